"""What another computer wrote about a row that says something else now, as a note on its day.

The sentence is kept in the log, and is the same whichever log was merged into which.
"""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.rows import (
    Account,
    AccountViews,
    Break,
    FollowerChange,
    FollowerCount,
    Note,
    Plan,
    Post,
    Result,
    Row,
)

_OF_POST = ("title", "caption", "niche", "link", "note")
_OF_ACCOUNT = ("platform", "handle", "name", "niche")


def day_of(row: Row) -> date | None:
    """The day that a row is about; None for an account, a setting, a file or a complete span."""
    match row:
        case Result():
            return row.seen_on
        case Post() | FollowerCount() | FollowerChange() | AccountViews() | Note():
            return row.day
        case Plan() | Break():
            return row.first_day
    return None


def told_elsewhere(row: Row, kept: Row | None) -> str:
    """What a row says that is not kept, in a sentence; empty where nothing typed is in it.

    ``kept`` is what the log says instead, None if it was removed. Choices of the log, complete
    spans and facts of imported files are not told so: nobody has typed a word of them.
    """
    match row:
        case FollowerCount():
            few, many = f"{row.followers:,}", f"{row.highest:,}"
            if few == many:
                return f"Also counted {few} on the other computer."
            return f"Also counted {few} to {many} on the other computer."
        case FollowerChange():
            return _numbers(row, ("gained", "lost", "net"))
        case AccountViews():
            return _numbers(row, ("views", "profile_views", "reach"))
        case Result():
            return _numbers(row, NUMBERS)
        case Plan():
            return f"Also planned on the other computer: {row.posts_a_week} posts a week."
        case Break():
            days = f"{row.first_day.isoformat()} to {row.last_day.isoformat()}"
            words = f" “{row.why}”" if row.why else ""
            return f"Also a break on the other computer: {days}{words}."
        case Note():
            mark = f" ({row.mark.value})" if row.mark else ""
            return f"Also noted on the other computer: “{row.text}”{mark}."
        case Post():
            return _post(row, kept if isinstance(kept, Post) else None)
        case Account():
            return _account(row, kept if isinstance(kept, Account) else None)
    return ""


def _numbers(row: Row, names: Iterable[str]) -> str:
    seen = [(name, getattr(row, name)) for name in names]
    said = ", ".join(
        f"{number:,} {name.replace('_', ' ')}" for name, number in seen if number is not None
    )
    return f"Also seen on the other computer: {said}." if said else ""


def _post(row: Post, kept: Post | None) -> str:
    if kept is None:
        return _said(row.title or row.link, [(n, getattr(row, n)) for n in _OF_POST])
    differing = [
        (field.name, getattr(row, field.name))
        for field in fields(row)
        if field.name not in ("imported_from", "asks", "zone", "platform_id", "account_id")
        and getattr(row, field.name) != getattr(kept, field.name)
    ]
    return _said(kept.title or kept.link, differing) if differing else ""


def _account(row: Account, kept: Account | None) -> str:
    names = (*_OF_ACCOUNT, "goal", "goal_day")
    differing = [
        (name, getattr(row, name))
        for name in names
        if kept is None or getattr(row, name) != getattr(kept, name)
    ]
    return _said((kept or row).label, differing) if differing else ""


def _said(called: str, values: Iterable[tuple[str, object]]) -> str:
    """What the parts of a row are, such as: title “Focaccia”, pinned."""
    said = ", ".join(_part(name, value) for name, value in values if value != "" or called)
    return f"“{called}” on the other computer: {said}."


def _part(name: str, value: object) -> str:
    words = name.replace("_", " ")
    match value:
        case bool():
            return words if value else f"not {words}"
        case None | "":
            return f"no {words}"
        case int():
            return f"{words} {value:,}"
        case date():
            return f"{words} {value.isoformat()[:16].replace('T', ' ')}"
        case _:
            return f"{words} “{value}”"
