"""What is worth a reminder today, which on most days is nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

from growthdesk.analysis.quiet_hours import QuietHours
from growthdesk.analysis.rhythm import active_between, days_of_posting, plan_on
from growthdesk.analysis.silence import State, silence
from growthdesk.analysis.weeks import running_week
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Account

COUNT_DUE = 7
"""Days after which a follower count is due: without one within 7 days a post has no rate."""

LEFT_ALONE = 28
"""Days of silence, or since the newest count, after which nobody is reminded any more."""


@dataclass(frozen=True, slots=True)
class WeekShort:
    """A running week that only keeps its plan if a post comes today.

    ``missing`` is the posts to the plan, ``days_left`` the active days left, today among them.
    """

    account: Account
    missing: int
    days_left: int


@dataclass(frozen=True, slots=True)
class CountDue:
    """An account whose newest follower count is so many days old."""

    account: Account
    days: int


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a day is reminded of; one of the two is never empty."""

    weeks: tuple[WeekShort, ...]
    counts: tuple[CountDue, ...]


def reminder(
    logs: Iterable[AccountLog], now: datetime, quiet: QuietHours, reminded_on: date | None
) -> Reminder | None:
    """What to say now: where the week runs short of its plan, and whose count is a week old.

    None in quiet hours, on a day that had its reminder, and while nothing is short or due. An
    account that has been left alone for 28 days is not spoken of.

    In code: the logs are of one day; ``now`` carries the creator's zone.
    """
    logs = tuple(logs)
    if not logs or quiet.hold(now.hour) or (reminded_on and reminded_on >= logs[0].as_of):
        return None
    weeks = tuple(week for log in logs if (week := week_short(log)) is not None)
    counts = tuple(count for log in logs if (count := count_due(log)) is not None)
    return Reminder(weeks, counts) if weeks or counts else None


def week_short(log: AccountLog) -> WeekShort | None:
    """Whether the running week of an account keeps its plan only if a post comes today.

    So it is when the posting days that are missing are as many as the active days left, or more:
    with three posts on three days a week, a week without a post runs short on its fifth day. None
    on a rest day, in a break, once something was posted today, and after 28 days of silence.
    """
    week, quiet = running_week(log), silence(log)
    missing = week.expected - week.posts
    if missing <= 0 or quiet.state is State.BREAK:
        return None
    if quiet.quiet_days is None or not 0 < quiet.quiet_days <= LEFT_ALONE:
        return None
    plan, today = plan_on(log, week.first_day), log.as_of.toordinal()
    after = np.asarray([today - 1, today], np.int64)
    until = np.full(2, week.first_day.toordinal() + 6, np.int64)
    left, tomorrow = active_between(log, plan, after, until).tolist()
    if left == tomorrow:
        return None
    # So many posts come on one posting day; the last of them may hold fewer.
    days_missing = -(-missing * days_of_posting(plan) // plan.posts_a_week)
    return WeekShort(log.account, missing, left) if days_missing >= left else None


def count_due(log: AccountLog) -> CountDue | None:
    """Whether the newest follower count of an account is 7 days old or more.

    None without a count, and when the newest is older than 28 days: she has stopped counting.
    """
    if not len(log.counts):
        return None
    days = log.as_of.toordinal() - int(log.counts.day[-1])
    return CountDue(log.account, days) if COUNT_DUE <= days <= LEFT_ALONE else None
