"""On which weekday, and in which part of the day, posts are engaged with most."""

from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.comparisons import (
    PARTS_OF_DAY,
    WEEKDAYS,
    part_of,
    parts_known,
    rates_at_result_age,
    weekday_of,
)
from growthdesk.analysis.groups import Group, compare
from growthdesk.domain.account_log import AccountLog

ENOUGH_IN_ALL = 12
"""Posts before anything is told, as many as an account's rate is made of."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of one weekday: how many posts, and their median engagement rate.

    ``weekday`` is 0 for Monday, ``part`` an index into PARTS_OF_DAY. ``shrunk`` is the median drawn
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
    ``made_of`` are the parts of a rate. ``best`` is the slot with the highest shrunk rate among
    those with at least 5 posts whose range lies above ``own``; None if there is none.
    """

    posts: int
    missing: int
    own: float | None
    made_of: tuple[str, ...]
    slots: tuple[Slot, ...]
    best: Slot | None


def when_posts_do_well(log: AccountLog) -> WhenPostsDoWell:
    """The engagement of posts by weekday and part of the day, in the creator's own time.

    A post takes part with its numbers as first seen at the result age or later. Each part is shown
    by its median drawn toward the account's own, (n · x + 5 · x̄) ÷ (n + 5), so that few posts say
    little; under 5 posts it is pale. Nothing is told under 12 posts. Pinned posts, kinds that do
    not count as posting, and posts without a time are left out.
    """
    rate = rates_at_result_age(log)
    parts = part_of(log)
    fit = ~np.isnan(rate) & (parts >= 0)
    found = compare(rate, np.where(fit, weekday_of(log) * len(PARTS_OF_DAY) + parts, -1))
    made_of = parts_known(log, fit)
    missing = max(ENOUGH_IN_ALL - found.n, 0)
    if missing:
        return WhenPostsDoWell(found.n, missing, None, made_of, (), None)
    groups = {group.key: group for group in found.groups}
    slots = tuple(_slot(key, groups.get(key)) for key in range(WEEKDAYS * len(PARTS_OF_DAY)))
    best = slots[found.best.key] if found.best else None
    return WhenPostsDoWell(found.n, 0, found.own, made_of, slots, best)


def _slot(key: int, group: Group | None) -> Slot:
    weekday, part = divmod(key, len(PARTS_OF_DAY))
    if group is None:
        return Slot(weekday, part, 0, None, None, None, None)
    return Slot(weekday, part, group.n, group.median, group.shrunk, group.low, group.high)
