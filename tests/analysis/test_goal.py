"""When the goal is reached, and what is said when that cannot be said."""

import doctest
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import ACCOUNT, Day, account_log, glitch

from growthdesk.analysis import goal
from growthdesk.analysis.forecast import Forecast, forecast
from growthdesk.analysis.goal import (
    GoalForecast,
    MilestoneLine,
    chances,
    chances_by,
    days_reached,
    goal_forecast,
    look_ahead,
    milestones,
    needed_per_day,
    tier,
)
from growthdesk.domain.account_log import AccountLog, Floats
from growthdesk.domain.rules import Rules

TODAY = date(2026, 3, 1)


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def steady(
    per_day: float,
    level: int,
    days: int = 60,
    *,
    goal: int = 10_000,
    goal_day: date | None = None,
    stale: int = 0,
) -> AccountLog:
    """Daily counts up to ``stale`` days ago, the newest being ``level``."""
    counts: dict[Day, int | tuple[int, int]] = {
        ago(back + stale): round(level - per_day * back) for back in range(days)
    }
    account = replace(ACCOUNT, goal=goal, goal_day=goal_day)
    return account_log(TODAY, counts=counts, account=account)


def straight(log: AccountLog, per_day: float) -> Forecast:
    """What would be said of a line that never slows, give or take a fifth, and a half."""
    found = look_ahead(log)
    assert found is not None
    level = float(log.counts.low[-1])
    gained: Floats = per_day * np.arange(1.0, len(found.day) + 1)
    return found._replace(
        median=level + gained,
        low50=level + 0.8 * gained,
        high50=level + 1.2 * gained,
        low80=level + 0.5 * gained,
        high80=level + 1.5 * gained,
    )


def asked(log: AccountLog) -> GoalForecast:
    return goal_forecast(log, look_ahead(log))


def test_a_line_gives_the_exact_day() -> None:
    """From 6950 at 50 a day, 3050 are 61 days: 1 March + 61 = 1 May 2026."""
    found = asked(steady(50, 6950))
    assert (found.state, found.median_day) == ("likely", date(2026, 5, 1))
    assert found.low_day is not None
    assert found.high_day is not None
    assert found.low_day < date(2026, 5, 1) < found.high_day


def test_a_goal_that_is_met_is_reached() -> None:
    found = asked(steady(50, 10_000, goal_day=date(2026, 6, 1)))
    assert found == GoalForecast("reached", chance_by_goal_day=1.0)
    assert needed_per_day(steady(50, 10_000, goal_day=date(2026, 6, 1))) == 0


def test_one_count_is_enough_to_be_there() -> None:
    assert asked(account_log(TODAY, counts={TODAY: 10_500})) == GoalForecast("reached")


def test_a_rounded_count_is_there_only_with_its_lowest() -> None:
    account = replace(ACCOUNT, goal=10_050)
    log = account_log(TODAY, counts={TODAY: (10_000, 10_099)}, account=account)
    assert asked(log).state == "not enough"
    assert asked(replace(log, account=replace(account, goal=10_000))).state == "reached"


def test_a_glitch_does_not_reach_the_goal() -> None:
    log = account_log(TODAY, counts={ago(1): 900, TODAY: 12_000}, notes=[glitch(TODAY)])
    assert asked(log).state == "not enough"
    assert tier(log) == "starter"


@pytest.mark.parametrize("per_day", [-5, 0])
def test_without_a_positive_pace_it_is_not_in_sight(per_day: float) -> None:
    found = asked(steady(per_day, 9_900, goal_day=date(2026, 6, 1)))
    assert (found.state, found.median_day, found.low_day, found.high_day) == (
        "not in sight",
        None,
        None,
        None,
    )
    assert found.chance_by_goal_day is not None
    assert found.chance_by_goal_day < 0.5


@pytest.mark.parametrize("per_day", [-2, 0])
def test_a_recent_standstill_is_not_in_sight_whatever_the_long_run_says(per_day: int) -> None:
    """Up by 60 a day for half a year, then 40 days of standing still or falling."""
    counts: dict[Day, int | tuple[int, int]] = {
        ago(back): 9800 - per_day * back for back in range(40)
    }
    counts |= {ago(back): 9800 - per_day * 39 - 60 * (back - 39) for back in range(40, 180)}
    log = account_log(TODAY, counts=counts)
    ahead = look_ahead(log)
    assert ahead is not None
    assert ahead.median.max() > 10_000
    assert goal_forecast(log, ahead).state == "not in sight"


