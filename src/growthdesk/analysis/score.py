"""The consistency score: how steadily an account has been posting, from 0 to 100.

The formula is that of Loop Habit Tracker (``Score.kt``): a daily moving average whose memory
grows with the days between two expected posts. For every day

    m = 0.5 ^ (√(T / 7) / 13)          s ← s · m + v · (1 − m)
    v = min(1, 7 · posts in the last W active days ÷ (W · T))

with T posts a week, and W = 1 for T ≥ 7, else max(14, 14 / T). The score stands still on
rest days and in breaks.
"""

from typing import NamedTuple

import numpy as np

from growthdesk.analysis.once import once_of_posts
from growthdesk.analysis.rhythm import counted_days, is_active, plans_on, span_today
from growthdesk.domain.account_log import AccountLog, Bools, Floats, Ints

SETTLED = 28
"""Days of complete posts, the first and today included, before there is a score."""


class Scores(NamedTuple):
    """The score of each day by ascending ordinal, 0 to 100; NaN on the first 27 days."""

    day: Ints
    score: Floats


def score(log: AccountLog) -> float | None:
    """How steadily an account has been posting, from 0 to 100.

    It is a moving average over days: s ← s · m + v · (1 − m), shown as 100 · s. Here m = 0.5 ^ (√(T
    ÷ 7) ÷ 13) with T posts a week by the plan of the day, and v is the share of the plan that the
    last W active days held, min(1, 7 · posts ÷ (W · T)), with W = 1 for a plan of 7 a week or more,
    else the larger of 14 and 14 ÷ T. It stands still on rest days and in breaks. Not told before
    the 28th day of complete posts.

    Source: the score of Loop Habit Tracker (Score.kt).

    In code: on the day of the log; None where posts are not complete on it.
    """
    column = scores(log).score
    return None if not len(column) or np.isnan(column[-1]) else float(column[-1])


@once_of_posts
def scores(log: AccountLog) -> Scores:
    """The score of every day in the complete span that holds the day of the log.

    The columns are empty where posts are not complete on that day. Each day is judged by
    its own plan. The last W active days are a stretch of days, so that a post on a rest day
    between two of them counts; posts before the span do not.
    """
    span = span_today(log)
    if span is None:
        return Scores(np.zeros(0, dtype=np.int64), np.zeros(0))
    days = np.arange(span.start, span.stop)
    promised = np.zeros(len(days))
    active = np.zeros(len(days), dtype=np.bool_)
    for plan, there in plans_on(log, days):
        promised[there] = plan.posts_a_week
        active[there] = is_active(log, plan, span)[there]
    column = steadiness(counted_days(log) - span.start, promised, active)
    column[: SETTLED - 1] = np.nan
    return Scores(days, 100 * column)


def steadiness(posted: Ints, promised: Floats, active: Bools) -> Floats:
    """The formula above for each day of a stretch of days, 0 to 1, beginning with 0.

    ``posted`` are days from the beginning of the stretch, ascending, one for each post; those
    outside it do not count. ``promised`` is T for each day, which may be less than one post a
    week, and ``active`` whether it is neither a rest day nor in a break.
    """
    value = _value(posted, promised, active)
    memory = np.where(active, 0.5 ** (np.sqrt(promised / 7) / 13), 1.0)
    return np.asarray(_moving_average(memory.tolist(), (value * (1 - memory)).tolist()))


def _value(posted: Ints, promised: Floats, active: Bools) -> Floats:
    """How much of the plan each day's last W active days held, 0 to 1; 0 on other days."""
    length = len(active)
    until = np.searchsorted(posted, np.arange(length + 1))
    day = np.flatnonzero(active)
    plan = promised[day]
    window = np.where(plan >= 7, 1, np.maximum(14, 14 / plan)).astype(np.int64)
    place = np.arange(len(day)) - window + 1
    first = np.where(place >= 0, day[np.maximum(place, 0)], 0)
    value = np.zeros(length)
    value[day] = np.minimum(1, 7 * (until[day + 1] - until[first]) / (window * plan))
    return value


def _moving_average(memory: list[float], added: list[float]) -> list[float]:
    average = 0.0
    return [average := average * m + new for m, new in zip(memory, added, strict=True)]
