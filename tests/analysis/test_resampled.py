"""The middle 80 % of resampled medians."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.analysis.resampled import range_of_difference, range_of_median
from growthdesk.domain.account_log import Floats

floats = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=30).map(np.asarray)


def drawn(values: Floats, share: float) -> float:
    """How many of the medians of 20,000 samples, drawn one by one, are not above this share."""
    draws = np.random.default_rng(7).choice(values, (20_000, len(values)))
    return float(np.quantile(np.median(draws, axis=1), share))


@pytest.mark.parametrize("n", [9, 40, 101])
def test_it_agrees_with_samples_that_are_drawn_one_by_one(n: int) -> None:
    values = np.random.default_rng(n).normal(100, 10, n)
    low, high = range_of_median(values)
    # A step of one place in the sorted values is what two thousand draws may be off.
    step = np.diff(np.sort(values)).max()
    assert low == pytest.approx(drawn(values, 0.1), abs=step)
    assert high == pytest.approx(drawn(values, 0.9), abs=step)
    assert low < np.median(values) < high


def test_more_values_make_it_narrower() -> None:
    values = np.random.default_rng(1).normal(0, 1, 400)
    few, many = range_of_median(values[:16]), range_of_median(values)
    assert many[1] - many[0] < (few[1] - few[0]) / 2


@settings(max_examples=40)
@given(floats)
def test_it_lies_among_the_values_and_is_the_same_at_every_reading(values: Floats) -> None:
    low, high = range_of_median(values)
    assert values.min() <= low <= high <= values.max()
    assert (low, high) == range_of_median(values.copy())


def test_a_difference_far_larger_than_its_parts_is_sure() -> None:
    values = np.asarray([10.0, 11, 12, 13, 14])
    low, high = range_of_difference(values + 100, values)
    assert 96 <= low <= 100 <= high <= 104


def test_without_values_nothing_can_be_drawn() -> None:
    with pytest.raises(ValueError):
        range_of_median(np.empty(0))
