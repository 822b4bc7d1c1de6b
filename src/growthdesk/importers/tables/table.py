"""A table of texts with a header, wherever it came from: a CSV file, a paste, a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from growthdesk.domain.counts import Count
from growthdesk.errors import Trouble
from growthdesk.importers.found import Skipped
from growthdesk.importers.tables.header_lines import joined_header
from growthdesk.importers.values.cells import is_missing, printable
from growthdesk.importers.values.headers import fields_named
from growthdesk.importers.values.moments import looks_like_days
from growthdesk.importers.values.names import Field
from growthdesk.importers.values.numbers import read_counts

MOST_COLUMNS = 10_000
MOST_ROWS = 400_000
"""Ten posts a day for a century; a table of more takes longer than anyone waits."""
MOST_CELLS = 4_000_000
"""Some 300 megabytes of memory; 100,000 rows of 40 columns."""

_LONGEST_HEADER = 300
_HEADER_WITHIN = 30
_LOOKED_AT = 200
_DAYS = (Field.DAY, Field.PUBLISHED)

Row = tuple[int, Sequence[str]]
"""The line of the file where a row begins, from 1, and its cells."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header. ``header`` has a text per column; ``broken`` rows are left out.

    A table without a header has invented ones, and ``is_headed`` is False.
    """

    name: str
    header: tuple[str, ...]
    rows: Sequence[Row]
    is_headed: bool = True
    broken: tuple[Skipped, ...] = field(default=())

    def column(self, place: int) -> list[str]:
        """The cells of a column from top to bottom; empty where a row is shorter."""
        try:
            return [cells[place] for _, cells in self.rows]
        except IndexError:
            return [cells[place] if place < len(cells) else "" for _, cells in self.rows]


def no_table(name: str) -> Trouble:
    """What is said of a file that holds no table, or one without any days."""
    return Trouble(
        f"There is no table of follower counts or posts in “{name}”.",
        "Name its columns: date and followers, or published_at and what you have of title, likes.",
    )


def table_of(name: str, rows: Sequence[Row], broken: Sequence[Skipped] = ()) -> Table:
    """The table among rows: the header is found, what stands above it is dropped.

    Empty rows are dropped silently; one with more cells than the header is listed as
    broken. Raises Trouble if there is nothing, or nothing under the header.
    """
    rows = [row for row in rows if not is_blank(row[1])]
    if not rows:
        raise Trouble(f"There is nothing in “{name}”.", "Export it again, and look into it first.")
    return table_below(
        name, rows, header_place([cells for _, cells in rows[:_HEADER_WITHIN]]), broken
    )


def table_below(
    name: str, rows: Sequence[Row], place: int | None, broken: Sequence[Skipped] = ()
) -> Table:
    """The table whose header is the row of that place, None for one without; no row is blank.

    A second line of headers above or below is joined to it. Raises Trouble if there is
    nothing under the header.
    """
    units: list[Skipped] = []
    if place is None:
        width = max(len(cells) for _, cells in rows[:_HEADER_WITHIN])
        header = tuple(f"Column {number}" for number in range(1, width + 1))
        below = rows
    else:
        header, first, units = joined_header(rows, place)
        header = tuple(printable(" ".join(name[:_LONGEST_HEADER].split())) for name in header)
        below = rows[first:]
        if not below and not broken:
            if not known_names(header):
                raise no_table(name)
            raise Trouble(
                f"“{name}” has a header and no rows below it.",
                "Export it again for a range of days that has some.",
            )
    kept, too_long = _that_fit(below, len(header))
    skipped = (*units, *broken, *too_long)
    return Table(name, header, kept, is_headed=place is not None, broken=skipped)


def known_names(cells: Sequence[str]) -> int:
    """How many fields the cells name as headers; 0 unless one is a day or there are two."""
    fields = [fields_named(cell) for cell in cells[:_LOOKED_AT] if cell]
    count = len({named[0] for named in fields if named})
    names_a_day = any(field in _DAYS for named in fields for field in named)
    return count if names_a_day or count > 1 else 0


def header_place(rows: Sequence[Sequence[str]]) -> int | None:
    """Which of the first rows is the header: the one that names most; None if there is none.

    The last of several rows is none, since a header has something below it.
    """
    known = [known_names(cells) for cells in rows[: max(1, len(rows) - 1)]]
    for place in (place for place, count in enumerate(known) if count):
        if any(looks_like_days([cell]) for cell in rows[place][:_LOOKED_AT]):
            known[place] = 0  # a row below a header, whose cells happen to be names
    if max(known):
        return known.index(max(known))
    first = [cell for cell in rows[0] if not is_missing(cell)]
    return None if any(is_value(cell) for cell in first) else 0


def is_value(cell: str) -> bool:
    """Whether a cell is a day or a number, which no header is."""
    return looks_like_days([cell]) or isinstance(read_counts([cell])[0], Count)


def is_blank(cells: Sequence[str]) -> bool:
    """Whether nothing stands in any of the cells."""
    return not any(cell and not cell.isspace() for cell in cells)


def _that_fit(rows: Sequence[Row], width: int) -> tuple[list[Row], list[Skipped]]:
    if not any(len(cells) > width for _, cells in rows):
        return list(rows), []
    kept: list[Row] = []
    too_long = []
    for row in rows:
        if len(row[1]) > width and any(cell.strip() for cell in row[1][width:]):
            too_long.append(Skipped(row[0], "The row has more cells than the header."))
        else:
            kept.append(row)
    return kept, too_long
