"""Follower counts ahead, with ranges that come from the forecast's own past errors.

The middle goes on from the newest count with the slope of the last 28 days, and turns within
two months to the slope of the last half year. The width of a range at a horizon is a quantile
of the errors that this same rule made at earlier counts, once a week for the last two years.
Where few of them exist it leans on a width that is usual: on 97 public series of followers and
of stars, of one to three years each, three quarters of the mean 7-day change to either side,
times the weeks ahead, held about four times in five.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from growthdesk.analysis.slope import reach_back, slopes
from growthdesk.analysis.trusted import doubts, trusted
from growthdesk.domain.account_log import AccountLog, Floats, Ints

FEWEST_COUNTS = 5
FEWEST_DAYS = 28
FARTHEST = 3650
"""Days ahead beyond which nothing is forecast."""

RECENT, LONG_RUN = 28, 182
TURN = 60.0
"""Days in which the recent slope gives way to the long-run slope, as of an exponential."""

ORIGINS = 104
USUAL_50, USUAL_80 = 0.27, 0.75
USUAL_WEIGHT = 3.0
"""The usual width weighs as much as so many separate stretches of the account's own past."""

SMALLEST_WEEK = 0.5
"""Followers a week that an account moves at least, even one that stood still so far."""

HORIZONS = np.array(
    [1, 2, 3, 5, 7, 10, 14, 21, 28, 45, 60, 90, 120, 180, 270, 365, 545, 728, 1095, 1825, FARTHEST]
)


@dataclass(frozen=True, slots=True, eq=False)
class Forecast:
    """Follower counts for each day after the newest count, none below 0.

    ``origin`` is the ordinal of the newest count, ``day`` holds the ordinals after it; all
    columns have one length. In 80 of 100 cases the count lies from ``low80`` to ``high80``,
    in 50 from ``low50`` to ``high50``. Past errors were observed up to ``tested_days`` ahead,
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
    return forecast(days, levels, horizon, doubt=float(doubts(log)[-1]) if len(days) else 0.0)


def forecast(days: Ints, levels: Floats, horizon: int, *, doubt: float = 0.0) -> Forecast | None:
    """Counts for ``horizon`` days (at most FARTHEST) after the last of ``days``.

    ``days`` are ascending ordinals, one count a day, with any holes. ``doubt`` is half the
    width of the newest count's interval if it was rounded; every range is that much wider to
    either side. None with fewer than 5 counts, or fewer than 28 days from first to last.
    """
    if len(days) < FEWEST_COUNTS or days[-1] - days[0] < FEWEST_DAYS:
        return None
    ahead = np.arange(1, min(horizon, FARTHEST) + 1)
    newest = np.array([len(days) - 1])
    median = np.maximum(_middles(days, levels, newest, ahead[None, :])[0], 0.0)
    widths, tested = _widths(days, levels)
    half50, half80 = (doubt + np.interp(ahead, HORIZONS, width) for width in widths)
    return Forecast(
        origin=int(days[-1]),
        day=days[-1] + ahead,
        median=median,
        low50=np.maximum(median - half50, 0.0),
        high50=median + half50,
        low80=np.maximum(median - half80, 0.0),
        high80=median + half80,
        tested_days=tested,
    )


def _middles(
    days: Ints, levels: Floats, origin: NDArray[np.intp], ahead: NDArray[np.intp] | Ints
) -> Floats:
    """What was to be expected, ``ahead`` days after the count at each origin: origins × days."""
    recent = slopes(days, levels, reach_back(days, origin, RECENT), origin)[:, None]
    long_run = slopes(days, levels, reach_back(days, origin, LONG_RUN), origin)[:, None]
    turned = TURN * -np.expm1(-ahead / TURN)
    result: Floats = levels[origin][:, None] + long_run * ahead + (recent - long_run) * turned
    return result


def _widths(days: Ints, levels: Floats) -> tuple[tuple[Floats, Floats], int]:
    """Half the 50 % and the 80 % range at each of HORIZONS, and how far ahead was tested."""
    errors = _past_errors(days, levels)
    usual = _usual_week(days, levels) * HORIZONS / 7
    widths = np.outer((USUAL_50, USUAL_80), usual)
    stretch = np.ones(2)
    tested = 0
    for place, horizon in enumerate(HORIZONS):
        seen = errors[place][~np.isnan(errors[place])]
        if len(seen) >= 3:
            # Errors of overlapping stretches say little more than one of them.
            apart = min(len(seen), max((days[-1] - days[0] - FEWEST_DAYS) / horizon, 1.0))
            own = np.quantile(seen, (0.5, 0.8)) / widths[:, place]
            stretch = (USUAL_WEIGHT + apart * own) / (USUAL_WEIGHT + apart)
            tested = int(horizon) if apart >= 2 else tested
        widths[:, place] *= stretch
    half50, half80 = np.maximum.accumulate(widths, axis=1)
    return (half50, half80), tested


def _past_errors(days: Ints, levels: Floats) -> Floats:
    """How far the rule was off at earlier counts: HORIZONS × origins, NaN where none can tell.

    The count nearest to a horizon is taken if it lies within a quarter of it.
    """
    weeks_ago = (days[-1] - days)[::-1] // 7
    newest_of_week = len(days) - 1 - np.unique(weeks_ago, return_index=True)[1]
    old_enough = days[newest_of_week] - days[0] >= FEWEST_DAYS
    origin = newest_of_week[old_enough & (newest_of_week >= 3)][:ORIGINS]
    wanted = days[origin][:, None] + HORIZONS
    after = np.clip(np.searchsorted(days, wanted), 1, len(days) - 1)
    target = after - (wanted - days[after - 1] < days[after] - wanted)
    ahead = days[target] - days[origin][:, None]
    near = np.abs(ahead - HORIZONS) * 4 <= HORIZONS
    off = np.abs(levels[target] - _middles(days, levels, origin, ahead))
    return np.where(near, off, np.nan).T


def _usual_week(days: Ints, levels: Floats) -> float:
    """The mean change in 7 days over the last year of counts, to either side."""
    start = int(np.searchsorted(days, days[-1] - 365))
    later = np.searchsorted(days, days[start:] + 7)
    later = later[later < len(days)]
    earlier = np.arange(start, start + len(later))
    week = np.abs(levels[later] - levels[earlier]) * 7 / (days[later] - days[earlier])
    return max(float(week.mean()) if len(week) else 0.0, SMALLEST_WEEK)
