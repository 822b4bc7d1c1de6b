"""Gaps: silences that are longer than the plan allows."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.once import once_of_posts
from growthdesk.analysis.rhythm import (
    active_between,
    complete_spans,
    limits,
    plans_on,
    posting_days,
    span_today,
)
from growthdesk.domain.account_log import AccountLog, Ints


@dataclass(frozen=True, slots=True)
class Gap:
    """A silence longer than the plan allows, from the first to the last day without a post.

    Both days are inclusive, and ``days`` counts them with everything between. The last day
    is today while the gap is open. ``active_days`` is the silence that was compared, from
    one posting day to the next (or to today) without rest days and breaks, and
    ``expected_days`` the limit that it passed.
    """

    first_day: date
    last_day: date
    days: int
    active_days: int
    expected_days: float
    open: bool


@once_of_posts
def gaps(log: AccountLog) -> tuple[Gap, ...]:
    """The silences that are longer than the plan allows.

    A silence runs from one posting day to the next, or to today, and is counted in active days:
    rest days and breaks are skipped. The plan on its last posting day judges it. With R rest days
    and posts on D days a week, a post is expected every I = (7 − R) ÷ D active days; a silence is a
    gap once it is longer than both 2 · I and I + 2 days: two expected posting days were missed.
    Gaps are told where every post is in the log. Before the first post there no silence begins, and
    where the complete days end before today none ends.

    In code: ascending; the limit is ``Limits.gap``.
    """
    after, until = silences(log)
    now = silence_today(log)
    if now is not None:
        after, until = np.append(after, now[0]), np.append(until, now[1])
    active = np.zeros(len(after), dtype=np.int64)
    limit = np.zeros(len(after))
    for plan, there in plans_on(log, after):
        active[there] = active_between(log, plan, after[there], until[there])
        limit[there] = limits(plan).gap
    closed = len(after) - (now is not None)
    return tuple(
        _gap(int(after[i]), int(until[i]), int(active[i]), float(limit[i]), is_open=i >= closed)
        for i in np.flatnonzero(active > limit).tolist()
    )


def _gap(after: int, until: int, active: int, limit: float, *, is_open: bool) -> Gap:
    last = until if is_open else until - 1
    return Gap(
        first_day=date.fromordinal(after + 1),
        last_day=date.fromordinal(last),
        days=last - after,
        active_days=active,
        expected_days=limit,
        open=is_open,
    )


@once_of_posts
def silences(log: AccountLog) -> tuple[Ints, Ints]:
    """Each posting day and the next one after it, where both lie in one complete span."""
    days = posting_days(log)
    spans = complete_spans(log)
    # The span of each day is found by where spans begin; a day past its end lies in none.
    span = np.searchsorted([s.start for s in spans], days, side="right") - 1
    ends = np.asarray([s.stop for s in spans] or [0])
    inside = (span >= 0) & (days < ends[span])
    both = inside[:-1] & inside[1:] & (span[:-1] == span[1:])
    return days[:-1][both], days[1:][both]


def silence_today(log: AccountLog) -> tuple[int, int] | None:
    """The last posting day and today, where both lie in one complete span; else None."""
    today = log.as_of.toordinal()
    span = span_today(log)
    days = posting_days(log)
    # A whole number of Python's own: for any other a range is walked through.
    last = int(days[-1]) if len(days) else 0
    return (last, today) if span is not None and last in span else None
