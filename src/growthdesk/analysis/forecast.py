"""Follower counts ahead: weights learned on many accounts, and the account's own past misses.

Every part is in followers, so an account ten times as large gets ranges ten times as wide; only
a floor of some followers is the same for all, since counts are whole numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import ArrayLike, NDArray

from growthdesk.analysis.learned import LEARNED
from growthdesk.analysis.paces import paces_and_usual_weeks, weeks_back
from growthdesk.analysis.past_misses import OLD_ENOUGH, parts_of_reach, past_misses
from growthdesk.analysis.stairs import without_stairs
from growthdesk.analysis.trusted import doubts, trusted
from growthdesk.domain.account_log import AccountLog, Floats, Ints

FEWEST_COUNTS = 5
FEWEST_DAYS = OLD_ENOUGH
FARTHEST = 3650
"""Days ahead beyond which nothing is forecast."""


@dataclass(frozen=True, slots=True, eq=False)
class Forecast:
    """Follower counts for each day after the newest count, none below 0.

    ``origin`` is the ordinal of the newest count, ``day`` holds the ordinals after it; all
    columns have one length. In 80 of 100 cases the count lies from ``low80`` to ``high80``,
    in 50 from ``low50`` to ``high50``. Past misses were observed up to ``tested_days`` ahead,
    in two separate stretches at least, 0 if there are none; what lies beyond is untested.
    """

    origin: int
    day: Ints
    median: Floats
    low50: Floats
    high50: Floats
    low80: Floats
    high80: Floats
    tested_days: int


def forecast_of(log: AccountLog, horizon: int) -> Forecast | None:
    """The forecast from the log's trusted counts, for ``horizon`` days after the newest."""
    days, levels = trusted(log)
    doubt = doubts(log)
    return forecast(days, np.stack([levels - doubt, levels + doubt], axis=1), horizon)


def forecast(
    days: Sequence[int] | Sequence[date] | NDArray[np.integer], counts: ArrayLike, horizon: int
) -> Forecast | None:
    """Counts for the days after the newest count: a middle, and ranges around it.

    The middle goes on with a mix of the account's own paces: those of the last 7, 28, 91 and
    364 days and of the median week of 13 and of 52; the farther ahead, the longer the memory.
    The same rule is asked at every week of the last three years, and the middle moves by a
    part of its usual miss. A range is a sum of the account's usual weeks and of its own past
    misses up and down: with few past misses the usual weeks rule, with many the misses.

    The weights were learned on 97 public series and 350 made-up accounts, for nine horizons
    from 1 to 365 days. Lines are drawn between them; beyond the last, paces and ranges go on
    in proportion to the days, for ten years at most. Up to 180 days a line goes on as a line;
    a year ahead growth was slower than that, as it was on the accounts learned from.

    ``days`` ascend, as ordinals or dates, one count a day, with any holes. ``counts`` holds a
    number for each, or the lowest and the highest if they were rounded (counts × 2). ``horizon``
    is in days. None with fewer than 5 counts, or fewer than 28 days from first to last.
    """
    ordinals = _ordinals(days)
    if len(ordinals) < FEWEST_COUNTS or ordinals[-1] - ordinals[0] < FEWEST_DAYS:
        return None
    known, levels, doubt = without_stairs(ordinals, *_ends(counts))
    middle, reach, tested_days = _at_horizons(known, levels)
    ahead = np.arange(1, min(horizon, FARTHEST) + 1)
    median = np.maximum(levels[-1] + _drawn(ahead, middle), 0.0)
    down80, down50, up50, up80 = (doubt + _drawn(ahead, column) for column in reach)
    return Forecast(
        origin=int(ordinals[-1]),
        day=ordinals[-1] + ahead,
        median=median,
        low50=np.maximum(median - down50, 0.0),
        high50=median + up50,
        low80=np.maximum(median - down80, 0.0),
        high80=median + up80,
        tested_days=tested_days,
    )


def _ordinals(days: Sequence[int] | Sequence[date] | NDArray[np.integer]) -> Ints:
    if isinstance(days, np.ndarray):
        return days.astype(np.int64)
    plain = [day.toordinal() if isinstance(day, date) else day for day in days]
    return np.array(plain, dtype=np.int64)


def _ends(counts: ArrayLike) -> tuple[Floats, Floats]:
    """The lowest and the highest of each count."""
    column = np.asarray(counts, dtype=np.float64)
    return (column, column) if column.ndim == 1 else (column[:, 0], column[:, 1])


def _at_horizons(days: Ints, levels: Floats) -> tuple[Floats, Floats, int]:
    """At each horizon learned: the change to the middle, and the distances to the ends (4 × …).

    The distances neither cross nor shrink. The last value is how far ahead was tested.
    """
    week = weeks_back(days)
    paces, usual = paces_and_usual_weeks(days, levels, week)
    misses = past_misses(days, levels, week, paces, LEARNED)
    per_day = LEARNED.pace @ paces[-1] + LEARNED.shift * misses.trust * misses.middle / 7
    parts = parts_of_reach(np.tile(usual[-1], (len(LEARNED.horizons), 1)), misses)
    reach = np.einsum("hqp,hp->qh", LEARNED.reach, parts) * LEARNED.horizons / 7
    reach[[0, 3]] = np.maximum(reach[[0, 3]], reach[[1, 2]])
    # Two separate stretches and more have a trust of a half and more.
    tested = LEARNED.horizons[misses.trust >= 0.5]
    return (
        per_day * LEARNED.horizons,
        np.maximum.accumulate(reach, axis=1),
        int(tested[-1]) if len(tested) else 0,
    )


def _drawn(ahead: Ints, value: Floats) -> Floats:
    """Lines from 0 today through the value at each horizon, and on in proportion to the days."""
    horizons = LEARNED.horizons
    inside = np.interp(ahead, [0, *horizons], [0.0, *value])
    drawn: Floats = np.where(ahead > horizons[-1], value[-1] * ahead / horizons[-1], inside)
    return drawn
