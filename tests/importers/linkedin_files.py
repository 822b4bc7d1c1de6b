"""LinkedIn's workbooks, built sheet by sheet."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

from tests.importers.workbooks import Cell, xlsx

FIRST = date(2025, 1, 1)
DAYS = [FIRST + timedelta(days=step) for step in range(60)]

Rows = Sequence[Sequence[Cell]]
Ranked = Sequence[tuple[str, str, Cell]]


def american(day: date) -> str:
    """As 3/1/2025 for the first of March."""
    return f"{day.month}/{day.day}/{day.year}"


def brazilian(day: date) -> str:
    """As 01/03/2025 for the first of March."""
    return f"{day:%d/%m/%Y}"


def activity(moment: datetime) -> str:
    """The link of a post that was sent off then."""
    number = int(moment.astimezone(UTC).timestamp() * 1000) << 22
    return f"https://www.linkedin.com/feed/update/urn:li:activity:{number}"


def rankings(engaged: Ranked, seen: Ranked, *, header: Sequence[Cell] = ()) -> Rows:
    """The sheet of the best posts: two lists side by side."""
    head = header or (
        *("Post URL", "Post publish date", "Engagements", None),
        *("Post URL", "Post publish date", "Impressions"),
    )
    rows: list[Sequence[Cell]] = [("Maximum of 50 posts available",), (), head]
    for place in range(max(len(engaged), len(seen))):
        left = engaged[place] if place < len(engaged) else (None,) * 3
        right = seen[place] if place < len(seen) else (None,) * 3
        rows.append((*left, None, *right))
    return rows


def english(posts: Rows, write: Callable[[date], Cell] = american) -> bytes:
    """A workbook of 2025, with numbers; the engagement is not in the order of its days."""
    shuffled = [*enumerate(DAYS)][::-1]
    return xlsx(
        {
            "DISCOVERY": [("Overall Performance", "1/1/2025 - 3/1/2025"), ("Impressions", 7041)],
            "ENGAGEMENT": [
                ("Date", "Impressions", "Engagements"),
                *((write(day), 10 + n, n % 4) for n, day in shuffled),
            ],
            "TOP POSTS": posts,
            "FOLLOWERS": [
                ("Total followers on 3/1/2025:", 412),
                (),
                ("Date", "New followers"),
                *((write(day), n % 5) for n, day in enumerate(DAYS)),
            ],
            "DEMOGRAPHICS": [("Top Demographics", "Value", "Percentage"), ("Titles", "x", "< 1%")],
        }
    )


def portuguese(posts: Rows) -> bytes:
    """A workbook of 2026 in Portuguese: everything is text, and one day lost engagement."""
    return xlsx(
        {
            "Descoberta": [("Desempenho geral", "01/01/2025 - 01/03/2025")],
            "Engajamento": [
                ("Data", "Impressões", "Engajamentos"),
                *((brazilian(day), str(10 + n), "-28") for n, day in enumerate(DAYS)),
            ],
            "Publicações mais em alta": posts,
            "Seguidores": [
                ("Total de seguidores em 01/03/2025", "412"),
                (),
                ("Data", "Novos seguidores"),
                *((brazilian(day), str(n % 5)) for n, day in enumerate(DAYS)),
            ],
        }
    )
