"""Values become rows, a thousand at a time, and what is no row is told with its line."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime
from typing import Any

from growthdesk.domain.days import EARLIEST, LATEST
from growthdesk.domain.rows import (
    Account,
    Break,
    FollowerChange,
    FollowerCount,
    Plan,
    Row,
)
from growthdesk.errors import Trouble
from growthdesk.exports.cells import Column, columns_of, meant
from growthdesk.store.tables import TABLES, Line, Value, written

Tell = Callable[[str], object]
"""Gets the name of each table before it is read."""

MOST_LINES = 2_000_000
"""Of one table, or of the JSON: ten results a post for two hundred thousand posts."""

FoundRow = tuple[int, Row]
"""The line of the file where a row begins, from 1, and the row."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A row that could not be read: its kind, the line where it begins, and why, as a sentence."""

    kind: type[Row]
    line: int
    reason: str


def take_rows(
    kind: type[Row], lines: Sequence[tuple[int, Line]], rows: list[FoundRow], unread: list[Unread]
) -> None:
    """Add the rows that these lines are, and those that mean nothing to the unread."""
    table = TABLES[kind]
    try:
        made = [*table.rows([values for _, values in lines])]
    except Trouble:  # one of them; which, is found by looking at each
        for line, values in lines:
            reason = _reason(kind, values)
            if reason:
                unread.append(Unread(kind, line, reason))
            else:
                _take(kind, line, table.row(values), rows, unread)
        return
    for (line, _), row in zip(lines, made, strict=True):
        _take(kind, line, row, rows, unread)


def _take(kind: type[Row], line: int, row: Row, rows: list[FoundRow], unread: list[Unread]) -> None:
    reason = why_not(row)
    if reason:
        unread.append(Unread(kind, line, reason))
    else:
        rows.append((line, row))


def _reason(kind: type[Row], values: Line) -> str:
    try:
        for column, value, read in zip(columns_of(kind), values, TABLES[kind].readers, strict=True):
            meant(column, value, read)
    except ValueError as error:
        return str(error)
    return ""


def why_not(row: Row) -> str:
    """Why a row cannot stand in a log, as a sentence; empty if it can."""
    match row:
        case Account(handle="") | Account(platform=""):
            return "An account needs its platform and its handle."
        case Account(goal=goal) if goal < 1:
            return "A goal is at least one follower."
        case FollowerCount(followers=low, highest=high) if high < low:
            return "The highest number of followers is below the lowest."
        case Plan(posts_a_week=posts) if not 1 <= posts <= 70:
            return "A plan has 1 to 70 posts a week."
        case Plan(days_a_week=days) if days is not None and not 1 <= days <= 7:
            return "A week has 1 to 7 posting days."
        case Plan(rest_days=rest) if len(rest) > 6:
            return "A week of rest days leaves no day to post."
        case Break(first_day=first, last_day=last) if last < first:
            return "The break ends before it begins."
    return _impossible(row)


def _impossible(row: Row) -> str:
    names, negative = _FACTS[type(row)]
    for name in names:
        value: Any = getattr(row, name)
        if isinstance(value, date):  # a time too
            day = value.date() if isinstance(value, datetime) else value
            if not EARLIEST <= day <= LATEST:
                return f"{name}: {day.isoformat()} is too far away."
        elif isinstance(value, int) and value < 0 and name not in negative:
            return f"{name}: {value} is below zero."
    return ""


def _facts(kind: type[Row]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The columns with days, times and numbers, and those of them that may be below zero."""
    columns: Iterable[Column] = columns_of(kind)
    known = {column.name for column in columns if column.sort in ("number", "other")}
    names = tuple(one.name for one in fields(kind) if one.name in known)
    return names, frozenset({"net"} if kind is FollowerChange else {"position"})


_FACTS = {kind: _facts(kind) for kind in TABLES}


def refuse_too_many(text: str, name: str) -> None:
    """Raises Trouble for more lines than any log has."""
    if text.count("\n") > MOST_LINES:
        raise Trouble(
            f"“{name}” has more than {MOST_LINES:,} lines.", "Choose the export of a log alone."
        )


def usual_values(kind: type[Row]) -> Mapping[str, Value]:
    """What stands in a column of which nothing is said, for those that have such a value."""
    return _USUAL[kind]


def _usual(kind: type[Row]) -> Mapping[str, Value]:
    usual = {
        one.name: one.default if one.default_factory is MISSING else one.default_factory()
        for one in fields(kind)
    }
    given = {name: value for name, value in usual.items() if value is not MISSING}
    (values,) = written([[value] for value in given.values()], 1) or [()]
    return dict(zip(given, values, strict=True))


_USUAL = {kind: _usual(kind) for kind in TABLES}
