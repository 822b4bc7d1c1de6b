"""The plan that fits what is really posted."""

from datetime import timedelta
from typing import NamedTuple

import numpy as np

from growthdesk.analysis.rhythm import active_week, days_of_posting, plan_on, posting_days
from growthdesk.analysis.weeks import Week, weeks
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import week_start
from growthdesk.domain.rows import Plan

WEEKS = 12
"""Weeks before the running one that are looked at."""

ENOUGH = 8
"""Of them with complete posts and without a break, before a plan is suggested."""


class SuggestedPlan(NamedTuple):
    """A plan from the day of the log on that was kept in ``kept`` of the last ``weeks`` weeks.

    ``plan`` is None while ``missing`` more weeks are needed, and where fewer than three of four
    weeks have a post. ``is_other`` says whether it asks for something else than the plan
    that holds.
    """

    plan: Plan | None
    weeks: int
    kept: int
    missing: int
    is_other: bool


def suggested_plan(log: AccountLog) -> SuggestedPlan:
    """The largest number of posts a week that was reached in 3 of 4 of the last 12 weeks.

    So it is never more than what is done. The running week, weeks with a break and weeks with posts
    that are not complete are left out; with fewer than eight weeks nothing is suggested. Where the
    posts fell on fewer days than the plan would expect, it names the number of days that was
    reached in 3 of 4 weeks too. Rest days stay as they are.

    In code: the plan would hold from the day of the log on.
    """
    holds = plan_on(log, log.as_of)
    looked_at = weeks_looked_at(log)
    count = len(looked_at)
    if count < ENOUGH:
        return SuggestedPlan(None, count, 0, ENOUGH - count, is_other=False)
    starts = np.asarray([week.first_day.toordinal() for week in looked_at])
    days = posting_days(log)
    on_days = np.searchsorted(days, starts + 7) - np.searchsorted(days, starts)
    posts = _reached([week.posts for week in looked_at])
    if posts == 0:
        return SuggestedPlan(None, count, 0, 0, is_other=False)
    most = min(posts, active_week(holds))
    fewer = min(_reached(on_days.tolist()), holds.days_a_week or most, most)
    plan = Plan(log.account.id, log.as_of, posts, fewer if fewer < most else None, holds.rest_days)
    return SuggestedPlan(
        plan=plan,
        weeks=count,
        kept=sum(week.posts >= posts for week in looked_at),
        missing=0,
        is_other=(posts, fewer) != (holds.posts_a_week, days_of_posting(holds)),
    )


def weeks_looked_at(log: AccountLog) -> list[Week]:
    """Of the 12 weeks before the running one those that are complete and without a break."""
    begun = week_start(log.as_of, log.rules.first_weekday)
    over = weeks(log, begun - timedelta(weeks=WEEKS))[:-1]
    return [week for week in over if week.expected == week.plan]


def _reached(numbers: list[int]) -> int:
    """The largest number that at least three of four reach."""
    return sorted(numbers, reverse=True)[-(-3 * len(numbers) // 4) - 1]
