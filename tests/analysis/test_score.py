"""The consistency score: its known values, its laws, and the formula day by day."""

from dataclasses import replace
from datetime import date, timedelta
from math import sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, free, plan, post, span

from growthdesk.analysis.score import score, scores, steadiness
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Plan

MONDAY = date(2024, 1, 1)


def _nth(n: int) -> date:
    return MONDAY + timedelta(n)


def _log(
    today: int,
    posted: list[int],
    held: Plan,
    breaks: list[tuple[int, int]] | None = None,
) -> AccountLog:
    """Days are counted from a Monday on which the posts begin to be complete."""
    return account_log(
        _nth(today),
        posts=[_nth(n) for n in posted],
        plans=[held],
        breaks=[free(_nth(first), _nth(last)) for first, last in breaks or []],
        spans=[span(MONDAY)],
    )


@pytest.mark.parametrize(("days", "shown"), [(28, 78), (30, 80), (60, 96)])
def test_a_perfect_daily_record(days: int, shown: int) -> None:
    """1 − 0.5^(days / 13): 0.775, 0.798, 0.959."""
    found = score(_log(days - 1, list(range(days)), plan(7)))
    assert found is not None
    assert round(found) == shown


@pytest.mark.parametrize(
    ("posts_a_week", "posted_on", "every", "limit"),
    [
        (3, (0, 2, 4), 7, 100.0),
        (3, (0, 2), 7, 200 / 3),  # one of three missed each week
        (1, (0, 13), 14, 100.0),  # on Mondays and Sundays in turn: every week is kept
        (1, (0,), 14, 50.0),  # one post in two weeks is half of one a week
        (2, (0,), 7, 50.0),
        (14, (0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6), 7, 100.0),
        (7, (0,), 1, 100.0),
    ],
)
def test_a_steady_record_converges(
    posts_a_week: int, posted_on: tuple[int, ...], every: int, limit: float
) -> None:
    today = 3 * 364
    posted = [n + more for n in range(0, today, every) for more in posted_on]
    found = score(_log(today - 1, posted, plan(posts_a_week)))
    assert found == pytest.approx(limit, abs=0.01)


def test_one_post_in_two_weeks_converges_to_100_when_that_is_what_was_promised() -> None:
    """No plan of the log says half a post a week; the formula has W = 14 ÷ 0.5 = 28 for it."""
    days = 3 * 364
    promised, active = np.full(days, 0.5), np.ones(days, dtype=np.bool_)
    kept = steadiness(np.arange(0, days, 14), promised, active)
    assert kept[-1] == pytest.approx(1, abs=1e-4)
    in_turn = np.concatenate([(n, n + 27) for n in range(0, days, 28)])  # first day and last
    assert steadiness(in_turn, promised, active)[-1] == pytest.approx(1, abs=1e-4)
    half = steadiness(np.arange(0, days, 28), promised, active)
    assert half[-1] == pytest.approx(0.5, abs=1e-4)


def test_four_weeks_of_a_daily_plan_with_the_third_one_missed() -> None:
    """Worked by hand: m = 0.5 ^ (1 ÷ 13), so that a week has m⁷ = 0.5 ^ (7 ÷ 13) = 0.6885.

    Two weeks kept: 1 − 0.6885² = 0.5260. A week missed: 0.5260 · 0.6885 = 0.3621. A week kept:
    1 − (1 − 0.3621) · 0.6885 = 0.5608, so 56.1 of 100 at the end of the fourth week.
    """
    posted = [*range(14), *range(21, 28)]
    assert score(_log(27, posted, plan(7))) == pytest.approx(56.08, abs=0.01)


def test_no_score_before_28_days_of_complete_posts() -> None:
    assert score(_log(26, list(range(27)), plan(7))) is None
    assert score(_log(27, list(range(28)), plan(7))) is not None
    column = scores(_log(40, list(range(41)), plan(7)))
    assert np.isnan(column.score[:27]).all()
    assert not np.isnan(column.score[27:]).any()
    assert column.day[0] == MONDAY.toordinal()
    assert len(column.day) == len(column.score) == 41


