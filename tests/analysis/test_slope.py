"""The Theil–Sen slope of many stretches at once."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.analysis.slope import MOST, reach_back, slopes


def test_the_median_of_the_slopes_of_all_pairs() -> None:
    """Days 0, 1, 3 and counts 0, 2, 3: pairs rise by 2, 1 and 0.5 a day, so the median is 1."""
    days, levels = np.array([0, 1, 3]), np.array([0.0, 2.0, 3.0])
    assert slopes(days, levels, np.array([0]), np.array([2])).tolist() == [1.0]


def test_two_counts_have_the_slope_between_them_and_one_has_none() -> None:
    days, levels = np.array([0, 4]), np.array([10.0, 30.0])
    two, one = slopes(days, levels, np.array([0, 1]), np.array([1, 1]))
    assert two == 5
    assert np.isnan(one)


def test_no_stretch_no_slope() -> None:
    none = np.array([], dtype=np.int64)
    assert len(slopes(np.array([1]), np.array([1.0]), none, none)) == 0


@settings(max_examples=50)
@given(st.lists(st.integers(0, 1000), min_size=2, max_size=MOST))
def test_it_is_the_definition_for_every_stretch(counts: list[int]) -> None:
    levels = np.array(counts, dtype=np.float64)
    days = np.arange(len(counts)) * 2 + 700_000
    last = np.arange(1, len(counts))
    found = slopes(days, levels, np.zeros_like(last), last)
    for slope, end in zip(found, last, strict=True):
        i, j = np.triu_indices(int(end) + 1, 1)
        assert np.isclose(slope, np.median((levels[j] - levels[i]) / (days[j] - days[i])))


def test_each_of_many_stretches_is_told_as_if_it_were_alone() -> None:
    days = np.cumsum(np.random.default_rng(1).integers(1, 4, 400))
    levels = np.random.default_rng(2).integers(0, 90, 400).astype(np.float64)
    last = np.arange(400)
    first = np.maximum(last - last % 50, 0)
    together = slopes(days, levels, first, last)
    alone = [slopes(days, levels, first[[i]], last[[i]])[0] for i in range(400)]
    assert np.array_equal(together, alone, equal_nan=True)


def test_a_long_stretch_is_thinned_and_keeps_its_slope() -> None:
    days = np.arange(400)
    assert slopes(days, (3 * days).astype(np.float64), np.array([0]), np.array([399]))[0] == 3


def test_a_stretch_reaches_back_until_there_is_enough() -> None:
    """28 days of weekly counts are five; of counts every 20 days, 28 and 56 days have too few."""
    weekly, sparse = np.arange(0, 140, 7), np.arange(0, 140, 20)
    assert reach_back(weekly, np.array([10]), 28).tolist() == [6]
    assert reach_back(sparse, np.array([6]), 28).tolist() == [1]
    assert reach_back(sparse, np.array([2]), 28).tolist() == [0]