def test_104_weeks_are_the_end_of_sight() -> None:
    """728 days at 5 a day are 3640: 6360 is just in sight, 6359 is not; and the late end is open.

    The early end is half as fast again: 3640 ÷ 7.5 = 485.3.
    """
    near, far = steady(5, 6360), steady(5, 6359)
    ahead = look_ahead(near)
    assert ahead is not None
    assert ahead.day[-1] == TODAY.toordinal() + 728
    found = goal_forecast(near, straight(near, 5))
    assert (found.state, found.median_day) == ("likely", TODAY + timedelta(728))
    assert found.low_day == TODAY + timedelta(486)
    assert found.high_day is None
    assert goal_forecast(far, straight(far, 5)).state == "not in sight"


def test_a_line_is_reached_on_its_day_however_far() -> None:
    """5 a day: 900 more are there in 180 days, 3,640 in 728."""
    assert asked(steady(5, 9_100)).median_day == TODAY + timedelta(180)
    assert asked(steady(5, 6_360)).median_day == TODAY + timedelta(728)
    assert asked(steady(5, 6_359)).state == "not in sight"


def test_the_days_of_a_line_by_hand() -> None:
    """From 400 on 2 March 2026 on at 5 a day, 600 more take 120 days, to 30 June."""
    assert doctest.testmod(goal).failed == 0
    first = date(2026, 1, 1).toordinal()
    ahead = forecast(range(first, first + 61), range(100, 401, 5), 365)
    assert ahead is not None
    days = days_reached(ahead, 1000)
    assert days[2] == date(2026, 6, 30).toordinal()
    known = [day for day in days if day is not None]
    assert known == sorted(known)
    # At 10 in 100 the day is that on which the end of the range is there, likewise at 25.
    for day, end in zip(days[:2], (ahead.high80, ahead.high50), strict=True):
        assert day == ahead.day[np.argmax(end >= 1000)]
    assert days_reached(ahead, 100_000) == (None,) * 5
    assert days_reached(ahead, 1) == (ahead.day[0],) * 5


@pytest.mark.parametrize("counts", [{}, {ago(40): 100, ago(20): 200, ago(0): 300}])
def test_too_few_counts_are_not_enough(counts: dict[Day, int | tuple[int, int]]) -> None:
    account = replace(ACCOUNT, goal_day=date(2026, 6, 1))
    assert asked(account_log(TODAY, counts=counts, account=account)) == GoalForecast("not enough")


def test_an_old_count_never_gives_a_day_that_has_passed() -> None:
    """At 50 a day from 9,900 eight days ago, the goal would have been reached six days ago."""
    found = asked(steady(50, 9_900, stale=8))
    assert (found.state, found.median_day, found.low_day) == ("likely", TODAY, TODAY)


def test_the_chance_is_half_on_the_median_day_and_grows_with_time() -> None:
    by = [
        asked(steady(50, 6950, goal_day=TODAY + timedelta(n))).chance_by_goal_day
        for n in (30, 61, 200)
    ]
    early, median, late = by
    assert early is not None
    assert median is not None
    assert late is not None
    assert median == pytest.approx(0.5, abs=0.01)
    assert early < 0.5 <= median < late


@pytest.mark.parametrize(
    ("goal_day", "chance"),
    [(None, None), (ago(1), None), (TODAY, 0.0), (date(2090, 1, 1), None)],
)
def test_no_chance_for_a_goal_day_that_is_past_or_too_far(
    goal_day: date | None, chance: float | None
) -> None:
    """On the goal day itself the newest count is of that day, and it is not there."""
    assert asked(steady(50, 6950, goal_day=goal_day)).chance_by_goal_day == chance


def test_a_goal_day_beyond_104_weeks_still_has_a_chance() -> None:
    chance = asked(steady(50, 6950, goal_day=TODAY + timedelta(1000))).chance_by_goal_day
    assert chance is not None
    assert chance > 0.5


