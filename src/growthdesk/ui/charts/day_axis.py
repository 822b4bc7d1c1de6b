"""The days under the chart: weeks counted back from today, months or years."""

from datetime import date
from math import ceil, floor

from PySide6.QtCore import QCoreApplication, QLocale

from growthdesk.ui import words

Ticks = list[tuple[int, str]]
"""Ordinals of days and what is written under them, ascending."""

_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50)
_NUMBER_STEPS = (1, 7, 14, 30, 60, 90, 180, 365, 730, 1_825, 3_650, 18_250)


def day_ticks(first: float, last: float, most: int, today: date) -> Ticks:
    """Days from first to last, both inclusive and at most ``most`` but one, with their labels.

    Steps of up to two weeks are counted from today; longer ones are the first days of
    months or years. Today says so, and takes the place of what would stand too near.
    """
    low, high = _within(first, last)
    marked = today.toordinal()
    ticks = _ticks(low, high, max(most, 1), marked)
    if not low <= marked <= high:
        return ticks
    apart = (last - first) / max(most, 1) * 0.62
    kept = [tick for tick in ticks if abs(tick[0] - marked) >= max(apart, 1)]
    return sorted([*kept, (marked, QCoreApplication.translate("GrowthChart", "Today"))])


def number_ticks(first: float, last: float, most: int) -> Ticks:
    """Numbers of days from first to last, both inclusive, in steps of weeks, months or years."""
    low, high = ceil(first), floor(last)
    for step in _NUMBER_STEPS:
        days = range(max(-(-low // step), 0) * step, high + 1, step)
        if len(days) <= max(most, 1):
            break
    text = QCoreApplication.translate("GrowthChart", "Day {number}")
    return [(day, text.format(number=QLocale().toString(day))) for day in days]


def _within(first: float, last: float) -> tuple[int, int]:
    return max(ceil(first), date.min.toordinal()), min(floor(last), date.max.toordinal())


def _ticks(low: int, high: int, most: int, marked: int) -> Ticks:
    for step in _DAY_STEPS:
        start = low + (marked - low) % step
        if len(days := range(start, high + 1, step)) <= most:
            return [(day, _day(date.fromordinal(day))) for day in days]
    for step in _MONTH_STEPS:
        if len(months := _firsts(low, high, step)) <= most:
            return _month_labels(months)
    for step in _YEAR_STEPS:
        years = [day for day in _firsts(low, high, 12) if day.year % step == 0]
        if len(years) <= most:
            break
    return [(day.toordinal(), _year(day)) for day in years]


def _firsts(low: int, high: int, step: int) -> list[date]:
    """First days of months, every ``step`` months beginning with January."""
    begin, end = date.fromordinal(low), date.fromordinal(high)
    months = range(begin.year * 12 + begin.month - 1, end.year * 12 + end.month)
    firsts = (date(month // 12, month % 12 + 1, 1) for month in months if month % 12 % step == 0)
    return [day for day in firsts if low <= day.toordinal() <= high]


def _month_labels(months: list[date]) -> Ticks:
    """Months by name, the first of each year with its year."""
    labels: Ticks = []
    year = 0
    for month in months:
        labels.append(
            (month.toordinal(), words.month(month) if month.year == year else _with_year(month))
        )
        year = month.year
    return labels


def _day(day: date) -> str:
    return words.short_day(day, day)


def _with_year(month: date) -> str:
    return f"{words.month(month)} {_year(month)}"


def _year(day: date) -> str:
    return QLocale().toString(words.qdate(day), "yyyy")
