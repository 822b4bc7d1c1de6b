"""Posts a week against the followers of that week."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import pytest
from tests.logs import account_log, glitch, purge, span

from growthdesk.analysis.posting_and_growth import PostingAndGrowth, posting_and_growth
from growthdesk.domain.rows import Note

MONDAY = date(2026, 1, 5)


def day(week: int, weekday: int = 0) -> date:
    return MONDAY + timedelta(weeks=week, days=weekday)


def told(
    posts: Mapping[int, int],
    gains: Mapping[int, int],
    *,
    weeks: int,
    counted_on: int = -1,
    without: Iterable[date] = (),
    notes: tuple[Note, ...] = (),
    rounded: int = 0,
    since: date | None = None,
) -> PostingAndGrowth:
    """Weeks with these posts and gains, 7 where not said, counted on one evening a week."""
    level = 1000
    counts = {day(0, counted_on): (level, level + rounded)}
    for week in range(weeks):
        level += gains.get(week, 7)
        counts[day(week, 7 + counted_on)] = (level, level + rounded)
    for missing in without:
        del counts[missing]
    log = account_log(
        day(weeks, 5),
        posts=[day(week, one) for week, number in posts.items() for one in range(number)],
        counts=counts,
        notes=notes,
        spans=(span(day(0)),),
    )
    return posting_and_growth(log, since)


def groups(found: PostingAndGrowth) -> dict[int, tuple[int, float]]:
    return {group.key: (group.n, round(group.median, 9)) for group in found.groups.groups}


def test_weeks_stand_in_the_group_of_their_posts() -> None:
    posts = {0: 1, 1: 2, 2: 3, 3: 5, 4: 6, 5: 7}
    gains = {0: 7, 1: 21, 2: 28, 3: 42, 4: 70, 5: 84}
    found = told(posts, gains, weeks=7)
    assert found.weeks == 7
    assert groups(found) == {0: (1, 1), 1: (2, 2), 2: (2, 5), 3: (2, 11)}
    assert found.difference is None


def test_the_largest_two_groups_with_five_weeks_are_held_against_each_other() -> None:
    """Six weeks of 3 posts gained 14 each, five of one post 7: one follower a day more."""
    posts = {week: 3 if week < 6 else 1 for week in range(11)} | {12: 7}
    found = told(posts, dict.fromkeys(range(6), 14), weeks=13)
    assert found.difference is not None
    assert (found.difference.more, found.difference.fewer) == (2, 1)
    assert (found.difference.median, found.difference.low, found.difference.high) == (1, 1, 1)
    assert not found.difference.may_be_chance


def test_a_range_that_holds_no_difference_may_be_chance() -> None:
    gains = {week: 7 * (week % 5) for week in range(20)}
    found = told(dict.fromkeys(range(10), 3), gains, weeks=20)
    assert found.difference is not None
    assert (found.difference.more, found.difference.fewer) == (2, 0)
    assert found.difference.may_be_chance


@pytest.mark.parametrize(("counted_on", "known"), [(0, 4), (1, 4), (2, 0), (-3, 4), (-4, 0)])
def test_counts_may_lie_two_days_off(counted_on: int, known: int) -> None:
    assert told({}, {}, weeks=4, counted_on=counted_on).groups.n == known


def test_a_missing_count_takes_out_the_weeks_beside_it_and_none_is_invented() -> None:
    found = told({}, {}, weeks=5, without=[day(2, -1)])
    assert found.weeks == 5
    assert groups(found) == {0: (3, 1)}


def test_glitches_and_the_steps_of_purges_are_no_growth() -> None:
    assert told({}, {}, weeks=5, notes=(glitch(day(2, -1)),)).groups.n == 3
    # A count a week: the whole week of the purge is its step.
    found = told({}, {2: -500}, weeks=5, notes=(purge(day(2, 2)),))
    assert groups(found) == {0: (4, 1)}


def test_rounding_that_hides_half_of_a_usual_week_takes_weeks_out() -> None:
    assert told({}, {}, weeks=6, rounded=3).groups.n == 6
    assert told({}, {}, weeks=6, rounded=9).groups.n == 0


def test_only_weeks_that_begin_on_the_first_day_or_later() -> None:
    assert told({}, {}, weeks=6, since=day(2)).weeks == 4
    assert told({}, {}, weeks=6, since=day(2, 1)).weeks == 3


def test_without_complete_weeks_or_counts_nothing_is_told() -> None:
    for log in (account_log(MONDAY), account_log(day(9), posts=[MONDAY], spans=())):
        found = posting_and_growth(log)
        assert (found.weeks, found.groups.n, found.difference) == (0, 0, None)
    uncounted = posting_and_growth(account_log(day(9), posts=[MONDAY]))
    assert (uncounted.weeks, uncounted.groups.n) == (9, 0)


def test_weeks_whose_growth_is_not_known_are_weeks_all_the_same() -> None:
    """Of three weeks without a post and two of one, the first two lack a count; none is hidden."""
    found = told({3: 1, 4: 1}, {}, weeks=5, without=[day(0, -1), day(1, -1)])
    assert (found.weeks_of, found.groups.n, found.hidden) == ((3, 2, 0, 0), 3, 0)


def test_counts_rounded_to_more_than_a_week_gains_hide_it() -> None:
    found = told({}, {}, weeks=4, rounded=99)
    assert (found.weeks_of, found.groups.n, found.hidden) == ((4, 0, 0, 0), 0, 4)
