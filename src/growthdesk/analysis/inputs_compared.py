"""Of which days comparisons, costs and jumps are made: as in ``inputs``, of what few pages ask."""

from datetime import date, timedelta

import numpy as np

from growthdesk.analysis.comparisons import Measure, part_of, posts_with, rates_at_result_age
from growthdesk.analysis.cost import AROUND
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.inputs import counts_between
from growthdesk.analysis.made_of import MadeOf, Thing, made_of
from growthdesk.analysis.moved import DAYS_AFTER, Moved
from growthdesk.analysis.pace import WINDOW
from growthdesk.analysis.posting_and_growth import weeks_compared
from growthdesk.domain.account_log import KIND_INDEX, AccountLog
from growthdesk.domain.platform import Kind


def counts_of_cost(log: AccountLog, gap: Gap) -> MadeOf:
    """The follower counts from 28 days before a gap to 28 days after it, or to today."""
    first = gap.first_day - timedelta(AROUND + 1)
    return counts_between(log, first, min(gap.last_day + timedelta(AROUND), log.as_of))


def counts_of_moved(log: AccountLog, moved: Moved) -> tuple[MadeOf, ...]:
    """The post, and the follower counts from 28 days before it to the two days after it."""
    day = moved.day
    counts = counts_between(log, day - timedelta(WINDOW), day + timedelta(DAYS_AFTER - 1))
    return made_of(Thing.POSTS, [day.toordinal()]), counts


def weeks_of_growth(log: AccountLog, since: date | None) -> MadeOf:
    """The weeks that are compared by their posts."""
    starts = weeks_compared(log, since)
    if not len(starts):
        return made_of(Thing.WEEKS, [])
    first, last = (date.fromordinal(int(starts[place])) for place in (0, -1))
    return MadeOf(Thing.WEEKS, len(starts), first, last + timedelta(6))


def posts_compared(
    log: AccountLog,
    since: date | None,
    by: Measure = Measure.ENGAGEMENT,
    kind: Kind | None = None,
) -> MadeOf:
    """The posts that are held against each other, or those of one kind among them."""
    posts = posts_with(log, since, by)
    if kind is not None:
        posts = posts[log.posts.kind[posts] == KIND_INDEX[kind]]
    return made_of(Thing.POSTS, log.posts.day[posts])


def posts_with_time(log: AccountLog) -> MadeOf:
    """The posts that are compared by weekday and part of the day together."""
    known = ~np.isnan(rates_at_result_age(log)) & (part_of(log) >= 0)
    return made_of(Thing.POSTS, log.posts.day[known])
