"""How many posts came about when the plan expects them."""

from datetime import date, timedelta

import pytest
from tests.logs import account_log, free, plan

from growthdesk.analysis.on_time import OnTime, on_time
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Break

FIRST = date(2026, 3, 2)


def _log(
    posted: list[int], week: int, today: int | None = None, breaks: tuple[Break, ...] = ()
) -> AccountLog:
    days = [FIRST + timedelta(n) for n in posted]
    last = days[-1] if today is None else FIRST + timedelta(today)
    return account_log(last, posts=days, plans=[plan(week)], breaks=breaks)


def test_mondays_wednesdays_and_fridays_are_on_time_with_three_a_week() -> None:
    """Silences of 2, 2 and 3 days; 1.5 · 7 ÷ 3 is 3.5."""
    assert on_time(_log([0, 2, 4, 7, 9, 11], 3)) == OnTime(5, 5, 1.0, 0)


def test_a_silence_past_one_and_a_half_intervals_is_late() -> None:
    """Silences of 2, 4, 3, 5 and 1 days: 4 and 5 are longer than 3.5."""
    assert on_time(_log([0, 2, 6, 9, 14, 15], 3)) == OnTime(5, 3, 0.6, 0)


def test_under_five_silences_no_share_is_told() -> None:
    assert on_time(_log([0, 2, 6], 3)) == OnTime(2, 1, None, 3)
    assert on_time(account_log(FIRST)) == OnTime(0, 0, None, 5)


@pytest.mark.parametrize(("today", "found"), [(14, (5, 5)), (15, (6, 5)), (40, (6, 5))])
def test_the_silence_of_today_counts_once_it_is_late(today: int, found: tuple[int, int]) -> None:
    seen = on_time(_log([0, 2, 4, 7, 9, 11], 3, today))
    assert (seen.silences, seen.on_time) == found


def test_a_break_is_no_silence() -> None:
    late = [0, 2, 4, 7, 9, 21]
    assert on_time(_log(late, 3)).on_time == 4
    pause = free(FIRST + timedelta(10), FIRST + timedelta(18))
    assert on_time(_log(late, 3, breaks=(pause,))).on_time == 5


def test_only_the_last_52_weeks_count() -> None:
    """The silences that end on day 1 and after; day 365 less 364 days is day 1."""
    every = list(range(0, 366, 5))
    assert on_time(_log(every, 1)) == OnTime(73, 73, 1.0, 0)
    assert on_time(_log([*every, 370], 1)).silences == 73
