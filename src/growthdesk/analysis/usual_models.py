"""Two models of the field to compare with, by statsforecast where that is installed."""

import importlib
from typing import Any

import numpy as np

from growthdesk.analysis.method import Fan, Method
from growthdesk.analysis.scoring import NARROW, WIDE
from growthdesk.domain.account_log import Floats, Ints
from growthdesk.errors import Trouble

LONGEST = 730
"""Days of history that a model is fitted on, so that a fit takes no more than a moment."""


def usual_models() -> dict[str, Method]:
    """Damped AutoETS as ``ets`` and AutoTheta as ``theta``, without a season.

    Both see a count for each of the last 730 days, interpolated in a line between the counts.
    Raises Trouble where statsforecast is not installed.
    """
    try:
        # Only here, since it is large, and no part of what a creator needs.
        models = importlib.import_module("statsforecast.models")
    except ImportError as error:
        raise Trouble(
            "ETS and Theta need the package statsforecast, which is not installed.",
            "Install it with: python -m pip install statsforecast",
        ) from error
    return {
        "ets": _method(models.AutoETS(season_length=1, model="ZZZ", damped=True)),
        "theta": _method(models.AutoTheta(season_length=1)),
    }


def daily(days: Ints, levels: Floats) -> Floats:
    """A level for each of the last 730 days to the newest, on straight lines between the counts."""
    first = max(int(days[0]), int(days[-1]) - LONGEST + 1)
    return np.interp(np.arange(first, int(days[-1]) + 1), days, levels)


def _method(model: Any) -> Method:
    def ahead(days: Ints, low: Floats, high: Floats, horizon: int) -> Fan:
        narrow, wide = round(100 * NARROW), round(100 * WIDE)
        answer = model.forecast(
            y=daily(days, (low + high) / 2), h=horizon, level=[narrow, wide], fitted=False
        )
        names = ("mean", f"lo-{narrow}", f"hi-{narrow}", f"lo-{wide}", f"hi-{wide}")
        return Fan(*(np.maximum(np.asarray(answer[name], np.float64), 0.0) for name in names))

    return ahead
