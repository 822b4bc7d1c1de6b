"""``growthdesk report``: the progress report of a stretch of days, as a file."""

from pathlib import Path

import click

from growthdesk.analysis.period import read_period
from growthdesk.app import draw_pdf
from growthdesk.commands.place import ADD, Place
from growthdesk.commands.telling import tell
from growthdesk.commands.values import FILE
from growthdesk.errors import Trouble
from growthdesk.reports.progress import USUAL, Include, progress, title
from growthdesk.reports.write import ENDINGS, write_report


@click.command()
@click.option("--account", "names", multiple=True, help="Whose; may be repeated. All if left out.")
@click.option(
    "--period",
    "text",
    required=True,
    help="2026-10, 2026-W41, 2026-Q4, 2026, or 2026-10-01..2026-10-31.",
)
@click.option(
    "-o",
    "--output",
    "path",
    required=True,
    metavar="FILE",
    type=FILE,
    help=f"Its ending says what is written: {', '.join(ENDINGS)}.",
)
@click.option("--all-posts", is_flag=True, help="List every post of the period too.")
@click.option("--notes", is_flag=True, help="List the notes of the period too.")
@click.pass_obj
def report(
    place: Place, names: tuple[str, ...], text: str, path: Path, *, all_posts: bool, notes: bool
) -> None:
    """Write the progress report of a period."""
    include = USUAL | {
        part for part, wanted in ((Include.ALL_POSTS, all_posts), (Include.NOTES, notes)) if wanted
    }
    with place.open() as opened:
        chosen = [opened.account(name) for name in names] or opened.read.accounts()
        accounts = tuple(dict.fromkeys(chosen))
        if not accounts:
            raise Trouble("This log has no account yet.", f"Add one with: {ADD}")
        period = read_period(text, opened.today, opened.rules.first_weekday)
        written = progress(opened.read, accounts, period, opened.today, include)
    write_report(path, written, draw_pdf)
    tell([f"Wrote {path}: {title(written)}, {', '.join(a.address for a in accounts)}."])
