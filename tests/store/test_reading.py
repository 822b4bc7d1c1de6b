"""What the log says: as of a day, for an account, for a search."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pytest
from tests.store.rows import dump

from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.edits import Batch, Edit, Put, batch, remove, single
from growthdesk.domain.log_changes import Touched
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    Mark,
    Note,
    Plan,
    Post,
    Precision,
    Result,
    Row,
    Setting,
)
from growthdesk.domain.rules import Rules, setting
from growthdesk.domain.sample import sample_log
from growthdesk.store.posts import ORDERS, PostQuery
from growthdesk.store.reading import Reading
from growthdesk.store.store import Store

MIRA = Account("mira", "instagram", "mira.bakes", niche="Food")
JO = Account("jo", "tiktok", "jo")

Now = Callable[[], datetime]


def nov(day: int, hour: int | None = None) -> Any:
    """A day of November 2026, or an hour of it in UTC."""
    return date(2026, 11, day) if hour is None else datetime(2026, 11, day, hour, tzinfo=UTC)


def put(store: Store, *rows: Row) -> None:
    """Write rows as one step."""
    store.apply(batch(Put(row) for row in rows), "put")


def as_of(store: Store, day: int) -> AccountLog:
    """What was known of Mira on a day of November."""
    return store.read.account_log(MIRA, nov(day))


@pytest.fixture
def history(store: Store) -> Store:
    """A log with a row of every kind on 10 and on 20 November."""
    put(store, MIRA, JO, Post("old", "mira", nov(10), nov(10, 12), title="Old"))
    put(store, Post("new", "mira", nov(20), nov(20, 12), title="New"))
    for day, likes in ((10, 1), (20, 2)):
        put(
            store,
            FollowerCount("mira", nov(day), 7_000 + day, 7_000 + day),
            FollowerChange("mira", nov(day), gained=day),
            Plan("mira", nov(day), posts_a_week=day),
            Break(f"b{day}", "mira", nov(day), nov(day + 3)),
            Note(f"n{day}", "mira", nov(day), "word"),
            CompleteSpan("mira", nov(day), nov(day + 1)),
            Result("old", nov(day, 20), nov(day), likes=likes),
        )
    return store


@pytest.mark.parametrize(("day", "rows"), [(9, 0), (10, 1), (19, 1), (20, 2), (30, 2)])
def test_a_day_hides_every_later_row(history: Store, day: int, rows: int) -> None:
    log = as_of(history, day)
    assert log.account == MIRA
    assert log.as_of == nov(day)
    parts = (log.counts, log.changes, log.breaks, log.notes, log.spans, log.posts)
    assert [len(part) for part in parts] == [rows] * 6
    # The first plan judges all earlier history, so it is always in.
    assert [plan.posts_a_week for plan in log.plans] == [10, 20][: max(rows, 1)]


@pytest.mark.parametrize(("day", "likes", "seen"), [(10, 1.0, 10), (19, 1.0, 10), (20, 2.0, 20)])
def test_the_newest_result_that_was_seen_by_then_counts(
    history: Store, day: int, likes: float, seen: int
) -> None:
    posts = as_of(history, day).posts
    assert posts.id[0] == "old"
    assert posts.numbers["likes"][0] == likes
    assert np.isnan(posts.numbers["views"][0])
    assert posts.seen_day[0] == nov(seen).toordinal()


def test_a_post_that_moves_while_it_is_read_keeps_its_own_numbers(history: Store) -> None:
    put(history, Result("new", nov(20, 21), nov(20), likes=5))
    with closing(sqlite3.connect(history.path, isolation_level=None)) as beside:

        def move(statement: str) -> None:
            if "FROM post JOIN result" in statement:
                beside.set_trace_callback(None)
                put(history, Post("old", "mira", nov(21), title="Old"))

        beside.set_trace_callback(move)
        posts = Reading(beside).account_log(MIRA, nov(22)).posts
        assert (posts.id, posts.numbers["likes"].tolist()) == (("old", "new"), [2.0, 5.0])
        posts = Reading(beside).account_log(MIRA, nov(22)).posts
        assert (posts.id, posts.numbers["likes"].tolist()) == (("new", "old"), [5.0, 2.0])


def test_results_may_be_taken_as_seen_later_than_the_rest(history: Store) -> None:
    log = history.read.account_log(MIRA, nov(10), seen_until=nov(25))
    assert log.posts.numbers["likes"].tolist() == [2.0]
    assert len(log.counts) == 1


def test_an_older_result_that_is_typed_later_does_not_win(history: Store) -> None:
    put(history, Result("old", nov(15, 8), nov(15), likes=99))
    assert as_of(history, 30).posts.numbers["likes"][0] == 2
    assert as_of(history, 15).posts.numbers["likes"][0] == 99
    assert [r.likes for r in history.read.results("old")] == [1, 99, 2]


@pytest.mark.parametrize(
    ("age", "seen_until", "likes", "seen"),
    [(7, 30, 2, 20), (0, 30, 1, 10), (10, 30, 2, 20), (11, 30, None, 0), (7, 19, None, 0)],
)
def test_the_first_result_at_the_result_age_stays_whatever_is_seen_later(
    history: Store, age: int, seen_until: int, likes: float | None, seen: int
) -> None:
    put(history, setting("result_age", Rules(result_age=age)))
    settled = as_of(history, seen_until).posts.settled
    assert settled.seen_day[0] == (nov(seen).toordinal() if seen else 0)
    assert [None if np.isnan(n) else n for n in settled.numbers["likes"][:1]] == [likes]
    put(history, Result("old", datetime(2026, 12, 9, 8, tzinfo=UTC), date(2026, 12, 9), likes=50))
    log = history.read.account_log(MIRA, nov(seen_until), seen_until=date(2026, 12, 31))
    assert log.posts.numbers["likes"][0] == 50
    if likes is not None:
        assert log.posts.settled.numbers["likes"][0] == likes


def test_a_post_without_results_has_no_numbers(history: Store) -> None:
    posts = as_of(history, 30).posts
    assert posts.seen_day[1] == 0
    assert all(np.isnan(column[1]) for column in posts.numbers.values())


def test_rounded_and_estimated_counts_stay_what_they_are(store: Store) -> None:
    put(
        store,
        MIRA,
        FollowerCount("mira", nov(1), 7_400, 7_499, Precision.ROUNDED),
        FollowerCount("mira", nov(2), 7_450, 7_450, Precision.ESTIMATED),
        FollowerCount("mira", nov(3), 7_455, 7_455),
    )
    counts = as_of(store, 3).counts
    assert counts.day.tolist() == [nov(1).toordinal(), nov(2).toordinal(), nov(3).toordinal()]
    assert counts.low.tolist() == [7_400, 7_450, 7_455]
    assert counts.high.tolist() == [7_499, 7_450, 7_455]
    assert counts.estimated.tolist() == [False, True, False]


def test_a_new_account_has_nothing(store: Store) -> None:
    put(store, MIRA)
    log = as_of(store, 30)
    assert (len(log.counts), len(log.posts), log.posts.niches) == (0, 0, ())
    assert (log.plans, log.breaks, log.notes, log.spans) == ((), (), (), ())
    assert store.read.newest_counts(nov(30)) == {}
    assert store.read.count_before("mira", nov(30)) is None


def test_counts_newest_and_before(history: Store) -> None:
    put(history, FollowerCount("jo", nov(5), 300, 300))
    read = history.read
    assert {key: c.followers for key, c in read.newest_counts(nov(19)).items()} == {
        "mira": 7_010,
        "jo": 300,
    }
    assert read.newest_counts(nov(4)) == {}
    before = read.count_before("mira", nov(20))
    assert before is not None
    assert before.day == nov(10)
    assert read.count_before("mira", nov(10)) is None
    assert list(read.counts("mira")) == [nov(10), nov(20)]


def test_a_glitch_is_neither_the_newest_count_nor_the_one_before(history: Store) -> None:
    put(history, FollowerCount("jo", nov(20), 300, 300))
    put(history, Note("n", "mira", nov(20), "counted wrong", Mark.GLITCH))
    put(history, Note("p", "mira", nov(10), "bots removed", Mark.PURGE))
    newest = history.read.newest_counts(nov(30))
    assert {key: count.day for key, count in newest.items()} == {"mira": nov(10), "jo": nov(20)}
    before = history.read.count_before("mira", nov(25))
    assert before is not None
    assert before.day == nov(10)


def test_coming_rows_are_there_when_asked_for(history: Store) -> None:
    read = history.read
    assert [row.first_day for row in read.breaks("mira")] == [nov(10), nov(20)]
    assert [row.first_day for row in read.plans("mira")] == [nov(10), nov(20)]
    assert [row.first_day for row in read.spans("mira")] == [nov(10), nov(20)]
    assert [row.day for row in read.notes("mira")] == [nov(10), nov(20)]


def test_accounts_come_as_they_were_added_and_rules_as_they_were_set(store: Store) -> None:
    put(store, JO, MIRA, Setting("day_start", "4"))
    assert store.read.accounts() == (JO, MIRA)
    assert store.read.rules() == replace(Rules(), day_start=4)
    assert as_of(store, 1).rules.day_start == 4


@pytest.mark.parametrize(
    ("published", "zone", "second"),
    [
        (None, "Europe/Berlin", -1),
        ("2026-11-16T11:30:05", "Europe/Berlin", 12 * 3600 + 30 * 60 + 5),
        ("2026-07-16T11:30:00", "Europe/Berlin", 13 * 3600 + 30 * 60),
        ("2026-03-29T00:59:00", "Europe/Berlin", 1 * 3600 + 59 * 60),
        ("2026-03-29T01:00:00", "Europe/Berlin", 3 * 3600),  # 02:00 was left out
        ("2026-10-25T00:30:00", "Europe/Berlin", 2 * 3600 + 30 * 60),
        ("2026-10-25T01:30:00", "Europe/Berlin", 2 * 3600 + 30 * 60),  # it came twice
        ("2026-11-16T11:30:00", "UTC", 11 * 3600 + 30 * 60),
        ("2026-11-16T11:30:00", "+0530", 17 * 3600),
        ("2026-11-16T11:30:00", "-0500", 6 * 3600 + 30 * 60),
        ("2026-11-16T23:30:00", "+0100", 30 * 60),
        ("2026-11-16T11:30:00", "Mars/Olympus", -1),
        ("2026-11-16T11:30:00", "America", -1),  # a folder among the zones
        ("2026-11-16T11:30:00", "../../etc/passwd", -1),
        ("2026-11-16T11:30:00", "", -1),
    ],
)
def test_the_second_of_the_day_is_the_one_on_her_clock(
    store: Store, published: str | None, zone: str, second: int
) -> None:
    moment = datetime.fromisoformat(published).replace(tzinfo=UTC) if published else None
    put(store, MIRA, Post("p", "mira", nov(16), moment, zone))
    assert as_of(store, 30).posts.second.tolist() == [second]


def test_posts_come_by_day_and_time(store: Store) -> None:
    put(
        store,
        MIRA,
        Post("late", "mira", nov(2), nov(2, 20), kind=Kind.REEL, niche="Bread", pinned=True),
        Post("early", "mira", nov(2), nov(2, 6), niche="Baking"),
        Post("day only", "mira", nov(2), niche="Bread"),
        Post("first", "mira", nov(1), nov(1, 23)),
    )
    posts = as_of(store, 30).posts
    assert list(posts.id) == ["first", "day only", "early", "late"]
    assert [posts.niches[index] for index in posts.niche] == ["", "Bread", "Baking", "Bread"]
    assert [tuple(Kind)[index] for index in posts.kind] == [*[Kind.PHOTO] * 3, Kind.REEL]
    assert posts.pinned.tolist() == [False, False, False, True]


@pytest.fixture
def shelf(store: Store) -> Store:
    """Six posts to look for."""
    put(
        store,
        MIRA,
        JO,
        Post("rye", "mira", nov(1), nov(1, 8), kind=Kind.REEL, title="Rye starter", niche="Bread"),
        Post("uml", "mira", nov(2), nov(2, 8), title="ÜBER Nüsse", niche="Baking"),
        Post("pct", "mira", nov(3), title="100% rye_bread", caption="with\nSeeds", niche="Bread"),
        Post("str", "mira", nov(3), nov(3, 8), title="große Brezel", note="remember"),
        Post("mac", "mira", nov(4), nov(4, 8), title="Crème bru\u0302le\u0301e"),
        Post("jos", "jo", nov(2), nov(2, 9), title="Rye dance", link="https://example.org/Rye"),
        Result("rye", nov(8, 8), nov(8), views=50, likes=9),
        Result("rye", nov(9, 8), nov(9), views=70),
        Result("uml", nov(9, 8), nov(9), views=900, likes=5),
    )
    return store


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (PostQuery(), ["mac", "str", "pct", "jos", "uml", "rye"]),
        (PostQuery(descending=False), ["rye", "uml", "jos", "pct", "str", "mac"]),
        (PostQuery(account_id="jo"), ["jos"]),
        (PostQuery(account_id="nobody"), []),
        (PostQuery(kind=Kind.REEL), ["rye"]),
        (PostQuery(niche="Bread"), ["pct", "rye"]),
        (PostQuery(niche=""), ["mac", "str", "jos"]),
        (PostQuery(first_day=nov(3)), ["mac", "str", "pct"]),
        (PostQuery(last_day=nov(2)), ["jos", "uml", "rye"]),
        (PostQuery(first_day=nov(2), last_day=nov(2)), ["jos", "uml"]),
        (PostQuery(words="rye"), ["pct", "jos", "rye"]),
        (PostQuery(words="RYE"), ["pct", "jos", "rye"]),
        (PostQuery(words=" starter  RYE "), ["rye"]),
        (PostQuery(words="rye bread"), ["pct", "rye"]),  # one in the title, one in the niche
        (PostQuery(words="rye", account_id="mira", niche="Bread", last_day=nov(2)), ["rye"]),
        (PostQuery(words="seeds"), ["pct"]),
        (PostQuery(words="example.org"), ["jos"]),
        (PostQuery(words="remember"), ["str"]),
        (PostQuery(words="über NÜSSE"), ["uml"]),
        (PostQuery(words="GROSSE"), ["str"]),
        (PostQuery(words="crème brûlée"), ["mac"]),
        (PostQuery(words="%"), ["pct"]),
        (PostQuery(words="_"), ["pct"]),
        (PostQuery(words="r_e"), []),
        (PostQuery(words="'; DROP TABLE post; --"), []),
        (PostQuery(words="   "), ["mac", "str", "pct", "jos", "uml", "rye"]),
        (PostQuery(order="title", account_id="mira"), ["uml", "rye", "str", "mac", "pct"]),
        (PostQuery(order="title", descending=False, first_day=nov(3)), ["pct", "mac", "str"]),
        (PostQuery(order="niche", account_id="mira"), ["pct", "rye", "uml", "mac", "str"]),
        (PostQuery(order="kind", words="rye"), ["rye", "pct", "jos"]),
    ],
)  # fmt: skip
def test_find_posts(shelf: Store, query: PostQuery, found: list[str]) -> None:
    assert shelf.read.find_posts(query) == found


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("descending", [True, False])
def test_every_order_finds_every_post(shelf: Store, order: str, descending: bool) -> None:
    found = shelf.read.find_posts(PostQuery(order=order, descending=descending))
    assert sorted(found) == ["jos", "mac", "pct", "rye", "str", "uml"]


def test_posts_are_read_with_their_newest_result(shelf: Store) -> None:
    read = shelf.read.posts(["rye", "gone", "mac"])
    assert set(read) == {"rye", "mac"}
    post, result = read["rye"]
    assert post.title == "Rye starter"
    assert result == Result("rye", nov(9, 8), nov(9), views=70)
    assert read["mac"][1] is None
    assert shelf.read.posts([]) == {}


def test_more_posts_are_read_than_one_statement_takes(store: Store) -> None:
    put(store, MIRA, *(Post(f"p{number}", "mira", nov(1)) for number in range(1_203)))
    assert len(store.read.posts(store.read.find_posts(PostQuery()))) == 1_203


def test_niches_come_by_use(shelf: Store) -> None:
    put(shelf, Post("x", "jo", nov(1), niche="Dance"), replace(JO, niche="Dance"))
    assert shelf.read.niches() == ["Bread", "Dance", "Baking", "Food"]
    assert shelf.read.niches("jo") == ["Dance"]


def test_removing_an_account_takes_everything_and_undo_brings_it_back(
    store: Store, now: Now
) -> None:
    today = now().date()
    store.apply(sample_log(today), "Sample data")
    mira, tiktok, youtube = store.read.accounts()
    put(store, FollowerChange(mira.id, today, net=5))
    before = dump(store.path)
    store.apply(store.read.removal_of_account(mira), "Remove mira.bakes")
    assert store.read.accounts() == (tiktok, youtube)
    for table, rows in dump(store.path).items():
        assert not any(mira.id in row for row in rows), table
    kept = {post.account_id for post, _ in store.read.posts(_posts_with_results(store)).values()}
    assert kept == {tiktok.id, youtube.id}
    store.undo()
    assert dump(store.path) == before


def _posts_with_results(store: Store) -> list[str]:
    return [row[0] for row in dump(store.path)["result"]]


def test_removing_posts_takes_their_results(shelf: Store) -> None:
    before = dump(shelf.path)
    shelf.apply(shelf.read.removal_of_posts(["rye", "mac", "gone"]), "Remove two posts")
    assert sorted(shelf.read.find_posts(PostQuery())) == ["jos", "pct", "str", "uml"]
    assert shelf.read.results("rye") == ()
    shelf.undo()
    assert dump(shelf.path) == before


@pytest.mark.parametrize(
    ("edit", "ids"),
    [
        (Put(MIRA), {"mira"}),
        (Put(FollowerCount("jo", nov(1), 1, 1)), {"jo"}),
        (Put(Result("rye", nov(1, 1), nov(1), likes=1)), {"mira"}),
        (Put(Result("gone", nov(1, 1), nov(1), likes=1)), set()),
        (Put(Setting("day_start", "4")), {"mira", "jo"}),
        (remove(MIRA), set()),
        (
            batch([Put(Note("n", "jo", nov(1), "", Mark.GLITCH)), batch([Put(MIRA)])]),
            {"jo", "mira"},
        ),
        (Batch(()), set()),
    ],
)
def test_accounts_of_an_edit(shelf: Store, edit: Edit, ids: set[str]) -> None:
    assert shelf.read.touched(edit).keys() == ids


def test_the_accounts_of_a_removal_are_in_its_opposite(shelf: Store) -> None:
    edit = shelf.read.removal_of_posts(["rye"])
    opposite = shelf.apply(edit, "Remove a post").opposite
    assert len(list(single(edit))) == 3
    assert shelf.read.touched(edit, opposite) == {
        "mira": Touched(post_days={nov(1)}),
    }


@pytest.mark.parametrize("others", [(), (Put(JO), Put(Post("p3", "jo", date(2026, 11, 2))))])
def test_an_import_compares_with_the_newest_results_of_its_account(
    store: Store, others: tuple[Edit, ...]
) -> None:
    first, second = (
        Post(name, "mira", date(2026, 11, day)) for name, day in (("p2", 3), ("p1", 9))
    )
    seen = [
        Result(name, datetime(2026, 11, day, 12, tzinfo=UTC), date(2026, 11, day), likes=day)
        for name, day in (("p2", 12), ("p2", 4), ("p2", 11), ("p1", 10))
    ]
    rows: list[Row] = [MIRA, second, first, *seen]
    store.apply(batch([*map(Put, rows), *others]), "put")
    if others:
        moment = datetime(2026, 11, 20, tzinfo=UTC)
        store.apply(Put(Result("p3", moment, date(2026, 11, 20), likes=99)), "of Jo")
    known = store.read.known_rows("mira")
    assert known.posts == [first, second]
    assert known.results == {"p2": seen[0], "p1": seen[3]}
