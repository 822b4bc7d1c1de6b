"""A table of an export, as it was written or as a spreadsheet has saved it again."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import _csv  # where the type of csv.reader stands

from growthdesk.domain.rows import Row
from growthdesk.errors import Trouble
from growthdesk.exports.cells import Column, columns_of, value_in
from growthdesk.exports.rows import (
    FoundRow,
    Unread,
    refuse_too_many,
    take_rows,
    usual_values,
)
from growthdesk.exports.tables import ASIDE
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.text import read_text
from growthdesk.store.tables import Line, Value

_DIVIDERS = (",", ";", "\t")
_AT_ONCE = 1000
_MOST_BROKEN = 100

_Place = tuple[Column, int | None, Value]
"""A column, its place in the file, and what it holds where it has none."""


def read_csv(
    part: Part, kind: type[Row], rows: list[FoundRow], unread: list[Unread], doubts: list[str]
) -> None:
    """Add the rows of a table, what could not be read, and what is doubtful.

    Raises Trouble if it is no text, or lacks a column without which a row is none.
    """
    text = _text(part, doubts)
    refuse_too_many(text, part.file_name)
    start = text.partition("\n")[0]
    divider = max(_DIVIDERS, key=start.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=divider, strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
    except csv.Error:
        header = []
    places = _places(kind, header, part.file_name, doubts)
    waiting: list[tuple[int, Line]] = []
    for line, cells in _records(reader, kind, unread):
        if not any(cells):
            continue
        try:
            if len(cells) > len(header):
                raise ValueError("It has more cells than there are columns.")
            waiting.append((line, tuple(_value(place, cells) for place in places)))
        except ValueError as error:
            unread.append(Unread(kind, line, str(error)))
        if len(waiting) == _AT_ONCE:
            take_rows(kind, waiting, rows, unread)
            waiting.clear()
    take_rows(kind, waiting, rows, unread)


def _text(part: Part, doubts: list[str]) -> str:
    data = part.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        read = read_text(part)
        doubts.append(
            f"“{part.file_name}” is not in UTF-8 any more: look at a text that has other letters."
        )
        return read.text


def _records(
    reader: "_csv.Reader", kind: type[Row], unread: list[Unread]
) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line where it begins; one whose quotes are broken is told, and passed."""
    broken = 0
    while broken < _MOST_BROKEN:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            unread.append(Unread(kind, line, _broken(error)))
            broken += 1
            continue
        if cells is None:
            return
        yield line, cells


def _broken(error: csv.Error) -> str:
    if "end of data" in str(error):
        return "A quote opens here and is never closed."
    return f"Its cells cannot be told apart: {error}."


def _places(
    kind: type[Row], header: Sequence[str], name: str, doubts: list[str]
) -> tuple[_Place, ...]:
    usual = usual_values(kind)
    columns = columns_of(kind)
    missing = [column.name for column in columns if column.name not in header]
    for column in missing:
        if column not in usual:
            raise Trouble(
                f"“{name}” has no column “{column}”.",
                "Export the log again, or give that column its name back.",
            )
    if missing:
        doubts.append(f"“{name}” lacks {', '.join(missing)}: the usual is taken for it.")
    known = {ASIDE, "", *(column.name for column in columns)}
    others = [word for word in header if word not in known]
    if others:
        doubts.append(f"“{name}” has columns that are not known: {', '.join(others)[:200]}.")
    places = {word: place for place, word in reversed([*enumerate(header)])}
    return tuple((one, places.get(one.name), usual.get(one.name)) for one in columns)


def _value(place: _Place, cells: Sequence[str]) -> Value:
    column, number, usual = place
    if number is None:
        return usual
    return value_in(column, cells[number] if number < len(cells) else "")
