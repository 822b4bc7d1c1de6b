"""The robust slope of counts over a stretch of days."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from growthdesk.domain.account_log import Floats, Ints

MOST = 29
"""Counts of a stretch that are compared pairwise: every one of 28 days and the day before."""


_AT_ONCE = 128
"""Stretches whose pairs are compared at once: so few stay near the processor."""


def slopes(days: Ints, levels: Floats, first: NDArray[Any], last: NDArray[Any]) -> Floats:
    """The Theil–Sen slope, in followers a day, of each stretch of counts.

    ``first`` and ``last`` are indexes into ``days``, both inclusive; the slope is the median over
    all pairs of counts on different days, and NaN without such a pair. Of a stretch of more than
    MOST counts, MOST that lie evenly in it are taken. Source: Sen, JASA 63 (1968), 1379.
    """
    some = (slice(start, start + _AT_ONCE) for start in range(0, len(first), _AT_ONCE))
    found = [_slopes(days, levels, first[part], last[part]) for part in some]
    return np.concatenate(found) if found else np.empty(0)


def _slopes(days: Ints, levels: Floats, first: NDArray[Any], last: NDArray[Any]) -> Floats:
    size = (last - first + 1)[:, None]
    place = np.arange(MOST)[None, :]
    index = first[:, None] + np.where(size <= MOST, place, place * (size - 1) // (MOST - 1))
    index = np.minimum(index, last[:, None])
    # No day beyond the end of a short stretch lies after any other.
    there = np.where(place < size, days[index], days[first][:, None] - 1)
    lag, rise = _differences(there), _differences(levels[index])
    known = lag > 0
    # What is not known is sorted behind everything that is.
    steps = np.full(rise.shape, np.inf)
    np.divide(rise, lag, out=steps, where=known)
    steps.sort(axis=1)
    pairs = known.sum(axis=1)
    row = np.arange(len(first))
    below, above = np.maximum(pairs - 1, 0) // 2, pairs // 2
    middle = (steps[row, below] + steps[row, above]) / 2
    return np.where(pairs > 0, middle, np.nan)


def _differences(columns: NDArray[Any]) -> NDArray[Any]:
    """Each of the columns less each before it, neighbours first."""
    apart = range(1, columns.shape[1])
    return np.hstack([columns[:, step:] - columns[:, :-step] for step in apart])


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
