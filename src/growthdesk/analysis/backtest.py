"""Forecasts made again at past days of known series, beside plain ones, and what came."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

import numpy as np

from growthdesk.analysis.baselines import drift, naive, slope
from growthdesk.analysis.chance_scoring import ChanceScore, Told, chance_score
from growthdesk.analysis.forecast import forecast
from growthdesk.analysis.goal_trials import GOAL_HORIZONS, goals_of, told_of
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


Key = tuple[int, str]
"""Days ahead, and the name of a method."""


@dataclass(frozen=True, slots=True, eq=False)
class Backtest:
    """How the methods did on one series.

    ``week`` is its mean 7-day change, which ``judged`` is measured by. ``goals`` are the chances
    told for goals by 180 and 365 days ahead. Both are empty without a ``week``, and without an
    origin that can be judged.
    """

    series: Series
    week: float | None
    judged: dict[Key, Judged]
    goals: dict[Key, Told]


def ours(days: Ints, low: Floats, high: Floats, horizon: int) -> Ahead | None:
    """The forecast that Growthdesk shows."""
    return forecast(days, np.stack([low, high], axis=1), horizon)


METHODS: Mapping[str, Method] = {"ours": ours, "naive": naive, "drift": drift, "slope": slope}
"""What is always compared, by its name in the table."""


def backtest(series: Series, methods: Mapping[str, Method]) -> Backtest:
    """What the methods forecast 7, 30, 90 and 180 days ahead, every 30 days from day 28 on.

    Each sees only counts up to the origin, and is compared with the count nearest to the day
    asked for, if one lies within 3 days of it (the earlier of two), by what it said for the
    day of that count. So are the chances of goals that lie some usual weeks away, 180 and 365
    days ahead. An origin from which some method cannot forecast is left out for all.
    """
    week = mean_week(series.days, (series.low + series.high) / 2)
    if week is None:
        return Backtest(series, None, {}, {})
    trials = list(_trials(series, methods))
    return Backtest(series, week, _judged(series, trials, week), _goals(series, trials))


def score_of(results: Iterable[Backtest], horizon: int, method: str) -> Score | None:
    """How good a method was over some series, each weighing the same; None if none tells."""
    found = (one.judged.get((horizon, method)) for one in results)
    return score([judged for judged in found if judged is not None])


def goal_score_of(results: Iterable[Backtest], horizon: int, method: str) -> ChanceScore | None:
    """How good its chances of goals were, each series weighing the same; None if none tells."""
    found = (one.goals.get((horizon, method)) for one in results)
    return chance_score([told for told in found if told is not None])


@dataclass(frozen=True, slots=True, eq=False)
class _Trial:
    """A forecast made again: what was known, what came by days ahead, what each method said."""

    known: tuple[Ints, Floats, Floats]
    came: dict[int, int]
    answers: dict[str, Ahead]


def _trials(series: Series, methods: Mapping[str, Method]) -> Iterator[_Trial]:
    for origin in origins(series.days):
        came = came_after(series.days, origin, {*HORIZONS, *GOAL_HORIZONS})
        if came:
            until = origin + 1
            known = series.days[:until], series.low[:until], series.high[:until]
            yield _Trial(known, came, _answers(known, methods))


def _answers(known: tuple[Ints, Floats, Floats], methods: Mapping[str, Method]) -> dict[str, Ahead]:
    """What each method says with what was known then; empty if one of them cannot tell."""
    answers = {}
    for name, method in methods.items():
        ahead = method(*known, max(*HORIZONS, *GOAL_HORIZONS) + NEAR)
        if ahead is None:
            return {}
        answers[name] = ahead
    return answers


def _judged(series: Series, trials: Iterable[_Trial], week: float) -> dict[Key, Judged]:
    rows: dict[Key, list[tuple[float, ...]]] = {}
    for trial in trials:
        for horizon, name in product(trial.came.keys() & HORIZONS, trial.answers):
            place, ahead = trial.came[horizon], trial.answers[name]
            at = int(series.days[place] - trial.known[0][-1]) - 1
            columns = (ahead.median, ahead.low50, ahead.high50, ahead.low80, ahead.high80)
            said = [float(column[at]) for column in columns]
            row = (*said, float(series.low[place]), float(series.high[place]))
            rows.setdefault((horizon, name), []).append(row)
    return {key: judge(Said(*np.array(found).T), week) for key, found in rows.items()}


def _goals(series: Series, trials: Iterable[_Trial]) -> dict[Key, Told]:
    told: dict[Key, list[Told]] = {}
    for trial in trials:
        goals = goals_of(*trial.known)
        for horizon, name in product(trial.came.keys() & GOAL_HORIZONS, trial.answers):
            place = trial.came[horizon]
            until = int(series.days[place] - trial.known[0][-1])
            later = series.low[len(trial.known[0]) : place + 1]
            said = told_of(trial.answers[name], goals, until, later)
            told.setdefault((horizon, name), []).append(said)
    return {
        key: Told(
            np.concatenate([one.chance for one in some]), np.concatenate([one.came for one in some])
        )
        for key, some in told.items()
    }
