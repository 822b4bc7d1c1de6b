"""What another computer wrote about a row that says something else now, as a note on its day.

The sentence is kept in the log, and is the same whichever log was merged into which.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.differing import differing
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

ELSEWHERE = "on the other computer"
"""Stands in every such sentence."""


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
            now = kept if isinstance(kept, Post) else row
            return _said(now.title or now.link or "A post", differing(row, kept))
        case Account():
            account = kept if isinstance(kept, Account) else row
            parts = [part for part in differing(row, kept) if part[0] != "position"]
            return _said(account.label, parts)
    return ""


def _numbers(row: Row, names: Iterable[str]) -> str:
    seen = [(name.replace("_", " "), getattr(row, name)) for name in names]
    said = ", ".join(f"{number:,} {name}" for name, number in seen if number is not None)
    return f"Also seen on the other computer: {said}." if said else ""


def _said(called: str, parts: Iterable[tuple[str, Any]]) -> str:
    """What differs in a post or an account, such as: title “Focaccia”, pinned."""
    said = ", ".join(_part(name.replace("_", " "), value) for name, value in parts)
    return f"“{called}” on the other computer: {said}." if said else ""


def _part(name: str, value: object) -> str:
    match value:
        case bool():
            return name if value else f"not {name}"
        case None | "":
            return f"no {name}"
        case int():
            return f"{name} {value:,}"
        case datetime():
            return f"{name} {value:%Y-%m-%d %H:%M} UTC"
        case date():
            return f"{name} {value.isoformat()}"
        case _:
            return f"{name} “{value}”"
