"""How soon the plan was kept again after a gap."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, free, plan, span

from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.recovery import (
    Recovery,
    RecoveryOfGaps,
    recoveries,
    recovery_of_gaps,
)
from growthdesk.domain.account_log import AccountLog

FIRST = date(2026, 3, 2)  # a Monday


def _nth(n: int) -> date:
    return FIRST + timedelta(n)


def _log(
    posted: list[int],
    week: int,
    today: int,
    *,
    rest: tuple[int, ...] = (),
    breaks: tuple[tuple[int, int], ...] = (),
) -> AccountLog:
    return account_log(
        _nth(today),
        posts=[_nth(n) for n in posted],
        plans=[plan(week, rest=rest)],
        breaks=[free(_nth(first), _nth(last)) for first, last in breaks],
        spans=[span(FIRST)],
    )


def _days(log: AccountLog) -> list[int | None]:
    return [one.days if one.back_on else None for one in recoveries(log, gaps(log))]


@pytest.mark.parametrize(
    ("posted", "today", "days"),
    [
        # Three a week; posted on day 0, back on day 10.
        ([0, 10, 12, 14], 30, [0, None]),  # at once, and then an open gap
        ([0, 10, 12, 16], 17, [0]),  # the seventh day is day 16
        ([0, 10, 13, 17], 18, [None]),  # days 10 to 16 hold two, 13 to 19 two so far
        ([0, 10, 13, 17, 18], 18, [3]),  # from day 13 on
        ([0, 10, 15, 16], 17, [0, None]),  # a week may be on plan with a gap in it
        ([0, 10, 10, 10], 10, [0]),  # three posts on one day are the posts of a week
        ([0, 10], 11, [None]),
        ([0, 10, 20, 22, 24], 25, [10, 0]),  # the wait goes on through the next gap
    ],
)
def test_back_from_the_day_on_which_a_week_on_plan_begins(
    posted: list[int], today: int, days: list[int | None]
) -> None:
    assert _days(_log(posted, 3, today)) == days


def test_with_one_post_a_week_it_takes_two_posts_in_two_weeks() -> None:
    assert _days(_log([0, 20], 1, 25)) == [None]
    assert _days(_log([0, 20, 33], 1, 34)) == [0]
    assert _days(_log([0, 20, 34], 1, 35)) == [None]
    assert _days(_log([0, 20, 34, 40], 1, 41)) == [14]


def test_rest_days_and_breaks_make_the_week_longer() -> None:
    """Five a week with weekends off; back on Monday, day 14, with four posts and a break.

    Without the break the week would end on Friday, day 18; the break of two days, 16 and 17,
    moves its end to Tuesday, day 22, and the fifth post of day 22 makes it.
    """
    posted = [0, 14, 15, 18, 21, 22]
    assert _days(_log(posted, 5, 23, rest=(5, 6), breaks=((16, 17),))) == [0]
    assert _days(_log(posted, 5, 23, rest=(5, 6))) == [None]


def test_the_plan_of_the_day_of_return_says_what_a_week_is() -> None:
    log = account_log(
        _nth(30),
        posts=[_nth(n) for n in (0, 10, 12, 20, 23, 27, 29)],
        plans=[plan(5, _nth(-9)), plan(2, _nth(11))],
    )
    # Day 10 asks for five posts up to day 16, day 12 for two up to day 18, day 20 for two.
    assert [one.back_on for one in recoveries(log, gaps(log))] == [_nth(20), _nth(20)]


def test_where_complete_posts_end_nothing_more_is_known() -> None:
    log = account_log(
        _nth(60),
        posts=[_nth(n) for n in (0, 10, 40, 41, 42)],
        plans=[plan(3)],
        spans=[span(FIRST, _nth(15)), span(_nth(40))],
    )
    (first, _) = recoveries(log, gaps(log))
    assert first == Recovery(None, 5)


def test_an_open_gap_has_no_recovery() -> None:
    log = _log([0, 2, 4], 3, 30)
    assert recoveries(log, gaps(log)) == (Recovery(None, None),)
    assert recovery_of_gaps(recoveries(log, gaps(log))).missing == 5


def _together(*days: int, waiting: tuple[int, ...] = ()) -> RecoveryOfGaps:
    back = [Recovery(_nth(n), n) for n in days]
    return recovery_of_gaps([*back, *(Recovery(None, n) for n in waiting)])


def test_under_five_gaps_only_the_least_and_the_most_are_told() -> None:
    assert _together() == RecoveryOfGaps(0, 0, 5, None, None, None)
    assert _together(3, 1, waiting=(2,)) == RecoveryOfGaps(2, 1, 2, 1, 3, None)


@pytest.mark.parametrize(
    ("back", "waiting", "median"),
    [
        ((0, 1, 2, 3, 4), (), 2),
        ((0, 0, 0, 9, 9), (), 0),
        ((1, 2, 3, 4), (), None),  # four gaps
        ((1, 2, 3), (10, 10, 10), 3),  # half of six are back after 3 days
        ((1, 2), (10, 10, 10), None),  # most are not
        # One left after a day of waiting: 5 ÷ 6, 4 of the 5 left at 2, 3 of 4 at 3, 2 of 3 at 4.
        ((2, 3, 4, 5, 6), (1,), 4),
    ],
)
def test_the_median_takes_those_that_still_wait_for_longer(
    back: tuple[int, ...], waiting: tuple[int, ...], median: int | None
) -> None:
    assert _together(*back, waiting=waiting).median == median


@settings(max_examples=60, deadline=None)
@given(
    st.sets(st.integers(0, 120), min_size=1, max_size=40),
    st.integers(1, 9),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 15)), max_size=2),
    st.sets(st.integers(0, 6), max_size=3),
)
def test_the_week_is_found_by_walking_too(
    posted: set[int], week: int, pauses: list[tuple[int, int]], rest: set[int]
) -> None:
    breaks = tuple((first, first + more) for first, more in pauses)
    log = _log(sorted(posted), week, 120, rest=tuple(rest), breaks=breaks)
    for gap, found in zip(gaps(log), recoveries(log, gaps(log)), strict=True):
        returned = (gap.last_day - FIRST).days + 1
        back = None
        for start in sorted(n for n in posted if n >= returned and not gap.open):
            left, posts, day = (7 - len(rest)) * (2 if week == 1 else 1), 0, start
            while left and day <= 120:
                posts += day in posted
                is_free = any(first <= day <= last for first, last in breaks)
                left -= not is_free and _nth(day).weekday() not in rest
                day += 1
            if posts >= week * (2 if week == 1 else 1):
                back = start
                break
        assert found.back_on == (None if back is None else _nth(back))
        assert found.days == (None if gap.open else (120 if back is None else back) - returned)
