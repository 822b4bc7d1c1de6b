"""What the questions need of an account: read as of a day, and kept true after an edit."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from growthdesk.domain.account_log import AccountLog
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
from growthdesk.store.columns import read_counts, read_posts
from growthdesk.store.tables import rows_where

_IN_ROWS: Mapping[type[Row], tuple[str, str]] = {
    FollowerChange: ("changes", "account_id = ?1 AND day <= ?2 ORDER BY day"),
    # The first plan is always in, since it judges all earlier history.
    Plan: (
        "plans",
        (
            "account_id = ?1 AND first_day <= max(?2, (SELECT min(first_day) FROM plan"
            " WHERE account_id = ?1)) ORDER BY first_day"
        ),
    ),
    Break: ("breaks", "account_id = ?1 AND first_day <= ?2 ORDER BY first_day, id"),
    Note: ("notes", "account_id = ?1 AND day <= ?2 ORDER BY day, id"),
    CompleteSpan: ("spans", "account_id = ?1 AND first_day <= ?2 ORDER BY first_day"),
    # In UTC the day after may have begun where it is still today.
    ImportedFile: (
        "files",
        "account_id = ?1 AND date(imported_at) <= date(?2, '+1 day') ORDER BY imported_at, id",
    ),
}
"""What of an account is kept as rows: its name in AccountLog, and which rows, in which order."""


def read_account_log(
    connection: sqlite3.Connection,
    account: Account,
    rules: Rules,
    today: date,
    seen_until: date,
    numbers_from: date | None = None,
) -> AccountLog:
    """One account as it was known at the end of a day, with results as seen up to another.

    Of posts before ``numbers_from`` only day and kind are read.
    """
    return AccountLog(
        account=account,
        as_of=today,
        rules=rules,
        counts=read_counts(connection, account.id, today),
        posts=read_posts(
            connection,
            account.id,
            today,
            seen_until,
            rules.result_age,
            numbers_from=numbers_from,
        ),
        **_rows(connection, account.id, today, _IN_ROWS),
    )


def read_recent_log(
    connection: sqlite3.Connection,
    account: Account,
    rules: Rules,
    today: date,
    *,
    counts: int | None,
    posts: int,
) -> AccountLog:
    """Like ``read_account_log``, but with so many of the newest counts (None: all).

    Of the posts of so many days those are there that ask for their numbers, and of all else the
    notes. Where many accounts are asked, each further question counts.
    """
    days = [today - timedelta(days=back) for back in range(posts)]
    return AccountLog(
        account=account,
        as_of=today,
        rules=rules,
        counts=read_counts(connection, account.id, today, most=counts),
        posts=read_posts(connection, account.id, today, today, rules.result_age, days, asking=True),
        **_rows(connection, account.id, today, [Note]),  # which of the counts are glitches
    )


def follow(
    connection: sqlite3.Connection, log: AccountLog, account: Account, touched: Touched
) -> AccountLog:
    """The log of an account as it stands now that an edit has touched this of it.

    ``log`` is what was read before, with the rules of now, and results seen up to its own day.
    Only what was touched is read; ``account`` is the account as it stands now.
    """
    until, age = log.as_of, log.rules.result_age
    changed = _rows(connection, account.id, until, touched.kinds & _IN_ROWS.keys())
    if days := touched.count_days:
        counts = read_counts(connection, account.id, until, days)
        changed["counts"] = counts_with_days(log.counts, days, counts)
    if days := touched.post_days:
        posts = read_posts(connection, account.id, until, until, age, days)
        changed["posts"] = posts_with_days(log.posts, days, posts)
    return replace(log, account=account, **changed)


def _rows(
    connection: sqlite3.Connection, account_id: str, until: date, kinds: Iterable[type[Row]]
) -> dict[str, Any]:
    """Rows of these kinds, by their name in AccountLog."""
    bound = (account_id, until.isoformat())
    asked = {kind: _IN_ROWS[kind] for kind in kinds}
    return {
        name: tuple(rows_where(connection, kind, where, *bound))
        for kind, (name, where) in asked.items()
    }
