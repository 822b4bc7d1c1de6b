"""The stretch of days that a report is about, and the text that names it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from growthdesk.domain.days import EARLIEST, ONE_DAY, read_day, week_start
from growthdesk.errors import Trouble

_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})", re.ASCII | re.IGNORECASE)
_QUARTER = re.compile(r"(\d{4})-?Q([1-4])", re.ASCII | re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(\d{1,2})", re.ASCII)
_YEAR = re.compile(r"(\d{4})", re.ASCII)
_SPOKEN = re.compile(r"(last|this)-(week|month|quarter|year)", re.IGNORECASE)
_ADVICE = "Write it like last-month, 2026-10, 2026-W41, 2026-Q4, 2026 or 2026-10-01..2026-10-31."


class Unit(StrEnum):
    """What sort of stretch a period is."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``first_day`` to ``last_day``, both inclusive.

    A running week, month, quarter or year ends today: its last day is cut.
    """

    first_day: date
    last_day: date
    unit: Unit = Unit.RANGE

    @property
    def days(self) -> int:
        """How many days it has, both ends included."""
        return (self.last_day - self.first_day).days + 1

    @property
    def running(self) -> bool:
        """Whether it was cut because it is not over; a range is taken as it is."""
        return self.last_day < self.ends

    @property
    def ends(self) -> date:
        """Its last day once it is over."""
        return _whole(self.unit, self.first_day, self.last_day)[1]

    @property
    def key(self) -> str:
        """The text that names it, as ``read_period`` reads it."""
        first = self.first_day
        match self.unit:
            case Unit.WEEK:
                year, week = iso_week(first)
                return f"{year}-W{week:02}"
            case Unit.MONTH:
                return f"{first.year}-{first.month:02}"
            case Unit.QUARTER:
                return f"{first.year}-Q{quarter(first)}"
            case Unit.YEAR:
                return f"{first.year}"
            case Unit.RANGE:
                return f"{first.isoformat()}..{self.last_day.isoformat()}"


def period_of(unit: Unit, day: date, today: date, first_weekday: int) -> Period:
    """The week, month, quarter or year that holds a day; the day alone for a range.

    Weeks begin on ``first_weekday``, Monday 0. Raises Trouble if it has not begun by today, or
    is older than any platform.
    """
    try:
        inside = week_start(day, first_weekday) if unit is Unit.WEEK else day
        return _cut(*_whole(unit, inside, day), today, unit)
    except OverflowError:  # a week at an end of the calendar
        raise _unreadable(day.isoformat()) from None


def period_before(period: Period) -> Period:
    """The period before: of a month the month before, of a range as many days before it."""
    last = period.first_day - ONE_DAY
    if period.unit is Unit.RANGE:
        return Period(period.first_day - timedelta(days=period.days), last)
    inside = period.first_day - timedelta(days=7) if period.unit is Unit.WEEK else last
    return Period(*_whole(period.unit, inside, last), period.unit)


def period_after(period: Period, today: date) -> Period | None:
    """The period after, cut at today; None if it has not begun by then.

    Of a range it is as many days after it.
    """
    if period.unit is Unit.RANGE:
        first = period.last_day + ONE_DAY
        last = first + timedelta(days=period.days - 1)
    else:
        first = _whole(period.unit, period.first_day, period.last_day)[1] + ONE_DAY
        last = _whole(period.unit, first, first)[1]
    return None if first > today else _cut(first, last, today, period.unit)


def quarter(day: date) -> int:
    """The quarter of a day, 1 to 4."""
    return (day.month + 2) // 3


def iso_week(first: date) -> tuple[int, int]:
    """The year and number of the ISO week whose Thursday lies in the seven days from this one on."""
    thursday = first + timedelta(days=(3 - first.weekday()) % 7)
    year, week, _ = thursday.isocalendar()
    return year, week


def read_period(text: str, today: date, first_weekday: int) -> Period:
    """The period written as ``2026-10``, ``2026-W41``, ``2026-Q4``, ``2026`` or two days with ``..``.

    ``last-month`` is the one before that of today and ``this-week`` the running one, and so on.
    A week is the one that holds the Thursday of that ISO week, from ``first_weekday`` on.
    A running period is cut at today. Raises Trouble for a text that is none of these, a range
    that ends before it begins, and a period that has not begun or is older than any platform.
    """
    plain = text.strip()
    if ".." in plain:
        first, last = (read_day(part) for part in plain.split("..", 1))
        if last < first:
            raise Trouble(
                f"{last.isoformat()} is before {first.isoformat()}.",
                "Write the first day, two dots, and the last day.",
            )
        return _cut(first, last, today, Unit.RANGE)
    if match := _SPOKEN.fullmatch(plain):
        running = period_of(Unit(match[2].lower()), today, today, first_weekday)
        return period_before(running) if match[1].lower() == "last" else running
    try:
        unit, day = _unit_and_day(plain)
        return period_of(unit, day, today, first_weekday)
    except ValueError:
        raise _unreadable(plain) from None


def _unit_and_day(plain: str) -> tuple[Unit, date]:
    if match := _WEEK.fullmatch(plain):
        return Unit.WEEK, date.fromisocalendar(int(match[1]), int(match[2]), 4)
    if match := _QUARTER.fullmatch(plain):
        return Unit.QUARTER, date(int(match[1]), 3 * int(match[2]), 1)
    if match := _MONTH.fullmatch(plain):
        return Unit.MONTH, date(int(match[1]), int(match[2]), 1)
    if match := _YEAR.fullmatch(plain):
        return Unit.YEAR, date(int(match[1]), 1, 1)
    raise ValueError(plain)


def _whole(unit: Unit, first: date, last: date) -> tuple[date, date]:
    """The first and last day of the unit that holds ``first``; a week begins on it."""
    match unit:
        case Unit.WEEK:
            return first, first + timedelta(days=6)
        case Unit.MONTH:
            return first.replace(day=1), _end_of_month(first.year, first.month)
        case Unit.QUARTER:
            end = 3 * quarter(first)
            return date(first.year, end - 2, 1), _end_of_month(first.year, end)
        case Unit.YEAR:
            return date(first.year, 1, 1), date(first.year, 12, 31)
        case Unit.RANGE:
            return first, last


def _end_of_month(year: int, month: int) -> date:
    return date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - ONE_DAY


def _cut(first: date, last: date, today: date, unit: Unit) -> Period:
    if first > today:
        raise Trouble(
            f"{first.isoformat()} has not come yet.",
            f"Choose a period that begins by today, {today.isoformat()}.",
        )
    if last < EARLIEST or (unit is Unit.RANGE and first < EARLIEST):
        raise Trouble(f"{first.isoformat()} is before any platform.", "Check the year.")
    return Period(first, min(last, today), unit)


def _unreadable(text: str) -> Trouble:
    word = text if len(text) <= 24 else text[:23] + "…"
    return Trouble(f"“{word}” is not a period.", _ADVICE)
