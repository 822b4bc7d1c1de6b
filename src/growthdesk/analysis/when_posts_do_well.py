"""On which weekday, and in which part of the day, posts are engaged with most."""

from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.engagement import PARTS as RATE_PARTS
from growthdesk.analysis.engagement import comparable, label, parts_of, rates
from growthdesk.domain.account_log import AccountLog, Floats

PARTS = ((0, 6), (6, 12), (12, 18), (18, 24))
"""The four parts of the day, night to evening, as hours; the second is not in the part."""

ENOUGH = 5
"""Posts in a part of a weekday before it can stand out."""

ENOUGH_IN_ALL = 12
"""Posts before anything is told, as many as an account's rate is made of."""

RESAMPLES = 1_000


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of one weekday: how many posts, and their median engagement rate.

    ``weekday`` is 0 for Monday, ``part`` an index into PARTS. ``shrunk`` is the median drawn
    toward the account's own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say little.
    ``low`` and ``high`` are the middle 80 % of resampled medians. The rates are None without
    posts, the range also under 5 of them.
    """

    weekday: int
    part: int
    posts: int
    median: float | None
    shrunk: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class WhenPostsDoWell:
    """28 slots, Monday's night first, Sunday's evening last, and what they are held against.

    ``posts`` is how many posts were compared, ``missing`` how many more it takes before
    anything is told: until then there are no slots. ``own`` is the median of all of them,
    ``label`` says what a rate is. ``best`` is the slot with the highest shrunk rate among
    those with at least 5 posts whose range lies above ``own``; None if there is none.
    """

    posts: int
    missing: int
    own: float | None
    label: str
    slots: tuple[Slot, ...]
    best: Slot | None


def when_posts_do_well(log: AccountLog) -> WhenPostsDoWell:
    """The engagement of posts by weekday and part of the day, in the creator's own time.

    A post takes part once its numbers were seen at or after the result age; pinned posts,
    kinds that do not count as posting, and posts without a time are left out.
    """
    rate = rates(log)
    fit = np.flatnonzero(comparable(log) & ~np.isnan(rate) & (log.posts.second >= 0))
    given = {part for post in fit.tolist() for part in parts_of(log, post)}
    words = label(tuple(part for part in RATE_PARTS if part in given), log.rules.denominator)
    missing = max(ENOUGH_IN_ALL - len(fit), 0)
    if missing:
        return WhenPostsDoWell(len(fit), missing, None, words, (), None)
    own = float(np.median(rate[fit]))
    weekday = (log.posts.day[fit] - 1) % 7  # ordinal 1 was a Monday
    part = log.posts.second[fit] // (6 * 3600)
    slots = tuple(
        _slot(day, place, rate[fit][(weekday == day) & (part == place)], own)
        for day in range(7)
        for place in range(len(PARTS))
    )
    above = [slot for slot in slots if slot.low is not None and slot.low > own]
    best = max(above, key=lambda slot: slot.shrunk or 0.0, default=None)
    return WhenPostsDoWell(len(fit), 0, own, words, slots, best)


def _slot(weekday: int, part: int, found: Floats, own: float) -> Slot:
    posts = len(found)
    if posts == 0:
        return Slot(weekday, part, 0, None, None, None, None)
    median = float(np.median(found))
    low, high = _range(found) if posts >= ENOUGH else (None, None)
    shrunk = (posts * median + 5 * own) / (posts + 5)
    return Slot(weekday, part, posts, median, shrunk, low, high)


def _range(found: Floats) -> tuple[float, float]:
    """The middle 80 % of the medians of samples drawn with replacement, the same at every reading."""
    draws = np.random.default_rng(0).choice(found, (RESAMPLES, len(found)))
    low, high = np.quantile(np.median(draws, axis=1), (0.1, 0.9))
    return float(low), float(high)
