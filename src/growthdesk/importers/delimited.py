"""Text becomes rows: CSV, TSV and pastes, whatever divides their cells."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import _csv  # where the type of csv.reader stands

from growthdesk.errors import Trouble
from growthdesk.importers.found import Skipped
from growthdesk.importers.table import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Row,
    Table,
    header_place,
    known_names,
    table_of,
)
from growthdesk.importers.text import LONGEST_LINE

# The limit is one for the whole process: ours, once, instead of the 131,072 characters
# that a long description may pass.
csv.field_size_limit(LONGEST_LINE)

_DIVIDERS = "\t;|,"
_SEP = re.compile(r'"?sep=([^\w\s"]|\t)"?[\r\n]*', re.IGNORECASE)
_COMMENT = re.compile(r"#[^\t;|,]")
_SAMPLE = 40
_MOST_OPEN_QUOTES = 100


def read_table(name: str, text: str) -> Table:
    """The table in a text. Raises Trouble if there is none, or if it is larger than any sheet."""
    lines = list(io.StringIO(text, newline=""))
    start, divider = _opening(lines)
    if divider is None:
        divider = divider_of(lines[start : start + 4 * _SAMPLE])
    broken: list[Skipped] = []
    rows = _within_limits(_records(lines, start, divider, broken), name)
    return table_of(name, _unwrapped(rows), broken)


def divider_of(lines: list[str]) -> str:
    """What divides the cells of these lines: the sign under which most names are known.

    Without known names it is the one that gives the first row and the others the same
    number of cells; a space only divides names that are known.
    """
    score = {divider: _score(lines, divider) for divider in _DIVIDERS}
    best = max(score, key=lambda divider: score[divider])
    if score[best][0] == 0 and _score(lines, " ")[0] > 1:
        return " "
    return best


def _score(lines: list[str], divider: str) -> tuple[int, bool, float]:
    try:
        rows = [r for r in islice(_reader(lines, divider), _SAMPLE) if any(map(str.strip, r))]
    except csv.Error:
        return 0, False, 0.0
    if not rows:
        return 0, False, 0.0
    place = header_place(rows) or 0
    width, below = len(rows[place]), rows[place + 1 :]
    alike = sum(len(row) == width for row in below) / len(below) if below else 1.0
    return known_names(rows[place]), width > 1 and alike > 0.5, alike


def _opening(lines: list[str]) -> tuple[int, str | None]:
    """Where the table begins after a ``sep=`` line and comments, and the divider it says."""
    divider = None
    for place, line in enumerate(lines):
        if match := _SEP.fullmatch(line):
            divider = match[1]
        elif line.strip() and not _COMMENT.match(line):
            return place, divider
    return len(lines), divider


def _reader(lines: Iterable[str], divider: str) -> "_csv.Reader":
    if divider == " ":
        lines = (" ".join(line.split()) + "\n" for line in lines)
    return csv.reader(lines, delimiter=divider, skipinitialspace=divider != " ")


def _records(lines: list[str], start: int, divider: str, broken: list[Skipped]) -> Iterator[Row]:
    """Each record with the line where it begins.

    A quote that is never closed would swallow the rest: its line is broken, and reading
    goes on below it.
    """
    while start < len(lines):
        ended = [False]
        reader = _reader(_told_of_end(lines, start, ended), divider)
        first = 0
        while True:
            first = reader.line_num
            try:
                cells = next(reader, None)
            except csv.Error:
                break
            if cells is None:
                return
            if ended[0]:
                break
            yield start + first + 1, cells
        start += first + 1
        broken.append(Skipped(start, "A quote opens here and is never closed."))
        if len(broken) > _MOST_OPEN_QUOTES:
            raise Trouble(
                "The table has many quotes that are never closed.",
                "Open it in a spreadsheet, and save it as CSV.",
            )


def _told_of_end(lines: list[str], start: int, ended: list[bool]) -> Iterator[str]:
    yield from islice(lines, start, None)
    ended[0] = True


def _within_limits(rows: Iterable[Row], name: str) -> list[Row]:
    kept: list[Row] = []
    cells = 0
    for row in rows:
        cells += len(row[1])
        if len(row[1]) > MOST_COLUMNS:
            raise Trouble(
                f"“{name}” has more than {MOST_COLUMNS:,} columns.",
                "Save the table with one row for each day or post.",
            )
        if cells > MOST_CELLS or len(kept) >= MOST_ROWS:
            raise Trouble(f"“{name}” is larger than any sheet.", "Divide it, and import the parts.")
        kept.append(row)
    return kept


def _unwrapped(rows: list[Row]) -> list[Row]:
    """The rows of a table that a spreadsheet has quoted a second time, line by line."""
    if not rows or any(len(cells) > 1 for _, cells in rows):
        return rows
    inner = [cells[0] if cells else "" for _, cells in rows]
    divider = divider_of(inner[:_SAMPLE])
    if _score(inner[:_SAMPLE], divider)[0] < 2:
        return rows
    return [
        (line, next(_reader(io.StringIO(cell, newline=""), divider), []))
        for (line, _), cell in zip(rows, inner, strict=True)
    ]
