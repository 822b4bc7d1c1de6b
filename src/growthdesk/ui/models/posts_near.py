"""The posts around a row as they are after a change, while all the others are looked for again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from growthdesk.domain.account_log import Ints
from growthdesk.store.posts import PostQuery
from growthdesk.store.reading import Reading
from growthdesk.ui.models.post_order import Wanted

FIRST = 500
"""Posts that are found at once, before all the others."""

_AROUND = 300
"""Rows above and below, more than a window ever shows."""


def posts_near(read: Reading, wanted: Wanted, words: str, keys: Ints, row: int) -> Ints:
    """The keys as they were found before, with those around a row put right.

    In the order of publication new posts come in where they belong; in any other, and among
    those with words, only what is gone goes out.
    """
    start, end = max(0, row - _AROUND), min(row + _AROUND, len(keys))
    near = keys[start:end]
    days = read.post_keys.days(near)
    there = np.array([key in days for key in near.tolist()], np.bool_)
    if wanted.by_day and not words:
        seen = [days[key] for key in near[there].tolist()]
        known = _whole_days(wanted, seen, cut=(start > 0, end < len(keys)))
        if known is not None:
            first, last, query = known
            kept = near[there]
            parts = [keys[:start], kept[:first], read.post_keys.find(query)]
            return np.concatenate([*parts, kept[last:], keys[end:]])
    return np.concatenate([keys[:start], near[there], keys[end:]])


def _whole_days(
    wanted: Wanted, days: Sequence[date], cut: tuple[bool, bool]
) -> tuple[int, int, PostQuery] | None:
    """The first of these rows and the one after the last between which days are whole, and their query.

    ``cut`` tells whether there are rows before and after these. None if there is no whole day, or
    if a post stands where it does not belong any more.
    """
    if list(days) != sorted(days, reverse=wanted.descending):
        return None
    turns = [place for place in range(1, len(days)) if days[place] != days[place - 1]]
    first = min(turns, default=len(days)) if cut[0] else 0
    last = max(turns, default=0) if cut[1] else len(days)
    if first >= last:
        return None
    query = wanted.query
    above, below = query.last_day, query.first_day
    if not wanted.descending:
        above, below = below, above
    begins = days[first] if cut[0] else above
    ends = days[last - 1] if cut[1] else below
    newest, oldest = (begins, ends) if wanted.descending else (ends, begins)
    return first, last, replace(query, first_day=oldest, last_day=newest)
