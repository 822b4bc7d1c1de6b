"""Past days on which a forecast is made again, and the counts that came afterwards."""

from collections.abc import Iterable

import numpy as np

from growthdesk.domain.account_log import Ints

FIRST = 28
"""Days from the first count to the first origin: no forecast is made of less."""

STEP = 30
"""Days from one origin to the next."""

NEAR = 3
"""How many days a count may lie from the day that was forecast, to be compared with it."""


def origins(days: Ints) -> list[int]:
    """The counts from which a forecast is made again: indexes into ``days``, ascending.

    They are the first counts on or after day 28, 58, 88, … of a history, its first count being
    on day 0; a count after a hole is one origin, however many of these days lay in it. Empty
    for a history that does not reach day 28.
    """
    if not len(days):
        return []
    wanted = np.arange(days[0] + FIRST, days[-1] + 1, STEP)
    return [int(place) for place in np.unique(np.searchsorted(days, wanted))]


def came_after(days: Ints, origin: int, horizons: Iterable[int]) -> dict[int, int]:
    """Which count came, as an index into ``days``, by the days ahead of the count at ``origin``.

    It is the count nearest to that day, the earlier of two; days ahead (more than 3) are left
    out where none lies within 3 days of it.
    """
    came = {}
    for horizon in horizons:
        off = np.abs(days - days[origin] - horizon)
        place = int(off.argmin())
        if off[place] <= NEAR:
            came[horizon] = place
    return came
