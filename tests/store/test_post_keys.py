"""Many posts by their keys: what is found is what is found by their ids, and in the same order."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.edits import Put, batch, remove
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, Post, Result, Row
from growthdesk.errors import Trouble
from growthdesk.store.beside import reading_beside
from growthdesk.store.posts import ORDERS, PostQuery
from growthdesk.store.store import Store

TODAY = date(2026, 11, 23)
ACCOUNTS = tuple(Account(name, "instagram", name) for name in ("mira", "jo", "ann"))
WORDS = ("Rye", "ÉLAN", "rye bread", "", "straße")

days = st.dates(date(2026, 11, 1), TODAY)
moments = days.map(lambda day: datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
amounts = st.none() | st.integers(0, 5)


@st.composite
def posts(draw: st.DrawFn, number: int) -> list[Post | Result]:
    """A post with up to two results."""
    post = Post(
        f"p{number * 7 % 31}",
        draw(st.sampled_from(ACCOUNTS)).id,
        draw(days),
        draw(st.none() | moments),
        kind=draw(st.sampled_from((Kind.REEL, Kind.PHOTO, Kind.STORY))),
        title=draw(st.sampled_from(WORDS)),
        niche=draw(st.sampled_from(("", "Bread"))),
        pinned=draw(st.booleans()),
    )
    seen = draw(st.lists(days, max_size=2, unique=True))
    return [post, *(_result(draw, post.id, day) for day in seen)]


def _result(draw: st.DrawFn, post_id: str, day: date) -> Result:
    at = datetime(day.year, day.month, day.day, 20, tzinfo=UTC)
    return Result(post_id, at, day, views=draw(amounts), reach=draw(amounts), likes=draw(amounts))


logs = st.integers(0, 12).flatmap(lambda count: st.tuples(*(posts(n) for n in range(count))))
queries = st.builds(
    PostQuery,
    account_id=st.none() | st.sampled_from([account.id for account in ACCOUNTS]),
    words=st.sampled_from(("", "rye", "élan", "STRASSE rye", "bread")),
    kind=st.none() | st.sampled_from((Kind.REEL, Kind.PHOTO)),
    niche=st.none() | st.just("Bread"),
    first_day=st.none() | days,
    last_day=st.none() | days,
    order=st.sampled_from(ORDERS),
    descending=st.booleans(),
)


def put(store: Store, *rows: Row) -> None:
    """Write rows as one step."""
    store.apply(batch(Put(row) for row in rows), "Write posts")


def opened(folder: str, log: tuple[list[Post | Result], ...], now: Callable[[], datetime]) -> Store:
    store = Store(Path(folder) / "growth.db", now)
    put(store, *ACCOUNTS, *(row for rows in log for row in rows))
    return store


@settings(deadline=None, max_examples=25)
@given(log=logs, query=queries, most=st.integers(0, 5))
def test_keys_are_found_like_ids_in_every_order(
    now: Callable[[], datetime], log: tuple[list[Post | Result], ...], query: PostQuery, most: int
) -> None:
    with TemporaryDirectory() as folder, opened(folder, log, now) as store:
        read = store.read
        found = read.post_keys.find(query)
        assert read.post_keys.ids(found) == read.find_posts(query)
        assert read.post_keys.find(query, most).tolist() == found[:most].tolist()
        every = read.post_keys.find(replace(query, words=""))
        assert read.post_keys.with_words(every, query.words).tolist() == found.tolist()
        keys, ordinals = read.post_keys.find_with_days(query)
        days_found = [read.posts([one])[one][0].day for one in read.post_keys.ids(keys)]
        assert [date.fromordinal(ordinal) for ordinal in ordinals] == days_found
        assert read.post_keys.days(keys) == dict(zip(keys.tolist(), days_found, strict=True))


@settings(deadline=None, max_examples=25)
@given(log=logs, seen_until=days, part=st.integers(1, 12))
def test_numbers_are_those_of_the_newest_results_of_many_posts_or_of_few(
    now: Callable[[], datetime], log: tuple[list[Post | Result], ...], seen_until: date, part: int
) -> None:
    with TemporaryDirectory() as folder, opened(folder, log, now) as store:
        keys = store.read.post_keys.find(PostQuery(order="title"))[::part]
        read = store.read.post_keys.read(keys, seen_until)
        numbers = store.read.post_keys.numbers(keys, NUMBERS, seen_until)
        for place, key in enumerate(keys.tolist()):
            _, result = read[key]
            seen = [r for r in store.read.results(read[key][0].id) if r.seen_on <= seen_until]
            assert result == (seen[-1] if seen else None)
            for name in NUMBERS:
                expected = getattr(result, name, None)
                known = numbers[name][place]
                assert np.isnan(known) if expected is None else known == expected


@settings(deadline=None, max_examples=25)
@given(log=logs, account=st.none() | st.sampled_from(ACCOUNTS), today=days, since=days)
def test_what_is_told_of_all_posts_is_what_each_of_them_says(
    now: Callable[[], datetime],
    log: tuple[list[Post | Result], ...],
    account: Account | None,
    today: date,
    since: date,
) -> None:
    with TemporaryDirectory() as folder, opened(folder, log, now) as store:
        account_id = account.id if account else None
        told = store.read.post_keys.told(account_id, today, since)
        found = store.read.find_posts(PostQuery(account_id, last_day=today))
        there = [post for post, _ in store.read.posts(found).values()]
        assert told.count == len(there)
        assert told.recent == sum(post.day >= since for post in there)
        assert told.first_day == min((post.day for post in there), default=None)
        assert told.last_day == max((post.day for post in there), default=None)
        assert set(told.kinds) == {post.kind for post in there}
        assert set(told.niches) == {post.niche for post in there} - {""}
        keys = store.read.post_keys.find(PostQuery(account_id, last_day=today))
        some = store.read.post_keys.told_of(keys, today)
        assert (some.kinds, some.niches, some.count) == (told.kinds, told.niches, None)
        seen = [r for post in there for r in store.read.results(post.id) if r.seen_on <= today]
        largest = {
            name: max((n for r in seen if (n := getattr(r, name)) is not None), default=None)
            for name in NUMBERS
        }
        assert some.largest == largest
        if account is not None:
            assert told.largest == largest


def test_keys_of_posts_that_are_gone_are_left_out(store: Store) -> None:
    rows = [Post(f"p{number}", "mira", TODAY) for number in range(3)]
    put(store, *ACCOUNTS, *rows)
    keys = store.read.post_keys.find(PostQuery())
    gone = store.read.post_keys.ids(keys[1:2])[0]
    store.apply(remove(Post(gone, "mira", TODAY)), "Remove a post")
    assert len(store.read.post_keys.ids(keys)) == 2
    assert len(store.read.post_keys.read(keys, TODAY)) == 2
    assert len(store.read.post_keys.days(keys)) == 2
    assert store.read.post_keys.are_more_than(1)
    assert not store.read.post_keys.are_more_than(2, "mira")
    assert not store.read.post_keys.are_more_than(0, "jo")


def test_a_question_beside_the_window_can_be_ended_while_sqlite_is_at_it(store: Store) -> None:
    rows = [Post(f"p{number}", "mira", TODAY, title="loaf") for number in range(2_000)]
    put(store, *ACCOUNTS, *rows)

    def end() -> None:
        raise Trouble("It is not asked for any more.", "")

    with (
        pytest.raises(Trouble, match="It was stopped"),
        reading_beside(store.path, end) as read,
    ):
        read.post_keys.find(PostQuery(words="loaf", order="title"))


def test_what_is_asked_beside_the_window_is_all_of_one_moment(store: Store) -> None:
    put(store, *ACCOUNTS, Post("p1", "mira", TODAY))
    with reading_beside(store.path) as read:
        found, digest = read.post_keys.find(PostQuery()), read.digest()
        at = datetime(2026, 11, 23, 9, tzinfo=UTC)
        put(store, Post("p2", "mira", TODAY), Result("p2", at, TODAY, views=9))
        assert read.post_keys.find(PostQuery()).tolist() == found.tolist()
        assert np.isnan(read.post_keys.numbers(found, ("views",), TODAY)["views"]).all()
        assert len(read.everything()[Post]) == 1
        assert read.digest() == digest != store.read.digest()
