"""How fast an account moved, and how unevenly, as it was known at each week of its past."""

from bisect import bisect_right

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from growthdesk.domain.account_log import Floats, Ints

WEEKS = 157
"""Past weeks that are looked at: three years."""

WINDOWS = (7, 28, 91, 364)
"""Days over which paces are taken, as far as there are counts."""

MEDIAN_OF_13 = len(WINDOWS)
"""The place of the median week of 13 among the paces."""

NOISE = 4.0
"""So many times the mean distance of weeks from their median weigh against that median."""


def weeks_back(days: Ints) -> NDArray[np.intp]:
    """Indexes of at most WEEKS counts, at least 7 days apart, back from the newest; ascending."""
    ordinals, found = days.tolist(), [len(days) - 1]
    while len(found) < WEEKS:
        before = bisect_right(ordinals, ordinals[found[-1]] - 7) - 1
        if before < 0:
            break
        found.append(before)
    return np.array(found[::-1])


def paces_and_usual_weeks(
    days: Ints, levels: Floats, week: NDArray[np.intp]
) -> tuple[Floats, Floats]:
    """What was known at each of the counts ``week``: paces (weeks × 6), usual weeks (weeks × 8).

    Paces are followers a day: over the last 7, 28, 91 and 364 days, as far as there are counts,
    and of the median week of the last 13 and 52. Usual weeks are followers in 7 days: the mean
    and the median distance of 13 weeks, each from the median of 13 at its time; the mean of 4
    of them; the mean change of 13 and of 52 weeks to either side; the pace of 91 days where it
    rises and where it falls; and one follower.
    """
    at, level = days[week], levels[week]
    paces = []
    for window in WINDOWS:
        back = np.clip(at - days[0], 1, window)
        paces.append((level - np.interp(at - back, days, levels)) / back)
    span = np.diff(at, prepend=at[0] - 7)
    change = np.diff(level, prepend=np.nan) * 7 / span
    usual13 = quantiles_of_rows(_windows(change, 13), 0.5)
    usual52 = quantiles_of_rows(_windows(change, 52), 0.5)
    # A week that stands for the mean of many is as far off as many weeks are together.
    off = np.abs(change - usual13) * np.sqrt(span / 7)
    quarter = paces[2] * 7
    usual = [
        means_of_rows(_windows(off, 13)),
        quantiles_of_rows(_windows(off, 13), 0.5),
        means_of_rows(_windows(off, 4)),
        means_of_rows(_windows(np.abs(change), 13)),
        means_of_rows(_windows(np.abs(change), 52)),
        np.maximum(quarter, 0.0),
        np.maximum(-quarter, 0.0),
        np.ones(len(week)),
    ]
    return np.stack([*paces, usual13 / 7, usual52 / 7], axis=1), np.stack(usual, axis=1)


def going_on(paces: Floats, usual: Floats, weights: Floats) -> Floats:
    """Followers a day that an account goes on with (weeks × horizons), from what was known.

    It is the sum of its paces by ``weights`` (horizons × 6), which add up to less than 1, since
    growth fades on most accounts. What they leave of 1 is given back to an account that is
    steady, at its median week of 13: s = m² ÷ (m² + (4 × d)²) of it, where m is that median
    week and d the mean distance of the 13 from it. So a line goes on as a line, and where weeks
    differ by a quarter of the usual week, half is given back. A signal is shrunk by its noise
    in this way in Wiener's filter; the 4 was chosen on half of the accounts learned from.
    """
    week = paces[:, MEDIAN_OF_13] * 7
    signal, noise = week**2, (NOISE * usual[:, 0]) ** 2
    steady = np.divide(signal, signal + noise, out=np.zeros(len(week)), where=signal > 0)
    given_back = (steady * week / 7)[:, None] * (1 - weights.sum(axis=1))
    going: Floats = paces @ weights.T + given_back
    return going


def quantiles_of_rows(rows: Floats, level: float) -> Floats:
    """The quantile of each row without its NaNs, on a line between two values; 0 of none."""
    # NumPy's own nanquantile warns of empty rows, and takes ten times as long.
    ordered = np.sort(rows, axis=1)
    last = np.maximum((~np.isnan(rows)).sum(axis=1) - 1, 0)
    place = level * last
    below = place.astype(np.int64)
    row = np.arange(len(rows))
    low, high = ordered[row, below], ordered[row, np.minimum(below + 1, last)]
    found = low + (high - low) * (place - below)
    # np.nan_to_num looks for infinities too, which takes longer than all of the above.
    return np.where(np.isnan(found), 0.0, found)


def means_of_rows(rows: Floats) -> Floats:
    """The mean of each row without its NaNs, 0 of none."""
    known = ~np.isnan(rows)
    mean: Floats = np.where(known, rows, 0.0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)
    return mean


def _windows(column: Floats, size: int) -> Floats:
    """The last ``size`` values at each place, NaN before the first."""
    return sliding_window_view(np.concatenate([np.full(size - 1, np.nan), column]), size)