def test_no_score_where_posts_are_not_complete_today() -> None:
    log = _log(60, list(range(61)), plan(7))
    for spans in ((), (span(MONDAY, _nth(59)),)):
        outside = replace(log, spans=spans)
        assert score(outside) is None
        assert len(scores(outside).day) == 0


def test_posts_before_the_span_do_not_count() -> None:
    log = replace(_log(60, list(range(31)), plan(3)), spans=(span(_nth(31)),))
    assert score(log) == 0


def test_no_posts_in_a_complete_span_is_0_and_stories_are_no_posts() -> None:
    log = _log(40, [], plan(3))
    assert score(log) == 0
    stories = account_log(
        _nth(40), posts=[post(_nth(n), Kind.STORY) for n in range(41)], spans=[span(MONDAY)]
    )
    assert score(stories) == 0


def test_the_score_stands_still_on_rest_days_and_in_breaks() -> None:
    """Rest on Sundays, a break from day 40 to 59; silence from day 39 on."""
    column = scores(_log(75, list(range(39)), plan(3, rest=(6,)), [(40, 59)])).score
    assert (column[40:60] == column[39]).all()
    assert column[60] != column[59]
    sundays = [n for n in range(28, 76) if _nth(n).weekday() == 6]
    assert all(column[n] == column[n - 1] for n in sundays)


def test_a_break_costs_nothing() -> None:
    """Three a week with three weeks off reach the score of the same record without them."""
    posted = [n for week in range(8) for n in (7 * week, 7 * week + 2, 7 * week + 4)]
    moved = [n if n < 28 else n + 21 for n in posted]
    plain = score(_log(55, posted, plan(3)))
    assert score(_log(76, moved, plan(3), [(28, 48)])) == pytest.approx(plain)


def test_a_post_on_a_rest_day_counts_in_its_stretch() -> None:
    held = plan(3, rest=(6,))
    on_sunday = score(_log(34, [0, 6, 28, 33, 34], held))
    assert on_sunday == pytest.approx(score(_log(34, [0, 5, 28, 33, 34], held)), rel=0.05)
    without = score(_log(34, [0, 28, 33, 34], held))
    assert on_sunday is not None
    assert without is not None
    assert on_sunday > without


POSTED = st.lists(st.integers(0, 69), max_size=60)
PLANS = st.builds(
    lambda posts, rest: plan(posts, rest=rest),
    st.integers(1, 12),
    st.sets(st.integers(0, 6), max_size=3),
)
BREAKS = st.lists(st.tuples(st.integers(0, 69), st.integers(0, 69)), max_size=2)


@settings(max_examples=60, deadline=None)
@given(POSTED, PLANS, BREAKS, st.integers(30, 70))
def test_the_formula_day_by_day(
    posted: list[int], held: Plan, breaks: list[tuple[int, int]], changed: int
) -> None:
    """The column is what a loop over days gives, with a second plan of three a week."""
    log = _log(69, posted, held, breaks)
    log = replace(log, plans=(held, plan(3, _nth(changed))))
    average, active, expected = 0.0, [], []
    for today in range(70):
        now = held if today < changed else log.plans[1]
        on_break = any(first <= today <= last for first, last in breaks)
        if not on_break and _nth(today).weekday() not in now.rest_days:
            active.append(today)
            week = now.posts_a_week
            window = 1 if week >= 7 else 14
            first = active[-window] if len(active) >= window else 0
            made = sum(first <= n <= today for n in posted)
            memory = 0.5 ** (sqrt(week / 7) / 13)
            average = average * memory + min(1, 7 * made / (window * week)) * (1 - memory)
        expected.append(100 * average)
    assert scores(log).score[27:] == pytest.approx(np.array(expected[27:]))


@settings(max_examples=60, deadline=None)
@given(POSTED, PLANS, BREAKS, st.integers(0, 69))
def test_one_more_post_never_lowers_a_score(
    posted: list[int], held: Plan, breaks: list[tuple[int, int]], more: int
) -> None:
    before = scores(_log(69, posted, held, breaks)).score[27:]
    after = scores(_log(69, [*posted, more], held, breaks)).score[27:]
    assert (after >= before - 1e-9).all()
    assert ((after >= 0) & (after <= 100 + 1e-9)).all()
