"""Pace over 28 days, and followers gained by counts that exist."""

from datetime import date, timedelta

import pytest
from tests.logs import Day, account_log, glitch, purge

from growthdesk.analysis.pace import (
    Change,
    Pace,
    change_over,
    change_since_first,
    gained,
    pace,
)

TODAY = date(2026, 3, 28)


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def daily(per_day: float, days: int, level: int = 5000) -> dict[Day, int | tuple[int, int]]:
    """Counts of every day up to today, the newest being ``level``."""
    return {ago(back): round(level - per_day * back) for back in range(days)}


def test_a_steady_account_has_its_own_pace() -> None:
    assert pace(account_log(TODAY, counts=daily(12, 56))) == Pace(12, 12)


def test_the_window_is_today_and_the_27_days_before() -> None:
    """1 March is the first of the 28 days; 28 February belongs to the 28 days before.

    10 a day from 1 March on; before, 4 a day up to 28 February.
    """
    counts: dict[Day, int | tuple[int, int]] = {ago(back): 5000 - 10 * back for back in range(28)}
    counts |= {ago(back): 3000 - 4 * back for back in range(28, 56)}
    assert pace(account_log(TODAY, counts=counts)) == Pace(10, 4)


def test_one_wild_day_does_not_carry_the_pace() -> None:
    counts = daily(10, 28) | {ago(9): 9999}
    found = pace(account_log(TODAY, counts=counts)).per_day
    assert found == pytest.approx(10, abs=0.01)


def test_a_purge_is_no_loss() -> None:
    """10 a day, and 400 gone on one day in the middle: with the note the pace is 10 again."""
    counts = {ago(back): 5000 - 10 * back + (400 if back > 13 else 0) for back in range(28)}
    log = account_log(TODAY, counts=dict(counts.items()), notes=[purge(ago(13))])
    assert pace(log).per_day == 10
    untold = pace(account_log(TODAY, counts=dict(counts.items()))).per_day
    assert untold is not None
    assert untold < 5


def test_a_purge_between_two_weekly_counts_takes_its_week_with_it() -> None:
    """70 a week, and a purge in the third week: what is known are two weeks at 10 a day."""
    counts: dict[Day, int | tuple[int, int]] = {
        ago(0): 870,
        ago(7): 800,
        ago(14): 1000,
        ago(21): 930,
    }
    assert pace(account_log(TODAY, counts=counts, notes=[purge(ago(10))])).per_day == 10


def test_growth_that_was_purges_only_has_no_pace() -> None:
    """Both steps are left out, and nothing is left to be measured; that is no pace of NaN."""
    log = account_log(
        TODAY,
        counts={ago(20): 1000, ago(10): 900, ago(0): 950},
        notes=[purge(ago(10)), purge(ago(0))],
    )
    assert pace(log).per_day is None


def test_a_glitch_is_left_out() -> None:
    """Counts of 0, 10, 20 days ago at 10 a day, and one of 27 days ago that is nonsense.

    With it the six slopes are (10, 10, 10, −160, −262, −600), whose median lies below 0.
    """
    counts: dict[Day, int | tuple[int, int]] = {ago(0): 5000, ago(10): 4900, ago(20): 4800}
    counts[ago(27)] = 9000
    assert pace(account_log(TODAY, counts=counts, notes=[glitch(ago(27))])).per_day == 10
    untold = pace(account_log(TODAY, counts=counts)).per_day
    assert untold is not None
    assert untold < 0


@pytest.mark.parametrize(
    ("days_ago", "per_day"),
    [
        ((0, 14), None),  # two counts
        ((0, 7, 13), None),  # 13 days
        ((0, 7, 14), 3),  # three counts, 14 days
        ((13, 20, 27), 3),  # the whole window counts, wherever in it they lie
        ((14, 21, 28), None),  # one of them is out of it
    ],
)
def test_three_counts_and_14_days(days_ago: tuple[int, ...], per_day: float | None) -> None:
    log = account_log(TODAY, counts={ago(back): 1000 - 3 * back for back in days_ago})
    assert pace(log).per_day == per_day


