"""Edits in the words of the file: by table, many lines at a time, and the way back."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from json.encoder import encode_basestring_ascii

from growthdesk.domain.edits import Batch, Edit, Put, Remove, batch, single
from growthdesk.domain.rows import Result, Row
from growthdesk.store.tables import KINDS, TABLES, Line, Table, written

Lines = dict[str, list[Line]]
"""An edit by table, in its order: a whole line is to be put, a key alone is to be removed.

Tables do not hinder each other, since foreign keys are looked at when all is done.
"""

_MANY = 1_000
"""To look through all that was replaced is faster than to look so many rows up."""

Standing = Mapping[str, dict[Line, Line]]
"""The lines of some keys as they stand in the file, by table and key; those that are there."""


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


def standing(connection: sqlite3.Connection, lines: Lines) -> Standing:
    """How the rows that an edit is about stand in the file."""
    found = {}
    for name, some in lines.items():
        table = TABLES[KINDS[name]]
        found[name] = table.found(connection, {line[: table.width] for line in some})
    return found


def write(
    connection: sqlite3.Connection, lines: Lines, found: Standing, moment: str
) -> tuple[Lines, Standing]:
    """Write an edit, ``found`` being how its rows stand.

    Returns the opposite of what really changed, and how the rows stand now.
    """
    opposite: Lines = {}
    after: dict[str, dict[Line, Line]] = {}
    for name, some in lines.items():
        table = TABLES[KINDS[name]]
        now = dict(found[name])
        back: list[Line] = []
        for once in _once_each(some, table.width):
            back += _change(connection, table, once, now, moment)
        if back:
            opposite[name] = back[::-1]
            after[name] = now
    return dict(reversed(opposite.items())), after


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
    now: dict[Line, Line],
    moment: str,
) -> list[Line]:
    """Write lines of one table, and bring ``now`` up to date: what leads back, in their order."""
    gone: list[Line] = []
    put: list[Line] = []
    new: list[Line] = []
    replaced: list[Line] = []
    back: list[Line] = []
    for line in lines:
        key = line[: table.width]
        old = now.get(key)
        if len(line) == table.width:
            if old is not None:
                gone.append(key)
                replaced.append(old)
                back.append(old)
                del now[key]
        elif old != line:
            if old is None:
                new.append(key)
            else:
                replaced.append(old)
            put.append(line)
            back.append(old or key)
            now[key] = line
    _keep_in_mind(connection, table, replaced)
    connection.executemany(table.delete, sorted(gone))
    if table.make is Result:
        # Sorted, lines of one page of the file are written together: half the time. Of posts,
        # the order in which they were written tells which of two at one time is the later.
        put.sort()
    connection.executemany(table.upsert, [(*line, moment) for line in put])
    _bury(connection, table.name, gone, moment)
    _lift(connection, table.name, new, moment)
    _stand_again(connection, table, put, moment)
    return back


def _keep_in_mind(connection: sqlite3.Connection, table: Table[Row], lines: list[Line]) -> None:
    """Note of each line that it was replaced knowingly, as a merge asks: while it still stands."""
    width = table.width
    where = " AND ".join(f"{column} = ?" for column in table.columns[:width])
    connection.executemany(
        "INSERT OR IGNORE INTO earlier"  # noqa: S608 - the names are this package's own
        f" SELECT ?, ?, changed_at || ' ' || ? FROM {table.name} WHERE {where}",
        [
            (table.name, grave(line[:width]), table.check_sum(line), *line[:width])
            for line in sorted(lines, key=lambda line: line[:width])
        ],
    )


def _stand_again(
    connection: sqlite3.Connection, table: Table[Row], lines: list[Line], moment: str
) -> None:
    """Forget what was noted of lines that are back within the same second."""
    if len(lines) > _MANY and not _replaced_since(connection, table.name, moment):
        return
    connection.executemany(
        "DELETE FROM earlier WHERE of_table = ? AND of_key = ? AND said = ?",
        [
            (table.name, grave(line[: table.width]), f"{moment} {table.check_sum(line)}")
            for line in lines
        ],
    )


def _replaced_since(connection: sqlite3.Connection, name: str, moment: str) -> bool:
    """Whether a row of a table was replaced that had been written then or later."""
    found = connection.execute(
        "SELECT 1 FROM earlier WHERE of_table = ? AND said > ? LIMIT 1", (name, moment)
    )
    return found.fetchone() is not None


def _bury(connection: sqlite3.Connection, name: str, keys: list[Line], moment: str) -> None:
    """Leave a tombstone for each of these."""
    graves = [(name, one, moment) for one in sorted(map(grave, keys))]
    connection.executemany("INSERT OR REPLACE INTO tombstone VALUES (?, ?, ?)", graves)


def _lift(connection: sqlite3.Connection, name: str, keys: list[Line], moment: str) -> None:
    """Take the tombstones away from what is there again."""
    (latest,) = connection.execute(
        "SELECT max(removed_at) FROM tombstone WHERE of_table = ?", (name,)
    ).fetchone()
    if latest is None:
        return
    graves = [(name, one) for one in sorted(map(grave, keys))]
    where = "of_table = ? AND of_key = ?"
    if latest > moment:  # the clock went back: a merge would take the removal for the later
        connection.executemany(
            "INSERT OR IGNORE INTO earlier SELECT of_table, of_key, removed_at || ' '"  # noqa: S608
            f" FROM tombstone WHERE {where}",
            graves,
        )
    connection.executemany(f"DELETE FROM tombstone WHERE {where}", graves)  # noqa: S608


def grave(key: Line) -> str:
    """The key as a JSON array; its values are texts, and json.dumps takes five times as long."""
    return f"[{', '.join(encode_basestring_ascii(str(value)) for value in key)}]"
