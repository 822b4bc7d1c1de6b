"""The rows of Meta's list of posts, one for each post: days of a post become one row."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.links import id_in, kept_link
from growthdesk.importers.found import NO_NUMBERS, Numbers
from growthdesk.importers.meta.columns import COMMENT, FACEBOOK, INSTAGRAM, Layout
from growthdesk.importers.tables.columns import NUMBER_FIELDS
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.cells import Bad, is_missing
from growthdesk.importers.values.day_formats import (
    DAY_FIRST,
    MONTH_FIRST,
    Stamp,
    format_of,
    read_as,
)
from growthdesk.importers.values.names import Field
from growthdesk.importers.values.numbers import read_numbers

BY_DAY = (
    "The file tells numbers day by day. Those of a post are their sum if the file begins before "
    "the post; reach is left out, since one person may be counted on several days."
)
_REACH = NUMBERS.index("reach")


@dataclass(frozen=True, slots=True)
class PostRow:
    """One post: texts as they stand, and its numbers, or what is wrong with one of them.

    ``days`` are those that the numbers are of; none where they are of the post's whole life.
    """

    line: int
    platform_id: str | None
    link: str
    time: str
    title: str
    caption: str
    kind: str
    comment: str
    numbers: Numbers | Bad
    days: tuple[date, ...] = ()


def post_rows(rows: Sequence[Row], layout: Layout) -> tuple[list[PostRow], bool]:
    """The posts of a list in their order, and whether numbers were told day by day.

    Where the total of a post stands beside its days, the total counts.
    """
    cells = {what: _column(rows, layout.place(what)) for what in _TEXTS}
    links = [_kept(cell) for cell in _column(rows, layout.place(Field.LINK))]
    columns = (
        [line for line, _ in rows],
        _platform_ids(rows, links, layout),
        links,
        *cells.values(),
        _numbers(rows, layout),
        [() if day is None else (day,) for day in _days(rows, layout)],
    )
    all_rows = [PostRow(*values) for values in zip(*columns, strict=True)]
    if not any(row.days for row in all_rows):
        return all_rows, False
    groups: dict[str, list[PostRow]] = {}
    for row in all_rows:
        groups.setdefault(row.platform_id or row.link or f"line {row.line}", []).append(row)
    return [_one_of(group) for group in groups.values()], True


def without_part_sums(row: PostRow, published: date, first_day: date) -> PostRow:
    """The row without numbers, if they are sums that lack the first days of the post."""
    if not row.days or isinstance(row.numbers, Bad):
        return row
    if published < first_day:
        return replace(row, numbers=NO_NUMBERS)
    return row


def _one_of(group: Sequence[PostRow]) -> PostRow:
    totals = [row for row in group if not row.days]
    if totals:
        return totals[-1]
    bad = next((row.numbers for row in group if isinstance(row.numbers, Bad)), None)
    if bad is not None:
        return replace(group[0], numbers=bad)
    columns = zip(*(row.numbers for row in group if not isinstance(row.numbers, Bad)), strict=True)
    sums = [
        sum(given) if (given := [number for number in column if number is not None]) else None
        for column in columns
    ]
    sums[_REACH] = None
    days = tuple(sorted(day for row in group for day in row.days))
    return replace(group[0], numbers=tuple(sums), days=days)


_TEXTS = (Field.PUBLISHED, Field.TITLE, Field.CAPTION, Field.KIND, COMMENT)


def _column(rows: Sequence[Row], place: int | None) -> list[str]:
    if place is None:
        return [""] * len(rows)
    return [cells[place].strip() if place < len(cells) else "" for _, cells in rows]


def _kept(cell: str) -> str:
    return cell if INSTAGRAM.match(cell) or FACEBOOK.match(cell) else kept_link(cell)


def _platform_ids(
    rows: Sequence[Row], links: Sequence[str], layout: Layout
) -> Sequence[str | None]:
    """The name in the link; of a story its number, of Facebook the first id that is whole."""
    if layout.platform == "instagram":
        return [_name_in(link) for link in links]
    ids: list[str | None] = [None] * len(rows)
    for place in layout.columns.get(Field.PLATFORM_ID, ()):
        for number, cell in enumerate(_column(rows, place)):
            if ids[number] is None and not is_missing(cell) and "E+" not in cell.upper():
                ids[number] = cell
    return ids


def _name_in(link: str) -> str | None:
    if name := id_in(link):
        return name
    number = link.split("?")[0].rstrip("/").rpartition("/")[2]
    return number if INSTAGRAM.match(link) and number.isdecimal() else None


def _numbers(rows: Sequence[Row], layout: Layout) -> list[Numbers | Bad]:
    """The numbers of each row; of several columns for one number the first that is filled."""
    columns = []
    for name in NUMBERS:
        merged: list[int | Bad | None] = [None] * len(rows)
        for place in layout.columns.get(NUMBER_FIELDS[name], ()):
            read = read_numbers(_column(rows, place), name)
            merged = [new if old is None else old for old, new in zip(merged, read, strict=True)]
        columns.append(merged)
    return [_whole(values) for values in zip(*columns, strict=True)]


def _whole(values: Sequence[int | Bad | None]) -> Numbers | Bad:
    bad = next((value for value in values if isinstance(value, Bad)), None)
    return bad or tuple(value for value in values if not isinstance(value, Bad))


def _days(rows: Sequence[Row], layout: Layout) -> list[date | None]:
    """The day that each row is of; None for one that is of the whole life of its post."""
    cells = _column(rows, layout.place(Field.DAY))
    given = [cell for cell in cells if cell[:1].isdecimal()]
    one = format_of(given[:400])
    if one is DAY_FIRST:
        fits = [sum(read_as(o, cell) is not None for cell in given) for o in _ORDERS]
        one = _ORDERS[fits[1] > fits[0]]
    stamps: list[Stamp | None] = [
        read_as(one, cell) if one and cell[:1].isdecimal() else None for cell in cells
    ]
    return [date(s.year, s.month, s.day) if s is not None else None for s in stamps]


_ORDERS = (MONTH_FIRST, DAY_FIRST)
