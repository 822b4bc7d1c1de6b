"""Whether the report of last month is to be made by itself, and of what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from growthdesk.analysis.period import Period, Unit, period_before, period_of
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import Account, Post, Result
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


@dataclass(frozen=True, slots=True)
class ReadAlready:
    """What a report asks of the log, read beforehand: logs by the id of their account, and posts."""

    logs: Mapping[str, AccountLog]
    texts: Mapping[str, tuple[Post, Result | None]]

    def account_log(
        self,
        account: Account,
        today: date,
        seen_until: date | None = None,
        numbers_from: date | None = None,
    ) -> AccountLog:
        """The log that was read of that account, as of the day as of which it was."""
        del today, seen_until, numbers_from
        return self.logs[account.id]

    def posts(self, ids: Iterable[str]) -> Mapping[str, tuple[Post, Result | None]]:
        """The posts of these ids that were read."""
        return {identity: self.texts[identity] for identity in ids if identity in self.texts}
