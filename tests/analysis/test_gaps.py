"""Gaps, by hand, by law, and against ten lines that know only plain plans."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.gap_oracle import gaps_by_hand
from tests.logs import account_log, day, free, plan, post, span

from growthdesk.analysis.gaps import Gap, gaps
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import CompleteSpan, Plan

FIRST = date(2026, 1, 1)


def test_posted_on_1_and_16_march_with_one_post_a_week() -> None:
    log = account_log("2026-03-20", posts=["2026-03-01", "2026-03-16"], plans=[plan(1)])
    assert gaps(log) == (
        Gap(
            first_day=date(2026, 3, 2),
            last_day=date(2026, 3, 15),
            days=14,
            active_days=15,
            expected_days=14.0,
            open=False,
        ),
    )


def test_a_silence_of_just_the_limit_is_no_gap() -> None:
    log = account_log("2026-03-15", posts=["2026-03-01", "2026-03-15"], plans=[plan(1)])
    assert gaps(log) == ()


@pytest.mark.parametrize(
    ("posts_a_week", "longest_allowed"), [(7, 3), (5, 3), (3, 4), (2, 7), (1, 14)]
)
def test_the_table_of_limits(posts_a_week: int, longest_allowed: int) -> None:
    for silence in (longest_allowed, longest_allowed + 1):
        posts = [FIRST, FIRST + timedelta(silence)]
        log = account_log(posts[1], posts=posts, plans=[plan(posts_a_week)])
        assert len(gaps(log)) == (silence > longest_allowed)


def test_an_open_gap_lasts_until_today_and_its_last_day_has_no_post() -> None:
    """Posted on 1 March: silent for 14 days on the 15th, for 15 on the 16th."""
    posts = ["2026-03-01"]
    assert gaps(account_log("2026-03-15", posts=posts, plans=[plan(1)])) == ()
    (gap,) = gaps(account_log("2026-03-16", posts=posts, plans=[plan(1)]))
    assert (gap.first_day, gap.last_day) == (date(2026, 3, 2), date(2026, 3, 16))
    assert (gap.days, gap.active_days, gap.open) == (15, 15, True)
    (later,) = gaps(account_log("2026-04-30", posts=posts, plans=[plan(1)]))
    assert (later.days, later.active_days, later.open) == (60, 60, True)


@pytest.mark.parametrize(
    ("posts", "rest", "breaks", "found"),
    [
        # Rest on Saturday and Sunday, five a week: I = 1, a gap after 3 active days.
        (("2026-03-06", "2026-03-11"), (5, 6), (), []),  # Fri to Wed: Mon, Tue, Wed
        (("2026-03-06", "2026-03-12"), (5, 6), (), [(5, 4)]),  # Fri to Thu: 4 active days
        # A break from Wednesday to the next Monday swallows the weekend with it.
        (("2026-03-02", "2026-03-12"), (5, 6), (("2026-03-04", "2026-03-09"),), [(9, 4)]),
        (("2026-03-02", "2026-03-11"), (5, 6), (("2026-03-04", "2026-03-09"),), []),
        # A break of which only the end lies in the silence.
        (("2026-03-06", "2026-03-12"), (5, 6), (("2026-02-01", "2026-03-09"),), []),
        # Without rest days a break of two days takes just these two.
        (("2026-03-02", "2026-03-08"), (), (("2026-03-04", "2026-03-05"),), [(5, 4)]),
    ],
)
def test_rest_days_and_breaks_do_not_count(
    posts: tuple[str, str],
    rest: tuple[int, ...],
    breaks: tuple[tuple[str, str], ...],
    found: list[tuple[int, int]],
) -> None:
    log = account_log(
        posts[1],
        posts=posts,
        plans=[plan(5 if rest else 7, rest=rest)],
        breaks=[free(*ends) for ends in breaks],
    )
    assert [(gap.days, gap.active_days) for gap in gaps(log)] == found


@pytest.mark.parametrize(
    ("break_ends", "active"), [("2026-03-15", 6), ("2026-03-17", 4), ("2026-03-18", None)]
)
def test_a_silence_with_weekends_across_a_break(break_ends: str, active: int | None) -> None:
    """Five a week with weekends off, posted on Friday 6 and Thursday 19 March.

    I = 5 ÷ 5 = 1, so that a silence is a gap after max(2, 3) = 3 active days. A break goes from
    Wednesday 11 on. Up to Sunday 15 it leaves Monday 9, Tuesday 10, and Monday 16 to Thursday 19:
    six active days. Up to Tuesday 17 it leaves 9, 10, 18 and 19: four, still a gap. Up to
    Wednesday 18 it leaves three: none. The days of the gap are all days from 7 to 18 March.
    """
    log = account_log(
        "2026-03-19",
        posts=["2026-03-06", "2026-03-19"],
        plans=[plan(5, rest=(5, 6))],
        breaks=[free("2026-03-11", break_ends)],
    )
    expected = Gap(date(2026, 3, 7), date(2026, 3, 18), 12, active or 0, 3.0, open=False)
    assert gaps(log) == ((expected,) if active else ())


def test_a_silence_is_judged_by_the_plan_on_its_last_posting_day() -> None:
    """Ten days of silence are a gap under three a week (4.7), not under one (14).

    The plan changes in the middle of each silence, and does not judge it.
    """
    log = account_log(
        "2026-02-25",
        posts=["2026-01-01", "2026-01-11", "2026-01-21", "2026-02-10", "2026-02-20"],
        plans=[plan(1, "2026-01-10"), plan(3, "2026-01-20"), plan(1, "2026-02-05")],
    )
    (gap,) = gaps(log)
    assert gap.first_day == date(2026, 1, 22)
    assert gap.expected_days == pytest.approx(14 / 3)


def test_rest_days_of_a_silence_are_those_of_the_plan_on_its_last_posting_day() -> None:
    """Friday to Wednesday with weekends off is 3 active days; the plan of Saturday has no rest."""
    plans = [plan(5, "2026-01-01", rest=(5, 6)), plan(7, "2026-03-07")]
    log = account_log("2026-03-11", posts=["2026-03-06", "2026-03-11"], plans=plans)
    assert gaps(log) == ()


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        ([span("2026-01-01")], ["2026-01-11", "2026-03-02"]),
        ([span("2026-01-01", "2026-02-28"), span("2026-03-01")], ["2026-01-11", "2026-03-02"]),
        ([span("2026-01-01", "2026-02-10"), span("2026-02-12")], ["2026-03-02"]),
        ([span("2026-01-11")], ["2026-03-02"]),  # no posting day before the first: no silence
        ([span("2026-01-01", "2026-03-31")], ["2026-01-11"]),  # today is not complete
        ([span("2026-01-01", "2026-02-28")], []),  # the next post is the day after the span
        ([span("2026-03-02")], []),  # the last post is before the span
        ([], []),
    ],
)
def test_gaps_exist_only_where_posts_are_complete(
    spans: list[CompleteSpan], found: list[str]
) -> None:
    """Posted on 10 January and 1 March, seen on 1 April."""
    log = account_log("2026-04-01", posts=["2026-01-10", "2026-03-01"], plans=[plan(1)])
    cut = replace(log, spans=tuple(spans))
    assert [gap.first_day.isoformat() for gap in gaps(cut)] == found


def test_a_story_ends_no_silence() -> None:
    posts = [post("2026-03-01"), post("2026-03-08", Kind.STORY), post("2026-03-16")]
    assert len(gaps(account_log("2026-03-16", posts=posts, plans=[plan(1)]))) == 1


def test_no_posts_no_gaps() -> None:
    assert gaps(account_log("2026-03-16", plans=[plan(1)])) == ()


POSTED = st.sets(st.integers(0, 150), min_size=1, max_size=25)
PLANS = st.builds(
    lambda posts, rest: plan(posts, rest=rest),
    st.integers(1, 9),
    st.sets(st.integers(0, 6), max_size=4),
)
BREAKS = st.lists(st.tuples(st.integers(0, 150), st.integers(0, 20)), max_size=3)


def _log(posted: set[int], held: Plan, breaks: list[tuple[int, int]]) -> AccountLog:
    return account_log(
        _nth(150),
        posts=[_nth(n) for n in posted],
        plans=[held],
        breaks=[free(_nth(first), _nth(first + more)) for first, more in breaks],
        spans=[span(FIRST)],
    )


def _nth(n: int) -> date:
    return FIRST + timedelta(n)


def _told(log: AccountLog) -> list[tuple[date, date, int]]:
    found = gaps(log)
    assert all(gap.days == (gap.last_day - gap.first_day).days + 1 for gap in found)
    assert [gap.open for gap in found[:-1]] == [False] * (len(found[:-1]))
    return [(gap.first_day, gap.last_day, gap.active_days) for gap in found]


@settings(max_examples=80, deadline=None)
@given(POSTED, st.integers(1, 9))
def test_plain_plans_agree_with_ten_lines_of_arithmetic(posted: set[int], week: int) -> None:
    days = [_nth(n) for n in posted]
    assert _told(_log(posted, plan(week), [])) == gaps_by_hand(days, week, _nth(150))


def _weekly_blog(draw: Random) -> int:
    """A post most weeks, a long pause now and then."""
    return draw.choice((5, 6, 7, 7, 7, 8, 9, 14, 15)) if draw.random() < 0.95 else 96


def _busy_feed(draw: Random) -> int:
    """Several posts on a day, daily for weeks, then a holiday."""
    return draw.choice((0, 0, 1, 1, 1, 2)) if draw.random() < 0.98 else draw.randint(8, 30)


def _announcements(draw: Random) -> int:
    """In bursts: days one after another, then weeks of nothing."""
    return 1 if draw.random() < 0.6 else draw.randint(3, 40)


def _news_desk(draw: Random) -> int:
    """Days apart on the whole, and once in a while an office that is reorganised."""
    return min(round(draw.expovariate(0.45)), 20) if draw.random() < 0.997 else 242


@pytest.mark.parametrize("steps", [_weekly_blog, _busy_feed, _announcements, _news_desk])
@pytest.mark.parametrize("week", [1, 3, 5])
def test_the_gaps_of_long_logs_are_those_of_the_ten_lines(
    steps: Callable[[Random], int], week: int
) -> None:
    """Logs of 1,200 posts, seen on the last posting day, two days later and a month later."""
    draw = Random(18)
    days = [date(2012, 1, 2)]
    for _ in range(1_199):
        days.append(days[-1] + timedelta(steps(draw)))
    for later in (0, 2, 31):
        today = days[-1] + timedelta(later)
        told = _told(account_log(today, posts=days, plans=[plan(week)]))
        assert told == gaps_by_hand(days, week, today)
    assert len(told) > 4


@settings(max_examples=80, deadline=None)
@given(POSTED, PLANS, BREAKS, st.integers(0, 150))
def test_one_more_post_never_lengthens_a_gap(
    posted: set[int], held: Plan, breaks: list[tuple[int, int]], more: int
) -> None:
    """Every gap lies in one that was there before.

    Only a post before the first one may bring a gap, between the two: before it there was no
    silence to be judged. Those that were there stay as they were.
    """
    before = gaps(_log(posted, held, breaks))
    after = gaps(_log(posted | {more}, held, breaks))
    if more < min(posted):
        assert [gap for gap in after if gap.first_day > _nth(min(posted))] == list(before)
        return
    for gap in after:
        (around,) = (g for g in before if g.first_day <= gap.first_day <= g.last_day)
        assert gap.last_day <= around.last_day
        assert gap.active_days <= around.active_days


@settings(max_examples=80, deadline=None)
@given(POSTED, PLANS, BREAKS, st.integers(0, 30))
def test_a_break_over_a_gap_removes_it_and_no_other(
    posted: set[int], held: Plan, breaks: list[tuple[int, int]], choice: int
) -> None:
    log = _log(posted, held, breaks)
    found = gaps(log)
    if not found:
        return
    chosen = found[choice % len(found)]
    pause = free(chosen.first_day, chosen.last_day)
    left = gaps(replace(log, breaks=(*log.breaks, pause)))
    assert left == tuple(gap for gap in found if gap is not chosen)


def test_a_silence_of_years_between_posts_is_one_gap() -> None:
    log = account_log("2026-01-01", posts=["2001-01-01", "2026-01-01"], plans=[plan(7)])
    (gap,) = gaps(log)
    assert gap.active_days == (day("2026-01-01") - day("2001-01-01")).days
