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
from growthdesk.importers.files.text import LONGEST_LINE
from growthdesk.importers.found import Skipped
from growthdesk.importers.tables.table import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Row,
    Table,
    header_place,
    known_names,
    table_of,
)

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
    rows, broken = read_rows(name, text)
    return table_of(name, rows, broken)


def read_rows(name: str, text: str) -> tuple[list[Row], list[Skipped]]:
    """All records of a text, empty ones and titles included, and the lines that are broken.

    Raises Trouble if there are more than any sheet has.
    """
    lines = list(io.StringIO(text, newline=""))
    start, divider = _opening(lines)
    if divider is None:
        divider = divider_of(lines[start : start + 4 * _SAMPLE])
    broken: list[Skipped] = []
    rows = _at_once(lines, start, divider)
    if rows is None:
        rows = _within_limits(_records(lines, start, divider, broken), name)
    return _unwrapped(rows), broken


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


def _at_once(lines: list[str], start: int, divider: str) -> list[Row] | None:
    """All records of sound lines, quickly; None if something may be wrong or too large."""
    # The signs bound the cells from above, so that nothing too large is ever read.
    most = sum(line.count(divider) for line in islice(lines, start, None)) + len(lines)
    if divider == " " or most > MOST_CELLS or len(lines) - start > MOST_ROWS:
        return None
    reader = _reader(islice(lines, start, None), divider)
    rows: list[Row] = []
    line = start
    try:
        for cells in reader:
            rows.append((line + 1, cells))
            line = start + reader.line_num
    except csv.Error:
        return None
    if rows and sum(text.count('"') for text in lines[rows[-1][0] - 1 :]) % 2:
        return None  # the last record may be a quote that was never closed
    return None if any(len(cells) > MOST_COLUMNS for _, cells in rows) else rows


def _told_of_end(lines: list[str], start: int, ended: list[bool]) -> Iterator[str]:
    yield from islice(lines, start, None)
    ended[0] = True


def _within_limits(rows: Iterable[Row], name: str) -> list[Row]:
    kept: list[Row] = []
    cells = 0
    was_blank = False
    for row in rows:
        # Spreadsheets may write a million blank rows below a table; one of them is enough.
        is_blank = not any(row[1])
        if is_blank and was_blank:
            continue
        was_blank = is_blank
        cells += len(row[1])
        if len(row[1]) > MOST_COLUMNS:
            raise Trouble(
                f"“{name}” has more than {MOST_COLUMNS:,} columns.",
                "Save the table with one row for each day or post.",
            )
        if cells > MOST_CELLS or len(kept) >= MOST_ROWS:
            raise _too_large(name)
        kept.append(row)
    return kept


def _too_large(name: str) -> Trouble:
    return Trouble(f"“{name}” is larger than any sheet.", "Divide it, and import the parts.")


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
