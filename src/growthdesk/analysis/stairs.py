"""Rounded counts without their stairs: what 12.3K, 12.3K, 12.4K tells of the days between."""

import numpy as np

from growthdesk.domain.account_log import Floats, Ints

STEPS_OF_PACE = 3
"""Known points before the newest one from which a rounded count is carried on."""


def without_stairs(days: Ints, low: Floats, high: Floats) -> tuple[Ints, Floats, float]:
    """Days and levels of the counts that tell something, and the doubt of the newest.

    A rounded count stands still, then steps to the next interval: on the day of the step the
    true count is near the edge of the two, and between two steps it is on the line. After the
    last step it goes on as before, inside its interval. A step over several intervals tells no
    edge, so the middle stands. Doubt is half of what is then left of the interval to either
    side, 0 where every count is exact. ``days`` holds at least one count.
    """
    levels = (low + high) / 2
    vague = high > low
    if not vague.any():
        return days, levels, 0.0
    step = np.flatnonzero(np.diff(low) != 0) + 1
    up = step[(low[step] > high[step - 1]) & (low[step] <= high[step - 1] + 1)]
    down = step[(high[step] < low[step - 1]) & (high[step] >= low[step - 1] - 1)]
    levels[up], levels[down] = low[up], high[down]
    kept = ~vague
    kept[[0, -1]] = True
    kept[step] = True
    last = len(days) - 1
    stepped_now = len(step) > 0 and step[-1] == last
    earlier = np.flatnonzero(kept[:last])[-STEPS_OF_PACE - 1 :]
    if vague[last] and not stepped_now and len(earlier) > 1:
        first, newest = earlier[0], earlier[-1]
        pace = (levels[newest] - levels[first]) / (days[newest] - days[first])
        going_on = levels[newest] + pace * (days[last] - days[newest])
        levels[last] = np.clip(going_on, low[last], high[last])
    return days[kept], levels[kept], float(high[last] - low[last]) / 4
