"""Plain ways to forecast, which a good one has to beat: last value, drift, 28-day slope.

The range of each is taken from the errors that the same rule made at earlier counts of the same
account. Counts are never forecast below 0.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from growthdesk.analysis.method import Fan
from growthdesk.analysis.scoring import NARROW, WIDE, mean_week
from growthdesk.analysis.slope import reach_back, slopes
from growthdesk.domain.account_log import Floats, Ints

RECENT = 28
"""Days of the slope."""

TRIED = np.array([1, 2, 4, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365])
"""Days ahead at which past errors are looked at; ranges between them are interpolated."""

PAST = 104
"""Weeks of the past in which errors are looked at, once a week."""

FEWEST_ERRORS = 3
FEWEST_DAYS = 14
"""Days from the first count on before a past error is looked at."""

Slope = Callable[[Ints, Floats, NDArray[Any]], Floats]
"""Followers a day, as known at each of some counts."""


def naive(days: Ints, low: Floats, high: Floats, horizon: int) -> Fan:
    """The newest count stays as it is."""
    return _fan(lambda _days, _levels, origin: np.zeros(len(origin)), days, low, high, horizon)


def drift(days: Ints, low: Floats, high: Floats, horizon: int) -> Fan:
    """The newest count goes on as it did on the whole from the first one.

    Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2.
    """
    return _fan(_from_the_first, days, low, high, horizon)


def slope(days: Ints, low: Floats, high: Floats, horizon: int) -> Fan:
    """The newest count goes on with the Theil–Sen slope of the last 28 days."""
    return _fan(_recent, days, low, high, horizon)


def _from_the_first(days: Ints, levels: Floats, origin: NDArray[Any]) -> Floats:
    result: Floats = (levels[origin] - levels[0]) / np.maximum(days[origin] - days[0], 1)
    return result


def _recent(days: Ints, levels: Floats, origin: NDArray[Any]) -> Floats:
    # A lone count has no slope, and stays.
    return np.nan_to_num(slopes(days, levels, reach_back(days, origin, RECENT), origin))


def _fan(per_day: Slope, days: Ints, low: Floats, high: Floats, horizon: int) -> Fan:
    levels = (low + high) / 2
    ahead = np.arange(1, horizon + 1)
    middle = levels[-1] + per_day(days, levels, np.array([len(days) - 1])) * ahead
    half50, half80 = (np.interp(ahead, TRIED, half) for half in _halves(per_day, days, levels))
    # What lies below 0 is cut off after the range was laid around the middle.
    columns = (middle, middle - half50, middle + half50, middle - half80, middle + half80)
    return Fan(*(np.maximum(column, 0.0) for column in columns))


def _halves(per_day: Slope, days: Ints, levels: Floats) -> Floats:
    """Half the 50 % and the 80 % range at each of TRIED: quantiles of the past absolute errors.

    Where fewer than 3 are known it is the half before, grown in proportion to the days ahead,
    and from the start the mean 7-day change so far. It never shrinks with the days ahead.
    """
    errors = _past_errors(per_day, days, levels)
    half = np.full(2, (mean_week(days, levels) or 0.0) / 7)
    at = 1
    halves = []
    for horizon, column in zip(TRIED.tolist(), errors.T, strict=True):
        seen = column[~np.isnan(column)]
        if len(seen) >= FEWEST_ERRORS:
            half, at = np.quantile(seen, (NARROW, WIDE)), horizon
        halves.append(half * (horizon / at))
    return np.maximum.accumulate(np.array(halves), axis=0).T


def _past_errors(per_day: Slope, days: Ints, levels: Floats) -> Floats:
    """How far the rule was off at earlier counts: origins × TRIED, NaN where none can tell.

    The count nearest to a day is compared if it lies within a quarter of the days ahead.
    """
    weeks_ago = (days[-1] - days) // 7
    newest_of_week = len(days) - 1 - np.unique(weeks_ago[::-1], return_index=True)[1]
    origin = newest_of_week[days[newest_of_week] - days[0] >= FEWEST_DAYS][:PAST]
    wanted = days[origin][:, None] + TRIED
    after = np.clip(np.searchsorted(days, wanted), 1, len(days) - 1)
    target = after - (wanted - days[after - 1] <= days[after] - wanted)
    ahead = days[target] - days[origin][:, None]
    expected = levels[origin][:, None] + per_day(days, levels, origin)[:, None] * ahead
    near = (ahead > 0) & (np.abs(ahead - TRIED) * 4 <= TRIED)
    return np.where(near, np.abs(levels[target] - expected), np.nan)
