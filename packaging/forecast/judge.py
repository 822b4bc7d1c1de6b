"""Judges the forecast on groups of series that its table was not fitted on.

    pip install --editable . --group backtest
    python packaging/forecast/judge.py FOLDER [--against ets,theta] [--strata]

FOLDER is that of fit.py: an INDEX.csv with the columns slug and group, and a SLUG.csv each. For each
group a table is fitted on all others and the made-up accounts, as fit.py does. With it the
group is put through the code of ``growthdesk backtest``, and the same tables are printed: for each
group held out, and for all of them together. ``--strata`` adds hard cases (strata.py). On two groups
of 97 series together it takes about a minute alone, three with both models, and thirteen with the
hard cases as well. Pass ``python -W ignore`` where the libraries of statsforecast warn of each other.
"""

import argparse
import sys
from functools import partial
from pathlib import Path

import numpy as np
from cases import read
from fit import MADE_UP, fitted
from simulate import made_up
from strata import STRATA

from growthdesk.analysis.backtest import METHODS, backtest, score_of
from growthdesk.analysis.forecast import forecast
from growthdesk.commands.backtest import chosen_models
from growthdesk.commands.backtest_answers import OURS, explanation, goal_lines, score_lines
from growthdesk.commands.series_folder import read_folder
from growthdesk.commands.telling import percent, tell
from growthdesk.errors import Trouble

SHOWN = (7, 30, 90, 180)
"""Days ahead for which the strata are told."""


def main() -> None:
    """Judges every group, and tells it."""
    asked = arguments()
    models = chosen_models(asked.against)
    by_group = grouped(asked.folder)
    methods = {group: held_out(asked.folder, group) | models for group in by_group}
    names = [*METHODS, *models]
    tell([f"Fitted on all groups but one and {MADE_UP} made-up accounts, judged on that one."])
    tell(explanation(names))
    judged = {
        group: [backtest(one, methods[group]) for one in series]
        for group, series in by_group.items()
    }
    for group, results in together(judged).items():
        tell(["", "", f"{group}, {len(results)} series"])
        tell(score_lines(results, names))
        tell(goal_lines(results, names))
    if asked.strata:
        strata = {"as they are": together(judged)}
        for name, altered in STRATA.items():
            found = {
                group: [backtest(one, altered_all(methods[group], altered)) for one in series]
                for group, series in by_group.items()
            }
            strata[name] = together(found)
        tell(strata_lines(strata, names))


def arguments():
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--against", metavar="MODELS", help="ets, theta or ets,theta")
    parser.add_argument("--strata", action="store_true", help="hard cases too")
    asked = parser.parse_args()
    if not (asked.folder / "INDEX.csv").is_file():
        sys.exit("Name the folder that holds INDEX.csv and the series.")
    return asked


def grouped(folder):
    """The series of each group, as a backtest reads them."""
    group_of = {one.name: one.group for one in read(folder)}
    groups = {}
    for one in read_folder(folder).series:
        groups.setdefault(group_of[one.name], []).append(one)
    return groups


def held_out(folder, group):
    """What is always compared; ours with a table that knows nothing of the group."""
    table = fitted(
        (one for one in read(folder) if one.group != group), map(made_up, range(MADE_UP))
    )
    return {**METHODS, OURS: partial(ours, table)}


def ours(table, days, low, high, horizon):
    """The forecast that Growthdesk shows, with another table."""
    return forecast(days, np.stack([low, high], axis=1), horizon, learned=table)


def altered_all(methods, altered):
    """Every method asked with altered counts."""
    return {name: altered(method) for name, method in methods.items()}


def together(judged):
    """The results of each group, and of all."""
    return {**judged, "All groups": [one for results in judged.values() for one in results]}


def strata_lines(strata, names):
    """For each group a row for each stratum: whether the 80 % range held, and ours ÷ best."""
    others = [name for name in names if name != OURS]
    for group in strata["as they are"]:
        yield from ("", "", f"{group}: 80 % range held, median error and Winkler score ÷ best")
        yield f"  {'':22}" + "".join(f"{f'{horizon} days':>20}" for horizon in SHOWN)
        for name, found in strata.items():
            cells = (cell(found[group], horizon, others) for horizon in SHOWN)
            yield f"  {name:22}" + "".join(f"{one:>20}" for one in cells)


def cell(results, horizon, others):
    """Whether ours held, and its error and Winkler score beside the best of the others."""
    said = score_of(results, horizon, OURS)
    if said is None:
        return "—"
    beside = [score_of(results, horizon, name) for name in others]
    error = said.median_error / min(one.median_error for one in beside)
    winkler = said.range80.winkler / min(one.range80.winkler for one in beside)
    return f"{percent(said.range80.coverage)} {error:.2f} {winkler:.2f}"


if __name__ == "__main__":
    try:
        main()
    except Trouble as trouble:
        sys.exit(f"{trouble.says}\n{trouble.advice}")
