"""Days as they were lived, and the texts that name them."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growthdesk.domain.days import (
    days_between,
    in_utc,
    local_day,
    read_day,
    read_moment,
    week_start,
)
from growthdesk.errors import Trouble

BERLIN = ZoneInfo("Europe/Berlin")
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("moment", "day_start", "day"),
    [
        (datetime(2026, 11, 23, 0, 0, tzinfo=BERLIN), 0, date(2026, 11, 23)),
        (datetime(2026, 11, 22, 23, 59, tzinfo=BERLIN), 0, date(2026, 11, 22)),
        (datetime(2026, 11, 23, 3, 59, tzinfo=BERLIN), 4, date(2026, 11, 22)),
        (datetime(2026, 11, 23, 4, 0, tzinfo=BERLIN), 4, date(2026, 11, 23)),
        (datetime(2026, 11, 23, 22, 59, tzinfo=BERLIN), 23, date(2026, 11, 22)),
        (datetime(2026, 1, 1, 1, 0, tzinfo=BERLIN), 2, date(2025, 12, 31)),
        # The night on which 02:30 is left out, and the one on which it comes twice.
        (datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN), 3, date(2026, 3, 29)),
        (datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=BERLIN), 3, date(2026, 10, 24)),
        # The same moment lies in two days for two people.
        (datetime(2026, 11, 23, 1, 0, tzinfo=timezone(timedelta(hours=9))), 0, date(2026, 11, 23)),
        (datetime(2026, 11, 22, 16, 0, tzinfo=UTC), 0, date(2026, 11, 22)),
    ],
)
def test_local_day(moment: datetime, day_start: int, day: date) -> None:
    assert local_day(moment, day_start) == day


def test_read_day() -> None:
    assert read_day(" 2026-11-23 ") == date(2026, 11, 23)
    assert read_day("2024-02-29") == date(2024, 2, 29)
    assert read_day("9999-12-31") == date(9999, 12, 31)


@pytest.mark.parametrize("zero", ["٠", "۰", "०", "০", "０"])
def test_a_day_and_a_time_in_the_digits_of_another_script(zero: str) -> None:
    script = str.maketrans("0123456789", "".join(chr(ord(zero) + n) for n in range(10)))
    assert read_day("2026-11-23".translate(script)) == date(2026, 11, 23)
    noon = datetime(2026, 11, 16, 12, 30, tzinfo=BERLIN)
    assert read_moment("2026-11-16 12:30".translate(script), BERLIN) == (None, noon)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "23.11.2026",
        "2026-11-31",
        "2026-02-29",
        "2026-1-1",
        "20261123",
        "2026-W48-1",
        "٢٠٢٦-١١-٣١",
        "²⁰²⁶-11-23",
    ],
)
def test_what_is_not_a_day_is_refused(text: str) -> None:
    with pytest.raises(Trouble, match="is not a day"):
        read_day(text)


def test_read_moment() -> None:
    noon = datetime(2026, 11, 16, 12, 30, tzinfo=BERLIN)
    assert read_moment("2026-11-16 12:30", BERLIN) == (None, noon)
    assert read_moment("2026-11-16T12:30:00", BERLIN) == (None, noon)
    assert read_moment("2026-11-16 11:30+00:00", BERLIN) == (None, noon)
    midnight = datetime(2026, 11, 16, tzinfo=BERLIN)
    assert read_moment("2026-11-16", BERLIN) == (date(2026, 11, 16), midnight)


def test_a_named_offset_stays_with_the_moment() -> None:
    _, moment = read_moment("2026-11-16 23:30-05:00", BERLIN)
    assert local_day(moment) == date(2026, 11, 16)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2026-11-16 25:30", "is not a time"),
        ("2026-11-16 noon", "is not a time"),
        ("yesterday at noon", "is not a time"),
        ("yesterday", "is not a day"),
        ("", "is not a day"),
    ],
)
def test_what_is_not_a_moment_is_refused(text: str, says: str) -> None:
    with pytest.raises(Trouble, match=says):
        read_moment(text, BERLIN)


def test_in_utc_cuts_to_the_second() -> None:
    moment = datetime(2026, 7, 1, 12, 30, 15, 999_999, tzinfo=BERLIN)
    assert in_utc(moment) == datetime(2026, 7, 1, 10, 30, 15, tzinfo=UTC)
    assert in_utc(moment).utcoffset() == timedelta(0)


def test_days_between_has_both_ends() -> None:
    first, last = date(2026, 2, 27), date(2026, 3, 1)
    assert list(days_between(first, last)) == [first, date(2026, 2, 28), last]
    assert list(days_between(first, first)) == [first]
    assert list(days_between(last, first)) == []


@given(days, st.integers(0, 6))
def test_a_week_starts_on_its_weekday_within_seven_days(day: date, first_weekday: int) -> None:
    start = week_start(day, first_weekday)
    assert start.weekday() == first_weekday
    assert 0 <= (day - start).days <= 6
