"""Each deed asks for the right rows, and refuses what cannot be meant."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from growthdesk.domain.counts import exactly, read_count
from growthdesk.domain.deeds import (
    add_account,
    add_break,
    add_note,
    change_plan,
    log_followers,
    log_post,
    log_result,
)
from growthdesk.domain.edits import Batch, Edit, Put, Remove, single
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
    Row,
)
from growthdesk.errors import Trouble

TODAY = date(2026, 11, 23)
TOMORROW = date(2026, 11, 24)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))
MIRA = Account("m" * 32, "instagram", "mira.bakes")
SPANS = (CompleteSpan(MIRA.id, date(2026, 11, 1)),)
POST = Post("p" * 32, MIRA.id, TODAY)


def rows_of(edit: Edit) -> list[Row]:
    """The rows that an edit puts, where it does nothing else."""
    puts = list(single(edit))
    assert all(isinstance(one, Put) for one in puts)
    return [one.row for one in puts if isinstance(one, Put)]


def test_add_account_begins_with_a_plan_and_complete_posts() -> None:
    account, edit = add_account(
        "instagram:@Mira.Bakes", TODAY, [], name=" Mira ", niche="Food", posts_a_week=4
    )
    assert account == Account(
        account.id, "instagram", "Mira.Bakes", "Mira", "Food", 10_000, None, 1
    )
    assert rows_of(edit) == [
        account,
        Plan(account.id, TODAY, 4),
        CompleteSpan(account.id, TODAY),
    ]


def test_add_account_from_an_earlier_day_with_a_goal() -> None:
    since, by = date(2024, 1, 1), date(2027, 4, 1)
    account, edit = add_account(
        "tiktok:mira", TODAY, [], goal=5_000, goal_day=by, complete_from=since
    )
    assert (account.goal, account.goal_day) == (5_000, by)
    assert rows_of(edit)[1:] == [Plan(account.id, since, 3), CompleteSpan(account.id, since)]


def test_the_same_account_has_the_same_identity_on_two_computers() -> None:
    here, _ = add_account("instagram:mira.bakes", TODAY, [])
    there, _ = add_account("ig:Mira.Bakes", date(2025, 1, 1), [])
    other, _ = add_account("tiktok:mira.bakes", TODAY, [here])
    assert here.id == there.id != other.id


def test_a_handle_that_a_renamed_account_had_gets_another_identity() -> None:
    first, _ = add_account("instagram:mira.bakes", TODAY, [])
    renamed = replace(first, handle="mira.cooks")
    second, _ = add_account("instagram:mira.bakes", TODAY, [renamed])
    assert second.id != renamed.id


@pytest.mark.parametrize("handle", ["mira.bakes", "Mira.Bakes", "@MIRA.BAKES"])
def test_an_account_that_is_there_already_is_refused(handle: str) -> None:
    with pytest.raises(Trouble, match=r"@mira\.bakes on Instagram is in this log already"):
        add_account(f"instagram:{handle}", TODAY, [MIRA])


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ({"goal": 0}, "at least one follower"),
        ({"posts_a_week": 0}, "1 to 70 posts a week"),
        ({"posts_a_week": 71}, "1 to 70 posts a week"),
        ({"complete_from": TOMORROW}, "has not come yet"),
        ({"complete_from": date(1999, 12, 31)}, "before any platform"),
    ],
)
def test_an_account_that_cannot_be_meant_is_refused(said: dict[str, Any], says: str) -> None:
    with pytest.raises(Trouble, match=says):
        add_account("instagram:new", TODAY, [], **said)


def test_log_followers() -> None:
    assert log_followers(MIRA, TODAY, exactly(7_412), TODAY) == Put(
        FollowerCount(MIRA.id, TODAY, 7_412, 7_412, Precision.EXACT)
    )
    assert log_followers(MIRA, TODAY, read_count("7.4k"), TODAY) == Put(
        FollowerCount(MIRA.id, TODAY, 7_400, 7_499, Precision.ROUNDED)
    )


def test_log_post_is_now_unless_said_otherwise() -> None:
    post, edit = log_post(MIRA, " Focaccia ", NOON, SPANS, kind=Kind.REEL, niche="Bread")
    assert post == Post(
        id=post.id,
        account_id=MIRA.id,
        day=TODAY,
        published_at=datetime(2026, 11, 23, 11, 0, tzinfo=UTC),
        zone="Europe/Berlin",
        kind=Kind.REEL,
        title="Focaccia",
        niche="Bread",
    )
    assert rows_of(edit) == [post]
    another, _ = log_post(MIRA, "Focaccia", NOON, SPANS)
    assert another.id != post.id


def test_log_post_at_another_time_keeps_the_day_where_it_was_lived() -> None:
    late = datetime(2026, 11, 21, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    post, _ = log_post(MIRA, "From New York", NOON, SPANS, at=late)
    assert post.day == date(2026, 11, 21)
    assert post.published_at == datetime(2026, 11, 22, 4, 30, tzinfo=UTC)
    assert post.zone == "-0500"


def test_log_post_at_night_belongs_to_the_day_before_where_days_start_later() -> None:
    night = datetime(2026, 11, 23, 2, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert log_post(MIRA, "Late", NOON, SPANS, at=night)[0].day == TODAY
    assert log_post(MIRA, "Late", NOON, SPANS, at=night, day_start=4)[0].day == date(2026, 11, 22)


def test_log_post_with_only_a_day_has_no_time() -> None:
    earlier, _ = log_post(MIRA, "Rye", NOON, SPANS, day=date(2026, 11, 20))
    assert (earlier.day, earlier.published_at) == (date(2026, 11, 20), None)
    today, _ = log_post(MIRA, "Rye", NOON, SPANS, day=TODAY)
    assert today.published_at is not None


def test_a_link_or_a_caption_stands_for_a_title() -> None:
    assert log_post(MIRA, "", NOON, SPANS, link="https://example.org/p/1")[0].title == ""
    assert log_post(MIRA, " ", NOON, SPANS, caption="Rye, day 7")[0].caption == "Rye, day 7"


@pytest.mark.parametrize(
    ("title", "said", "says"),
    [
        ("", {}, "has no title"),
        (" \n", {"link": "", "caption": ""}, "has no title"),
        ("Rye", {"day": TOMORROW}, "has not come yet"),
        ("Rye", {"at": NOON + timedelta(minutes=1)}, "12:01 today has not come yet"),
        ("Rye", {"at": NOON + timedelta(days=1)}, "2026-11-24 has not come yet"),
        ("Rye", {"at": datetime(1999, 1, 1, tzinfo=UTC)}, "before any platform"),
    ],
)
def test_a_post_that_cannot_be_meant_is_refused(
    title: str, said: dict[str, Any], says: str
) -> None:
    with pytest.raises(Trouble, match=says):
        log_post(MIRA, title, NOON, SPANS, **said)


def test_an_earlier_post_brings_its_span_along() -> None:
    post, edit = log_post(MIRA, "Rye", NOON, SPANS, day=date(2026, 10, 1))
    assert edit == Batch(
        (
            Put(post),
            Remove(CompleteSpan, (MIRA.id, date(2026, 11, 1))),
            Put(CompleteSpan(MIRA.id, date(2026, 10, 1))),
        )
    )


def test_log_result_keeps_what_was_not_seen_apart_from_zero() -> None:
    assert log_result(POST, NOON, likes=0, comments=3, saves=None) == Put(
        Result(POST.id, datetime(2026, 11, 23, 11, 0, tzinfo=UTC), TODAY, likes=0, comments=3)
    )


@pytest.mark.parametrize(
    ("numbers", "says"),
    [({}, "No number"), ({"likes": None}, "No number"), ({"likes": -1}, "cannot be negative")],
)
def test_a_result_without_sense_is_refused(numbers: dict[str, Any], says: str) -> None:
    with pytest.raises(Trouble, match=says):
        log_result(POST, NOON, **numbers)


def test_change_plan() -> None:
    rest = frozenset({5, 6})
    assert change_plan(MIRA, TOMORROW, 5, days_a_week=5, rest_days=rest) == Put(
        Plan(MIRA.id, TOMORROW, 5, 5, rest)
    )
    assert change_plan(MIRA, TODAY, 3, days_a_week=1) == Put(Plan(MIRA.id, TODAY, 3, 1))


@pytest.mark.parametrize(
    ("posts", "days", "rest", "says"),
    [
        (0, None, (), "1 to 70 posts a week"),
        (71, None, (), "1 to 70 posts a week"),
        (7, None, range(7), "leaves no day to post"),
        (7, 6, (5, 6), "6 posting days do not fit"),
        (3, 4, (), "4 posting days do not fit 3 posts a week"),
        (3, 0, (), "0 posting days do not fit"),
    ],
)
def test_a_plan_that_does_not_fit_is_refused(
    posts: int, days: int | None, rest: tuple[int, ...], says: str
) -> None:
    with pytest.raises(Trouble, match=says):
        change_plan(MIRA, TODAY, posts, days_a_week=days, rest_days=frozenset(rest))


def test_a_break_may_be_a_day_and_may_lie_ahead() -> None:
    ahead = date(2026, 12, 24)
    (row,) = rows_of(add_break(MIRA, ahead, ahead, " Christmas "))
    assert isinstance(row, Break)
    assert row == Break(row.id, MIRA.id, ahead, ahead, "Christmas")


@pytest.mark.parametrize("day", [date.min, date(1999, 12, 31), date(2201, 1, 1), date.max])
def test_a_year_that_nobody_means_is_refused(day: date) -> None:
    deeds: tuple[Callable[[], object], ...] = (
        lambda: add_break(MIRA, day, TODAY),
        lambda: add_break(MIRA, TODAY, day),
        lambda: change_plan(MIRA, day, 3),
        lambda: add_account("x:mira", TODAY, (), goal_day=day),
    )
    for deed in deeds:
        with pytest.raises(Trouble, match="is too far away"):
            deed()


def test_a_break_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Trouble, match="ends before it begins"):
        add_break(MIRA, TODAY, TODAY - timedelta(days=1))


def test_a_note_needs_a_word_or_a_mark() -> None:
    (word,) = rows_of(add_note(MIRA, TODAY, " New oven ", TODAY))
    (mark,) = rows_of(add_note(MIRA, TODAY, "", TODAY, Mark.GLITCH))
    assert isinstance(word, Note)
    assert isinstance(mark, Note)
    assert (word.text, word.mark) == ("New oven", Mark.NONE)
    assert (mark.text, mark.mark) == ("", Mark.GLITCH)
    with pytest.raises(Trouble, match="note is empty"):
        add_note(MIRA, TODAY, " ", TODAY)


@pytest.mark.parametrize("day", [TOMORROW, date(1999, 12, 31)])
@pytest.mark.parametrize(
    "deed",
    [
        lambda day: log_followers(MIRA, day, exactly(1), TODAY),
        lambda day: add_note(MIRA, day, "word", TODAY),
        lambda day: log_post(MIRA, "Rye", NOON, SPANS, day=day),
        lambda day: add_account("x:new", TODAY, [], complete_from=day),
    ],
)
def test_a_day_that_cannot_be_is_refused_everywhere(
    deed: Callable[[date], object], day: date
) -> None:
    with pytest.raises(Trouble) as told:
        deed(day)
    assert day.isoformat() in told.value.says
    assert told.value.advice.endswith(".")
