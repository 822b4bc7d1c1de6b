"""Restoring a backup: what would change against now, and the one edit that changes it.

A restored log goes on: it keeps its identities and its steps, and the restoring itself is a step
that can be undone.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from growthdesk.domain.edits import Batch
from growthdesk.domain.rows import Account, Post, Row
from growthdesk.errors import Trouble
from growthdesk.store.contents import Contents, both, contents_of
from growthdesk.store.tables import TABLES, Line, Table
from growthdesk.store.troubles import trouble_of
from growthdesk.store.writing import edit_of

_NAMED_BESIDES = {
    TABLES[Account].name: ("platform", "handle"),
    TABLES[Post].name: ("account_id", "platform_id"),
}
"""Columns that no two rows may share: rows that swap them have to go before they come."""


@dataclass(frozen=True, slots=True)
class TableDifference:
    """How one table stands apart: rows that would come back, change, or go, as lines of the file."""

    table: Table[Row]
    added: tuple[Line, ...]
    changed: tuple[tuple[Line, Line], ...]
    gone: tuple[Line, ...]

    def __len__(self) -> int:
        """How many rows that are."""
        return len(self.added) + len(self.changed) + len(self.gone)


@dataclass(frozen=True, slots=True)
class Difference:
    """What is in a backup, and what restoring it would change; tables that stay are left out."""

    contents: Contents
    tables: tuple[TableDifference, ...]

    def __len__(self) -> int:
        """How many rows would change."""
        return sum(map(len, self.tables))

    @property
    def edit(self) -> Batch:
        """The edit from now to the backup. Raises Trouble if a value is none of its kind."""
        return edit_of({one.table.name: list(_lines(one)) for one in self.tables})


def difference(log: Path, backup: Path) -> Difference:
    """How a log that is open here differs from a backup; it takes connections of its own.

    Raises Trouble if the backup is none, is of a newer version or damaged, or if the log is.
    """
    try:
        if not backup.is_file():
            raise Trouble(f"There is no backup at {backup}.", "See them with: growthdesk backups")
        with both(log, backup) as connection:
            connection.execute("BEGIN")
            apart = (_apart(connection, table) for table in TABLES.values())
            tables = tuple(one for one in apart if len(one))
            return Difference(_contents_of_backup(connection), tables)
    except sqlite3.Error as error:
        raise trouble_of(error, log) from error


def _contents_of_backup(connection: sqlite3.Connection) -> Contents:
    """What is in the backup, by letting its tables hide those of the log."""
    for table in TABLES.values():
        connection.execute(f"CREATE TEMP VIEW {table.name} AS SELECT * FROM backup.{table.name}")  # noqa: S608
    return contents_of(connection)


def _apart(connection: sqlite3.Connection, table: Table[Row]) -> TableDifference:
    listed, name, width = ", ".join(table.columns), table.name, table.width
    # The names come from this package.
    there, here = (
        connection.execute(
            f"SELECT {listed} FROM {one}.{name} EXCEPT SELECT {listed} FROM {other}.{name}"  # noqa: S608
        ).fetchall()
        for one, other in (("backup", "main"), ("main", "backup"))
    )
    now = {line[:width]: line for line in here}
    keys = {line[:width] for line in there}
    return TableDifference(
        table,
        tuple(line for line in there if line[:width] not in now),
        tuple((now[line[:width]], line) for line in there if line[:width] in now),
        tuple(line for key, line in now.items() if key not in keys),
    )


def _lines(apart: TableDifference) -> Iterator[Line]:
    table = apart.table
    places = [table.columns.index(column) for column in _NAMED_BESIDES.get(table.name, ())]
    for line in apart.gone:
        yield line[: table.width]
    for old, new in apart.changed:
        if any(old[place] != new[place] for place in places):
            yield old[: table.width]
    for _, new in apart.changed:
        yield new
    yield from apart.added
