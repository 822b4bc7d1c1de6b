"""What gaps cost: the three windows of one gap, and all gaps together."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from tests.logs import account_log, glitch, plan, purge

from growthdesk.analysis.cost import Cost, CostOfGaps, cost_of_gaps, costs
from growthdesk.analysis.gaps import Gap, gaps
from growthdesk.domain.rows import Note

POSTS = ["2026-03-01", "2026-03-16"]


def _steady() -> dict[date, int]:
    """Ten a day up to 1 March, two a day in the gap from 2 to 15 March, six a day after it."""
    counts: dict[date, int] = {}
    level, day = 1000, date(2026, 1, 20)
    while day <= date(2026, 5, 1):
        counts[day] = level
        day += timedelta(1)
        level += 10 if day < date(2026, 3, 2) else 2 if day < date(2026, 3, 16) else 6
    return counts


def _cost(
    counts: Mapping[date, int | tuple[int, int]],
    today: str = "2026-05-01",
    notes: tuple[Note, ...] = (),
) -> Cost:
    log = account_log(today, posts=POSTS, counts=counts, plans=[plan(1)], notes=notes)
    first = next(iter(gaps(log)))
    return costs(log, [first])[0]


def test_followers_a_day_before_during_and_after() -> None:
    """Half of 10 + 6 is 8, against 2 in the gap: six a day were missing."""
    cost = _cost(_steady())
    assert cost == Cost(before=10, during=2, after=6)
    assert cost.around_minus_during == 6


def test_counts_outside_the_windows_do_not_matter() -> None:
    """The windows reach from 1 February (the evening before) to 12 April."""
    counts = _steady()
    counts |= {date(2026, 1, 31): 0, date(2026, 4, 13): 1_000_000}
    assert _cost(counts) == Cost(before=10, during=2, after=6)


def test_a_few_counts_are_enough_for_a_slope_and_none_is_invented() -> None:
    daily = _steady()
    some = {
        when: daily[when]
        for when in (
            date(2026, 2, 5),
            date(2026, 2, 20),
            date(2026, 3, 5),
            date(2026, 3, 15),
            date(2026, 4, 20),
        )
    }
    assert _cost(some) == Cost(before=10, during=2, after=None)
    assert _cost(some).around_minus_during is None
    assert _cost({date(2026, 3, 10): 1000}) == Cost(None, None, None)
    assert _cost({}) == Cost(None, None, None)


def test_counts_of_a_few_days_do_not_stand_for_the_whole_gap() -> None:
    """Fourteen days of gap: three days of counts are under a quarter of it, four are not."""
    daily = _steady()
    three = {when: daily[when] for when in (date(2026, 3, 5), date(2026, 3, 8))}
    assert _cost(three).during is None
    assert _cost(three | {date(2026, 3, 9): daily[date(2026, 3, 9)]}).during == 2


def test_the_window_after_ends_today() -> None:
    assert _cost(_steady(), today="2026-03-16").after == 6
    assert _cost(_steady(), today="2026-03-26").after == 6


def test_an_open_gap_has_no_after() -> None:
    log = account_log("2026-04-30", posts=POSTS[:1], counts=_steady(), plans=[plan(1)])
    found = gaps(log)
    (cost,) = costs(log, found)
    assert found[0].open
    assert cost.before == 10
    assert cost.during is not None
    assert cost.after is None
    assert cost_of_gaps(found, (cost,)).gaps == 0


def test_a_glitch_is_left_out() -> None:
    counts = _steady() | {date(2026, 3, 15): 1_000_000}
    assert _cost(counts).during != 2
    assert _cost(counts, notes=(glitch("2026-03-15"),)).during == 2


def test_a_purge_is_no_loss() -> None:
    """On 10 March 500 accounts vanish: the step of that day is left out, and the day with it."""
    counts = {
        when: count - 500 if when >= date(2026, 3, 10) else count
        for when, count in _steady().items()
    }
    assert _cost(counts, notes=()).during == pytest.approx(2 - 500 / 14)
    assert _cost(counts, notes=(purge("2026-03-10"),)) == Cost(before=10, during=2, after=6)


def test_two_counts_with_a_purge_between_tell_nothing() -> None:
    counts = {date(2026, 3, 2): 1500, date(2026, 3, 14): 1000}
    assert _cost(counts, notes=(purge("2026-03-10"),)).during is None


def test_a_rounded_count_is_taken_in_its_middle() -> None:
    counts = {
        date(2026, 3, 1): (12_300, 12_399),
        date(2026, 3, 15): (12_400, 12_499),
    }
    assert _cost(counts).during == pytest.approx(100 / 14)


def _gaps(number: int, *, is_open: bool = False) -> list[Gap]:
    day = date(2026, 3, 2)
    return [Gap(day, day, 1, 15, 14.0, is_open)] * number


def _together(*missing: float) -> CostOfGaps:
    return cost_of_gaps(_gaps(len(missing)), [Cost(x, 0.0, x) for x in missing])


def test_under_five_closed_gaps_only_the_least_and_the_most_are_told() -> None:
    assert _together() == CostOfGaps(0, 5, None, None, None, None, None)
    assert _together(3, -1, 7, 2) == CostOfGaps(4, 1, -1, 7, None, None, None)


def test_from_five_closed_gaps_on_there_is_a_median_with_its_range() -> None:
    """Samples of five from 1 to 5 have 2, 3 or 4 as the middle 80 % of their medians."""
    assert _together(5, 1, 4, 2, 3) == CostOfGaps(5, 0, 1, 5, 3, 2, 4)
    assert _together(2, 2, 2, 2, 2) == CostOfGaps(5, 0, 2, 2, 2, 2, 2)


def test_the_range_is_the_same_at_every_reading() -> None:
    values = [0.1 * n**3 for n in range(200)]
    assert len({_together(*values) for _ in range(4)}) == 1


def test_open_gaps_and_gaps_without_counts_are_left_out() -> None:
    found = [*_gaps(4), *_gaps(1, is_open=True), *_gaps(1)]
    known = [Cost(4.0, 0.0, 4.0)] * 5
    assert cost_of_gaps(found, [*known, Cost(4.0, None, 4.0)]).gaps == 4


def test_an_account_that_speeds_up_evenly_shows_no_cost() -> None:
    """Followers grow with the square of the days; both sides are known, so it cancels out."""
    first = date(2026, 1, 1)
    counts = {first + timedelta(n): 1000 + n * n for n in range(160)}
    log = account_log("2026-05-20", posts=POSTS, counts=counts, plans=[plan(1)])
    (cost,) = costs(log, gaps(log)[:1])
    assert cost.around_minus_during == pytest.approx(0)
