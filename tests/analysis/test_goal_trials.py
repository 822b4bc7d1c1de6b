"""Goals put to a forecast, and whether they were reached, by hand."""

import numpy as np
import pytest

from growthdesk.analysis.goal_trials import goals_of, told_of
from growthdesk.analysis.method import Fan


def test_goals_lie_usual_weeks_above_the_newest_count() -> None:
    """10 and 20 in two weeks: 15 a week. From 130 on 2, 6, 13, 26 and 52 of them, in whole."""
    days, levels = np.array([0, 7, 14]), np.array([100.0, 110, 130])
    assert goals_of(days, levels, levels).tolist() == [160, 220, 325, 520, 910]
    assert goals_of(days, levels, levels + 1).tolist() == [161, 221, 326, 521, 911]


def test_goals_that_fall_together_are_one_and_who_never_moved_has_none() -> None:
    """One follower in ten weeks is 0.1 a week: 0.2, 0.6, 1.3, 2.6 and 5.2 more."""
    days = np.arange(0, 71, 7)
    levels = np.array([5.0] * 10 + [6])
    assert goals_of(days, levels, levels).tolist() == [7, 8, 9, 12]
    assert goals_of(days, levels * 0, levels * 0).tolist() == []


def test_the_chance_is_the_highest_until_then_and_reached_is_what_any_count_says() -> None:
    """The middle is 110 on the second day and 90 after it: 110 is a matter of one chance in two."""
    median = np.array([100.0, 110, 90, 200])
    ahead = Fan(median, median - 10, median + 10, median - 20, median + 20)
    found = told_of(ahead, np.array([110, 120, 150]), 3, np.array([99.0, 121, 95]))
    # Half a follower lower, since counts are whole; the odds against it rise threefold in ten.
    assert found.chance[:2] == pytest.approx([1 / (1 + 3**-0.05), 1 / (1 + 3**0.95)])
    assert found.chance[2] < 0.1
    assert found.came.tolist() == [1, 1, 0]
