"""The JSON of an export: row by row where it is written so, else within the limits of any JSON."""

import json
import re
from collections.abc import Mapping
from typing import Any

from growthdesk.domain.rows import Row
from growthdesk.errors import Trouble
from growthdesk.exports.cells import columns_of, value_of
from growthdesk.exports.names import table_words
from growthdesk.exports.rows import FoundRow, Tell, Unread, take_rows, usual_values
from growthdesk.importers.files.json_text import json_of_bytes
from growthdesk.importers.files.part import Part
from growthdesk.store.tables import TABLES, Line

_OPENS = re.compile(r'  "([^"\\]+)": \[(\])?')
_AT_ONCE = 1000


def read_json(
    part: Part,
    tell: Tell,
    rows: Mapping[type[Row], list[FoundRow]],
    unread: list[Unread],
    doubts: list[str],
) -> None:
    """Add the rows of all tables, what could not be read, and what is doubtful.

    The line of a row is where it stands in a file as it was written; where another program has
    written it anew it is its number in its table. Raises Trouble if it is no JSON of tables.
    """
    data = part.read()
    kinds = {table_words(kind): kind for kind in TABLES}
    found = _by_line(data.decode("utf-8-sig", "replace"))
    for words, numbered in found or _at_once(data, part.file_name):
        kind = kinds.get(words)
        if kind is None:
            doubts.append(f"“{part.file_name}” has {words[:40]}, which are not known.")
            continue
        tell(words)
        _read_table(kind, numbered, rows[kind], unread)


def _read_table(
    kind: type[Row],
    numbered: list[tuple[int, object]],
    rows: list[FoundRow],
    unread: list[Unread],
) -> None:
    usual = usual_values(kind)
    columns = columns_of(kind)
    waiting: list[tuple[int, Line]] = []
    for line, said in numbered:
        try:
            if not isinstance(said, dict):
                raise ValueError("It is no row with names.")
            values = []
            for column in columns:
                if column.name in said:
                    values.append(value_of(column, said[column.name]))
                elif column.name in usual:
                    values.append(usual[column.name])
                else:
                    raise ValueError(f"It does not say its {column.name}.")
            waiting.append((line, tuple(values)))
        except ValueError as error:
            unread.append(Unread(kind, line, str(error)))
    for start in range(0, len(waiting), _AT_ONCE):
        take_rows(kind, waiting[start : start + _AT_ONCE], rows, unread)


_Tables = list[tuple[str, list[tuple[int, object]]]]


def _by_line(text: str) -> _Tables:
    """The tables of a text that has each row on a line of its own; none if it is not written so."""
    tables: _Tables = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.startswith("{") and tables:
            try:
                row = json.loads(line.rstrip().removesuffix(","))
            except (ValueError, RecursionError):
                row = None  # told as a row that is none
            tables[-1][1].append((number, row))
        elif match := _OPENS.match(line):
            tables.append((match[1], []))
    return tables if any(rows for _, rows in tables) else []


def _at_once(data: bytes, name: str) -> _Tables:
    said: Any = json_of_bytes(data, name)
    tables = said.get("tables") if isinstance(said, dict) else None
    if not isinstance(tables, dict):
        raise Trouble(f"“{name}” holds no tables.", "Export the log again.")
    return [
        (str(words), [*enumerate(rows, start=1)])
        for words, rows in tables.items()
        if isinstance(rows, list)
    ]
