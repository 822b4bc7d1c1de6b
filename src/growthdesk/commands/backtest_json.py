"""What a backtest found, as JSON: everything, over all series and for each of them."""

from collections.abc import Sequence
from datetime import date

from growthdesk.analysis.backtest import HORIZONS, Backtest, goal_score_of, score_of
from growthdesk.analysis.chance_scoring import ToldAbout
from growthdesk.analysis.goal_trials import GOAL_HORIZONS, WEEKS_AWAY
from growthdesk.analysis.rolling import FIRST, NEAR, STEP
from growthdesk.analysis.scoring import RangeScore
from growthdesk.commands.series_folder import LeftOut
from growthdesk.commands.telling import Json, Object


def backtest_json(
    results: Sequence[Backtest], methods: Sequence[str], left_out: Sequence[LeftOut]
) -> Object:
    """Scores of the forecasts and of the chances of goals; the calibration is over all series."""
    return {
        "methods": [*methods],
        "origins": {"first_day": FIRST, "every_days": STEP},
        "within_days": NEAR,
        "unit": "mean 7-day change of the series",
        "goals_weeks_away": [*WEEKS_AWAY],
        "overall": _scores(results, methods),
        "overall_goals": _goals(results, methods, calibrated=True),
        "series": [
            {
                "series": one.series.name,
                "counts": len(one.series.days),
                "first_day": _day(one, 0),
                "last_day": _day(one, -1),
                "mean_7_day_change": _rounded(one.week),
                "scores": _scores([one], methods),
                "goals": _goals([one], methods, calibrated=False),
            }
            for one in results
        ],
        "left_out": [
            {"file": one.file, "line": one.line, "reason": one.reason} for one in left_out
        ],
    }


def _scores(results: Sequence[Backtest], methods: Sequence[str]) -> list[Json]:
    return [
        {
            "horizon_days": horizon,
            "method": method,
            "series": found.series if found else 0,
            "forecasts": found.forecasts if found else 0,
            "median_error": _rounded(found.median_error if found else None),
            "range50": _range(found.range50 if found else None),
            "range80": _range(found.range80 if found else None),
        }
        for horizon in HORIZONS
        for method in methods
        for found in (score_of(results, horizon, method),)
    ]


def _range(found: RangeScore | None) -> Object:
    return {
        "coverage": _rounded(found.coverage if found else None),
        "width": _rounded(found.width if found else None),
        "winkler": _rounded(found.winkler if found else None),
    }


def _goals(results: Sequence[Backtest], methods: Sequence[str], *, calibrated: bool) -> list[Json]:
    goals: list[Json] = []
    for horizon in GOAL_HORIZONS:
        for method in methods:
            found = goal_score_of(results, horizon, method)
            told: Object = {
                "horizon_days": horizon,
                "method": method,
                "series": found.series if found else 0,
                "goals": found.chances if found else 0,
                "reached": _rounded(found.came if found else None),
                "brier": _rounded(found.brier if found else None),
                "base_rate_brier": _rounded(found.base_rate_brier if found else None),
            }
            if calibrated:
                told["calibration"] = [
                    _told_about(one) for one in (found.calibration if found else ())
                ]
            goals.append(told)
    return goals


def _told_about(one: ToldAbout) -> Object:
    return {
        "from": one.low,
        "to": one.high,
        "goals": one.chances,
        "told": _rounded(one.told),
        "reached": _rounded(one.came),
    }


def _day(one: Backtest, place: int) -> str | None:
    days = one.series.days
    return date.fromordinal(int(days[place])).isoformat() if len(days) else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
