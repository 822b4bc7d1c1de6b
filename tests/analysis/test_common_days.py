"""The days from which accounts and years are laid over each other."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.logs import account_log, glitch

from growthdesk.analysis.common_days import (
    a_year_earlier,
    a_year_later,
    first_day_with,
    shared_milestones,
)
from growthdesk.domain.account_log import AccountLog

COUNTS: dict[str, int | tuple[int, int]] = {
    "2026-01-01": 90,
    "2026-01-05": 9_999,
    "2026-01-10": (95, 105),
    "2026-01-20": 110,
}


def log(**counts: int) -> AccountLog:
    return account_log("2026-02-01", counts={f"2026-01-{d[1:]}": n for d, n in counts.items()})


@pytest.mark.parametrize(
    ("followers", "day"),
    [
        (None, "2026-01-01"),
        (90, "2026-01-01"),
        (80, None),  # it was above before anyone counted
        (95, "2026-01-10"),
        (100, "2026-01-20"),  # the rounded count may be below
        (111, None),
    ],
)
def test_the_first_day_with_so_many(followers: int | None, day: str | None) -> None:
    counted = account_log("2026-02-01", counts=COUNTS, notes=[glitch("2026-01-05")])
    wanted = None if day is None else date.fromisoformat(day).toordinal()
    assert first_day_with(counted, followers) == wanted


def test_an_account_of_glitches_has_no_first_day() -> None:
    wrong = account_log("2026-02-01", counts={"2026-01-05": 9}, notes=[glitch("2026-01-05")])
    assert first_day_with(wrong) is None


def test_milestones_are_shared_by_two_that_reached_them_on_a_known_day() -> None:
    one, other, late = log(d01=90, d09=600), log(d02=50, d20=300), log(d01=400, d20=2_600)
    # The third was above 100 and 250 before it was counted.
    assert shared_milestones([one, other, late]) == (100, 250, 500)
    assert shared_milestones([one]) == ()


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_year_later_is_the_same_day_of_the_calendar(day: date) -> None:
    (later,) = a_year_later(np.array([day.toordinal()])).tolist()
    last = day.month == 2 and day.day == 29
    assert date.fromordinal(later) == date(day.year + 1, day.month, 28 if last else day.day)
    assert a_year_earlier(date.fromordinal(later)) in {day, day.replace(day=28)}
