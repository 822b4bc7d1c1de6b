"""Edits of many rows: stopped until they are committed, told as JSON by columns, undone by any version."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.rows import contents, dump

from growthdesk.domain.edits import Batch, Put, batch
from growthdesk.domain.rows import Account, Post, Result
from growthdesk.errors import Trouble
from growthdesk.store.history import digest
from growthdesk.store.json_lines import check_sums, texts_of
from growthdesk.store.store import Store
from growthdesk.store.tables import TABLES, Line
from growthdesk.store.writing import lines_of, standing

MIRA = Account("mira", "instagram", "mira.bakes")
DAY = date(2026, 11, 20)

values = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text()
lines = st.integers(1, 4).flatmap(lambda width: st.lists(st.tuples(*[values] * width)))


def many(count: int, title: str = "Loaf") -> Batch:
    """An account with so many posts, each with a result; every seventh names its niche."""
    posts = [
        Post(f"p{n:05}", "mira", DAY - timedelta(days=n % 900), title=title, niche="“]," * (n % 7))
        for n in range(count)
    ]
    seen = datetime.fromisoformat("2026-11-21T08:00:00Z")
    results = [Result(post.id, seen, DAY, likes=n) for n, post in enumerate(posts)]
    return batch([Put(MIRA), *map(Put, posts), *map(Put, results)])


@given(lines | st.lists(st.tuples(values) | st.tuples(values, values)))
def test_texts_are_those_of_json(some: list[Line]) -> None:
    assert texts_of(some) == [json.dumps(line) for line in some]


def test_check_sums_are_those_of_each_line() -> None:
    for name, some in lines_of(many(30)).items():
        (table,) = [table for table in TABLES.values() if table.name == name]
        assert check_sums(table, some, texts_of(some)) == [table.check_sum(one) for one in some]


@pytest.mark.parametrize("asked", [0, 1, 3])
def test_what_is_stopped_leaves_nothing(
    tmp_path: Path, now: Callable[[], datetime], asked: int
) -> None:
    path = tmp_path / "growth.db"
    with Store(path, now) as store:
        store.apply(Put(MIRA), "Add mira.bakes")
    before = dump(path, everything=True)
    times = iter(range(10_000))
    with Store(path, now, stopped=lambda: next(times) >= asked) as store:
        with pytest.raises(Trouble, match="It was stopped"):
            store.apply(many(3_000), "Write many")
        assert store.undo_label == "Add mira.bakes"
    assert dump(path, everything=True) == before


def test_many_rows_are_changed_undone_and_done_again(store: Store) -> None:
    store.apply(many(2_500), "first")
    first = contents(store.path)
    store.apply(many(2_500, "Rye"), "second")
    second = contents(store.path)
    assert first != second
    assert store.undo()
    assert contents(store.path) == first
    assert store.undo()
    assert contents(store.path) == {}
    assert store.redo()
    assert store.redo()
    assert contents(store.path) == second


def test_a_step_whose_fingerprint_an_earlier_version_took_is_undone(store: Store) -> None:
    edit = many(40)
    step = store.apply(edit, "Write many")
    with closing(sqlite3.connect(store.path)) as other, other:
        stand = standing(other, step.back)
        earlier = digest(step.back, stand, in_order=True)
        assert earlier != digest(step.back, stand)
        other.execute("UPDATE step SET found = ?", (earlier,))
    assert store.undo()
    assert contents(store.path) == {}


def test_every_step_is_news(store: Store) -> None:
    seen = [store.newest]
    for deed in (
        lambda: store.apply(Put(MIRA), "one"),
        lambda: store.apply(many(3), "two"),
        store.undo,
        store.undo,
        store.redo,
        lambda: store.apply(many(4), "three"),
    ):
        deed()
        assert store.newest not in seen[-1:]
        seen.append(store.newest)
