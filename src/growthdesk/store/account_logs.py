"""What the questions need of an account: read as of a day, and kept true when an edit was done."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from growthdesk.domain.account_log import AccountLog, Posts
from growthdesk.domain.log_changes import Touched, counts_with_days, posts_with_days
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerChange,
    ImportedFile,
    Note,
    Plan,
    Row,
)
from growthdesk.domain.rules import Rules
from growthdesk.store import columns
from growthdesk.store.tables import RowKind, rows_where

_FEW_DAYS = 100
"""Of more days than that it is quicker to read the posts of all days."""


def read_account_log(
    connection: sqlite3.Connection, account: Account, rules: Rules, today: date, seen_until: date
) -> AccountLog:
    """One account as it was known at the end of a day, results as seen up to another."""
    rest: dict[str, Any] = {
        name: read(connection, account.id, today) for name, read in _REST.values()
    }
    return AccountLog(
        account=account,
        as_of=today,
        rules=rules,
        counts=columns.read_counts(connection, account.id, today),
        posts=columns.read_posts(connection, account.id, today, seen_until, rules.result_age),
        **rest,
    )


def follow(
    connection: sqlite3.Connection, log: AccountLog, account: Account, touched: Touched
) -> AccountLog:
    """The log of an account as it stands now that an edit has touched this of it.

    ``log`` is what it was before, with the same rules, and results seen up to its own day.
    Only what was touched is read again; ``account`` is the account as it stands now.
    """
    rest: dict[str, Any] = {
        name: read(connection, account.id, log.as_of)
        for kind, (name, read) in _REST.items()
        if kind in touched.kinds
    }
    counts = log.counts
    if days := touched.count_days:
        anew = columns.read_counts(connection, account.id, log.as_of, days)
        counts = counts_with_days(counts, days, anew)
    posts = _followed_posts(connection, log, touched.post_days)
    return replace(log, account=account, counts=counts, posts=posts, **rest)


def _followed_posts(
    connection: sqlite3.Connection, log: AccountLog, days: Iterable[date]
) -> Posts:
```
