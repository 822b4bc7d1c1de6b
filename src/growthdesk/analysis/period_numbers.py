"""What a period comes to in a few numbers, told the same way for it and for the one before."""

from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.comparisons import at_result_age
from growthdesk.analysis.engagement import AccountEngagement, comparable, engagement_on
from growthdesk.analysis.pace import Change, gained
from growthdesk.analysis.period import Period
from growthdesk.analysis.period_rhythm import rhythm_of
from growthdesk.domain.account_log import AccountLog


@dataclass(frozen=True, slots=True)
class Typical:
    """The median of a number over so many posts."""

    median: float
    posts: int


@dataclass(frozen=True, slots=True)
class PeriodNumbers:
    """The numbers of one period; None is not known, never zero.

    ``posts`` are those that count as posting, of ``expected`` ones on the ``complete_days`` that
    have all their posts. ``kept`` of the ``judged`` weeks that ended in the period were kept.
    ``reach`` and ``views`` are those of a typical post.
    """

    gained: Change | None
    posts: int | None
    complete_days: int
    expected: int | None
    kept: int
    judged: int
    engagement: AccountEngagement | None
    reach: Typical | None
    views: Typical | None


def period_numbers(log: AccountLog, period: Period, *, over: bool = True) -> PeriodNumbers:
    """What a period comes to, to be held against another.

    Followers gained lie between the newest count of the period and the newest one before it.
    Engagement is that of the account on the last day of the period: the median of its last 12
    posts. Reach and views are medians over the posts of the period whose numbers were seen at the
    result age or later, as first seen then; pinned posts and kinds that do not count are left out.

    In code: the period ends on the day of the log or before. Posts are None where none is known
    and no day of the period has complete posts.
    """
    rhythm = rhythm_of(log, period, over=over)
    is_known = bool(rhythm.posts or rhythm.complete_days)
    return PeriodNumbers(
        gained=gained(log, period.first_day, period.last_day),
        posts=rhythm.posts if is_known else None,
        complete_days=rhythm.complete_days,
        expected=rhythm.expected,
        kept=rhythm.kept,
        judged=rhythm.judged,
        engagement=engagement_on(log, period.last_day),
        reach=_typical(log, period, "reach"),
        views=_typical(log, period, "views"),
    )


def _typical(log: AccountLog, period: Period, number: str) -> Typical | None:
    settled = at_result_age(log)
    first, last = period.first_day.toordinal(), period.last_day.toordinal()
    inside = (log.posts.day >= first) & (log.posts.day <= last) & comparable(settled)
    values = settled.posts.numbers[number][inside]
    values = values[~np.isnan(values)]
    return Typical(float(np.median(values)), len(values)) if len(values) else None
