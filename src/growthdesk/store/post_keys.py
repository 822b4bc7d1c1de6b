"""Posts by their keys, the numbers of their rows: a million of them are found and told of in little memory."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from growthdesk.domain.account_log import Floats, Ints
from growthdesk.store.posts import (
    HAS_WORD,
    PostQuery,
    PostRead,
    condition,
    finding,
    read_where,
    words_in,
)
from growthdesk.store.posts_told import PostsTold, told_of_all, told_of_some
from growthdesk.store.tables import Value, unreadable

_DAY = "CAST(ifnull(julianday(day), 1721424.5) - 1721424.5 AS INTEGER)"
"""The ordinal of a day; 0 for what is none."""

_AT_KEYS = (
    "SELECT {} FROM json_each(?) AS asked CROSS JOIN post ON post.rowid = asked.value WHERE {}"
)
"""Something of the posts at some keys, in their order."""

_MERGED = 100
"""Of more accounts than these SQLite sorts all posts."""

_RESULTS_AT_ONCE = 50_000
_FEW_OF_ALL = 8
"""Of fewer than this part of all posts, results are looked up one by one."""


class PostKeys:
    """Questions about many posts. A key holds as long as nobody changes the file.

    All that can take long is answered by SQLite alone, so that other threads go on meanwhile.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def are_more_than(self, count: int, account_id: str | None = None) -> bool:
        """Whether there are more posts than so many, of an account or at all; known at once."""
        where = "TRUE" if account_id is None else "account_id = ?2"
        values = (count + 1,) if account_id is None else (count + 1, account_id)
        (found,) = self._connection.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM post WHERE {where} LIMIT ?1)",  # noqa: S608
            values,
        ).fetchone()
        return bool(found > count)

    def find(self, query: PostQuery, most: int = -1) -> Ints:
        """The keys of the posts that a query finds, in its order; only the first ``most`` if given."""
        statement, values = in_published_order(self._connection, query, "post.rowid AS key")
        if most >= 0:  # which SQLite takes as a reason to sort in a slower way
            statement, values = f"{statement} LIMIT ?", [*values, most]
        (keys,) = self._columns(["key"], statement, values, np.int64)
        return keys

    def find_with_days(self, query: PostQuery) -> tuple[Ints, Ints]:
        """The keys of the posts that a query finds, in its order, and the ordinals of their days."""
        statement, values = finding(query, "post.rowid AS key, day")
        keys, days = self._columns(["key", _DAY], statement, values, np.int64)
        return keys, days

    def days(self, keys: Ints) -> dict[int, date]:
        """The days of posts, by key; a key that is not there is left out."""
        found = self._connection.execute(
            "SELECT rowid, day FROM post WHERE rowid IN (SELECT value FROM json_each(?))",
            (listed(keys),),
        )
        try:
            return {key: date.fromisoformat(day) for key, day in found}
        except ValueError as error:
            raise unreadable("post", error) from error

    def with_words(self, keys: Ints, words: str) -> Ints:
        """Those of some posts that hold all of the words, as in a query, in the order of ``keys``."""
        asked = words_in(words)
        where = " AND ".join([HAS_WORD] * len(asked)) or "TRUE"
        (found,) = self._columns(
            ["key"], _AT_KEYS.format("asked.value AS key", where), [listed(keys), *asked], np.int64
        )
        return found

    def ids(self, keys: Ints) -> list[str]:
        """The ids of posts, in the order of their keys; a key that is not there is left out."""
        found = self._connection.execute(_AT_KEYS.format("post.id", "TRUE"), [listed(keys)])
        return [identity for (identity,) in found]

    def read(self, keys: Ints, seen_until: date) -> dict[int, PostRead]:
        """Posts with their newest result as seen up to a day, by key."""
        where = "post.rowid IN (SELECT value FROM json_each(?))"
        found = read_where(self._connection, where, [listed(keys)], seen_until)
        return {key: (post, result) for key, post, result in found}

    def numbers(self, keys: Ints, names: Sequence[str], seen_until: date) -> dict[str, Floats]:
        """Some of NUMBERS of posts as in their newest results, aligned with ``keys``; NaN if not seen."""
        columns = {name: np.full(len(keys), np.nan) for name in names}
        if not len(keys):
            return columns
        (highest,) = self._connection.execute("SELECT ifnull(max(rowid), 0) FROM post").fetchone()
        blocks: Iterable[list[Floats]] = (
            [self._looked_up(keys, names, seen_until)]
            if highest > _FEW_OF_ALL * len(keys)
            else self._gone_through(names, seen_until)
        )
        place = np.full(max(int(keys.max()), highest) + 1, -1)
        place[keys] = np.arange(len(keys))
        for found, *values in blocks:
            at = place[found.astype(np.int64)]
            for name, column in zip(names, values, strict=True):
                columns[name][at[at >= 0]] = column[at >= 0]
        return columns

    def told(self, account_id: str | None, today: date, since: date) -> PostsTold:
        """What can be said of all posts of an account, or at all, up to today.

        ``since`` is the first day of those that are recent.
        """
        return told_of_all(self._connection, account_id, today, since)

    def told_of(self, keys: Ints, today: date) -> PostsTold:
        """What can be said of some posts, but for their number and their days."""
        return told_of_some(self._connection, listed(keys), today)

    def _gone_through(self, names: Sequence[str], seen_until: date) -> Iterator[list[Floats]]:
        """Key and numbers of all posts with a result, in the order in which the results lie."""
        statement = (
            f"SELECT {', '.join(map(_joined, ('key', *map(_number, names))))}, max(post_id) FROM ("  # noqa: S608
            f"SELECT post.rowid AS key, post_id, {', '.join(names)}, max(seen_at)"
            " FROM result CROSS JOIN post ON id = post_id WHERE post_id > ? AND seen_on <= ?"
            f" GROUP BY post_id LIMIT {_RESULTS_AT_ONCE})"
        )
        after: str | None = ""
        while after is not None:
            values = [after, seen_until.isoformat()]
            *texts, after = self._connection.execute(statement, values).fetchone()
            yield [_column(text, np.float64) for text in texts]

    def _looked_up(self, keys: Ints, names: Sequence[str], seen_until: date) -> list[Floats]:
        """Key and numbers of these posts that have a result."""
        statement = (
            f"SELECT asked.value AS key, {', '.join(names)} FROM json_each(?) AS asked"  # noqa: S608
            " CROSS JOIN post ON post.rowid = asked.value JOIN result ON post_id = post.id AND seen_at ="
            " (SELECT max(seen_at) FROM result WHERE post_id = post.id AND seen_on <= ?)"
        )
        values = [listed(keys), seen_until.isoformat()]
        return self._columns(["key", *map(_number, names)], statement, values, np.float64)

    def _columns(
        self,
        told: Sequence[str],
        statement: str,
        values: Sequence[Value],
        kind: type[np.number[Any]],
    ) -> list[NDArray[Any]]:
        """Columns of what a statement finds. One text comes out of SQLite for each, not a row after the other.

        They are joined in the order of the statement.
        """
        texts = self._connection.execute(
            f"SELECT {', '.join(map(_joined, told))} FROM ({statement})",  # noqa: S608
            values,
        ).fetchone()
        return [_column(text, kind) for text in texts]


