"""Past forecasts are made with what was known then, and compared with what came."""

from datetime import date, timedelta

import pytest
from tests.logs import account_log, glitch, purge

from growthdesk.analysis.forecast import forecast_of
from growthdesk.analysis.track_record import HORIZONS, STEP, track_record

FIRST = date(2025, 1, 1)


def counts(days: int, per_day: int = 10, every: int = 1) -> dict[date, int]:
    return {FIRST + timedelta(day): 1_000 + per_day * day for day in range(0, days, every)}


def test_a_straight_line_is_forecast_and_comes() -> None:
    record = track_record(account_log("2025-07-01", counts=counts(181)))
    assert {past.horizon for past in record} == set(HORIZONS)
    for past in record:
        assert past.held
        assert past.actual == past.median
        assert past.low80 <= past.actual <= past.high80


def test_origins_go_back_by_28_days_as_far_as_a_forecast_takes_counts() -> None:
    record = track_record(account_log("2025-07-01", counts=counts(181)))
    newest = FIRST + timedelta(180)
    asked = [past.origin for past in record if past.horizon == 7]
    assert asked == [newest - timedelta(STEP * back) for back in range(5, 0, -1)]
    # 28 days from the first count to the origin is the least that a forecast takes.
    assert asked[0] - FIRST >= timedelta(28)


def test_a_forecast_knows_nothing_of_later_days() -> None:
    """Until 21 May 10 a day, then 50 a day: no range of earlier days may know of that."""
    turn = 140
    seen = {
        FIRST + timedelta(day): 1_000 + 10 * day + 40 * max(day - turn, 0) for day in range(181)
    }
    whole = account_log("2025-07-01", counts=seen)
    past = next(p for p in track_record(whole) if p.origin == date(2025, 5, 5) and p.horizon == 30)
    assert past.day == date(2025, 6, 4)
    then = forecast_of(account_log(past.origin, counts=seen), 30)
    assert then is not None
    assert (past.low80, past.high80) == (then.low80[29], then.high80[29])
    assert past.actual == seen[past.day]
    assert not past.held


def test_a_later_purge_counts_against_a_forecast_and_a_glitch_does_not() -> None:
    seen = counts(181)
    dropped = FIRST + timedelta(170)
    for day in seen:
        if day >= dropped:
            seen[day] -= 400
    wrong = FIRST + timedelta(159)
    log = account_log("2025-07-01", counts=seen | {wrong: 9}, notes=[purge(dropped), glitch(wrong)])
    record = track_record(log)
    assert all(past.day != wrong and past.origin != wrong for past in record)
    week, month = ([p for p in record if p.horizon == horizon] for horizon in (7, 30))
    assert all(past.held for past in week)
    assert [past.held for past in month] == [past.day < dropped for past in month]
    assert not month[-1].held


@pytest.mark.parametrize(("every", "horizons"), [(7, {7, 30, 90}), (14, {30, 90})])
def test_a_count_a_week_is_compared_with_the_nearest_one(every: int, horizons: set[int]) -> None:
    record = track_record(account_log("2025-12-31", counts=counts(364, every=every)))
    assert {past.horizon for past in record} == horizons
    assert all(past.held for past in record)
    assert all(abs((p.day - p.origin).days - p.horizon) * 4 <= p.horizon for p in record)


def test_a_rounded_count_holds_if_some_of_it_does() -> None:
    seen = {
        day: (count // 100 * 100, count // 100 * 100 + 99) for day, count in counts(181).items()
    }
    record = track_record(account_log("2025-07-01", counts=seen))
    assert record
    assert all(past.actual % 100 == 49.5 for past in record)


def test_there_is_no_record_without_enough_counts() -> None:
    assert track_record(account_log("2025-07-01")) == ()
    assert track_record(account_log("2025-07-01", counts=counts(30))) == ()
