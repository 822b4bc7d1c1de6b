"""What can be said of posts as a whole, added up by SQLite."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.platform import Kind
from growthdesk.store.tables import Value, unreadable

_LARGEST = ", ".join(f"max({name})" for name in NUMBERS)


@dataclass(frozen=True, slots=True)
class PostsTold:
    """How many posts there are, how many of them lately, from which day to which, and what they have.

    ``count`` is None while nobody has counted. ``kinds`` and ``niches`` are those that come up,
    in the order of Kind and of the alphabet. ``largest`` is the largest of each of NUMBERS in
    any result, None where it was never seen.
    """

    count: int | None
    recent: int
    first_day: date | None
    last_day: date | None
    kinds: tuple[Kind, ...]
    niches: tuple[str, ...]
    largest: dict[str, int | None]


def told_of_all(
    connection: sqlite3.Connection, account_id: str | None, today: date, since: date
) -> PostsTold:
    """Of all posts of an account, or at all, up to today; those from a day on, inclusive, are recent."""
    until = today.isoformat()
    (accounts,) = connection.execute("SELECT count(*) FROM account").fetchone()
    among, values = "day <= ?", [until]
    if account_id is not None and accounts > 1:
        among, values = "account_id = ? AND day <= ?", [account_id, until]
    count, recent, first, last = connection.execute(
        f"SELECT count(*), count(CASE WHEN day >= ? THEN 1 END), min(day), max(day)"  # noqa: S608
        f" FROM post WHERE {among}",
        [since.isoformat(), *values],
    ).fetchone()
    # To look up whose post each result is of takes twenty times as long.
    results = (
        "FROM result WHERE seen_on <= ?"
        if len(values) == 1
        else f"FROM post JOIN result ON post_id = id WHERE {among} AND seen_on <= ?"
    )
    asked = [until] if len(values) == 1 else [*values, until]
    try:
        first_day, last_day = (date.fromisoformat(day) if day else None for day in (first, last))
    except ValueError as error:
        raise unreadable("post", error) from error
    told = _told(connection, f"FROM post WHERE {among}", values, results, asked)
    return PostsTold(count, recent, first_day, last_day, *told)


def told_of_some(connection: sqlite3.Connection, keys: str, today: date) -> PostsTold:
    """Of the posts at some keys, in a list of JSON, which are not counted."""
    posts = "FROM json_each(?) AS asked CROSS JOIN post ON post.rowid = asked.value"
    results = f"{posts} JOIN result ON post_id = post.id WHERE seen_on <= ?"
    told = _told(connection, posts, [keys], results, [keys, today.isoformat()])
    return PostsTold(None, 0, None, None, *told)


def _told(
    connection: sqlite3.Connection,
    posts: str,
    of_posts: Sequence[Value],
    results: str,
    of_results: Sequence[Value],
) -> tuple[tuple[Kind, ...], tuple[str, ...], dict[str, int | None]]:
    """The kinds, the niches and the largest numbers. The texts are those above."""
    pairs = connection.execute(f"SELECT DISTINCT kind, niche {posts}", of_posts).fetchall()
    largest = connection.execute(f"SELECT {_LARGEST} {results}", of_results).fetchone()
    used = {kind for kind, _ in pairs}
    return (
        tuple(kind for kind in Kind if kind.value in used),
        tuple(sorted({niche for _, niche in pairs if niche})),
        dict(zip(NUMBERS, largest, strict=True)),
    )
