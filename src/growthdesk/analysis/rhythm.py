"""The rhythm that a plan asks for, and the days to which it applies.

Days are proleptic Gregorian ordinals (``date.toordinal``) wherever they stand in arrays and
ranges. An *active day* is one that is neither a rest day of the plan nor in a break.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import numpy as np

from growthdesk.analysis.distinct import distinct
from growthdesk.analysis.once import once_of_posts
from growthdesk.domain.account_log import KIND_INDEX, KINDS, AccountLog, Bools, Ints
from growthdesk.domain.rows import Plan


class Limits(NamedTuple):
    """After how many active days of silence a post is due, slipping, and missing in a gap.

    Each is passed when the silence is strictly longer. ``due`` is the usual interval
    I = (7 − R) / D with R rest days and posts on D days a week, ``slipping`` is 1.5 I and
    ``gap`` the larger of 2 I and I + 2: two expected posting days missed.
    """

    due: float
    slipping: float
    gap: float


def limits(plan: Plan) -> Limits:
    """The limits that a plan sets to a silence, in active days; D is ``days_of_posting``."""
    week, posting_days = active_week(plan), days_of_posting(plan)
    # One division each: the nearest float to a whole number is that number, so that
    # comparing with whole days is exact.
    return Limits(
        due=week / posting_days,
        slipping=3 * week / (2 * posting_days),
        gap=max(2 * week / posting_days, (week + 2 * posting_days) / posting_days),
    )


def active_week(plan: Plan) -> int:
    """How many days of a week are not rest days: 7 − R."""
    return 7 - len(plan.rest_days)


def days_of_posting(plan: Plan) -> int:
    """On how many days a week the plan expects a post: D.

    The smallest of the posts a week, the days that are not rest days, and the days a week
    that the plan names.
    """
    return min(plan.posts_a_week, active_week(plan), plan.days_a_week or 7)


def plan_on(log: AccountLog, day: date) -> Plan:
    """The plan that holds on a day: the latest that has begun.

    The first plan also judges all days before it. An account without a plan has three
    posts a week.
    """
    begun = [plan for plan in log.plans if plan.first_day <= day]
    return begun[-1] if begun else _plans(log)[0]


def plans_on(log: AccountLog, days: Ints) -> Iterator[tuple[Plan, Bools]]:
    """Each plan that holds on some of these days, and on which: one mark for each day."""
    plans = _plans(log)
    later = [plan.first_day.toordinal() for plan in plans[1:]]
    index = np.searchsorted(np.asarray(later, dtype=np.int64), days, side="right")
    for place, plan in enumerate(plans):
        there = index == place
        if there.any():
            yield plan, there


def _plans(log: AccountLog) -> tuple[Plan, ...]:
    return log.plans or (Plan(log.account.id, date.min),)


def is_active(log: AccountLog, plan: Plan, days: range) -> Bools:
    """For each of these days whether it is active, with the rest days of that plan."""
    # Ordinal 1 was a Monday.
    weekday = (np.arange(days.start, days.stop) - 1) % 7
    active = ~np.isin(weekday, list(plan.rest_days))
    for pause in log.breaks:
        first = max(pause.first_day.toordinal() - days.start, 0)
        last = pause.last_day.toordinal() - days.start
        active[first : max(last + 1, 0)] = False
    return active


def running_active(log: AccountLog, plan: Plan, after: int, until: int) -> Ints:
    """The running number of active days after a day: 0 on the day itself, then one entry a day.

    The last entry is that of ``until``, so that the column has until − after + 1 entries.
    """
    active = is_active(log, plan, range(after + 1, until + 1))
    return np.concatenate(([0], np.cumsum(active)), dtype=np.int64)


def active_between(log: AccountLog, plan: Plan, after: Ints, until: Ints) -> Ints:
    """How many active days lie after each day of the one column, up to and with the other's.

    The columns have one length, and no day of ``until`` is before its day of ``after``.
    """
    if not len(after):
        return np.zeros(0, dtype=np.int64)
    first = int(after.min())
    running = running_active(log, plan, first, int(until.max()))
    return running[until - first] - running[after - first]


@once_of_posts
def counted_days(log: AccountLog) -> Ints:
    """Every post that counts as posting, by its day.

    Stories and replies count only if the log says so.

    In code: ascending ordinals, one for each post.
    """
    days: Ints = log.posts.day[counted(log)]
    return days


@once_of_posts
def counted(log: AccountLog) -> Bools:
    """Which posts are of a kind that counts as posting, aligned with ``log.posts``."""
    counts = np.ones(len(KINDS), dtype=np.bool_)
    counts[[KIND_INDEX[kind] for kind in log.rules.not_counted]] = False
    return counts[log.posts.kind]


def posts_since(log: AccountLog, first: date) -> int:
    """How many posts the log holds, of every kind, pinned ones too.

    In code: from ``first`` on, inclusive.
    """
    return int((log.posts.day >= first.toordinal()).sum())


@once_of_posts
def posting_days(log: AccountLog) -> Ints:
    """The days with a post that counts, ascending, each once."""
    return distinct(counted_days(log))


def complete_spans(log: AccountLog) -> tuple[range, ...]:
    """The days in which every post is in the log, as ranges in ascending order.

    Spans that touch or overlap are one. None reaches beyond the day of the log.
    """
    today = log.as_of.toordinal()
    merged: list[range] = []
    for span in sorted(log.spans, key=lambda span: span.first_day):
        first = span.first_day.toordinal()
        last = today if span.last_day is None else min(span.last_day.toordinal(), today)
        if last < first:
            continue
        if merged and first <= merged[-1].stop:
            merged[-1] = range(merged[-1].start, max(merged[-1].stop, last + 1))
        else:
            merged.append(range(first, last + 1))
    return tuple(merged)


def span_today(log: AccountLog) -> range | None:
    """The complete span that holds the day of the log; None where posts are not complete."""
    today = log.as_of.toordinal()
    return next((span for span in complete_spans(log) if today in span), None)
