"""Whether the report of last month is to be made by itself, and of what."""

from collections.abc import Iterable
from datetime import date

from growthdesk.analysis.period import Period, Unit, period_before, period_of
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.made_report import MadeReport
from growthdesk.reports.made import PROGRESS


def month_due(today: date, made: Iterable[MadeReport]) -> Period | None:
    """Last month, unless a report of it was made already, by itself or by hand; then None."""
    month = period_before(period_of(Unit.MONTH, today, today, 0))
    is_made = any(one.kind == PROGRESS and one.period == month.key for one in made)
    return None if is_made else month


def tells_of(log: AccountLog, period: Period) -> bool:
    """Whether an account has a follower count or a post in a period."""
    first, last = period.first_day.toordinal(), period.last_day.toordinal()
    return any(
        bool(((days >= first) & (days <= last)).any()) for days in (log.counts.day, log.posts.day)
    )
