"""Where a day and a count stand in the picture."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from growthdesk.domain.account_log import Floats


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from ``first`` to ``last`` across, heights from ``low`` to ``high`` upward, in pixels.

    Days are ordinals; a day's middle stands at its ordinal. A height is the count itself,
    or its decimal logarithm if ``log``. Pixels count from the top left corner. While it is
    ``moving``, speed comes before beauty.
    """

    first: float
    last: float
    low: float
    high: float
    width: float
    height: float
    log: bool = False
    moving: bool = False

    def xs(self, days: ArrayLike) -> Floats:
        """How far to the right these days stand."""
        across = np.asarray(days, dtype=np.float64) - self.first
        return np.asarray(across * (self.width / (self.last - self.first)))

    def ys(self, counts: ArrayLike) -> Floats:
        """How far down these counts stand; NaN for a count that a logarithm does not know."""
        upward = heights(counts, log=self.log) - self.low
        return np.asarray(self.height - upward * (self.height / (self.high - self.low)))

    def x(self, day: float) -> float:
        """How far to the right a day stands."""
        return float(self.xs(day))

    def y(self, count: float) -> float:
        """How far down a count stands."""
        return float(self.ys(count))

    def day(self, x: float) -> int:
        """The ordinal of the day at so many pixels from the left."""
        return round(self.first + x * (self.last - self.first) / self.width)

    def count(self, height: float) -> float:
        """The count at a height."""
        return float(10**height) if self.log else height


def heights(counts: ArrayLike, *, log: bool) -> Floats:
    """Counts as heights on a linear or a logarithmic scale; NaN for 0 on the latter."""
    plain = np.asarray(counts, dtype=np.float64)
    if not log:
        return plain
    return np.asarray(np.log10(np.where(plain > 0, plain, np.nan)))
