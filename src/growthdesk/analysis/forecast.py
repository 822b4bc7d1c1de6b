"""Follower counts ahead: weights learned on many accounts, and the account's own past misses.

Every part is in followers, so an account ten times as large gets ranges ten times as wide; only
a floor of some followers is the same for all, since counts are whole numbers.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from growthdesk.analysis.learned import LEARNED, Learned
from growthdesk.analysis.once import once
from growthdesk.analysis.paces import going_on, paces_and_usual_weeks, weeks_back
from growthdesk.analysis.past_misses import OLD_ENOUGH, parts_of_reach, past_misses
from growthdesk.analysis.stairs import without_stairs
from growthdesk.analysis.trusted import doubts, observed, trusted
from growthdesk.domain.account_log import AccountLog, Floats, Ints

FEWEST_COUNTS = 5
FEWEST_DAYS = OLD_ENOUGH
FARTHEST = 3650
"""Days ahead beyond which nothing is forecast."""


class Forecast(NamedTuple):
    """Follower counts for each day after the newest count, whole numbers, none below 0.

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


def forecast_of(log: AccountLog, horizon: int, *, learned: Learned = LEARNED) -> Forecast | None:
    """The forecast from the log's trusted counts, for ``horizon`` days after the newest.

    Glitches are left out, and so is the step into a purge with its days: nothing is known of
    growth from the last count before it to the first on or after it, so they become one.
    """
    farthest = _to_the_farthest(log, learned)
    return None if farthest is None else first_days(farthest, horizon)


@once
def _to_the_farthest(log: AccountLog, learned: Learned) -> Forecast | None:
    """The forecast of a log as far as one goes, of which any other is the beginning."""
    days, levels, doubt = observed(log), trusted(log)[1], doubts(log)
    # The counts around a step have one day and one level; the later tells how far it was rounded.
    kept = np.diff(days, append=np.iinfo(np.int64).max) > 0
    ends = np.stack([levels - doubt, levels + doubt], axis=1)
    return forecast(days[kept], ends[kept], FARTHEST, learned=learned)


def first_days(ahead: Forecast, days: int) -> Forecast:
    """A forecast of no more than so many days after its newest count; of none if below 0."""
    first = slice(max(days, 0))
    return Forecast(
        origin=ahead.origin,
        day=ahead.day[first],
        median=ahead.median[first],
        low50=ahead.low50[first],
        high50=ahead.high50[first],
        low80=ahead.low80[first],
        high80=ahead.high80[first],
        tested_days=ahead.tested_days,
    )


def forecast(
    days: Sequence[int] | Sequence[date] | NDArray[np.integer],
    counts: ArrayLike,
    horizon: int,
    *,
    learned: Learned = LEARNED,
) -> Forecast | None:
    """Counts for the days after the newest count: a middle, and ranges around it.

    The middle goes on with a mix of the account's own paces: those of the last 7, 28, 91 and
    364 days and of the median week of 13 and of 52; the farther ahead, the longer the memory.
    The same rule is asked at every week of the last three years, and the middle moves by a
    part of its usual miss. A range is a sum of the account's usual weeks and of its own past
    misses up and down: with few past misses the usual weeks rule, with many the misses.

    The weights were learned on 97 public series and 1,000 made-up accounts, for nine horizons
    from 1 to 365 days. Lines are drawn between them; beyond the last, paces and ranges go on
    in proportion to the days, for ten years at most. On most accounts growth fades, the more
    the farther ahead; the less its weeks differ, the less is taken off, and a line goes on as a
    line. Counts are whole numbers, and so are the middle and the ends of the ranges.

    Not told with fewer than 5 counts, or fewer than 28 days from first to last.

    In code: ``days`` ascend, as ordinals or dates, one count a day, with any holes. ``counts``
    holds a number for each, or the lowest and the highest if they were rounded (counts × 2).
    ``horizon`` is in days. ``learned`` may be another table than the program's, so that one
    fitted on some accounts can be judged on others. None if not told.
    """
    ordinals = _ordinals(days)
    if len(ordinals) < FEWEST_COUNTS or ordinals[-1] - ordinals[0] < FEWEST_DAYS:
        return None
    known, levels, doubt = without_stairs(ordinals, *_ends(counts))
    middle, reach, tested_days = _at_horizons(known, levels, learned)
    ahead = np.arange(1, min(horizon, FARTHEST) + 1)
    median = np.maximum(whole(levels[-1] + _drawn(ahead, middle, learned.horizons)), 0.0)
    # The distances are made whole and not the ends, which could come nearer to each other.
    down80, down50, up50, up80 = (
        whole(doubt + _drawn(ahead, column, learned.horizons)) for column in reach
    )
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


def whole(column: Floats) -> Floats:
    """The nearest whole numbers, a half going up: followers are counted, not measured."""
    return np.floor(column + 0.5)


def _ordinals(days: Sequence[int] | Sequence[date] | NDArray[np.integer]) -> Ints:
    if isinstance(days, np.ndarray):
        return days.astype(np.int64)
    plain = [day.toordinal() if isinstance(day, date) else day for day in days]
    return np.array(plain, dtype=np.int64)


def _ends(counts: ArrayLike) -> tuple[Floats, Floats]:
    """The lowest and the highest of each count."""
    column = np.asarray(counts, dtype=np.float64)
    return (column, column) if column.ndim == 1 else (column[:, 0], column[:, 1])


def _at_horizons(days: Ints, levels: Floats, learned: Learned) -> tuple[Floats, Floats, int]:
    """At each horizon learned: the change to the middle, and the distances to the ends (4 × …).

    The distances neither cross nor shrink. The last value is how far ahead was tested.
    """
    week = weeks_back(days)
    paces, usual = paces_and_usual_weeks(days, levels, week)
    misses = past_misses(days, levels, week, paces, usual, learned)
    per_day = going_on(paces[-1:], usual[-1:], learned.pace)[0]
    per_day += learned.shift * misses.trust * misses.middle / 7
    parts = parts_of_reach(np.tile(usual[-1], (len(learned.horizons), 1)), misses)
    reach = np.einsum("hqp,hp->qh", learned.reach, parts) * learned.horizons / 7
    reach[[0, 3]] = np.maximum(reach[[0, 3]], reach[[1, 2]])
    # Two separate stretches and more have a trust of a half and more.
    tested = learned.horizons[misses.trust >= 0.5]
    return (
        per_day * learned.horizons,
        np.maximum.accumulate(reach, axis=1),
        int(tested[-1]) if len(tested) else 0,
    )


def _drawn(ahead: Ints, value: Floats, horizons: Ints) -> Floats:
    """Lines from 0 today through the value at each horizon, and on in proportion to the days."""
    inside = np.interp(ahead, [0, *horizons], [0.0, *value])
    drawn: Floats = np.where(ahead > horizons[-1], value[-1] * ahead / horizons[-1], inside)
    return drawn
