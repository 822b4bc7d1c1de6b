"""Which of some days lies nearest to another."""

import numpy as np

from growthdesk.domain.account_log import Ints


def nearest(days: Ints, wanted: Ints) -> Ints:
    """The indexes of the days nearest to those wanted, the earlier of two.

    ``days`` ascend, and there is at least one of them.
    """
    after = np.clip(np.searchsorted(days, wanted), 0, len(days) - 1)
    before = np.maximum(after - 1, 0)
    is_before = np.abs(wanted - days[before]) <= np.abs(days[after] - wanted)
    return np.where(is_before, before, after)
