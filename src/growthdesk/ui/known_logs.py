"""What was read of accounts: kept until another day asks for it, and led along by each edit."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.log_changes import Touched
from growthdesk.domain.rows import Account

Follow = Callable[[AccountLog, Account, Touched], AccountLog]
"""The log of an account as an edit has left it: see ``Reading.followed``."""

FEW = 100
"""Where more days than these were touched, it is quicker to read all of an account again."""


class KnownLogs:
    """The logs of accounts as of one day, each read when it is first asked for."""

    def __init__(
        self,
        day: Callable[[], date],
        read: Callable[[Account, date], AccountLog],
        *,
        counts: int = FEW,
        posts: int = FEW,
    ) -> None:
        """``day`` tells as of which day, and ``read`` reads an account as of it.

        What is known of an account is led along if an edit touches no more days of counts and of
        posts than these, else read again. 0 is for logs that hold only the newest of them: when
        one of those goes, an older one takes its place.
        """
        self._day = day
        self._read = read
        self._counts = counts
        self._posts = posts
        self._logs: dict[str, AccountLog] = {}

    def __contains__(self, account: object) -> bool:
        return isinstance(account, Account) and account.id in self._logs

    def of(self, account: Account) -> AccountLog:
        """What is known of an account."""
        if account.id not in self._logs:
            self._logs[account.id] = self._read(account, self._day())
        return self._logs[account.id]

    def follow(
        self, accounts: Iterable[Account], touched: Mapping[str, Touched], follow: Follow
    ) -> None:
        """Bring what is known to where an edit has led, and forget what is quicker read again."""
        day, there = self._day(), {account.id: account for account in accounts}
        for identity, what in touched.items():
            before = self._logs.pop(identity, None)
            if before is None or before.as_of != day or identity not in there:
                continue
            if len(what.count_days) <= self._counts and len(what.post_days) <= self._posts:
                self._logs[identity] = follow(before, there[identity], what)

    @property
    def known(self) -> tuple[AccountLog, ...]:
        """What is in memory."""
        return tuple(self._logs.values())

    def put(self, logs: Iterable[AccountLog]) -> None:
        """Take logs that somebody else has read, as of the same day."""
        self._logs.update({log.account.id: log for log in logs})

    def forget(self) -> None:
        """Let everything be read again."""
        self._logs.clear()
