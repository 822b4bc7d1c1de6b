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
from growthdesk.store.moment import one_moment
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
    bound = (seen_until.isoformat(), account_id, *values)
    mine = f"account_id = ?2 AND {among} ORDER BY day, published_at, post.rowid"
    try:
        # A post that moves between two questions would have the numbers of another one.
        with one_moment(connection):
            rows = connection.execute(
                "SELECT post.rowid, id, day, published_at, zone, kind, niche, pinned, asks FROM post"  # noqa: S608
                f" WHERE {mine}",
                bound,
            ).fetchall()
            # Each column of the results comes as one text: as rows they take a hundred bytes a number.
            (results,) = (
                connection.execute(
                    f"SELECT group_concat(post_row), group_concat(seen, ''), {_NUMBERS} FROM (SELECT"  # noqa: S608
                    f" post.rowid AS post_row, seen_on AS seen, {', '.join(NUMBERS)}"
                    f" FROM post JOIN result ON post_id = id AND seen_on <= ?1 WHERE {mine}, seen_at)",
                    bound,
                )
                if rows
                else [()]
            )
            earlier = (
                _earlier_posts(connection, account_id, until, numbers_from)
                if numbers_from
                else None
            )
        posts = _posts([*zip(*rows, strict=True)], results, result_age) if rows else posts_from([])
        return with_earlier(posts, *earlier) if earlier else posts
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
_NUMBERS = ", ".join(f"group_concat(coalesce({name}, 'nan'))" for name in NUMBERS)
_DAY = len("2026-11-23")
_EPOCH = date(1970, 1, 1).toordinal()


def _days_in(text: str | None) -> Ints:
    """The ordinals of a column of days. Raises ValueError if one of them is none."""
    if not text:
        return np.zeros(0, dtype=np.int64)
    if len(text) % _DAY:
        raise ValueError(text)
    # Of bytes NumPy reads a day twelve times as fast as of characters.
    days = np.frombuffer(text.encode("ascii"), dtype=f"S{_DAY}")
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


def _posts(columns: Sequence[Sequence[Any]], texts: Sequence[str | None], result_age: int) -> Posts:
    """Posts from their columns, and from those of their results, which stand in the same order."""
    ids, days, moments, zones, kinds, niche_names, pinned, asks = columns[1:]
    rowids = np.asarray(columns[0], dtype=np.int64)
    results = _results(rowids, texts)
    niches = tuple(dict.fromkeys(niche_names))
    index = {niche: place for place, niche in enumerate(niches)}
    places = {kind: KIND_INDEX[Kind(kind)] for kind in set(kinds)}
    named = {zone: zone_named(zone) for zone in set(zones)}
    seconds = [_second(*one) for one in zip(moments, map(named.get, zones), strict=True)]
    day = _ordinals(days)
    newest = results.at(results.last)
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
        settled=results.at(results.first_seen_from(day + result_age)),
    )


def _results(rowids: Ints, texts: Sequence[str | None]) -> "_Results":
    """The results of the posts with these rowids, from the texts of their columns."""
    owner, seen = _numbers_in(texts[0]), _days_in(texts[1])
    numbers = [np.fromstring(text or "", sep=",") for text in texts[2:]]
    mine = np.isin(owner, rowids)
    if not mine.all():  # another program has taken out or put in a post meanwhile
        owner, seen, numbers = owner[mine], seen[mine], [column[mine] for column in numbers]
    first = np.flatnonzero(np.diff(owner, prepend=-1))
    last = np.full(len(rowids), -1)
    last[np.isin(rowids, owner)] = np.append(first[1:], len(owner))[: len(first)] - 1
    return _Results(seen, numbers, first, last)


@dataclass(frozen=True, slots=True, eq=False)
class _Results:
    """The results of all posts under each other, those of one post the newest last.

    ``first`` has where those of each post begin that has any; ``last`` where those of every post
    end, −1 for a post without one.
    """

    seen: Ints
    numbers: Sequence[Floats]
    first: Ints
    last: Ints

    def first_seen_from(self, days: Ints) -> Ints:
        """For each post the first result that was seen on its day or later; −1 for none."""
        found = np.full(len(days), -1)
        there = self.last >= 0
        if there.any():
            beyond = len(self.seen)
            asked = np.repeat(days[there], self.last[there] - self.first + 1)
            places = np.where(self.seen >= asked, np.arange(beyond), beyond)
            fits = np.minimum.reduceat(places, self.first)
            found[there] = np.where(fits < beyond, fits, -1)
        return found

    def at(self, places: Ints) -> Results:
        """Those in these places, and nothing seen where there is none."""
        there = places >= 0
        seen = np.zeros(len(places), dtype=np.int64)
        seen[there] = self.seen[places[there]]
        numbers = {}
        for name, column in zip(NUMBERS, self.numbers, strict=True):
            numbers[name] = np.full(len(places), np.nan)
            numbers[name][there] = column[places[there]]
        return Results(seen, numbers)


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
