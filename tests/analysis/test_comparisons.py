"""Posts by niche, kind, weekday and part of the day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.logs import account_log, post

from growthdesk.analysis.comparisons import (
    Measure,
    at_result_age,
    kinds,
    niches,
    parts_of_day,
    posts_of_kinds,
    same_age,
    weekdays,
)
from growthdesk.analysis.engagement import account_engagement
from growthdesk.analysis.groups import Comparison
from growthdesk.domain.account_log import (
    KIND_INDEX,
    NUMBERS,
    AccountLog,
    PostRow,
    ResultRow,
    results_from,
)
from growthdesk.domain.platform import Kind
from growthdesk.domain.rules import Denominator, Rules

MONDAY = date(2026, 3, 2)
TODAY = date(2026, 12, 31)
HOUR = 3600


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def posted(
    number: int,
    likes: float,
    *,
    kind: Kind = Kind.PHOTO,
    niche: str = "Bread",
    second: int = -1,
    seen_after: int = 7,
) -> PostRow:
    seen = day(number + seen_after)
    return post(day(number), kind, niche=niche, second=second, seen=seen, likes=likes)


def log_of(*rows: PostRow, rules: Rules | None = None) -> AccountLog:
    counts = {date.fromordinal(row[1]): 1000 for row in rows}
    return account_log(TODAY, posts=rows, counts=counts, rules=rules)


def seen_at_age(log: AccountLog, *results: tuple[int, float]) -> AccountLog:
    """The log with earlier results: for each post the days after it, and its likes then."""
    rows: list[ResultRow] = [
        (int(posted_on) + after, *(likes if name == "likes" else None for name in NUMBERS))
        for posted_on, (after, likes) in zip(log.posts.day, results, strict=True)
    ]
    return replace(log, posts=replace(log.posts, settled=results_from(rows)))


def told(found: Comparison) -> list[tuple[int, int, float]]:
    return [(group.key, group.n, round(group.median, 9)) for group in found.groups]


def test_niches_are_held_against_each_other_without_those_that_have_none() -> None:
    rows = [posted(number, 40, niche="Bread") for number in range(6)]
    rows += [posted(number, 80, niche="Cake") for number in range(6, 12)]
    rows += [posted(number, 900, niche="") for number in range(12, 14)]
    log = log_of(*rows)
    found = niches(log)
    names = [log.posts.niches[group.key] for group in found.groups]
    assert names == ["Cake", "Bread"]
    assert [group.median for group in found.groups] == [0.08, 0.04]
    assert (found.n, found.left_out, found.own) == (12, 2, 0.06)


def test_days_before_the_first_are_left_out() -> None:
    log = log_of(*(posted(number, 10 + number) for number in range(10)))
    assert niches(log, day(4)).n == 6
    assert niches(log, day(10)).n == 0
    assert posts_of_kinds(log, day(9)) == {Kind.PHOTO: 1}


def test_numbers_are_taken_at_the_result_age_not_as_they_are_now() -> None:
    """The first post had 20 likes after a week, and has 500 a year later: it counts as 2 %."""
    log = log_of(posted(0, 500, seen_after=300), posted(1, 30, seen_after=8))
    aged = seen_at_age(log, (7, 20), (8, 30))
    assert told(kinds(aged)) == [(KIND_INDEX[Kind.PHOTO], 2, 0.025)]
    # What an account's rate is stays the newest.
    rate = account_engagement(aged)
    assert rate is not None
    assert rate.rate == pytest.approx((0.5 + 0.03) / 2)


def test_what_was_seen_late_is_told() -> None:
    rows = (posted(0, 10, seen_after=21), posted(1, 10, seen_after=22), posted(2, 10, seen_after=6))
    age = same_age(log_of(*rows))
    assert (age.posts, age.late) == (2, 1)
    assert age.parts == ("likes",)
    assert same_age(log_of()).posts == 0


def test_a_rate_has_the_denominator_of_the_log() -> None:
    rows = [post(day(0), seen=day(7), likes=10, reach=200)]
    by_reach = log_of(*rows, rules=Rules(denominator=Denominator.REACH))
    assert told(kinds(by_reach)) == [(KIND_INDEX[Kind.PHOTO], 1, 0.05)]
    assert same_age(by_reach).parts == ("likes",)


def test_stories_are_no_kind_that_is_compared_unless_the_log_says_so() -> None:
    rows = [posted(0, 10, kind=Kind.STORY), posted(1, 10, kind=Kind.REEL)]
    assert posts_of_kinds(log_of(*rows)) == {Kind.REEL: 1}
    every = Rules(not_counted=frozenset())
    assert posts_of_kinds(log_of(*rows, rules=every)) == {Kind.STORY: 1, Kind.REEL: 1}
    assert kinds(log_of(*rows)).n == 1


def test_weekdays_and_parts_of_the_day() -> None:
    rows = [posted(7 * week, 40, second=12 * HOUR) for week in range(5)]
    rows += [posted(7 * week + 4, 90, second=20 * HOUR) for week in range(5)]
    rows += [posted(6, 10)]
    log = log_of(*rows)
    assert told(weekdays(log)) == [(4, 5, 0.09), (0, 5, 0.04), (6, 1, 0.01)]
    by_part = parts_of_day(log)
    assert told(by_part) == [(3, 5, 0.09), (2, 5, 0.04)]
    assert by_part.left_out == 1


def test_kinds_by_the_followers_that_came_after() -> None:
    """Five followers a day, and 30 more in the three days after each reel: +30 at the median."""
    reels = [40 + 80 * place for place in range(5)]
    photos = [80 + 80 * place for place in range(4)]
    more = {number + after: 10 for number in reels for after in range(3)}
    level, counts = 1000, {}
    for number in range(-1, 400):
        level += 5 + more.get(number, 0)
        counts[day(number)] = level
    rows = [post(day(number), Kind.REEL) for number in reels]
    rows += [post(day(number), Kind.PHOTO) for number in photos]
    rows += [post(day(130), Kind.STORY)]
    found = kinds(account_log(day(400), posts=rows, counts=counts), by=Measure.FOLLOWERS_AFTER)
    reel, photo = found.group(KIND_INDEX[Kind.REEL]), found.group(KIND_INDEX[Kind.PHOTO])
    assert reel is not None
    assert (reel.n, reel.median) == (5, 30)
    assert photo is not None
    assert (photo.n, photo.median, photo.missing) == (4, 0, 1)
    assert found.group(KIND_INDEX[Kind.STORY]) is None
    assert kinds(account_log(day(400), posts=rows)).n == 0  # no results, no rate


def test_the_log_at_the_result_age_is_otherwise_the_same() -> None:
    log = seen_at_age(log_of(posted(0, 500)), (7, 20))
    aged = at_result_age(log)
    assert aged.posts.numbers["likes"].tolist() == [20]
    assert aged.posts.seen_day.tolist() == [day(7).toordinal()]
    assert aged.posts.id == log.posts.id
    assert aged.counts is log.counts
