"""Last value, drift and slope: their middles by hand, and what holds for all three."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.analysis.baselines import drift, naive, slope
from growthdesk.analysis.method import Method
from growthdesk.domain.account_log import Floats, Ints

ALL: list[Method] = [naive, drift, slope]


def turning(days: int) -> tuple[Ints, Floats]:
    """Daily counts: 2 a day for the first half of the days, then 10 a day."""
    day = np.arange(days)
    gained = np.where(day < days // 2, 2 * day, 10 * day - 4 * days)
    return day + 738_000, (1_000 + gained).astype(np.float64)


def straight(days: int) -> tuple[Ints, Floats]:
    """Daily counts by 10 a day from 1,000."""
    day = np.arange(days)
    return day, (1_000 + 10 * day).astype(np.float64)


def test_the_middle_of_each_by_hand() -> None:
    """From 1,000 by 2 a day to day 60 (1,120), then by 10 a day to day 119: 1,710.

    Ten days later: the last value is 1,710 still; the drift is 710 ÷ 119 a day; the slope is 10.
    """
    days, levels = turning(120)
    assert levels[[0, 60, 119]].tolist() == [1_000, 1_120, 1_710]
    for method, middle in (
        (naive, 1_710),
        (drift, 1_710 + 10 * 710 / 119),
        (slope, 1_810),
    ):
        assert method(days, levels, levels, 10).median[9] == pytest.approx(middle)


def test_ranges_are_quantiles_of_the_rule_s_own_past_errors() -> None:
    """At 10 a day the last value was always 70 off after a week, and the slope never."""
    days, levels = straight(120)
    still = naive(days, levels, levels, 7)
    assert (still.low80[6], still.low50[6], still.high80[6]) == (2_120, 2_120, 2_260)
    line = slope(days, levels, levels, 30)
    assert line.high80 == pytest.approx(line.median)


def test_beyond_what_was_tested_the_range_grows_with_the_days_ahead() -> None:
    """Of 29 days, 14 to begin with: a week ahead was seen, but nothing like 180 days."""
    days, levels = straight(29)
    fan = naive(days, levels, levels, 180)
    # 70 off after 7 days, 10 off a day.
    assert fan.high80[179] - fan.median[179] == pytest.approx(1_800)


@pytest.mark.parametrize("method", ALL)
def test_a_few_counts_are_enough(method: Method) -> None:
    for size in (1, 2, 3):
        levels = np.array([50.0, 40.0, 45.0])[:size]
        fan = method(np.array([0, 9, 30])[:size], levels, levels, 200)
        assert fan is not None
        assert len(fan.median) == 200
        assert np.isfinite(fan.high80).all()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 40), st.integers(0, 5_000)), min_size=2, max_size=60),
    st.sampled_from(ALL),
)
def test_ranges_nest_widen_and_never_fall_below_zero(
    steps: list[tuple[int, int]], method: Method
) -> None:
    days = np.cumsum([gap for gap, _ in steps])
    levels = np.array([level for _, level in steps], np.float64)
    fan = method(days, levels, levels, 190)
    assert fan is not None
    columns = (fan.low80, fan.low50, fan.median, fan.high50, fan.high80)
    for lower, upper in pairwise(columns):
        assert np.all(lower <= upper)
    assert np.all(fan.low80 >= 0)
    wide = np.where(fan.low80 > 0, fan.high80 - fan.low80, np.nan)
    steps_of_width = np.diff(wide)
    assert np.all((steps_of_width >= -1e-6) | np.isnan(steps_of_width))
