"""What a merge tells: lines for people, JSON for scripts."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from growthdesk.commands.row_kinds import NAMES, rows_called
from growthdesk.commands.telling import MISSING, Json, Object, number, plural, short
from growthdesk.domain.differing import differing
from growthdesk.domain.elsewhere import day_of
from growthdesk.domain.rows import (
    Account,
    FollowerCount,
    Post,
    Result,
    Row,
    Setting,
)
from growthdesk.store.merging.merge import Difference, Merge
from growthdesk.store.reading import Reading

_MOST_ROWS = 20
"""Rows that differ and are listed for people; --json lists all of them."""


def answer(done: Merge, read: Reading) -> Object:
    """The answer for scripts."""
    return {
        "new": _counts(done.new),
        "changed": _counts(done.changed),
        "removed": _counts(done.removed),
        "notes": done.notes,
        "differences": [
            _difference(place, one, read) for place, one in enumerate(done.differences, 1)
        ],
    }


def lines(done: Merge, other: Path, read: Reading, *, dry_run: bool) -> Iterator[str]:
    """The answer for people."""
    if done.is_nothing and not done.differences:
        yield f"This log has everything that {other} has. Nothing was changed."
        return
    for words, counts in (("new", done.new), ("changed", done.changed), ("removed", done.removed)):
        if counts:
            told = (rows_called(kind, n) for kind, n in counts.items())
            yield f"{words.capitalize()}: {', '.join(told)}"
    if done.differences:
        yield f"{plural(len(done.differences), 'row differs', 'rows differ')}; * is kept:"
    for place, one in enumerate(done.differences[:_MOST_ROWS], 1):
        yield f"{place:>4}  {_what(one, read)}"
        yield f"    {'*' if one.keeps_here else ' '} here   {_side(one.here, one.there)}"
        yield f"    {' ' if one.keeps_here else '*'} there  {_side(one.there, one.here)}"
    if len(done.differences) > _MOST_ROWS:
        yield f"      and {number(len(done.differences) - _MOST_ROWS)} more; --json lists all"
    if done.notes:
        kept = plural(done.notes, "note keeps", "notes keep")
        yield f"{kept} what the other computer typed."
    if dry_run:
        yield "Nothing was changed. Without --dry-run it is; --other NUMBER keeps the other version."
    elif done.is_nothing:
        yield "This log has the later of each already. Nothing was changed."
    else:
        yield "Merged. “growthdesk undo” takes it back."


def _counts(counts: Mapping[type[Row], int]) -> Json:
    return {NAMES[kind][0].replace(" ", "_"): n for kind, n in counts.items()}


def _difference(place: int, one: Difference, read: Reading) -> Json:
    return {
        "number": place,
        "what": NAMES[one.kind][0].replace(" ", "_"),
        "row": _what(one, read),
        "here": _values(one.here),
        "there": _values(one.there),
        "kept": "here" if one.keeps_here else "there",
        "parted": one.parted,
    }


def _values(row: Row | None) -> Json:
    if row is None:
        return None
    return {name: _json(value) for name, value in differing(row, None)}


def _json(value: Any) -> Json:
    match value:
        case StrEnum():
            return value.value
        case frozenset():
            return sorted(value)
        case date() | datetime():
            return value.isoformat()
        case bool() | int() | str() | None:
            return value
    raise TypeError(type(value))


def _what(one: Difference, read: Reading) -> str:
    """Which row it is: follower count of 2026-11-20, instagram:mira.bakes."""
    row = one.here or one.there
    name = NAMES[one.kind][0]
    match row:
        case None:
            return name
        case Setting():
            return f"{name}: {row.name}"
        case Account():
            return f"{name} {row.address}"
        case Result():
            post, _ = read.posts([row.post_id]).get(row.post_id, (None, None))
            return f"{name} of “{short(post.title, 40)}”, {row.seen_on}" if post else name
    day = day_of(row)
    of = f" of {day}" if day else ""
    title = f" “{short(row.title, 40)}”" if isinstance(row, Post) and row.title else ""
    whose = getattr(row, "account_id", None)
    if whose is None:
        return f"{name}{of}"
    account = next((a.address for a in read.accounts() if a.id == whose), MISSING)
    return f"{name}{title}{of}, {account}"


def _side(row: Row | None, other: Row | None) -> str:
    if row is None:
        return "removed"
    if isinstance(row, FollowerCount):
        most = "" if row.highest == row.followers else f" to {number(row.highest)}"
        return f"{number(row.followers)}{most}"
    told = [f"{name.replace('_', ' ')} {_shown(value)}" for name, value in differing(row, other)]
    return short(", ".join(told), 200) or MISSING


def _shown(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case int():
            return number(value)
        case None | "":
            return MISSING
        case frozenset():
            return str(len(value))
        case datetime():
            return f"{value:%Y-%m-%d %H:%M} UTC"
        case date():
            return value.isoformat()
        case StrEnum():
            return value.value or MISSING
    return f"“{value}”"
