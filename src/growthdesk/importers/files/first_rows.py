"""The rows of a part: the first, to see what it is, and all of them once that is known.

A table of text that was saved as a workbook is the same table.
"""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from growthdesk.errors import Trouble
from growthdesk.importers.files.delimited import read_rows
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.sheets import only_sheet
from growthdesk.importers.files.source import Source
from growthdesk.importers.files.text import text_of
from growthdesk.importers.found import Skipped
from growthdesk.importers.tables.table import Row

_LOOKED_AT = 64 * 1024
_MOST = 200
_MOST_LINES = 1_000
"""A post may have some; of a hundred tables with nothing but short lines not all are read."""

_SUFFIXES = (".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xls", ".xlsb", ".ods")


def may_be_tables(source: Source) -> Sequence[Part]:
    """The parts whose names are those of tables; a plain file whatever it is called."""
    if source.plain_file is not None:
        return (source.plain_file,)
    return [part for part in source.parts if part.name.lower().endswith(_SUFFIXES)]


def first_rows(part: Part, most: int = _MOST) -> list[Sequence[str]]:
    """The cells of the first rows of a table, empty rows left out; none if it is no table."""
    return [cells for _, cells in first_records(part)[:most]]


def first_records(part: Part) -> list[Row]:
    """The first rows of a table with their lines, at most 200; as first_rows.

    They are kept as long as the part is, since every importer asks for them.
    """
    if part not in _KNOWN:
        _KNOWN[part] = _records(part)
    return _KNOWN[part]


def all_records(part: Part) -> tuple[list[Row], list[Skipped]]:
    """All rows of a table, empty ones of a text included, and the lines that are broken.

    Raises Trouble if it is no text and no workbook of one sheet, or larger than any sheet.
    """
    if (sheet := only_sheet(part)) is not None:
        return list(sheet), []
    return read_rows(part.file_name, text_of(part))


_KNOWN: WeakKeyDictionary[Part, list[Row]] = WeakKeyDictionary()


def _beginning(data: bytes) -> bytes:
    place = -1
    for _ in range(_MOST_LINES):
        place = data.find(b"\n", place + 1)
        if place < 0:
            return data
    return data[: place // 2 * 2]  # UTF-16 keeps its pairs


def _records(part: Part) -> list[Row]:
    if (sheet := only_sheet(part)) is not None:
        return list(sheet[:_MOST])
    try:
        data = part.head(_LOOKED_AT + 1)
        data = _beginning(data)
        if len(data) > _LOOKED_AT:
            # UTF-16 keeps its pairs of bytes, and no letter of UTF-8 is cut in two.
            data = data[: data.rfind(b"\n") // 2 * 2] if b"\n" in data else data[:_LOOKED_AT]
        rows, _ = read_rows(part.file_name, text_of(Part(part.name, len(data), lambda: data)))
    except Trouble:
        return []  # whoever reads it whole says what is wrong with it
    return [row for row in rows if any(cell.strip() for cell in row[1])][:_MOST]
