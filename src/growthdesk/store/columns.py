"""What the questions need of an account, read as columns."""

import sqlite3
from collections.abc import Collection, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

import numpy as np

from growthdesk.domain.account_log import (
    KIND_INDEX,
    NUMBERS,
    Counts,
    Ints,
    Posts,
    Results,
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
    except ValueError as error:
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
    try:
        return _posts(list(zip(*rows, strict=True))) if rows else posts_from([])
    except ValueError as error:
        raise unreadable("post", error) from error


def _among(until: date, days: Collection[date] | None) -> tuple[str, list[str]]:
    """The condition on a day that it is no later than one, and one of some; and its values."""
    if days is None:
        return "day <= ?", [until.isoformat()]
    # Only this, or SQLite goes through all the days of the account.
    texts = [day.isoformat() for day in days if day <= until]
    return f"day IN ({', '.join('?' * len(texts))})", texts


def _posts(columns: Sequence[Sequence[Any]]) -> Posts:
    """Posts from columns as they stand in the file; of a large log a row each would take long."""
    ids, days, moments, zones, kinds, niche_names, pinned, *rest = columns
    width = 1 + len(NUMBERS)
    newest, settled = _results(rest[:width]), _results(rest[width : 2 * width])
    niches = tuple(dict.fromkeys(niche_names))
    index = {niche: place for place, niche in enumerate(niches)}
    places = {kind: KIND_INDEX[Kind(kind)] for kind in set(kinds)}
    named = {zone: zone_named(zone) for zone in set(zones)}
    seconds = [_second(*one) for one in zip(moments, map(named.get, zones), strict=True)]
    return Posts(
        id=ids,
        day=_ordinals(days),
        second=np.asarray(seconds, dtype=np.int64),
        kind=np.asarray([places[kind] for kind in kinds], dtype=np.int64),
        niche=np.asarray([index[niche] for niche in niche_names], dtype=np.int64),
        niches=niches,
        pinned=np.asarray(pinned, dtype=np.bool_),
        asks=np.asarray(rest[-1], dtype=np.bool_),
        seen_day=newest.seen_day,
        numbers=newest.numbers,
        settled=settled,
    )


def _results(columns: Sequence[Sequence[Any]]) -> Results:
    seen, *numbers = columns
    # None becomes NaN under float64.
    floats = (np.asarray(column, dtype=np.float64) for column in numbers)
    return Results(_ordinals(seen), dict(zip(NUMBERS, floats, strict=True)))


def _ordinals(days: Sequence[str | None]) -> Ints:
    """Days as ordinals, 0 where there is none; each day is read once."""
    known = {day: _ordinal(day or "") for day in set(days)}
    return np.asarray([known[day] for day in days], dtype=np.int64)


def _ordinal(day: str) -> int:
    """The ordinal of a day as it stands in the file; 0 for an empty text."""
    return date.fromisoformat(day).toordinal() if day else 0


def _second(published_at: str | None, zone: tzinfo | None) -> int:
    """The second of the day on the creator's clock, −1 where the time is not known."""
    if published_at is None or zone is None:
        return -1
    moment = datetime.fromisoformat(published_at).astimezone(zone)
    return moment.hour * 3600 + moment.minute * 60 + moment.second
