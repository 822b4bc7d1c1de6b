"""Two logs of one creator come together: what differs, what is kept, and the lines to write.

What is kept where both logs say something else about one row, neither knowing of the other:

    follower count      the later typed; the other is a note on that day
    follower change,    the later; the other is a note on that day, as platforms correct their
    account views       numbers
    result              all of them, as results are added; of two at one second the later
    post, account       the later as a whole; fields that differ are told in a note
    plan, break, note   the later; the other is a note on its first day
    setting             the later; the other can be chosen in the preview
    complete span       each, so that days complete in either log are complete; of two that
                        begin on one day the later
    imported file       each; of one that both have, the later

A row that was changed where its removal was not known stays if that was later, and else becomes a
note. What one log replaced or removed knowingly gives way to what stands there now, whatever the
clocks say. Accounts of one address, and posts of one platform id, are one. Merging twice changes
nothing, and A into B is B into A. Three logs give the same rows in whatever order, but for two
things: notes, where a third log says again what the first said, and words of an account or post
that had been removed and is kept for what belongs to it.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from growthdesk.domain.elsewhere import day_of, told_elsewhere
from growthdesk.domain.identity import id_from
from growthdesk.domain.rows import Key, Note, Row
from growthdesk.store.exact import Exact
from growthdesk.store.merging.joining import OWNERS, Joined, Rows, bring_back, join, joined, twins
from growthdesk.store.merging.versions import (
    Marks,
    Version,
    gather,
    make_one,
    mark_of,
    read_marks,
    renamed,
    renamed_keys,
    renamed_marks,
    versions_at,
)
from growthdesk.store.tables import KINDS, TABLES, Line, text_of
from growthdesk.store.traces import grave


@dataclass(frozen=True, slots=True)
class Difference:
    """One row about which two logs differ; None on a side where it was removed.

    It is ``parted`` if neither log knew what the other says, which makes a note of what is not
    kept; else one of them has only gone on from the other.
    """

    kind: type[Row]
    key: Key
    here: Row | None
    there: Row | None
    keeps_here: bool
    parted: bool


@dataclass(frozen=True, slots=True)
class Merge:
    """What a merge does to the log that is open: rows by kind, what differs, and how many notes."""

    new: Mapping[type[Row], int]
    changed: Mapping[type[Row], int]
    removed: Mapping[type[Row], int]
    differences: tuple[Difference, ...]
    notes: int

    @property
    def is_nothing(self) -> bool:
        """Whether the log has everything that the other has."""
        return not (self.new or self.changed or self.removed or self.notes)


Choices = Collection[tuple[type[Row], Key]]
"""The rows of which the version is wanted that would not be kept."""


def plan_merge(connection: sqlite3.Connection, moment: str, others: Choices) -> tuple[Merge, Exact]:
    """What merging the log attached as ``other`` does, and the lines to write for it.

    ``moment`` is that of a choice; ``others`` are rows of which the other version is wanted.
    """
    raw = read_marks(connection)
    same = dict(raw.same)
    chosen = _lines_of(others)
    while True:
        marks = renamed_marks(Marks(raw.tombs, raw.earlier, dict(same)))
        alive = _alive(connection)
        rows = join(gather(connection, marks), alive, _chooser(chosen, moment))
        notes = _add_notes(connection, rows, marks)
        bring_back(rows, "account", ["note"], alive)
        found = twins(rows, *_named(connection, marks))
        if not found:
            return _told(rows, notes), _exact(connection, rows, marks, raw)
        for name, one, another in found:
            make_one(same, name, one, another)


def _lines_of(others: Choices) -> set[tuple[str, Line]]:
    keys = set()
    for kind, key in others:
        table = TABLES[kind]
        keys.add((table.name, tuple(map(text_of, key))))
    return keys


def _chooser(chosen: set[tuple[str, Line]], moment: str) -> Callable[[str, Line, Joined], None]:
    def choose(name: str, key: Line, row: Joined) -> None:
        both = any(one.here for one in row.versions) and any(one.there for one in row.versions)
        if (name, key) not in chosen or not both:
            return
        here, there = sides(row)
        other = there if here.line == row.kept.line else here
        at = max(moment, *(version.moment for version in row.versions))
        row.kept = Version(at, other.line, here=False, there=False, known=False)
        row.tomb = at if other.line is None else None
        row.is_chosen = True

    return choose


def _alive(connection: sqlite3.Connection) -> Callable[[str, str], Iterator[Line]]:
    def alive(name: str, owner: str) -> Iterator[Line]:
        table = TABLES[KINDS[name]]
        columns = ", ".join(table.columns[: table.width])
        yield from connection.execute(
            f"SELECT {columns} FROM main.{name} WHERE {OWNERS[name][0]}_id = ?",  # noqa: S608 - own names
            (owner,),
        )

    return alive


def _named(connection: sqlite3.Connection, marks: Marks) -> tuple[list[Line], list[Line]]:
    """The lines of the accounts here, and of the posts that a platform has named."""
    lines = []
    for name, where in (("account", "TRUE"), ("post", "platform_id IS NOT NULL")):
        listed = ", ".join(TABLES[KINDS[name]].columns)
        found = connection.execute(f"SELECT {listed} FROM main.{name} WHERE {where}")  # noqa: S608 - own names
        old = {old for table, old in marks.same if table == name}
        lines.append([renamed(marks.same, name, line) for line in found if line[0] not in old])
    return lines[0], lines[1]


def sides(row: Joined) -> tuple[Version, Version]:
    """What the log here says of a row that both know, and what the one there says."""

    def said(*, here: bool) -> Version:
        own = [one for one in row.versions if (one.here if here else one.there)]
        return max(own, key=lambda one: (one.line is not None, one.order))

    return said(here=True), said(here=False)


def _add_notes(connection: sqlite3.Connection, rows: Rows, marks: Marks) -> int:
    """Keep what is not kept as notes; how many of them the log that is open has not yet."""
    made: dict[Line, Version] = {}
    for name, some in rows.items():
        for key, row in some.items():
            if len(row.versions) > 1 and not row.is_chosen:
                for version in row.lost:
                    line = _note(connection, rows, name, key, row, version)
                    if line is not None:
                        made[line[:1]] = Version(
                            version.moment, line, here=False, there=False, known=False
                        )
    known = versions_at(connection, "note", made, marks)
    count = 0
    for key, version in made.items():
        listed = [*known.get(key, ()), version]
        rows["note"][key] = row = joined(listed)
        count += row.kept.line is not None and not any(one.here for one in listed)
    return count


def _note(
    connection: sqlite3.Connection, rows: Rows, name: str, key: Line, row: Joined, lost: Version
) -> Line | None:
    """The note that tells what a version said; None where there is nothing to tell."""
    table, notes = TABLES[KINDS[name]], TABLES[Note]
    if lost.line is None:
        return None
    said = table.row(lost.line)
    text = told_elsewhere(said, None if row.kept.line is None else table.row(row.kept.line))
    account = _account_of(connection, rows, name, lost.line)
    if not text or account is None:
        return None
    identity = id_from("elsewhere", name, *map(str, key), table.check_sum(lost.line))
    day = day_of(said) or date.fromisoformat(lost.moment[:10])
    return notes.lines([Note(identity, account, day, text)])[0]


def _account_of(connection: sqlite3.Connection, rows: Rows, name: str, line: Line) -> str | None:
    """Whose a row is; None for a setting, which is nobody's."""
    if name == "account":
        return str(line[0])
    if name not in OWNERS:
        return None
    owner, column = OWNERS[name]
    if owner == "account":
        return str(line[column])
    post = rows["post"].get((line[column],))
    if post is not None:
        lines = [one.line for one in (post.kept, *post.versions) if one.line is not None]
        return str(lines[0][OWNERS["post"][1]]) if lines else None
    found = connection.execute("SELECT account_id FROM main.post WHERE id = ?", (line[column],))
    row = found.fetchone()
    return str(row[0]) if row else None


