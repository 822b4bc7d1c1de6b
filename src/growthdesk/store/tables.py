"""Which table keeps which kind of row, and how a value is written in a column."""

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import chain
from operator import attrgetter
from typing import Any, Generic, TypeVar, get_args, get_type_hints

from growthdesk.domain.creator import Creator
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import (
    Account,
    AccountViews,
    Break,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Key,
    Note,
    Plan,
    Post,
    Result,
    Row,
    Setting,
)
from growthdesk.errors import Trouble

Value = str | int | None
"""What stands in a column of the file."""

Line = tuple[Value, ...]
"""A row as it stands in the file, or only its key, which is always the first of its columns."""

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


RowKind = TypeVar("RowKind", bound=Row)


@dataclass(frozen=True, slots=True)
class Table(Generic[RowKind]):
    """How one kind of row is kept: its table, its columns, and the statements on it.

    The first ``width`` columns are the key. Rows are written and read many at a time, column
    by column: that takes a third of the time that it takes row by row.
    """

    make: Callable[..., RowKind]
    name: str
    columns: tuple[str, ...]
    width: int
    readers: tuple[Callable[[Any], Any], ...]
    insert: str
    upsert: str

    def lines(self, rows: Sequence[RowKind]) -> list[Line]:
        """The rows as they stand in the file."""
        return written((map(attrgetter(column), rows) for column in self.columns), len(rows))

    def rows(self, lines: Sequence[Line]) -> Iterator[RowKind]:
        """The rows that stand in the file so. Raises Trouble if a value is none of its kind."""
        return map(self.make, *self._read(lines, self.readers))

    def row(self, line: Line) -> RowKind:
        """The row that stands in the file so; otherwise like ``rows``."""
        return next(self.rows([line]))

    def keys(self, lines: Sequence[Line]) -> Iterator[Key]:
        """The keys that stand in the file so; otherwise like ``rows``."""
        return zip(*self._read(lines, self.readers[: self.width]), strict=True)

    def found(self, connection: sqlite3.Connection, keys: Iterable[Line]) -> dict[Line, Line]:
        """The lines that stand in the file now, by key; a key that is not there is left out."""
        return lines_at(connection, self.name, self.columns, self.width, keys)

    def check_sum(self, line: Line) -> str:
        """A few digits that tell two contents of a row apart, whatever account or post it is of."""
        return f"{zlib.crc32(json.dumps(line[self.of_whom :]).encode()):08x}"

    @property
    def of_whom(self) -> int:
        """How many of the first columns tell whose row it is, and which."""
        return self.width if self.columns[1] != "account_id" else 2

    def _read(
        self, lines: Sequence[Line], readers: tuple[Callable[[Any], Any], ...]
    ) -> list[Iterable[Any]]:
        columns = zip(*lines, strict=True) if lines else [()] * len(readers)
        try:
            return [
                read_column(column, read) for column, read in zip(columns, readers, strict=True)
            ]
        except (TypeError, ValueError) as error:
            raise unreadable(self.name, error) from error


def lines_at(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    width: int,
    keys: Iterable[Line],
) -> dict[Line, Line]:
    """Some columns of a table, of which the first ``width`` are the key, at these keys, by key.

    The names come from this package, never from a person or a file.
    """
    wanted = {*keys}
    listed = ", ".join(f"at.{column}" for column in columns)
    if len(wanted) > _MANY and _size(connection, table) < _MANY_TIMES * len(wanted):
        lines = connection.execute(f"SELECT {listed} FROM {table} AS at")  # noqa: S608
        return {line[:width]: line for line in lines if line[:width] in wanted}
    found: dict[Line, Line] = {}
    in_order = sorted(wanted)  # what lies on one page of the file is read together
    names = [f"k{place}" for place in range(width)]
    same = " AND ".join(f"at.{columns[n]} = {name}" for n, name in enumerate(names))
    mark = f"({', '.join('?' * width)})"
    at_once = _VALUES_AT_ONCE // width
    for start in range(0, len(in_order), at_once):
        some = in_order[start : start + at_once]
        # CROSS JOIN, since SQLite looks through the whole table for keys of two columns.
        lines = connection.execute(
            f"WITH wanted ({', '.join(names)}) AS (VALUES {', '.join([mark] * len(some))})"  # noqa: S608
            f" SELECT {listed} FROM wanted CROSS JOIN {table} AS at ON {same}",
            [*chain.from_iterable(some)],
        )
        found.update((line[:width], line) for line in lines)
    return found


