"""Which backups are kept: many of these days, few of long ago."""

from collections.abc import Callable, Hashable, Iterable

from growthdesk.store.backup_files import Backup, Why

DAYS, WEEKS, MONTHS, OTHERS = 7, 4, 12, 10
"""Of so many days, weeks (Monday to Sunday) and months with a backup the newest is kept; beside
these the newest of those that were asked for, or made before a deed. What was made before a deed
takes no other's place: the morning's backup is not pushed out by the restoring of the afternoon."""

MOST = DAYS + WEEKS + MONTHS + OTHERS


def kept(backups: Iterable[Backup]) -> set[Backup]:
    """Those of some backups that are kept; the newest always, never more than MOST.

    Rotating with each new backup keeps the same as rotating once with all of them.
    """
    newest_first = sorted(backups, key=lambda one: (one.made_at, one.path.name), reverse=True)
    usual = [one for one in newest_first if not one.why.is_before_a_deed]
    others = [one for one in newest_first if one.why is not Why.DAILY]
    return {
        *_newest_of_each(usual, lambda one: one.made_at.date(), DAYS),
        *_newest_of_each(usual, lambda one: one.made_at.isocalendar()[:2], WEEKS),
        *_newest_of_each(usual, lambda one: (one.made_at.year, one.made_at.month), MONTHS),
        *others[:OTHERS],
    }


def _newest_of_each(
    newest_first: Iterable[Backup], period: Callable[[Backup], Hashable], most: int
) -> list[Backup]:
    """The newest of each of the last so many periods."""
    found: dict[Hashable, Backup] = {}
    for one in newest_first:
        found.setdefault(period(one), one)
    return list(found.values())[:most]
