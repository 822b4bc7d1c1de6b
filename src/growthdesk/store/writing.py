"""Edits in the words of the file: by table, many lines at a time, and the way back."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from growthdesk.domain.edits import Batch, Edit, Put, Remove, batch, single
from growthdesk.domain.rows import Result, Row
from growthdesk.store.json_lines import texts_of
from growthdesk.store.tables import KINDS, TABLES, Line, Table, written
from growthdesk.store.traces import let_go, lift, stand_again

Lines = dict[str, list[Line]]
"""An edit by table, in its order: a whole line is to be put, a key alone is to be removed.

Tables do not hinder each other, since foreign keys are looked at when all is done.
"""


@dataclass(frozen=True, slots=True)
class Stand:
    """The lines that stand at some keys of a table, by key; those that are there.

    ``texts`` are the same as JSON: a step needs it of each for its fingerprint, for what the row
    said before, and for the way back.
    """

    lines: dict[Line, Line]
    texts: dict[Line, str]


_MANY = 10_000
_ROOM_FOR_MANY = 65_536  # KiB
_USUAL_ROOM = 2_000  # KiB, SQLite's own choice
"""Edits of so many rows and more get more of SQLite's cache, and how much."""

Standing = Mapping[str, Stand]
"""How the rows that an edit is about stand in the file, by table."""


def lines_of(edit: Edit) -> Lines:
    """The edit in the words of the file."""
    edits: defaultdict[type[Row], list[Put | Remove]] = defaultdict(list)
    for one in single(edit):
        edits[type(one.row) if isinstance(one, Put) else one.kind].append(one)
    return {TABLES[kind].name: _lines(TABLES[kind], some) for kind, some in edits.items()}


def _lines(table: Table[Row], edits: list[Put | Remove]) -> list[Line]:
    put = table.lines([one.row for one in edits if isinstance(one, Put)])
    gone = [one.key for one in edits if isinstance(one, Remove)]
    if not gone:
        return put
    keys = iter(written(zip(*gone, strict=True), len(gone)))
    if not put:
        return list(keys)
    lines = iter(put)
    return [next(lines) if isinstance(one, Put) else next(keys) for one in edits]


def edit_of(lines: Lines) -> Batch:
    """The edit that these lines are. Raises Trouble if a value is none of its kind."""
    edits: list[Edit] = []
    for name, some in lines.items():
        kind = KINDS[name]
        table = TABLES[kind]
        gone = [line for line in some if len(line) == table.width]
        removed = [Remove(kind, key) for key in table.keys(gone)]
        if len(gone) == len(some):
            edits += removed
            continue
        put = map(Put, table.rows([line for line in some if len(line) > table.width]))
        keys = iter(removed)
        edits += [next(put) if len(line) > table.width else next(keys) for line in some]
    return batch(edits)


def check(lines: Lines) -> None:
    """Raise Trouble if a value is none of its kind."""
    for name, some in lines.items():
        table = TABLES[KINDS[name]]
        table.keys([line for line in some if len(line) == table.width])
        table.rows([line for line in some if len(line) > table.width])


@contextmanager
def room_for(connection: sqlite3.Connection, lines: Lines) -> Iterator[None]:
    """More of the file in memory while much of it is written: undo of an import is twice as fast."""
    if sum(map(len, lines.values())) < _MANY:
        yield
        return
    connection.execute(f"PRAGMA cache_size = -{_ROOM_FOR_MANY}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = -{_USUAL_ROOM}")
        connection.execute("PRAGMA shrink_memory")


def standing(connection: sqlite3.Connection, lines: Lines) -> Standing:
    """How the rows that an edit is about stand in the file."""
    found = {}
    for name, some in lines.items():
        table = TABLES[KINDS[name]]
        found[name] = _stand(table.found(connection, {line[: table.width] for line in some}))
    return found


def _stand(lines: dict[Line, Line]) -> Stand:
    return Stand(lines, dict(zip(lines, texts_of([*lines.values()]), strict=True)))


@dataclass(frozen=True, slots=True)
class Written:
    """What an edit has really changed: its opposite, the same as JSON, and how the rows stand now."""

    opposite: Lines
    texts: Mapping[str, Sequence[str]]
    after: Standing


def write(connection: sqlite3.Connection, lines: Lines, found: Standing, moment: str) -> Written:
    """Write an edit, ``found`` being how its rows stand."""
    opposite: Lines = {}
    texts: dict[str, Sequence[str]] = {}
    after: dict[str, Stand] = {}
    for name, some in lines.items():
        table = TABLES[KINDS[name]]
        stand = found[name]
        back: list[Line] = []
        told: list[str] = []
        for once in _once_each(some, table.width):
            changed, now = _change(connection, table, once, stand, moment)
            back += changed
            told += _told(table, changed, stand)
            stand = _stand(now)
        if back:
            opposite[name] = back[::-1]
            texts[name] = told[::-1]
            after[name] = stand
    return Written(dict(reversed(opposite.items())), dict(reversed(texts.items())), after)


def _told(table: Table[Row], lines: list[Line], stand: Stand) -> list[str]:
    """Keys as JSON, and whole lines that have stood so."""
    width = table.width
    if all(len(line) == width for line in lines):
        return texts_of(lines)
    return [
        stand.texts[line[:width]] if len(line) > width else json.dumps(line) for line in lines
    ]  # fmt: skip


def _once_each(lines: Sequence[Line], width: int) -> Iterator[Sequence[Line]]:
    """The lines in runs that have no key twice, since each run is done at one go."""
    keys = [line[:width] for line in lines]
    if len({*keys}) == len(keys):
        yield lines
        return
    seen: set[Line] = set()
    start = 0
    for place, key in enumerate(keys):
        if key in seen:
            yield lines[start:place]
            start = place
            seen.clear()
        seen.add(key)
    yield lines[start:]


def _change(
    connection: sqlite3.Connection,
    table: Table[Row],
    lines: Sequence[Line],
    stand: Stand,
    moment: str,
) -> tuple[list[Line], dict[Line, Line]]:
    """Write lines of one table: what leads back, in their order, and what stands there now."""
    now = dict(stand.lines)
    gone: set[Line] = set()
    new: list[Line] = []
    changed: list[Line] = []
    replaced: list[Line] = []
    back: list[Line] = []
    for line in lines:
        key = line[: table.width]
        old = now.get(key)
        if len(line) == table.width:
            if old is not None:
                gone.add(key)
                replaced.append(old)
                back.append(old)
                del now[key]
        elif old is None:
            new.append(line)
            back.append(key)
            now[key] = line
        elif old != line:
            changed.append(line)
            replaced.append(old)
            back.append(old)
            now[key] = line
    let_go(connection, table, replaced, gone, stand.texts, moment)
    _put(connection, table, changed, new, moment)
    lift(connection, table.name, [line[: table.width] for line in new], moment)
    stand_again(connection, table, [*changed, *new], moment)
    return back, now


def _put(
    connection: sqlite3.Connection,
    table: Table[Row],
    changed: list[Line],
    new: list[Line],
    moment: str,
) -> None:
    """Write lines. What changes comes first, since it may give up a name that a new row takes."""
    if table.make is Result:
        # Sorted, lines of one page of the file are written together: half the time. Of posts,
        # the order in which they were written tells which of two at one time is the later.
        new.sort()
    connection.executemany(table.upsert, [(*line, moment) for line in changed])
    connection.executemany(table.insert, [(*line, moment) for line in new])
