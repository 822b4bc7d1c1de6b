"""The law of what is in memory: kept true after edits, it equals what is read anew."""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.rows import Log, fitting, wishes

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.edits import NOTHING, Edit, Put, Remove, batch, remove
from growthdesk.domain.rows import Account, FollowerCount, Note, Post, Result, Row
from growthdesk.store.store import Store

MIRA = Account("mira", "instagram", "mira.bakes")
NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
DAYS = (date(2026, 11, 2), date(2026, 11, 4), date(2100, 12, 31))


def plain(value: Any) -> Any:
    """All that a log holds, in values that can be compared; NaN is None."""
    if isinstance(value, np.ndarray):
        listed = value.tolist()
        return value.dtype, [None if number != number else number for number in listed]
    if isinstance(value, Row):
        return value
    if is_dataclass(value):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {name: plain(inner) for name, inner in value.items()}
    return value


class InMemory:
    """The logs of a file as of some days, brought along with each edit as a window does it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.logs: dict[tuple[str, date], AccountLog] = {}

    def take_in(self, *edits: Edit) -> None:
        """Follow an edit and its opposite; what has other rules, or is new, is read."""
        read = self.store.read
        rules, accounts = read.rules(), read.accounts()
        touched = read.touched(*edits)
        before, self.logs = self.logs, {}
        for account in accounts:
            for day in DAYS:
                log = before.get((account.id, day))
                if log is None or log.rules != rules:
                    log = read.account_log(account, day)
                elif account.id in touched:
                    log = read.followed(log, account, touched[account.id])
                self.logs[account.id, day] = log

    def assert_true(self) -> None:
        """What is in memory is what stands in the file, column by column."""
        for account in self.store.read.accounts():
            for day in DAYS:
                anew = self.store.read.account_log(account, day)
                assert plain(self.logs[account.id, day]) == plain(anew)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.one_of(wishes, wishes, st.sampled_from(("undo", "redo"))), min_size=2, max_size=10)
)
def test_a_log_that_followed_edits_is_the_one_read_anew(
    deeds: list[str | list[tuple[str, Row]]],
) -> None:
    states: list[Log] = [{}]
    place = 0
    with (
        tempfile.TemporaryDirectory() as folder,
        Store(Path(folder) / "growth.db", lambda: datetime(2026, 11, 23, tzinfo=UTC)) as store,
    ):
        memory = InMemory(store)
        for deed in deeds:
            match deed:
                case list():
                    log = dict(states[place])
                    edit = fitting(log, deed)
                    opposite = store.apply(edit, "do").opposite
                    memory.take_in(edit, opposite)
                    if opposite != NOTHING:
                        states[place + 1 :] = [log]
                        place += 1
                case _:
                    turned = store.undo() if deed == "undo" else store.redo()
                    if turned is not None:
                        place += 1 if deed == "redo" else -1
                        memory.take_in(turned.edit, turned.opposite)
            memory.assert_true()


@pytest.fixture
def memory(store: Store) -> Iterator[InMemory]:
    """Three posts of one minute and a fourth of the day only, with a result each."""
    made = [
        Post(f"p{number}", "mira", NOON.date(), NOON, niche=f"n{number}") for number in (1, 2, 3)
    ]
    made.append(Post("p4", "mira", NOON.date()))
    results = [Result(post.id, NOON, NOON.date(), likes=number) for number, post in enumerate(made)]
    store.apply(batch([Put(MIRA), *map(Put, made), *map(Put, results)]), "put")
    memory = InMemory(store)
    memory.take_in()
    yield memory
    memory.assert_true()


def do(memory: InMemory, *edits: Edit) -> AccountLog:
    edit = batch(edits)
    memory.take_in(edit, memory.store.apply(edit, "do").opposite)
    memory.assert_true()
    return memory.logs["mira", DAYS[1]]


def test_posts_of_one_minute_stay_in_the_order_of_the_file(memory: InMemory) -> None:
    assert memory.logs["mira", DAYS[1]].posts.id == ("p4", "p1", "p2", "p3")
    posts = memory.store.read.posts(["p1", "p2"])
    log = do(memory, Put(replace(posts["p1"][0], niche="other")))
    assert log.posts.id == ("p4", "p1", "p2", "p3")
    assert log.posts.niches == ("", "other", "n2", "n3")
    do(memory, Remove(Result, ("p2", NOON)), remove(posts["p2"][0]))
    turned = memory.store.undo()
    assert turned is not None
    memory.take_in(turned.edit, turned.opposite)
    assert sorted(memory.logs["mira", DAYS[1]].posts.id) == ["p1", "p2", "p3", "p4"]


def test_a_result_is_newest_until_it_is_taken_back(memory: InMemory) -> None:
    later = NOON + timedelta(days=1)
    log = do(memory, Put(Result("p1", later, later.date(), likes=50)))
    assert log.posts.numbers["likes"].tolist() == [3, 50, 1, 2]
    assert memory.logs["mira", DAYS[0]].posts.numbers["likes"].tolist() == [3, 0, 1, 2]
    turned = memory.store.undo()
    assert turned is not None
    memory.take_in(turned.edit, turned.opposite)
    assert memory.logs["mira", DAYS[1]].posts.numbers["likes"].tolist() == [3, 0, 1, 2]


def test_a_post_that_moves_to_another_account_leaves_the_first(memory: InMemory) -> None:
    post, _ = memory.store.read.posts(["p1"])["p1"]
    jo = Account("jo", "tiktok", "jo")
    log = do(memory, Put(jo), Put(replace(post, account_id="jo")))
    assert log.posts.id == ("p4", "p2", "p3")
    assert memory.logs["jo", DAYS[1]].posts.id == ("p1",)


def test_only_what_was_touched_becomes_another_column(memory: InMemory) -> None:
    before = memory.logs["mira", DAYS[1]]
    post, _ = memory.store.read.posts(["p1"])["p1"]
    log = do(memory, Put(replace(post, title="Another title", pinned=True)))
    assert log.posts.pinned.tolist() == [False, True, False, False]
    assert log.posts.id is before.posts.id
    assert log.posts.numbers["likes"] is before.posts.numbers["likes"]
    assert log.counts is before.counts
    after = do(memory, Put(replace(post, title="A third", pinned=True)))
    assert after.posts is log.posts
    assert after is not log
    log = do(memory, Put(FollowerCount("mira", NOON.date(), 7, 9)))
    assert (log.counts.low.tolist(), log.counts.high.tolist()) == ([7], [9])
    assert before.posts.id is log.posts.id


def test_what_was_not_touched_is_not_read(memory: InMemory) -> None:
    statements: list[str] = []
    memory.store._connection.set_trace_callback(statements.append)
    memory.take_in(Put(Note("n", "mira", NOON.date(), "word")))
    memory.store._connection.set_trace_callback(None)
    assert [text for text in statements if "FROM post" in text or "FROM follower" in text] == []


def test_many_days_at_once_are_followed_too(memory: InMemory) -> None:
    days = [NOON.date() - timedelta(days=number) for number in range(300)]
    counts = [FollowerCount("mira", day, 5, 5) for day in days]
    posts = [Post(f"more {day}", "mira", day) for day in days]
    log = do(memory, *map(Put, counts), *map(Put, posts))
    assert (len(log.counts), len(log.posts)) == (300, 304)
