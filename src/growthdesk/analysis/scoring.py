"""How good forecasts were: their errors, and whether their ranges held at which width."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from growthdesk.domain.account_log import Bools, Floats, Ints

NARROW, WIDE = 0.5, 0.8
"""The chances with which the two ranges of a forecast are meant to hold."""

_WEEK = 7
_LONGEST_WEEK = 14


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """What was forecast, and the counts that came, as columns of one length.

    A count lies from ``came_low`` to ``came_high``; they differ where it was rounded.
    """

    median: Floats
    low50: Floats
    high50: Floats
    low80: Floats
    high80: Floats
    came_low: Floats
    came_high: Floats


@dataclass(frozen=True, slots=True, eq=False)
class JudgedRange:
    """One range of each forecast: 1 where it held and 0 elsewhere, its width, its Winkler score."""

    held: Floats
    width: Floats
    winkler: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """How far each forecast of a series was off, in mean 7-day changes of that series."""

    error: Floats
    range50: JudgedRange
    range80: JudgedRange


@dataclass(frozen=True, slots=True)
class RangeScore:
    """A range over many forecasts: the share that held, the mean width, the mean Winkler score."""

    coverage: float
    width: float
    winkler: float


@dataclass(frozen=True, slots=True)
class Score:
    """How good ``forecasts`` forecasts of ``series`` series were, every series weighing the same.

    Errors, widths and Winkler scores are in mean 7-day changes of each series.
    """

    series: int
    forecasts: int
    median_error: float
    range50: RangeScore
    range80: RangeScore


def mean_week(days: Ints, levels: Floats) -> float | None:
    """The mean absolute change in 7 days, which errors of a series are measured by.

    Each count is compared with the first one at least 7 days later, and the change put on 7
    days; pairs more than 14 days apart tell only where there is no other. The whole series
    is taken, so that all forecasts of it are measured by one number; forecasts never see it.
    None for a series that never moves, or that has no two counts 7 days apart.
    """
    later = np.searchsorted(days, days + _WEEK)
    later = later[later < len(days)]
    lag = days[later] - days[: len(later)]
    change = np.abs(levels[later] - levels[: len(later)]) * _WEEK / lag
    near = lag <= _LONGEST_WEEK
    if near.any():
        change = change[near]
    return float(change.mean()) if change.any() else None


def holds(
    low: Floats | float,
    high: Floats | float,
    came_low: Floats | float,
    came_high: Floats | float,
) -> Bools:
    """Whether ranges held: some of what came lies from ``low`` to ``high``, both inclusive."""
    return np.asarray(np.greater_equal(came_high, low) & np.less_equal(came_low, high))


def judge(said: Said, scale: float) -> Judged:
    """Each forecast against what came, in units of ``scale``, which is above 0.

    The error is the distance from the median to the middle of the count. The Winkler (or
    interval) score of a range that should hold with chance 1 − α is its width plus 2 ÷ α times
    the distance by which the count missed it; smaller is better. Source: Winkler, JASA 67
    (1972), 187; Gneiting and Raftery, JASA 102 (2007), 359.
    """
    middle = (said.came_low + said.came_high) / 2
    return Judged(
        np.abs(said.median - middle) / scale,
        _judged_range(said, said.low50, said.high50, NARROW, scale),
        _judged_range(said, said.low80, said.high80, WIDE, scale),
    )


def score(judged: Sequence[Judged]) -> Score | None:
    """The score over the forecasts of several series; None without a forecast.

    A forecast weighs one divided by the number of forecasts of its series, so that every
    series with a forecast weighs the same, in the median as in the means.
    """
    told = [one for one in judged if len(one.error)]
    if not told:
        return None
    weights = same_weight([len(one.error) for one in told])
    return Score(
        series=len(told),
        forecasts=len(weights),
        median_error=weighted_median(np.concatenate([one.error for one in told]), weights),
        range50=_range_score([one.range50 for one in told], weights),
        range80=_range_score([one.range80 for one in told], weights),
    )


def same_weight(lengths: Sequence[int]) -> Floats:
    """Weights for columns laid end to end, so that each column, none of them empty, sums to 1."""
    return np.repeat(1 / np.array(lengths, np.float64), lengths)


def weighted_median(values: Floats, weights: Floats) -> float:
    """The value below and above which half of the weight lies; the middle of two if both do.

    The columns have one length, at least 1, and weights are above 0. With equal weights it is
    the usual median.
    """
    order = np.argsort(values, kind="stable")
    ascending = values[order]
    share = np.cumsum(weights[order]) / weights.sum()
    # Sums of weights such as 1/3 are a hair off what they stand for.
    last = len(values) - 1
    lower = min(int(np.searchsorted(share, 0.5 - 1e-9)), last)
    upper = min(int(np.searchsorted(share, 0.5 + 1e-9)), last)
    return float(ascending[lower] + ascending[upper]) / 2


def _judged_range(
    said: Said, low: Floats, high: Floats, chance: float, scale: float
) -> JudgedRange:
    width = (high - low) / scale
    missed = np.maximum(np.maximum(low - said.came_high, said.came_low - high), 0.0) / scale
    return JudgedRange(
        held=holds(low, high, said.came_low, said.came_high).astype(np.float64),
        width=width,
        winkler=width + 2 / (1 - chance) * missed,
    )


def _range_score(ranges: Sequence[JudgedRange], weights: Floats) -> RangeScore:
    def mean(columns: Sequence[Floats]) -> float:
        return float(np.average(np.concatenate(columns), weights=weights))

    return RangeScore(
        coverage=mean([one.held for one in ranges]),
        width=mean([one.width for one in ranges]),
        winkler=mean([one.winkler for one in ranges]),
    )
