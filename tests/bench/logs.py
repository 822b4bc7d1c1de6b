"""The logs and files that are measured on: seeded, made once, and kept in a temporary folder."""

import csv
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.identity import id_from
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    CompleteSpan,
    FollowerCount,
    Plan,
    Post,
    Result,
    Row,
)
from growthdesk.store import schema, tables
from growthdesk.store.store import Store

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)

_TEN_YEARS = {"accounts": 1, "days": 3_650, "results": 1}
_KINDS = (Kind.REEL, Kind.PHOTO, Kind.CAROUSEL)
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


def light() -> Path:
    """One account with a year of daily counts and 150 posts."""
    return _kept("light.db", lambda path: _log(path, accounts=1, posts=150, days=365))


def heavy() -> Path:
    """Twenty accounts, each with ten years of daily counts, and 5,000 posts with 3 results each."""
    return _kept("heavy.db", lambda path: _log(path, accounts=20, posts=5_000, days=3_650))


def ten() -> Path:
    """Ten accounts, each with ten years of daily counts, and 500 posts."""
    return _kept("ten.db", lambda path: _log(path, accounts=10, posts=500, days=3_650))


def extreme() -> Path:
    """One account with ten years of daily counts, and 1,000,000 posts with 1 result each."""
    return _kept(
        "extreme.db",
        lambda path: _log(path, accounts=1, posts=1_000_000, days=3_650, results=1),
    )


def thousand() -> Path:
    """One account with ten years of daily counts, and 1,000 posts with 1 result each."""
    return _kept("thousand.db", lambda path: _log(path, **_TEN_YEARS, posts=1_000))


def many_posts() -> Path:
    """The same with 100,000 posts."""
    return _kept("many.db", lambda path: _log(path, **_TEN_YEARS, posts=100_000))


def empty() -> Path:
    """A log with one account and nothing else."""
    return _kept("empty.db", lambda path: _log(path, accounts=1, posts=0, days=0))


def posts_csv() -> Path:
    """A table of 100,000 posts with seven numbers each."""
    return _kept("posts.csv", _write_csv)


def made_once(name: str, make: Callable[[Path], object]) -> Path:
    """A file that is made by ``make`` where it is not there yet."""
    return _kept(name, make)


def copy(log: Path, folder: Path) -> Path:
    """A copy of a log in another folder."""
    return Path(shutil.copy(log, folder / "log.db"))


def _kept(name: str, make: Callable[[Path], object]) -> Path:
    """The file of that name; made anew whenever this module or the schema has changed."""
    made_of = sha256(Path(__file__).read_bytes() + repr(schema.MIGRATIONS).encode()).hexdigest()
    folder = Path(tempfile.gettempdir()) / f"growthdesk-bench-{os.getuid()}-{made_of[:12]}"
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / name
    if not path.exists():
        for left in folder.glob(f"new-{name}*"):
            left.unlink()
        new = folder / f"new-{name}"
        make(new)
        new.rename(path)
    return path


def _log(path: Path, *, accounts: int, posts: int, days: int, results: int = 3) -> None:
    Store(path, lambda: NOW).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        for number in range(accounts):
            rng = Random(number)
            account = Account(
                id_from("bench", str(number)),
                ("instagram", "tiktok", "youtube")[number % 3],
                f"mira.{number}",
                position=number,
            )
            first_day = TODAY - timedelta(days=max(days, 1) - 1)
            _put(connection, [account])
            if posts:
                _put(connection, [Plan(account.id, first_day), CompleteSpan(account.id, first_day)])
            _put(connection, _counts(rng, account, first_day, days))
            _put(connection, _posts(rng, account, first_day, posts, days, results))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise RuntimeError(f"{path} is not sound")


def _put(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    by_kind: dict[type[Row], list[Row]] = {}
    for row in rows:
        by_kind.setdefault(type(row), []).append(row)
    for kind, some in by_kind.items():
        table = tables.TABLES[kind]
        lines = table.lines(some)
        connection.executemany(table.upsert, ((*line, "2026-11-23T11:00:00Z") for line in lines))


def _counts(rng: Random, account: Account, first_day: date, days: int) -> Iterator[Row]:
    followers = 120.0
    for number in range(days):
        followers = max(followers + rng.gauss(2.4, 6), 1)
        day = first_day + timedelta(days=number)
        yield FollowerCount(account.id, day, int(followers), int(followers))


def _posts(
    rng: Random, account: Account, first_day: date, posts: int, days: int, results: int
) -> Iterator[Row]:
    for number in range(posts):
        day = first_day + timedelta(days=number * days // posts)
        moment = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
        moment += timedelta(seconds=rng.randrange(50_000))
        post_id = id_from("bench", account.id, str(number))
        yield Post(
            *(post_id, account.id, day, moment, "Europe/Berlin", rng.choice(_KINDS)),
            title=_text(rng, 4),
            caption=_text(rng, 14),
            link=f"https://www.instagram.com/p/{_code(rng)}/",
            niche=rng.choice(("baking", "travel", "")),
            asks=False,
        )
        views = rng.randrange(100, 90_000)
        for seen in range(results):
            on = min(day + timedelta(days=1 + 7 * seen), TODAY)
            at = datetime(on.year, on.month, on.day, 8 + seen, tzinfo=UTC)
            numbers: dict[str, Any] = dict(zip(NUMBERS, _numbers(views * (seen + 1)), strict=True))
            yield Result(post_id, at, on, **numbers)


def _write_csv(path: Path) -> None:
    rng = Random(100_000)
    moment = datetime(2016, 11, 24, 8, tzinfo=UTC)
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(
            [
                "Published at",
                "Title",
                "Caption",
                "Kind",
                "Link",
                "Post ID",
                "Views",
                "Reach",
                "Likes",
                "Comments",
                "Shares",
                "Saves",
                "Follows",
            ]
        )
        for _ in range(100_000):
            moment += timedelta(seconds=rng.randrange(1_200, 5_000))
            code = _code(rng)
            table.writerow(
                (
                    *(moment.strftime("%Y-%m-%d %H:%M:%S"), _text(rng, 4), _text(rng, 14)),
                    *(rng.choice(_KINDS), f"https://www.instagram.com/p/{code}/", code),
                    *_numbers(rng.randrange(100, 90_000)),
                )
            )


def _numbers(views: int) -> tuple[int, ...]:
    return (views, *(views // part for part in (2, 12, 150, 300, 200, 2_000)))


def _text(rng: Random, words: int) -> str:
    return " ".join(rng.choices(_WORDS, k=words)).capitalize()


def _code(rng: Random) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
    return "".join(rng.choices(letters, k=11))
