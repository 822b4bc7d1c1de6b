"""Reading a damaged file around its broken pages.

SQLite reads a table in the order of its keys and gives up at a broken page. So a table is read
from both ends, and between them from every key at which a sound page may begin.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from growthdesk.domain.rows import Account, Post, Row
from growthdesk.errors import Trouble
from growthdesk.store.looking import untouched
from growthdesk.store.opening import open_log
from growthdesk.store.tables import TABLES, Line, Table
from growthdesk.whole_files import temporary_folder

_Key = tuple[Any, ...]

_MOST_PROBES = 20_000
"""Keys from which reading is tried again, in one table: some two seconds if all of them fail."""

_EVERY = 300
"""So many row ids are tried one by one, more than lie on a page; then only some, since a page
that leads to other pages is broken."""

_STRIDE = 50
_YEARS = range(2005, 2041)
_ACCOUNTS = TABLES[Account].name
_POSTS = TABLES[Post].name


def readable_lines(damaged: Path) -> dict[str, list[Line]]:
    """The lines of all tables that can be read, by table, each with its time of change behind it.

    Tombstones are among them. Empty where nothing can be read. Raises Trouble if there is no
    room for a copy.
    """
    with suppress(sqlite3.Error), untouched(damaged) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if names >= {table.name for table in TABLES.values()}:
            return _tables(connection)
    with temporary_folder() as folder:
        copy = Path(folder, "copy")
        try:
            _copy_with_new_list_of_tables(damaged, copy)
        except OSError as error:
            raise Trouble(
                f"{damaged} could not be copied: {error.strerror}.",
                "Make some room, and try again.",
            ) from error
        with suppress(sqlite3.Error), untouched(copy) as connection:
            return _tables(connection)
    return {}


def _copy_with_new_list_of_tables(damaged: Path, copy: Path) -> None:
    """Copy a log whose list of tables is broken, with that of a new log in its place.

    In every log that this version began the tables begin on the same pages. In another one the
    rows do not fit the tables that they are read as, and are left out.
    """
    new = copy.with_name("new")
    with closing(open_log(new, create=True)) as connection:
        begun = {page for (page,) in connection.execute("SELECT rootpage FROM sqlite_master")}
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    pages = new.read_bytes()
    broken = bytearray(damaged.read_bytes())
    listed = {1, *range(1, len(pages) // size + 1)} - begun
    for page in listed:
        place = slice((page - 1) * size, page * size)
        broken[place] = pages[place]
    # How many pages there are; no list of free ones.
    broken[28:40] = (len(broken) // size).to_bytes(4, "big") + bytes(8)
    copy.write_bytes(broken)


def _tables(connection: sqlite3.Connection) -> dict[str, list[Line]]:
    connection.text_factory = _text
    found: dict[str, list[Line]] = {}
    owners: list[str] = []
    for table in TABLES.values():
        columns = (*table.columns, "changed_at")
        has_rowid = _has_rowid(connection, table.name)
        key = ("rowid",) if has_rowid else table.columns[: table.width]
        probes = () if has_rowid else _probes(table, owners, found.get(_POSTS, ()))
        lines = _around(connection, table.name, columns, key, probes)
        # A broken tree may lead to one row twice.
        found[table.name] = list({line[: table.width]: line for line in lines}.values())
        if table.name == _ACCOUNTS:
            owners = [str(line[0]) for line in found[_ACCOUNTS]]
        if table.name == _POSTS:
            owners = [*dict.fromkeys([*owners, *(str(line[1]) for line in found[_POSTS])])]
    grave = ("of_table", "of_key", "removed_at")
    found["tombstone"] = _around(connection, "tombstone", grave, grave[:2], ())
    return found


def _text(data: bytes) -> str | bytes:
    """A text, or bytes that are none any more and fit no column."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


def _has_rowid(connection: sqlite3.Connection, name: str) -> bool:
    try:
        connection.execute(f"SELECT rowid FROM {name} LIMIT 0")  # noqa: S608
    except sqlite3.Error as error:
        return "no such column" not in str(error)
    return True


def _probes(table: Table[Row], owners: Sequence[str], posts: Iterable[Line]) -> Iterable[_Key]:
    """Keys in their order at which a sound page may begin, in a table that is kept by its key."""
    if table.columns[0] == "post_id":
        return [(post, "") for post in sorted(str(line[0]) for line in posts)]
    if table.width == 2:
        months = [f"{date(year, month, 1)}" for year in _YEARS for month in range(1, 13)]
        days = [f"{month[:8]}{day:02}" for month in months for day in range(1, 32, 3)]
        return [(owner, day) for owner in sorted(owners) for day in days]
    return ()


def _around(
    connection: sqlite3.Connection,
    name: str,
    columns: Sequence[str],
    key: Sequence[str],
    probes: Iterable[_Key],
) -> list[Line]:
    """The lines of a table that can be read; a line may be there more than once."""
    width, keys = len(key), f"({', '.join(key)})"
    marks = f"({', '.join('?' * width)})"
    up, down = ", ".join(key), ", ".join(f"{one} DESC" for one in key)
    found: list[Line] = []

    def run(where: str, order: str, values: _Key = ()) -> bool:
        """Read on until the end, which is told, or until something is broken."""
        listed = ", ".join((*key, *columns))
        with suppress(sqlite3.Error):
            # The names come from this package.
            for line in connection.execute(
                f"SELECT {listed} FROM {name} WHERE {where} ORDER BY {order}",  # noqa: S608
                values,
            ):
                found.append(line)  # noqa: PERF402 - what came before an error is kept
            return True
        return False

    if run("TRUE", up):
        return [line[width:] for line in found]
    begun: _Key | None = found[-1][:width] if found else None
    count = len(found)
    run(f"{keys} > {marks}", down, begun) if begun else run("TRUE", down)
    end: _Key | None = found[-1][:width] if len(found) > count else None
    tried = 0
    for probe in probes if width > 1 else _rowids(begun, end):
        if begun is not None and probe <= begun:
            continue
        tried += 1
        if tried > _MOST_PROBES or (end is not None and probe >= end):
            break
        before = len(found)
        until = f" AND {keys} < {marks}" if end is not None else ""
        whole = run(f"{keys} >= {marks}{until}", up, (*probe, *(end or ())))
        after = found[-1][:width] if len(found) > before else None
        if after is not None:
            # What lies between this key and what was read last was passed over in strides.
            between = f" AND {keys} > {marks}" if begun is not None else ""
            run(f"{keys} < {marks}{between}", down, (*probe, *(begun or ())))
            begun = after
        if whole:
            break
    return [line[width:] for line in found]


def _rowids(begun: _Key | None, end: _Key | None) -> Iterable[_Key]:
    first = begun[0] + 1 if begun else 1
    last = end[0] if end else first + _MOST_PROBES * _STRIDE
    near = range(first, min(last, first + _EVERY))
    return ((place,) for place in chain(near, range(near.stop, last, _STRIDE)))
