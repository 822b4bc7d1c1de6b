"""Finding posts, and reading the texts of those that are shown."""

import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post, Result
from growthdesk.store.tables import table_of

PostRead = tuple[Post, Result | None]
"""A post with its newest result."""

_AT_ONCE = 500
"""SQLite takes no more than 999 values in a statement on older systems."""

_NEWEST = "day DESC, published_at DESC, post.rowid DESC"
_ORDERS = {
    "published": "day {0}, published_at {0}, post.rowid {0}",
    "title": f"fold(title) {{0}}, {_NEWEST}",
    "kind": f"kind {{0}}, {_NEWEST}",
    "niche": f"fold(niche) {{0}}, {_NEWEST}",
    **{text: f"fold({text}) {{0}}, {_NEWEST}" for text in ("link", "caption", "note")},
    "pinned": f"pinned {{0}}, {_NEWEST}",
    **{number: f"{number} IS NULL, {number} {{0}}, {_NEWEST}" for number in NUMBERS},
}
ORDERS = tuple(_ORDERS)
"""What posts can be ordered by; of equals the newest comes first.

Posts without a number come last, whichever way it is ordered.
"""


_TEXT = "fold(title || char(10) || caption || char(10) || niche || char(10) || note || char(10) || link)"
"""What words are looked for in."""


@dataclass(frozen=True, slots=True)
class PostQuery:
    """Which posts are wanted, and in which order.

    ``words`` must all stand in title, caption, niche, note or link, whatever their case; the
    days are inclusive; None is "any". ``order`` is one of ORDERS.
    """

    account_id: str | None = None
    words: str = ""
    kind: Kind | None = None
    niche: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    order: str = "published"
    descending: bool = True


def prepare(connection: sqlite3.Connection) -> None:
    """Teach a connection to compare texts whatever their case, in every script."""
    connection.create_function("fold", 1, _fold, deterministic=True)


def _fold(text: str) -> str:
    # A Mac may write ü as u and two dots.
    return unicodedata.normalize("NFC", text).casefold()


def find_posts(connection: sqlite3.Connection, query: PostQuery) -> list[str]:
    """The ids of the posts that a query finds, in its order."""
    conditions: list[tuple[str, Any]] = [
        ("account_id = ?", query.account_id),
        ("kind = ?", query.kind and query.kind.value),
        ("niche = ?", query.niche),
        ("day >= ?", query.first_day and query.first_day.isoformat()),
        ("day <= ?", query.last_day and query.last_day.isoformat()),
    ]
    conditions += [(f"instr({_TEXT}, ?) > 0", word) for word in _fold(query.words).split()]
    asked = [(condition, value) for condition, value in conditions if value is not None]
    where = " AND ".join(condition for condition, _ in asked) or "TRUE"
    order = _ORDERS[query.order].format("DESC" if query.descending else "ASC")
    joined = (
        " LEFT JOIN result ON post_id = id"
        " AND seen_at = (SELECT max(seen_at) FROM result WHERE post_id = id)"
        if query.order in NUMBERS
        else ""
    )
    # Conditions and orders are the texts above; what a person typed is in the values.
    found = connection.execute(
        f"SELECT id FROM post{joined} WHERE {where} ORDER BY {order}",  # noqa: S608
        [value for _, value in asked],
    )
    return [identity for (identity,) in found]


def with_words(connection: sqlite3.Connection, ids: Sequence[str], words: str) -> list[str]:
    """Those of some posts that hold all of the words, as in a query, in the order of ``ids``."""
    asked = _fold(words).split()
    where = "".join(f" AND instr({_TEXT}, ?) > 0" for _ in asked)
    hits: set[str] = set()
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        found = connection.execute(
            f"SELECT id FROM post WHERE id IN ({', '.join('?' * len(some))}){where}",  # noqa: S608
            (*some, *asked),
        )
        hits.update(identity for (identity,) in found)
    return [identity for identity in ids if identity in hits]


def read_posts(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, PostRead]:
    """Posts with their newest result, by id; an id that is not there is left out."""
    wanted = list(ids)
    read: dict[str, PostRead] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        read.update(
            (post.id, (post, result))
            for post, result in _read(connection, f"id IN ({marks})", some)
        )
    return read


def read_days(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, tuple[str, date]]:
    """Account and day of posts, by id; an id that is not there is left out."""
    wanted = list(ids)
    read: dict[str, tuple[str, date]] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        for identity, account_id, day in connection.execute(
            f"SELECT id, account_id, day FROM post WHERE id IN ({', '.join('?' * len(some))})",  # noqa: S608
            some,
        ):
            read[identity] = (account_id, date.fromisoformat(day))
    return read


def read_posts_of(connection: sqlite3.Connection, account_id: str) -> list[PostRead]:
    """All posts of an account with their newest result, the first published first."""
    order = _ORDERS["published"].format("ASC")
    return list(_read(connection, f"account_id = ? ORDER BY {order}", [account_id]))


def _read(connection: sqlite3.Connection, where: str, values: Sequence[str]) -> Iterator[PostRead]:
    """Posts with their newest result; the condition is one of the texts above."""
    posts, results = table_of(Post), table_of(Result)
    width = len(posts.columns)
    listed = ", ".join(
        [f"post.{column}" for column in posts.columns]
        + [f"result.{column}" for column in results.columns]
    )
    found = connection.execute(
        f"SELECT {listed} FROM post LEFT JOIN result ON post_id = id"  # noqa: S608
        " AND seen_at = (SELECT max(seen_at) FROM result WHERE post_id = id)"
        f" WHERE {where}",
        values,
    )
    while lines := found.fetchmany(_AT_ONCE):
        seen = results.rows([line[width:] for line in lines if line[width] is not None])
        for post, line in zip(posts.rows([line[:width] for line in lines]), lines, strict=True):
            yield post, next(seen) if line[width] is not None else None


def niches(connection: sqlite3.Connection, account_id: str | None = None) -> list[str]:
    """The niches that posts and accounts name, the most used first."""
    return [
        niche
        for (niche,) in connection.execute(
            "SELECT niche FROM (SELECT niche, account_id AS of FROM post"
            " UNION ALL SELECT niche, id FROM account)"
            " WHERE niche <> '' AND (?1 IS NULL OR of = ?1)"
            " GROUP BY niche ORDER BY count(*) DESC, niche",
            (account_id,),
        )
    ]
