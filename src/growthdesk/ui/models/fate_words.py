"""What becomes of a row of a file, in words."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.days import zone_named
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    AccountViews,
    FollowerChange,
    FollowerCount,
    Post,
    Precision,
    Result,
)
from growthdesk.importers.comparing.fates import Difference, Fate, RowFate
from growthdesk.importers.found import Numbers
from growthdesk.ui import words
from growthdesk.ui.models.post_times import published_text
from growthdesk.ui.models.row_words import row_day, row_words
from growthdesk.ui.said import said

_ASIDE = {"zone", "platform_id", "highest", "day"}
"""Fields that change along with another one, which is the one to tell."""

_LONGEST = 40


def fate_word(fate: Fate) -> str:
    """The fate itself."""
    return {
        Fate.NEW: _tr("new"),
        Fate.UPDATED: _tr("updated"),
        Fate.SAME: _tr("same"),
        Fate.SKIPPED: _tr("skipped"),
    }[fate]


def day_text(fate: RowFate, today: date) -> str:
    """The day of a row, for a post with its time; empty for a row that could not be read."""
    if isinstance(fate.row, Post):
        return published_text(fate.row, today)
    day = row_day(fate.row) if fate.row is not None else None
    return words.short_day(day, today) if day is not None else ""


def what(fate: RowFate) -> str:
    """What a row says; of one that could not be read, why."""
    match fate.row:
        case None:
            return said(fate.reason)
        case FollowerCount() as count:
            return _count(count)
        case FollowerChange(gained=gained, lost=lost, net=net):
            return _given(("gained", "lost", "net"), (gained, lost, net))
        case AccountViews(views=views, profile_views=profile_views, reach=reach):
            return _given(("views", "profile_views", "reach"), (views, profile_views, reach))
        case Post() as post:
            title = post.title or post.caption or post.link or _tr("Post without a title")
            return f"{words.kind_name(post.kind)} · {' '.join(title.split())}"
        case Result() as result:
            told = _given(NUMBERS, tuple(getattr(result, name) for name in NUMBERS))
            return told or row_words(result)
        case row:
            return row_words(row)


def changes(fate: RowFate, numbers: Numbers) -> str:
    """What is other than before, old → new; of a new post its numbers."""
    if fate.row is not None and fate.reason:
        return said(fate.reason)
    if fate.fate is Fate.NEW:
        return _given(NUMBERS, numbers)
    told = [one for one in fate.differences if one.name not in _ASIDE] or fate.differences
    return ", ".join(_told(told, fate.row))


def _given(names: Sequence[str], numbers: Numbers) -> str:
    return ", ".join(
        f"{_name(name)} {words.number(number)}"
        for name, number in zip(names, numbers, strict=True)
        if number is not None
    )


def _told(differences: Iterable[Difference], row: object) -> Iterator[str]:
    for one in differences:
        yield f"{_name(one.name)} {_value(one.old, row)} → {_value(one.new, row)}"


def _count(count: FollowerCount) -> str:
    if count.precision is Precision.ROUNDED:
        low, high = words.number(count.followers), words.number(count.highest)
        return _tr("{low} to {high} followers").format(low=low, high=high)
    told = QCoreApplication.translate("Fates", "%n follower(s)", "", count.followers)
    if count.precision is Precision.ESTIMATED:
        return _tr("{count}, estimated").format(count=told)
    return told


def _name(field: str) -> str:
    return {
        "views": _tr("views"),
        "reach": _tr("reach"),
        "likes": _tr("likes"),
        "comments": _tr("comments"),
        "shares": _tr("shares"),
        "saves": _tr("saves"),
        "follows": _tr("follows"),
        "profile_views": _tr("profile views"),
        "followers": _tr("followers"),
        "highest": _tr("at most"),
        "precision": _tr("precision"),
        "gained": _tr("gained"),
        "lost": _tr("lost"),
        "net": _tr("net"),
        "kind": _tr("kind"),
        "title": _tr("title"),
        "caption": _tr("caption"),
        "link": _tr("link"),
        "niche": _tr("niche"),
        "note": _tr("note"),
        "pinned": _tr("pinned"),
        "published_at": _tr("published"),
        "zone": _tr("time zone"),
        "day": _tr("day"),
        "platform_id": _tr("id"),
    }.get(field, field)


def _value(value: object, row: object) -> str:
    match value:
        case None | "":
            return words.MISSING
        case bool():
            return _tr("yes") if value else _tr("no")
        case int():
            return words.number(value)
        case Kind():
            return words.kind_name(value)
        case Precision():
            return {
                Precision.EXACT: _tr("exact"),
                Precision.ROUNDED: _tr("rounded"),
                Precision.ESTIMATED: _tr("estimated"),
            }[value]
        case datetime():
            zone = zone_named(row.zone) if isinstance(row, Post) else None
            local = value.astimezone(zone)
            return f"{words.short_day(local.date())} {local:%H:%M}"
        case date():
            return words.short_day(value)
        case _:
            text = " ".join(str(value).split())
            return f"“{text[:_LONGEST]}…”" if len(text) > _LONGEST else f"“{text}”"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fates", text)