@pytest.mark.parametrize(
    ("followers", "chance"),
    [
        (1000, 1 / 2),
        (1020, 1 / (1 + 3**0.5)),
        (1040, 1 / 4),
        (1070, 1 / (1 + 27**0.5)),
        (1100, 1 / 10),
        (1160, 1 / 28),
        (960, 3 / 4),
        (900, 9 / 10),
        (840, 27 / 28),
    ],
)
def test_the_chance_of_a_count_is_read_from_the_ranges(followers: int, chance: float) -> None:
    """The odds against it are 1 to 1, 3 to 1 and 9 to 1 at 1000, 1040 and 1100.

    Halfway between two they are the geometric mean, and 60 beyond 1100 again three times as
    high. The ends are half a follower lower, which counts as reaching the next whole one.
    """
    median, low50, high50, low80, high80 = (
        np.array([level - 0.5]) for level in (1000, 960, 1040, 900, 1100)
    )
    ahead = Forecast(1, np.array([2]), median, low50, high50, low80, high80, tested_days=0)
    assert chances(ahead, followers).tolist() == pytest.approx([chance], rel=1e-5)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.integers(-30, 90), min_size=6, max_size=40),
    st.integers(1, 8_000),
)
def test_chances_agree_with_the_ranges(weekly: list[int], goal: int) -> None:
    """At the end of the 80 % range the chance is a tenth, at the median a half, and so on."""
    levels = np.maximum(3000 + np.cumsum(weekly), 0).tolist()
    counts: dict[Day, int | tuple[int, int]] = {
        ago(7 * back): level for back, level in enumerate(reversed(levels))
    }
    ahead = look_ahead(account_log(TODAY, counts=counts))
    assert ahead is not None
    chance, by = chances(ahead, goal), chances_by(ahead, goal)
    assert np.all(np.diff(by) >= 0)
    assert np.all(by >= chance)
    assert by[-1] == chance.max()
    assert np.all((chance >= 0) & (chance <= 1))
    for column, least in (
        (ahead.low80, 0.9),
        (ahead.low50, 0.75),
        (ahead.median, 0.5),
        (ahead.high50, 0.25),
        (ahead.high80, 0.1),
    ):
        assert np.all(chance[column >= goal] >= least - 1e-9)
        assert np.all(chance[column < goal] < least + 1e-9)


@pytest.mark.parametrize(
    ("level", "goal_day", "needed"),
    [
        # 10,000 − 7,412 = 2,588 in the 129 days to 8 July.
        (7_412, date(2026, 7, 8), 2_588 / 129),
        (7_412, None, None),
        (7_412, TODAY, None),
        (7_412, ago(3), None),
    ],
)
def test_needed_pace(level: int, goal_day: date | None, needed: float | None) -> None:
    log = account_log(TODAY, counts={TODAY: level}, account=replace(ACCOUNT, goal_day=goal_day))
    assert needed_per_day(log) == (needed if needed is None else pytest.approx(needed))


def test_needed_pace_is_not_known_without_a_count() -> None:
    log = account_log(TODAY, account=replace(ACCOUNT, goal_day=date(2026, 7, 8)))
    assert needed_per_day(log) is None


def test_milestones_are_reached_likely_or_out_of_sight() -> None:
    """Five a day from 2,305 on 1 January to 2,600 on 1 March.

    100 to 1k were behind at the first count; 2,500 was there 20 days ago; 5,000 is
    2,400 ÷ 5 = 480 days away, 7,500 is 980 and so beyond 728.
    """
    log = steady(5, 2_600)
    lines = milestones(log, straight(log, 5))
    assert [line.followers for line in lines] == [100, 250, 500, 1_000, 2_500, 5_000, 7_500, 10_000]
    for line in lines[:4]:
        assert line == MilestoneLine(line.followers, "reached", ago(59), or_before=True)
    assert lines[4] == MilestoneLine(2_500, "reached", ago(20))
    assert (lines[5].state, lines[5].median_day) == ("likely", TODAY + timedelta(480))
    assert lines[6] == MilestoneLine(7_500, "not in sight")
    assert lines[7] == MilestoneLine(10_000, "not in sight")


def test_milestones_without_enough_counts() -> None:
    log = account_log(TODAY, counts={TODAY: 120}, account=replace(ACCOUNT, goal=300))
    assert milestones(log, look_ahead(log)) == (
        MilestoneLine(100, "reached", TODAY, or_before=True),
        MilestoneLine(250, "not enough"),
        MilestoneLine(300, "not enough"),
    )


def test_a_milestone_stays_reached() -> None:
    counts: dict[Day, int | tuple[int, int]] = {ago(2): 90, ago(1): 101, TODAY: 99}
    log = account_log(TODAY, counts=counts, account=replace(ACCOUNT, goal=100))
    assert milestones(log, None) == (MilestoneLine(100, "reached", ago(1)),)
    assert asked(log).state == "not enough"


@pytest.mark.parametrize(("level", "name"), [(999, "starter"), (1_000, "nano"), (10_000, "micro")])
def test_the_tier_of_the_newest_count(level: int, name: str) -> None:
    assert tier(account_log(TODAY, counts={ago(3): 5, TODAY: level})) == name


def test_tiers_are_those_of_the_log() -> None:
    rules = Rules(tiers=((0, "seed"), (50, "sprout")))
    assert tier(account_log(TODAY, counts={TODAY: 60}, rules=rules)) == "sprout"
    assert tier(account_log(TODAY)) is None
