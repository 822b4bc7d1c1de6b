"""Of which days an answer is made: the counts, posts and weeks that the answers beside it took.

Each function takes the log that its answer was asked of. Without a number on a day there is
nothing of it here; what an answer leaves out (glitches, pinned posts) is not counted.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from growthdesk.analysis.distinct import distinct
from growthdesk.analysis.engagement import counts_at_publication, posts_due, posts_of_rate
from growthdesk.analysis.gaps import Gap, silences
from growthdesk.analysis.made_of import MadeOf, Thing, made_of
from growthdesk.analysis.pace import WINDOW, Change
from growthdesk.analysis.rhythm import counted, counted_days, posting_days, span_today
from growthdesk.analysis.trusted import newest, trusted
from growthdesk.analysis.weeks import YEAR, Week
from growthdesk.domain.account_log import KIND_INDEX, AccountLog, Ints
from growthdesk.domain.platform import Kind
from growthdesk.domain.rules import Denominator

if TYPE_CHECKING:
    from growthdesk.analysis.cost import Cost
    from growthdesk.analysis.goal import MilestoneLine
    from growthdesk.analysis.track_record import TrackRecord


def newest_count(log: AccountLog) -> MadeOf:
    """The newest follower count."""
    place = newest(log)
    return made_of(Thing.COUNTS, [] if place is None else [int(log.counts.day[place])])


def all_counts(log: AccountLog) -> MadeOf:
    """Every follower count, as a forecast takes them."""
    return made_of(Thing.COUNTS, trusted(log)[0])


def count_of_milestone(log: AccountLog, line: "MilestoneLine") -> MadeOf:
    """The count that reached a milestone; every count for one that lies ahead."""
    if line.reached_day is None:
        return all_counts(log)
    return MadeOf(Thing.COUNTS, 1, line.reached_day, line.reached_day)


def counts_between(log: AccountLog, first: date, last: date) -> MadeOf:
    """The follower counts of a stretch of days, both ends inclusive and told as asked."""
    days, _ = trusted(log)
    n = int(((days >= first.toordinal()) & (days <= last.toordinal())).sum())
    return MadeOf(Thing.COUNTS, n, first, last)


def counts_of_pace(log: AccountLog, windows_ago: int = 0) -> MadeOf:
    """The follower counts of the 28 days of a pace, or of those before it."""
    last = log.as_of - timedelta(WINDOW * windows_ago)
    return counts_between(log, last - timedelta(WINDOW - 1), last)


def counts_of_change(change: Change | None) -> tuple[MadeOf, ...]:
    """The two follower counts of a change; nothing if there is none."""
    if change is None:
        return ()
    return (MadeOf(Thing.COUNT_PAIR, 2, change.from_day, change.to_day),)


def days_of_gap(gap: Gap) -> MadeOf:
    """The last posting day before a gap, and the next one if there is one."""
    after = gap.first_day - timedelta(1)
    until = gap.last_day + timedelta(1)
    return MadeOf(Thing.POSTING_DAYS, 1 if gap.open else 2, after, after if gap.open else until)


def gaps_of_cost(gaps: Sequence[Gap], costs: "Sequence[Cost]") -> MadeOf:
    """The closed gaps whose cost is known."""
    known = [
        gap
        for gap, cost in zip(gaps, costs, strict=True)
        if not gap.open and cost.around_minus_during is not None
    ]
    return some_gaps(known)


def some_gaps(gaps: Sequence[Gap]) -> MadeOf:
    """These gaps, which ascend."""
    if not gaps:
        return made_of(Thing.GAPS, [])
    return MadeOf(Thing.GAPS, len(gaps), gaps[0].first_day, gaps[-1].last_day)


def last_posting_day(log: AccountLog) -> MadeOf:
    """The day from which it has been quiet."""
    return made_of(Thing.POSTS, posting_days(log)[-1:])


def days_of_silences(log: AccountLog) -> MadeOf:
    """The posting days between which silences lie."""
    after, until = silences(log)
    return made_of(Thing.POSTING_DAYS, distinct(np.sort(np.concatenate((after, until)))))


def days_of_last_year(log: AccountLog) -> MadeOf:
    """The posting days of the last 52 weeks."""
    days = posting_days(log)
    return made_of(Thing.POSTING_DAYS, days[days > log.as_of.toordinal() - 7 * YEAR])


def days_of_score(log: AccountLog) -> MadeOf:
    """The days with complete posts that lead up to today, from the first one on."""
    return made_of(Thing.DAYS, span_today(log) or ())


def posts_of_weeks(weeks: Sequence[Week]) -> MadeOf:
    """These weeks, which ascend, to the last day of the last one."""
    if not weeks:
        return made_of(Thing.WEEKS, [])
    last = weeks[-1].first_day + timedelta(6)
    return MadeOf(Thing.WEEKS, len(weeks), weeks[0].first_day, last)


def posts_of_engagement(log: AccountLog) -> tuple[MadeOf, ...]:
    """The posts of an account's engagement, and the follower counts that they are divided by."""
    posts = posts_of_rate(log)
    told = made_of(Thing.POSTS, log.posts.day[posts])
    if log.rules.denominator is not Denominator.FOLLOWERS:
        return (told,)
    places = distinct(np.sort(counts_at_publication(log)[posts]))
    return told, _some_counts(log, places[places >= 0])


