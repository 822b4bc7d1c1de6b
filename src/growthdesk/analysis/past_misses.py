"""How far off the forecast's middle was at every earlier week of the same account."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from growthdesk.analysis.learned import Learned
from growthdesk.analysis.paces import going_on, quantiles_of_rows
from growthdesk.domain.account_log import Bools, Floats, Ints

OLD_ENOUGH = 28
"""Days from the first count on before a past miss is looked at."""

FEWEST_WEEKS = 3
"""Counts before it, and weeks that must tell, for a past miss to be looked at."""

STRETCHES = 2.0
"""So many separate past stretches weigh as much as what is usual for all accounts."""

BEYOND = 0.2
"""The share of past misses that went beyond the one told of a side."""


class PastMisses(NamedTuple):
    """One value for each horizon: misses in followers per 7 days ahead, and how they are trusted.

    ``up`` and ``down`` are what one in five went beyond on that side once the middle was moved, 0
    if that lies on the other; ``middle`` is the median miss before. ``trust`` is n ÷ (n + 2) for n
    separate stretches, since misses of overlapping ones say little more than one; all are 0 where
    nothing can be told.
    """

    up: Floats
    down: Floats
    middle: Floats
    trust: Floats


def past_misses(
    days: Ints,
    levels: Floats,
    week: NDArray[np.intp],
    paces: Floats,
    usual: Floats,
    learned: Learned,
) -> PastMisses:
    """How the forecast from each of the counts ``week`` turned out, by what was known then.

    What came is the count nearest to a horizon, if it lies within a quarter of it. Nothing is
    told of a horizon with fewer than 3 weeks.
    """
    said, came, ahead = past_pairs(days, levels, week, learned.horizons)
    miss = (came - going_on(paces, usual, learned.pace) * ahead) / np.where(said, ahead, 1.0) * 7
    miss = np.where(said, miss, np.nan)
    weeks = said.sum(axis=0)
    apart = np.minimum(weeks, (days[-1] - days[0] - OLD_ENOUGH) / learned.horizons)
    trust = np.where(weeks >= FEWEST_WEEKS, apart / (apart + STRETCHES), 0.0)
    middle = quantiles_of_rows(miss.T, 0.5)
    off = (miss - learned.shift * trust * middle).T
    known = trust > 0
    return PastMisses(
        up=np.maximum(quantiles_of_rows(off, 1 - BEYOND), 0.0) * known,
        down=np.maximum(-quantiles_of_rows(off, BEYOND), 0.0) * known,
        middle=middle * known,
        trust=trust,
    )


def past_pairs(
    days: Ints, levels: Floats, week: NDArray[np.intp], horizons: Ints
) -> tuple[Bools, Floats, Floats]:
    """For each week and horizon: whether what came is known, the change, and the days between."""
    at = days[week]
    wanted = at[:, None] + horizons
    after = np.clip(np.searchsorted(days, wanted), 1, len(days) - 1)
    target = after - (wanted - days[after - 1] < days[after] - wanted)
    ahead = (days[target] - at[:, None]).astype(np.float64)
    old = (at - days[0] >= OLD_ENOUGH) & (np.arange(len(week)) >= FEWEST_WEEKS)
    said = (np.abs(ahead - horizons) * 4 <= horizons) & (ahead > 0) & old[:, None]
    return said, levels[target] - levels[week][:, None], ahead


def parts_of_reach(usual: Floats, misses: PastMisses) -> Floats:
    """What a range is made of: horizons × 18, from the usual weeks today (8) and past misses.

    The usual weeks for what is not known of the account, again for what is, and its misses up
    and down. With few past misses the first weigh most, with many the last.
    """
    weight = misses.trust[:, None]
    own = np.stack([misses.up, misses.down], axis=1)
    return np.concatenate([usual * (1 - weight), usual * weight, own * weight], axis=1)
