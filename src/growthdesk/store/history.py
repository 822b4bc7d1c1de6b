"""Steps that can be undone and redone, kept in the log itself.

A step holds the edit that takes it back, and a digest of the rows which that edit expects
to find: a row that was changed since elsewhere is never overwritten by an undo.
"""

import json
import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from growthdesk.domain.edits import Batch
from growthdesk.errors import Trouble
from growthdesk.store.exact import COLUMNS, WIDTHS, Exact, visible
from growthdesk.store.json_lines import texts_of
from growthdesk.store.tables import KINDS, TABLES, Line, Value
from growthdesk.store.writing import Lines, Standing, Written, edit_of

KEPT_STEPS = 100

_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Step:
    """A step that was done, undone or done again: its label, and as lines what that did and its opposite."""

    label: str
    lines: Lines
    back: Lines

    @property
    def edit(self) -> Batch:
        """What was done. It takes a second for 100,000 posts, which not everybody asks for."""
        return edit_of(self.lines)

    @property
    def opposite(self) -> Batch:
        """The opposite of what was done; otherwise like ``edit``."""
        return edit_of(self.back)


@dataclass(frozen=True, slots=True)
class WayBack:
    """The edit that takes a step back, packed, and the fingerprint of the rows it expects."""

    edit: bytes
    found: bytes


def way_back(written: Written) -> WayBack:
    """The way back from what an edit has changed."""
    return WayBack(_packed(written.texts), digest(written.opposite, written.after))


def exact_way_back(exact: Exact, opposite: Lines, after: Standing) -> WayBack:
    """The way back by an exact edit, which ``opposite`` shows."""
    texts = {name: _pair_texts(pairs) for name, pairs in exact.items()}
    return WayBack(_packed(texts, b'{"exact": ', b"}"), digest(opposite, after))


def _pair_texts(pairs: Mapping[Line, Line | None]) -> list[str]:
    """Of an exact edit each key and line as JSON."""
    keys = texts_of([*pairs])
    lines = iter(texts_of([line for line in pairs.values() if line is not None]))
    return [
        f"[{key}, {'null' if line is None else next(lines)}]"
        for key, line in zip(keys, pairs.values(), strict=True)
    ]


def _packed(texts: Mapping[str, Sequence[str]], before: bytes = b"", behind: bytes = b"") -> bytes:
    """An edit as compressed JSON: by table, lines to put and keys to remove, which are JSON already."""
    packer = zlib.compressobj(1)
    packed = [packer.compress(before + b"{")]
    for number, (name, lines) in enumerate(texts.items()):
        packed.append(packer.compress(f'{", " if number else ""}"{name}": ['.encode()))
        for start in range(0, len(lines), _AT_ONCE):
            text = ", ".join(lines[start : start + _AT_ONCE])
            packed.append(packer.compress(f"{', ' if start else ''}{text}".encode()))
        packed.append(packer.compress(b"]"))
    return b"".join([*packed, packer.compress(b"}" + behind), packer.flush()])


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


def is_as_found(lines: Lines, stand: Standing, found: bytes) -> bool:
    """Whether the rows that an edit is about still have the fingerprint that was kept of them."""
    return any(digest(lines, stand, in_order=order) == found for order in (False, True))


def digest(lines: Lines, found: Standing, *, in_order: bool = False) -> bytes:
    """A fingerprint of all rows that an edit is about, as they were found in the file.

    Earlier versions took them ``in_order`` of their keys, which for an import is half as slow again.
    """
    from hashlib import sha256  # OpenSSL comes with it, and no start waits for that

    seen = sha256()
    for name in sorted(lines):
        width = TABLES[KINDS[name]].width
        texts = found[name].texts if name in found else {}
        keys = list(dict.fromkeys(line[:width] for line in lines[name]))
        if in_order:
            keys.sort()
        # By the thousand, so that a large import is never in memory as one text.
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            stand = ", ".join(
                f"[{at}, {texts.get(key, 'null')}]"
                for key, at in zip(some, texts_of(some), strict=True)
            )
            seen.update(f'["{name}", [{stand}]]'.encode())
    return seen.digest()[:16]


def record(connection: sqlite3.Connection, back: WayBack, label: str, made_at: str) -> None:
    """Add a step that is undone this way. What had been undone can no longer be redone."""
    connection.execute("DELETE FROM step WHERE undone = 1")
    connection.execute(
        "INSERT INTO step (made_at, label, edit, found, undone) VALUES (?, ?, ?, ?, 0)",
        (made_at, label, back.edit, back.found),
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


def size_of_next(connection: sqlite3.Connection, *, undone: bool) -> int:
    """How many bytes the edit of the step takes that comes next; 0 if there is none."""
    order = "ASC" if undone else "DESC"
    found = connection.execute(
        f"SELECT length(edit) FROM step WHERE undone = ? ORDER BY id {order} LIMIT 1",  # noqa: S608
        (int(undone),),
    ).fetchone()
    return int(found[0]) if found else 0


def newest(connection: sqlite3.Connection) -> object:
    """What is another whenever a step was made, undone or done again by anybody."""
    return connection.execute(
        "SELECT id, made_at, found, (SELECT max(id) FROM step), (SELECT count(*) FROM step)"
        " FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1"
    ).fetchone()


def turn(connection: sqlite3.Connection, identity: int, back: WayBack, *, undone: bool) -> None:
    """Keep the way that leads back from where a step has just led to."""
    connection.execute(
        "UPDATE step SET edit = ?, found = ?, undone = ? WHERE id = ?",
        (back.edit, back.found, int(undone), identity),
    )
