"""The first rows of a part, to see what it is before all of it is read."""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from growthdesk.errors import Trouble
from growthdesk.importers.delimited import read_rows
from growthdesk.importers.part import Part
from growthdesk.importers.source import Source
from growthdesk.importers.table import Row
from growthdesk.importers.text import text_of

_LOOKED_AT = 64 * 1024
_MOST = 200
_SUFFIXES = (".csv", ".tsv", ".tab", ".txt")


def may_be_tables(source: Source) -> Sequence[Part]:
    """The parts whose names are those of tables; a plain file whatever it is called."""
    if source.plain_file is not None:
        return (source.plain_file,)
    return [part for part in source.parts if part.name.lower().endswith(_SUFFIXES)]


def first_rows(part: Part, most: int = _MOST) -> list[Sequence[str]]:
    """The cells of the first rows of a text, empty rows left out; none if it is no table."""
    return [cells for _, cells in first_records(part)[:most]]


def first_records(part: Part) -> list[Row]:
    """The first rows of a text with their lines, at most 200; as first_rows.

    They are kept as long as the part is, since every importer asks for them.
    """
    if part not in _KNOWN:
        _KNOWN[part] = _records(part)
    return _KNOWN[part]


_KNOWN: WeakKeyDictionary[Part, list[Row]] = WeakKeyDictionary()


def _records(part: Part) -> list[Row]:
    try:
        data = part.head(_LOOKED_AT + 1)
        if len(data) > _LOOKED_AT:
            # UTF-16 keeps its pairs of bytes, and no letter of UTF-8 is cut in two.
            data = data[: data.rfind(b"\n") // 2 * 2] if b"\n" in data else data[:_LOOKED_AT]
        rows, _ = read_rows(part.file_name, text_of(Part(part.name, len(data), lambda: data)))
    except Trouble:
        return []  # whoever reads it whole says what is wrong with it
    return [row for row in rows if any(cell.strip() for cell in row[1])][:_MOST]
