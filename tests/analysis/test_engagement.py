"""Engagement of a post and of an account, and which posts ask for their numbers."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, glitch, post

from growthdesk.analysis.engagement import (
    account_engagement,
    divided_by,
    engagement_on,
    label,
    parts_of,
    rates,
    results_due,
)
from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post
from growthdesk.domain.rules import Denominator, Rules
from growthdesk.store.store import Store

TODAY = date(2026, 3, 31)
COUNTS = {"2026-03-01": 1000, "2026-03-09": 2000}


def ago(days: int) -> date:
    return TODAY - timedelta(days)


@pytest.mark.parametrize(
    ("numbers", "rate", "parts"),
    [
        # (60 + 20 + 15 + 5) ÷ 1000
        (
            {"likes": 60, "comments": 20, "shares": 15, "saves": 5},
            0.1,
            ("likes", "comments", "shares", "saves"),
        ),
        # What is missing is not zero: it is not in the sum, and not in the label.
        ({"likes": 60, "saves": 5}, 0.065, ("likes", "saves")),
        ({"likes": 0}, 0, ("likes",)),
        ({"views": 900, "follows": 3}, None, ()),
        ({}, None, ()),
    ],
)
def test_a_rate_is_made_of_the_parts_that_are_given(
    numbers: dict[str, Any], rate: float | None, parts: tuple[str, ...]
) -> None:
    row = post("2026-03-01", seen=TODAY, **numbers)
    log = account_log(TODAY, posts=[row], counts=dict(COUNTS.items()))
    assert parts_of(log, 0) == parts
    if rate is None:
        assert np.isnan(rates(log)[0])
    else:
        assert rates(log).tolist() == pytest.approx([rate])


@pytest.mark.parametrize(
    ("denominator", "rate", "words"),
    [
        (Denominator.FOLLOWERS, 0.05, "(likes + comments) ÷ followers at publication"),
        (Denominator.REACH, 0.1, "(likes + comments) ÷ reach"),
        (Denominator.VIEWS, 0.02, "(likes + comments) ÷ views"),
    ],
)
def test_each_denominator(denominator: Denominator, rate: float, words: str) -> None:
    """50 likes and comments on 1000 followers, a reach of 500 and 2500 views."""
    row = post("2026-03-01", seen=TODAY, likes=40, comments=10, reach=500, views=2500)
    rules = Rules(denominator=denominator)
    log = account_log(TODAY, posts=[row], counts=dict(COUNTS.items()), rules=rules)
    assert rates(log).tolist() == pytest.approx([rate])
    assert label(parts_of(log, 0), denominator) == words
    found = account_engagement(log)
    assert found is not None
    assert found.label == words


@pytest.mark.parametrize("denominator", [Denominator.REACH, Denominator.VIEWS])
def test_a_denominator_that_is_missing_or_zero_gives_no_rate(denominator: Denominator) -> None:
    rows = [
        post("2026-03-01", seen=TODAY, likes=40),
        post("2026-03-02", seen=TODAY, likes=40, reach=0, views=0),
    ]
    log = account_log(TODAY, posts=rows, rules=Rules(denominator=denominator))
    assert np.isnan(rates(log)).all()


@pytest.mark.parametrize(
    ("day", "followers"),
    [
        ("2026-03-01", 1000),
        ("2026-03-05", 1000),  # 1 March and 9 March are as near: the earlier one
        ("2026-03-06", 2000),
        ("2026-03-16", 2000),  # seven days
        ("2026-03-17", None),  # eight
        ("2026-02-22", 1000),
        ("2026-02-21", None),
    ],
)
def test_followers_are_those_of_the_nearest_count_within_seven_days(
    day: str, followers: int | None
) -> None:
    log = account_log(TODAY, posts=[post(day, seen=TODAY, likes=100)], counts=dict(COUNTS.items()))
    rate = rates(log)[0]
    assert np.isnan(rate) if followers is None else rate == 100 / followers


def test_a_glitch_and_a_count_of_nobody_divide_nothing() -> None:
    rows = [post("2026-03-09", seen=TODAY, likes=1), post("2026-02-01", seen=TODAY, likes=1)]
    log = account_log(
        TODAY,
        posts=rows,
        counts=dict(COUNTS.items()) | {"2026-02-01": 0, "2026-03-03": 500},
        notes=[glitch("2026-03-09")],
    )
    none, of_march = rates(log)
    assert np.isnan(none)
    assert of_march == 1 / 500


def test_the_accounts_rate_is_the_median_of_the_last_twelve() -> None:
    """Fourteen posts with 1 to 14 likes of 1000: the last twelve have 3 to 14, in the middle 8.5."""
    first = date(2026, 2, 26)
    rows = [post(first, second=n, seen=TODAY, likes=n, comments=0) for n in range(1, 15)]
    found = account_engagement(account_log(TODAY, posts=rows, counts=dict(COUNTS.items())))
    assert found is not None
    assert found.rate == pytest.approx(0.0085)
    assert found.low is not None
    assert found.high is not None
    assert found.low < found.rate < found.high
    assert (found.posts, found.parts, found.everywhere) == (12, ("likes", "comments"), True)


def test_pinned_stories_and_young_numbers_take_no_part() -> None:
    """Only the first post does, seen on the seventh day after it."""
    rows = [
        post("2026-03-01", second=1, seen="2026-03-08", likes=10),
        post("2026-03-01", second=2, seen="2026-03-07", likes=900),
        post("2026-03-01", second=3, seen=TODAY, likes=900, pinned=True),
        post("2026-03-01", Kind.STORY, second=4, seen=TODAY, likes=900),
        post("2026-03-01", second=5, likes=900),
    ]
    log = account_log(TODAY, posts=rows, counts=dict(COUNTS.items()))
    found = account_engagement(log)
    assert found is not None
    assert (found.rate, found.posts) == (0.01, 1)
    assert (found.low, found.high) == (None, None)
    assert rates(log)[1] == 0.9


def test_stories_take_part_if_the_log_counts_them() -> None:
    rows = [post("2026-03-01", Kind.STORY, seen=TODAY, likes=20)]
    rules = Rules(not_counted=frozenset())
    found = account_engagement(
        account_log(TODAY, posts=rows, counts=dict(COUNTS.items()), rules=rules)
    )
    assert found is not None
    assert found.rate == 0.02


def test_the_label_says_when_some_posts_lack_a_part() -> None:
    rows = [
        post("2026-03-01", second=1, seen=TODAY, likes=10),
        post("2026-03-01", second=2, seen=TODAY, likes=10, saves=4),
    ]
    found = account_engagement(account_log(TODAY, posts=rows, counts=dict(COUNTS.items())))
    assert found is not None
    assert not found.everywhere
    assert found.label == "(likes + saves) ÷ followers at publication, where given"


def test_the_rate_of_an_earlier_day_knows_no_later_post_or_count() -> None:
    """On 2 March the second post was not there, nor the 4,000 followers of the 3rd."""
    log = account_log(
        TODAY,
        posts=[
            post("2026-03-02", seen=TODAY, likes=100),
            post("2026-03-10", seen=TODAY, likes=900),
        ],
        counts={"2026-02-28": 1000, "2026-03-03": 4000},
    )
    then = engagement_on(log, date(2026, 3, 2))
    assert then is not None
    assert (then.rate, then.posts) == (0.1, 1)
    assert engagement_on(log, date(2026, 3, 1)) is None


def test_the_rate_can_be_divided_otherwise() -> None:
    log = account_log(
        "2026-11-23",
        posts=[post("2026-11-01", seen="2026-11-09", likes=20, reach=400)],
        counts={"2026-11-01": 1000},
    )
    by_reach = divided_by(log, Denominator.REACH)
    assert by_reach is not None
    assert (by_reach.rate, by_reach.label) == (0.05, "(likes) ÷ reach")
    assert divided_by(log, Denominator.VIEWS) is None
    assert log.rules.denominator is Denominator.FOLLOWERS


def test_without_posts_or_rates_there_is_none() -> None:
    assert account_engagement(account_log(TODAY)) is None
    assert rates(account_log(TODAY)).tolist() == []
    log = account_log(TODAY, posts=[post("2026-03-01", seen=TODAY, likes=5)])
    assert account_engagement(log) is None


@pytest.mark.parametrize(
    ("age", "seen", "asks"),
    [
        (6, None, False),
        (7, None, True),
        (7, 6, True),  # seen the day after it was published, which was too early
        (10, 4, True),
        (10, 3, False),  # seen at seven days
        (28, None, True),
        (29, None, False),  # no longer asked
    ],
)
def test_a_post_asks_once_from_its_seventh_day(age: int, seen: int | None, asks: bool) -> None:
    row = post(ago(age), name="bread", seen=None if seen is None else ago(seen), likes=1)
    assert results_due(account_log(TODAY, posts=[row])) == (("bread",) if asks else ())


def test_the_result_age_is_the_logs_and_stories_never_ask() -> None:
    rows = [post(ago(3), name="bread"), post(ago(4), Kind.STORY), post(ago(5), name="buns")]
    assert results_due(account_log(TODAY, posts=rows, rules=Rules(result_age=3))) == (
        "buns",
        "bread",
    )


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 30),
            st.none() | st.integers(0, 500),
            st.none() | st.integers(0, 500),
            st.none() | st.integers(0, 3),
        ),
        max_size=8,
    )
)
def test_every_rate_is_its_parts_over_its_reach(
    seen: list[tuple[int, int | None, int | None, int | None]],
) -> None:
    rows = []
    for number, (back, likes, saves, reach) in enumerate(seen):
        given = {"likes": likes, "saves": saves, "reach": reach}
        numbers: dict[str, Any] = {
            name: value for name, value in given.items() if value is not None
        }
        rows.append(post(ago(back), second=number, seen=TODAY, **numbers))
    rules = Rules(denominator=Denominator.REACH)
    log = account_log(TODAY, posts=rows, rules=rules)
    # The log orders by day and second, and so does this.
    ordered = sorted(enumerate(seen), key=lambda item: (-item[1][0], item[0]))
    for rate, (_, (_, likes, saves, reach)) in zip(rates(log), ordered, strict=True):
        parts = [part for part in (likes, saves) if part is not None]
        if parts and reach:
            assert rate == pytest.approx(sum(parts) / reach)
        else:
            assert np.isnan(rate)


def test_a_post_that_was_imported_at_the_result_age_never_asks(
    store: Store, now: Callable[[], datetime]
) -> None:
    """Two posts of the same day without results, of which one was there already when imported."""
    account, edit = add_account("instagram:mira", now().date(), ())
    day = now().date() - timedelta(days=8)
    rows = [Post(id=name, account_id=account.id, day=day, asks=name == "a") for name in "ab"]
    store.apply(batch([edit, *map(Put, rows)]), "Add")
    assert results_due(store.read.account_log(account, now().date())) == ("a",)
