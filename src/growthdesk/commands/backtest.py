"""``growthdesk backtest``: how well the forecast would have done on a folder of known series."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import click

from growthdesk.analysis.backtest import METHODS, Backtest, Series, backtest
from growthdesk.analysis.method import Method
from growthdesk.analysis.usual_models import usual_models
from growthdesk.commands.backtest_answers import backtest_lines
from growthdesk.commands.backtest_json import backtest_json
from growthdesk.commands.series_folder import read_folder
from growthdesk.commands.telling import json_option, tell, tell_json
from growthdesk.commands.values import FILE
from growthdesk.errors import Trouble

_MODELS = ("ets", "theta")


@click.command("backtest")
@click.argument("folder", type=FILE)
@click.option("--against", metavar="MODELS", help="Add ets, theta or both, as ets,theta.")
@click.option("--per-series", is_flag=True, help="Show the tables of each series too.")
@json_option
def backtest_(folder: Path, against: str | None, *, per_series: bool, as_json: bool) -> None:
    """Try the forecast on known series.

    Every .csv in FOLDER with the columns date and followers is a series. A forecast is made
    every 30 days from day 28 of it, with what was known then, and compared with the count
    that came 7, 30, 90 and 180 days later, if one lies within 3 days. Beside it stand the last
    value (naive), the drift and the 28-day slope; ets and theta are those of the package
    statsforecast, where that is installed. The chances told for goals 180 and 365 days ahead
    are compared with what was reached.
    """
    methods = {**METHODS, **chosen_models(against)}
    found = read_folder(folder)
    if not found.series:
        raise Trouble(
            f"There is no series of follower counts in {folder}.",
            "Put a .csv for each account there, with the columns date and followers.",
        )
    results = list(_told_on_the_way(found.series, methods))
    if as_json:
        tell_json(backtest_json(results, list(methods), found.left_out))
    else:
        tell(backtest_lines(results, list(methods), found.left_out, per_series=per_series))


def chosen_models(against: str | None) -> Mapping[str, Method]:
    """The models written as ``ets,theta``, by name; Trouble for any other word."""
    if against is None:
        return {}
    names = [name.strip().casefold() for name in against.split(",")]
    for name in names:
        if name not in _MODELS:
            raise Trouble(
                f"There is no model “{name[:24]}” to compare with.",
                f"Choose from {', '.join(_MODELS)}.",
            )
    models = usual_models()
    return {name: models[name] for name in names}


def _told_on_the_way(series: Iterable[Series], methods: Mapping[str, Method]) -> Iterator[Backtest]:
    """The results of one series after the other, counted at a terminal that someone looks at."""
    waiting = list(series)
    shown = sys.stderr.isatty()
    for place, one in enumerate(waiting, start=1):
        if shown:
            click.echo(f"\r{place} of {len(waiting)} series", nl=False, err=True)
        yield backtest(one, methods)
    if shown:
        click.echo("\r" + " " * 40 + "\r", nl=False, err=True)
