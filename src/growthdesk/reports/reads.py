"""What a report asks of the log, and how it is answered by what was read already."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Account, Post, Result

Texts = Callable[[Iterable[str]], Mapping[str, tuple[Post, Result | None]]]
"""Gives posts by their ids; an id that is not there is left out."""


class Reads(Protocol):
    """What a report asks of the log."""

    def account_log(
        self,
        account: Account,
        today: date,
        seen_until: date | None = None,
        numbers_from: date | None = None,
    ) -> AccountLog:
        """One account as it was known at the end of a day, with results seen up to another.

        Of posts before ``numbers_from`` only day and kind are known.
        """

    def has_settled(self, account: Account, before: date, seen_until: date) -> bool:
        """Whether the numbers of a post before a day were seen at the result age or later."""

    def posts(self, ids: Iterable[str]) -> Mapping[str, tuple[Post, Result | None]]:
        """Posts by id; an id that is not there is left out."""


@dataclass(frozen=True, slots=True, eq=False)
class ReadAlready:
    """Accounts whose logs were read, by their ids, as of the day that is asked for."""

    logs: Mapping[str, AccountLog]
    texts: Texts

    def account_log(
        self,
        account: Account,
        today: date,
        seen_until: date | None = None,
        numbers_from: date | None = None,
    ) -> AccountLog:
        """The log that was read of that account, with all that it knows."""
        del today, seen_until, numbers_from
        return self.logs[account.id]

    def has_settled(self, account: Account, before: date, seen_until: date) -> bool:
        """No: there is nothing to be read beyond what was read."""
        del account, before, seen_until
        return False

    def posts(self, ids: Iterable[str]) -> Mapping[str, tuple[Post, Result | None]]:
        """Posts by id; an id that is not there is left out."""
        return self.texts(ids)
