"""How sure a median is: the medians of samples drawn again and again from what was seen."""

import numpy as np

from growthdesk.domain.account_log import Floats

RESAMPLES = 2_000

ENOUGH = 5
"""Values before a range is told, and a group can stand out."""

Range = tuple[float, float]
"""Low and high end of the middle 80 %."""


def range_of_median(values: Floats) -> Range:
    """The middle 80 % of the medians of 2,000 samples drawn with replacement.

    The same at every reading. Raises ValueError without a value. Source: the percentile
    bootstrap, Efron, Annals of Statistics 7 (1979), 1.
    """
    return _middle(_medians(values, np.random.default_rng(0)))


def range_of_difference(values: Floats, others: Floats) -> Range:
    """The middle 80 % of the median of the values less that of the others, drawn likewise.

    The same at every reading. Raises ValueError if one of the two has no value.
    """
    draws = np.random.default_rng(0)
    return _middle(_medians(values, draws) - _medians(others, draws))


def _medians(values: Floats, draws: "np.random.Generator") -> Floats:
    """Medians of samples drawn with replacement, each as large as the values are many.

    A sample is n places in the sorted values, uniform; only its middle ones are drawn, as what
    they are: order statistics, which follow a beta distribution. So ten years of posts take no
    longer than ten posts. Source: David and Nagaraja, Order Statistics (2003), 2.2 and 2.5.
    """
    n = len(values)
    if n == 0:
        raise ValueError("there is no value to draw from")
    middle = (n + 1) // 2
    lower = draws.beta(middle, n - middle + 1, RESAMPLES)
    upper = lower
    if n % 2 == 0:
        upper = lower + (1 - lower) * draws.beta(1, n - middle, RESAMPLES)
    places = np.minimum((np.stack((lower, upper)) * n).astype(np.int64), n - 1)
    medians: Floats = np.sort(values)[places].mean(axis=0)
    return medians


def _middle(medians: Floats) -> Range:
    low, high = np.quantile(medians, (0.1, 0.9))
    return float(low), float(high)
