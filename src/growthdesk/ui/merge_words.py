"""What a merge is about, in the language of the window: kinds of rows, their fields, and values."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.differing import differing
from growthdesk.domain.elsewhere import day_of
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    FollowerCount,
    Post,
    Result,
    Row,
    Setting,
)
from growthdesk.store.merging.merge import Difference
from growthdesk.store.reading import Reading
from growthdesk.ui import words
from growthdesk.ui.actions import QT_TRANSLATE_NOOP
from growthdesk.ui.row_kinds import row_called, rows_called

_NAMES: Mapping[str, str] = {
    "about": QT_TRANSLATE_NOOP("Merge", "about you"),
    "caption": QT_TRANSLATE_NOOP("Merge", "caption"),
    "comments": QT_TRANSLATE_NOOP("Merge", "comments"),
    "day": QT_TRANSLATE_NOOP("Merge", "day"),
    "days_a_week": QT_TRANSLATE_NOOP("Merge", "days a week"),
    "email": QT_TRANSLATE_NOOP("Merge", "e-mail"),
    "first_day": QT_TRANSLATE_NOOP("Merge", "first day"),
    "followers": QT_TRANSLATE_NOOP("Merge", "followers"),
    "follows": QT_TRANSLATE_NOOP("Merge", "follows"),
    "gained": QT_TRANSLATE_NOOP("Merge", "gained"),
    "goal": QT_TRANSLATE_NOOP("Merge", "goal"),
    "goal_day": QT_TRANSLATE_NOOP("Merge", "day of the goal"),
    "handle": QT_TRANSLATE_NOOP("Merge", "handle"),
    "highest": QT_TRANSLATE_NOOP("Merge", "at most"),
    "imported_at": QT_TRANSLATE_NOOP("Merge", "imported"),
    "kind": QT_TRANSLATE_NOOP("Merge", "kind"),
    "languages": QT_TRANSLATE_NOOP("Merge", "languages"),
    "last_day": QT_TRANSLATE_NOOP("Merge", "last day"),
    "likes": QT_TRANSLATE_NOOP("Merge", "likes"),
    "link": QT_TRANSLATE_NOOP("Merge", "link"),
    "lost": QT_TRANSLATE_NOOP("Merge", "lost"),
    "mark": QT_TRANSLATE_NOOP("Merge", "mark"),
    "name": QT_TRANSLATE_NOOP("Merge", "name"),
    "net": QT_TRANSLATE_NOOP("Merge", "net"),
    "niche": QT_TRANSLATE_NOOP("Merge", "niche"),
    "niches": QT_TRANSLATE_NOOP("Merge", "niches"),
    "note": QT_TRANSLATE_NOOP("Merge", "note"),
    "offers": QT_TRANSLATE_NOOP("Merge", "offers"),
    "pinned": QT_TRANSLATE_NOOP("Merge", "pinned"),
    "place": QT_TRANSLATE_NOOP("Merge", "place"),
    "platform": QT_TRANSLATE_NOOP("Merge", "platform"),
    "position": QT_TRANSLATE_NOOP("Merge", "place in the list"),
    "posts_a_week": QT_TRANSLATE_NOOP("Merge", "posts a week"),
    "precision": QT_TRANSLATE_NOOP("Merge", "precision"),
    "profile_views": QT_TRANSLATE_NOOP("Merge", "profile views"),
    "published_at": QT_TRANSLATE_NOOP("Merge", "published"),
    "rates": QT_TRANSLATE_NOOP("Merge", "rates"),
    "reach": QT_TRANSLATE_NOOP("Merge", "reach"),
    "recognised_as": QT_TRANSLATE_NOOP("Merge", "recognised as"),
    "rest_days": QT_TRANSLATE_NOOP("Merge", "rest days"),
    "saves": QT_TRANSLATE_NOOP("Merge", "saves"),
    "seen_at": QT_TRANSLATE_NOOP("Merge", "seen"),
    "seen_on": QT_TRANSLATE_NOOP("Merge", "seen on"),
    "shares": QT_TRANSLATE_NOOP("Merge", "shares"),
    "size": QT_TRANSLATE_NOOP("Merge", "bytes"),
    "terms": QT_TRANSLATE_NOOP("Merge", "terms"),
    "text": QT_TRANSLATE_NOOP("Merge", "text"),
    "title": QT_TRANSLATE_NOOP("Merge", "title"),
    "value": QT_TRANSLATE_NOOP("Merge", "value"),
    "views": QT_TRANSLATE_NOOP("Merge", "views"),
    "why": QT_TRANSLATE_NOOP("Merge", "why"),
}


def counted(counts: Mapping[type[Row], int]) -> str:
    """So many rows of each kind: 3 posts, 1 note."""
    return ", ".join(rows_called(kind, n) for kind, n in counts.items())


def row_words(one: Difference, read: Reading) -> str:
    """Which row it is: its kind, what it is called, its day, and whose it is."""
    row = one.here or one.there
    parts = [row_called(one.kind)]
    match row:
        case Post():
            parts.append(f"“{row.title or row.link}”")
        case Result():
            post = read.posts([row.post_id]).get(row.post_id)
            parts += [f"“{post[0].title or post[0].link}”"] if post else []
        case Setting():
            parts.append(row.name)
        case Account():
            parts.append(words.account_name(row))
    day = day_of(row) if row else None
    if day is not None:
        parts.append(words.short_day(day))
    if isinstance(row, FollowerCount) and len(read.accounts()) > 1:
        parts += [words.account_name(a) for a in read.accounts() if a.id == row.account_id]
    return ", ".join(parts)


def side_words(row: Row | None, other: Row | None) -> str:
    """What one side says that the other does not; that it was removed, if it was."""
    if row is None:
        return _tr("removed")
    if isinstance(row, FollowerCount):
        low, high = words.count(row.followers), words.count(row.highest)
        return low if low == high else f"{low} – {high}"
    if isinstance(row, Post) and other is None:
        said = (row.title, row.caption, row.note, row.link)
        return ", ".join(_value(text) for text in said if text) or words.MISSING
    told = [f"{_field(name)} {_value(value)}" for name, value in differing(row, other)]
    return ", ".join(told) or words.MISSING


def _field(name: str) -> str:
    return QCoreApplication.translate("Merge", _NAMES[name]) if name in _NAMES else name


def _value(value: Any) -> str:
    match value:
        case bool():
            return _tr("yes") if value else _tr("no")
        case int():
            return words.number(value)
        case None | "":
            return words.MISSING
        case frozenset():
            return words.number(len(value))
        case datetime():
            return words.short_day(value.date())
        case date():
            return words.short_day(value)
        case Kind():
            return words.kind_name(value)
        case StrEnum():
            return value.value or words.MISSING
    return f"“{' '.join(str(value).split())}”"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merge", text)
