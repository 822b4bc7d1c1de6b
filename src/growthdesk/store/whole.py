"""The log as a whole: every line of every table at one moment, and the fingerprint of them all."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice

from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import Row
from growthdesk.store.tables import TABLES, Line, Table

Everything = Mapping[type[Row], Sequence[Line]]
"""All lines of all tables, as they stand in the file. Posts come in the order of their writing,
which tells which of two at one time is the later."""

_AT_ONCE = 1000


def read_everything(connection: sqlite3.Connection) -> Everything:
    """Every line of the log, all of them as they stood at one moment."""
    with _one_moment(connection):
        return {
            kind: _lines(connection, table, "_rowid_" if kind.KEY == ("id",) else _key(table))
            for kind, table in TABLES.items()
        }


def digest_of_log(connection: sqlite3.Connection) -> str:
    """A fingerprint of what the creator wrote down, as 16 hexadecimal digits.

    Two logs with the same rows have the same one, in whatever order they were written, whatever was
    undone on the way, and whenever. Reports that were made are left out: to make one changes no
    answer. In code: it reads every row, a second for 100,000 posts with their numbers.
    """
    with _one_moment(connection):
        return fingerprint(
            (kind, connection.execute(_SELECT.format(", ".join(table.columns), table.name, key)))
            for kind, table in TABLES.items()
            for key in (_key(table),)
        )


def fingerprint(tables: Iterable[tuple[type[Row], Iterable[Line]]]) -> str:
    """The fingerprint of lines that come by table, in the order of TABLES and of their keys."""
    from hashlib import sha256  # OpenSSL comes with it, and no start waits for that

    seen = sha256()
    for kind, lines in tables:
        if kind is MadeReport:
            continue
        left = iter(lines)
        # A table without rows says nothing, so that a new one changes no fingerprint.
        while some := [*islice(left, _AT_ONCE)]:
            seen.update(json.dumps([TABLES[kind].name, some]).encode())
    return seen.hexdigest()[:16]


def digest_of(everything: Everything) -> str:
    """The fingerprint of a log of which every line was read; as ``digest_of_log``."""
    return fingerprint((kind, sorted(lines)) for kind, lines in everything.items())


_SELECT = "SELECT {} FROM {} ORDER BY {}"


def _lines(connection: sqlite3.Connection, table: Table[Row], order: str) -> list[Line]:
    # The names come from this package and the domain, never from a person or a file.
    return connection.execute(
        _SELECT.format(", ".join(table.columns), table.name, order)
    ).fetchall()


def _key(table: Table[Row]) -> str:
    return ", ".join(table.columns[: table.width])


@contextmanager
def _one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """What another program writes meanwhile is not seen; within a moment it is that one."""
    connection.execute("SAVEPOINT moment")
    try:
        yield
    finally:
        connection.execute("RELEASE moment")
