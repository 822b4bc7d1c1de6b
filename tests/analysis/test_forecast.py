"""The forecast: what must hold for every history, and what is known by hand."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import Day, account_log, glitch, purge

from growthdesk.analysis.forecast import FARTHEST, Forecast, forecast, forecast_of
from growthdesk.analysis.learned import Learned
from growthdesk.domain.account_log import AccountLog, Floats, Ints

START = 739_000


@st.composite
def histories(draw: st.DrawFn) -> tuple[Ints, Floats]:
    """Five to sixty counts with holes, growing, falling or jumping, over 28 days at least."""
    steps = draw(st.lists(st.integers(1, 20), min_size=4, max_size=60))
    steps[0] = max(steps[0], 28 - sum(steps[1:]))
    rises = draw(st.lists(st.integers(-80, 200), min_size=len(steps), max_size=len(steps)))
    first = draw(st.integers(0, 20_000))
    levels = np.maximum(first + np.cumsum([0, *rises]), 0)
    return START + np.cumsum([0, *steps]), levels.astype(np.float64)


def line(days: Ints, first: float, per_day: float) -> Floats:
    return np.asarray(first + per_day * (days - START), dtype=np.float64)


def columns(ahead: Forecast) -> tuple[Floats, ...]:
    return ahead.low80, ahead.low50, ahead.median, ahead.high50, ahead.high80


def rounded(levels: Floats) -> Floats:
    """Each count as its hundred: 12,345 is 12,300 to 12,399."""
    low = levels // 100 * 100
    return np.stack([low, low + 99], axis=1)


@settings(max_examples=80, deadline=None)
@given(histories(), st.booleans())
def test_ranges_nest_never_narrow_and_never_fall_below_zero(
    history: tuple[Ints, Floats], vague: bool
) -> None:
    days, levels = history
    ahead = forecast(days, rounded(levels) if vague else levels, 400)
    assert ahead is not None
    low80, low50, median, high50, high80 = columns(ahead)
    assert np.all(low80 >= 0)
    for lower, upper in zip(columns(ahead)[:-1], columns(ahead)[1:], strict=True):
        assert np.all(lower <= upper)
    # Rounding of sums of some thousand is 1e-9 at most.
    assert np.all(np.diff(high80 - median) >= -1e-9)
    assert np.all(np.diff(high50 - median) >= -1e-9)
    for low in (low50, low80):
        width = median - low
        assert np.all((np.diff(width) >= -1e-9) | (low[1:] == 0))
    assert all(np.all(np.isfinite(column)) for column in columns(ahead))


@settings(max_examples=30, deadline=None)
@given(histories(), st.integers(-100_000, 100_000))
def test_the_same_counts_give_the_same_forecast_in_any_year(
    history: tuple[Ints, Floats], shift: int
) -> None:
    days, levels = history
    one, other = forecast(days, levels, 90), forecast(days + shift, levels, 90)
    assert one is not None
    assert other is not None
    assert other.origin == one.origin + shift
    assert other.tested_days == one.tested_days
    for column, shifted in zip(columns(one), columns(other), strict=True):
        assert np.array_equal(column, shifted)


@settings(max_examples=20, deadline=None)
@given(histories())
def test_a_longer_look_begins_with_the_shorter_one(history: tuple[Ints, Floats]) -> None:
    short, long = forecast(*history, 30), forecast(*history, 700)
    assert short is not None
    assert long is not None
    for column, longer in zip(columns(short), columns(long), strict=True):
        assert np.array_equal(column, longer[:30])


@settings(max_examples=20, deadline=None)
@given(histories())
def test_the_same_counts_give_the_same_forecast_and_stay_as_they_were(
    history: tuple[Ints, Floats],
) -> None:
    days, counts = history[0], rounded(history[1])
    before = days.copy(), counts.copy()
    one, other = forecast(days, counts, 400), forecast(days, counts, 400)
    assert one is not None
    assert other is not None
    for column, again in zip(columns(one), columns(other), strict=True):
        assert np.array_equal(column, again)
    assert np.array_equal(days, before[0])
    assert np.array_equal(counts, before[1])


@pytest.mark.parametrize("many", [35, 90, 210, 700, 1500])
@pytest.mark.parametrize("step", [1, 3, 7])
def test_a_line_goes_on_as_a_line(step: int, many: int) -> None:
    days = START + np.arange(0, many, step)
    ahead = forecast(days, line(days, 1000, 10), FARTHEST)
    assert ahead is not None
    assert ahead.origin == days[-1]
    assert ahead.day.tolist() == list(range(days[-1] + 1, days[-1] + FARTHEST + 1))
    assert ahead.median.tolist() == (1000 + 10 * (ahead.day - START)).tolist()


def test_growth_that_wavers_fades_and_never_turns() -> None:
    """Weeks of 70 give or take 10, 30 and 60 in turn: the less steady, the more is taken off."""
    days = START + 7 * np.arange(120)
    gained = []
    for apart in (10, 30, 60):
        levels = 1000 + np.cumsum(70 + apart * np.resize([-1, 1, 1, -1], 120)).astype(np.float64)
        ahead = forecast(days, levels, FARTHEST)
        assert ahead is not None
        assert np.all(np.diff(ahead.median) >= 0)
        gained.append(ahead.median[364] - levels[-1])
    assert 3650 > gained[0] > gained[1] > gained[2] > 0


@settings(max_examples=40, deadline=None)
@given(histories())
def test_a_forecast_tells_whole_followers(history: tuple[Ints, Floats]) -> None:
    ahead = forecast(*history, 400)
    assert ahead is not None
    for column in columns(ahead):
        assert np.array_equal(column, np.round(column))


def test_four_better_weeks_are_not_trusted_until_they_are_usual() -> None:
    """A year at 10 a day, then 28 days or 20 weeks at 20: the median week of 13 rules.

    Weeks that differ are not steady, so that less is told than the 10 of before; the range
    reaches far up instead.
    """
    gained, high = [], []
    for better in (28, 140):
        days = START + np.arange(365 + better)
        levels = line(days, 1000, 10) + 10 * np.maximum(days - START - 364, 0)
        ahead = forecast(days, levels, 90)
        assert ahead is not None
        gained.append((ahead.median[-1] - levels[-1]) / 90)
        high.append((ahead.high80[-1] - levels[-1]) / 90)
    assert 7 < gained[0] < 13
    assert 15 < gained[1] < 20
    assert high[0] > 15


def test_a_lone_jump_moves_the_middle_less_than_it_moves_the_mean() -> None:
    """10 a day and one day of 600: four weeks have a mean of 31, and a median week of 70."""
    days = START + np.arange(200)
    levels = line(days, 1000, 10) + 590.0 * (days - START >= 190)
    ahead = forecast(days, levels, 30)
    assert ahead is not None
    assert 7 * 30 < ahead.median[-1] - levels[-1] < 15 * 30


def test_a_steady_past_makes_a_narrower_range_than_a_wild_one() -> None:
    """Both rise by 5 a day; one of them comes and goes by 300 in waves of a hundred days."""
    days = START + np.arange(700)
    steady = forecast(days, line(days, 1000, 5), 90)
    wild = forecast(days, line(days, 2000, 5) + 300 * np.sin(np.arange(700) / 16), 90)
    assert steady is not None
    assert wild is not None
    assert wild.high80[-1] - wild.low80[-1] > 2 * (steady.high80[-1] - steady.low80[-1])


def test_a_falling_account_falls_and_stops_at_zero() -> None:
    days = START + np.arange(60)
    ahead = forecast(days, line(days, 700, -10), 60)
    assert ahead is not None
    assert ahead.median[0] == pytest.approx(100)
    assert ahead.median[-1] == 0
    assert ahead.high80[-1] > 0


def test_a_rounded_count_widens_every_range_by_a_quarter_of_its_interval() -> None:
    """12,128 to 12,226 after exact counts: half of what the line leaves of 98 to either side.

    That is 24.5, which is one more or less once it is made whole along with the range.
    """
    days = START + np.arange(60)
    levels = line(days, 12_000, 3)
    ends = np.stack([levels, levels], axis=1)
    ends[-1] += (-49, 49)
    exact, vague = forecast(days, levels, 30), forecast(days, ends, 30)
    assert exact is not None
    assert vague is not None
    assert np.allclose(vague.high80 - exact.high80, 24.5, atol=0.5)
    assert np.allclose(vague.high50 - exact.high50, 24.5, atol=0.5)
    assert np.allclose(vague.low50 - exact.low50, -24.5, atol=0.5)
    assert np.allclose(vague.low80 - exact.low80, -24.5, atol=0.5)
    assert np.array_equal(vague.median, exact.median)


@pytest.mark.parametrize("per_day", [3, -3, 0])
def test_rounding_hides_little_of_a_line(per_day: int) -> None:
    """Counts of 12.3K, 12.3K, 12.4K: the line behind the stairs goes on, within the interval."""
    days = START + np.arange(300)
    levels = line(days, 12_340, per_day)
    ahead = forecast(days, rounded(levels), 90)
    exact = forecast(days, levels, 90)
    assert ahead is not None
    assert exact is not None
    assert np.all(np.abs(ahead.median - exact.median) < 50)
    assert np.all(ahead.high80 - ahead.low80 > exact.high80 - exact.low80)
    assert ahead.origin == days[-1]


def test_a_pair_of_equal_ends_is_an_exact_count() -> None:
    days = START + np.arange(60)
    levels = line(days, 100, 3)
    one, other = forecast(days, levels, 30), forecast(days, np.stack([levels, levels], axis=1), 30)
    assert one is not None
    assert other is not None
    for column, again in zip(columns(one), columns(other), strict=True):
        assert np.array_equal(column, again)


def test_days_may_be_dates_and_counts_plain_numbers() -> None:
    offsets = (0, 6, 13, 21, 30, 41)
    counts = [100, 130, 170, 210, 260, 300]
    dates = [date.fromordinal(START + offset) for offset in offsets]
    plain, dated = (
        forecast([START + offset for offset in offsets], counts, 30),
        forecast(dates, counts, 30),
    )
    assert plain is not None
    assert dated is not None
    assert dated.origin == plain.origin == START + 41
    for column, again in zip(columns(dated), columns(plain), strict=True):
        assert np.array_equal(column, again)


def test_the_log_says_how_far_its_counts_are_rounded() -> None:
    """What the log tells of days and intervals is what is asked by hand."""
    seen = {
        f"2026-0{month}-{day:02}": 12_000 + 100 * (month * 3 + day // 10)
        for month in (1, 2, 3)
        for day in (1, 10, 20)
    }
    ends = {day: (low, low + 99) for day, low in seen.items()}
    said = forecast_of(account_log("2026-03-31", counts=ends), 30)
    by_hand = forecast([date.fromisoformat(day) for day in seen], list(ends.values()), 30)
    exact = forecast_of(account_log("2026-03-31", counts=seen), 30)
    assert said is not None
    assert by_hand is not None
    assert exact is not None
    for column, again in zip(columns(said), columns(by_hand), strict=True):
        assert np.array_equal(column, again)
    assert said.high80[-1] - said.low80[-1] > exact.high80[-1] - exact.low80[-1]


PURGED = date(2026, 3, 4).toordinal()


def purged_line(*, noted: bool, hole: int = 0) -> AccountLog:
    """Sixty days up by 10 a day, on one of them 300 fewer, with ``hole`` days without a count."""
    days = [PURGED + back for back in range(-30, 30) if not -hole <= back < 0]
    counts: dict[Day, int | tuple[int, int]] = {
        date.fromordinal(day): 5000 + 10 * (day - PURGED) - (300 if day >= PURGED else 0)
        for day in days
    }
    return account_log(
        date.fromordinal(days[-1]), counts=counts, notes=[purge("2026-03-04")] if noted else []
    )


@pytest.mark.parametrize("hole", [0, 1, 12])
def test_the_days_of_a_purge_are_no_standstill(hole: int) -> None:
    """Its step and its days are taken out: 59 days less those are one line, and it goes on."""
    log = purged_line(noted=True, hole=hole)
    days = np.array([day for day in log.counts.day if day != PURGED - hole - 1])
    # Earlier days move up to the purge, and earlier levels down to its count.
    days[days < PURGED] += hole + 1
    levels = 4700 + 10.0 * (days - PURGED)
    said, by_hand = forecast_of(log, 200), forecast(days, levels, 200)
    assert said is not None
    assert by_hand is not None
    assert said.origin == by_hand.origin
    for column, again in zip(columns(said), columns(by_hand), strict=True):
        assert np.array_equal(column, again)
    assert said.median.tolist() == [4990 + 10 * ahead for ahead in range(1, 201)]


def test_a_purge_without_a_note_is_a_loss() -> None:
    noted, unnoted = (forecast_of(purged_line(noted=noted), 30) for noted in (True, False))
    assert noted is not None
    assert unnoted is not None
    assert unnoted.high80[-1] - unnoted.low80[-1] > noted.high80[-1] - noted.low80[-1]
    assert unnoted.median[-1] < noted.median[-1]


def test_a_glitch_changes_nothing() -> None:
    seen: dict[Day, int | tuple[int, int]] = {
        date(2026, 1, 1) + timedelta(day): 100 + 3 * day for day in range(40)
    }
    odd: dict[Day, int | tuple[int, int]] = seen | {date(2026, 1, 20): 9}
    without = {day: count for day, count in seen.items() if day != date(2026, 1, 20)}
    said = forecast_of(account_log("2026-02-09", counts=odd, notes=[glitch("2026-01-20")]), 60)
    other = forecast_of(account_log("2026-02-09", counts=without), 60)
    assert said is not None
    assert other is not None
    for column, again in zip(columns(said), columns(other), strict=True):
        assert np.array_equal(column, again)


def test_another_table_may_be_asked() -> None:
    """One that only knows the pace of 7 days, with no range at all, for one horizon."""
    pace, reach = np.zeros((1, 6)), np.zeros((1, 4, 18))
    pace[0, 0] = 1.0
    learned = Learned(np.array([30]), pace, np.zeros(1), reach)
    days = START + np.arange(60)
    levels = line(days, 1000, 10) + 20.0 * np.maximum(days - START - 52, 0)
    ahead = forecast(days, levels, 60, learned=learned)
    assert ahead is not None
    assert ahead.median.tolist() == [levels[-1] + 30 * day for day in range(1, 61)]
    for column in columns(ahead):
        assert np.array_equal(column, ahead.median)


def test_ten_years_of_daily_counts() -> None:
    random = np.random.default_rng(3)
    days = START + np.arange(FARTHEST)
    levels = 1000 + np.cumsum(random.poisson(3, FARTHEST)).astype(np.float64)
    ahead = forecast(days, levels, FARTHEST)
    assert ahead is not None
    assert ahead.tested_days == 365
    assert all(np.all(np.isfinite(column)) for column in columns(ahead))
    assert ahead.low80[89] < levels[-1] + 3 * 90 < ahead.high80[89]


@pytest.mark.parametrize(
    ("offsets", "enough"),
    [
        ((), False),
        ((0, 10, 20, 40), False),  # four counts
        ((0, 7, 14, 21, 27), False),  # 27 days
        ((0, 7, 14, 21, 28), True),
    ],
)
def test_five_counts_and_28_days(offsets: tuple[int, ...], enough: bool) -> None:
    days = START + np.array(offsets, dtype=np.int64)
    assert (forecast(days, np.full(len(days), 100.0), 7) is not None) == enough


def test_it_is_tested_as_far_as_its_own_past_reaches() -> None:
    """The first origin is day 28 of 89: 61 days are two stretches of 30, and not two of 60."""
    days = START + np.arange(90)
    levels = line(days, 100, 1)
    ahead, untested = forecast(days, levels, 30), forecast(days[:30], levels[:30], 30)
    assert ahead is not None
    assert untested is not None
    assert ahead.tested_days == 30
    assert untested.tested_days == 0


def test_nothing_is_forecast_beyond_ten_years() -> None:
    days = START + np.arange(60)
    ahead = forecast(days, line(days, 100, 1), 10_000)
    assert ahead is not None
    assert len(ahead.day) == len(ahead.high80) == FARTHEST


def test_the_range_of_80_holds_about_80_on_accounts_that_wander() -> None:
    """Weekly changes that wander slowly, from one fixed seed: 80 of 100 later counts lie in it."""
    random = np.random.default_rng(7)
    held = []
    for _ in range(150):
        weekly = 40 + np.cumsum(random.normal(0, 4, 80)) + random.normal(0, 15, 80)
        levels = 5000 + np.cumsum(weekly)
        ahead = forecast(START + 7 * np.arange(67), levels[:67], 91)
        assert ahead is not None
        held.append(
            [ahead.low80[h - 1] <= levels[66 + h // 7] <= ahead.high80[h - 1] for h in (7, 28, 91)]
        )
    share = np.mean(held, axis=0)
    assert np.all((share > 0.7) & (share < 0.95))
