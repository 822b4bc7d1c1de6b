"""What the questions need of an account, read as columns."""

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

import numpy as np

from growthdesk.domain.account_log import (
    KIND_INDEX,
    NUMBERS,
    Counts,
    Floats,
    Ints,
    Posts,
    Results,
    posts_from,
    with_earlier,
)
from growthdesk.domain.days import zone_named
from growthdesk.domain.platform import Kind
from growthdesk.store.tables import unreadable


def read_counts(
    connection: sqlite3.Connection,
    account_id: str,
    until: date,
    days: Collection[date] | None = None,
    most: int | None = None,
) -> Counts:
    """The follower counts of an account up to a day, of some days or of all; the newest ``most``."""
    among, values = _among(until, days)
    (found,) = connection.execute(
        f"SELECT {_DAYS}, group_concat(low), group_concat(high), group_concat(estimated) FROM"  # noqa: S608
        " (SELECT day, followers AS low, highest AS high, precision = 'estimated' AS estimated"
        f" FROM follower_count WHERE account_id = ? AND {among} ORDER BY day DESC LIMIT ?)",
        (account_id, *values, -1 if most is None else most),
    )
    try:
        counted = _days_in(found[0])[::-1]
        low, high, estimated = (_numbers_in(text)[::-1] for text in found[1:])
        return Counts(counted, low, high, estimated.astype(np.bool_))
    except (TypeError, ValueError) as error:
        raise unreadable("follower_count", error) from error


def read_posts(
    connection: sqlite3.Connection,
    account_id: str,
    until: date,
    seen_until: date,
    result_age: int,
    days: Collection[date] | None = None,
    numbers_from: date | None = None,
    *,
    asking: bool = False,
) -> Posts:
    """The posts of an account up to a day, of some days or of all, with results as seen up to another.

    ``result_age``, in days, is that of the results that posts are compared by. Of posts before
    ``numbers_from`` only day and kind are read. ``asking`` leaves out posts that never ask for
    their numbers.
    """
    among, values = _among(until, days)
    if asking:
        among = f"{among} AND asks = 1"
    if numbers_from is not None:
        among, values = f"{among} AND day >= ?", [*values, numbers_from.isoformat()]
    # One walk through posts and results in their order: to look a result up for each post, and
    # one more, takes half as long again.
    rows = connection.execute(
        "SELECT post.rowid, id, day, published_at, zone, kind, niche, pinned, asks,"  # noqa: S608
        f" seen_on, {', '.join(NUMBERS)} FROM post"
        " LEFT JOIN result ON post_id = id AND seen_on <= ?1"
        f" WHERE account_id = ?2 AND {among} ORDER BY day, published_at, post.rowid, seen_at",
        (seen_until.isoformat(), account_id, *values),
    ).fetchall()
    try:
        posts = _posts(list(zip(*rows, strict=True)), result_age) if rows else posts_from([])
        if numbers_from is None:
            return posts
        return with_earlier(posts, *_earlier_posts(connection, account_id, until, numbers_from))
    except (TypeError, ValueError) as error:
        raise unreadable("post", error) from error


def _earlier_posts(
    connection: sqlite3.Connection, account_id: str, until: date, before: date
) -> tuple[Ints, Ints]:
    """The ordinals of the posts before a day, ascending, and the indexes of their kinds."""
    (days, kinds) = connection.execute(
        f"SELECT {_DAYS}, group_concat(kind) FROM (SELECT day, kind FROM post"  # noqa: S608
        " WHERE account_id = ? AND day <= ? AND day < ? ORDER BY day)",
        (account_id, until.isoformat(), before.isoformat()),
    ).fetchone()
    named = (kinds or "").split(",") if days else []
    places = {kind: KIND_INDEX[Kind(kind)] for kind in set(named)}
    return _days_in(days), np.fromiter(map(places.__getitem__, named), np.int64, len(named))


