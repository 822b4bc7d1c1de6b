"""Columns with some days exchanged, and what an edit touches."""

from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.logs import counts_from

from growthdesk.domain.account_log import (
    NUMBERS,
    Counts,
    PostRow,
    Posts,
    ResultRow,
    posts_from,
)
from growthdesk.domain.creator import Creator
from growthdesk.domain.log_changes import Touched, counts_with_days, posts_with_days, touched_by
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    FollowerCount,
    Note,
    Plan,
    Post,
    Result,
    Row,
    Setting,
)

FIRST = date(2026, 11, 1)
DAYS = range(FIRST.toordinal(), FIRST.toordinal() + 6)

Logged = tuple[PostRow, ResultRow, bool]

numbers = st.none() | st.integers(0, 9).map(float)
results: st.SearchStrategy[ResultRow] = st.tuples(st.sampled_from((0, *DAYS)), *[numbers] * 7)
on_a_day = st.tuples(
    st.text("abc", max_size=2),
    st.sampled_from(DAYS),
    st.integers(-1, 3),
    st.sampled_from(Kind),
    st.sampled_from(("", "bread", "cakes", "rye")),
    st.booleans(),
    st.sampled_from((0, *DAYS)),
    *[numbers] * 7,
)
logged = st.lists(st.tuples(on_a_day, results, st.booleans()), max_size=8)
counted = st.dictionaries(st.sampled_from(DAYS), st.tuples(st.integers(0, 9), st.booleans()))


def posts_of(rows: list[Logged]) -> Posts:
    ordered = sorted(rows, key=lambda row: row[0][1])
    return posts_from(
        [row[0] for row in ordered], [row[1] for row in ordered], [row[2] for row in ordered]
    )


def counts_of(rows: dict[int, tuple[int, bool]]) -> Counts:
    days = sorted(rows)
    lows = [rows[day][0] for day in days]
    return counts_from(days, lows, [low + 1 for low in lows], [rows[day][1] for day in days])


def assert_same(one: Any, other: Any) -> None:
    """Column by column, with their types; NaN is NaN."""
    for name in one.__slots__:
        mine, others = getattr(one, name), getattr(other, name)
        if isinstance(mine, np.ndarray):
            assert mine.dtype == others.dtype
            np.testing.assert_array_equal(mine, others, err_msg=name)
        elif name == "numbers":
            for number in NUMBERS:
                np.testing.assert_array_equal(mine[number], others[number], err_msg=number)
        elif name == "settled":
            assert_same(mine, others)
        else:
            assert mine == others, name


@given(before=logged, after=logged, chosen=st.sets(st.sampled_from(DAYS)))
def test_days_exchanged_are_as_if_all_were_read_anew(
    before: list[Logged], after: list[Logged], chosen: set[int]
) -> None:
    on_chosen = [row for row in after if row[0][1] in chosen]
    elsewhere = [row for row in before if row[0][1] not in chosen]
    days = [date.fromordinal(day) for day in chosen]
    found = posts_with_days(posts_of(before), days, posts_of(on_chosen))
    assert_same(found, posts_of(elsewhere + on_chosen))


@given(before=counted, after=counted, chosen=st.sets(st.sampled_from(DAYS)))
def test_counts_are_exchanged_by_the_day(
    before: dict[int, tuple[int, bool]], after: dict[int, tuple[int, bool]], chosen: set[int]
) -> None:
    on_chosen = {day: row for day, row in after.items() if day in chosen}
    elsewhere = {day: row for day, row in before.items() if day not in chosen}
    days = [date.fromordinal(day) for day in chosen]
    found = counts_with_days(counts_of(before), days, counts_of(on_chosen))
    assert_same(found, counts_of(elsewhere | on_chosen))


def row(identity: str, day: int, niche: str, likes: float | None) -> Logged:
    seen = (DAYS[day] if likes is not None else 0, None, None, likes, None, None, None, None)
    return (identity, DAYS[day], -1, Kind.REEL, niche, False, *seen), seen, True


def test_a_column_in_which_nothing_changed_stays_the_same_array() -> None:
    before = posts_of([row("a", 0, "rye", 5), row("b", 1, "", None), row("c", 2, "bread", 7)])
    found = posts_with_days(before, [date.fromordinal(DAYS[1])], posts_of([row("b", 1, "", 6)]))
    assert found.numbers["likes"].tolist() == found.settled.numbers["likes"].tolist() == [5, 6, 7]
    assert found.seen_day.tolist() == list(DAYS[:3])
    assert found.id is before.id
    assert found.niche is before.niche
    assert found.numbers["views"] is before.numbers["views"]
    assert before.numbers["likes"].tolist()[::2] == [5, 7]
    again = posts_with_days(found, [date.fromordinal(DAYS[1])], posts_of([row("b", 1, "", 6)]))
    assert again is found


def one_post(
    *,
    kind: Kind = Kind.REEL,
    second: int = 3,
    pinned: bool = False,
    asks: bool = True,
    newest: float = 1,
    first: float | None = 2,
) -> Posts:
    none = (None,) * 6
    post: PostRow = ("a", DAYS[0], second, kind, "rye", pinned, DAYS[0], newest, *none)
    return posts_from([post], [(DAYS[0], first, *none)], [asks])


@pytest.mark.parametrize(
    "told",
    [
        {"kind": Kind.PHOTO},
        {"second": 4},
        {"pinned": True},
        {"asks": False},
        {"newest": 7},
        {"first": None},
    ],
)
def test_one_changed_column_makes_other_posts(told: dict[str, Any]) -> None:
    found = posts_with_days(one_post(), [FIRST], one_post(**told))
    assert_same(found, one_post(**told))
    with pytest.raises(AssertionError):
        assert_same(found, one_post())


def test_niches_are_numbered_as_they_come_up_first() -> None:
    before = posts_of([row("a", 0, "rye", 5), row("b", 1, "", None), row("c", 2, "rye", 7)])
    assert before.niches == ("rye", "")
    days = [date.fromordinal(DAYS[0])]
    found = posts_with_days(before, days, posts_of([row("a", 0, "cakes", 5)]))
    assert (found.niches, found.niche.tolist()) == (("cakes", "", "rye"), [0, 1, 2])
    found = posts_with_days(before, days, posts_of([]))
    assert (found.niches, found.niche.tolist()) == (("", "rye"), [0, 1])


NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("row", "touched"),
    [
        (Account("mira", "instagram", "mira"), {"mira": Touched()}),
        (Post("p", "mira", FIRST), {"mira": Touched(post_days={FIRST})}),
        (Result("q", NOON, NOON.date(), likes=1), {"jo": Touched(post_days={FIRST})}),
        (Result("unknown", NOON, NOON.date(), likes=1), {}),
        (FollowerCount("mira", FIRST, 1, 1), {"mira": Touched(count_days={FIRST})}),
        (Note("n", "jo", FIRST, "word"), {"jo": Touched({Note})}),
        (Plan("jo", FIRST), {"jo": Touched({Plan})}),
        (Setting("day_start", "4"), {"mira": Touched(), "jo": Touched()}),
        (Creator(name="Mira"), {"mira": Touched(), "jo": Touched()}),
    ],
)
def test_what_a_row_touches(row: Row, touched: dict[str, Touched]) -> None:
    assert touched_by([row], {"q": ("jo", FIRST)}, ["mira", "jo"]) == touched
