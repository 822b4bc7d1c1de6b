"""What an account goes on with, and how it is read from its past."""

import numpy as np
import pytest

from growthdesk.analysis.paces import (
    going_on,
    means_of_rows,
    paces_and_usual_weeks,
    quantiles_of_rows,
    weeks_back,
)

NONE = np.nan


def test_quantiles_of_rows_leave_out_what_is_not_known() -> None:
    rows = np.array([[4.0, NONE, 1, 3, 2, 5], [7, NONE, NONE, NONE, NONE, NONE], [NONE] * 6])
    assert quantiles_of_rows(rows, 0.5).tolist() == [3, 7, 0]
    # A fifth of the way from the first to the last of five: four fifths of the first step.
    assert quantiles_of_rows(rows, 0.2)[0] == pytest.approx(1.8)
    assert quantiles_of_rows(rows, 0.8)[0] == pytest.approx(4.2)
    assert means_of_rows(rows).tolist() == [3, 7, 0]


def test_weeks_go_back_from_the_newest_at_least_seven_days_apart() -> None:
    days = np.array([0, 3, 8, 9, 15, 16, 40])
    assert days[weeks_back(days)].tolist() == [0, 9, 16, 40]


def test_paces_and_usual_weeks_by_hand() -> None:
    """Weekly counts up by 10, 20, 10, 30 and 10: the median week is 10.

    When the second and the fourth came it was 15, so that they were 5 and 15 off, the others 0.
    """
    days = np.arange(0, 42, 7)
    levels = np.array([100.0, 110, 130, 140, 170, 180])
    paces, usual = paces_and_usual_weeks(days, levels, weeks_back(days))
    # 7 days; 28 days; all 35 days twice; and the median week twice.
    assert paces[-1] * 7 == pytest.approx([10, 70 / 4, 16, 16, 10, 10])
    assert usual[-1] == pytest.approx([20 / 5, 0, 20 / 4, 16, 16, 16, 0, 1])


@pytest.mark.parametrize(
    ("apart", "steady"), [(0.0, 1.0), (17.5, 1 / 2), (35.0, 1 / 5), (1e9, 0.0)]
)
def test_a_steady_account_is_given_back_what_fades(apart: float, steady: float) -> None:
    """Weeks of 70, which is 10 a day, of which the weights leave 0.6 at one horizon, 0.3 at another.

    A quarter of 70 is 17.5, which is half a signal; twice as much leaves 1 ÷ (1 + 4) of it.
    """
    paces = np.full((1, 6), 10.0)
    usual = np.array([[apart, 0, 0, 0, 0, 0, 0, 1]])
    weights = np.array([[0, 0, 0, 0, 0.6, 0], [0.1, 0, 0, 0, 0.2, 0]])
    assert going_on(paces, usual, weights)[0] == pytest.approx([6 + 4 * steady, 3 + 7 * steady])


def test_an_account_that_stands_still_goes_on_standing() -> None:
    still, usual = np.zeros((1, 6)), np.zeros((1, 8))
    assert going_on(still, usual, np.full((2, 6), 0.1)).tolist() == [[0, 0]]
