"""Backups and what restoring one would change, as lines and as JSON."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from growthdesk.commands.row_kinds import NAMES, rows_called
from growthdesk.commands.telling import Json, iso, number, plural, short
from growthdesk.domain.row_facts import day_and_words
from growthdesk.domain.rows import Account
from growthdesk.store.backup_files import Backup, Why
from growthdesk.store.contents import Contents
from growthdesk.store.restoring import Difference, TableDifference
from growthdesk.store.tables import KINDS

_WHY: Mapping[Why, str] = {
    Why.DAILY: "daily",
    Why.ASKED: "asked for",
    Why.UPDATE: "before an update",
    Why.MANY: "before many changes",
    Why.RESTORE: "before a restore",
}
_TOLD = ("post", "follower_count")
_SHOWN = 5
"""Rows of each sort that are listed; the others are counted."""


def size_said(size: int) -> str:
    """Bytes as a person reads them: 1.2 MB."""
    return f"{size / 1e6:,.1f} MB" if size >= 100_000 else f"{-(-size // 1000):,} kB"


def backup_lines(found: Sequence[tuple[Backup, Contents | None]]) -> list[str]:
    """A line for each backup: when, what for, how large, what is in it, and its name."""
    lines = []
    for one, contents in found:
        inside = "cannot be read" if contents is None else contents_said(contents)
        lines += [
            f"{one.made_at:%Y-%m-%d %H:%M}  {_WHY[one.why]:<19} {size_said(one.size):>8}  {inside}",
            f"    {one.path.name}",
        ]
    return lines


def contents_said(contents: Contents) -> str:
    """What is in a log in one line."""
    told = [rows_called(Account, len(contents.accounts))]
    told += [rows_called(KINDS[name], contents.rows.get(name, 0)) for name in _TOLD]
    return f"{', '.join(told)}, last day {iso(contents.last_day)}"


def backup_answer(one: Backup, contents: Contents | None) -> Json:
    """One backup for scripts; its contents are null if it cannot be read."""
    return {
        "path": str(one.path),
        "made_at": one.made_at.isoformat(),
        "why": one.why.value,
        "bytes": one.size,
        "contents": None if contents is None else contents_answer(contents),
    }


def contents_answer(contents: Contents) -> Json:
    """What is in a log for scripts."""
    return {
        "accounts": [account.address for account in contents.accounts],
        "rows": dict(contents.rows),
        "last_day": contents.last_day.isoformat() if contents.last_day else None,
    }


def difference_lines(path: Path, found: Difference, *, dry_run: bool) -> Iterable[str]:
    """What is in a backup, and what restoring it changes."""
    yield f"{path.name} holds {contents_said(found.contents)}."
    if not len(found):
        yield "The log is just like it. Nothing was changed."
        return
    for one in found.tables:
        counts = [
            f"{number(len(rows))} {said}"
            for rows, said in ((one.added, "back"), (one.changed, "changed"), (one.gone, "gone"))
            if rows
        ]
        yield f"{NAMES[KINDS[one.table.name]][1]}: {', '.join(counts)}"
        yield from _examples(one)
    rows = plural(len(found), "row", "rows")
    if dry_run:
        yield f"{rows} would change. Nothing was changed."
    else:
        yield f"Restored: {rows} changed. “growthdesk undo” takes it back."


def _examples(one: TableDifference) -> Iterable[str]:
    sorts = (("+", one.added), ("~", tuple(new for _, new in one.changed)), ("-", one.gone))
    for sign, lines in sorts:
        for row in one.table.rows(lines[:_SHOWN]):
            day, words = day_and_words(row)
            yield f"  {sign} {short(f'{day or str()} {words}', 70)}"
        if len(lines) > _SHOWN:
            yield f"  {sign} and {number(len(lines) - _SHOWN)} more"


def difference_answer(path: Path, found: Difference) -> Json:
    """The same for scripts: counts by table."""
    return {
        "path": str(path),
        "contents": contents_answer(found.contents),
        "changes": {
            one.table.name: {
                "come_back": len(one.added),
                "change": len(one.changed),
                "go": len(one.gone),
            }
            for one in found.tables
        },
    }
