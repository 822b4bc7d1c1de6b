"""What the forecast learned on many accounts, as arrays."""

from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.forecast_table import HORIZONS, PACE, REACH, SHIFT
from growthdesk.domain.account_log import Floats, Ints


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """Weights for each of ``horizons``, days ahead, ascending; all of them at least 0.

    ``pace`` weighs the paces of an account (horizons × 6), ``shift`` its usual past miss
    (horizons), and ``reach`` what a range is made of (horizons × 4 × 18), for the ends
    low80, low50, high50 and high80, as distances from the median.
    """

    horizons: Ints
    pace: Floats
    shift: Floats
    reach: Floats


LEARNED = Learned(np.array(HORIZONS), np.array(PACE), np.array(SHIFT), np.array(REACH))
"""The table that comes with the program."""
