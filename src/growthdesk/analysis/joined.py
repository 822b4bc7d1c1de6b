"""Where the line of a chart goes: which follower counts it may join, and at which level."""

import numpy as np

from growthdesk.domain.account_log import Floats, Ints

LONGEST_JOIN = 7
"""Days without a count over which the line always goes on."""

TIMES_USUAL = 3
"""It also goes on over so many times the account's usual time between counts."""

Line = tuple[Ints, Floats]
"""Days and levels, of one length, ascending."""


def drawn_levels(days: Ints, low: Ints, high: Ints) -> Floats:
    """Where the line goes: through exact counts, and through the intervals of rounded ones.

    The middle of each interval would draw falls and rises that nobody saw. The newest count
    and an account without exact counts have the middle. The columns have one length.
    """
    levels: Floats = (low + high) / 2
    exact = low == high
    if exact.any():
        between = np.interp(days[:-1], days[exact], levels[exact])
        levels[:-1] = np.clip(between, low[:-1], high[:-1])
    return levels


def joined(days: Ints, levels: Floats) -> list[Line]:
    """The stretches of counts that a line may join, in order.

    Between two counts the line is straight: it claims nothing but that both exist. Where
    more than 7 days have no count, and more than three times the usual, it is left open. The
    usual time between counts is the median of all of them.
    """
    if len(days) == 0:
        return []
    steps = np.diff(days)
    longest = max(LONGEST_JOIN, TIMES_USUAL * float(np.median(steps)) if len(steps) else 0.0)
    ends = np.flatnonzero(steps - 1 > longest) + 1
    return list(zip(np.split(days, ends), np.split(levels, ends), strict=True))
