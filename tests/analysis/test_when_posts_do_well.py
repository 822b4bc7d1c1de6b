"""The engagement of posts by weekday and part of the day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import account_log, post

from growthdesk.analysis.comparisons import PARTS_OF_DAY
from growthdesk.analysis.when_posts_do_well import WhenPostsDoWell, when_posts_do_well
from growthdesk.domain.account_log import AccountLog, PostRow
from growthdesk.domain.platform import Kind

MONDAY = date(2026, 3, 2)
HOUR = 3600
TODAY = date(2026, 12, 31)


def posted(
    week: int,
    weekday: int,
    hour: float,
    likes: float,
    *,
    kind: Kind = Kind.PHOTO,
    pinned: bool = False,
    seen_after: int = 7,
) -> PostRow:
    day = MONDAY + timedelta(weeks=week, days=weekday)
    seen = day + timedelta(days=seen_after)
    second = round(hour * HOUR)
    return post(day, kind, second=second, pinned=pinned, seen=seen, likes=likes)


def log_of(rows: list[PostRow]) -> AccountLog:
    counts = {date.fromordinal(row[1]): 1000 for row in rows}
    return account_log(TODAY, posts=rows, counts=counts)


def slot(told: WhenPostsDoWell, weekday: int, part: int) -> tuple[int, float | None, float | None]:
    found = told.slots[weekday * len(PARTS_OF_DAY) + part]
    assert (found.weekday, found.part) == (weekday, part)
    return found.posts, _rounded(found.median), _rounded(found.shrunk)


def _rounded(rate: float | None) -> float | None:
    return None if rate is None else round(rate, 12)


def test_medians_are_drawn_toward_the_account_s_own() -> None:
    """Seven posts on Mondays at noon with 40, five on Fridays at 20:00 with 100 likes.

    Of 12 rates, 7 are 0.04 and 5 are 0.1: the account's own median is 0.04. Friday's is
    (5 · 0.1 + 5 · 0.04) ÷ 10 = 0.07, and stands out: all of its five posts lie above 0.04.
    """
    rows = [posted(week, 0, 12, 40) for week in range(7)]
    rows += [posted(week, 4, 20, 100) for week in range(5)]
    told = when_posts_do_well(log_of(rows))
    assert (told.posts, told.missing, told.own) == (12, 0, 0.04)
    assert slot(told, 0, 2) == (7, 0.04, 0.04)
    assert slot(told, 4, 3) == (5, 0.1, 0.07)
    assert slot(told, 4, 2) == (0, None, None)
    assert told.best is not None
    assert (told.best.weekday, told.best.part, told.best.low, told.best.high) == (4, 3, 0.1, 0.1)
    assert told.made_of == ("likes",)


def test_four_posts_never_stand_out() -> None:
    rows = [posted(week, 0, 12, 40) for week in range(8)]
    rows += [posted(week, 4, 20, 500) for week in range(4)]
    told = when_posts_do_well(log_of(rows))
    assert slot(told, 4, 3)[0] == 4
    assert told.slots[4 * 4 + 3].low is None
    assert told.best is None


def test_a_slot_stands_out_only_if_its_range_lies_above_the_usual() -> None:
    rows = [posted(week, 0, 12, 40) for week in range(7)]
    rows += [posted(week, 4, 20, likes) for week, likes in enumerate((10, 10, 100, 110, 120))]
    told = when_posts_do_well(log_of(rows))
    assert slot(told, 4, 3)[1] == 0.1
    assert told.best is None


@pytest.mark.parametrize(("hour", "part"), [(0, 0), (5.99, 0), (6, 1), (12, 2), (18, 3), (23.9, 3)])
def test_a_part_begins_on_its_hour(hour: float, part: int) -> None:
    told = when_posts_do_well(log_of([posted(week, 6, hour, 10) for week in range(12)]))
    assert slot(told, 6, part)[0] == 12


def test_posts_that_cannot_be_compared_are_left_out() -> None:
    """Not seen late enough, pinned, a story, without a time, without numbers."""
    rows = [posted(week, 0, 12, 40) for week in range(11)]
    rows += [
        posted(11, 0, 12, 40, seen_after=6),
        posted(12, 0, 12, 40, pinned=True),
        posted(13, 0, 12, 40, kind=Kind.STORY),
        post(MONDAY + timedelta(weeks=14), seen=TODAY, likes=40),
        post(MONDAY + timedelta(weeks=15), second=12 * HOUR, seen=TODAY, views=40),
    ]
    told = when_posts_do_well(log_of(rows))
    assert (told.posts, told.missing, told.own, told.slots, told.best) == (11, 1, None, (), None)


def test_without_posts_it_says_how_many_are_missing() -> None:
    told = when_posts_do_well(account_log(TODAY))
    assert (told.posts, told.missing, told.slots) == (0, 12, ())


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.integers(0, 6), st.integers(0, 23), st.integers(0, 300)),
        min_size=12,
        max_size=40,
    )
)
def test_every_post_is_in_one_slot_and_shrinking_never_leaves_the_two_medians(
    drawn: list[tuple[int, int, int]],
) -> None:
    rows = [posted(week, weekday, hour, likes) for week, (weekday, hour, likes) in enumerate(drawn)]
    told = when_posts_do_well(log_of(rows))
    assert sum(found.posts for found in told.slots) == len(drawn)
    assert told.own is not None
    for found in told.slots:
        if found.median is not None and found.shrunk is not None:
            ends = sorted((found.median, told.own))
            assert ends[0] - 1e-12 <= found.shrunk <= ends[1] + 1e-12
    assert told.best is None or (told.best.posts >= 5 and (told.best.low or 0) > told.own)