def _told(rows: Rows, notes: int) -> Merge:
    counts: tuple[Counter[type[Row]], ...] = (Counter(), Counter(), Counter())
    new, changed, removed = counts
    differences: list[Difference] = []
    for name, some in rows.items():
        kind = KINDS[name]
        for key, row in some.items():
            mine = [one for one in row.versions if one.here]
            if not mine:
                if row.kept.line is not None and (row.kept.there or row.is_chosen):
                    new[kind] += 1
                continue
            here = max(mine, key=lambda one: (one.line is not None, one.order)).line
            if here != row.kept.line:
                (removed if row.kept.line is None else changed)[kind] += 1
            if any(one.there for one in row.versions):
                differences += _difference(kind, key, row)
    return Merge(new, changed, removed, tuple(differences), notes)


def _difference(kind: type[Row], key: Line, row: Joined) -> Iterator[Difference]:
    here, there = sides(row)
    if here.line == there.line:
        return
    table = TABLES[kind]
    ours, theirs = (None if one.line is None else table.row(one.line) for one in (here, there))
    known = next(table.keys([key]))
    parted = not (here.known or there.known)
    yield Difference(kind, known, ours, theirs, here.line == row.kept.line, parted)


def _exact(connection: sqlite3.Connection, rows: Rows, marks: Marks, raw: Marks) -> Exact:
    """The lines that have to stand in the log that is open afterwards; what is so already may be among them."""
    exact: dict[str, dict[Line, Line | None]] = {}
    earlier = marks.earlier[0] | marks.earlier[1]
    tombs: dict[Line, Line | None] = {
        key: None for key in raw.tombs[0] if key not in marks.tombs[0]
    }
    for name, some in rows.items():
        lines: dict[Line, Line | None] = {}
        for old in renamed_keys(connection, name, marks, "main"):
            lines[old] = None
        for key, row in some.items():
            line = row.kept.line
            if line is None or marks.same or not row.kept.here:
                lines[key] = None if line is None else (*line, row.kept.moment)
            for one in row.versions:
                if one.line is not None and (one.moment, one.line) != (row.kept.moment, line):
                    earlier.add((name, grave(key), mark_of(name, one.moment, one.line)))
            at = name, grave(key)
            if row.tomb is not None:
                tombs[at] = (*at, row.tomb)
            elif at in raw.tombs[0]:
                tombs[at] = None
        if lines:
            exact[name] = lines
    exact["tombstone"] = tombs
    exact["earlier"] = {
        **dict.fromkeys(raw.earlier[0] - earlier),
        **{said: said for said in earlier - raw.earlier[0]},
    }
    exact["same_as"] = {at: (*at, now) for at, now in marks.same.items()}
    return exact
