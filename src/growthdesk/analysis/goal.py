"""When the goal is reached, how sure that is, and the milestones on the way."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np

from growthdesk.analysis.forecast import FARTHEST, Forecast, forecast_of
from growthdesk.analysis.method import Ahead
from growthdesk.analysis.once import once
from growthdesk.analysis.pace import pace_to
from growthdesk.analysis.trusted import newest, reliable
from growthdesk.domain.account_log import AccountLog, Floats
from growthdesk.domain.milestones import milestones_to, tier_of

State = Literal["likely", "not in sight", "not enough", "reached"]

IN_SIGHT = 104 * 7
"""Days from today beyond which a median is no longer in sight."""

SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)
"""How much lies below low80, low50, median, high50 and high80."""


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


@once
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
    """When the goal is likely reached: the day on which the middle of the forecast is there.

    The days beside it are those on which the two ends of the 80 % range are there: 4 in 5 cases lie
    between. Reached is what the newest count says, at its lowest if it was rounded. Not in sight is
    a middle more than 104 weeks from today, or a pace of 28 days that is not positive. Days never
    lie before today, even if the newest count is old. The chance by the goal day is the largest
    that any day until then has of a count at or above the goal; it is not told if that day is past
    or more than ten years away.

    In code: by what ``look_ahead`` answered; what is not told is None.
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
    """Followers a day that bring the goal on the goal day: what is missing, by the days until then.

    What is missing is the goal less the newest follower count, a rounded one with its middle. 0
    once the goal is reached. Not told without a goal day that is still to come, or without a
    follower count.

    In code: None if not told.
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
    """When each milestone up to the goal was reached, or is likely to be.

    It is reached on the day of the first follower count that is there, glitches left out, and stays
    reached when followers are lost again. A day to come is the one on which the middle of the
    forecast is there; the days under it are those on which the two ends of its 80 % range are. Not
    in sight is a middle more than 104 weeks from today, or a pace that is not positive.

    In code: ascending, by what ``look_ahead`` answered.
    """
    return tuple(_line(log, ahead, step) for step in milestones_to(log.account.goal))


def chances(ahead: Ahead, followers: int) -> Floats:
    """P(count ≥ followers) on each day of the forecast.

    It is a half at the median, a quarter and a tenth at the upper ends of the ranges, three
    quarters and nine tenths at the lower. Between these five its log-odds lie on lines, and the
    outer lines go on: a bit more than a normal distribution is left for what lies far out.
    Counts are whole, so that 1,000 is there where 999.5 is passed.
    """
    lines = np.stack([ahead.low80, ahead.low50, ahead.median, ahead.high50, ahead.high80])
    # Ends that meet are held apart a little, since a line between them would have no slope.
    lines = np.maximum.accumulate(lines, axis=0) + 1e-6 * np.arange(5)[:, None]
    odds = np.log(np.array(SHARES) / (1 - np.array(SHARES)))
    passed = followers - 0.5
    above = np.clip((lines < passed).sum(axis=0), 1, 4)
    day = np.arange(lines.shape[1])
    low, high = lines[above - 1, day], lines[above, day]
    slope = (odds[above] - odds[above - 1]) / (high - low)
    below = np.clip(odds[above - 1] + slope * (passed - low), -30, 30)
    chance: Floats = 1 / (1 + np.exp(below))
    return chance


def chances_by(ahead: Ahead, followers: int) -> Floats:
    """The chance that the count was there by each day of the forecast: it never falls.

    It is the largest of ``chances`` until then, which is the least it can be: a count that
    comes and goes again was there.
    """
    by: Floats = np.maximum.accumulate(chances(ahead, followers))
    return by


def days_reached(ahead: Forecast, followers: int) -> tuple[int | None, ...]:
    """The days by which it is reached with a chance of 10, 25, 50, 75 and 90 in 100, as ordinals.

    None where the forecast ends before. On a line the middle one is the day of the line: with
    100 followers on 1 January 2026, 5 more each day and 400 on 2 March, 1,000 followers are
    600 more, which take 120 days, to 30 June.

    >>> from datetime import date
    >>> from growthdesk.analysis.forecast import forecast
    >>> first = date(2026, 1, 1).toordinal()
    >>> ahead = forecast(range(first, first + 61), range(100, 401, 5), 365)
    >>> early, _, middle, _, late = days_reached(ahead, 1000)
    >>> date.fromordinal(middle)
    datetime.date(2026, 6, 30)
    >>> early < middle < late
    True
    """
    place = np.searchsorted(chances_by(ahead, followers), SHARES)
    return tuple(int(ahead.day[at]) if at < len(ahead.day) else None for at in place)


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
    early, _, middle, _, late = (_in_sight(log, day) for day in days_reached(ahead, followers))
    return (None, None, None) if middle is None else (middle, early, late)


def _in_sight(log: AccountLog, day: int | None) -> date | None:
    """That day, or today if it is past; None if it is more than 104 weeks away."""
    today = log.as_of.toordinal()
    return None if day is None or day > today + IN_SIGHT else date.fromordinal(max(day, today))


def _chance_by_goal_day(log: AccountLog, ahead: Forecast | None) -> float | None:
    place, goal_day = newest(log), log.account.goal_day
    if goal_day is None or goal_day < log.as_of or place is None:
        return None
    if log.counts.low[place] >= log.account.goal:
        return 1.0
    if ahead is None or goal_day.toordinal() - ahead.origin > FARTHEST:
        return None
    to_go = slice(0, goal_day.toordinal() - ahead.origin)
    return float(chances_by(ahead, log.account.goal)[to_go].max(initial=0.0))
