"""How good told chances were: whether what was told at 30 % came to pass in 30 of 100 cases."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.scoring import same_weight
from growthdesk.domain.account_log import Floats

EDGES = (0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0)
"""Chances between two of these are looked at together; the lower edge is inclusive, 1 too."""


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """Chances told, in 0 to 1, and 1 where it came to pass and 0 elsewhere; one length."""

    chance: Floats
    came: Floats


@dataclass(frozen=True, slots=True)
class ToldAbout:
    """The chances from ``low`` to ``high``: how many, their mean, and the share that came to pass."""

    low: float
    high: float
    chances: int
    told: float
    came: float


@dataclass(frozen=True, slots=True)
class ChanceScore:
    """How good ``chances`` chances on ``series`` series were, every series weighing the same.

    ``came`` is the share that came to pass, and ``base_rate_brier`` the Brier score of who
    tells that share each time. ``calibration`` ascends; what was never told is left out of it.
    """

    series: int
    chances: int
    came: float
    brier: float
    base_rate_brier: float
    calibration: tuple[ToldAbout, ...]


def chance_score(told: Sequence[Told]) -> ChanceScore | None:
    """The score over the chances of several series; None without a chance.

    The Brier score is the mean of (chance − came)²: 0 is perfect, 0.25 is what a coin gets.
    Source: Brier, Monthly Weather Review 78 (1950), 1, halved as is usual today.
    """
    some = [one for one in told if len(one.chance)]
    if not some:
        return None
    weights = same_weight([len(one.chance) for one in some])
    chance = np.concatenate([one.chance for one in some])
    came = np.concatenate([one.came for one in some])
    share = float(np.average(came, weights=weights))
    return ChanceScore(
        series=len(some),
        chances=len(chance),
        came=share,
        brier=float(np.average((chance - came) ** 2, weights=weights)),
        base_rate_brier=share * (1 - share),
        calibration=_calibration(chance, came, weights),
    )


def _calibration(chance: Floats, came: Floats, weights: Floats) -> tuple[ToldAbout, ...]:
    step = np.digitize(chance, EDGES[1:-1])
    return tuple(
        ToldAbout(
            low=EDGES[place],
            high=EDGES[place + 1],
            chances=int(inside.sum()),
            told=float(np.average(chance[inside], weights=weights[inside])),
            came=float(np.average(came[inside], weights=weights[inside])),
        )
        for place in range(len(EDGES) - 1)
        for inside in (step == place,)
        if inside.any()
    )