def inputs_of_number(log: AccountLog, post: int) -> tuple[MadeOf, ...]:
    """One post (an index into ``log.posts``), and its newest result if it has one."""
    told = made_of(Thing.POSTS, [int(log.posts.day[post])])
    seen = int(log.posts.seen_day[post])
    return (told, made_of(Thing.RESULTS, [seen])) if seen > 0 else (told,)


def inputs_of_rate(log: AccountLog, post: int) -> tuple[MadeOf, ...]:
    """One post (an index into ``log.posts``), its newest result, and what that is divided by."""
    told = list(inputs_of_number(log, post))
    place = int(counts_at_publication(log)[post])
    if log.rules.denominator is Denominator.FOLLOWERS and place >= 0:
        told.append(made_of(Thing.COUNTS, [int(log.counts.day[place])]))
    return tuple(told)


def posts_of_kind(log: AccountLog, since: date | None, kind: Kind) -> MadeOf:
    """The posts of one kind from a day on, or all of them."""
    there = log.posts.kind == KIND_INDEX[kind]
    return made_of(Thing.POSTS, log.posts.day[there & (log.posts.day >= _ordinal(since))])


def posts_since(log: AccountLog, since: date | None) -> MadeOf:
    """The posts that count as posting, from a day on or all of them."""
    there = counted(log) & (log.posts.day >= _ordinal(since))
    return made_of(Thing.POSTS, log.posts.day[there])


def posts_waiting(logs: Sequence[AccountLog]) -> MadeOf:
    """The posts of these accounts that ask for their numbers."""
    days = [day for log in logs for day in log.posts.day[posts_due(log)].tolist()]
    return made_of(Thing.POSTS, days)


def posts_on(log: AccountLog, days: Sequence[int]) -> MadeOf:
    """The posts of these days, ascending, that count as posting."""
    posted = counted_days(log)
    return made_of(Thing.POSTS, posted[(posted >= days[0]) & (posted <= days[-1])])


def forecasts_of(record: "TrackRecord") -> MadeOf:
    """Past forecasts from the day of the first to the last day that was forecast."""
    past = record.forecasts
    if not past:
        return made_of(Thing.FORECASTS, [])
    return MadeOf(Thing.FORECASTS, len(past), past[0].origin, past[-1].day)


def _some_counts(log: AccountLog, places: Ints) -> MadeOf:
    return made_of(Thing.COUNTS, log.counts.day[places])


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else 0
