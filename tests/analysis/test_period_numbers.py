"""A period beside the one before it, groups by name, and posts that are left, by hand."""

from datetime import date

import pytest
from tests.logs import account_log, free, plan, post, span

from growthdesk.analysis.engagement import account_engagement
from growthdesk.analysis.named_groups import kind_groups, niche_groups
from growthdesk.analysis.pace import gained
from growthdesk.analysis.period import Period, period_before, read_period
from growthdesk.analysis.period_numbers import Typical, period_numbers
from growthdesk.analysis.period_rhythm import rhythm_of, weeks_of
from growthdesk.analysis.posts_ahead import PostsAhead, posts_ahead
from growthdesk.analysis.status import status
from growthdesk.analysis.weeks import weeks
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import Kind

OCTOBER = read_period("2026-10", date(2026, 11, 23), 0)


def two_months() -> AccountLog:
    """Five posts in September and four in October, every number seen after eight days."""
    september = [(day, 1_000 + 100 * day) for day in (1, 8, 15, 22, 29)]
    october = [(day, 2_000 + 10 * day) for day in (6, 13, 20)]
    posts = [
        post(f"2026-09-{day:02}", seen=f"2026-10-{min(day + 8, 30):02}", reach=reach, likes=50)
        for day, reach in september
    ]
    posts += [
        post(f"2026-10-{day:02}", seen=f"2026-10-{day + 8:02}", reach=reach, likes=90)
        for day, reach in october
    ]
    posts.append(post("2026-10-31", Kind.REEL))
    return account_log(
        "2026-10-31",
        posts=posts,
        counts={"2026-08-31": 900, "2026-09-30": 1_000, "2026-10-31": 1_124},
        plans=[plan(1)],
        spans=[span("2026-09-01")],
    )


def test_two_months_side_by_side() -> None:
    """1 a week asks ⌊31 ÷ 7⌋ = 4 in October and ⌊30 ÷ 7⌋ = 4 in September.

    Reach of September is 1,100 to 3,900 with 2,500 in the middle, that of October 2,130; the
    post of the 31st has no numbers yet. Weeks that ended in October begin on 28 September and
    5, 12 and 19 October, each with a post.
    """
    log = two_months()
    now, then = period_numbers(log, OCTOBER), period_numbers(log, period_before(OCTOBER))
    assert now.gained is not None
    assert then.gained is not None
    assert (now.gained.middle, then.gained.middle) == (124, 100)
    assert (now.posts, then.posts) == (4, 5)
    assert (now.expected, then.expected) == (4, 4)
    assert (now.kept, now.judged) == (4, 4)
    assert now.reach == Typical(2_130, 3)
    assert then.reach == Typical(2_500, 5)
    assert now.views is None


def test_the_pages_say_the_same() -> None:
    log = two_months()
    now = period_numbers(log, OCTOBER)
    assert now.engagement == account_engagement(log)
    assert now.gained == gained(log, OCTOBER.first_day, OCTOBER.last_day)
    ended = [
        week for week in weeks(log) if date(2026, 9, 25) <= week.first_day <= date(2026, 10, 25)
    ]
    assert list(weeks_of(log, OCTOBER, over=True)) == ended


def test_an_earlier_period_is_that_of_a_log_that_ended_with_it() -> None:
    september = period_before(OCTOBER)
    whole = two_months()
    then = account_log(
        "2026-09-30",
        posts=[f"2026-09-{day:02}" for day in (1, 8, 15, 22, 29)],
        plans=[plan(1)],
        spans=[span("2026-09-01")],
    )
    assert rhythm_of(whole, september, over=True) == rhythm_of(then, september, over=True)


def test_posts_of_days_that_nobody_wrote_down_are_not_none() -> None:
    log = account_log("2026-10-31", posts=["2026-10-20"], spans=[span("2026-10-12")])
    assert period_numbers(log, period_before(OCTOBER)).posts is None
    assert period_numbers(log, OCTOBER).posts == 1


@pytest.mark.parametrize(
    ("today", "text", "found"),
    [
        # Of 30 days in November ⌊3 · 30 ÷ 7⌋ = 12 are asked, 3 are there; of the week 3, 1 is.
        ("2026-11-12", "2026-11", PostsAhead(2, 9, None, None)),
        ("2026-11-12", "2026-W46", PostsAhead(2, 2, None, None)),
        ("2026-11-12", "2026-11-01..2026-11-12", PostsAhead(None, None, None, None)),
    ],
)
def test_posts_left(today: str, text: str, found: PostsAhead) -> None:
    period = read_period(text, date.fromisoformat(today), 0)
    posts = ["2026-11-02", "2026-11-05", "2026-11-10"]
    log = account_log(today, posts=posts, plans=[plan(3)], spans=[span("2026-10-01")])
    assert posts_ahead(log, period, status(log)) == found


def test_of_the_first_week_of_a_log_as_many_posts_are_left_as_of_any() -> None:
    """Posts are complete from its Thursday on; the plan asks for 3, and 1 is there."""
    log = account_log("2026-11-12", posts=["2026-11-12"], plans=[plan(3)])
    week = read_period("2026-W46", log.as_of, 0)
    assert posts_ahead(log, week, status(log)) == PostsAhead(2, 2, None, None)


def test_what_the_plan_asks_for_after_a_period_that_is_over() -> None:
    """A break takes 7 of 30 days: ⌊3 · 23 ÷ 7⌋ = 9."""
    log = account_log(
        "2026-10-31", plans=[plan(3)], breaks=[free("2026-11-09", "2026-11-15")], spans=()
    )
    found = posts_ahead(log, OCTOBER, status(log))
    assert found.asked_after == 9
    assert found.after is not None
    assert (found.after.first_day, found.after.last_day) == (date(2026, 11, 1), date(2026, 11, 30))
    assert posts_ahead(log, Period(date(2026, 10, 3), date(2026, 10, 31)), status(log)) == (
        PostsAhead(None, None, None, None)
    )


def test_groups_have_their_names() -> None:
    """Of 1 and 29 September and 6 October a follower count is at most 7 days away."""
    log = two_months()
    (photos,) = kind_groups(log, None).groups
    assert (photos.name, photos.rate.n, photos.rate.missing) == ("photo", 3, 2)
    assert niche_groups(log, None).groups == ()
    assert niche_groups(log, None).left_out == 3
    assert kind_groups(log, date(2026, 10, 1)).groups[0].rate.n == 1
