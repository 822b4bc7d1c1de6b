"""``growthdesk export``: the whole log as tables and JSON."""

from pathlib import Path

import click

from growthdesk import __version__
from growthdesk.commands.place import Place
from growthdesk.commands.telling import plural, tell
from growthdesk.commands.values import FILE
from growthdesk.exports.tables import Made
from growthdesk.exports.write import write_export
from growthdesk.store.whole import digest_of


@click.command()
@click.argument("path", metavar="FOLDER|FILE", type=FILE)
@click.pass_obj
def export(place: Place, path: Path) -> None:
    """Write everything in the log: a FOLDER of tables, or a FILE ending in .zip or .json.

    Each table is a CSV that a spreadsheet opens; README.txt tells what every column means, and
    log.json has all of it for programs. “growthdesk import” of it restores the log. The export
    itself changes nothing in the log.
    """
    with place.open() as opened:
        everything = opened.read.everything()
        made = Made(__version__, opened.today, digest_of(everything))
    write_export(path, everything, made, lambda _: None)
    rows = sum(map(len, everything.values()))
    tell([f"Wrote {path}: {plural(rows, 'row', 'rows')} of the log {made.digest}."])
