"""The log as a whole: every line of every table at one moment, and the fingerprint of them all."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from json import JSONEncoder
from operator import itemgetter
from typing import TypeVar

from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import Row
from growthdesk.store.moment import one_moment
from growthdesk.store.tables import TABLES, Line, Table

Everything = Mapping[type[Row], Sequence[Line]]
"""All lines of all tables, as they stand in the file. Posts come in the order of their writing,
which tells which of two at one time is the later."""

_AT_ONCE = 1000

AnyLine = TypeVar("AnyLine")


def read_everything(connection: sqlite3.Connection) -> Everything:
    """Every line of the log, all of them as they stood at one moment."""
    with one_moment(connection):
        return {
            kind: _lines(connection, table, "_rowid_" if kind.KEY == ("id",) else _key(table))
            for kind, table in TABLES.items()
        }


def digest_of_log(connection: sqlite3.Connection, accounts: Collection[str] | None = None) -> str:
    """A fingerprint of what the creator wrote down, as 16 hexadecimal digits.

    Two logs with the same rows have the same one, in whatever order they were written, whatever was
    undone on the way, and whenever. Reports that were made are left out: to make one changes no
    answer. With ``accounts``, by their ids, what belongs to others is left out too. In code: it
    reads every row, a third of a second for 100,000 posts with their numbers.
    """
    with one_moment(connection):
        return _fingerprint(
            (kind, _texts(connection, table, accounts)) for kind, table in TABLES.items()
        )


def digest_of(everything: Everything) -> str:
    """The fingerprint of a log of which every line was read; as ``digest_of_log``."""
    return _fingerprint(
        (kind, (_JSON.encode(some)[1:-1] for some in _some(_in_order(TABLES[kind], lines))))
        for kind, lines in everything.items()
    )


_JSON = JSONEncoder(ensure_ascii=False, separators=(",", ":"))
"""Writes lines as SQLite's json_array does."""


def _fingerprint(tables: Iterable[tuple[type[Row], Iterable[str]]]) -> str:
    """The fingerprint of lines as JSON, so many at once, in the order of TABLES and of ``_order``."""
    from hashlib import sha256  # OpenSSL comes with it, and no start waits for that

    seen = sha256()
    for kind, texts in tables:
        if kind is MadeReport:
            continue
        # A table without rows says nothing, so that a new one changes no fingerprint.
        for text in texts:
            seen.update(f'["{TABLES[kind].name}",[{text}]]'.encode(errors="surrogatepass"))
    return seen.hexdigest()[:16]


def _texts(
    connection: sqlite3.Connection, table: Table[Row], accounts: Collection[str] | None
) -> Iterator[str]:
    """All lines of a table as JSON, or those of some accounts; SQLite writes it in half the time."""
    written = f"json_array({', '.join(table.columns)})"
    where, values = _of(table, accounts)
    order = ", ".join(_order(table))
    lines = connection.execute(_SELECT.format(written, table.name, where, order), values)
    for some in _some(lines):
        yield ",".join([text for (text,) in some])


def _in_order(table: Table[Row], lines: Iterable[Line]) -> list[Line]:
    """Lines as ``_texts`` has them."""
    return sorted(lines, key=itemgetter(*map(table.columns.index, _order(table))))


def _order(table: Table[Row]) -> tuple[str, ...]:
    """The columns that lines are ordered by."""
    # Posts lie in the file about as they were published; by their ids it takes twice the time.
    return ("account_id", "day", "id") if table.name == "post" else table.columns[: table.width]


def _of(table: Table[Row], accounts: Collection[str] | None) -> tuple[str, tuple[str, ...]]:
    """The condition that leaves the rows of some accounts in a table, and its value."""
    if accounts is None:
        return "TRUE", ()
    asked = "IN (SELECT value FROM json_each(?))"
    if table.name == "account":
        where = f"id {asked}"
    elif table.name == "result":
        where = f"post_id IN (SELECT id FROM post WHERE account_id {asked})"  # noqa: S608
    elif "account_id" in table.columns:
        where = f"account_id {asked}"
    else:
        return "TRUE", ()
    return where, (_JSON.encode(sorted(accounts)),)


def _some(lines: Iterable[AnyLine]) -> Iterator[list[AnyLine]]:
    """The lines, so many at once."""
    left = iter(lines)
    while some := [*islice(left, _AT_ONCE)]:
        yield some


_SELECT = "SELECT {} FROM {} WHERE {} ORDER BY {}"


def _lines(connection: sqlite3.Connection, table: Table[Row], order: str) -> list[Line]:
    # The names come from this package and the domain, never from a person or a file.
    return connection.execute(
        _SELECT.format(", ".join(table.columns), table.name, "TRUE", order)
    ).fetchall()


def _key(table: Table[Row]) -> str:
    return ", ".join(table.columns[: table.width])
