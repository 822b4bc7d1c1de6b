"""Past forecasts are made with what was known then, and compared with what came."""

from datetime import date, timedelta

import pytest
from tests.logs import account_log, glitch, purge

from growthdesk.analysis.forecast import forecast_of
from growthdesk.analysis.rolling import NEAR
from growthdesk.analysis.track_record import HORIZONS, LOOK_BACK, PastForecast, track_record
from growthdesk.domain.account_log import AccountLog

FIRST = date(2025, 1, 1)


def counts(days: int, per_day: int = 10, every: int = 1) -> dict[date, int]:
    return {FIRST + timedelta(day): 1_000 + per_day * day for day in range(0, days, every)}


def past(log: AccountLog, horizon: int) -> tuple[PastForecast, ...]:
    """What was forecast that many days ahead."""
    return next(one.forecasts for one in track_record(log) if one.horizon_days == horizon)


def test_a_straight_line_is_forecast_and_comes() -> None:
    record = track_record(account_log("2025-07-01", counts=counts(181)))
    assert [one.horizon_days for one in record] == list(HORIZONS)
    for one in record:
        assert one.held == one.made == len(one.forecasts) > 0
        for told in one.forecasts:
            assert told.actual == pytest.approx(told.median)
            assert told.held


def test_origins_are_day_28_and_every_30_days_from_there() -> None:
    """Of 181 days: 28, 58, 88, 118 and 148 for a week ahead, the last three not for 90 days.

    Four in five of five forecasts are 4, of two 1.6.
    """
    week, month, quarter = track_record(account_log("2025-07-01", counts=counts(181)))
    asked = [(told.origin - FIRST).days for told in week.forecasts]
    assert asked == [28, 58, 88, 118, 148]
    assert (week.made, week.expected) == (5, 4.0)
    assert (month.made, quarter.made) == (5, 3)
    assert quarter.expected == pytest.approx(2.4)


def test_a_new_count_changes_no_earlier_forecast() -> None:
    before, after = (account_log("2025-12-31", counts=counts(days)) for days in (181, 190))
    for horizon in HORIZONS:
        assert past(after, horizon)[: len(past(before, horizon))] == past(before, horizon)


def test_only_the_last_two_years_are_told() -> None:
    week, *_ = track_record(account_log("2029-12-31", counts=counts(1_500, every=7)))
    newest = FIRST + timedelta(1_498)
    assert newest - week.forecasts[0].origin <= timedelta(LOOK_BACK)
    assert 23 <= week.made <= 25


def test_a_forecast_knows_nothing_of_later_days() -> None:
    """Until 21 May 10 a day, then 50 a day: no range of earlier days may know of that."""
    turn = 140
    seen = {
        FIRST + timedelta(day): 1_000 + 10 * day + 40 * max(day - turn, 0) for day in range(181)
    }
    whole = account_log("2025-07-01", counts=seen)
    told = next(one for one in past(whole, 30) if one.origin == FIRST + timedelta(118))
    assert told.day == FIRST + timedelta(148)
    then = forecast_of(account_log(told.origin, counts=seen), 30)
    assert then is not None
    assert (told.low80, told.high80) == (then.low80[29], then.high80[29])
    assert told.actual == seen[told.day]
    assert not told.held


def test_a_later_purge_counts_against_a_forecast_and_a_glitch_does_not() -> None:
    seen = counts(181)
    dropped = FIRST + timedelta(170)
    for day in seen:
        if day >= dropped:
            seen[day] -= 400
    wrong = FIRST + timedelta(159)
    log = account_log("2025-07-01", counts=seen | {wrong: 9}, notes=[purge(dropped), glitch(wrong)])
    week, month = past(log, 7), past(log, 30)
    assert all(wrong not in (told.day, told.origin) for told in (*week, *month))
    assert all(told.held for told in week)
    assert [told.held for told in month] == [told.day < dropped for told in month]
    assert not month[-1].held


@pytest.mark.parametrize(("every", "horizons"), [(7, {7, 30, 90}), (14, {30})])
def test_a_count_a_week_is_compared_with_the_nearest_one(every: int, horizons: set[int]) -> None:
    record = track_record(account_log("2025-12-31", counts=counts(364, every=every)))
    assert {one.horizon_days for one in record if one.made} == horizons
    for one in record:
        assert one.held == one.made
        for told in one.forecasts:
            assert abs((told.day - told.origin).days - one.horizon_days) <= NEAR


def test_a_rounded_count_holds_if_some_of_it_does() -> None:
    seen = {
        day: (count // 100 * 100, count // 100 * 100 + 99) for day, count in counts(181).items()
    }
    told = past(account_log("2025-07-01", counts=seen), 7)
    assert told
    assert all(one.actual % 100 == 49.5 for one in told)
    for one in told:
        assert one.held == (one.low80 <= one.actual + 49.5 and one.actual - 49.5 <= one.high80)


@pytest.mark.parametrize("days", [0, 30])
def test_there_is_no_record_without_enough_counts(days: int) -> None:
    record = track_record(account_log("2025-07-01", counts=counts(days)))
    assert [(one.horizon_days, one.made, one.held, one.expected) for one in record] == [
        (horizon, 0, 0, 0.0) for horizon in HORIZONS
    ]
