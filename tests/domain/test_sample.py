"""The sample log is always the same, believable, and shows what the program is for."""

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growthdesk.domain.edits import Put
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerCount,
    Mark,
    Note,
    Plan,
    Post,
    Precision,
    Result,
    key_of,
)
from growthdesk.domain.sample import sample_log
from growthdesk.domain.sample_titles import VIRAL
from growthdesk.store.store import Store
from growthdesk.store.tables import RowKind

MONDAY = date(2026, 11, 23)
todays = st.dates(date(2024, 1, 1), date(2035, 12, 31))


def rows(today: date, kind: type[RowKind]) -> list[RowKind]:
    """The sample's rows of a kind, in their order."""
    return [
        one.row
        for one in sample_log(today).edits
        if isinstance(one, Put) and isinstance(one.row, kind)
    ]


def of(account: Account, listed: list[RowKind]) -> list[RowKind]:
    """Those of the rows that are the account's."""
    return [row for row in listed if getattr(row, "account_id", None) == account.id]


@settings(max_examples=15, deadline=None)
@given(todays)
def test_the_same_day_gives_the_same_log_and_nothing_of_later_days(today: date) -> None:
    assert sample_log(today) == sample_log(today)
    keys = [
        (type(one.row), key_of(one.row)) for one in sample_log(today).edits if isinstance(one, Put)
    ]
    assert len(set(keys)) == len(keys) == len(sample_log(today).edits)
    for count in rows(today, FollowerCount):
        assert count.day < today
        assert 0 < count.followers <= count.highest
    posted = {post.id: post for post in rows(today, Post)}
    for post in posted.values():
        assert post.published_at is not None
        assert post.published_at.astimezone(ZoneInfo(post.zone)).date() == post.day < today
    for result in rows(today, Result):
        assert posted[result.post_id].day + timedelta(days=7) <= result.seen_on < today
    assert all(note.day < today for note in rows(today, Note))


@settings(max_examples=15, deadline=None)
@given(todays)
def test_the_gaps_are_where_they_shall_be(today: date) -> None:
    account, *_ = rows(today, Account)
    (free,) = of(account, rows(today, Break))
    assert (free.first_day.month, (free.last_day - free.first_day).days) == (6, 8)
    (plan,) = of(account, rows(today, Plan))
    (span,) = of(account, rows(today, CompleteSpan))
    days = sorted({p.day for p in of(account, rows(today, Post)) if p.kind is not Kind.STORY})
    assert (today - days[-1]).days == 5
    assert plan.first_day == span.first_day == days[0]
    assert plan.posts_a_week == 3
    # The first day and the length of each silence that three posts a week do not allow.
    silences = {
        a + timedelta(days=1): (b - a).days - 1 for a, b in pairwise(days) if (b - a).days > 4
    }
    assert silences.pop(free.first_day) == 9
    last_year = [n for day, n in silences.items() if day > today - timedelta(days=365)]
    assert sorted(last_year) == [8, 13, 15]
    assert sorted(set(silences.values())) == [7, 8, 11, 13, 15]


def test_three_accounts_with_the_numbers_of_the_day() -> None:
    accounts = rows(MONDAY, Account)
    assert [account.address for account in accounts] == [
        "instagram:mira.bakes",
        "tiktok:mirabakes",
        "youtube:mirabakes",
    ]
    assert [account.label for account in accounts] == ["@mira.bakes", "@mirabakes", "Mira Bakes"]
    assert accounts[0].goal_day == date(2027, 4, 1)
    counts = [of(account, rows(MONDAY, FollowerCount)) for account in accounts]
    assert [listed[-1].highest for listed in counts] == [7_412, 3_105, 918]
    assert 690 < len(counts[0]) < 720
    assert counts[0][0].day == MONDAY - timedelta(days=730)
    assert {c.precision for c in counts[1]} == {Precision.EXACT, Precision.ROUNDED}
    assert {(b.day - a.day).days for a, b in pairwise(counts[1])} == {2, 3}
    assert {(b.day - a.day).days for a, b in pairwise(counts[2])} == {7}
    kinds = [type(one.row) for one in sample_log(MONDAY).edits if isinstance(one, Put)]
    assert kinds.index(Account) == 0


def test_the_growth_is_believable() -> None:
    account, *_ = rows(MONDAY, Account)
    level = {c.day: c.followers for c in of(account, rows(MONDAY, FollowerCount))}
    last = MONDAY - timedelta(days=1)
    assert 9 <= (level[last] - level[last - timedelta(days=28)]) / 28 <= 16
    (purge,) = (note for note in rows(MONDAY, Note) if note.mark is Mark.PURGE)
    steps = {
        day: level[day] - level[day - timedelta(days=1)]
        for day in level
        if day - timedelta(days=1) in level
    }
    assert [day for day, step in steps.items() if step < 0] == [purge.day]
    (famous,) = (post for post in rows(MONDAY, Post) if post.title == VIRAL)
    assert max(steps.values()) == steps[famous.day + timedelta(days=1)] > 100


def test_the_posts_are_believable() -> None:
    account, *_ = rows(MONDAY, Account)
    posts = of(account, rows(MONDAY, Post))
    assert 395 <= len(posts) <= 425
    assert all(a.title != b.title for a, b in pairwise(posts))
    assert Counter(post.title for post in posts).most_common(1)[0][1] <= 3
    assert {p.niche for p in posts} == {"Baking", "Bread", "Budget", "Behind the scenes"}
    assert {p.kind.value for p in posts} == {"reel", "carousel", "photo", "story", "live"}
    moments = [post.published_at for post in posts if post.published_at]
    assert moments == sorted(moments)
    assert posts[-1].title == "Brown butter cookies"


def test_results_are_there_but_for_three_posts_of_which_two_are_due() -> None:
    account, *_ = rows(MONDAY, Account)
    seen = {result.post_id for result in rows(MONDAY, Result)}
    unseen = [post for post in of(account, rows(MONDAY, Post)) if post.id not in seen]
    assert [(MONDAY - post.day).days for post in unseen] == [9, 7, 5]
    elsewhere = [p for p in rows(MONDAY, Post) if p.account_id != account.id and p.id not in seen]
    assert all((MONDAY - post.day).days < 7 for post in elsewhere)


def test_engagement_is_3_to_12_per_cent_of_the_followers() -> None:
    account, *_ = rows(MONDAY, Account)
    level = {c.day: c.followers for c in of(account, rows(MONDAY, FollowerCount))}
    posts = {post.id: post for post in of(account, rows(MONDAY, Post))}
    rates = []
    for result in rows(MONDAY, Result):
        post = posts.get(result.post_id)
        if post and post.day in level and post.title != VIRAL:
            parts = (result.likes, result.comments, result.shares, result.saves)
            engaged = sum(part for part in parts if part is not None)
            assert result.reach is not None
            assert engaged < result.reach
            rates.append(engaged / level[post.day])
    assert len(rates) > 300
    assert min(rates) >= 0.03
    assert max(rates) <= 0.12


@pytest.mark.parametrize("today", [MONDAY, date(2028, 2, 29), date(2026, 6, 10)])
def test_it_fits_a_new_log(tmp_path: Path, now: Callable[[], datetime], today: date) -> None:
    with Store(tmp_path / "sample.db", now) as store:
        store.apply(sample_log(today), "Sample data")
        for account in store.read.accounts():
            log = store.read.account_log(account, today)
            assert len(log.posts) > 50
            assert len(log.counts) > 50
            assert log.spans[0].first_day.toordinal() == log.posts.day[0]
        store.undo()
        assert store.read.accounts() == ()
