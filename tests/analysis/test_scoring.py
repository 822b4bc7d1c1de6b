"""Scores of forecasts, against numbers worked by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.analysis.scoring import (
    Judged,
    Said,
    holds,
    judge,
    mean_week,
    score,
    weighted_median,
)


def judged(*rows: tuple[float, ...], scale: float = 10) -> Judged:
    """Rows of median, low50, high50, low80, high80, lowest and highest that came."""
    return judge(Said(*np.array(rows, dtype=np.float64).reshape(-1, 7).T), scale)


def test_one_forecast_by_hand() -> None:
    """A range of 102 to 106 with chance a half, 100 to 110 with 80 %, and 113 came.

    The error is 104 to 113, so 9. The 80 % range is 10 wide and missed by 3: with α = 0.2 its
    score is 10 + 2 ÷ 0.2 × 3 = 40. The 50 % range is 4 wide and missed by 7: 4 + 2 ÷ 0.5 × 7 = 32.
    In weeks of 10 followers all are a tenth.
    """
    found = score([judged((104, 102, 106, 100, 110, 113, 113))])
    assert found is not None
    assert (found.series, found.forecasts) == (1, 1)
    assert found.median_error == pytest.approx(0.9)
    for side, coverage, width, winkler in (
        (found.range80, 0, 1.0, 4.0),
        (found.range50, 0, 0.4, 3.2),
    ):
        assert side.coverage == coverage
        assert side.width == pytest.approx(width)
        assert side.winkler == pytest.approx(winkler)


def test_a_miss_below_counts_as_one_above_and_what_held_costs_only_its_width() -> None:
    below = judged((104, 102, 106, 100, 110, 97, 97))
    assert below.range80.winkler == pytest.approx([4.0])
    inside = judged((104, 102, 106, 100, 110, 110, 110))
    assert inside.range80.held.tolist() == [1]
    assert inside.range80.winkler == pytest.approx([1.0])
    assert inside.range50.held.tolist() == [0]


def test_a_rounded_count_is_missed_by_its_nearest_end_and_held_if_some_of_it_is() -> None:
    """12.3K is 12,300 to 12,399: the middle is 12,349.5."""
    row = (12_200.0, 12_190.0, 12_210.0, 12_100.0, 12_300.0, 12_300.0, 12_399.0)
    found = judged(row, scale=1)
    assert found.error.tolist() == [149.5]
    assert found.range80.held.tolist() == [1]
    assert found.range50.winkler == pytest.approx([20 + 4 * 90])
    assert bool(holds(5, 6, 6, 9))
    assert not holds(5, 6, 7, 9)


def test_every_series_weighs_the_same_however_many_forecasts_it_has() -> None:
    """Three forecasts that are right and one of another series that is off by 30 of 10.

    Half of the weight lies at 0 and half at 3, so the median is between them: 1.5; the range
    of the second did not hold, so half of the weight did.
    """
    right = (100, 100, 100, 100, 100, 100, 100)
    wrong = (130, 130, 130, 130, 130, 100, 100)
    found = score([judged(right, right, right), judged(wrong), judged()])
    assert found is not None
    assert (found.series, found.forecasts) == (2, 4)
    assert found.median_error == pytest.approx(1.5)
    assert found.range80.coverage == pytest.approx(0.5)
    assert found.range80.winkler == pytest.approx((0 + 10 * 3) / 2)


def test_no_forecast_has_no_score() -> None:
    assert score([]) is None
    assert score([judged()]) is None


@pytest.mark.parametrize(
    ("days", "levels", "week"),
    [
        ([0, 7, 14], [100, 110, 90], 15),  # 10 and 20
        ([0, 10, 20], [100, 120, 140], 14),  # 2 a day
        ([0, 3, 9], [0, 5, 18], 14),  # from day 0 to 9 by 18; day 3 has no count 7 days later
        ([0, 7, 107], [0, 10, 1_000], 10),  # a step of 100 days tells nothing beside one of 7
        ([0, 70], [0, 100], 10),  # but it does where there is no other
        ([0, 7, 14], [5, 5, 5], None),
        ([0, 6], [1, 9], None),
        ([], [], None),
    ],
)
def test_the_mean_change_in_seven_days(
    days: list[int], levels: list[float], week: float | None
) -> None:
    found = mean_week(np.array(days, np.int64), np.array(levels, np.float64))
    assert found == (None if week is None else pytest.approx(week))


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(-50, 50), st.integers(1, 5)), min_size=1, max_size=20))
def test_a_weighted_median_is_the_median_of_values_that_come_as_often(
    pairs: list[tuple[int, int]],
) -> None:
    values = np.array([value for value, _ in pairs], np.float64)
    weights = np.array([weight for _, weight in pairs], np.float64)
    usual = float(np.median(np.repeat(values, weights.astype(int))))
    assert weighted_median(values, weights / 3) == usual
