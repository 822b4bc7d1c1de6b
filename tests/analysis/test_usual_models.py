"""The models of statsforecast, where it is installed."""

import importlib.util

import numpy as np
import pytest

from growthdesk.analysis.usual_models import LONGEST, daily, usual_models
from growthdesk.errors import Trouble

INSTALLED = importlib.util.find_spec("statsforecast") is not None


def test_days_between_counts_lie_on_a_line_and_the_past_is_cut() -> None:
    days, levels = np.array([0, 4, 5]), np.array([0.0, 8.0, 3.0])
    assert daily(days, levels).tolist() == [0, 2, 4, 6, 8, 3]
    long = np.arange(0, 2_001, 2)
    assert len(daily(long, long.astype(np.float64))) == LONGEST
    assert daily(long, long.astype(np.float64))[[0, -1]].tolist() == [2_001 - LONGEST, 2_000]


@pytest.mark.skipif(INSTALLED, reason="statsforecast is installed")
def test_without_the_package_the_way_to_it_is_told() -> None:
    with pytest.raises(Trouble, match="not installed") as found:
        usual_models()
    assert "pip install statsforecast" in found.value.advice


@pytest.mark.filterwarnings("ignore")  # what its libraries say of each other is not ours
def test_both_models_go_on_with_a_line_and_say_the_same_again() -> None:
    pytest.importorskip("statsforecast")
    days = np.arange(0, 200, 2)
    levels = 1_000.0 + 5 * days + np.random.default_rng(1).normal(0, 3, len(days))
    for name, method in usual_models().items():
        fan, again = (method(days, levels, levels, 30) for _ in range(2))
        assert fan is not None
        assert again is not None
        assert fan.high80.tolist() == again.high80.tolist()
        assert len(fan.median) == 30
        assert np.all(fan.low80 <= fan.high80), name
        assert fan.median[29] == pytest.approx(levels[-1] + 150, abs=60), name
