"""How past forecasts of the same account turned out."""

import numpy as np
import pytest

from growthdesk.analysis.learned import Learned
from growthdesk.analysis.paces import paces_and_usual_weeks, weeks_back
from growthdesk.analysis.past_misses import PastMisses, past_misses

NO_CHANGE = Learned(np.array([7, 90]), np.zeros((2, 6)), np.zeros(2), np.zeros((2, 4, 18)))
"""A table that says every account stands still, unless it is steady."""


def misses(weekly: list[float], learned: Learned = NO_CHANGE) -> PastMisses:
    levels = 1000 + np.cumsum([0.0, *weekly])
    days = 739_000 + 7 * np.arange(len(levels))
    week = weeks_back(days)
    return past_misses(days, levels, week, *paces_and_usual_weeks(days, levels, week), learned)


def test_one_in_five_went_beyond_the_miss_that_is_told() -> None:
    """Ten past weeks from day 28 on, around a median of 0: −50 to 40, so that the rule says 0.

    In order they are −50, −40, …, 40: a fifth of nine steps from the least is −32, and from the
    greatest 22. The median is −5. Ten stretches of 7 days of its own weigh 10 to 2.
    """
    later = [-50.0, 40, -40, 30, -30, 20, -20, 10, -10, 0]
    found = misses([1000, -1000, 1000, -1000, *later])
    assert found.up[0] == pytest.approx(22, abs=1)
    assert found.down[0] == pytest.approx(32, abs=1)
    assert found.middle[0] == pytest.approx(-5, abs=1)
    assert found.trust[0] == pytest.approx(10 / 12)


def test_where_nothing_can_be_told_nothing_is() -> None:
    found = misses([10, -10, 10, -10, 10, -10])
    assert (found.up[1], found.down[1], found.middle[1], found.trust[1]) == (0, 0, 0, 0)


def test_a_line_was_never_missed() -> None:
    found = misses([70.0] * 60)
    assert found.trust == pytest.approx([56 / 58, (60 * 7 - 28) / 90 / ((60 * 7 - 28) / 90 + 2)])
    for column in (found.up, found.down, found.middle):
        assert column == pytest.approx([0, 0], abs=1e-9)


def test_what_the_middle_moves_by_is_no_miss_any_more() -> None:
    """Weeks are about 20 above what is said of a wild account: what they all have in common goes."""
    moved = Learned(np.array([7]), np.zeros((1, 6)), np.ones(1), np.zeros((1, 4, 18)))
    wild = [500.0, -500, 500, -500]
    up = misses([*wild, *[20.0, 20.01] * 6], moved).up[0]
    assert up < misses([*wild, *[20.0, 20.01] * 6]).up[0]
