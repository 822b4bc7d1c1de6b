"""Goals put to a forecast at a past day of a known series, and whether they were reached."""

import numpy as np

from growthdesk.analysis.chance_scoring import Told
from growthdesk.analysis.goal import chances
from growthdesk.analysis.method import Ahead
from growthdesk.analysis.scoring import mean_week
from growthdesk.domain.account_log import Floats, Ints

GOAL_HORIZONS = (180, 365)
"""Days ahead by which a goal is to be reached."""

WEEKS_AWAY = (2, 6, 13, 26, 52)
"""How far above the newest count the goals lie, in mean 7-day changes of what was known then."""


def goals_of(days: Ints, low: Floats, high: Floats) -> Ints:
    """Goals above the newest count, each once, ascending: whole followers.

    The columns are what is known. Empty for an account that never moved.
    """
    week = mean_week(days, (low + high) / 2)
    if week is None:
        return np.array([], np.int64)
    return np.unique(np.ceil(high[-1] + np.array(WEEKS_AWAY) * week).astype(np.int64))


def told_of(ahead: Ahead, goals: Ints, until: int, came: Floats) -> Told:
    """The chance that each goal is reached within ``until`` days, and whether it was.

    The chance is the running maximum of P(count ≥ goal), as on the page of the goal. ``came``
    are the counts after the origin up to that day, at their lowest: a goal is reached if one of
    them is there, even if followers were lost again.
    """
    chance = [chances(ahead, int(goal))[:until].max() for goal in goals]
    return Told(np.array(chance, np.float64), (came.max() >= goals).astype(np.float64))
