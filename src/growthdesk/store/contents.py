"""What a log or a backup holds, in a few numbers."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from growthdesk.domain.rows import Account
from growthdesk.store.looking import applied, look, reading, untouched
from growthdesk.store.opening import PATIENCE, open_log
from growthdesk.store.schema import MIGRATIONS
from growthdesk.store.tables import TABLES, rows_where
from growthdesk.store.troubles import trouble_of
from growthdesk.store.uris import to_read
from growthdesk.whole_files import temporary_folder


@dataclass(frozen=True, slots=True)
class Contents:
    """The accounts of a log, its rows by table, and the last day of a post or follower count."""

    accounts: tuple[Account, ...]
    rows: Mapping[str, int]
    last_day: date | None

    @property
    def total(self) -> int:
        """All rows that a person or an import wrote."""
        return sum(self.rows.values())


def contents_of(connection: sqlite3.Connection) -> Contents:
    """What lies in an open file of this version. Raises Trouble if an account cannot be read."""
    (day,) = connection.execute(
        "SELECT max(day) FROM (SELECT max(day) AS day FROM post"
        " UNION ALL SELECT max(day) FROM follower_count)"
    ).fetchone()
    return Contents(
        tuple(rows_where(connection, Account, "TRUE ORDER BY position, id")),
        {
            table.name: connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]  # noqa: S608
            for table in TABLES.values()
        },
        date.fromisoformat(day) if day else None,
    )


def look_into(path: Path) -> Contents:
    """What lies in a backup. Raises Trouble as ``open_backup``."""
    with open_backup(path) as (place, _):
        try:
            with untouched(place) as connection:
                return contents_of(connection)
        except sqlite3.Error as error:
            raise trouble_of(error, path) from error


@contextmanager
def open_backup(path: Path) -> Iterator[tuple[Path, bool]]:
    """A place at which a backup can be read in the shape of this version; the file stays as it is.

    One of an older version is read from a copy that is brought up to date, and then goes; the
    second value says so. Raises Trouble if there is none, if it is no log, of a newer version,
    or damaged.
    """
    look(path, PATIENCE)
    with untouched(path, PATIENCE) as connection:
        current = applied(connection) >= {name for name, _ in MIGRATIONS}
        if current:
            yield path, False
            return
        with temporary_folder() as folder:
            copy = Path(folder, "backup.growthdesk")
            with closing(sqlite3.connect(copy)) as target:
                connection.backup(target)
            open_log(copy, create=False).close()
            yield copy, True


@contextmanager
def both(log: Path, backup: Path) -> Iterator[sqlite3.Connection]:
    """A connection that reads a log that is open here, with a backup beside it as ``backup``."""
    with open_backup(backup) as (place, _), reading(log, PATIENCE) as connection:
        connection.execute("ATTACH ? AS backup", (to_read(place, immutable=True),))
        yield connection
