"""How long an account has been silent, and what its plan says to that."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from growthdesk.analysis.gaps import silence_today, silences
from growthdesk.analysis.once import once_of_posts
from growthdesk.analysis.rhythm import limits, plan_on, posting_days, running_active
from growthdesk.domain.account_log import AccountLog

HORIZON = 366
"""Days ahead for which it is worked out when a post will be due."""


class State(StrEnum):
    """What the plan says to the silence of today."""

    POSTED = "posted"
    DUE = "due"
    SLIPPING = "slipping"
    GAP = "gap"
    BREAK = "break"
    NO_POSTS = "no posts"


_BY_LIMITS_PASSED = (State.POSTED, State.DUE, State.SLIPPING, State.GAP)


class Silence(NamedTuple):
    """How long it has been since the last posting day that is known.

    ``quiet_days`` is today minus the last posting day, ``active_days`` the same without rest
    days and breaks; both are 0 on a posting day and None without posts. ``due_day``,
    ``slipping_day`` and ``gap_day`` are the days from which a silence that goes on has that
    state, past or to come; None without posts, or when a break moves them beyond a year.
    ``complete`` says whether posts are complete from the last posting day to today. Where they
    are not there is no gap, and no day of one: the silence is at most slipping.
    ``break_ends`` is the last day of the break in which today lies. ``usual_days`` is the
    median of the silences between two posting days in days, None before the second post;
    ``longest_days`` the largest of them and of the one that goes on, None without any, or where
    posts are complete on none of their days.
    """

    state: State
    quiet_days: int | None = None
    active_days: int | None = None
    due_day: date | None = None
    slipping_day: date | None = None
    gap_day: date | None = None
    complete: bool = False
    break_ends: date | None = None
    usual_days: float | None = None
    longest_days: int | None = None


@once_of_posts
def silence(log: AccountLog) -> Silence:
    """How long it has been quiet: today less the last posting day.

    The usual silence is the median of the days from one posting day to the next, where every post
    is in the log; the longest is the largest of them, and of the one until today. The plan on the
    last posting day says when a silence is slipping and when it is a gap, without rest days and
    breaks. A break in which today lies comes before all of that.

    In code: the day is that of the log; each limit is strictly passed.
    """
    days = posting_days(log)
    break_ends = _end_of_break(log)
    if not len(days):
        return Silence(State.BREAK if break_ends else State.NO_POSTS, break_ends=break_ends)
    last = int(days[-1])
    today = log.as_of.toordinal()
    plan = plan_on(log, date.fromordinal(last))
    allowed = limits(plan)
    running = running_active(log, plan, last, today + HORIZON)
    turns = np.searchsorted(running, (allowed.due, allowed.slipping, allowed.gap), side="right")
    complete = silence_today(log) is not None
    if not complete:
        turns[-1] = len(running)
    passed = int((turns <= today - last).sum())
    due_day, slipping_day, gap_day = (
        date.fromordinal(last + int(turn)) if turn < len(running) else None for turn in turns
    )
    after, until = silences(log)
    lengths = until - after
    running_too = np.append(lengths, [today - last] if complete and last < today else [])
    return Silence(
        state=State.BREAK if break_ends else _BY_LIMITS_PASSED[passed],
        quiet_days=today - last,
        active_days=int(running[today - last]),
        due_day=due_day,
        slipping_day=slipping_day,
        gap_day=gap_day,
        complete=complete,
        break_ends=break_ends,
        usual_days=float(np.median(lengths)) if len(lengths) else None,
        longest_days=int(running_too.max()) if len(running_too) else None,
    )


def _end_of_break(log: AccountLog) -> date | None:
    """The last day of the break that holds today; breaks that follow at once are one with it."""
    free_until = log.as_of.toordinal() - 1
    for pause in sorted(log.breaks, key=lambda pause: pause.first_day):
        if pause.first_day.toordinal() <= free_until + 1:
            free_until = max(free_until, pause.last_day.toordinal())
    return date.fromordinal(free_until) if free_until >= log.as_of.toordinal() else None
