"""The plan that fits what is really posted."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, free, plan, span

from growthdesk.analysis.suggested_plan import SuggestedPlan, suggested_plan
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Break, Plan

MONDAY = date(2026, 3, 2)


def _log(weeks: list[list[int]], held: Plan, breaks: tuple[Break, ...] = ()) -> AccountLog:
    """Posts on these days (0 for Monday) of each week; the running week comes after them."""
    posts = [MONDAY + timedelta(7 * n + day) for n, days in enumerate(weeks) for day in days]
    today = MONDAY + timedelta(7 * len(weeks))
    return account_log(today, posts=posts, plans=[held], breaks=breaks, spans=[span(MONDAY)])


def _found(weeks: list[list[int]], held: Plan) -> tuple[int | None, int | None, int, bool]:
    found = suggested_plan(_log(weeks, held))
    posts = found.plan.posts_a_week if found.plan else None
    days = found.plan.days_a_week if found.plan else None
    return posts, days, found.kept, found.is_other


@pytest.mark.parametrize(
    ("posts", "held", "suggested", "kept", "is_other"),
    [
        ([2] * 12, 3, 2, 12, True),
        ([3] * 12, 3, 3, 12, False),
        ([5] * 12, 3, 5, 12, True),
        ([3] * 9 + [1] * 3, 3, 3, 9, False),  # nine of twelve are three of four
        ([3] * 8 + [1] * 4, 3, 1, 12, True),
        ([0, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5], 5, 2, 10, True),  # the ninth largest is 2
        ([3] * 30 + [1] * 12, 3, 1, 12, True),  # only the last twelve
    ],
)
def test_what_three_of_four_weeks_reached(
    posts: list[int], held: int, suggested: int, kept: int, is_other: bool
) -> None:
    weeks = [list(range(number)) for number in posts]
    assert _found(weeks, plan(held)) == (suggested, None, kept, is_other)


def test_less_than_one_a_week_makes_no_plan() -> None:
    assert suggested_plan(_log([[0]] * 8 + [[]] * 4, plan(3))) == SuggestedPlan(
        None, 12, 0, 0, is_other=False
    )


@pytest.mark.parametrize(("weeks", "missing"), [(0, 8), (7, 1), (8, 0)])
def test_under_eight_weeks_nothing_is_suggested(weeks: int, missing: int) -> None:
    found = suggested_plan(_log([[0, 2]] * weeks, plan(3)))
    assert (found.weeks, found.missing, found.plan is None) == (weeks, missing, missing > 0)


def test_weeks_with_a_break_are_left_out() -> None:
    pause = free(MONDAY + timedelta(20), MONDAY + timedelta(21))  # the third and fourth week
    found = suggested_plan(_log([[0, 2]] * 12, plan(3), (pause,)))
    assert (found.weeks, found.kept) == (10, 10)


def test_three_posts_every_sunday_are_one_day_a_week() -> None:
    """Under three days a week there would be a gap between any two Sundays."""
    sundays = [[6, 6, 6]] * 12
    assert _found(sundays, plan(3)) == (3, 1, 12, True)
    assert _found(sundays, plan(3, days_a_week=1)) == (3, 1, 12, False)


def test_rest_days_stay_and_leave_fewer_days() -> None:
    held = plan(6, rest=(5, 6))
    found = suggested_plan(_log([[0, 1, 2, 3, 4, 4]] * 12, held))
    assert found.plan is not None
    assert (found.plan.rest_days, found.plan.days_a_week) == (frozenset({5, 6}), None)
    assert not found.is_other


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 6), max_size=9), min_size=8, max_size=14),
    st.builds(
        lambda week, rest: plan(week, rest=rest),
        st.integers(1, 9),
        st.sets(st.integers(0, 6), max_size=3),
    ),
)
def test_it_is_never_more_than_what_is_done_and_no_more_fits(
    weeks: list[list[int]], held: Plan
) -> None:
    """With one post more three of four weeks would not have kept it; taken, it is not offered."""
    found = suggested_plan(_log(weeks, held))
    posts = [len(days) for days in weeks[-12:]]
    asked = found.plan.posts_a_week if found.plan else 0
    assert sum(number >= asked for number in posts) * 4 >= 3 * len(posts)
    assert sum(number > asked for number in posts) * 4 < 3 * len(posts)
    if found.plan is not None:
        assert found.kept == sum(number >= asked for number in posts)
        assert not suggested_plan(_log(weeks, found.plan)).is_other
