"""Lines written just as another log has them, with their moments, and taken away without a trace.

A merge joins what other computers wrote when they wrote it: its rows keep their moments, and what
the store writes for itself (tombstones, what rows said earlier, which are one) is joined too.
So undoing a merge takes back all of that, and leaves no tombstone that would tell the other
computer of a removal.
"""

import sqlite3
from collections.abc import Mapping

from growthdesk.store.tables import TABLES, Line, lines_at
from growthdesk.store.writing import Lines

COLUMNS: Mapping[str, tuple[str, ...]] = {
    **{table.name: (*table.columns, "changed_at") for table in TABLES.values()},
    "tombstone": ("of_table", "of_key", "removed_at"),
    "earlier": ("of_table", "of_key", "said"),
    "same_as": ("of_table", "of_id", "is_now"),
}
"""All columns of each table, those of its key first."""

WIDTHS: Mapping[str, int] = {
    **{table.name: table.width for table in TABLES.values()},
    "tombstone": 2,
    "earlier": 3,
    "same_as": 2,
}
"""How many of them are the key."""

Exact = Mapping[str, Mapping[Line, Line | None]]
"""By table and key the whole line that shall stand there; None for none."""


def visible(exact: Exact) -> Lines:
    """What of it a person sees: the same as an ordinary edit, without moments and marks."""
    return {
        table.name: [
            key if line is None else line[:-1] for key, line in exact[table.name].items()
        ]
        for table in TABLES.values()
        if exact.get(table.name)
    }  # fmt: skip


def write_exact(connection: sqlite3.Connection, exact: Exact) -> Exact:
    """Let these lines stand just so; what stood there before where that changed it, which takes it back."""
    before: dict[str, dict[Line, Line | None]] = {}
    changes: dict[str, dict[Line, Line | None]] = {}
    for name, wanted in exact.items():
        found = lines_at(connection, name, COLUMNS[name], WIDTHS[name], wanted)
        changes[name] = {key: line for key, line in wanted.items() if found.get(key) != line}
        before[name] = {key: found.get(key) for key in changes[name]}
    _make_room(connection, changes)
    for name, lines in changes.items():
        width, columns = WIDTHS[name], COLUMNS[name]
        where = " AND ".join(f"{column} = ?" for column in columns[:width])
        gone = [key for key, line in lines.items() if line is None]
        connection.executemany(f"DELETE FROM {name} WHERE {where}", gone)  # noqa: S608 - own names
        put = [line for line in lines.values() if line is not None]
        rest = ", ".join(f"{column} = excluded.{column}" for column in columns[width:])
        then = f"UPDATE SET {rest}" if rest else "NOTHING"
        connection.executemany(
            f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
            f" ON CONFLICT ({', '.join(columns[:width])}) DO {then}",
            put,
        )
    return before


def _make_room(connection: sqlite3.Connection, exact: Exact) -> None:
    """Take names away that must be unique, so that two rows can change theirs for each other."""
    connection.executemany(
        "UPDATE account SET handle = id || ' ' WHERE id = ?", list(exact.get("account", ()))
    )
    connection.executemany(
        "UPDATE post SET platform_id = NULL WHERE id = ? AND platform_id IS NOT NULL",
        list(exact.get("post", ())),
    )
