"""How fast an account grows, and what it gained in a stretch of days."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.once import once
from growthdesk.analysis.slope import slopes
from growthdesk.analysis.stairs import without_stairs
from growthdesk.analysis.trusted import doubts, observed, trusted
from growthdesk.domain.account_log import AccountLog, Floats, Ints

WINDOW = 28
FEWEST_COUNTS = 3
FEWEST_DAYS = 14


@dataclass(frozen=True, slots=True)
class Pace:
    """Followers a day over the last 28 days, and over the 28 days before; None if not known."""

    per_day: float | None
    previous_per_day: float | None


@dataclass(frozen=True, slots=True)
class Change:
    """Followers gained between two counts: from ``low`` to ``high``, both inclusive.

    The two differ if a count was rounded. ``from_day`` and ``to_day`` are the days of the two
    counts, and ``as_asked`` is False if they are not exactly the days that were asked for.
    ``left_out`` is the sum of the steps into purge days in between, which is not in the change.
    """

    low: int
    high: int
    from_day: date
    to_day: date
    as_asked: bool
    left_out: float = 0.0

    @property
    def middle(self) -> float:
        """The middle of the range."""
        return (self.low + self.high) / 2

    @property
    def about(self) -> bool:
        """Whether the change is to be shown with an “about”."""
        return self.low != self.high or not self.as_asked


def pace(log: AccountLog) -> Pace:
    """Followers a day over the last 28 days, and over the 28 days before.

    It is the median of the slopes between all pairs of follower counts in these days (Theil–Sen),
    so that a single odd day moves it little. Rounded counts lie on the line between the days on
    which they stepped. Glitches are left out, and so is the step into a purge
    with its days. Not told with fewer than 3 counts, or with less than 14 days between the first
    and the last.

    Source: Sen, Journal of the American Statistical Association 63 (1968), 1379.

    In code: the days are today − 27 to today, beside them today − 55 to today − 28, all ends
    inclusive; a pace that is not told is None.
    """
    today = log.as_of.toordinal()
    return Pace(pace_to(log, today), pace_to(log, today - WINDOW))


def pace_to(log: AccountLog, last: int) -> float | None:
    """Followers a day over the 28 days that end on this ordinal, inclusive; None as in ``pace``."""
    days, levels = _on_the_line(log)
    low, high = np.searchsorted(days, [last - WINDOW + 1, last + 1])
    if high - low < FEWEST_COUNTS or days[high - 1] - days[low] < FEWEST_DAYS:
        return None
    (slope,) = slopes(observed(log), levels, np.array([low]), np.array([high - 1]))
    # Where a purge steps into every count but the first, no growth was seen at all.
    return None if np.isnan(slope) else float(slope)


@once
def _on_the_line(log: AccountLog) -> tuple[Ints, Floats]:
    """The trusted counts, the rounded ones on the line between the days on which they stepped."""
    days, levels = trusted(log)
    if len(days) == 0:
        return days, levels
    doubt = doubts(log)
    known, known_levels, _ = without_stairs(days, levels - doubt, levels + doubt)
    return days, np.interp(days, known, known_levels)


def change_over(log: AccountLog, days: int) -> Change | None:
    """Followers gained in the last days up to the newest count.

    It is the newest count less the last one from before these days. Where that lies on another day
    than asked for, or one of the two is rounded, the change is marked with ≈. Glitches and the
    steps of purges are left out. Not told if the time between the two counts differs by more than a
    quarter (and more than one day), or if the newest count is as old as these days are many.

    In code: ``days`` end with the newest count; None if not told, as in ``gained``.
    """
    counted, _ = trusted(log)
    if len(counted) == 0 or log.as_of.toordinal() - counted[-1] >= days:
        return None
    newest = int(counted[-1])
    return gained(log, date.fromordinal(newest - days + 1), date.fromordinal(newest))


def change_since_first(log: AccountLog) -> Change | None:
    """Followers gained since the first follower count, up to the newest.

    Glitches and the steps of purges are left out.

    In code: None with fewer than 2 counts.
    """
    counted, _ = trusted(log)
    if len(counted) < 2:
        return None
    first, newest = int(counted[0]), int(counted[-1])
    return gained(log, date.fromordinal(first + 1), date.fromordinal(newest))


def gained(log: AccountLog, first: date, last: date) -> Change | None:
    """Followers gained from the first to the last day, both inclusive, by counts that exist.

    It is the newest count up to the last day against the newest up to the day before the
    first. None if one of them is missing or is the same count, or if the time between them
    differs from the days asked for by more than a quarter (and more than one day).
    """
    start, end = first.toordinal() - 1, last.toordinal()
    days, levels = trusted(log)
    before, after = np.searchsorted(days, [start, end], side="right") - 1
    if before < 0 or after <= before:
        return None
    asked, between = end - start, days[after] - days[before]
    if abs(between - asked) > max(1, asked // 4):
        return None
    rise = levels[after] - levels[before]
    raw = _raw_level(log, int(days[after])) - _raw_level(log, int(days[before]))
    either_way = doubts(log)[[before, after]].sum()
    return Change(
        low=round(rise - either_way),
        high=round(rise + either_way),
        from_day=date.fromordinal(int(days[before])),
        to_day=date.fromordinal(int(days[after])),
        as_asked=bool(days[before] == start and days[after] == end),
        left_out=float(raw - rise),
    )


def _raw_level(log: AccountLog, day: int) -> float:
    place = np.searchsorted(log.counts.day, day)
    return float(log.counts.low[place] + log.counts.high[place]) / 2
