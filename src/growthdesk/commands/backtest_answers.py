"""What a backtest found, as a table for people and as JSON."""

from collections.abc import Iterator, Sequence
from datetime import date

from growthdesk.analysis.backtest import HORIZONS, Backtest, score_of
from growthdesk.analysis.rolling import FIRST, NEAR, STEP
from growthdesk.analysis.scoring import RangeScore, Score
from growthdesk.analysis.usual_models import LONGEST
from growthdesk.commands.json_answers import Object
from growthdesk.commands.series_folder import LeftOut
from growthdesk.commands.telling import MISSING, Json, number, percent, plural, short

_OURS = "ours"
_NAME = 36
_MOST_LEFT_OUT = 20
"""Files and rows left out that are listed for people; --json lists all of them."""


def backtest_lines(
    results: Sequence[Backtest], methods: Sequence[str], left_out: Sequence[LeftOut]
) -> Iterator[str]:
    """Each series in a line, and a table over all of them."""
    yield from _left_out_lines(left_out)
    yield "Ours on each series: median error, and how often the 80 % range held"
    ahead = "".join(f"{f'{horizon} days':>15}" for horizon in HORIZONS)
    yield f"  {'':{_NAME}}{ahead}"
    for one in results:
        cells = "".join(_cell(score_of([one], horizon, _OURS)) for horizon in HORIZONS)
        yield f"  {short(one.series.name, _NAME):{_NAME}}{cells}"
    yield ""
    yield f"Over {plural(len(results), 'series', 'series')}, each weighing the same"
    yield f"  A forecast every {STEP} days from day {FIRST} on, compared with a count that came within"
    yield f"  {NEAR} days of the day. Error, width and Winkler score are in mean 7-day changes of each"
    yield "  series. Winkler = width + 2 ÷ (1 − chance) × what the range missed by; smaller is better."
    if set(methods) & {"ets", "theta"}:
        yield f"  ets and theta are statsforecast's damped AutoETS and AutoTheta on the last {LONGEST} days,"
        yield "  with straight lines between the counts."
    for horizon in HORIZONS:
        yield ""
        yield from _table(results, methods, horizon)


def backtest_json(
    results: Sequence[Backtest], methods: Sequence[str], left_out: Sequence[LeftOut]
) -> Object:
    """Everything: over all series, and for each of them."""
    return {
        "methods": [*methods],
        "origins": {"first_day": FIRST, "every_days": STEP},
        "within_days": NEAR,
        "unit": "mean 7-day change of the series",
        "overall": _scores_json(results, methods),
        "series": [
            {
                "series": one.series.name,
                "counts": len(one.series.days),
                "first_day": _day(one, 0),
                "last_day": _day(one, -1),
                "mean_7_day_change": _rounded(one.week),
                "scores": _scores_json([one], methods),
            }
            for one in results
        ],
        "left_out": [
            {"file": one.file, "line": one.line, "reason": one.reason} for one in left_out
        ],
    }


def _left_out_lines(left_out: Sequence[LeftOut]) -> Iterator[str]:
    for one in left_out[:_MOST_LEFT_OUT]:
        where = short(one.file, 40) + (f", line {one.line}" if one.line else "")
        yield short(f"Left out: {where}. {one.reason}", 100)
    if len(left_out) > _MOST_LEFT_OUT:
        yield f"Left out: {number(len(left_out) - _MOST_LEFT_OUT)} more; --json lists all of them."
    if left_out:
        yield ""


def _cell(found: Score | None) -> str:
    if found is None:
        return f"{MISSING:>15}"
    return f"{_two(found.median_error)} {percent(found.range80.coverage):>5}".rjust(15)


def _table(results: Sequence[Backtest], methods: Sequence[str], horizon: int) -> Iterator[str]:
    scores = {method: score_of(results, horizon, method) for method in methods}
    first = scores[_OURS]
    if first is None:
        yield f"{horizon} days ahead: nothing to compare with"
        return
    many = f"{plural(first.forecasts, 'forecast', 'forecasts')} of {first.series} series"
    yield f"{f'{horizon} days ahead: {many}':44}{'80 % range':>19}{'50 % range':>26}"
    head = f"{'held':>9}{'width':>8}{'Winkler':>9}"
    yield f"  {'':16}{'median error':>14}{head}{head}"
    for method, found in scores.items():
        if found is not None:
            ranges = _range(found.range80) + _range(found.range50)
            yield f"  {method:16}{_two(found.median_error):>14}{ranges}"
    others = [found for method, found in scores.items() if found and method != _OURS]
    yield (
        f"  {'ours ÷ best':16}"
        f"{_share(first.median_error, [one.median_error for one in others]):>14}"
        f"{_share(first.range80.winkler, [one.range80.winkler for one in others]):>26}"
        f"{_share(first.range50.winkler, [one.range50.winkler for one in others]):>26}"
    )


def _range(found: RangeScore) -> str:
    return f"{percent(found.coverage):>9}{_two(found.width):>8}{_two(found.winkler):>9}"


def _share(value: float, others: Sequence[float]) -> str:
    best = min(others)
    return _two(value / best) if best else MISSING


def _two(value: float) -> str:
    return f"{value:,.2f}"


def _scores_json(results: Sequence[Backtest], methods: Sequence[str]) -> list[Json]:
    return [
        {
            "horizon_days": horizon,
            "method": method,
            "series": found.series if found else 0,
            "forecasts": found.forecasts if found else 0,
            "median_error": _rounded(found.median_error if found else None),
            "range50": _range_json(found.range50 if found else None),
            "range80": _range_json(found.range80 if found else None),
        }
        for horizon in HORIZONS
        for method in methods
        for found in (score_of(results, horizon, method),)
    ]


def _range_json(found: RangeScore | None) -> Object:
    return {
        "coverage": _rounded(found.coverage if found else None),
        "width": _rounded(found.width if found else None),
        "winkler": _rounded(found.winkler if found else None),
    }


def _day(one: Backtest, place: int) -> str | None:
    days = one.series.days
    return date.fromordinal(int(days[place])).isoformat() if len(days) else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
