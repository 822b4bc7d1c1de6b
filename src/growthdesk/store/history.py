"""Steps that can be undone and redone, kept in the log itself.

A step holds the edit that takes it back, and a digest of the rows which that edit expects
to find: a row that was changed since elsewhere is never overwritten by an undo.
"""

import json
import sqlite3
import zlib
from itertools import islice

from growthdesk.errors import Trouble
from growthdesk.store.exact import COLUMNS, WIDTHS, Exact, visible
from growthdesk.store.tables import KINDS, TABLES, Line, Value
from growthdesk.store.writing import Lines, Standing

KEPT_STEPS = 100


def packed(lines: Lines, exact: Exact | None = None) -> bytes:
    """An edit as compressed JSON: by table, lines to put and keys to remove.

    Of an exact one, which ``lines`` then only shows, by table pairs of key and line.
    """
    told: object = lines
    if exact is not None:
        told = {"exact": {name: [*some.items()] for name, some in exact.items()}}
    return zlib.compress(json.dumps(told, ensure_ascii=False).encode(), 1)


def unpacked(data: bytes) -> tuple[Lines, Exact | None]:
    """The edit that was packed. Raises Trouble if it was written by another hand."""
    try:
        told = json.loads(zlib.decompress(data))
        if "exact" in told:
            exact = {name: _pairs(name, some) for name, some in told["exact"].items()}
            return visible(exact), exact
        lines = {name: [tuple(line) for line in listed] for name, listed in told.items()}
        for name, some in lines.items():
            table = TABLES[KINDS[name]]
            if not {*map(len, some)} <= {table.width, len(table.columns)}:
                raise ValueError(name)
    except (zlib.error, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Trouble(
            "What that step has kept cannot be read.", "Nothing was changed. Correct it by hand."
        ) from error
    return lines, None


def _pairs(
    name: str, pairs: list[tuple[list[Value], list[Value] | None]]
) -> dict[Line, Line | None]:
    read: dict[Line, Line | None] = {
        tuple(key): None if line is None else tuple(line) for key, line in pairs
    }
    for key, line in read.items():
        if len(key) != WIDTHS[name] or (line is not None and len(line) != len(COLUMNS[name])):
            raise ValueError(name)
    return read


def digest(lines: Lines, found: Standing) -> bytes:
    """A fingerprint of all rows that an edit is about, as they were found in the file."""
    from hashlib import sha256  # OpenSSL comes with it, and no start waits for that

    seen = sha256()
    for name in sorted(lines):
        width, rows_found = TABLES[KINDS[name]].width, found.get(name, {})
        rows = iter(sorted({line[:width] for line in lines[name]}))
        # By the thousand, so that a large import is never in memory as one text.
        while some := [*islice(rows, 1000)]:
            stand = [(key, rows_found.get(key)) for key in some]
            seen.update(json.dumps([name, stand]).encode())
    return seen.digest()[:16]


def record(
    connection: sqlite3.Connection,
    lines: Lines,
    after: Standing,
    label: str,
    made_at: str,
    exact: Exact | None = None,
) -> None:
    """Add a step whose undoing is this edit. What had been undone can no longer be redone.

    ``after`` is how the rows that the edit is about stand now; ``exact`` is the edit itself
    where ``lines`` only show it.
    """
    connection.execute("DELETE FROM step WHERE undone = 1")
    connection.execute(
        "INSERT INTO step (made_at, label, edit, found, undone) VALUES (?, ?, ?, ?, 0)",
        (made_at, label, packed(lines, exact), digest(lines, after)),
    )
    connection.execute("DELETE FROM step WHERE id <= (SELECT max(id) FROM step) - ?", (KEPT_STEPS,))


def next_step(
    connection: sqlite3.Connection, *, undone: bool
) -> tuple[int, str, bytes, bytes] | None:
    """The step that comes next: id, label, packed edit and digest. None if there is none.

    The newest that is done if ``undone`` is false, else the oldest that was undone.
    """
    order = "ASC" if undone else "DESC"
    step: tuple[int, str, bytes, bytes] | None = connection.execute(
        f"SELECT id, label, edit, found FROM step WHERE undone = ? ORDER BY id {order} LIMIT 1",  # noqa: S608
        (int(undone),),
    ).fetchone()
    return step


def turn(
    connection: sqlite3.Connection,
    identity: int,
    lines: Lines,
    after: Standing,
    exact: Exact | None,
    *,
    undone: bool,
) -> None:
    """Keep the edit that leads back from where a step has just led to; otherwise like ``record``."""
    connection.execute(
        "UPDATE step SET edit = ?, found = ?, undone = ? WHERE id = ?",
        (packed(lines, exact), digest(lines, after), int(undone), identity),
    )
