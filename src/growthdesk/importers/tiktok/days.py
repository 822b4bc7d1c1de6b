"""Rows of days from TikTok: days without a year, and numbers that stand beside them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from growthdesk.domain.counts import Count
from growthdesk.domain.days import ONE_DAY
from growthdesk.importers.found import FoundChange, FoundCount, FoundViews, Options, Question
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.cells import Bad, is_missing, quoted
from growthdesk.importers.values.moments import looks_like_days, read_moments
from growthdesk.importers.values.year_walk import Anchors, breaks_in, days_without_year, settled

_One = TypeVar("_One", FoundCount, FoundChange, FoundViews)
_Value = TypeVar("_Value", Count, int)


def columns_of(rows: Sequence[Row], places: Mapping[str, int]) -> dict[str, list[str]]:
    """The cells below each header, empty where a row is shorter."""
    return {
        name: [cells[place] if place < len(cells) else "" for _, cells in rows]
        for name, place in places.items()
    }


def read_days(
    cells: Sequence[str], anchors: Anchors, options: Options, name: str
) -> tuple[list[date | None], Question | None]:
    """The days of a column, and what it leaves open; None for a cell that is no day."""
    if not looks_like_days(cells):
        days, question = days_without_year(cells, anchors, options, name)
        return days or [None] * len(cells), question
    # Up to the last day there is, since a spreadsheet may have invented the years.
    whens, question = read_moments(cells, replace(options, today=_LAST), "date", daily=True)
    full = [when[0] if isinstance(when, tuple) else None for when in whens]
    given = [day for day in full if day is not None]
    if given and (breaks_in(given) == 0 or _are_sound(given, options.today)):
        return full, question
    readings = [[(day.month, day.day) if day else None for day in full]]
    days, question = settled(cells, readings, anchors, options, name)
    return days or full, question


def dated(
    rows: Sequence[Row],
    days: Sequence[date | None],
    labels: Sequence[str],
    values: Mapping[str, Sequence[_Value | Bad | None]],
    bad: dict[int, str],
) -> Iterator[tuple[int, date, dict[str, _Value]]]:
    """The line, the day and the numbers of each row that has any.

    Rows that cannot be read go to ``bad``, by line, with the reason; one without any number,
    as those are that were not computed yet, is left out without a word.
    """
    for place, (line, _) in enumerate(rows):
        read = {name: column[place] for name, column in values.items()}
        wrong = next((value for value in read.values() if isinstance(value, Bad)), None)
        given = {
            name: value
            for name, value in read.items()
            if value is not None and not isinstance(value, Bad)
        }
        day = days[place]
        if wrong is not None:
            bad[line] = wrong.reason
        elif given and day is None:
            label = labels[place]
            bad[line] = "The row has no day." if is_missing(label) else _no_day(label)
        elif given and day is not None:
            yield line, day, given


def once(found: Sequence[_One], bad: dict[int, str]) -> tuple[_One, ...]:
    """The last row of each day; those before it go to ``bad``."""
    of_day: dict[date, _One] = {}
    for one in found:
        earlier = of_day.pop(one.day, None)
        if earlier is not None:
            bad[earlier.line] = f"The day comes again on line {one.line}."
        of_day[one.day] = one
    return tuple(of_day.values())


def seen_at(anchors: Anchors, last_day: date | None) -> datetime | None:
    """When the platform wrote the numbers, as far as it is told; never before their last day."""
    for moment in anchors.moments:
        if last_day is None or moment.date() >= last_day - ONE_DAY:
            return moment
    return None


_LAST = date(9999, 12, 31) - timedelta(days=1)


def _are_sound(days: Sequence[date], today: date) -> bool:
    """Whether days are in order and none is to come."""
    in_order = days == sorted(days) or days == sorted(days, reverse=True)
    return in_order and max(days) <= today + ONE_DAY


def _no_day(label: str) -> str:
    return f"{quoted(label)} is not a day."
