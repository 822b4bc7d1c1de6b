"""What becomes of the counts, changes and views of days."""

from dataclasses import replace
from typing import TypeVar

from growthdesk.domain.edits import Edit, Put
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import (
    AccountViews,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Precision,
)
from growthdesk.importers.comparing.fates import Fate, RowFate, differences
from growthdesk.importers.found import FoundChange, FoundCount, FoundViews


def count_fate(
    found: FoundCount,
    origin: ImportedFile,
    known: KnownRows,
    edits: list[Edit],
    *,
    replace_typed: bool,
) -> RowFate:
    """What becomes of a follower count; its edit, if there is one, is added to ``edits``.

    A count that was typed stays where the file says otherwise, unless it shall be replaced.
    """
    count = found.count
    row = FollowerCount(
        *(origin.account_id, found.day, count.followers, count.highest, count.precision),
        imported_from=origin.id,
    )
    old = known.counts.get(found.day)
    if old is None:
        edits.append(Put(row))
        return RowFate(found.line, Fate.NEW, row)
    changed = tuple(differences(old, row))
    if not changed or _is_rounding_of(row, old):
        return RowFate(found.line, Fate.SAME, old)
    if old.imported_from is None and not replace_typed:
        reason = f"You typed {old.followers:,} for this day; the file says {row.followers:,}."
        return RowFate(found.line, Fate.SKIPPED, row, changed, reason)
    if _is_newer(known, old.imported_from, origin):
        return RowFate(found.line, Fate.SAME, old)
    edits.append(Put(row))
    return RowFate(found.line, Fate.UPDATED, row, changed)


def _is_rounding_of(new: FollowerCount, old: FollowerCount) -> bool:
    """Whether the new count says the same as an exact old one, only less well."""
    return (
        new.precision is Precision.ROUNDED
        and old.precision is Precision.EXACT
        and new.followers <= old.followers <= new.highest
    )


def change_fate(
    found: FoundChange, origin: ImportedFile, known: KnownRows, edits: list[Edit]
) -> RowFate:
    """What becomes of a follower change; its edit, if there is one, is added to ``edits``."""
    old = known.changes.get(found.day)
    new = FollowerChange(origin.account_id, found.day, imported_from=origin.id)
    return _numbers_fate(found, old, new, ("gained", "lost", "net"), origin, known, edits)


def views_fate(
    found: FoundViews, origin: ImportedFile, known: KnownRows, edits: list[Edit]
) -> RowFate:
    """What becomes of the views of a day; their edit, if there is one, is added to ``edits``."""
    old = known.views.get(found.day)
    new = AccountViews(origin.account_id, found.day, imported_from=origin.id)
    names = ("views", "profile_views", "reach")
    return _numbers_fate(found, old, new, names, origin, known, edits)


_Daily = TypeVar("_Daily", FollowerChange, AccountViews)


def _numbers_fate(
    found: FoundChange | FoundViews,
    old: _Daily | None,
    new: _Daily,
    names: tuple[str, ...],
    origin: ImportedFile,
    known: KnownRows,
    edits: list[Edit],
) -> RowFate:
    """What becomes of numbers that stand beside each other: what the file lacks stays."""
    given = {name: number for name in names if (number := getattr(found, name)) is not None}
    if old is None:
        row = replace(new, **given)
        edits.append(Put(row))
        return RowFate(found.line, Fate.NEW, row)
    if _is_newer(known, old.imported_from, origin):
        # A file that was written earlier only fills in what a later one left open.
        row = replace(old, **{n: v for n, v in given.items() if getattr(old, n) is None})
    else:
        row = replace(old, **given, imported_from=origin.id)
    if not any(differences(old, row)):
        return RowFate(found.line, Fate.SAME, old)
    edits.append(Put(row))
    return RowFate(found.line, Fate.UPDATED, row, tuple(differences(old, row)))


def _is_newer(known: KnownRows, imported_from: str | None, origin: ImportedFile) -> bool:
    """Whether a row came from a file that its platform wrote later than this one.

    The last days of an export are not complete yet, so the newest export is right.
    """
    file = known.files.get(imported_from or "")
    return file is not None and file.seen_at > origin.seen_at
