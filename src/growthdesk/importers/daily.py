"""The rows of a table as follower counts and changes of days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from growthdesk.domain.counts import Count
from growthdesk.importers.cells import Bad
from growthdesk.importers.found import Columns, FoundChange, FoundCount
from growthdesk.importers.moments import When
from growthdesk.importers.names import Field
from growthdesk.importers.numbers import read_counts, read_numbers
from growthdesk.importers.table import Table

_WHAT = {Field.GAINED: "new followers", Field.LOST: "lost followers", Field.NET: "net followers"}


@dataclass(frozen=True, slots=True)
class DailyRow:
    """What a row says of the account on its day; None where it says nothing."""

    line: int
    day: date
    count: Count | None
    change: FoundChange | None


def daily_of(
    table: Table, columns: Columns, days: Sequence[When | Bad | None], bad: dict[int, str]
) -> list[DailyRow]:
    """The rows that say something of a day; ``days`` has one entry a row, or is empty.

    Rows that cannot be read go to ``bad``, by line, with the reason.
    """
    fields = [f for f in (Field.FOLLOWERS, *_WHAT) if f in columns]
    if not days or not fields:
        return []
    cells = [_values(field, table.column(columns[field])) for field in fields]
    rows: list[DailyRow] = []
    for (line, _), when, *values in zip(table.rows, days, *cells, strict=True):
        wrong = next((value for value in (when, *values) if isinstance(value, Bad)), None)
        if wrong is not None:
            bad.setdefault(line, wrong.reason)
        elif isinstance(when, tuple):
            rows.append(_row(line, when[0], dict(zip(fields, values, strict=True))))
        elif any(value is not None for value in values):
            bad.setdefault(line, "The row has no day.")
    return rows


def once_a_day(
    rows: Sequence[DailyRow], bad: dict[int, str]
) -> tuple[tuple[FoundCount, ...], tuple[FoundChange, ...], dict[int, str]]:
    """The counts and changes of rows that are not bad, the last of each day.

    Beside them the earlier rows of days that come again, by line, with the reason.
    """
    counts: dict[date, FoundCount] = {}
    changes: dict[date, FoundChange] = {}
    again: dict[int, str] = {}
    for row in rows:
        if row.line in bad:
            continue
        if row.count is not None:
            _put(counts, FoundCount(row.line, row.day, row.count), again)
        if row.change is not None:
            _put(changes, row.change, again)
    return tuple(counts.values()), tuple(changes.values()), again


_One = TypeVar("_One", FoundCount, FoundChange)


def _put(of_day: dict[date, _One], found: _One, again: dict[int, str]) -> None:
    earlier = of_day.pop(found.day, None)
    if earlier is not None:
        again[earlier.line] = f"The day comes again on line {found.line}."
    of_day[found.day] = found


def _values(field: Field, cells: Sequence[str]) -> Sequence[Count | int | Bad | None]:
    if field is Field.FOLLOWERS:
        return read_counts(cells)
    return read_numbers(cells, _WHAT[field], signed=field is not Field.GAINED)


def _row(line: int, day: date, values: dict[Field, Count | int | Bad | None]) -> DailyRow:
    count = values.pop(Field.FOLLOWERS, None)
    numbers = {f.value: v for f, v in values.items() if isinstance(v, int)}
    if "lost" in numbers:  # some write what was lost with its sign
        numbers["lost"] = abs(numbers["lost"])
    change = FoundChange(line, day, **numbers) if numbers else None
    return DailyRow(line, day, count if isinstance(count, Count) else None, change)
