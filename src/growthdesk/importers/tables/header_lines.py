"""A header of two lines: a platform over its numbers, as merged cells of a sheet are read."""

from collections.abc import Sequence

from growthdesk.importers.found import Skipped
from growthdesk.importers.tables.account_names import account_in
from growthdesk.importers.values.headers import fields_named
from growthdesk.importers.values.names import Field

Row = tuple[int, Sequence[str]]

_UNITS = "The row has units, no numbers."
_DAYS = (Field.DAY, Field.PUBLISHED)


def joined_header(rows: Sequence[Row], place: int) -> tuple[tuple[str, ...], int, list[Skipped]]:
    """The texts of the header, the place of the first row below it, and rows that are no values.

    The line above or below is joined where the two are a platform or account and what is
    counted. A line of units below the header is left out.
    """
    line, cells = rows[place]
    header = tuple(cells)
    above = rows[place - 1][1] if place > 0 and rows[place - 1][0] == line - 1 else ()
    if (both := _joined(above, cells)) is not None:
        return both, place + 1, []
    # A row below it is needed, which shows that the second line is not the first of the values.
    if place + 2 < len(rows):
        second, below = rows[place + 1]
        if (both := _joined(cells, below)) is not None:
            return both, place + 2, []
        if _are_units(header, below):
            return header, place + 2, [Skipped(second, _UNITS)]
    return header, place + 1, []


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...] | None:
    """Two lines as one; None if they are not a platform or account and what is counted."""
    if sum(1 for cell in upper if cell.strip()) < 2 and any(cell.strip() for cell in upper[:1]):
        return None  # a title
    spread = _spread(upper, lower)
    width = max(len(upper), len(lower))
    below = [lower[place].strip() if place < len(lower) else "" for place in range(width)]
    pairs = [(above, cell) for above, cell in zip(spread, below, strict=True) if above and cell]
    if not any(_belong(*pair) or _belong(*pair[::-1]) for pair in pairs):
        return None
    if sum(not _is_text(cell) for cell in (*upper, *lower)):
        return None
    return tuple(f"{above} {cell}".strip() for above, cell in zip(spread, below, strict=True))


def _spread(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """The upper cells, each as far to the right as nothing else begins or comes again below."""
    spread: list[str] = []
    current, seen = "", set[str]()
    for place in range(max(len(upper), len(lower))):
        above = upper[place].strip() if place < len(upper) else ""
        below = lower[place].strip() if place < len(lower) else ""
        if above:
            current, seen = above, set()
        elif below in seen or not below:
            current = ""
        seen.add(below)
        spread.append(above or current)
    return spread


def _belong(account: str, counted: str) -> bool:
    named = account_in(account)
    return named is not None and not named.rest and bool(fields_named(counted))


def _are_units(header: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a line has no day and no digit, though it has something below other headers."""
    days = [place for place, text in enumerate(header) if set(fields_named(text)) & set(_DAYS)]
    if not days or any(place < len(below) and below[place].strip() for place in days):
        return False
    numbers = [
        cell.strip()
        for text, cell in zip(header, below, strict=False)
        if _is_counted(text) and cell.strip()
    ]
    return bool(numbers) and all(_is_text(cell) and len(cell) < 40 for cell in numbers)


def _is_counted(header: str) -> bool:
    fields = fields_named(header)
    named = account_in(header)
    return bool(set(fields) & _NUMBERS) or (named is not None and not named.rest)


_NUMBERS = frozenset(
    (
        *(Field.FOLLOWERS, Field.GAINED, Field.LOST, Field.NET, Field.FOLLOWS, Field.VIEWS),
        *(Field.REACH, Field.LIKES, Field.COMMENTS, Field.SHARES, Field.SAVES),
    )
)


def _is_text(cell: str) -> bool:
    return not any(letter.isdigit() for letter in cell) or "@" in cell