# A column that comes as one text is read several times as fast as one that comes row by row.
_DAYS = "group_concat(day, '')"
_DAY = len("2026-11-23")
_EPOCH = date(1970, 1, 1).toordinal()


def _days_in(text: str | None) -> Ints:
    """The ordinals of a column of days. Raises ValueError if one of them is none."""
    if not text:
        return np.zeros(0, dtype=np.int64)
    if len(text) % _DAY:
        raise ValueError(text)
    days = np.frombuffer(text.encode("ascii"), dtype=f"S{_DAY}").astype(f"U{_DAY}")
    ordinals = days.astype("datetime64[D]").astype(np.int64) + _EPOCH
    if ordinals.min() < 1:
        raise ValueError(text)
    return ordinals


def _numbers_in(text: str | None) -> Ints:
    return np.fromstring(text or "", dtype=np.int64, sep=",")


def _among(until: date, days: Collection[date] | None) -> tuple[str, list[str]]:
    """The condition on a day that it is no later than one, and one of some; and its values."""
    if days is None:
        return "day <= ?", [until.isoformat()]
    # Only this, or SQLite goes through all the days of the account.
    texts = [day.isoformat() for day in days if day <= until]
    return f"day IN ({', '.join('?' * len(texts))})", texts


def _posts(columns: Sequence[Sequence[Any]], result_age: int) -> Posts:
    """Posts from columns with a row for each of their results, the newest last, or one without."""
    rowids = np.asarray(columns[0], dtype=np.int64)
    first = np.flatnonzero(np.diff(rowids, prepend=rowids[0] - 1))
    last = np.append(first[1:], len(rowids)) - 1
    every = range(len(rowids)) if len(first) == len(rowids) else first.tolist()
    ids, days, moments, zones, kinds, niche_names, pinned, asks = (
        column if len(every) == len(column) else [column[place] for place in every]
        for column in columns[1:9]
    )
    seen, *numbers = columns[9:]
    results = _Results(_ordinals(seen), [np.asarray(one, dtype=np.float64) for one in numbers])
    newest = results.at(last)
    niches = tuple(dict.fromkeys(niche_names))
    index = {niche: place for place, niche in enumerate(niches)}
    places = {kind: KIND_INDEX[Kind(kind)] for kind in set(kinds)}
    named = {zone: zone_named(zone) for zone in set(zones)}
    seconds = [_second(*one) for one in zip(moments, map(named.get, zones), strict=True)]
    day = _ordinals(days)
    return Posts(
        id=tuple(ids),
        day=day,
        second=np.asarray(seconds, dtype=np.int64),
        kind=np.asarray([places[kind] for kind in kinds], dtype=np.int64),
        niche=np.asarray([index[niche] for niche in niche_names], dtype=np.int64),
        niches=niches,
        pinned=np.asarray(pinned, dtype=np.bool_),
        asks=np.asarray(asks, dtype=np.bool_),
        seen_day=newest.seen_day,
        numbers=newest.numbers,
        settled=results.at(results.first_seen_from(day + result_age, first, last)),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Results:
    """The results of all posts under each other; the seen day is 0 where a post has none."""

    seen: Ints
    numbers: Sequence[Floats]

    def first_seen_from(self, days: Ints, first: Ints, last: Ints) -> Ints:
        """For each post, whose rows are given, the first seen on its day or later; −1 for none."""
        fits = self.seen >= np.repeat(days, last - first + 1)
        beyond = len(self.seen)
        found = np.minimum.reduceat(np.where(fits, np.arange(beyond), beyond), first)
        return np.where(found < beyond, found, -1)

    def at(self, places: Ints) -> Results:
        """Those in these rows, and nothing seen where there is none."""
        there = places >= 0
        return Results(
            np.where(there, self.seen[places], 0),
            {
                name: np.where(there, column[places], np.nan)
                for name, column in zip(NUMBERS, self.numbers, strict=True)
            },
        )


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
