"""The edits that take out what belongs together; only keys are read for them."""

import sqlite3
from collections.abc import Iterable
from itertools import islice

from growthdesk.domain.edits import Batch, Edit, Remove, remove
from growthdesk.domain.rows import (
    Account,
    AccountViews,
    Break,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Note,
    Plan,
    Post,
    Result,
    Row,
)
from growthdesk.store.tables import Value, table_of

_OF_ACCOUNT: tuple[type[Row], ...] = (
    *(FollowerCount, FollowerChange, AccountViews, ImportedFile),
    *(Plan, Break, Note, CompleteSpan, Post),
)
"""The kinds of row that name their account."""

_AT_ONCE = 900
"""SQLite takes no more than 999 values in a statement on older systems."""


def removal_of_account(connection: sqlite3.Connection, account: Account) -> Batch:
    """The edit that takes out an account with everything it has."""
    of_posts = "post_id IN (SELECT id FROM post WHERE account_id = ?)"
    edits = _removals(connection, Result, of_posts, account.id)
    for kind in _OF_ACCOUNT:
        edits += _removals(connection, kind, "account_id = ?", account.id)
    return Batch((*edits, remove(account)))


def removal_of_posts(connection: sqlite3.Connection, ids: Iterable[str]) -> Batch:
    """The edit that takes out posts with their results."""
    edits: list[Edit] = []
    left = iter(ids)
    while some := [*islice(left, _AT_ONCE)]:
        marks = ", ".join("?" * len(some))
        edits += _removals(connection, Result, f"post_id IN ({marks})", *some)
        edits += _removals(connection, Post, f"id IN ({marks})", *some)
    return Batch(tuple(edits))


def _removals(
    connection: sqlite3.Connection, kind: type[Row], where: str, *values: Value
) -> list[Edit]:
    """The removals of the rows of one kind that meet a condition, which is a text of this module."""
    table = table_of(kind)
    columns = ", ".join(table.columns[: table.width])
    found = connection.execute(
        f"SELECT {columns} FROM {table.name} WHERE {where}",  # noqa: S608 - own names
        values,
    )
    return [Remove(kind, key) for key in table.keys(found.fetchall())]
