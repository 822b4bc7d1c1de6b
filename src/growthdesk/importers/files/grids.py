"""A part as sheets of cells: a text with one table, or a workbook with several."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from growthdesk.errors import Trouble
from growthdesk.importers.files.delimited import read_rows
from growthdesk.importers.files.first_rows import first_records
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.sheets import Sheet, is_workbook, read_sheets
from growthdesk.importers.files.source import Source
from growthdesk.importers.files.text import text_of
from growthdesk.importers.tables.table import Row

_SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods")


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Rows of cells as they stand in a part, empty ones left out.

    ``name`` is that of the sheet, empty for a text. ``head`` are its first rows, ``rows`` reads
    all of them, and raises Trouble if they are more than any sheet has.
    """

    part: Part
    name: str
    head: Sequence[Row]
    rows: Callable[[], Sequence[Row]]


def grids_in(source: Source) -> list[Grid]:
    """What could be tables in a source; of an archive only the parts that are named so.

    Raises Trouble if a plain file is a workbook that cannot be read.
    """
    if source.plain_file is not None:
        return _of_part(source.plain_file)
    grids: list[Grid] = []
    for part in source.parts:
        if part.name.lower().endswith(_SUFFIXES):
            with suppress(Trouble):  # the other parts may be read all the same
                grids += _of_part(part)
    return grids


def _of_part(part: Part) -> list[Grid]:
    try:
        may_be_workbook = part.head(4) in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
    except Trouble:
        return []
    if may_be_workbook and is_workbook(part.read()):
        return [
            Grid(part, one.name, one.rows[:20], partial(_read, one)) for one in read_sheets(part)
        ]
    # Read whole only when that is wanted: the texts of all parts together may be gigabytes.
    head = first_records(part)
    return [Grid(part, "", head, partial(_filled, part))] if head else []


def _filled(part: Part) -> Sequence[Row]:
    rows, _ = read_rows(part.file_name, text_of(part))
    return [row for row in rows if any(cell.strip() for cell in row[1])]


def _read(sheet: Sheet) -> Sequence[Row]:
    return sheet.rows
