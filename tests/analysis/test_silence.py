"""What the plan says to the silence of today."""

from datetime import date

import pytest
from tests.logs import account_log, day, free, plan, span

from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.silence import Silence, State, silence


@pytest.mark.parametrize(
    ("today", "state"),
    [
        ("2026-03-01", "posted"),
        ("2026-03-08", "posted"),  # 7 days: not longer than I = 7
        ("2026-03-09", "due"),
        ("2026-03-11", "due"),  # 10 days: 1.5 I is 10.5
        ("2026-03-12", "slipping"),
        ("2026-03-15", "slipping"),
        ("2026-03-16", "gap"),
    ],
)
def test_one_post_a_week_posted_on_1_march(today: str, state: str) -> None:
    found = silence(account_log(today, posts=["2026-03-01"], plans=[plan(1)]))
    quiet = (day(today) - day("2026-03-01")).days
    assert (found.state, found.quiet_days, found.active_days) == (state, quiet, quiet)
    assert (found.due_day, found.slipping_day, found.gap_day) == (
        date(2026, 3, 9),
        date(2026, 3, 12),
        date(2026, 3, 16),
    )


def test_a_daily_plan_is_slipping_as_soon_as_it_is_due() -> None:
    """I = 1 and 1.5 I = 1.5: after two days both are passed."""
    found = silence(account_log("2026-03-03", posts=["2026-03-01"], plans=[plan(7)]))
    assert found.state is State.SLIPPING
    assert found.due_day == found.slipping_day == date(2026, 3, 3)
    assert found.gap_day == date(2026, 3, 5)


def test_rest_days_and_breaks_to_come_move_the_days() -> None:
    """Five a week from Monday to Friday, posted on a Friday; the next Tuesday is free."""
    log = account_log(
        "2026-03-08",
        posts=["2026-03-06"],
        plans=[plan(5, rest=(5, 6))],
        breaks=[free("2026-03-10", "2026-03-10")],
    )
    found = silence(log)
    assert (found.state, found.quiet_days, found.active_days) == (State.POSTED, 2, 0)
    assert (found.due_day, found.gap_day) == (date(2026, 3, 11), date(2026, 3, 13))


def test_a_break_comes_before_every_other_state() -> None:
    log = account_log(
        "2026-04-05",
        posts=["2026-03-01"],
        plans=[plan(1)],
        breaks=[
            free("2026-04-01", "2026-04-05"),
            free("2026-04-02", "2026-04-03"),
            free("2026-04-06", "2026-04-10"),
            free("2026-04-12", "2026-04-20"),
        ],
    )
    found = silence(log)
    assert (found.state, found.break_ends) == (State.BREAK, date(2026, 4, 10))
    assert (found.quiet_days, found.active_days) == (35, 30)


@pytest.mark.parametrize("today", ["2026-03-31", "2026-04-06"])
def test_a_break_that_is_over_or_to_come_is_no_break_today(today: str) -> None:
    log = account_log(today, posts=[today], breaks=[free("2026-04-01", "2026-04-05")])
    assert (silence(log).state, silence(log).break_ends) == (State.POSTED, None)


def test_a_break_of_years_has_no_day_on_which_a_post_is_due() -> None:
    log = account_log("2026-04-05", posts=["2026-04-05"], breaks=[free("2026-04-06", "2036-01-01")])
    assert (silence(log).due_day, silence(log).gap_day) == (None, None)


def test_without_posts_everything_is_missing() -> None:
    assert silence(account_log("2026-03-01")) == Silence(State.NO_POSTS)
    resting = account_log("2026-03-01", breaks=[free("2026-03-01", "2026-03-02")])
    assert silence(resting) == Silence(State.BREAK, break_ends=date(2026, 3, 2))


def test_the_last_posting_day_counts_whatever_the_spans() -> None:
    """Where posts are not complete no gap is told, yet so many days were without a known post."""
    log = account_log(
        "2026-04-30", posts=["2026-03-01"], plans=[plan(1)], spans=[span("2026-04-01")]
    )
    assert (silence(log).state, silence(log).quiet_days) == (State.SLIPPING, 60)
    assert (silence(log).gap_day, silence(log).complete) == (None, False)
    assert gaps(log) == ()


def test_usual_and_longest_are_of_silences_between_posts_where_these_are_complete() -> None:
    """2, 3 and 10 days, and the twenty until today; the fifty before the span are left out."""
    log = account_log(
        "2026-04-05",
        posts=["2026-01-10", "2026-03-01", "2026-03-03", "2026-03-06", "2026-03-16"],
        spans=[span("2026-02-20")],
    )
    assert (silence(log).usual_days, silence(log).longest_days) == (3.0, 20)
    alone = silence(account_log("2026-04-05", posts=["2026-03-01"]))
    assert (alone.usual_days, alone.longest_days) == (None, 35)
    first = silence(account_log("2026-03-01", posts=["2026-03-01"]))
    assert (first.usual_days, first.longest_days) == (None, None)


def test_the_plan_on_the_last_posting_day_judges() -> None:
    log = account_log(
        "2026-03-10", posts=["2026-03-01"], plans=[plan(1, "2026-01-01"), plan(7, "2026-03-02")]
    )
    assert silence(log).state is State.DUE
