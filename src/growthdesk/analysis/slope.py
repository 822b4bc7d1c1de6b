"""The robust slope of counts over a stretch of days."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from growthdesk.domain.account_log import Floats, Ints

MOST = 29
"""Counts of a stretch that are compared pairwise: every one of 28 days and the day before."""


def slopes(days: Ints, levels: Floats, first: NDArray[Any], last: NDArray[Any]) -> Floats:
    """The Theil–Sen slope, in followers a day, of each stretch of counts.

    ``first`` and ``last`` are indexes into ``days``, both inclusive; the slope is the median
    over all pairs of counts on different days, and NaN without such a pair. Of a stretch of more than MOST counts,
    MOST that lie evenly in it are taken. Source: Sen, JASA 63 (1968), 1379.
    """
    if len(first) == 0:
        return np.empty(0)
    size = (last - first + 1)[:, None]
    place = np.arange(MOST)[None, :]
    index = first[:, None] + np.where(size <= MOST, place, place * (size - 1) // (MOST - 1))
    index = np.minimum(index, last[:, None])
    earlier, later = np.triu_indices(MOST, 1)
    lag = days[index[:, later]] - days[index[:, earlier]]
    known = (later[None, :] < size) & (lag > 0)
    rise = levels[index[:, later]] - levels[index[:, earlier]]
    # What is not known is sorted behind everything that is.
    steps = np.sort(np.where(known, rise / np.where(known, lag, 1), np.inf), axis=1)
    pairs = known.sum(axis=1)
    row = np.arange(len(first))
    below, above = np.maximum(pairs - 1, 0) // 2, pairs // 2
    middle = (steps[row, below] + steps[row, above]) / 2
    return np.where(pairs > 0, middle, np.nan)


def reach_back(days: Ints, origin: NDArray[np.intp], window: int) -> NDArray[np.intp]:
    """Where the stretch begins that ends at each of these counts: indexes into ``days``.

    It reaches back by ``window`` days, doubled until it has 4 counts and spans 14 days; where
    there are no more counts, to the first.
    """
    first = np.searchsorted(days, days[origin] - window)
    while np.any(thin := (first > 0) & ((origin - first < 3) | (days[origin] - days[first] < 14))):
        window *= 2
        first = np.where(thin, np.searchsorted(days, days[origin] - window), first)
    return first
