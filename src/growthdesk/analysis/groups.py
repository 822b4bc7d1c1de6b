"""Groups held against each other: medians with their ranges, drawn toward what is usual."""

from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.resampled import ENOUGH, range_of_median
from growthdesk.domain.account_log import Floats, Ints


@dataclass(frozen=True, slots=True)
class Group:
    """One group of ``n`` values, known by its ``key``.

    ``shrunk`` is the median drawn toward the account's own, (n · x + 5 · x̄) ÷ (n + 5), so
    that few values say little: groups are ranked by it. ``low`` and ``high`` are the middle
    80 % of resampled medians, None under 5 values.
    """

    key: int
    n: int
    median: float
    shrunk: float
    low: float | None
    high: float | None

    @property
    def missing(self) -> int:
        """How many more values it takes before the group is compared; 0 if it is."""
        return max(ENOUGH - self.n, 0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Groups of values, best first; those that are not enough yet come after all others.

    ``n`` is how many values are in them, ``left_out`` how many belong to no group, and
    ``own`` the median of those that do, None without any. ``best`` is the group with the highest
    shrunk median among those with at least 5 values whose range lies above ``own``; None if
    there is none.
    """

    n: int
    left_out: int
    own: float | None
    groups: tuple[Group, ...]
    best: Group | None

    def group(self, key: int) -> Group | None:
        """The group of that key; None if nothing is in it."""
        return next((group for group in self.groups if group.key == key), None)


def compare(values: Floats, keys: Ints) -> Comparison:
    """The groups that values form by their keys, which have one length.

    A value that is NaN is not known and is passed over; a negative key belongs to no group.
    """
    known = ~np.isnan(values)
    inside = known & (keys >= 0)
    left_out = int(known.sum() - inside.sum())
    values, keys = values[inside], keys[inside]
    if len(values) == 0:
        return Comparison(0, left_out, None, (), None)
    own = float(np.median(values))
    groups = [_group(int(key), values[keys == key], own) for key in np.unique(keys)]
    groups.sort(key=lambda group: (group.missing > 0, -group.shrunk, group.key))
    above = (group for group in groups if group.low is not None and group.low > own)
    return Comparison(len(values), left_out, own, tuple(groups), next(above, None))


def _group(key: int, values: Floats, own: float) -> Group:
    n = len(values)
    median = float(np.median(values))
    low, high = range_of_median(values) if n >= ENOUGH else (None, None)
    return Group(key, n, median, (n * median + 5 * own) / (n + 5), low, high)
