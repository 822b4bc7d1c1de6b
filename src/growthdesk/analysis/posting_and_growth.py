"""Does posting more grow an account: followers a day in weeks of few and of many posts."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.groups import Comparison, Group, compare
from growthdesk.analysis.nearest import nearest
from growthdesk.analysis.resampled import range_of_difference
from growthdesk.analysis.trusted import doubts, observed, trusted
from growthdesk.analysis.weeks import Week, weeks
from growthdesk.domain.account_log import AccountLog, Bools, Floats, Ints

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

    ``weeks`` is how many complete weeks there are, ``weeks_of`` how many in each group, of which
    ``groups.n`` have followers a day and take part; ``hidden`` of the others have counts at both
    ends that are rounded too much. ``difference`` is that of the largest group of posts with 5
    weeks against the next smaller one with as many; None without two such groups.
    """

    weeks: int
    weeks_of: tuple[int, ...]
    hidden: int
    groups: Comparison
    difference: Difference | None


def posting_and_growth(log: AccountLog, since: date | None = None) -> PostingAndGrowth:
    """Followers a day in each complete week, by how many posts it holds.

    Told are medians, with the middle 80 % of the medians of 2,000 samples drawn with replacement.
    Weeks are those that lie wholly in days whose posts are complete; the running week is left out.
    Followers a day lie between the follower counts nearest to the evening before the week and to
    its last evening, each at most 2 days off; without them a week does not take part, nor where
    rounding may hide more than half of what a usual week gains. Weeks of few and of many posts are
    compared from 5 weeks each. That weeks of many posts grow more is no proof: a good week can
    bring both.

    Source of the range: Efron, Annals of Statistics 7 (1979), 1.

    In code: ``since`` is the earliest day on which a week may begin, inclusive.
    """
    found = _complete_weeks(log, since)
    start = np.asarray([week.first_day.toordinal() for week in found], dtype=np.int64)
    posts = np.asarray([week.posts for week in found], dtype=np.int64)
    lowest = np.asarray([low for low, _ in POSTS_A_WEEK])
    keys = np.searchsorted(lowest, posts, side="right") - 1
    per_day, hidden = _followers_a_day(log, start)
    groups = compare(per_day, keys)
    weeks_of = tuple(np.bincount(keys, minlength=len(POSTS_A_WEEK)).tolist())
    difference = _difference(per_day, keys, groups)
    return PostingAndGrowth(len(found), weeks_of, int(hidden.sum()), groups, difference)


def weeks_compared(log: AccountLog, since: date | None = None) -> Ints:
    """The first days of the weeks that take part, ascending."""
    found = _complete_weeks(log, since)
    start = np.asarray([week.first_day.toordinal() for week in found], dtype=np.int64)
    per_day, _ = _followers_a_day(log, start)
    return np.asarray(start[~np.isnan(per_day)])


def _complete_weeks(log: AccountLog, since: date | None) -> list[Week]:
    first = since.toordinal() if since else 0
    return [week for week in weeks(log)[:-1] if week.first_day.toordinal() >= first]


def _followers_a_day(log: AccountLog, start: Ints) -> tuple[Floats, Bools]:
    """Followers a day of the weeks that begin on these days, and which of them rounding hides.

    They are NaN where not known.
    """
    days, levels = trusted(log)
    if len(days) == 0:
        return np.full(len(start), np.nan), np.zeros(len(start), dtype=np.bool_)
    before, after = nearest(days, start - 1), nearest(days, start + 6)
    near = np.abs(days[before] - (start - 1)) <= WITHIN
    near &= np.abs(days[after] - (start + 6)) <= WITHIN
    # Across a purge the days of its step are not known; too little of the week may be left.
    grown = observed(log)[after] - observed(log)[before]
    known = near & (grown >= 7 - 2 * WITHIN)
    gain = np.where(known, levels[after] - levels[before], np.nan)
    doubt = doubts(log)[before] + doubts(log)[after]
    usual = np.median(np.abs(gain[known])) if known.any() else 0.0
    hidden = known & (doubt > 0) & (doubt > usual / 2)
    return np.where(hidden, np.nan, gain / np.maximum(grown, 1)), hidden


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
