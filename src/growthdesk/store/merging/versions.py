"""What two logs say about the same rows: each version with its moment, and who knew of it."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from growthdesk.store.exact import COLUMNS, WIDTHS
from growthdesk.store.tables import KINDS, TABLES, Line, lines_at
from growthdesk.store.traces import grave

SIDES = ("main", "other")
"""The two logs as SQLite knows them: the one that is open here, and the one from there."""


class Version(NamedTuple):
    """One content of a row: when it was written, the line, None for a removal; and which logs have it.

    It is ``known`` if one of the logs once had it, and replaced or removed it knowingly.
    """

    moment: str
    line: Line | None
    here: bool
    there: bool
    known: bool

    @property
    def order(self) -> tuple[bool, str, bool, str]:
        """Of two versions the one with the greater order is kept.

        What the other computer replaced knowingly gives way, whatever the clocks say. Then the
        later wins; at the same second a row wins over its removal, and of two rows the one whose
        content sorts last.
        """
        text = "" if self.line is None else json.dumps(self.line)
        return not self.known, self.moment, self.line is not None, text


Versions = dict[str, dict[Line, list[Version]]]
"""By table and key, the keys as they are once rows that are one have one name."""


@dataclass(slots=True)
class Marks:
    """What both logs have written for themselves, each in turn: here and there."""

    tombs: tuple[dict[tuple[str, str], str], dict[tuple[str, str], str]]
    earlier: tuple[set[tuple[str, str, str]], set[tuple[str, str, str]]]
    same: dict[tuple[str, str], str] = field(default_factory=dict)


def read_marks(connection: sqlite3.Connection) -> Marks:
    """The tombstones and what rows said earlier, and which ids another one stands for."""

    def read(sql: str) -> Iterator[list[tuple[str, ...]]]:
        return (connection.execute(sql.format(side)).fetchall() for side in SIDES)

    here, there = (
        {(name, key): moment for name, key, moment in rows}
        for rows in read("SELECT of_table, of_key, removed_at FROM {}.tombstone")
    )
    said_here, said_there = (
        {(name, key, said) for name, key, said in rows}
        for rows in read("SELECT of_table, of_key, said FROM {}.earlier")
    )
    marks = Marks((here, there), (said_here, said_there))
    for name, old, now in chain.from_iterable(
        read("SELECT of_table, of_id, is_now FROM {}.same_as")
    ):
        make_one(marks.same, name, old, now)
    return marks


def make_one(same: dict[tuple[str, str], str], table: str, one: str, another: str) -> None:
    """Let two ids of a table stand for one row from now on: the one that sorts first."""
    first, last = sorted((same.get((table, one), one), same.get((table, another), another)))
    if first == last:
        return
    for key, now in same.items():
        if key[0] == table and now == last:
            same[key] = first
    same[table, last] = first


def renamed(same: Mapping[tuple[str, str], str], table: str, line: Line) -> Line:
    """The line, or the key, with the ids by which its account and its post are known now."""
    if not same:
        return line
    return tuple(
        same.get((_NAMES_OF[column], str(value)), value) if column in _NAMES_OF else
        same.get((table, str(value)), value) if column == "id" else value
        for column, value in zip(COLUMNS[table], line, strict=False)
    )  # fmt: skip


_NAMES_OF = {"account_id": "account", "post_id": "post"}


def renamed_marks(marks: Marks) -> Marks:
    """The marks with the ids by which rows are known now."""
    olds = {old for _, old in marks.same}
    if not olds:
        return marks

    def now(name: str, text: str) -> str:
        parts: Line = tuple(json.loads(text))
        return grave(renamed(marks.same, name, parts)) if olds & {*parts} else text

    tombs: list[dict[tuple[str, str], str]] = [{}, {}]
    for place, some in enumerate(marks.tombs):
        for (name, key), moment in some.items():
            at = name, now(name, key)
            tombs[place][at] = max(moment, tombs[place].get(at, ""))
    here, there = (
        {(name, now(name, key), said) for name, key, said in some} for some in marks.earlier
    )
    return Marks((tombs[0], tombs[1]), (here, there), marks.same)


def gather(connection: sqlite3.Connection, marks: Marks) -> Versions:
    """Every version of every row about which the two logs do not say the same."""
    keys = {name: _differing(connection, name) for name in KINDS}
    for place, tombs in enumerate(marks.tombs):
        others = marks.tombs[1 - place]
        for (name, key), moment in tombs.items():
            if (marks.same or others.get((name, key)) != moment) and name in keys:
                keys[name].setdefault(tuple(json.loads(key)))
    for name, some in keys.items():
        for side in SIDES:
            for old in renamed_keys(connection, name, marks, side):
                some.setdefault(old)
        for line in list(some):
            some.setdefault(renamed(marks.same, name, line))
    return {name: versions_at(connection, name, some, marks) for name, some in keys.items() if some}


def _differing(connection: sqlite3.Connection, name: str) -> dict[Line, None]:
    """The keys of rows there that are not here, or not the same here, in the order of that file."""
    columns, width = COLUMNS[name], WIDTHS[name]
    key = " AND ".join(f"here.{column} = there.{column}" for column in columns[:width])
    listed = ", ".join(f"there.{column}" for column in columns[:width])
    ours, theirs = (
        ", ".join(f"{side}.{column}" for column in columns[width:]) for side in ("here", "there")
    )
    return dict.fromkeys(
        connection.execute(
            f"SELECT {listed} FROM other.{name} AS there LEFT JOIN main.{name} AS here ON {key}"  # noqa: S608 - own names
            f" WHERE here.{columns[0]} IS NULL OR ({ours}) IS NOT ({theirs})"
        )
    )


def renamed_keys(
    connection: sqlite3.Connection, name: str, marks: Marks, side: str
) -> Iterator[Line]:
    """The keys of all rows of one log that have an id which another one stands for now."""
    columns, width = COLUMNS[name], WIDTHS[name]
    for of, old in marks.same:
        for column in columns:
            if _NAMES_OF.get(column) == of or (column == "id" and name == of):
                listed = ", ".join(columns[:width])
                yield from connection.execute(
                    f"SELECT {listed} FROM {side}.{name} WHERE {column} = ?",  # noqa: S608 - own names
                    (old,),
                )


def versions_at(
    connection: sqlite3.Connection, name: str, keys: Iterable[Line], marks: Marks
) -> dict[Line, list[Version]]:
    """The versions at these keys, in their order; a line that both logs have is one version."""
    wanted = list(keys)
    lines = [
        lines_at(connection, f"{side}.{name}", COLUMNS[name], WIDTHS[name], wanted)
        for side in SIDES
    ]
    gathered: dict[Line, dict[tuple[str, Line | None], tuple[bool, bool]]] = {}
    for key in wanted:
        now = renamed(marks.same, name, key)
        at = gathered.setdefault(now, {})
        at_grave = grave(key) if any(marks.tombs) else ""
        for place in (0, 1):
            stand: list[tuple[str, Line | None]] = []
            line = lines[place].get(key)
            if line is not None:
                stand.append((str(line[-1]), renamed(marks.same, name, line[:-1])))
            tomb = marks.tombs[place].get((name, at_grave)) if marks.tombs[place] else None
            if tomb is not None:
                stand.append((tomb, None))
            for one in stand:
                here, there = at.get(one, (False, False))
                at[one] = here or place == 0, there or place == 1
    return {
        key: [
            # What stands alone cannot give way to anything.
            Version(
                moment, line, *having, len(at) > 1 and _is_known(marks, name, key, moment, line)
            )
            for (moment, line), having in at.items()
        ]
        for key, at in gathered.items()
        if at
    }


def _is_known(marks: Marks, name: str, key: Line, moment: str, line: Line | None) -> bool:
    mark = name, grave(key), mark_of(name, moment, line)
    return mark in marks.earlier[0] or mark in marks.earlier[1]


def mark_of(name: str, moment: str, line: Line | None) -> str:
    """How a version is remembered once it was replaced."""
    return f"{moment} {'' if line is None else TABLES[KINDS[name]].check_sum(line)}"
