"""Periods: read from text, stepped through, and cut at today."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.analysis.period import (
    Period,
    Unit,
    period_after,
    period_before,
    period_of,
    read_period,
)
from growthdesk.errors import Trouble
from growthdesk.reports.language import ENGLISH

TODAY = date(2026, 11, 23)
CALENDAR_UNITS = (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR)


@pytest.mark.parametrize(
    ("text", "first", "last", "title"),
    [
        ("2026-10", "2026-10-01", "2026-10-31", "October 2026"),
        ("2024-02", "2024-02-01", "2024-02-29", "February 2024"),
        ("2025-12", "2025-12-01", "2025-12-31", "December 2025"),
        ("2026-11", "2026-11-01", "2026-11-23", "November 2026"),
        ("2025", "2025-01-01", "2025-12-31", "2025"),
        ("2026", "2026-01-01", "2026-11-23", "2026"),
        ("2026-Q3", "2026-07-01", "2026-09-30", "Quarter 3 of 2026"),
        ("2026q4", "2026-10-01", "2026-11-23", "Quarter 4 of 2026"),
        ("2026-W41", "2026-10-05", "2026-10-11", "Week 41 of 2026"),
        ("2026-W01", "2025-12-29", "2026-01-04", "Week 1 of 2026"),
        ("2020-W53", "2020-12-28", "2021-01-03", "Week 53 of 2020"),
        ("2026-W48", "2026-11-23", "2026-11-23", "Week 48 of 2026"),
        ("2026-10-01..2026-10-31", "2026-10-01", "2026-10-31", "1 – 31 October 2026"),
        ("2026-08-12..2026-10-03", "2026-08-12", "2026-10-03", "12 August – 3 October 2026"),
        (
            "2025-12-28 .. 2026-01-03",
            "2025-12-28",
            "2026-01-03",
            "28 December 2025 – 3 January 2026",
        ),
        ("2026-11-20..2026-12-31", "2026-11-20", "2026-11-23", "20 – 23 November 2026"),
        ("2026-10-05..2026-10-05", "2026-10-05", "2026-10-05", "5 October 2026"),
        ("last-week", "2026-11-16", "2026-11-22", "Week 47 of 2026"),
        ("Last-Month", "2026-10-01", "2026-10-31", "October 2026"),
        ("last-quarter", "2026-07-01", "2026-09-30", "Quarter 3 of 2026"),
        ("last-year", "2025-01-01", "2025-12-31", "2025"),
        ("this-week", "2026-11-23", "2026-11-23", "Week 48 of 2026"),
        ("this-month", "2026-11-01", "2026-11-23", "November 2026"),
    ],
)
def test_read(text: str, first: str, last: str, title: str) -> None:
    period = read_period(text, TODAY, first_weekday=0)
    found = (period.first_day.isoformat(), period.last_day.isoformat(), ENGLISH.period(period))
    assert found == (first, last, title)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "October",
        "2026-13",
        "2026-00",
        "2026-Q5",
        "2026-W54",
        "2025-W53",
        "26-10",
        "0000",
        "٢٠٢٦",
        "2026-10-01..",
        "last-decade",
        "next-month",
        "2026-10-05..2026-10-04",
        "2026-12",
        "2027",
        "2026-W49",
        "2026-11-24..2026-12-31",
        "9999-12",
        "9999-W52",
        "0001-W01",
        "0001",
        "1999",
        "0001-01-01..2026-10-31",
    ],
)
def test_what_is_no_period_or_has_not_begun(text: str) -> None:
    with pytest.raises(Trouble) as met:
        read_period(text, TODAY, first_weekday=0)
    assert met.value.says.endswith(".")
    assert met.value.advice.endswith(".")


def test_a_week_of_sundays_holds_the_thursday_of_the_iso_week() -> None:
    period = read_period("2026-W41", TODAY, first_weekday=6)
    assert (period.first_day, period.last_day) == (date(2026, 10, 4), date(2026, 10, 10))
    assert period.key == "2026-W41"


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("2026-10", "2026-09"),
        ("2026-01", "2025-12"),
        ("2026-11", "2026-10"),
        ("2026-Q1", "2025-Q4"),
        ("2026", "2025"),
        ("2026-W01", "2025-W52"),
        ("2026-10-11..2026-10-20", "2026-10-01..2026-10-10"),
    ],
)
def test_the_period_before(text: str, before: str) -> None:
    assert period_before(read_period(text, TODAY, 0)) == read_period(before, TODAY, 0)


def test_a_running_period_has_none_after_it() -> None:
    assert period_after(read_period("2026-11", TODAY, 0), TODAY) is None
    october = read_period("2026-10", TODAY, 0)
    assert period_after(october, TODAY) == Period(date(2026, 11, 1), TODAY, Unit.MONTH)


@given(
    unit=st.sampled_from(CALENDAR_UNITS),
    day=st.dates(date(2000, 1, 9), TODAY),
    first_weekday=st.integers(0, 6),
)
def test_laws(unit: Unit, day: date, first_weekday: int) -> None:
    """It holds its day, reads back from its key, and periods join without hole or overlap."""
    period = period_of(unit, day, TODAY, first_weekday)
    assert period.first_day <= day <= period.last_day
    assert read_period(period.key, TODAY, first_weekday) == period
    assert period.running == (period_after(period, TODAY) is None and not ends_on(period, TODAY))
    before = period_before(period)
    assert before.last_day + timedelta(days=1) == period.first_day
    assert not before.running
    assert period_after(before, TODAY) == period


def ends_on(period: Period, today: date) -> bool:
    """Whether the whole period ends on that day: the day after belongs to the next one."""
    after = today + timedelta(days=1)
    first_weekday = period.first_day.weekday()
    return period_of(period.unit, after, after, first_weekday).first_day == after
