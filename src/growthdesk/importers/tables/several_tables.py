"""The tables among the rows of one text or sheet: there may be several, below each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from growthdesk.errors import Trouble
from growthdesk.importers.found import Skipped
from growthdesk.importers.tables.account_names import account_in_title
from growthdesk.importers.tables.table import (
    Row,
    Table,
    is_blank,
    is_value,
    known_names,
    table_below,
    table_of,
)
from growthdesk.importers.values.cells import printable
from growthdesk.importers.values.headers import fields_named
from growthdesk.importers.values.moments import looks_like_days, reads_as_days
from growthdesk.importers.values.names import MONTHS, Field, plain

_DAYS = (Field.DAY, Field.PUBLISHED)
_BELOW = 3
_MOST_TABLES = 60
_MOST_LOOKS = 2_000
_HEADER_WITHIN = 30
_OTHER = "Another table begins here, without a column for the day."


@dataclass(frozen=True, slots=True)
class Titled:
    """A table, and the text that stands above it; empty if there is none."""

    table: Table
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Block:
    """Rows from ``top``, of which ``header`` is the header, up to ``end`` (not included)."""

    top: int
    header: int
    end: int
    title: str


def tables_among(name: str, rows: Sequence[Row], broken: Sequence[Skipped] = ()) -> list[Titled]:
    """All tables of a text or sheet from top to bottom, each with a column for the day.

    Tables with one header are one, if what stands between them is nothing but a month, a week
    or such. Raises Trouble if there is no table, or nothing below its header.
    """
    starts, foreign = _headers(rows)
    if not starts:
        return [Titled(table_of(name, rows, broken), _title(rows, 0, _first_given(rows)))]
    stops = sorted({*starts, *foreign, len(rows)})
    blocks = []
    for number, start in enumerate(starts):
        last = starts[number - 1] if number else -1
        title_start = _title_start(rows, last, start)
        stop = next(place for place in stops if place > start)
        end = stop if stop == len(rows) else _title_start(rows, start, stop)
        top = 0 if number == 0 else title_start
        blocks.append(_Block(top, start, end, _title(rows, title_start, start)))
    others = [Skipped(rows[place][0], _OTHER) for place in foreign]
    groups = list(_together(rows, blocks))
    titled = []
    for number, group in enumerate(groups):
        until = rows[groups[number + 1][0].top][0] if number + 1 < len(groups) else None
        since = rows[group[0].top][0] if number else 0
        mine = [
            one
            for one in (*broken, *others)
            if one.line >= since and (until is None or one.line < until)
        ]
        try:
            titled.append(_table(name, rows, group, mine))
        except Trouble:
            if len(groups) == 1:
                raise
    return titled


def _headers(rows: Sequence[Row]) -> tuple[list[int], list[int]]:
    """The places of headers with days below them, and of headers of other tables between."""
    starts: list[int] = []
    foreign: list[int] = []
    day_place = -1
    looked = 0
    fresh = True  # whether a table may begin here: after a blank row, and titles below it
    for place, (_, cells) in enumerate(rows):
        cell = cells[day_place] if 0 <= day_place < len(cells) else ""
        if cell[:1].isdigit():
            fresh = False
            continue
        if not cell and is_blank(cells):
            fresh = True
            continue
        if not fresh and not set(fields_named(cell)) & set(_DAYS):
            continue
        found = _day_column(rows, place)
        looked += 1
        if found is not None:
            starts.append(place)
            day_place, fresh = found, False
        elif fresh and cell and _is_foreign(rows, place, day_place):
            foreign.append(place)
            fresh = False
        elif starts:
            fresh = fresh and sum(1 for given in cells if given.strip()) <= 2
        if looked > (_MOST_LOOKS if starts else _HEADER_WITHIN) or len(starts) >= _MOST_TABLES:
            break
    return starts, foreign


def _day_column(rows: Sequence[Row], place: int) -> int | None:
    """Where the days stand below this row; None if it is no header of a table with days."""
    cells = rows[place][1]
    days = [at for at, cell in enumerate(cells[:200]) if set(fields_named(cell)) & set(_DAYS)]
    if not days or known_names(cells) + _accounts(cells) < (2 if len(cells) > 1 else 1):
        return None
    if any(looks_like_days([cell]) for cell in cells[:200]):
        return None
    below = _given_below(rows, place)
    for at in days:
        given = [cells[at] for cells in below if at < len(cells) and cells[at].strip()]
        if any(reads_as_days([cell]) for cell in given):
            return at
    return None


def _is_foreign(rows: Sequence[Row], place: int, day_place: int) -> bool:
    """Whether a row is the header of a table without days: words over rows without a day."""
    given = [cell for cell in rows[place][1] if cell.strip()]
    if len(given) < 2 or any(is_value(cell) for cell in given):
        return False
    below = _given_below(rows, place)
    days = [cells[day_place] for cells in below if day_place < len(cells)]
    return bool(below) and not any(reads_as_days([day]) for day in days)


def _accounts(cells: Sequence[str]) -> int:
    return sum(account_in_title(cell) is not None for cell in cells[:200] if cell)


def _given_below(rows: Sequence[Row], place: int) -> list[Sequence[str]]:
    given = (cells for _, cells in rows[place + 1 : place + 12] if not is_blank(cells))
    return list(islice(given, _BELOW))


def _title_start(rows: Sequence[Row], last: int, header: int) -> int:
    """Where the titles above a header begin, at the earliest behind the row ``last``."""
    at = header
    while at - 1 > last and is_blank(rows[at - 1][1]):
        at -= 1
    while at - 1 > last and _is_title(rows[at - 1][1]):
        at -= 1
    return at


def _is_title(cells: Sequence[str]) -> bool:
    given = [cell for cell in cells if cell.strip()]
    return 0 < len(given) <= 2 and not any(is_value(cell) for cell in given)


def _first_given(rows: Sequence[Row]) -> int:
    titles = (
        n for n, (_, cells) in enumerate(rows) if not is_blank(cells) and not _is_title(cells)
    )
    return next(titles, 0)


def _title(rows: Sequence[Row], start: int, end: int) -> str:
    cells = (cell.strip(" \t#") for _, cells in rows[start:end][-5:] for cell in cells)
    return printable(" ".join(cell for cell in cells if cell)[:120])


def _together(rows: Sequence[Row], blocks: Sequence[_Block]) -> Iterator[list[_Block]]:
    """The blocks that are one table, since header and account go on."""
    group: list[_Block] = []
    for block in blocks:
        same = group and _names(rows, group[0]) == _names(rows, block)
        if group and not (same and _goes_on(block.title)):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _names(rows: Sequence[Row], block: _Block) -> list[str]:
    names = [plain(cell) for cell in rows[block.header][1]]
    while names and not names[-1]:
        names.pop()
    return names


_PERIOD = re.compile(
    r"(?:q[1-4]|w\d{1,2}|week|woche|semana|semaine|kw|month|monat|mes|mois|of|de|\d{1,4}|\W)+"
)


def _goes_on(title: str) -> bool:
    """Whether a title only names a month, a week or a year, if there is one at all."""
    words = [word for word in plain(title).split() if word.strip(".,") not in MONTHS]
    return all(_PERIOD.fullmatch(word) for word in words)


def _table(
    name: str, rows: Sequence[Row], group: Sequence[_Block], broken: Sequence[Skipped]
) -> Titled:
    first = group[0]
    kept = [row for row in rows[first.top : first.end] if not is_blank(row[1])]
    header = sum(not is_blank(cells) for _, cells in rows[first.top : first.header])
    for block in group[1:]:
        kept += [row for row in rows[block.header + 1 : block.end] if not is_blank(row[1])]
    return Titled(table_below(name, kept, header, broken), first.title)
