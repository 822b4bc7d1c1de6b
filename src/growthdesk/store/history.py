"""Steps that can be undone and redone, kept in the log itself.

A step holds the edit that takes it back, and a digest of the rows which that edit expects
to find: a row that was changed since elsewhere is never overwritten by an undo.
"""

import hashlib
import json
import sqlite3
import zlib
from typing import Any

from growthdesk.domain.edits import Edit, Put, Remove, batch, single
from growthdesk.errors import Trouble
from growthdesk.store.tables import KINDS, TABLES, read_key, written, written_key

KEPT_STEPS = 100


def packed(edit: Edit) -> bytes:
    """An edit as compressed JSON: a list of [table, values] to put and [table, key, 0] to remove."""
    listed: list[list[Any]] = []
    for one in single(edit):
        match one:
            case Put(row):
                table = TABLES[type(row)]
                listed.append([table.name, table.values(row)])
            case Remove(kind, key):
                listed.append([TABLES[kind].name, [written(part) for part in key], 0])
    return zlib.compress(json.dumps(listed, ensure_ascii=False).encode(), 1)


def unpacked(data: bytes) -> Edit:
    """The edit that was packed. Raises Trouble if it was written by another hand."""
    edits: list[Edit] = []
    try:
        listed = [(KINDS[name], *rest) for name, *rest in json.loads(zlib.decompress(data))]
    except (zlib.error, ValueError, KeyError) as error:
        raise Trouble(
            "What that step has kept cannot be read.", "Nothing was changed. Correct it by hand."
        ) from error
    for kind, values, *removed in listed:
        if removed:
            edits.append(Remove(kind, read_key(kind, tuple(values))))
        else:
            edits.append(Put(TABLES[kind].row(tuple(values))))
    return batch(edits)


def digest(connection: sqlite3.Connection, edit: Edit) -> bytes:
    """A fingerprint of all rows that an edit is about, as they stand in the file now."""
    seen = hashlib.sha256()
    for one in single(edit):
        match one:
            case Put(row):
                table, key = TABLES[type(row)], written_key(row)
            case Remove(kind, parts):
                table, key = TABLES[kind], tuple(written(part) for part in parts)
        found = connection.execute(table.select, key).fetchone()
        seen.update(json.dumps([table.name, key, found]).encode())
    return seen.digest()[:16]


def record(connection: sqlite3.Connection, edit: Edit, label: str, made_at: str) -> None:
    """Add a step whose undoing is this edit. What had been undone can no longer be redone."""
    connection.execute("DELETE FROM step WHERE undone = 1")
    connection.execute(
        "INSERT INTO step (made_at, label, edit, found, undone) VALUES (?, ?, ?, ?, 0)",
        (made_at, label, packed(edit), digest(connection, edit)),
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


def turn(connection: sqlite3.Connection, identity: int, edit: Edit, *, undone: bool) -> None:
    """Keep the edit that leads back from where a step has just led to."""
    connection.execute(
        "UPDATE step SET edit = ?, found = ?, undone = ? WHERE id = ?",
        (packed(edit), digest(connection, edit), int(undone), identity),
    )
