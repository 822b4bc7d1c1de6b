"""``growthdesk sample`` and ``tour``: a log to look around in, and a look around."""

import subprocess
import sys
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
@click.option(
    "--look",
    "looks",
    multiple=True,
    metavar="LOOK",
    help="Only light, dark, a language like de, long or mirrored; may be given again.",
)
@click.option(
    "--scale",
    type=click.IntRange(50, 400),
    metavar="PERCENT",
    help="Draw larger; without it all looks at 100, and then light at 200.",
)
@click.pass_obj
def tour(place: Place, folder: Path, looks: tuple[str, ...], scale: int | None) -> None:
    """Draw every page and sheet of the sample log into a FOLDER, and a report."""
    for written in run_tour(folder, clock(place.day), looks, scale or 100):
        tell([str(written)])
    if scale is None and not looks:
        # Qt takes a scale only when it starts, so the large pictures need a program of their own.
        day = ("--today", place.day.isoformat()) if place.day else ()
        large = (*day, "tour", str(folder), "--look", "light", "--scale", "200")
        subprocess.run([sys.executable, "-m", "growthdesk", *large], check=True)  # noqa: S603
