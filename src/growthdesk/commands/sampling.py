"""``growthdesk sample`` and ``tour``: a log to look around in, and a look around."""

from pathlib import Path

import click

from growthdesk.app import clock, run_tour
from growthdesk.commands.place import Place
from growthdesk.commands.telling import tell
from growthdesk.commands.values import FILE
from growthdesk.paths import sample_log
from growthdesk.store.sample import write_sample


@click.command()
@click.pass_obj
def sample(place: Place) -> None:
    """Write the sample log, and say where. It is never mixed with a log of your own."""
    path = place.file or sample_log()
    with place.open(path, create=True) as opened:
        write_sample(opened.store, opened.today)
    tell([f"The sample log is {path}"])
    tell([f"Look at it with: growthdesk --file {path} status"])


@click.command()
@click.argument("folder", type=FILE)
@click.pass_obj
def tour(place: Place, folder: Path) -> None:
    """Draw every page of the sample log into a FOLDER, and a report."""
    for written in run_tour(folder, clock(place.day)):
        tell([str(written)])
