"""What a whole log would do to the one that is open: the fate of each row, and one edit."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from growthdesk.domain.edits import NOTHING, Edit, Put, batch
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import Account, Key, Post, Row, key_of
from growthdesk.exports.found import WholeLog
from growthdesk.importers.comparing.fates import Comparison, Fate, RowFate, differences
from growthdesk.store.tables import TABLES

Known = Mapping[type[Row], Mapping[Key, Row]]
"""The rows of the log that is open, by kind and key."""


def known_rows(every: Callable[[type[Row]], Iterable[Row]]) -> Known:
    """Everything in a log; ``every`` gives the rows of a kind."""
    return {kind: {key_of(row): row for row in every(kind)} for kind in TABLES}


def compare_log(found: WholeLog, known: Known) -> Comparison:
    """What importing a whole log would do.

    A row that is known by its key takes the place of the one that is there. An account that the
    log has under another id, by its platform and handle, is that account, and so is a post by its
    platform's id. What belongs to an account or post that is nowhere is skipped.
    """
    fates: list[RowFate] = []
    edits: list[Edit] = []
    into = _Into(known)
    for kind, rows in found.rows.items():
        part = found.parts[kind]
        seen: set[Key] = set()
        for line, said in rows:
            row, reason = into.fitted(said)
            key = key_of(row)
            if not reason and key in seen:
                reason = "The same row stands above."
            if reason:
                fates.append(RowFate(line, Fate.SKIPPED, row, reason=reason, part=part))
                continue
            seen.add(key)
            into.add(said, row)
            old = known[kind].get(key)
            if old == row:
                fates.append(RowFate(line, Fate.SAME, row, part=part))
                continue
            edits.append(Put(row))
            if old is None:
                fates.append(RowFate(line, Fate.NEW, row, part=part))
            else:
                changed = tuple(differences(old, row))
                fates.append(RowFate(line, Fate.UPDATED, row, changed, part=part))
        fates += [
            RowFate(one.line, Fate.SKIPPED, reason=one.reason, part=part)
            for one in found.unread
            if one.kind is kind
        ]
    return Comparison(tuple(fates), batch(edits) if edits else NOTHING)


_Name = tuple[str, str]


class _Into:
    """Which accounts and posts there will be, and by which ids: of the log, and of the export."""

    def __init__(self, known: Known) -> None:
        self._named: dict[type[Row], _Named] = {Account: _Named(), Post: _Named()}
        self._ids: dict[type[Row], dict[str, str]] = {Account: {}, Post: {}}
        for kind in (Account, Post):
            for row in known[kind].values():
                self.add(row, row)

    def fitted(self, row: Row) -> tuple[Row, str]:
        """The row as it would stand in the log, and why it cannot, empty if it can."""
        moved, reason = self._owned(row)
        if reason or not isinstance(moved, Account | Post):
            return moved, reason
        there = self._named[type(moved)].id_of(_name(moved))
        if there is None or there == moved.id:
            return moved, ""
        if moved.id in self._ids[type(moved)]:
            what = "account with that handle" if isinstance(moved, Account) else "such post"
            return row, f"The log has another {what} already."
        return replace(moved, id=there), ""

    def add(self, said: Row, row: Row) -> None:
        """Take in a row that will be there, by the id that it has and the one that was said."""
        if isinstance(said, Account | Post) and isinstance(row, Account | Post):
            self._ids[type(row)] |= {said.id: row.id, row.id: row.id}
            self._named[type(row)].name(row.id, _name(row))

    def _owned(self, row: Any) -> tuple[Any, str]:
        """The row with the id that its account or post has in the log."""
        if isinstance(row, MadeReport):
            ids = ",".join(self._ids[Account].get(one, one) for one in row.accounts.split(","))
            return (row if ids == row.accounts else replace(row, accounts=ids)), ""
        for owner, kind, what in _OWNERS:
            said = getattr(row, owner, None)
            if said is None:
                continue
            there = self._ids[kind].get(said)
            if there is None:
                return row, f"Its {what} is neither in the export nor in the log."
            return (row if there == said else replace(row, **{owner: there})), ""
        return row, ""


_OWNERS: tuple[tuple[str, type[Row], str], ...] = (
    ("account_id", Account, "account"),
    ("post_id", Post, "post"),
)


class _Named:
    """What has a name beside its id: an account its handle, a post what its platform calls it."""

    def __init__(self) -> None:
        self._ids: dict[_Name, str] = {}
        self._names: dict[str, _Name] = {}

    def id_of(self, name: _Name | None) -> str | None:
        """The id of what is called so; None if nothing is."""
        return None if name is None else self._ids.get(name)

    def name(self, identity: str, name: _Name | None) -> None:
        """Call it so from now on, and by its earlier name no longer."""
        earlier = self._names.pop(identity, None)
        if earlier is not None:
            del self._ids[earlier]
        if name is not None:
            self._ids[name] = identity
            self._names[identity] = name


def _name(row: Row) -> _Name | None:
    match row:
        case Account(platform=platform, handle=handle):
            # As the file compares them: letters of English alone have no case.
            return platform, "".join(c.lower() if c.isascii() else c for c in handle)
        case Post(account_id=account_id, platform_id=str(named)):
            return account_id, named
        case _:
            return None
