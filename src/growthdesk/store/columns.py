"""What the questions need of an account, read as columns."""

import sqlite3
from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from growthdesk.domain.account_log import (
    NUMBERS,
    Counts,
    PostRow,
    Posts,
    counts_from,
    posts_from,
)
from growthdesk.domain.days import zone_named
from growthdesk.domain.platform import Kind
from growthdesk.store.tables import unreadable


def read_counts(
    connection: sqlite3.Connection,
    account_id: str,
    until: date,
    days: Collection[date] | None = None,
) -> Counts:
    """The follower counts of an account up to a day, of some days or of all."""
    among, values = _among(until, days)
    rows = connection.execute(
        "SELECT day, followers, highest, precision = 'estimated' FROM follower_count"  # noqa: S608
        f" WHERE account_id = ? AND {among} ORDER BY day",
        (account_id, *values),
    ).fetchall()
    counted, lows, highs, estimated = zip(*rows, strict=True) if rows else ((), (), (), ())
    try:
        return counts_from([_ordinal(day) for day in counted], lows, highs, estimated)
    except (TypeError, ValueError) as error:
        raise unreadable("follower_count", error) from error


def read_posts(
    connection: sqlite3.Connection,
    account_id: str,
    until: date,
    seen_until: date,
    result_age: int,
    days: Collection[date] | None = None,
) -> Posts:
    """The posts of an account up to a day, of some days or of all, with results as seen up to another.

    ``result_age``, in days, is that of the results that posts are compared by.
    """
    among, values = _among(until, days)
    numbers = ", ".join(
        f"{result}.{name}" for result in ("newest", "settled") for name in ("seen_on", *NUMBERS)
    )
    rows = connection.execute(
        f"SELECT id, day, published_at, zone, kind, niche, pinned, {numbers}, asks FROM post"  # noqa: S608
        " LEFT JOIN result AS newest ON newest.post_id = id AND newest.seen_at ="
        " (SELECT max(seen_at) FROM result WHERE post_id = id AND seen_on <= ?1)"
        " LEFT JOIN result AS settled ON settled.post_id = id AND settled.seen_at ="
        " (SELECT min(seen_at) FROM result WHERE post_id = id"
        " AND seen_on BETWEEN date(post.day, ?2) AND ?1)"
        f" WHERE account_id = ?3 AND {among} ORDER BY day, published_at, post.rowid",
        (seen_until.isoformat(), f"+{result_age} days", account_id, *values),
    ).fetchall()
    columns = 8 + len(NUMBERS)
    try:
        return posts_from(
            [_post_row(row[:columns]) for row in rows],
            [(_ordinal(row[columns] or ""), *row[columns + 1 : -1]) for row in rows],
            [row[-1] for row in rows],
        )
    except (TypeError, ValueError) as error:
        raise unreadable("post", error) from error


def _among(until: date, days: Collection[date] | None) -> tuple[str, list[str]]:
    """The condition on a day that it is no later than one, and one of some; and its values."""
    if days is None:
        return "day <= ?", [until.isoformat()]
    # Only this, or SQLite goes through all the days of the account.
    texts = [day.isoformat() for day in days if day <= until]
    return f"day IN ({', '.join('?' * len(texts))})", texts


def _post_row(row: tuple[Any, ...]) -> PostRow:
    identity, day, published_at, zone, kind, niche, pinned, seen_on, *numbers = row
    return (
        identity,
        _ordinal(day),
        _second(published_at, zone),
        Kind(kind),
        niche,
        bool(pinned),
        _ordinal(seen_on or ""),
        *numbers,
    )


def _ordinal(day: str) -> int:
    """The ordinal of a day as it stands in the file; 0 for an empty text."""
    return date.fromisoformat(day).toordinal() if day else 0


def _second(published_at: str | None, zone: str) -> int:
    """The second of the day on the creator's clock, −1 where the time is not known."""
    if published_at is None:
        return -1
    named = zone_named(zone)
    if named is None:
        return -1
    moment = datetime.fromisoformat(published_at).astimezone(named)
    return moment.hour * 3600 + moment.minute * 60 + moment.second
