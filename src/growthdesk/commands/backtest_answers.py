"""What a backtest found, as tables for people."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from growthdesk.analysis.backtest import HORIZONS, Backtest, goal_score_of, score_of
from growthdesk.analysis.goal_trials import GOAL_HORIZONS, WEEKS_AWAY
from growthdesk.analysis.rolling import FIRST, NEAR, STEP
from growthdesk.analysis.scoring import RangeScore, Score
from growthdesk.analysis.usual_models import LONGEST
from growthdesk.commands.series_folder import LeftOut
from growthdesk.commands.telling import MISSING, number, percent, plural, short

OURS = "ours"
_NAME = 36
_MOST_LEFT_OUT = 20
"""Files and rows left out that are listed for people; --json lists all of them."""


def backtest_lines(
    results: Sequence[Backtest],
    methods: Sequence[str],
    left_out: Sequence[LeftOut],
    *,
    per_series: bool,
) -> Iterator[str]:
    """Each series in a line, or with ``per_series`` in tables, and tables over all of them."""
    yield from _left_out_lines(left_out)
    if per_series:
        for one in results:
            yield short(one.series.name, _NAME)
            yield from score_lines([one], methods)
            yield ""
    else:
        yield "Ours on each series: median error, and how often the 80% range held"
        ahead = "".join(f"{f'{horizon} days':>15}" for horizon in HORIZONS)
        yield f"  {'':{_NAME}}{ahead}"
        for one in results:
            cells = "".join(_cell(score_of([one], horizon, OURS)) for horizon in HORIZONS)
            yield f"  {short(one.series.name, _NAME):{_NAME}}{cells}"
        yield ""
    yield f"Over {plural(len(results), 'series', 'series')}, each weighing the same"
    yield from explanation(methods)
    yield from score_lines(results, methods)
    yield from goal_lines(results, methods)


def explanation(methods: Sequence[str]) -> Iterator[str]:
    """How forecasts were made and what the columns are."""
    yield f"  A forecast every {STEP} days from day {FIRST} on, compared with a count that came within"
    yield f"  {NEAR} days of the day. Error, width and Winkler score are in mean 7-day changes of each"
    yield "  series. Winkler = width + 2 ÷ (1 − chance) × what the range missed by; smaller is better."
    if {"ets", "theta"} & {*methods}:
        yield f"  ets and theta are statsforecast's damped AutoETS and AutoTheta on the last {LONGEST} days,"
        yield "  with straight lines between the counts."


def score_lines(results: Sequence[Backtest], methods: Sequence[str]) -> Iterator[str]:
    """A table for each of the days ahead, with a row for each method."""
    for horizon in HORIZONS:
        yield ""
        yield from _table(results, methods, horizon)


def goal_lines(results: Sequence[Backtest], methods: Sequence[str]) -> Iterator[str]:
    """How good the chances of goals were, and what came of what ours told."""
    *some, last = WEEKS_AWAY
    yield ""
    yield "The chance that a goal is reached in time"
    yield f"  The goals lie {', '.join(map(str, some))} and {last} mean 7-day changes away, as known then."
    yield "  Brier score: the mean of (chance − reached)²; smaller is better. Base rate: who tells the"
    yield "  share of all goals that were reached, each time."
    for horizon in GOAL_HORIZONS:
        yield ""
        yield from _goal_table(results, methods, horizon)


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
    first = scores[OURS]
    if first is None:
        yield f"{horizon} days ahead: nothing to compare with"
        return
    many = f"{plural(first.forecasts, 'forecast', 'forecasts')} of {first.series} series"
    yield f"{f'{horizon} days ahead: {many}':44}{'80% range':>19}{'50% range':>26}"
    head = f"{'held':>9}{'width':>8}{'Winkler':>9}"
    yield f"  {'':16}{'median error':>14}{head}{head}"
    for method, found in scores.items():
        if found is not None:
            ranges = _range(found.range80) + _range(found.range50)
            yield f"  {method:16}{_two(found.median_error):>14}{ranges}"
    others = [found for method, found in scores.items() if found and method != OURS]
    yield (
        f"  {'ours ÷ best':16}"
        f"{_share(first.median_error, [one.median_error for one in others]):>14}"
        f"{_share(first.range80.winkler, [one.range80.winkler for one in others]):>26}"
        f"{_share(first.range50.winkler, [one.range50.winkler for one in others]):>26}"
    )


def _goal_table(results: Sequence[Backtest], methods: Sequence[str], horizon: int) -> Iterator[str]:
    scores = {method: goal_score_of(results, horizon, method) for method in methods}
    first = scores[OURS]
    if first is None:
        yield f"Within {horizon} days: nothing to compare with"
        return
    many = f"{plural(first.chances, 'goal', 'goals')} of {first.series} series"
    yield f"Within {horizon} days: {many}, {percent(first.came)} reached"
    yield f"  {'':16}{'Brier score':>14}{'ours told':>24}{'mean':>8}{'reached':>10}{'goals':>9}"
    rated = {method: found.brier for method, found in scores.items() if found}
    rated["base rate"] = first.base_rate_brier
    left = [f"{name:16}{brier:>14.3f}" for name, brier in rated.items()]
    right = [
        f"{f'{100 * one.low:.0f} – {100 * one.high:.0f}%':>24}"
        f"{percent(one.told):>8}{percent(one.came):>10}{number(one.chances):>9}"
        for one in first.calibration
    ]
    for brier, told in zip_longest(left, right, fillvalue=""):
        yield f"  {brier:30}{told}"


def _range(found: RangeScore) -> str:
    return f"{percent(found.coverage):>9}{_two(found.width):>8}{_two(found.winkler):>9}"


def _share(value: float, others: Sequence[float]) -> str:
    best = min(others)
    return _two(value / best) if best else MISSING


def _two(value: float) -> str:
    return f"{value:,.2f}"
