"""What a merge asks of rows that stand no more: tombstones, and what was replaced knowingly."""

import sqlite3
from collections.abc import Mapping
from json.encoder import encode_basestring_ascii

from growthdesk.domain.rows import Row
from growthdesk.store.json_lines import check_sums, texts_of
from growthdesk.store.tables import Line, Table

_MANY = 1_000
"""To look through all that was replaced is faster than to look so many rows up."""


def let_go(
    connection: sqlite3.Connection,
    table: Table[Row],
    replaced: list[Line],
    gone: set[Line],
    texts: Mapping[Line, str],
    moment: str,
) -> None:
    """Take the lines out whose keys are gone, and leave a tombstone for each.

    Of these and of those that are only about to change it is noted that they were replaced
    knowingly. ``texts`` are the lines as JSON, by key. Each step is one statement on all rows,
    which takes half the time of one a row.
    """
    if not replaced:
        return
    lines = sorted(replaced)  # what lies on one page of the file is read and written together
    keys = [line[: table.width] for line in lines]
    sums = check_sums(table, lines, [texts[key] for key in keys])
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS leaving (first, second, key, check_sum, is_gone)"
    )
    connection.executemany(
        "INSERT INTO leaving VALUES (?, ?, ?, ?, ?)",
        (
            (key[0], key[-1], at_key, check_sum, key in gone)
            for key, at_key, check_sum in zip(keys, texts_of(keys), sums, strict=True)
        ),
    )
    pairs = list(zip(table.columns[: table.width], ("first", "second"), strict=False))
    same = " AND ".join(f"{column} = {place}" for column, place in pairs)
    columns, places = (", ".join(some) for some in zip(*pairs, strict=True))
    # The names are this package's own.
    connection.execute(
        "INSERT OR IGNORE INTO earlier SELECT ?, key, changed_at || ' ' || check_sum"  # noqa: S608
        f" FROM leaving CROSS JOIN {table.name} ON {same}",
        (table.name,),
    )
    connection.execute(
        f"DELETE FROM {table.name}"  # noqa: S608
        f" WHERE ({columns}) IN (SELECT {places} FROM leaving WHERE is_gone)"
    )
    connection.execute(
        "INSERT OR REPLACE INTO tombstone SELECT ?, key, ? FROM leaving WHERE is_gone",
        (table.name, moment),
    )
    connection.execute("DELETE FROM leaving")


def stand_again(
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


def lift(connection: sqlite3.Connection, name: str, keys: list[Line], moment: str) -> None:
    """Take the tombstones away from what is there again."""
    (latest,) = connection.execute(
        "SELECT max(removed_at) FROM tombstone WHERE of_table = ?", (name,)
    ).fetchone()
    if latest is None:
        return
    graves = [(name, one) for one in sorted(texts_of(keys))]
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
