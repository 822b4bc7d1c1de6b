"""Which table keeps which kind of row, and how a value is written in a column."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar, get_args, get_type_hints

from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    Key,
    Note,
    Plan,
    Post,
    Result,
    Row,
    Setting,
    key_of,
)
from growthdesk.errors import Trouble

Value = str | int | None
"""What stands in a column of the file."""

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


RowKind = TypeVar("RowKind", bound=Row)


@dataclass(frozen=True, slots=True)
class Table(Generic[RowKind]):
    """How one kind of row is kept: its table, its columns, and the statements on it."""

    make: Callable[..., RowKind]
    name: str
    columns: tuple[str, ...]
    readers: tuple[Callable[[Any], Any], ...]
    select: str
    upsert: str
    delete: str

    def values(self, row: RowKind) -> tuple[Value, ...]:
        """The row as it stands in the file."""
        return tuple(written(getattr(row, column)) for column in self.columns)

    def row(self, values: tuple[Value, ...]) -> RowKind:
        """The row that stands in the file so. Raises Trouble if a value is none of its kind."""
        try:
            return self.make(
                *(
                    None if value is None else read(value)
                    for read, value in zip(self.readers, values, strict=True)
                )
            )
        except ValueError as error:
            raise unreadable(self.name, error) from error


def unreadable(table: str, error: ValueError) -> Trouble:
    """What is said of a value that another program has put into a table."""
    return Trouble(
        f"A row of “{table}” in the log cannot be read: {error}.",
        "Correct it in the program that wrote it, or open an older copy of the log.",
    )


def written(value: Any) -> Value:
    """A field of a row as it stands in its column."""
    match value:
        case StrEnum():
            return value.value
        case bool():
            return int(value)
        case datetime():
            return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        case date():
            return value.isoformat()
        case frozenset():
            return ",".join(WEEKDAYS[day] for day in sorted(value))
        case None | int() | str():
            return value
        case _:
            raise TypeError(type(value))


def written_key(row: Row) -> tuple[Value, ...]:
    """The key of a row as it stands in its columns."""
    return tuple(written(part) for part in key_of(row))


def read_key(kind: type[Row], values: tuple[Value, ...]) -> Key:
    """The key that stands in the file so."""
    table = TABLES[kind]
    readers = dict(zip(table.columns, table.readers, strict=True))
    return tuple(readers[name](value) for name, value in zip(kind.KEY, values, strict=True))


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
    where = " AND ".join(f"{column} = ?" for column in kind.KEY)
    key = ", ".join(kind.KEY)
    rest = [column for column in (*columns, "changed_at") if column not in kind.KEY]
    listed = ", ".join(columns)
    marks = ", ".join("?" * (len(columns) + 1))
    changes = ", ".join(f"{column} = excluded.{column}" for column in rest)
    # The names come from this module and the domain, never from a person or a file.
    return Table(
        kind,
        name,
        columns,
        tuple(_reader(hints[column]) for column in columns),
        f"SELECT {listed} FROM {name} WHERE {where}",  # noqa: S608
        f"INSERT INTO {name} ({listed}, changed_at) VALUES ({marks})"  # noqa: S608
        f" ON CONFLICT ({key}) DO UPDATE SET {changes}",
        f"DELETE FROM {name} WHERE {where}",  # noqa: S608
    )


TABLES: Mapping[type[Any], Table[Any]] = {
    kind: _table(kind, name)
    for kind, name in (
        (Account, "account"),
        (Post, "post"),
        (Result, "result"),
        (FollowerCount, "follower_count"),
        (FollowerChange, "follower_change"),
        (Plan, "plan"),
        (Break, "break"),
        (Note, "note"),
        (CompleteSpan, "complete_span"),
        (Setting, "setting"),
    )
}

KINDS: Mapping[str, type[Row]] = {table.name: kind for kind, table in TABLES.items()}


def table_of(kind: type[RowKind]) -> Table[RowKind]:
    """The table that keeps this kind of row."""
    table: Table[RowKind] = TABLES[kind]
    return table
