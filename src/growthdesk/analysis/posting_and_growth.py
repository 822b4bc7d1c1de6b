"""Does posting more grow an account: followers a day in weeks of few and of many posts."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.groups import Comparison, Group, compare
from growthdesk.analysis.resampled import range_of_difference
from growthdesk.analysis.trusted import doubts, observed, trusted
from growthdesk.analysis.weeks import weeks
from growthdesk.domain.account_log import AccountLog, Floats, Ints

POSTS_A_WEEK = ((0, 0), (1, 2), (3, 5), (6, None))
"""The groups of weeks by their posts, both ends inclusive; the last is open."""

WITHIN = 2
"""Days that a follower count may lie from the end of a week to stand for it."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Followers a day that weeks of ``more`` posts gained beyond weeks of ``fewer``.

    Both are keys of groups. ``low`` and ``high`` are the middle 80 % of resampled differences.
    """

    more: int
    fewer: int
    median: float
    low: float
    high: float

    @property
    def may_be_chance(self) -> bool:
        """Whether the range holds 0."""
        return self.low <= 0 <= self.high


@dataclass(frozen=True, slots=True)
class PostingAndGrowth:
    """Weeks by their posts: keys of ``groups`` are indexes into POSTS_A_WEEK.

    ``weeks`` is how many complete weeks there are, of which ``groups.n`` have followers a day
    and take part. ``difference`` is that of the largest group of posts with 5 weeks against
    the next smaller one with as many; None without two such groups.
    """

    weeks: int
    groups: Comparison
    difference: Difference | None


def posting_and_growth(log: AccountLog, since: date | None = None) -> PostingAndGrowth:
    """Followers a day in each complete week, by how many posts it holds.

    Weeks are those that lie wholly in days whose posts are complete and, with ``since``, begin
    on that day or later; the running week is left out. Followers a day lie between the
    trusted counts nearest to the evening before the week and to its last evening, each at most
    2 days off; without them a week does not take part, nor where rounding may hide more than
    half of what a usual week gains. That weeks of many posts grow more is no proof: a good
    week can bring both.
    """
    first = since.toordinal() if since else 0
    found = [week for week in weeks(log)[:-1] if week.first_day.toordinal() >= first]
    start = np.asarray([week.first_day.toordinal() for week in found], dtype=np.int64)
    posts = np.asarray([week.posts for week in found], dtype=np.int64)
    lowest = np.asarray([low for low, _ in POSTS_A_WEEK])
    keys = np.searchsorted(lowest, posts, side="right") - 1
    per_day = _followers_a_day(log, start)
    groups = compare(per_day, keys)
    return PostingAndGrowth(len(found), groups, _difference(per_day, keys, groups))


def _followers_a_day(log: AccountLog, start: Ints) -> Floats:
    """Followers a day of the weeks that begin on these days; NaN where not known."""
    days, levels = trusted(log)
    if len(days) == 0:
        return np.full(len(start), np.nan)
    before, after = _nearest(days, start - 1), _nearest(days, start + 6)
    near = np.abs(days[before] - (start - 1)) <= WITHIN
    near &= np.abs(days[after] - (start + 6)) <= WITHIN
    # Across a purge the days of its step are not known; too little of the week may be left.
    grown = observed(log)[after] - observed(log)[before]
    known = near & (grown >= 7 - 2 * WITHIN)
    gain = np.where(known, levels[after] - levels[before], np.nan)
    hidden = doubts(log)[before] + doubts(log)[after]
    if known.any():
        usual = np.median(np.abs(gain[known]))
        gain = np.where((hidden == 0) | (hidden <= usual / 2), gain, np.nan)
    return np.asarray(gain / np.maximum(grown, 1))


def _nearest(days: Ints, wanted: Ints) -> Ints:
    """The indexes of the days nearest to those wanted, the earlier of two."""
    after = np.clip(np.searchsorted(days, wanted), 0, len(days) - 1)
    before = np.maximum(after - 1, 0)
    nearer = np.abs(wanted - days[before]) <= np.abs(days[after] - wanted)
    return np.where(nearer, before, after)


def _difference(per_day: Floats, keys: Ints, groups: Comparison) -> Difference | None:
    enough: list[Group] = sorted(
        (group for group in groups.groups if not group.missing), key=lambda group: group.key
    )
    if len(enough) < 2:
        return None
    fewer, more = enough[-2:]
    known = ~np.isnan(per_day)
    low, high = range_of_difference(
        per_day[known & (keys == more.key)], per_day[known & (keys == fewer.key)]
    )
    return Difference(more.key, fewer.key, more.median - fewer.median, low, high)
