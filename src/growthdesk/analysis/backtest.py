"""Forecasts made again at past days of known series, beside plain ones, and what came."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.baselines import drift, naive, slope
from growthdesk.analysis.forecast import forecast
from growthdesk.analysis.method import Ahead, Method
from growthdesk.analysis.rolling import NEAR, came_after, origins
from growthdesk.analysis.scoring import Judged, Said, Score, judge, mean_week, score
from growthdesk.domain.account_log import Floats, Ints

HORIZONS = (7, 30, 90, 180)
"""Days ahead that are looked at."""


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """The counts of one account: ascending ordinals, one count a day, lowest and highest of each."""

    name: str
    days: Ints
    low: Floats
    high: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Backtest:
    """How the methods did on one series.

    ``week`` is its mean 7-day change, which ``judged`` is measured by, for each pair of days
    ahead and method; without it, and without an origin that can be judged, that is empty.
    """

    series: Series
    week: float | None
    judged: dict[tuple[int, str], Judged]


def ours(days: Ints, low: Floats, high: Floats, horizon: int) -> Ahead | None:
    """The forecast that Growthdesk shows."""
    return forecast(days, np.stack([low, high], axis=1), horizon)


METHODS: Mapping[str, Method] = {"ours": ours, "naive": naive, "drift": drift, "slope": slope}
"""What is always compared, by its name in the table."""


def backtest(series: Series, methods: Mapping[str, Method]) -> Backtest:
    """What the methods forecast 7, 30, 90 and 180 days ahead, every 30 days from day 28 on.

    Each sees only counts up to the origin, and is compared with the count nearest to the day
    asked for, if one lies within 3 days of it (the earlier of two), by what it said for the
    day of that count. An origin from which some method cannot forecast is left out for all.
    """
    week = mean_week(series.days, (series.low + series.high) / 2)
    if week is None:
        return Backtest(series, None, {})
    rows: dict[tuple[int, str], list[tuple[float, ...]]] = {}
    for origin in origins(series.days):
        newest = int(series.days[origin])
        came = came_after(series.days, origin, HORIZONS)
        answers = _answers(series, origin, methods) if came else {}
        for horizon, place in came.items():
            at = int(series.days[place]) - newest - 1
            for name, ahead in answers.items():
                columns = (ahead.median, ahead.low50, ahead.high50, ahead.low80, ahead.high80)
                said = [float(column[at]) for column in columns]
                row = (*said, float(series.low[place]), float(series.high[place]))
                rows.setdefault((horizon, name), []).append(row)
    judged = {key: judge(Said(*np.array(found).T), week) for key, found in rows.items()}
    return Backtest(series, week, judged)


def score_of(results: Iterable[Backtest], horizon: int, method: str) -> Score | None:
    """How good a method was over some series, each weighing the same; None if none tells."""
    found = (one.judged.get((horizon, method)) for one in results)
    return score([judged for judged in found if judged is not None])


def _answers(series: Series, origin: int, methods: Mapping[str, Method]) -> dict[str, Ahead]:
    """What each method says with what was known then; empty if one of them cannot tell."""
    until = origin + 1
    days, low, high = series.days[:until], series.low[:until], series.high[:until]
    answers = {}
    for name, method in methods.items():
        ahead = method(days, low, high, max(HORIZONS) + NEAR)
        if ahead is None:
            return {}
        answers[name] = ahead
    return answers
