"""The forecast: what must hold for every history, and what is known by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log

from growthdesk.analysis.forecast import FARTHEST, Forecast, forecast, forecast_of
from growthdesk.domain.account_log import Floats, Ints

START = 739_000


@st.composite
def histories(draw: st.DrawFn) -> tuple[Ints, Floats]:
    """Five to sixty counts with holes, growing, falling or jumping, over 28 days at least."""
    steps = draw(st.lists(st.integers(1, 20), min_size=4, max_size=60))
    steps[0] = max(steps[0], 28 - sum(steps[1:]))
    rises = draw(st.lists(st.integers(-80, 200), min_size=len(steps), max_size=len(steps)))
    first = draw(st.integers(0, 20_000))
    levels = np.maximum(first + np.cumsum([0, *rises]), 0)
    return START + np.cumsum([0, *steps]), levels.astype(np.float64)


def line(days: Ints, first: float, per_day: float) -> Floats:
    return np.asarray(first + per_day * (days - START), dtype=np.float64)


def columns(ahead: Forecast) -> tuple[Floats, ...]:
    return ahead.low80, ahead.low50, ahead.median, ahead.high50, ahead.high80


@settings(max_examples=80, deadline=None)
@given(histories(), st.sampled_from((0.0, 49.5)))
def test_ranges_nest_never_narrow_and_never_fall_below_zero(
    history: tuple[Ints, Floats], doubt: float
) -> None:
    ahead = forecast(*history, 400, doubt=doubt)
    assert ahead is not None
    low80, low50, median, high50, high80 = columns(ahead)
    assert np.all(low80 >= 0)
    for lower, upper in zip(columns(ahead)[:-1], columns(ahead)[1:], strict=True):
        assert np.all(lower <= upper)
    # Rounding of sums of some thousand is 1e-9 at most.
    assert np.all(np.diff(high80 - median) >= -1e-9)
    assert np.all(np.diff(high50 - median) >= -1e-9)
    for low in (low50, low80):
        width = median - low
        assert np.all((np.diff(width) >= -1e-9) | (low[1:] == 0))
    assert all(np.all(np.isfinite(column)) for column in columns(ahead))


@settings(max_examples=30, deadline=None)
@given(histories(), st.integers(-100_000, 100_000))
def test_the_same_counts_give_the_same_forecast_in_any_year(
    history: tuple[Ints, Floats], shift: int
) -> None:
    days, levels = history
    one, other = forecast(days, levels, 90), forecast(days + shift, levels, 90)
    assert one is not None
    assert other is not None
    assert other.origin == one.origin + shift
    assert other.tested_days == one.tested_days
    for column, shifted in zip(columns(one), columns(other), strict=True):
        assert np.array_equal(column, shifted)


@settings(max_examples=20, deadline=None)
@given(histories())
def test_a_longer_look_begins_with_the_shorter_one(history: tuple[Ints, Floats]) -> None:
    short, long = forecast(*history, 30), forecast(*history, 700)
    assert short is not None
    assert long is not None
    for column, longer in zip(columns(short), columns(long), strict=True):
        assert np.array_equal(column, longer[:30])


@pytest.mark.parametrize("step", [1, 3, 7])
def test_a_line_goes_on_as_a_line(step: int) -> None:
    days = START + np.arange(0, 210, step)
    ahead = forecast(days, line(days, 1000, 10), 90)
    assert ahead is not None
    assert ahead.origin == days[-1]
    assert ahead.day.tolist() == list(range(days[-1] + 1, days[-1] + 91))
    assert np.allclose(ahead.median, 1000 + 10 * (ahead.day - START))


def test_it_turns_from_the_recent_slope_to_the_long_run_slope() -> None:
    """300 days at 10 a day, then 28 days at 20: it starts near 20 a day and ends near 10."""
    days = START + np.arange(329)
    levels = line(days, 1000, 10) + 10.0 * np.maximum(days - START - 300, 0)
    ahead = forecast(days, levels, 365)
    assert ahead is not None
    assert 19.5 < ahead.median[0] - levels[-1] < 20
    assert 10 < ahead.median[-1] - ahead.median[-2] < 11


def test_a_steady_past_makes_a_narrower_range_than_a_wild_one() -> None:
    """Both rise by 5 a day; one of them comes and goes by 300 in waves of a hundred days."""
    days = START + np.arange(700)
    steady = forecast(days, line(days, 1000, 5), 90)
    wild = forecast(days, line(days, 2000, 5) + 300 * np.sin(np.arange(700) / 16), 90)
    assert steady is not None
    assert wild is not None
    assert wild.high80[-1] - wild.low80[-1] > 2 * (steady.high80[-1] - steady.low80[-1])


def test_a_falling_account_falls_and_stops_at_zero() -> None:
    days = START + np.arange(60)
    ahead = forecast(days, line(days, 700, -10), 60)
    assert ahead is not None
    assert ahead.median[0] == pytest.approx(100)
    assert ahead.median[-1] == 0
    assert ahead.high80[-1] > 0


def test_a_rounded_count_widens_every_range_by_its_half() -> None:
    days = START + np.arange(60)
    levels = line(days, 12_000, 3)
    exact, rounded = forecast(days, levels, 30), forecast(days, levels, 30, doubt=49.5)
    assert exact is not None
    assert rounded is not None
    assert np.allclose(rounded.high80 - exact.high80, 49.5)
    assert np.allclose(rounded.low50 - exact.low50, -49.5)
    assert np.array_equal(rounded.median, exact.median)


def test_the_log_says_how_far_its_counts_are_rounded() -> None:
    """12.3K and so on: the newest is known to 49.5 to either side."""
    seen = {
        f"2026-0{month}-{day:02}": 100 * (month * 3 + day // 10)
        for month in (1, 2, 3)
        for day in (1, 10, 20)
    }
    exact = account_log("2026-03-31", counts={day: 12_000 + level for day, level in seen.items()})
    rounded = account_log(
        "2026-03-31", counts={day: (12_000 + level, 12_099 + level) for day, level in seen.items()}
    )
    one, other = forecast_of(exact, 30), forecast_of(rounded, 30)
    assert one is not None
    assert other is not None
    assert np.allclose(other.high80 - one.high80, 49.5 + 49.5)  # the middle, and its doubt


@pytest.mark.parametrize(
    ("offsets", "enough"),
    [
        ((), False),
        ((0, 10, 20, 40), False),  # four counts
        ((0, 7, 14, 21, 27), False),  # 27 days
        ((0, 7, 14, 21, 28), True),
    ],
)
def test_five_counts_and_28_days(offsets: tuple[int, ...], enough: bool) -> None:
    days = START + np.array(offsets, dtype=np.int64)
    assert (forecast(days, np.full(len(days), 100.0), 7) is not None) == enough


def test_it_is_tested_as_far_as_its_own_past_reaches() -> None:
    """The first origin is day 28 of 89: 61 days are two stretches of 28, and not two of 45."""
    days = START + np.arange(90)
    levels = line(days, 100, 1)
    ahead, untested = forecast(days, levels, 30), forecast(days[:30], levels[:30], 30)
    assert ahead is not None
    assert untested is not None
    assert ahead.tested_days == 28
    assert untested.tested_days == 0


def test_nothing_is_forecast_beyond_ten_years() -> None:
    days = START + np.arange(60)
    ahead = forecast(days, line(days, 100, 1), 10_000)
    assert ahead is not None
    assert len(ahead.day) == len(ahead.high80) == FARTHEST


def test_the_range_of_80_holds_about_80_on_accounts_that_wander() -> None:
    """Weekly changes that wander slowly, from one fixed seed: 80 of 100 later counts lie in it."""
    random = np.random.default_rng(7)
    held = []
    for _ in range(150):
        weekly = 40 + np.cumsum(random.normal(0, 4, 80)) + random.normal(0, 15, 80)
        levels = 5000 + np.cumsum(weekly)
        ahead = forecast(START + 7 * np.arange(67), levels[:67], 91)
        assert ahead is not None
        held.append(
            [ahead.low80[h - 1] <= levels[66 + h // 7] <= ahead.high80[h - 1] for h in (7, 28, 91)]
        )
    share = np.mean(held, axis=0)
    assert np.all((share > 0.7) & (share < 0.95))
