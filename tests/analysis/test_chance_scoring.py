"""Scores of told chances, against numbers worked by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.analysis.chance_scoring import EDGES, Told, ToldAbout, chance_score


def told(*pairs: tuple[float, int]) -> Told:
    """Pairs of the chance told, and 1 where it came to pass."""
    columns = np.array(pairs, np.float64).reshape(-1, 2).T
    return Told(columns[0], columns[1])


def test_four_chances_by_hand() -> None:
    """80 % and 60 % that came, 60 % and 10 % that did not: 0.04, 0.16, 0.36 and 0.01.

    Half of them came, so who tells a half each time has 0.25.
    """
    found = chance_score([told((0.8, 1), (0.6, 1), (0.6, 0), (0.1, 0))])
    assert found is not None
    assert (found.series, found.chances, found.came) == (1, 4, 0.5)
    assert found.brier == pytest.approx(0.57 / 4)
    assert found.base_rate_brier == pytest.approx(0.25)
    assert found.calibration == (
        ToldAbout(0.1, 0.25, 1, 0.1, 0.0),
        ToldAbout(0.5, 0.75, 2, 0.6, 0.5),
        ToldAbout(0.75, 0.9, 1, 0.8, 1.0),
    )


def test_every_series_weighs_the_same() -> None:
    """One series told 20 % three times, and none came; another told 20 % once, and it came.

    (0.04 + 0.64) ÷ 2; a half came, of what was told at 10 to 25 % as well.
    """
    found = chance_score([told((0.2, 0), (0.2, 0), (0.2, 0)), told((0.2, 1)), told()])
    assert found is not None
    assert (found.series, found.chances) == (2, 4)
    assert found.came == pytest.approx(0.5)
    assert found.brier == pytest.approx(0.34)
    (step,) = found.calibration
    assert step.chances == 4
    assert step.came == pytest.approx(0.5)


def test_both_ends_of_what_can_be_told_are_looked_at() -> None:
    found = chance_score([told((0.0, 0), (1.0, 1))])
    assert found is not None
    assert found.brier == 0
    assert [(step.low, step.high) for step in found.calibration] == [(0.0, 0.1), (0.9, 1.0)]


def test_no_chance_has_no_score() -> None:
    assert chance_score([]) is None
    assert chance_score([told()]) is None


@settings(max_examples=60)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 1)), min_size=1, max_size=30))
def test_every_chance_is_in_one_step_and_the_base_rate_is_best_of_what_never_changes(
    pairs: list[tuple[float, int]],
) -> None:
    found = chance_score([told(*pairs)])
    assert found is not None
    assert sum(step.chances for step in found.calibration) == len(pairs)
    for step in found.calibration:
        assert step.low - 1e-9 <= step.told <= step.high + 1e-9
        assert step.low in EDGES
    same = chance_score([told(*((pairs[0][0], came) for _, came in pairs))])
    assert same is not None
    assert same.brier >= same.base_rate_brier - 1e-9
