"""The JSON of an export: row by row where it is written so, else within the limits of any JSON."""

import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

from growthdesk.domain.rows import Row
from growthdesk.errors import Trouble
from growthdesk.exports.cells import columns_of, value_of
from growthdesk.exports.names import table_words
from growthdesk.exports.rows import (
    FoundRow,
    Tell,
    Unread,
    refuse_too_many,
    take_rows,
    usual_values,
)
from growthdesk.importers.files.json_text import json_of_bytes
from growthdesk.importers.files.part import Part
from growthdesk.store.tables import TABLES, Line

_OPENS = re.compile(r'  "([^"\\]+)": \[(\])?')
_ROW = '\n{"'
"""How a row begins in a file as it was written; other programs indent rows, or put all in a line."""

_AT_ONCE = 1000

_Said = tuple[str, int, object]
"""The table of a row in words, its line, and what it says."""


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
    text = data.decode("utf-8-sig", "replace")
    refuse_too_many(text, part.file_name)
    said = _by_line(text) if _ROW in text else _at_once(data, part.file_name)
    kinds = {table_words(kind): kind for kind in TABLES}
    for words, numbered in groupby(said, key=itemgetter(0)):
        kind = kinds.get(words)
        if kind is None:
            doubts.append(f"“{part.file_name}” has {words[:40]}, which are not known.")
            continue
        tell(words)
        _read_table(kind, numbered, rows[kind], unread)


def _read_table(
    kind: type[Row], said: Iterable[_Said], rows: list[FoundRow], unread: list[Unread]
) -> None:
    left = iter(said)
    while some := [*islice(left, _AT_ONCE)]:
        waiting: list[tuple[int, Line]] = []
        for _, line, one in some:
            try:
                waiting.append((line, _values(kind, one)))
            except ValueError as error:
                unread.append(Unread(kind, line, str(error)))
        take_rows(kind, waiting, rows, unread)


def _values(kind: type[Row], said: object) -> Line:
    if said is None:
        raise ValueError("It is not written as JSON, or ends too early.")
    if not isinstance(said, dict):
        raise ValueError("It is no row with names.")
    usual = usual_values(kind)
    values = []
    for column in columns_of(kind):
        if column.name in said:
            values.append(value_of(column, said[column.name]))
        elif column.name in usual:
            values.append(usual[column.name])
        else:
            raise ValueError(f"It does not say its {column.name}.")
    return tuple(values)


def _by_line(text: str) -> Iterator[_Said]:
    """The rows of a text that has each of them on a line of its own, as an export is written."""
    words = ""
    for number, line in enumerate(io.StringIO(text), start=1):
        if line.startswith("{") and words:
            try:
                yield words, number, json.loads(line.rstrip().removesuffix(","))
            except (ValueError, RecursionError):
                yield words, number, None  # told as a row that is none
        elif match := _OPENS.match(line):
            words = match[1]


def _at_once(data: bytes, name: str) -> Iterator[_Said]:
    said: Any = json_of_bytes(data, name)
    tables = said.get("tables") if isinstance(said, dict) else None
    if not isinstance(tables, dict):
        raise Trouble(f"“{name}” holds no tables.", "Export the log again.")
    for words, rows in tables.items():
        for number, row in enumerate(rows if isinstance(rows, list) else (), start=1):
            yield str(words), number, row
