"""What is worth a reminder: short weeks and old counts, once a day, never in quiet hours."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.logs import ACCOUNT, account_log, day, free, plan

from growthdesk.analysis.quiet_hours import QuietHours
from growthdesk.analysis.reminder import (
    CountDue,
    Reminder,
    WeekShort,
    count_due,
    reminder,
    week_short,
)
from growthdesk.domain.account_log import AccountLog

NO_QUIET = QuietHours(0, 0)
# Monday 23 November 2026 begins the week; the posts before it keep the silence short.
EARLIER = ["2026-11-18", "2026-11-20"]


def at(hour: int, on: str = "2026-11-27") -> datetime:
    return datetime.fromisoformat(on).replace(hour=hour, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.mark.parametrize(
    ("today", "posts", "missing", "days_left"),
    [
        ("2026-11-26", [], None, None),  # Thursday: 3 posts, 4 days
        ("2026-11-27", [], 3, 3),  # Friday: 3 posts, 3 days
        ("2026-11-29", [], 3, 1),  # Sunday
        ("2026-11-28", ["2026-11-24", "2026-11-25"], None, None),  # one post, two days
        ("2026-11-29", ["2026-11-24", "2026-11-25"], 1, 1),
        ("2026-11-29", ["2026-11-24", "2026-11-29"], None, None),  # today had its post
        ("2026-11-29", ["2026-11-24", "2026-11-25", "2026-11-26"], None, None),  # kept
    ],
)
def test_three_a_week(
    today: str, posts: list[str], missing: int | None, days_left: int | None
) -> None:
    found = week_short(account_log(today, posts=[*EARLIER, *posts], plans=[plan(3)]))
    if missing is None or days_left is None:
        assert found is None
    else:
        assert found == WeekShort(ACCOUNT, missing, days_left)


def test_rest_days_are_no_days_left_and_hear_nothing() -> None:
    """Three a week without weekends: on Wednesday three active days are left, with three posts."""

    def short(today: str) -> WeekShort | None:
        return week_short(account_log(today, posts=EARLIER, plans=[plan(3, rest=(5, 6))]))

    assert short("2026-11-24") is None
    assert short("2026-11-25") == WeekShort(ACCOUNT, missing=3, days_left=3)
    assert short("2026-11-28") is None


def test_three_posts_every_sunday_run_short_on_sunday() -> None:
    """All three posts stand on one day: before the last day there is still another."""

    def short(today: str) -> WeekShort | None:
        log = account_log(today, posts=["2026-11-22"] * 3, plans=[plan(3, days_a_week=1)])
        return week_short(log)

    assert short("2026-11-28") is None
    assert short("2026-11-29") == WeekShort(ACCOUNT, missing=3, days_left=1)


def test_a_break_hears_nothing_and_takes_its_days_off_the_plan() -> None:
    """A break to Thursday leaves three active days, of which 3 · 3 ÷ 7 asks for one post."""
    breaks = [free("2026-11-23", "2026-11-26")]

    def short(today: str) -> WeekShort | None:
        return week_short(account_log(today, posts=EARLIER, plans=[plan(3)], breaks=breaks))

    assert short("2026-11-26") is None
    assert short("2026-11-28") is None
    assert short("2026-11-29") == WeekShort(ACCOUNT, missing=1, days_left=1)


def test_an_account_left_alone_is_left_alone() -> None:
    """On Sunday 29 November a last post of 1 November is 28 days ago, of 31 October 29."""
    for last, spoken_of in (("2026-11-01", True), ("2026-10-31", False)):
        log = account_log("2026-11-29", posts=[last], plans=[plan(1)])
        assert (week_short(log) is not None) is spoken_of
    assert week_short(account_log("2026-11-29", plans=[plan(1)])) is None


@pytest.mark.parametrize(
    ("counted", "days"),
    [("2026-11-21", None), ("2026-11-20", 7), ("2026-10-30", 28), ("2026-10-29", None)],
)
def test_a_count_is_due_after_a_week_and_for_three_more(counted: str, days: int | None) -> None:
    log = account_log("2026-11-27", counts={counted: 7412})
    assert count_due(log) == (None if days is None else CountDue(ACCOUNT, days))


def test_without_any_count_none_is_due() -> None:
    assert count_due(account_log("2026-11-27")) is None


def friday() -> AccountLog:
    """A Friday on which the week runs short and the count is due."""
    counts = {"2026-11-20": 7412}
    return account_log("2026-11-27", posts=EARLIER, plans=[plan(3)], counts=counts)


def test_one_reminder_says_all_of_a_day() -> None:
    weeks, counts = (WeekShort(ACCOUNT, 3, 3),), (CountDue(ACCOUNT, 7),)
    assert reminder([friday()], at(12), QuietHours(), None) == Reminder(weeks, counts)


def test_never_twice_on_a_day_nor_after_the_clock_was_set_back() -> None:
    for told, again in (("2026-11-26", True), ("2026-11-27", False), ("2026-11-28", False)):
        found = reminder([friday()], at(12), QuietHours(), day(told))
        assert (found is not None) is again


def test_a_day_with_nothing_short_and_nothing_due_is_silent() -> None:
    kept = account_log(
        "2026-11-27",
        posts=["2026-11-23", "2026-11-24", "2026-11-26"],
        plans=[plan(3)],
        counts={"2026-11-26": 7412},
    )
    assert reminder([kept], at(12), NO_QUIET, None) is None
    assert reminder([], at(12), NO_QUIET, None) is None


@pytest.mark.parametrize(
    ("quiet", "hours"),
    [
        (QuietHours(21, 9), {*range(21, 24), *range(9)}),
        (QuietHours(9, 17), {*range(9, 17)}),
        (QuietHours(0, 0), set()),
        (QuietHours(23, 0), {23}),
    ],
)
def test_quiet_hours_begin_with_their_first_and_end_before_their_last(
    quiet: QuietHours, hours: set[int]
) -> None:
    assert {hour for hour in range(24) if quiet.hold(hour)} == hours
    silent = {hour for hour in range(24) if reminder([friday()], at(hour), quiet, None) is None}
    assert silent == hours


@given(
    st.lists(st.integers(0, 27), max_size=12), st.integers(1, 7), st.integers(0, 6), st.booleans()
)
def test_a_short_week_can_not_be_kept_by_beginning_tomorrow(
    ago: list[int], posts_a_week: int, weekday: int, rests: bool
) -> None:
    """One post on each later active day of the week never makes the plan of a short week."""
    monday = date(2026, 11, 23)
    today = monday + timedelta(weekday)
    log = account_log(
        today,
        posts=[today - timedelta(days) for days in ago],
        plans=[plan(posts_a_week, rest=(6,) if rests else ())],
    )
    found = week_short(log)
    if found is not None:
        assert found.days_left > 0
        assert found.missing > found.days_left - 1
