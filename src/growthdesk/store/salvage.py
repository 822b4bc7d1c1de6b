"""Making a sound log of what can be read of a damaged one; nothing is invented."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from growthdesk.domain.rows import Account, Post, Row
from growthdesk.errors import Trouble
from growthdesk.store.contents import Contents, contents_of
from growthdesk.store.opening import open_log
from growthdesk.store.pages import readable_lines
from growthdesk.store.tables import TABLES, Line, Table, Value

_ACCOUNTS = TABLES[Account].name
_POSTS = TABLES[Post].name


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read out of a damaged log into a new one, and how many rows did not fit there.

    ``nameless`` is how many accounts were lost though their posts or counts were not; each goes
    on as an account called “recovered”.
    """

    contents: Contents
    left_out: int
    nameless: int


def salvage(damaged: Path, into: Path, moment: str) -> Salvaged:
    """Read what can be read of a damaged log into a new log at a path where there is none.

    The damaged file is only read. ``moment`` stands for the time of change of a row that has
    lost its own. Raises Trouble if the new log cannot be written.
    """
    found = readable_lines(damaged)
    posts = {line[0] for line in found.get(_POSTS, ())}
    owners = {line[0] for line in found.get(_ACCOUNTS, ())}
    left_out, nameless = 0, 0
    with closing(open_log(into, create=True)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for table in TABLES.values():
            for line in found.get(table.name, ()):
                if table.columns[0] == "post_id" and line[0] not in posts:
                    left_out += 1
                    continue
                if not _put(connection, table, line, moment):
                    left_out += 1
                    continue
                owner = _owner(table, line)
                if owner is not None and owner not in owners:
                    owners.add(owner)
                    nameless += 1
                    lost = Account(str(owner), "other", f"recovered-{str(owner)[:6]}", position=999)
                    _put(connection, TABLES[Account], TABLES[Account].lines([lost])[0], moment)
        for grave in found.get("tombstone", ()):
            with suppress(sqlite3.Error):
                connection.execute("INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?)", grave)
        # A result whose post did not fit has nobody to belong to.
        left_out += connection.execute(
            "DELETE FROM result WHERE post_id NOT IN (SELECT id FROM post)"
        ).rowcount
        connection.execute("COMMIT")
        return Salvaged(contents_of(connection), left_out, nameless)


def _owner(table: Table[Row], line: Line) -> Value:
    """The account that a line belongs to; None if it belongs to none."""
    names = table.columns
    return line[names.index("account_id")] if "account_id" in names else None


def _put(connection: sqlite3.Connection, table: Table[Row], line: Line, moment: str) -> bool:
    """Write a line, with the time of change behind its columns, if it is a row; whether it is."""
    values, changed = line[: len(table.columns)], [*line[len(table.columns) :], moment][0]
    try:
        table.row(values)
        connection.execute(table.upsert, (*values, changed if isinstance(changed, str) else moment))
    except (Trouble, sqlite3.Error, ValueError, OverflowError, TypeError):
        return False
    return True
