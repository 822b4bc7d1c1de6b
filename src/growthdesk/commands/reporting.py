"""``growthdesk report``: the progress report of a stretch of days, as a file."""

from pathlib import Path

import click

from growthdesk.analysis.period import read_period
from growthdesk.app import draw_pdf, report_language
from growthdesk.commands.place import ADD, Place
from growthdesk.commands.telling import tell
from growthdesk.commands.values import FILE
from growthdesk.errors import Trouble
from growthdesk.reports.language import ENGLISH
from growthdesk.reports.progress import USUAL, Include, progress
from growthdesk.reports.write import ENDINGS, write_report

SECTIONS = {part.value.replace("_", "-"): part for part in Include}
"""What can be in a report, by the words of the command line."""


@click.command(
    epilog=f"The sections are {', '.join(SECTIONS)}. Without further words a report has"
    f" {', '.join(name for name, part in SECTIONS.items() if part in USUAL)}."
)
@click.option("--account", "names", multiple=True, help="Whose; may be repeated. All if left out.")
@click.option(
    "--period",
    "text",
    default="last-month",
    show_default=True,
    help="2026-10, 2026-W41, 2026-Q4, 2026, 2026-10-01..2026-10-31, or last-week, this-month …",
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
    "--language", "code", default=ENGLISH.code, show_default=True, help="Of its texts: de, pt-BR …"
)
@click.option(
    "--with",
    "wanted",
    multiple=True,
    metavar="SECTION",
    type=click.Choice(list(SECTIONS), case_sensitive=False),
    help="Put this section in too; may be repeated.",
)
@click.option(
    "--without",
    "unwanted",
    multiple=True,
    metavar="SECTION",
    type=click.Choice(list(SECTIONS), case_sensitive=False),
    help="Leave this section out; may be repeated.",
)
@click.option("--all-posts", is_flag=True, help="List every post of the period too.")
@click.option("--notes", is_flag=True, help="List the notes and breaks of the period too.")
@click.pass_obj
def report(
    place: Place,
    names: tuple[str, ...],
    text: str,
    path: Path,
    code: str,
    wanted: tuple[str, ...],
    unwanted: tuple[str, ...],
    *,
    all_posts: bool,
    notes: bool,
) -> None:
    """Write the progress report of a period, of last month unless another is said."""
    include = USUAL | {SECTIONS[name] for name in wanted}
    include |= {
        part for part, asked in ((Include.ALL_POSTS, all_posts), (Include.NOTES, notes)) if asked
    }
    include -= {SECTIONS[name] for name in unwanted}
    language = report_language(code)
    with place.open() as opened:
        chosen = [opened.account(name) for name in names] or opened.read.accounts()
        accounts = tuple(dict.fromkeys(chosen))
        if not accounts:
            raise Trouble("This log has no account yet.", f"Add one with: {ADD}")
        period = read_period(text, opened.today, opened.rules.first_weekday)
        written = progress(opened.read, accounts, period, opened.today, include, language=language)
    write_report(path, written, draw_pdf)
    named = ENGLISH.period(period) + (" so far" if period.running else "")
    tell([f"Wrote {path}: {named}, {', '.join(a.address for a in accounts)}."])
