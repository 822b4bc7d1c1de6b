"""Logs of any size in a few seconds: the values drawn many at a time, and put into the tables.

What was drawn depends on the size and the number of the account alone.
"""

import sqlite3
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.identity import id_from
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, CompleteSpan, FollowerCount, Plan, Post, Result, Row
from growthdesk.store import tables
from growthdesk.store.repair import check
from growthdesk.store.store import Store

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)
CHANGED = "2026-11-23T11:00:00Z"

KINDS = (Kind.REEL.value, Kind.PHOTO.value, Kind.CAROUSEL.value)
PARTS_OF_VIEWS = (1, 2, 12, 150, 300, 200, 2_000)
"""How many views there are to one of each of the numbers of a result."""

_WORDS = [
    "focaccia",
    "bread",
    "dough",
    "rise",
    "oven",
    "salt",
    "oil",
    "slow",
    "morning",
    "friends",
    "garden",
    "rain",
    "summer",
    "crumb",
    "crust",
    "butter",
    "lemon",
    "honey",
    "walk",
    "market",
    "basket",
    "river",
    "window",
]
_PAIRS = [f"{one} {other}" for one in _WORDS for other in _WORDS]
_NICHES = ("baking", "travel", "")
_FIRST_SECOND, _SECONDS = 7 * 3_600, 50_000
_AT_ONCE = 20_000
"""Posts that are drawn together, so that a million of them takes no more memory."""


def make_log(path: Path, *, accounts: int, posts: int, days: int, results: int = 3) -> None:
    """Write a log in which each account has so many posts and counts, and each post its results.

    The counts are daily and end the day before ``TODAY``, which is still to be logged; the posts
    are spread over the same days. Raises Damaged if the program does not find it sound.
    """
    Store(path, lambda: NOW).close()
    first_day = TODAY - timedelta(days=max(days, 1))
    with closing(sqlite3.connect(path)) as connection:
        # It is made anew if anything comes in between; a file of its own has no need of a journal.
        for wish in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"):
            connection.execute(f"PRAGMA {wish}")
        for number in range(accounts):
            rng = np.random.default_rng([number, posts, days])
            account = Account(
                id_from("bench", str(number)),
                ("instagram", "tiktok", "youtube")[number % 3],
                f"mira.{number}",
                position=number,
            )
            _put(connection, account)
            if posts:
                _put(connection, Plan(account.id, first_day))
                _put(connection, CompleteSpan(account.id, first_day))
            _add_counts(connection, rng, account.id, first_day, days)
            for start in range(0, posts, _AT_ONCE):
                numbers = np.arange(start, min(start + _AT_ONCE, posts))
                _add_posts(connection, rng, account.id, first_day, numbers * days // posts, results)
        connection.commit()
        connection.execute("PRAGMA journal_mode = WAL")
    with Store(path, lambda: NOW, create=False):
        check(path)


def texts(rng: np.random.Generator, count: int, words: int) -> list[str]:
    """So many texts of an even number of words."""
    drawn = rng.integers(len(_PAIRS), size=(count, words // 2)).tolist()
    return [" ".join([_PAIRS[one] for one in line]).capitalize() for line in drawn]


def codes(rng: np.random.Generator, count: int) -> list[str]:
    """So many names of posts, as platforms give them: eleven letters, digits and dashes."""
    drawn = urlsafe_b64encode(rng.bytes(9 * count)).decode()
    return [drawn[start : start + 11] for start in range(0, 12 * count, 12)]


def _put(connection: sqlite3.Connection, row: Row) -> None:
    table = tables.TABLES[type(row)]
    (line,) = table.lines([row])
    connection.execute(table.upsert, (*line, CHANGED))


def _add(
    connection: sqlite3.Connection, kind: type[Row], columns: Mapping[str, Iterable[Any]]
) -> None:
    """Add rows of one kind, column by column."""
    table = tables.TABLES[kind]
    if columns.keys() != set(table.columns):
        raise ValueError(f"{table.name} has other columns")
    lines = zip(*(columns[name] for name in table.columns), repeat(CHANGED))
    connection.executemany(table.upsert, lines)


def _add_counts(
    connection: sqlite3.Connection,
    rng: np.random.Generator,
    account_id: str,
    first_day: date,
    days: int,
) -> None:
    levels = 120 + np.cumsum(rng.normal(2.4, 6, days))
    levels -= np.minimum.accumulate(np.minimum(levels - 1, 0))  # one is left, however it goes down
    whole = levels.astype(np.int64).tolist()
    _add(
        connection,
        FollowerCount,
        {
            "account_id": repeat(account_id),
            "day": _days(first_day, days),
            "followers": whole,
            "highest": whole,
            "precision": repeat("exact"),
            "imported_from": repeat(None),
        },
    )


def _add_posts(
    connection: sqlite3.Connection,
    rng: np.random.Generator,
    account_id: str,
    first_day: date,
    offsets: np.ndarray[Any, np.dtype[np.int64]],
    results: int,
) -> None:
    """Add posts of these days, counted from the first, with so many results each."""
    count = len(offsets)
    drawn = rng.bytes(16 * count).hex()
    ids = [drawn[start : start + 32] for start in range(0, 32 * count, 32)]
    days = _days(first_day, int(offsets[-1]) + 1)
    on = [days[offset] for offset in offsets.tolist()]
    seconds = rng.integers(_SECONDS, size=count).tolist()
    kinds, niches = (rng.integers(3, size=count).tolist() for _ in range(2))
    _add(
        connection,
        Post,
        {
            "id": ids,
            "account_id": repeat(account_id),
            "day": on,
            "published_at": [f"{day}{_TIMES[at]}" for day, at in zip(on, seconds, strict=True)],
            "zone": repeat("Europe/Berlin"),
            "kind": [KINDS[one] for one in kinds],
            "title": texts(rng, count, 4),
            "caption": texts(rng, count, 14),
            "link": [f"https://www.instagram.com/p/{code}/" for code in codes(rng, count)],
            "niche": [_NICHES[one] for one in niches],
            "pinned": repeat(0),
            "note": repeat(""),
            "platform_id": repeat(None),
            "asks": repeat(0),
            "imported_from": repeat(None),
        },
    )
    views = rng.integers(100, 90_000, size=count)
    until = (TODAY - first_day).days
    seen_days = _days(first_day, until + 1)
    for seen in range(results):
        seen_on = [seen_days[at] for at in np.minimum(offsets + 1 + 7 * seen, until).tolist()]
        _add_results(connection, ids, seen_on, views * (seen + 1), f"T{8 + seen:02}:00:00Z")


def _add_results(
    connection: sqlite3.Connection,
    ids: Sequence[str],
    seen_on: Sequence[str],
    views: np.ndarray[Any, np.dtype[np.int64]],
    time: str,
) -> None:
    numbers = {
        name: (views // part).tolist() for name, part in zip(NUMBERS, PARTS_OF_VIEWS, strict=True)
    }
    _add(
        connection,
        Result,
        {
            "post_id": ids,
            "seen_at": [f"{day}{time}" for day in seen_on],
            "seen_on": seen_on,
            **numbers,
            "imported_from": repeat(None),
        },
    )


def _days(first: date, count: int) -> list[str]:
    """So many days as they stand in the file."""
    return [(first + timedelta(days=number)).isoformat() for number in range(count)]


_TIMES = [
    f"T{at // 3_600:02}:{at // 60 % 60:02}:{at % 60:02}Z"
    for at in range(_FIRST_SECOND, _FIRST_SECOND + _SECONDS)
]
"""Each second of the day in which posts are published; all of them are of one day in Berlin."""
