"""The day from which accounts, or years, are laid over each other."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from growthdesk.analysis.trusted import reliable
from growthdesk.domain.account_log import AccountLog, Ints
from growthdesk.domain.milestones import MILESTONES

_EPOCH = 719_163
"""The ordinal of 1 January 1970, from which numpy counts."""
_A_YEAR = np.timedelta64(12, "M")
_A_DAY = np.timedelta64(1, "D")


def first_day_with(log: AccountLog, followers: int | None = None) -> int | None:
    """The ordinal of the first count, or of the first that was at or above so many followers.

    A rounded count is there once its lowest is. Glitches are left out. None without such a
    count, and where already the first one was above: nobody knows when that was.
    """
    kept = reliable(log)
    days, lows = log.counts.day[kept], log.counts.low[kept]
    if followers is None:
        return int(days[0]) if len(days) else None
    there = np.flatnonzero(lows >= followers)
    if len(there) == 0 or (there[0] == 0 and lows[0] > followers):
        return None
    return int(days[there[0]])


def shared_milestones(logs: Sequence[AccountLog]) -> tuple[int, ...]:
    """The milestones that at least two of the accounts reached on a known day, ascending."""
    return tuple(
        followers
        for followers in MILESTONES
        if sum(first_day_with(log, followers) is not None for log in logs) > 1
    )


def a_year_later(days: Ints) -> Ints:
    """The same days of the calendar in the next year, as ordinals; 29 February becomes the 28th."""
    dates = (days - _EPOCH).astype("datetime64[D]")
    months = dates.astype("datetime64[M]")
    day_of_month = (dates - months).astype(np.int64)
    leap_day = (months.astype(np.int64) % 12 == 1) & (day_of_month == 28)
    later = (months + _A_YEAR).astype("datetime64[D]") + (day_of_month - leap_day) * _A_DAY
    return np.asarray(later.astype(np.int64) + _EPOCH)


def a_year_earlier(day: date) -> date:
    """The same day of the calendar in the year before; 29 February becomes the 28th."""
    leap_day = day.month == 2 and day.day == 29
    return day.replace(year=day.year - 1, day=28 if leap_day else day.day)
