"""The rows of a table as follower counts and changes of days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from growthdesk.domain.counts import Count
from growthdesk.importers.found import Columns, FoundChange, FoundCount
from growthdesk.importers.tables.table import Table
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.moments import When
from growthdesk.importers.values.names import Field
from growthdesk.importers.values.numbers import read_counts, read_numbers

_WHAT = {Field.GAINED: "new followers", Field.LOST: "lost followers", Field.NET: "net followers"}
_NO_CHANGE = [None, None, None]


@dataclass(frozen=True, slots=True)
class Daily:
    """What rows say of the account on their days, in the order of the file."""

    counts: Sequence[FoundCount]
    changes: Sequence[FoundChange]


def daily_of(
    table: Table, columns: Columns, days: Sequence[When | Bad | None], bad: dict[int, str]
) -> Daily:
    """What the rows say of their days; ``days`` has one entry a row, or is empty.

    Rows that cannot be read go to ``bad``, by line, with the reason.
    """
    fields = [f for f in (Field.FOLLOWERS, *_WHAT) if f in columns]
    counts: list[FoundCount] = []
    changes: list[FoundChange] = []
    if not days or not fields:
        return Daily(counts, changes)
    nothing: list[None] = [None] * len(table.rows)
    followers, gained, lost, net = (
        _values(field, table.column(columns[field])) if field in columns else nothing
        for field in (Field.FOLLOWERS, *_WHAT)
    )
    for (line, _), when, count, *parts in zip(
        table.rows, days, followers, gained, lost, net, strict=True
    ):
        wrong = next((value for value in (when, count, *parts) if isinstance(value, Bad)), None)
        if wrong is not None:
            bad.setdefault(line, wrong.reason)
        elif when is None:
            if count is not None or parts != _NO_CHANGE:
                bad.setdefault(line, "The row has no day.")
        else:
            if isinstance(count, Count):
                counts.append(FoundCount(line, when[0], count))
            if parts != _NO_CHANGE:
                changes.append(_change(line, when[0], *parts))
    return Daily(counts, changes)


def once_a_day(
    rows: Daily, bad: Mapping[int, str]
) -> tuple[tuple[FoundCount, ...], tuple[FoundChange, ...], dict[int, str]]:
    """The counts and changes of rows that are not bad, the last of each day.

    Beside them the earlier rows of days that come again, by line, with the reason.
    """
    again: dict[int, str] = {}
    counts = _last_of_days(rows.counts, bad, again)
    return counts, _last_of_days(rows.changes, bad, again), again


_One = TypeVar("_One", FoundCount, FoundChange)


def _last_of_days(
    rows: Sequence[_One], bad: Mapping[int, str], again: dict[int, str]
) -> tuple[_One, ...]:
    of_day: dict[date, _One] = {}
    for row in rows:
        if row.line in bad:
            continue
        earlier = of_day.pop(row.day, None)
        if earlier is not None:
            again[earlier.line] = f"The day comes again on line {row.line}."
        of_day[row.day] = row
    return tuple(of_day.values())


def _values(field: Field, cells: Sequence[str]) -> Sequence[Count | int | Bad | None]:
    if field is Field.FOLLOWERS:
        return read_counts(cells)
    return read_numbers(cells, _WHAT[field], signed=field is not Field.GAINED)


def _change(line: int, day: date, *parts: Count | int | Bad | When | None) -> FoundChange:
    gained, lost, net = (part if isinstance(part, int) else None for part in parts)
    # Some write what was lost with its sign.
    return FoundChange(line, day, gained, None if lost is None else abs(lost), net)
