"""``growthdesk report``: the progress report of a stretch of days, as a file."""

from dataclasses import replace
from pathlib import Path

import click

from growthdesk.analysis.period import read_period
from growthdesk.app import draw_pdf
from growthdesk.commands.place import ADD, Place
from growthdesk.commands.reports_made import keep_report, made_again, told_again
from growthdesk.commands.telling import tell
from growthdesk.commands.values import FILE
from growthdesk.errors import Trouble
from growthdesk.reports.progress import USUAL, Include, progress
from growthdesk.reports.write import ENDINGS, write_report


@click.command()
@click.option("--account", "names", multiple=True, help="Whose; may be repeated. All if left out.")
@click.option(
    "--period",
    "text",
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
@click.option(
    "--again",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="A report that was made, as of then; “growthdesk reports” lists them.",
)
@click.option("--all-posts", is_flag=True, help="List every post of the period too.")
@click.option("--notes", is_flag=True, help="List the notes of the period too.")
@click.pass_obj
def report(
    place: Place,
    names: tuple[str, ...],
    text: str | None,
    path: Path,
    again: int | None,
    *,
    all_posts: bool,
    notes: bool,
) -> None:
    """Write the progress report of a period, or once more one that was made."""
    if again is not None:
        if names or text or all_posts or notes:
            raise click.UsageError("--again takes all from the report that was made.")
        _write_again(place, again, path)
        return
    if text is None:
        raise click.UsageError("Missing option '--period'.")
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
        keep_report(opened, written, path)
    so_far = " so far" if period.running else ""
    tell([f"Wrote {path}: {period.title}{so_far}, {', '.join(a.address for a in accounts)}."])


def _write_again(place: Place, number: int, path: Path) -> None:
    with place.open() as opened:
        made, report = made_again(opened, number)
        write_report(path, replace(report, made_on=opened.today), draw_pdf)
        keep_report(opened, report, path)
        same = told_again(opened, made, report)
    tell([f"Wrote {path}: {made.period}, as of {made.as_of.isoformat()}.", same])
