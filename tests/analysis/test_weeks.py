"""Weeks kept and missed, and the run of kept weeks."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, day, free, plan, post, span

from growthdesk.analysis.weeks import (
    KeptWeeks,
    Week,
    kept_of_last_year,
    run_of_kept_weeks,
    running_week,
    weeks,
)
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import CompleteSpan
from growthdesk.domain.rules import Rules

MONDAY = date(2026, 3, 2)


def test_weeks_with_their_posts_and_verdicts() -> None:
    """Two a week from Monday 2 March: kept with two on one day, missed with one, and open."""
    log = account_log(
        "2026-03-19",
        posts=["2026-03-02", "2026-03-02", "2026-03-15", "2026-03-16"],
        plans=[plan(2)],
    )
    assert weeks(log) == (
        Week(MONDAY, posts=2, plan=2, expected=2, kept=True, open=False),
        Week(date(2026, 3, 9), posts=1, plan=2, expected=2, kept=False, open=False),
        Week(date(2026, 3, 16), posts=1, plan=2, expected=2, kept=None, open=True),
    )
    assert weeks(log)[-1] == running_week(log)


@given(first=st.dates(date(2026, 2, 1), date(2026, 4, 10)))
def test_weeks_from_a_day_on_are_the_last_of_all_weeks(first: date) -> None:
    spans = [span("2026-02-04", "2026-02-25"), span("2026-03-03")]
    log = account_log("2026-03-19", posts=["2026-02-06", "2026-03-16"], spans=spans)
    *over, running = weeks(log)
    assert weeks(log, first) == (*(one for one in over if one.first_day >= first), running)


@pytest.mark.parametrize(
    ("posts_a_week", "rest", "break_days", "expected"),
    [
        (3, (), 0, 3),
        (3, (), 1, 2),  # ⌊3 · 6 / 7⌋
        (3, (), 4, 1),  # ⌊3 · 3 / 7⌋
        (3, (), 5, 0),
        (1, (), 1, 0),
        (3, (5, 6), 0, 3),  # rest days alone take nothing from the promise
        (3, (5, 6), 2, 1),  # ⌊3 · 3 / 5⌋
        (5, (5, 6), 1, 4),
        (7, (6,), 3, 3),  # ⌊7 · 3 / 6⌋
        (20, (), 0, 20),
        (3, (), 7, 0),
    ],
)
def test_breaks_take_their_part_of_what_is_expected(
    posts_a_week: int, rest: tuple[int, ...], break_days: int, expected: int
) -> None:
    """The break begins on the Monday of the week."""
    breaks = [free(MONDAY, MONDAY + timedelta(break_days - 1))] if break_days else []
    log = account_log(
        "2026-03-09", plans=[plan(posts_a_week, rest=rest)], breaks=breaks, spans=[span(MONDAY)]
    )
    week = weeks(log)[0]
    assert week.expected == expected
    assert week.kept is (None if expected == 0 else False)


def test_a_week_is_judged_by_the_plan_on_its_first_day() -> None:
    log = account_log(
        "2026-03-16",
        posts=["2026-03-04", "2026-03-12"],
        plans=[plan(1, "2026-01-01"), plan(2, "2026-03-03")],
        spans=[span(MONDAY)],
    )
    assert [(week.plan, week.kept) for week in weeks(log)] == [(1, True), (2, False), (2, None)]


def test_the_running_week_is_kept_early_but_never_missed() -> None:
    posts = ["2026-03-02", "2026-03-03"]
    for today, kept in [("2026-03-02", None), ("2026-03-03", True), ("2026-03-08", True)]:
        week = running_week(account_log(today, posts=posts, plans=[plan(2)]))
        assert (week.kept, week.open) == (kept, True)
    assert running_week(account_log("2026-03-08", plans=[plan(2)])).kept is None


@pytest.mark.parametrize(
    ("spans", "first_days"),
    [
        ([span("2026-03-02")], ["2026-03-02", "2026-03-09", "2026-03-16"]),
        ([span("2026-03-03")], ["2026-03-09", "2026-03-16"]),
        ([span("2026-03-02", "2026-03-14")], ["2026-03-02", "2026-03-16"]),
        ([span("2026-03-02", "2026-03-15")], ["2026-03-02", "2026-03-09", "2026-03-16"]),
        ([span("2026-03-18")], ["2026-03-16"]),
        ([], ["2026-03-16"]),
    ],
)
def test_weeks_lie_wholly_inside_a_span_except_the_running_one(
    spans: list[CompleteSpan], first_days: list[str]
) -> None:
    log = account_log("2026-03-19", posts=["2026-03-16"], spans=spans, plans=[plan(4)])
    assert [week.first_day.isoformat() for week in weeks(log)] == first_days
    assert (weeks(log)[-1].posts, weeks(log)[-1].plan) == (1, 4)


@pytest.mark.parametrize(("first_weekday", "first_day"), [(0, 2), (6, 1), (5, 7)])
def test_weeks_begin_on_the_weekday_of_the_rules(first_weekday: int, first_day: int) -> None:
    rules = Rules(first_weekday=first_weekday)
    log = account_log("2026-03-31", spans=[span("2026-03-01")], rules=rules)
    assert weeks(log)[0].first_day == date(2026, 3, first_day)


def test_stories_do_not_keep_a_week() -> None:
    log = account_log("2026-03-02", posts=[post(MONDAY, Kind.STORY)], plans=[plan(1)])
    assert running_week(log).posts == 0


@pytest.mark.parametrize(
    ("verdicts", "running", "run"),
    [
        ([True, False, True, True], None, 2),
        ([True, False, True, True], True, 3),
        ([True, None, True], None, 2),  # a week of holidays neither adds nor ends
        ([True, True, False], None, 0),
        ([True, True, False], True, 1),
        ([], None, 0),
        ([], True, 1),
    ],
)
def test_the_run_of_kept_weeks(verdicts: list[bool | None], running: bool | None, run: int) -> None:
    assert run_of_kept_weeks(_weeks([*verdicts, running])) == run


def test_weeks_without_complete_posts_end_the_run() -> None:
    found = _weeks([True, True, True, None])
    assert run_of_kept_weeks(found) == 3
    assert run_of_kept_weeks([*found[:1], *found[2:]]) == 1


def test_kept_weeks_of_the_last_year_leave_out_the_running_and_the_unjudged() -> None:
    found = _weeks([*[True] * 10, *[False] * 50, None, True, True])
    assert kept_of_last_year(found) == KeptWeeks(kept=1, judged=51)
    assert kept_of_last_year(found[-1:]) == KeptWeeks(kept=0, judged=0)


def _weeks(verdicts: Sequence[bool | None]) -> list[Week]:
    last = len(verdicts) - 1
    return [
        Week(MONDAY + timedelta(7 * n), 0, 3, 3, verdict, open=n == last)
        for n, verdict in enumerate(verdicts)
    ]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(0, 60), max_size=30),
    st.integers(1, 9),
    st.integers(0, 6),
    st.integers(0, 60),
)
def test_every_post_of_a_complete_week_is_in_one_week(
    posted: list[int], promised: int, first_weekday: int, today: int
) -> None:
    """The posts of the weeks are those from the first full week up to today."""
    log = account_log(
        MONDAY + timedelta(today),
        posts=[MONDAY + timedelta(n) for n in posted],
        plans=[plan(promised)],
        spans=[span(MONDAY)],
        rules=Rules(first_weekday=first_weekday),
    )
    found = weeks(log)
    beginning = found[0].first_day
    inside = [n for n in posted if n <= today and MONDAY + timedelta(n) >= beginning]
    assert sum(week.posts for week in found) == len(inside)
    assert [week.open for week in found] == [False] * (len(found) - 1) + [True]
    assert all(week.kept == (week.posts >= promised) for week in found[:-1])
    assert all(day(w.first_day).weekday() == first_weekday for w in found)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(0, 60), max_size=30),
    st.integers(1, 9),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)), max_size=2),
    st.integers(0, 60),
)
def test_one_more_post_never_takes_a_kept_week_away(
    posted: list[int], promised: int, pauses: list[tuple[int, int]], more: int
) -> None:
    def read(days: list[int]) -> list[Week]:
        log = account_log(
            MONDAY + timedelta(60),
            posts=[MONDAY + timedelta(n) for n in days],
            plans=[plan(promised)],
            breaks=[
                free(MONDAY + timedelta(first), MONDAY + timedelta(first + length))
                for first, length in pauses
            ],
            spans=[span(MONDAY)],
        )
        return list(weeks(log))

    before, after = read(posted), read([*posted, more])
    assert run_of_kept_weeks(after) >= run_of_kept_weeks(before)
    for was, now in zip(before, after, strict=True):
        in_it = was.first_day <= MONDAY + timedelta(more) < was.first_day + timedelta(7)
        assert now.posts == was.posts + in_it
        assert now.kept == was.kept or (was.kept is not True and now.kept is True)
