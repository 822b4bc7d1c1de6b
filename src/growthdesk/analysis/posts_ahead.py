"""The posts that the plan still asks for: in the week, in the period, and in the one after it."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.period import Period, Unit, period_after
from growthdesk.analysis.period_rhythm import complete_days, expected_on
from growthdesk.analysis.rhythm import counted_days
from growthdesk.analysis.status import Status
from growthdesk.domain.account_log import AccountLog, Ints
from growthdesk.domain.days import ONE_DAY


@dataclass(frozen=True, slots=True)
class PostsAhead:
    """What the plan asks for from the last day of a period on; None is not asked.

    ``week`` and ``period`` are the posts that are left in the running week and in the running
    period, 0 once they are kept. ``after`` is the period that follows one that is over, and
    ``asked_after`` the posts that the plan asks for in it.
    """

    week: int | None
    period: int | None
    after: Period | None
    asked_after: int | None


def posts_ahead(log: AccountLog, period: Period, standing: Status) -> PostsAhead:
    """How many posts the plan still asks for.

    Of a week or a period that is running, that is what the plan expects of the whole of it less
    the posts so far, breaks and rest days taken off. Days whose posts are not complete are not
    asked. Of a period that is over, it is what the plan expects of the one after it.

    In code: ``standing`` is that of the log, and the period ends on the day of the log.
    """
    if period.running:
        running = standing.week
        week = max(running.expected - running.posts, 0) if running.expected else None
        return PostsAhead(
            week=week,
            # A week is asked for whole on every page, even if posts are complete in part of it only.
            period=week if period.unit is Unit.WEEK else _left(log, period),
            after=None,
            asked_after=None,
        )
    if period.unit is Unit.RANGE:
        return PostsAhead(None, None, None, None)
    after = period_after(period, date.max)
    asked = None
    if after is not None:
        asked = expected_on(log, _ordinals(after.first_day, after.last_day)) or None
    return PostsAhead(None, None, after, asked)


def _left(log: AccountLog, period: Period) -> int | None:
    """What the whole period asks for on days with complete posts and on days to come."""
    complete = complete_days(log, period)
    to_come = _ordinals(period.last_day + ONE_DAY, period.ends)
    asked = expected_on(log, np.concatenate((complete, to_come)))
    posts = int(np.isin(counted_days(log), complete).sum())
    return max(asked - posts, 0) if asked else None


def _ordinals(first: date, last: date) -> Ints:
    return np.arange(first.toordinal(), last.toordinal() + 1, dtype=np.int64)
