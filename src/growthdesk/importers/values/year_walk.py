"""Rows of days without a year, one a day: which year they are of is walked out from what is known.

The rows of an export follow each other, end at most two days before it was made, and go back
a year at most. A leap day is only in a leap year.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from growthdesk.domain.days import ONE_DAY
from growthdesk.importers.found import Options, Question
from growthdesk.importers.values.cells import quoted
from growthdesk.importers.values.month_names import MonthDay, readings_of

YEAR = "year"
"""The key of the question of which year the newest day is."""

_YEARS = 8
_CHOICES = 4
_LONGEST = timedelta(days=366)
_NEAR = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Anchors:
    """What is known of the days beside their rows.

    ``first_day`` is the day that the export says it begins with; ``moments`` are when it was
    made, as far as its name, its archive and its file tell, the most trustworthy first (UTC).
    """

    first_day: date | None = None
    moments: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    """The days of the rows if the newest is of one year: an entry for each row, and the breaks."""

    days: tuple[date | None, ...]
    newest: date
    oldest: date
    breaks: int


def days_without_year(
    cells: Sequence[str], anchors: Anchors, options: Options, name: str
) -> tuple[list[date | None], Question | None]:
    """The days of a column without years, an entry for each cell, and what stays open.

    None for a cell that is no such day. Empty if the column holds no days of this sort, or
    rows that cannot follow each other within a year.
    """
    return settled(cells, readings_of(cells), anchors, options, name)


def settled(
    cells: Sequence[str],
    readings: Sequence[Sequence[MonthDay | None]],
    anchors: Anchors,
    options: Options,
    name: str,
) -> tuple[list[date | None], Question | None]:
    """The days of cells that were read as months and days already."""
    runs = [run for reading in readings for run in _runs(reading, options.today + ONE_DAY)]
    # A step over 29 February proves that the year had none.
    fewest = min((run.breaks for run in runs), default=0)
    runs = [run for run in runs if run.breaks == fewest]
    if not runs:
        return [], None
    proven = _proven(runs, anchors)
    if proven is not None:
        return list(proven.days), None
    by_year = {str(run.newest.year): run for run in reversed(runs)}
    years = sorted(by_year, reverse=True)[:_CHOICES]
    made = anchors.moments[0].date() + ONE_DAY if anchors.moments else options.today
    likely = next((year for year in years if by_year[year].newest <= made), years[0])
    answer = options.answers.get(YEAR, likely)
    answer = answer if answer in years else likely
    run = by_year[answer]
    label = cells[run.days.index(run.newest)]
    says = f"Of which year is {quoted(label)}, the newest day in “{name}”?"
    choices = tuple((year, year) for year in years)
    return list(run.days), Question(YEAR, says, choices, answer) if len(years) > 1 else None


def breaks_in(days: Sequence[date | None]) -> int:
    """How often a day does not follow the one before it by one."""
    given = [day for day in days if day is not None]
    return sum(abs(after - before) != ONE_DAY for before, after in pairwise(given))


def _proven(runs: Sequence[_Run], anchors: Anchors) -> _Run | None:
    """The run that fits what is known; None if nothing tells."""
    for run in runs:
        if anchors.first_day is not None and run.oldest == anchors.first_day:
            return run
    for moment in anchors.moments:
        made = moment.date()
        for run in runs:
            if made - _NEAR <= run.newest <= made + ONE_DAY:
                return run
    return None


def _runs(reading: Sequence[MonthDay | None], latest: date) -> list[_Run]:
    """The runs that a reading can be, the newest first."""
    runs = []
    for year in range(latest.year, latest.year - _YEARS, -1):
        forward = _walked(reading, year, latest)
        backward = _walked(reading[::-1], year, latest)
        both = [run for run in (forward, backward and _turned(backward)) if run is not None]
        runs += sorted(both, key=lambda run: run.breaks)[:1]
    return runs


def _walked(reading: Sequence[MonthDay | None], year: int, latest: date) -> _Run | None:
    """The days if the last row is of that year, each before the one that follows it.

    None if that is not possible: a day that the year does not have, or more than a year.
    """
    days: list[date | None] = []
    newest = oldest = None
    for month_day in reversed(reading):
        if month_day is None:
            days.append(None)
            continue
        if oldest is not None:
            # The same day again stays the same; any other is the last one before it.
            year = oldest.year if month_day <= (oldest.month, oldest.day) else oldest.year - 1
        try:
            oldest = date(year, *month_day)
        except ValueError:
            return None
        newest = newest or oldest
        if newest > latest or newest - oldest > _LONGEST:
            return None
        days.append(oldest)
    if newest is None or oldest is None:
        return None
    days.reverse()
    return _Run(tuple(days), newest, oldest, breaks_in(days))


def _turned(run: _Run) -> _Run:
    return _Run(run.days[::-1], run.newest, run.oldest, run.breaks)
