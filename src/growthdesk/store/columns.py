"""What the questions need of an account, read as columns."""

import sqlite3
from collections.abc import Collection, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import numpy as np

from growthdesk.domain.account_log import (
    NUMBERS,
    Counts,
    Posts,
    Results,
    counts_from,
    posts_of,
    results_of,
)
from growthdesk.domain.days import zone_named
from growthdesk.domain.platform import Kind
from growthdesk.store.tables import unreadable

_FACTS = "id, day, published_at, zone, kind, niche, pinned, asks"
_FACTS_WIDTH = 8
_IN_ORDER = "day, published_at, post.rowid"
_KINDS = {kind.value: kind for kind in Kind}
_zone = lru_cache(maxsize=64)(zone_named)


def read_counts(
    connection: sqlite3.Connection,
    account_id: str,
    until: date,
    days: Collection[date] | None = None,
    most: int | None = None,
) -> Counts:
    """The follower counts of an account up to a day, of some days or of all; the newest ``most``."""
    among, values = _among(until, days)
    rows = connection.execute(
        "SELECT day, followers, highest, precision = 'estimated' FROM follower_count"  # noqa: S608
        f" WHERE account_id = ? AND {among} ORDER BY day DESC LIMIT ?",
        (account_id, *values, -1 if most is None else most),
    ).fetchall()
    rows.reverse()
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
    seen = ", ".join(
        f"{result}.{name}" for result in ("newest", "settled") for name in ("seen_on", *NUMBERS)
    )
    rows = connection.execute(
        f"SELECT {_FACTS}, {seen} FROM post"  # noqa: S608
        " LEFT JOIN result AS newest ON newest.post_id = id AND newest.seen_at ="
        " (SELECT max(seen_at) FROM result WHERE post_id = id AND seen_on <= ?1)"
        " LEFT JOIN result AS settled ON settled.post_id = id AND settled.seen_at ="
        " (SELECT min(seen_at) FROM result WHERE post_id = id"
        " AND seen_on BETWEEN date(post.day, ?2) AND ?1)"
        f" WHERE account_id = ?3 AND {among} ORDER BY {_IN_ORDER}",
        (seen_until.isoformat(), f"+{result_age} days", account_id, *values),
    ).fetchall()
    width = 1 + len(NUMBERS)
    columns = [*zip(*rows, strict=True)] if rows else [()] * (_FACTS_WIDTH + 2 * width)
    facts, newest, settled = columns[: -2 * width], columns[-2 * width : -width], columns[-width:]
    return _posts(facts, *(_results(*some) for some in (newest, settled)))


def read_posting(connection: sqlite3.Connection, account_id: str, until: date) -> Posts:
    """The posts of an account up to a day without their results.

    Their ``numbers`` are empty: a question that needs one raises KeyError.
    """
    rows = connection.execute(
        f"SELECT {_FACTS} FROM post WHERE account_id = ? AND day <= ? ORDER BY {_IN_ORDER}",  # noqa: S608
        (account_id, until.isoformat()),
    ).fetchall()
    unseen = Results(np.zeros(len(rows), dtype=np.int64), {})
    return _posts([*zip(*rows, strict=True)] if rows else [()] * _FACTS_WIDTH, unseen, unseen)


def _posts(facts: Sequence[Sequence[Any]], newest: Results, settled: Results) -> Posts:
    """Posts from the columns of _FACTS. Raises Trouble if one holds what is none of its kind."""
    ids, days, published, zones, kinds, niches, pinned, asks = facts
    try:
        return posts_of(
            ids,
            [*map(_ordinal, days)],
            [*map(_second, published, zones)],
            [*map(_KINDS.__getitem__, kinds)],
            niches,
            pinned,
            asks=asks,
            newest=newest,
            settled=settled,
        )
    except KeyError as error:
        raise unreadable("post", ValueError(f"{error} is not a valid Kind")) from error
    except ValueError as error:
        raise unreadable("post", error) from error


def _results(seen_on: Sequence[str | None], *numbers: Sequence[float | None]) -> Results:
    try:
        return results_of([_ordinal(day or "") for day in seen_on], numbers)
    except ValueError as error:
        raise unreadable("result", error) from error


def _among(until: date, days: Collection[date] | None) -> tuple[str, list[str]]:
    """The condition on a day that it is no later than one, and one of some; and its values."""
    if days is None:
        return "day <= ?", [until.isoformat()]
    # Only this, or SQLite goes through all the days of the account.
    texts = [day.isoformat() for day in days if day <= until]
    return f"day IN ({', '.join('?' * len(texts))})", texts


@lru_cache(maxsize=16_384)  # a day comes up in several columns, and again in each account
def _ordinal(day: str) -> int:
    """The ordinal of a day as it stands in the file; 0 for an empty text."""
    return date.fromisoformat(day).toordinal() if day else 0


def _second(published_at: str | None, zone: str) -> int:
    """The second of the day on the creator's clock, −1 where the time is not known."""
    if published_at is None:
        return -1
    named = _zone(zone)
    if named is None:
        return -1
    moment = datetime.fromisoformat(published_at).astimezone(named)
    return moment.hour * 3600 + moment.minute * 60 + moment.second
