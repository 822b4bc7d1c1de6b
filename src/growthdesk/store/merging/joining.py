"""Which version of each row is kept when two logs come together: a pure function of both."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from growthdesk.store.merging.versions import Version, Versions
from growthdesk.store.tables import KINDS, TABLES, Line

_ORDER = attrgetter("order")

OWNERS = {
    name: ("post", 0) if name == "result" else ("account", table.columns.index("account_id"))
    for name, table in ((table.name, table) for table in TABLES.values())
    if name == "result" or "account_id" in table.columns
}
"""Whose a row is: the table of its owner, and the column that names it."""


@dataclass(slots=True)
class Joined:
    """All versions of one row, and the one that is kept."""

    versions: list[Version]
    kept: Version
    tomb: str | None = None
    is_chosen: bool = False

    @property
    def lost(self) -> Iterator[Version]:
        """The lines that are not kept, and that nobody replaced knowingly."""
        for version in self.versions:
            if version.line not in (None, self.kept.line) and not version.known:
                yield version


Rows = dict[str, dict[Line, Joined]]
"""By table and key what becomes of each row about which two logs differ."""

Alive = Callable[[str, str], Iterator[Line]]
"""The keys of the rows of a table, in the log that is open, that name this owner."""

Choose = Callable[[str, Line, Joined], None]
"""Has another version of a row be kept, if that is wished."""


def join(versions: Versions, alive: Alive, choose: Choose) -> Rows:
    """What is kept of every row: the greatest of its versions, and the owners that rows need.

    ``choose`` may have another of its versions be kept.

    A post that was removed stays if it has a result that was written since; an account stays
    if it has anything, or was changed where its removal was not known.
    """
    rows: Rows = {name: {} for name in KINDS}
    for name, some in versions.items():
        for key, listed in some.items():
            rows[name][key] = row = joined(listed)
            choose(name, key, row)
    bring_back(rows, "post", ("result",), alive)
    bring_back(rows, "account", [name for name, of in OWNERS.items() if of[0] == "account"], alive)
    for row in rows["account"].values():
        if row.kept.line is None and any(row.lost):
            row.kept = max(row.lost, key=_ORDER)
    return rows


def joined(listed: list[Version]) -> Joined:
    """One row with the greatest of its versions kept.

    An earlier removal leaves no tombstone once the row is back.
    """
    kept = max(listed, key=_ORDER) if len(listed) > 1 else listed[0]
    tomb = None
    if kept.line is None:
        tomb = max(version.moment for version in listed if version.line is None)
    return Joined(listed, kept, tomb)


def bring_back(rows: Rows, owner: str, kinds: Iterable[str], alive: Alive) -> None:
    """Keep those owners whose rows are kept, in the newest words that there are of them.

    The tombstone stays too, so that it makes no difference which logs come together first.
    """
    gone = {str(key[0]) for key, row in rows[owner].items() if row.kept.line is None}
    if not gone:
        return
    needed: set[str] = set()
    for name in kinds:
        column = OWNERS[name][1]
        for row in rows[name].values():
            if row.kept.line is not None:
                needed.add(str(row.kept.line[column]))
        for identity in gone - needed:
            if any(key not in rows[name] for key in alive(name, identity)):
                needed.add(identity)
    for identity in gone & needed:
        row = rows[owner][identity,]
        row.kept = max((one for one in row.versions if one.line is not None), key=_ORDER)


def twins(
    rows: Rows, accounts: Iterable[Line], posts: Iterable[Line]
) -> list[tuple[str, str, str]]:
    """Rows with different ids that are one: accounts of one address, posts of one platform id.

    ``accounts`` and ``posts`` are the lines of the log that is open. Gives table and both ids.
    """
    columns = {name: TABLES[KINDS[name]].columns for name in ("account", "post")}
    found = []
    for name, lines in (("account", accounts), ("post", posts)):
        here = {line[:1]: line for line in lines}
        for key, row in rows[name].items():
            if row.kept.line is None:
                here.pop(key, None)
            else:
                here[key] = row.kept.line
        first: dict[tuple[str, str], str] = {}
        for line in here.values():
            facts = dict(zip(columns[name], line, strict=False))
            if name == "account":
                address = str(facts["platform"]), str(facts["handle"]).casefold()
            elif facts["platform_id"] is None:
                continue
            else:
                address = str(facts["account_id"]), str(facts["platform_id"])
            other = first.setdefault(address, str(line[0]))
            if other != line[0]:
                found.append((name, other, str(line[0])))
    return found
