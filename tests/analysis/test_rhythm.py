"""Plans, their limits, active days, and the spans in which posts are complete."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, day, free, plan, post, span

from growthdesk.analysis.rhythm import (
    active_between,
    complete_spans,
    limits,
    plan_on,
    plans_on,
    posting_days,
    span_today,
)
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import Kind
from growthdesk.domain.rules import Rules


@pytest.mark.parametrize(
    ("posts_a_week", "gap"), [(7, 3.0), (5, 3.4), (3, 4.7), (2, 7.0), (1, 14.0), (20, 3.0)]
)
def test_a_gap_begins_after_two_expected_posting_days(posts_a_week: int, gap: float) -> None:
    assert round(limits(plan(posts_a_week)).gap, 1) == gap


@pytest.mark.parametrize(
    ("posts_a_week", "days_a_week", "rest", "due", "slipping", "gap"),
    [
        (3, 1, (), 7.0, 10.5, 14.0),  # three posts every Sunday: D = 1
        (3, 5, (), 7 / 3, 3.5, 14 / 3),  # more days than posts: D = T
        (7, None, (5, 6), 1.0, 1.5, 3.0),  # every working day: D = 7 − R
        (2, None, (6,), 3.0, 4.5, 6.0),
        (3, None, (0, 1, 2), 4 / 3, 2.0, 10 / 3),
        (1, None, (0, 1, 2, 3, 4, 5), 1.0, 1.5, 3.0),
    ],
)
def test_limits_follow_posting_days_and_rest_days(
    posts_a_week: int,
    days_a_week: int | None,
    rest: tuple[int, ...],
    due: float,
    slipping: float,
    gap: float,
) -> None:
    found = limits(plan(posts_a_week, days_a_week=days_a_week, rest=rest))
    assert (found.due, found.slipping, found.gap) == pytest.approx((due, slipping, gap))


def test_a_limit_that_is_a_whole_number_is_exactly_that() -> None:
    """1.5 times 4/3 must be 2: a silence of two days is not yet longer."""
    assert limits(plan(3, rest=(0, 1, 2))).slipping == 2


def test_the_first_plan_judges_earlier_history_and_a_later_one_holds_from_its_day() -> None:
    log = account_log("2026-03-31", plans=[plan(1, "2026-02-01"), plan(5, "2026-03-01")])
    on = {when: plan_on(log, day(when)).posts_a_week for when in ("2025-01-01", "2026-02-28")}
    assert on == {"2025-01-01": 1, "2026-02-28": 1}
    assert plan_on(log, day("2026-03-01")).posts_a_week == 5
    days = np.array([day(d).toordinal() for d in ("2025-01-01", "2026-02-28", "2026-03-01")])
    marks = {held.posts_a_week: there.tolist() for held, there in plans_on(log, days)}
    assert marks == {1: [True, True, False], 5: [False, False, True]}


def test_an_account_without_a_plan_has_three_posts_a_week() -> None:
    assert plan_on(account_log("2026-03-31"), day("2026-03-31")).posts_a_week == 3


@pytest.mark.parametrize(
    ("after", "until", "active"),
    [
        ("2026-03-02", "2026-03-02", 0),
        ("2026-03-02", "2026-03-03", 1),  # Monday to Tuesday
        ("2026-03-06", "2026-03-09", 1),  # Friday to Monday, over a weekend of rest
        ("2026-03-06", "2026-03-08", 0),
        ("2026-03-06", "2026-03-16", 6 - 2),  # the break takes Tuesday and Wednesday
        ("2026-03-06", "2026-03-11", 1),
        ("2026-03-10", "2026-03-12", 1),  # from within the break
    ],
)
def test_rest_days_and_breaks_are_not_active(after: str, until: str, active: int) -> None:
    """A break from a Tuesday to a Wednesday, rest on Saturdays and Sundays."""
    rest = plan(3, rest=(5, 6))
    log = account_log("2026-03-31", plans=[rest], breaks=[free("2026-03-10", "2026-03-11")])
    assert _active(log, day(after), day(until)) == active


def test_a_break_over_a_rest_day_takes_it_once() -> None:
    """Monday to Monday with Sundays off and a break from Saturday to the next Tuesday: 4 left."""
    log = account_log(
        "2026-03-31",
        plans=[plan(3, rest=(6,))],
        breaks=[free("2026-03-07", "2026-03-10"), free("2026-03-08", "2026-03-08")],
    )
    assert _active(log, day("2026-03-02"), day("2026-03-09")) == 4
    assert _active(log, day("2026-03-02"), day("2026-03-11")) == 5


def _active(log: AccountLog, after: date, until: date) -> int:
    columns = (np.array([when.toordinal()]) for when in (after, until))
    return int(active_between(log, plan_on(log, after), *columns)[0])


DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@settings(max_examples=60, deadline=None)
@given(
    st.tuples(DAYS, DAYS).map(sorted),
    st.sets(st.integers(0, 6), max_size=6),
    st.lists(st.tuples(DAYS, DAYS).map(sorted), max_size=3),
)
def test_active_days_are_those_that_one_would_tick_off_on_a_calendar(
    ends: list[date], rest: set[int], breaks: list[list[date]]
) -> None:
    after, until = ends
    log = account_log(
        "2026-12-31", plans=[plan(1, rest=rest)], breaks=[free(*pause) for pause in breaks]
    )
    ticked = [
        when
        for when in (after + timedelta(n) for n in range(1, (until - after).days + 1))
        if when.weekday() not in rest and not any(first <= when <= last for first, last in breaks)
    ]
    assert _active(log, after, until) == len(ticked)


def test_posting_days_leave_out_what_the_rules_do_not_count() -> None:
    posts = [
        post("2026-03-01"),
        post("2026-03-01", Kind.REEL, second=60),
        post("2026-03-02", Kind.STORY),
        post("2026-03-03", Kind.TEXT),
    ]
    log = account_log("2026-03-31", posts=posts)
    counted = [date.fromordinal(when).day for when in posting_days(log).tolist()]
    assert counted == [1, 3]
    everything = replace(log, rules=Rules(not_counted=frozenset()))
    assert len(posting_days(everything)) == 3


def test_spans_that_touch_or_overlap_are_one_and_none_reaches_beyond_today() -> None:
    log = account_log(
        "2026-03-31",
        spans=[
            span("2026-01-01", "2026-01-10"),
            span("2026-01-11", "2026-01-20"),
            span("2026-01-15", "2026-01-18"),
            span("2026-01-22", "2026-01-23"),
            span("2026-03-01", "2026-04-30"),
            span("2026-04-10"),
        ],
    )
    ends = [
        (date.fromordinal(s.start).isoformat(), date.fromordinal(s.stop - 1).isoformat())
        for s in complete_spans(log)
    ]
    assert ends == [
        ("2026-01-01", "2026-01-20"),
        ("2026-01-22", "2026-01-23"),
        ("2026-03-01", "2026-03-31"),
    ]
    assert span_today(log) == complete_spans(log)[-1]


def test_an_open_span_runs_to_today_and_a_closed_one_ends_before() -> None:
    assert span_today(account_log("2026-03-31", spans=[span("2026-03-31")])) is not None
    closed = account_log("2026-03-31", spans=[span("2026-01-01", "2026-03-30")])
    assert span_today(closed) is None
    assert span_today(account_log("2026-03-31", spans=())) is None
