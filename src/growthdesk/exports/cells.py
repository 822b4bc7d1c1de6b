"""A value of the log as the cell of a spreadsheet, and back, the same to the letter."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal, get_args, get_type_hints

from growthdesk.domain.rows import Row
from growthdesk.store.tables import TABLES, Value

Sort = Literal["text", "number", "flag", "other"]

_APOSTROPHE = "'"
_OPENS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", _APOSTROPHE)
"""How a formula begins, in some programs or countries; and our own mark."""

_AMOUNT = re.compile(r"(?i:true|false)|[\d\s.,:;/%eE$€£¥+()–-]*\d[\d\s.,:;/%eE$€£¥+()–-]*")
"""What a spreadsheet would make a number, a day or a yes of, and write otherwise."""

_NUMBER = re.compile(r"-?\d{1,19}", re.ASCII)
_LARGEST = 2**63


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its name, what sort of value it holds, and whether that may be unknown."""

    name: str
    sort: Sort
    may_lack: bool
    means: str


def columns_of(kind: type[Row]) -> tuple[Column, ...]:
    """The columns of a kind of row, in the order of the table."""
    return _COLUMNS[kind]


def cell(column: Column, value: Value) -> str | int:
    """A value as it stands in a CSV file.

    What is not known is empty. A text that a spreadsheet would take for a formula, a number or a
    day has an apostrophe before it; so has one that is empty where a text may be unknown.
    """
    if value is None:
        return ""
    if column.sort != "text" or not isinstance(value, str):
        return value
    is_taken = value.startswith(_OPENS) or _AMOUNT.fullmatch(value)
    return _APOSTROPHE + value if is_taken or (column.may_lack and not value) else value


def value_in(column: Column, text: str) -> Value:
    """The value that stands in a cell. Raises ValueError, with a sentence, if it is none."""
    if column.sort == "text":
        if text.startswith(_APOSTROPHE):
            return text[1:]
        return None if column.may_lack and not text else text
    if not text and column.may_lack:
        return None
    if column.sort == "other":
        return text
    if not _NUMBER.fullmatch(text):
        raise ValueError(_not(column, text))
    return _whole(column, int(text))


def value_of(column: Column, said: object) -> Value:
    """The value that JSON says. Raises ValueError, with a sentence, if it is none of the column."""
    match said:
        case None if column.may_lack:
            return None
        case bool() if column.sort == "flag":
            return int(said)
        case int() if column.sort == "number" and not isinstance(said, bool):
            return _whole(column, said)
        case str() if column.sort in ("text", "other"):
            return said
        case _:
            raise ValueError(_not(column, "nothing" if said is None else str(said)))


def said_of(column: Column, value: Value) -> object:
    """A value as JSON says it."""
    return bool(value) if column.sort == "flag" else value


def meant(column: Column, value: Value, read: Any) -> None:
    """Looks whether a value means something. Raises ValueError, with a sentence, if it does not."""
    try:
        if value is not None:
            read(value)
    except ValueError:
        raise ValueError(_not(column, str(value))) from None


def _whole(column: Column, number: int) -> int:
    if column.sort == "flag" and number not in (0, 1):
        raise ValueError(_not(column, str(number)))
    if not -_LARGEST <= number < _LARGEST:
        raise ValueError(_not(column, str(number)))
    return number


def _not(column: Column, text: str) -> str:
    plain = " ".join(text.split())
    shown = plain if len(plain) <= 24 else plain[:23] + "…"
    return f"{column.name}: “{shown}” is not {column.means}."


_MEANS: Mapping[Any, tuple[Sort, str]] = {
    str: ("text", "a text"),
    int: ("number", "a whole number"),
    bool: ("flag", "1 or 0"),
    date: ("other", "a day like 2026-11-23"),
    datetime: ("other", "a time like 2026-11-23T11:00:00Z"),
}


def _column(name: str, hint: Any) -> Column:
    kinds = get_args(hint) if type(None) in get_args(hint) else (hint,)
    kind = next(one for one in kinds if one is not type(None))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        words = ", ".join(word or "empty" for word in kind)
        return Column(name, "other", type(None) in kinds, f"one of {words}")
    sort, means = _MEANS.get(kind, ("other", "a list of weekdays like sat,sun"))
    return Column(name, sort, type(None) in kinds, means)


def _columns(kind: type[Row]) -> tuple[Column, ...]:
    hints = get_type_hints(kind)
    return tuple(_column(name, hints[name]) for name in TABLES[kind].columns)


_COLUMNS = {kind: _columns(kind) for kind in TABLES}