def _size(connection: sqlite3.Connection, table: str) -> int:
    (size,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
    return int(size)


_MANY = 1_000
_MANY_TIMES = 4
"""To read a table through is quicker than to look that many rows up, if it has so many times more."""

_VALUES_AT_ONCE = 900
"""SQLite takes no more than 999 values in a statement on older systems."""

_READ_AT_ONCE = 1000
"""Rows that are read together; more do not make it faster."""


def unreadable(table: str, error: ValueError | TypeError) -> Trouble:
    """What is said of a value that another program has put into a table."""
    return Trouble(
        f"A row of “{table}” in the log cannot be read: {error}.",
        "Correct it in the program that wrote it, or open an older copy of the log.",
    )


def written(columns: Iterable[Iterable[Any]], count: int) -> list[Line]:
    """So many lines of the file, from columns of values."""
    return list(zip(*map(_written_column, columns), strict=True)) if count else []


def _written_column(values: Iterable[Any]) -> Sequence[Value]:
    column = tuple(values)
    kinds = {*map(type, column)}
    if kinds <= _WRITTEN_AS_THEY_ARE:
        return column
    text = _moment if kinds == {datetime} else text_of
    texts = {value: text(value) for value in {*column}}  # days and kinds come often
    return [texts[value] for value in column]


_WRITTEN_AS_THEY_ARE = {str, int, type(None)}


def text_of(value: Any) -> Value:
    """A field of a row as it stands in its column."""
    match value:
        case StrEnum():
            return value.value
        case bool():
            return int(value)
        case datetime():
            return _moment(value)
        case date():
            return value.isoformat()
        case frozenset():
            return ",".join(WEEKDAYS[day] for day in sorted(value))
        case None | int() | str():
            return value
        case _:
            raise TypeError(type(value))


def _moment(value: datetime) -> str:
    in_utc = value if value.tzinfo is UTC else value.astimezone(UTC)
    return in_utc.isoformat()[:19] + "Z"


def read_column(column: Sequence[Value], read: Callable[[Any], Any]) -> Iterable[Any]:
    """What the values of a column mean. Raises ValueError if one is none of its kind."""
    if read in (str, int):
        return column
    if read == datetime.fromisoformat:  # few moments come twice
        return [None if value is None else read(value) for value in column]
    meanings = {value: None if value is None else read(value) for value in {*column}}
    return [meanings[value] for value in column]


def _read_weekdays(text: str) -> frozenset[int]:
    words = [word for word in text.split(",") if word]
    if not set(words) <= set(WEEKDAYS):
        raise ValueError(f"Invalid weekdays: {text!r}")
    return frozenset(map(WEEKDAYS.index, words))


def _reader(hint: Any) -> Callable[[Any], Any]:
    """The function that turns a column's text or number into the field's type."""
    kinds = [kind for kind in get_args(hint) or (hint,) if kind is not type(None)]
    kind = kinds[0]
    if kind is int and hint == frozenset[int]:
        return _read_weekdays
    if kind is datetime:
        return datetime.fromisoformat
    if kind is date:
        return date.fromisoformat
    result: Callable[[Any], Any] = kind
    return result


def _table(kind: type[RowKind], name: str) -> Table[RowKind]:
    hints = get_type_hints(kind)
    columns = tuple(f.name for f in fields(kind))
    key = ", ".join(kind.KEY)
    rest = [column for column in (*columns, "changed_at") if column not in kind.KEY]
    listed = ", ".join(columns)
    marks = ", ".join("?" * (len(columns) + 1))
    changes = ", ".join(f"{column} = excluded.{column}" for column in rest)
    # The names come from this module and the domain, never from a person or a file.
    insert = f"INSERT INTO {name} ({listed}, changed_at) VALUES ({marks})"  # noqa: S608
    return Table(
        kind,
        name,
        columns,
        len(kind.KEY),
        tuple(_reader(hints[column]) for column in columns),
        insert,
        f"{insert} ON CONFLICT ({key}) DO UPDATE SET {changes}",
    )


TABLES: Mapping[type[Any], Table[Any]] = {
    kind: _table(kind, name)
    for kind, name in (
        (Account, "account"),
        (Post, "post"),
        (Result, "result"),
        (FollowerCount, "follower_count"),
        (FollowerChange, "follower_change"),
        (AccountViews, "account_views"),
        (ImportedFile, "imported_file"),
        (Plan, "plan"),
        (Break, "break"),
        (Note, "note"),
        (CompleteSpan, "complete_span"),
        (Setting, "setting"),
        (Creator, "creator"),
        (MadeReport, "made_report"),
    )
}

KINDS: Mapping[str, type[Row]] = {table.name: kind for kind, table in TABLES.items()}


def table_of(kind: type[RowKind]) -> Table[RowKind]:
    """The table that keeps this kind of row."""
    table: Table[RowKind] = TABLES[kind]
    return table


def rows_where(
    connection: sqlite3.Connection, kind: type[RowKind], where: str, *values: Value
) -> Iterator[RowKind]:
    """The rows of one kind that meet a condition, read as they are asked for.

    The condition, which may end with an order, is a text of this package with marks for the
    values. Raises Trouble if a value is none of its kind.
    """
    table = table_of(kind)
    listed = ", ".join(table.columns)
    # What a person typed is in the values, never in the condition.
    found = connection.execute(f"SELECT {listed} FROM {table.name} WHERE {where}", values)  # noqa: S608
    while lines := found.fetchmany(_READ_AT_ONCE):
        yield from table.rows(lines)
