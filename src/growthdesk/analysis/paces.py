"""How fast an account moved, and how unevenly, as it was known at each week of its past."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from growthdesk.domain.account_log import Floats, Ints

WEEKS = 157
"""Past weeks that are looked at: three years."""

WINDOWS = (7, 28, 91, 364)
"""Days over which paces are taken, as far as there are counts."""


def weeks_back(days: Ints) -> NDArray[np.intp]:
    """Indexes of at most WEEKS counts, at least 7 days apart, back from the newest; ascending."""
    found = [len(days) - 1]
    while len(found) < WEEKS:
        before = int(np.searchsorted(days, days[found[-1]] - 7, side="right")) - 1
        if before < 0:
            break
        found.append(before)
    return np.array(found[::-1])


def paces_and_usual_weeks(
    days: Ints, levels: Floats, week: NDArray[np.intp]
) -> tuple[Floats, Floats]:
    """What was known at each of the counts ``week``: paces (weeks × 6), usual weeks (weeks × 7).

    Paces are followers a day: over the last 7, 28, 91 and 364 days, as far as there are counts,
    and of the median week of the last 13 and 52. Usual weeks are followers in 7 days: the mean
    and the median distance from the median of 13 weeks, the mean change of 13 and of 52 weeks
    to either side, the pace of 91 days where it rises and where it falls, and one follower.
    """
    at, level = days[week], levels[week]
    paces = []
    for window in WINDOWS:
        back = np.clip(at - days[0], 1, window)
        paces.append((level - np.interp(at - back, days, levels)) / back)
    span = np.diff(at, prepend=at[0] - 7)
    change = np.diff(level, prepend=np.nan) * 7 / span
    usual13 = medians_of_rows(_windows(change, 13))
    usual52 = medians_of_rows(_windows(change, 52))
    # A week that stands for the mean of many is as far off as many weeks are together.
    off = np.abs(change - usual13) * np.sqrt(span / 7)
    quarter = paces[2] * 7
    usual = [
        means_of_rows(_windows(off, 13)),
        medians_of_rows(_windows(off, 13)),
        means_of_rows(_windows(np.abs(change), 13)),
        means_of_rows(_windows(np.abs(change), 52)),
        np.maximum(quarter, 0.0),
        np.maximum(-quarter, 0.0),
        np.ones(len(week)),
    ]
    return np.stack([*paces, usual13 / 7, usual52 / 7], axis=1), np.stack(usual, axis=1)


def medians_of_rows(rows: Floats) -> Floats:
    """The median of each row without its NaNs, 0 of none."""
    # NumPy's own nanmedian warns of empty rows, and takes ten times as long.
    ordered = np.sort(rows, axis=1)
    known = (~np.isnan(rows)).sum(axis=1)
    row = np.arange(len(rows))
    below = np.maximum(known - 1, 0) // 2
    above = np.minimum(known // 2, rows.shape[1] - 1)
    return np.where(known > 0, (ordered[row, below] + ordered[row, above]) / 2, 0.0)


def means_of_rows(rows: Floats) -> Floats:
    """The mean of each row without its NaNs, 0 of none."""
    known = ~np.isnan(rows)
    mean: Floats = np.where(known, rows, 0.0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)
    return mean


def _windows(column: Floats, size: int) -> Floats:
    """The last ``size`` values at each place, NaN before the first."""
    return sliding_window_view(np.concatenate([np.full(size - 1, np.nan), column]), size)
