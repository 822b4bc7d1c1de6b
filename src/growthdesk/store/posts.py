"""Finding posts, and reading the texts of those that are shown."""

import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post, Result
from growthdesk.store.tables import rows_where, table_of

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
}
ORDERS = tuple(_ORDERS)
"""What posts can be ordered by; of equals the newest comes first."""

HAS_WORD = (
    "instr(fold(title || char(10) || caption || char(10) || niche || char(10) || note"
    " || char(10) || link), ?) > 0"
)
"""What is asked of a post for each word."""


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


def find_posts(connection: sqlite3.Connection, query: PostQuery, most: int = -1) -> list[str]:
    """The ids of the posts that a query finds, in its order; no more than ``most`` unless it is −1."""
    statement, values = finding(query, "id")
    found = connection.execute(f"{statement} LIMIT ?", [*values, most])
    return [identity for (identity,) in found]


def count_posts(connection: sqlite3.Connection, query: PostQuery) -> int:
    """How many posts a query finds."""
    where, values = condition(query)
    asked = f"SELECT count(*) FROM post WHERE {where}"  # noqa: S608 - own texts, as in finding
    (found,) = connection.execute(asked, values).fetchone()
    return int(found)


def finding(query: PostQuery, what: str) -> tuple[str, list[Any]]:
    """The statement that tells something of each post that a query finds, in its order; and its values."""
    where, values = condition(query)
    order = _ORDERS[query.order].format("DESC" if query.descending else "ASC")
    # Conditions and orders are the texts above; what a person typed is in the values.
    return f"SELECT {what} FROM post WHERE {where} ORDER BY {order}", values  # noqa: S608


def condition(query: PostQuery) -> tuple[str, list[Any]]:
    """What a query asks of a post, and the values in it."""
    conditions: list[tuple[str, Any]] = [
        ("account_id = ?", query.account_id),
        ("kind = ?", query.kind and query.kind.value),
        ("niche = ?", query.niche),
        ("day >= ?", query.first_day and query.first_day.isoformat()),
        ("day <= ?", query.last_day and query.last_day.isoformat()),
    ]
    conditions += [(HAS_WORD, word) for word in words_in(query.words)]
    asked = [(asks, value) for asks, value in conditions if value is not None]
    return " AND ".join(asks for asks, _ in asked) or "TRUE", [value for _, value in asked]


def words_in(text: str) -> list[str]:
    """The words of a search, as they are looked for."""
    return _fold(text).split()


def read_posts(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, PostRead]:
    """Posts with their newest result, by id; an id that is not there is left out."""
    wanted = list(ids)
    read: dict[str, PostRead] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        read.update(
            (post.id, (post, result))
            for _, post, result in read_where(connection, f"id IN ({marks})", some)
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


def read_posts_of(
    connection: sqlite3.Connection, account_id: str
) -> tuple[list[Post], dict[str, Result]]:
    """All posts of an account, the first published first, and the newest results by their ids.

    They are read on their own, which takes two thirds of the time that it takes to join them.
    """
    order = _ORDERS["published"].format("ASC")
    posts = list(rows_where(connection, Post, f"account_id = ? ORDER BY {order}", account_id))
    results = table_of(Result)
    (others,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM post WHERE account_id <> ?)", (account_id,)
    ).fetchone()
    # Read through, a table takes half the time that its rows take one by one.
    mine = "post_id IN (SELECT id FROM post WHERE account_id = ?1)" if others else "?1 <> ''"
    lines = connection.execute(
        f"SELECT {', '.join(results.columns)} FROM result WHERE {mine} ORDER BY post_id, seen_at",  # noqa: S608
        (account_id,),
    )
    newest = {line[0]: line for line in lines}
    return posts, dict(zip(newest, results.rows([*newest.values()]), strict=True))


def read_where(
    connection: sqlite3.Connection,
    where: str,
    values: Sequence[str],
    seen_until: date = date.max,
) -> Iterator[tuple[int, Post, Result | None]]:
    """The number of its row, a post, and its newest result as seen up to a day.

    The condition is a text of this room.
    """
    posts, results = table_of(Post), table_of(Result)
    width = 1 + len(posts.columns)
    listed = ", ".join(
        ["post.rowid"]
        + [f"post.{column}" for column in posts.columns]
        + [f"result.{column}" for column in results.columns]
    )
    found = connection.execute(
        f"SELECT {listed} FROM post LEFT JOIN result ON post_id = id AND seen_at ="  # noqa: S608
        " (SELECT max(seen_at) FROM result WHERE post_id = id AND seen_on <= ?)"
        f" WHERE {where}",
        [seen_until.isoformat(), *values],
    )
    while lines := found.fetchmany(_AT_ONCE):
        seen = results.rows([line[width:] for line in lines if line[width] is not None])
        read = posts.rows([line[1:width] for line in lines])
        for post, line in zip(read, lines, strict=True):
            yield line[0], post, next(seen) if line[width] is not None else None


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


def day_of_newest(connection: sqlite3.Connection, account_id: str, today: date, posts: int) -> date:
    """The day of the oldest of so many posts that are the newest; of long ago if there are fewer."""
    found = connection.execute(
        "SELECT day FROM post WHERE account_id = ? AND day <= ? ORDER BY day DESC LIMIT 1 OFFSET ?",
        (account_id, today.isoformat(), posts - 1),
    ).fetchone()
    return date.fromisoformat(found[0]) if found else date.min


def is_settled_before(
    connection: sqlite3.Connection, account_id: str, before: date, seen_until: date, age: int
) -> bool:
    """Whether a post before a day has a result of so many days later, seen up to another day."""
    (found,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM post JOIN result ON post_id = id WHERE account_id = ?"
        " AND day < ? AND seen_on <= ? AND julianday(seen_on) >= julianday(day) + ?)",
        (account_id, before.isoformat(), seen_until.isoformat(), age),
    ).fetchone()
    return bool(found)
