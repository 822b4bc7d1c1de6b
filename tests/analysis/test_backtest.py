"""Rolling origins over known series, with methods whose answers are known."""

from datetime import date

import numpy as np
import pytest

from growthdesk.analysis.backtest import (
    HORIZONS,
    METHODS,
    Series,
    backtest,
    goal_score_of,
    ours,
    score_of,
)
from growthdesk.analysis.forecast import forecast
from growthdesk.analysis.method import Fan
from growthdesk.domain.account_log import Floats, Ints

START = date(2024, 1, 1).toordinal()


def series(days: Ints, levels: Floats, name: str = "one") -> Series:
    return Series(name, days + START, levels, levels)


def line(days: int, per_day: int = 2, every: int = 1) -> Series:
    """So many followers a day from 1,000 on."""
    day = np.arange(0, days, every)
    return series(day, (1_000 + per_day * day).astype(np.float64))


def still(_days: Ints, low: Floats, _high: Floats, horizon: int) -> Fan:
    """The newest count stays, give or take 7 in one of two cases and 70 in four of five."""
    level = np.full(horizon, low[-1])
    return Fan(level, level - 7, level + 7, level - 70, level + 70)


def test_a_line_by_hand() -> None:
    """2 a day is 14 a week: the last value is off by 1 week after 7 days, by 30 ÷ 7 after 30.

    Of 200 days the origins are 28, 58, 88, 118, 148 and 178 (the last day is 199), and from
    178 on no count came 30 days later. 14 lies inside ±70, 60 too, 180 does not.
    """
    found = backtest(line(200), {"still": still})
    assert found.week == pytest.approx(14)
    week, month, quarter, half_year = (score_of([found], days, "still") for days in HORIZONS)
    assert week is not None
    assert month is not None
    assert quarter is not None
    assert half_year is None
    assert [one.forecasts for one in (week, month, quarter)] == [6, 5, 3]
    assert week.median_error == pytest.approx(1)
    assert month.median_error == pytest.approx(30 / 7)
    assert [one.range80.coverage for one in (week, month, quarter)] == [1, 1, 0]
    assert week.range50.coverage == 0
    # 14 wide, missed by 7, α a half: (14 + 4 × 7) ÷ 14; and 140 wide, missed by 110, α = 0.2.
    assert week.range50.winkler == pytest.approx(3)
    assert quarter.range80.winkler == pytest.approx((140 + 10 * 110) / 14)
    assert week.range80.width == pytest.approx(10)


def test_a_method_sees_nothing_later_than_its_origin() -> None:
    newest = []

    def watching(days: Ints, low: Floats, high: Floats, horizon: int) -> Fan:
        assert len(days) == len(low) == len(high)
        newest.append(int(days[-1]) - START)
        return still(days, low, high, horizon)

    backtest(line(100), {"watching": watching})
    assert newest == [28, 58, 88]


def test_it_is_compared_by_what_was_said_for_the_day_of_the_count() -> None:
    """Counts on every 8th day: asked for 7 days ahead, the count came after 8, which is met."""

    def exact(days: Ints, low: Floats, _high: Floats, horizon: int) -> Fan:
        level = low[-1] + 2.0 * np.arange(1, horizon + 1)
        return Fan(level, level, level, level, level)

    found = score_of([backtest(line(300, every=8), {"exact": exact})], 7, "exact")
    assert found is not None
    assert found.forecasts == 9
    assert found.median_error == 0
    assert found.range80.coverage == 1


def test_an_origin_that_one_method_leaves_out_is_left_out_for_all() -> None:
    def late(days: Ints, low: Floats, high: Floats, horizon: int) -> Fan | None:
        return still(days, low, high, horizon) if days[-1] - days[0] >= 60 else None

    found = backtest(line(200), {"still": still, "late": late})
    scores = [score_of([found], 7, name) for name in ("still", "late")]
    assert [one.forecasts for one in scores if one] == [4, 4]


def test_ours_is_the_forecast_that_is_shown_and_all_methods_are_judged_alike() -> None:
    rng = np.random.default_rng(5)
    wild = series(np.arange(400), (500 + np.cumsum(rng.poisson(3, 400))).astype(np.float64), "wild")
    known = wild.days[:100], wild.low[:100]
    shown, said = forecast(*known, 30), ours(*known, wild.high[:100], 30)
    assert shown is not None
    assert said is not None
    assert said.high80.tolist() == shown.high80.tolist()
    results = [backtest(wild, METHODS), backtest(line(300), METHODS)]
    for horizon in HORIZONS:
        scores = [score_of(results, horizon, method) for method in METHODS]
        assert {one.forecasts for one in scores if one} == {scores[0].forecasts if scores[0] else 0}
        assert None not in scores
    best = score_of(results[1:], 30, "ours")
    assert best is not None
    assert best.median_error == pytest.approx(0, abs=1e-9)


def test_chances_of_goals_by_hand() -> None:
    """14 a week: goals are 28, 84, 182, 364 and 728 more. ``still`` gives ±7 half a chance.

    Of 400 days the origins from 28 to 208 have a count 180 days later, that from 28 one after
    365. In 180 days come 360, which is three of the goals, in 365 come 730, which is all five;
    but ``still`` tells odds of 3 ** (1 + 20.5 ÷ 63) to 1 against 28 more, and likewise of the others.
    """
    found = backtest(line(400), {"still": still})
    half_year, year = (goal_score_of([found], days, "still") for days in (180, 365))
    assert half_year is not None
    assert year is not None
    assert half_year.chances == 7 * 5
    assert half_year.came == pytest.approx(3 / 5)
    assert (year.chances, year.came) == (5, 1)
    near, *far = found.goals[365, "still"].chance
    assert near == pytest.approx(1 / (1 + 3 ** (1 + 20.5 / 63)))
    assert far[0] == pytest.approx(1 / (1 + 3 ** (1 + 76.5 / 63)))
    assert goal_score_of([found], 30, "still") is None


def test_whether_a_goal_was_reached_is_known_only_where_a_count_is_near_the_day() -> None:
    """Daily to day 60, then from day 250 on: of origins 28 and 58 none has a count after 180 days.

    Day 208 is 42 days from the next count, day 238 is 12. The first after the hole is 250.
    """
    day = np.concatenate([np.arange(61), np.arange(250, 440)])
    found = backtest(series(day, 1_000.0 + 2 * day), {"still": still})
    told = goal_score_of([found], 180, "still")
    assert told is not None
    assert told.chances == 5


def test_a_series_that_never_moves_or_is_short_tells_nothing() -> None:
    flat = backtest(line(200, per_day=0), METHODS)
    assert flat.week is None
    short = backtest(line(30), METHODS)
    empty = backtest(line(0), METHODS)
    for one in (flat, short, empty):
        assert one.judged == {}
        assert one.goals == {}
        assert score_of([one], 7, "ours") is None
        assert goal_score_of([one], 180, "ours") is None
