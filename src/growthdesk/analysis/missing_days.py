"""The days that have no follower count yet, and when catching up on them is worth a word."""

from datetime import date, timedelta

import numpy as np

from growthdesk.analysis.once import once
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import ONE_DAY

LEAST = 2
"""Fewer missing days are no reason to speak: one comes and goes."""

_USUAL_OF = 8
"""So many of the newest steps from count to count say how often an account is counted."""

COUNTS_ASKED = _USUAL_OF + 2
"""So many of the newest counts tell since when an account was not counted; today's is one of them."""

_TIMES_USUAL = 2
"""A pause so many times as long as usual is one; a shorter one is her own rhythm."""


def days_without_count(log: AccountLog, first_day: date) -> tuple[date, ...]:
    """The days from ``first_day`` to today, both inclusive, that have no follower count.

    A count that a note calls a glitch is one too: its day is not asked for again.
    """
    counted = set(log.counts.day.tolist())
    days = range(first_day.toordinal(), log.as_of.toordinal() + 1)
    return tuple(date.fromordinal(day) for day in days if day not in counted)


@once
def uncounted_since(log: AccountLog) -> date | None:
    """The newest counted day before today, if counting has paused since and can be caught up on.

    It has paused if at least two days before today lie after it, and if that is more than twice the
    usual step from count to count (the median of the last eight), so that who counts once a week is
    not asked about six days. None if it has not, and without a count.
    """
    days = log.counts.day[log.counts.day < log.as_of.toordinal()]
    if not len(days):
        return None
    newest = date.fromordinal(int(days[-1]))
    step = (log.as_of - newest).days
    usual = float(np.median(np.diff(days[-_USUAL_OF - 1 :]))) if len(days) > 1 else 1.0
    return newest if step - 1 >= LEAST and step > _TIMES_USUAL * usual else None


def first_to_catch_up(log: AccountLog, most: int) -> date:
    """The first day that is offered to be caught up on, at most so many days before today.

    It is the day after the newest count before today, or a week ago if that is earlier: a day that
    was left out in between can be filled in too.
    """
    since = uncounted_since(log)
    week_ago = log.as_of - timedelta(days=7)
    first = week_ago if since is None else min(since + ONE_DAY, week_ago)
    return max(first, log.as_of - timedelta(days=most))
