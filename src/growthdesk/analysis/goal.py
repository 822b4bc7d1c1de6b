"""When the goal is reached, how sure that is, and the milestones on the way."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from growthdesk.analysis.forecast import FARTHEST, Forecast, forecast_of
from growthdesk.analysis.pace import pace_to
from growthdesk.analysis.trusted import newest, reliable
from growthdesk.domain.account_log import AccountLog, Floats
from growthdesk.domain.milestones import milestones_to, tier_of

State = Literal["likely", "not in sight", "not enough", "reached"]

IN_SIGHT = 104 * 7
"""Days from today beyond which a median is no longer in sight."""


@dataclass(frozen=True, slots=True)
class GoalForecast:
    """When the goal is likely reached: the middle and the ends of the 80 % range.

    A day is None where that end is open: more than 104 weeks away, or not reached at all.
    ``chance_by_goal_day`` lies in 0 to 1, and is None without a goal day that is still to come.
    Days after ``tested_to`` are untested; it is None where nothing could be tested.
    """

    state: State
    median_day: date | None = None
    low_day: date | None = None
    high_day: date | None = None
    chance_by_goal_day: float | None = None
    tested_to: date | None = None


@dataclass(frozen=True, slots=True)
class MilestoneLine:
    """One milestone: the day it was reached, or when it is likely to be.

    ``or_before`` is True where already the first count of the log was there. The other days
    are those of a GoalForecast.
    """

    followers: int
    state: State
    reached_day: date | None = None
    or_before: bool = False
    median_day: date | None = None
    low_day: date | None = None
    high_day: date | None = None


def look_ahead(log: AccountLog) -> Forecast | None:
    """The forecast that reaches 104 weeks from today and to the goal day; None as in ``forecast``."""
    place = newest(log)
    if place is None:
        return None
    until = log.as_of.toordinal() + IN_SIGHT
    if log.account.goal_day:
        until = max(until, log.account.goal_day.toordinal())
    return forecast_of(log, min(until - int(log.counts.day[place]), FARTHEST))


def goal_forecast(log: AccountLog, ahead: Forecast | None) -> GoalForecast:
    """When the account's goal is reached, by what ``look_ahead`` answered.

    Reached is what the newest count says, at its lowest if it was rounded. Not in sight is a
    median more than 104 weeks from today, or a pace of 28 days that is not positive. Days never
    lie before today, even if the newest count is old. The chance is the running maximum of
    P(count ≥ goal) to the goal day; it is None if that day is past or more than ten years away.
    """
    place = newest(log)
    chance = _chance_by_goal_day(log, ahead)
    if place is not None and log.counts.low[place] >= log.account.goal:
        return GoalForecast("reached", chance_by_goal_day=chance)
    if ahead is None:
        return GoalForecast("not enough")
    tested = date.fromordinal(ahead.origin + ahead.tested_days) if ahead.tested_days else None
    days = _days_reached(log, ahead, log.account.goal)
    if days[0] is None:
        return GoalForecast("not in sight", chance_by_goal_day=chance, tested_to=tested)
    return GoalForecast("likely", *days, chance, tested)


def needed_per_day(log: AccountLog) -> float | None:
    """Followers a day from today on that bring the goal on the goal day; 0 once it is reached.

    None without a goal day, with one that is not after today, or without a follower count.
    """
    place = newest(log)
    if log.account.goal_day is None or log.account.goal_day <= log.as_of or place is None:
        return None
    middle = (log.counts.low[place] + log.counts.high[place]) / 2
    return max(float(log.account.goal - middle), 0.0) / (log.account.goal_day - log.as_of).days


def tier(log: AccountLog) -> str | None:
    """The name of the tier that the newest count falls into, at its lowest; None without one."""
    place = newest(log)
    return None if place is None else tier_of(int(log.counts.low[place]), log.rules.tiers)


def milestones(log: AccountLog, ahead: Forecast | None) -> tuple[MilestoneLine, ...]:
    """Every milestone up to the goal, ascending, by what ``look_ahead`` answered.

    A milestone is reached on the day of the first count that is there, glitches left out, and
    stays reached when followers are lost again.
    """
    return tuple(_line(log, ahead, step) for step in milestones_to(log.account.goal))


def chances(ahead: Forecast, followers: int) -> Floats:
    """P(count ≥ followers) on each day of the forecast.

    It is a half at the median, a quarter and a tenth at the upper ends of the ranges, and falls
    exponentially between them and beyond: five times for every further half of the 80 % range,
    as a Laplace distribution does, since a normal one is too sure of what lies far out. Below
    the median likewise.
    """
    above = followers - ahead.median
    inner = np.where(above > 0, ahead.high50 - ahead.median, ahead.median - ahead.low50)
    outer = np.where(above > 0, ahead.high80 - ahead.median, ahead.median - ahead.low80)
    # A range may end at 0, where the median is 0 too; what is 0 apart is left at a half.
    inner, outer = np.maximum(inner, 1e-9), np.maximum(outer, 2e-9)
    apart = np.abs(above)
    tail = 0.5 * 0.5 ** (apart / inner)
    between = np.maximum(apart - inner, 0.0) / np.maximum(outer - inner, 1e-9)
    tail = np.where(apart > inner, 0.25 * 0.4**between, tail)
    tail = np.where(apart > outer, 0.1 * 0.2 ** (apart / outer - 1), tail)
    result: Floats = np.where(above > 0, tail, 1 - tail)
    return result


def _line(log: AccountLog, ahead: Forecast | None, followers: int) -> MilestoneLine:
    kept = reliable(log)
    there = np.flatnonzero(log.counts.low[kept] >= followers)
    if len(there):
        day = date.fromordinal(int(log.counts.day[kept][there[0]]))
        return MilestoneLine(followers, "reached", day, or_before=bool(there[0] == 0))
    if ahead is None:
        return MilestoneLine(followers, "not enough")
    median, low, high = _days_reached(log, ahead, followers)
    state: State = "not in sight" if median is None else "likely"
    return MilestoneLine(followers, state, median_day=median, low_day=low, high_day=high)


def _days_reached(
    log: AccountLog, ahead: Forecast, followers: int
) -> tuple[date | None, date | None, date | None]:
    """The middle, the early and the late day; all None if the middle is not in sight."""
    per_day = pace_to(log, log.as_of.toordinal())
    if per_day is not None and per_day <= 0:
        return None, None, None
    median = _first_day(log, ahead, ahead.median >= followers)
    if median is None:
        return None, None, None
    low = _first_day(log, ahead, ahead.high80 >= followers)
    return median, low, _first_day(log, ahead, ahead.low80 >= followers)


def _first_day(log: AccountLog, ahead: Forecast, there: NDArray[np.bool_]) -> date | None:
    places = np.flatnonzero(there)
    today = log.as_of.toordinal()
    if len(places) == 0 or ahead.day[places[0]] > today + IN_SIGHT:
        return None
    return date.fromordinal(max(int(ahead.day[places[0]]), today))


def _chance_by_goal_day(log: AccountLog, ahead: Forecast | None) -> float | None:
    place, goal_day = newest(log), log.account.goal_day
    if goal_day is None or goal_day < log.as_of or place is None:
        return None
    if log.counts.low[place] >= log.account.goal:
        return 1.0
    if ahead is None or goal_day.toordinal() - ahead.origin > FARTHEST:
        return None
    to_go = slice(0, goal_day.toordinal() - ahead.origin)
    return float(chances(ahead, log.account.goal)[to_go].max(initial=0.0))