def test_without_counts_there_is_no_pace() -> None:
    assert pace(account_log(TODAY)) == Pace(None, None)
    assert change_over(account_log(TODAY), 7) is None


def test_change_over_days_that_have_counts() -> None:
    log = account_log(TODAY, counts=daily(13, 30))
    assert change_over(log, 7) == Change(91, 91, ago(7), TODAY, as_asked=True)
    assert change_over(log, 28) == Change(364, 364, ago(28), TODAY, as_asked=True)


@pytest.mark.parametrize(
    ("days_ago", "found"),
    [
        ((2, 9), (2, 9)),  # seven days up to the newest count
        ((2, 10), (2, 10)),  # eight days will do for seven
        ((2, 11), None),  # nine will not
        ((0, 3), None),  # no count is invented for seven days ago
        ((7, 14), None),  # nothing of the last seven days
        ((0,), None),
    ],
)
def test_change_takes_only_counts_near_enough(
    days_ago: tuple[int, ...], found: tuple[int, int] | None
) -> None:
    log = account_log(TODAY, counts={ago(back): 1000 - back for back in days_ago})
    change = change_over(log, 7)
    if found is None:
        assert change is None
    else:
        newer, older = found
        assert change is not None
        assert (change.to_day, change.from_day) == (ago(newer), ago(older))
        assert change.middle == older - newer
        assert change.about == (older - newer != 7)


def test_a_change_of_rounded_counts_is_a_range() -> None:
    """12.2K to 12.3K is at least 12,300 − 12,299 = 1 and at most 12,399 − 12,200 = 199."""
    log = account_log(TODAY, counts={ago(7): (12_200, 12_299), ago(0): (12_300, 12_399)})
    change = change_over(log, 7)
    assert change is not None
    assert (change.low, change.high, change.middle, change.about) == (1, 199, 100, True)


def test_a_change_tells_the_purge_that_is_not_in_it() -> None:
    """+100 by the counts, of which −50 is the purge's step: 150 were gained."""
    log = account_log(
        TODAY,
        counts={ago(7): 1000, ago(4): 1100, ago(3): 1050, ago(0): 1100},
        notes=[purge(ago(3))],
    )
    change = change_over(log, 7)
    assert change is not None
    assert (change.low, change.high, change.left_out) == (150, 150, -50)


def test_a_period_is_its_last_day_against_the_day_before_its_first() -> None:
    """February: 31 January (1000) to 28 February (1280)."""
    counts: dict[Day, int | tuple[int, int]] = {
        "2026-01-31": 1000,
        "2026-02-01": 1010,
        "2026-02-28": 1280,
        "2026-03-01": 1290,
    }
    change = gained(account_log(TODAY, counts=counts), date(2026, 2, 1), date(2026, 2, 28))
    assert change == Change(280, 280, date(2026, 1, 31), date(2026, 2, 28), as_asked=True)


def test_a_period_that_begins_before_the_first_count_is_not_known() -> None:
    log = account_log(TODAY, counts={"2026-02-01": 1010, "2026-02-28": 1280})
    assert gained(log, date(2026, 2, 1), date(2026, 2, 28)) is None


@pytest.mark.parametrize("a_day", [2, 7, -7])
def test_rounded_counts_have_the_pace_of_their_steps(a_day: int) -> None:
    """12.9K stands for two weeks at 7 a day; two followers a day step once in 50 days."""
    counts: dict[Day, int | tuple[int, int]] = {}
    for days in range(200):
        low = (12_940 - a_day * days) // 100 * 100
        counts[ago(days)] = (low, low + 99)
    per_day = pace(account_log(TODAY, counts=counts)).per_day
    assert per_day == pytest.approx(a_day, abs=0.4)


def test_the_change_since_the_first_count() -> None:
    log = account_log(
        TODAY, counts={ago(9): 512, ago(4): 530, ago(0): 541, ago(1): 99}, notes=[glitch(ago(1))]
    )
    assert change_since_first(log) == Change(29, 29, ago(9), ago(0), as_asked=True)
    assert change_since_first(account_log(TODAY, counts={ago(9): 512})) is None
    assert change_since_first(account_log(TODAY)) is None
