"""Typing into the search of Posts, key by key: `search.py LOG shown|blocked`."""

import sys
from collections.abc import Iterator
from functools import partial
from time import perf_counter

from PySide6.QtTest import QTest
from tests.bench.inside import painted, settle, tell, tell_p95, took
from tests.bench.opened import opened

from growthdesk.ui.pages.posts import PostsPage

WORDS = ("focaccia", "butter", "rain", "zzz")
A_KEY = 0.15
"""Seconds from one key to the next when somebody types: the search has begun when it comes."""

app, desk = opened()
page = desk.window.open_page("posts")
assert isinstance(page, PostsPage)
settle(app, 1.0)
search, model = page.filters.search, page.model
found: list[bool] = []
model.found.connect(lambda: found.append(True))


def shows() -> bool:
    """Whether the rows are those of the words typed so far."""
    return bool(found) and model.is_answered


def emptied() -> None:
    """Begin with all posts again."""
    search.clear()
    settle(app, 0.3)


def until_shown() -> Iterator[float]:
    """Of each key, until its result is on the screen; only then comes the next."""
    for word in WORDS:
        emptied()
        for letter in word:
            settle(app)
            found.clear()
            yield painted(app, desk.window, partial(QTest.keyClick, search, letter), shows)


def until_next_key() -> Iterator[float]:
    """Of each key and each turn of the loop, while words are typed."""
    for word in WORDS:
        emptied()
        for letter in word:
            due = perf_counter() + A_KEY
            yield took(partial(QTest.keyClick, search, letter))
            while perf_counter() < due:
                yield took(app.processEvents)


if sys.argv[2] == "shown":
    tell_p95(until_shown(), first=0)
else:
    tell(max(until_next_key()))
