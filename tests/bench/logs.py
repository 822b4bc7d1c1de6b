"""The logs and files that are measured on: seeded, made once, and kept."""

import csv
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from tests.bench import kept, making
from tests.bench.making import KINDS, PARTS_OF_VIEWS, codes, make_log, texts

from growthdesk.store import schema

_MADE_OF = kept.made_of((Path(__file__), Path(making.__file__)), schema.MIGRATIONS)
_TEN_YEARS = 3_650
_POSTS = 100_000
_COLUMNS = (
    *("Published at", "Title", "Caption", "Kind", "Link", "Post ID", "Views", "Reach", "Likes"),
    *("Comments", "Shares", "Saves", "Follows"),
)


def light() -> Path:
    """One account with a year of daily counts and 150 posts."""
    return _log("light", accounts=1, posts=150, days=365)


def heavy() -> Path:
    """Twenty accounts, each with ten years of daily counts, and 5,000 posts with 3 results each."""
    return _log("heavy", accounts=20, posts=5_000, days=_TEN_YEARS)


def half_heavy() -> Path:
    """The same accounts, five years of each."""
    return _log("half-heavy", accounts=20, posts=2_500, days=_TEN_YEARS // 2)


def ten() -> Path:
    """Ten accounts, each with ten years of daily counts, and 500 posts."""
    return _log("ten", accounts=10, posts=500, days=_TEN_YEARS)


def half_ten() -> Path:
    """The same accounts, five years of each."""
    return _log("half-ten", accounts=10, posts=250, days=_TEN_YEARS // 2)


def extreme() -> Path:
    """One account with ten years of daily counts, and 1,000,000 posts with 1 result each."""
    return _log("extreme", accounts=1, posts=1_000_000, days=_TEN_YEARS, results=1)


def half_extreme() -> Path:
    """The same account, five years of it."""
    return _log("half-extreme", accounts=1, posts=500_000, days=_TEN_YEARS // 2, results=1)


def thousand() -> Path:
    """One account with ten years of daily counts, and 1,000 posts with 1 result each."""
    return _log("thousand", accounts=1, posts=1_000, days=_TEN_YEARS, results=1)


def many_posts() -> Path:
    """The same with 100,000 posts."""
    return _log("many", accounts=1, posts=100_000, days=_TEN_YEARS, results=1)


def empty() -> Path:
    """A log with one account and nothing else."""
    return _log("empty", accounts=1, posts=0, days=0)


def posts_csv() -> Path:
    """A table of 100,000 posts with seven numbers each."""
    return _kept("posts.csv", lambda path: _write_csv(path, _POSTS))


def half_posts_csv() -> Path:
    """A table of half as many posts."""
    return _kept("half-posts.csv", lambda path: _write_csv(path, _POSTS // 2))


def made_once(name: str, make: Callable[[Path], object]) -> Path:
    """A file that is made by ``make`` where it is not there yet."""
    return _kept(name, make)


def _log(name: str, *, accounts: int, posts: int, days: int, results: int = 3) -> Path:
    return _kept(
        f"{name}.db",
        lambda path: make_log(path, accounts=accounts, posts=posts, days=days, results=results),
    )


def _kept(name: str, make: Callable[[Path], object]) -> Path:
    return kept.kept(name, make, _MADE_OF)


def _write_csv(path: Path, posts: int) -> None:
    rng = np.random.default_rng(posts)
    moment = datetime(2016, 11, 24, 8)  # noqa: DTZ001 - written as platforms write it, without a zone
    kinds, views = rng.integers(3, size=posts).tolist(), rng.integers(100, 90_000, size=posts)
    waits = rng.integers(1_200, 5_000, size=posts).tolist()
    numbers = zip(*((views // part).tolist() for part in PARTS_OF_VIEWS), strict=True)
    drawn = (texts(rng, posts, 4), texts(rng, posts, 14), kinds, codes(rng, posts), waits, numbers)
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(_COLUMNS)
        for title, caption, kind, code, wait, seen in zip(*drawn, strict=True):
            moment += timedelta(seconds=wait)
            link = f"https://www.instagram.com/p/{code}/"
            table.writerow((moment, title, caption, KINDS[kind], link, code, *seen))