def in_published_order(
    connection: sqlite3.Connection, query: PostQuery, what: str
) -> tuple[str, list[Value]]:
    """Like ``finding``; where all accounts are asked for, the order of each of them is used.

    The index has the days of one account after the other: SQLite puts them together as it goes,
    and need not sort them all.
    """
    accounts = connection.execute("SELECT id FROM account LIMIT ?", (_MERGED + 1,)).fetchall()
    if query.order != "published" or query.account_id is not None or len(accounts) > _MERGED:
        return finding(query, what)
    parts: list[str] = []
    values: list[Value] = []
    for (account_id,) in accounts:
        where, asked = condition(replace(query, account_id=account_id))
        parts.append(f"SELECT {what}, day, published_at FROM post WHERE {where}")  # noqa: S608
        values += asked
    if not parts:
        return finding(query, what)
    way = "DESC" if query.descending else "ASC"
    return f"{' UNION ALL '.join(parts)} ORDER BY day {way}, published_at {way}, 1 {way}", values


def listed(keys: Ints) -> str:
    """Keys as SQLite takes many of them: in one value."""
    return str(keys.tolist())


def _number(name: str) -> str:
    return f"ifnull({name}, 'nan')"


def _joined(name: str) -> str:
    return f"group_concat({name})"


def _column(text: str | None, kind: type[np.number[Any]]) -> NDArray[Any]:
    return np.fromstring(text or "", kind, sep=",")
