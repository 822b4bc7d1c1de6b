"""``growthdesk report``: the progress report of a stretch of days, as a file."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from growthdesk.analysis.period import read_period
from growthdesk.app import draw_pdf, report_language
from growthdesk.commands.place import ADD, Place
from growthdesk.commands.reports_made import keep_report, made_again
from growthdesk.commands.telling import tell
from growthdesk.commands.values import FILE, paper_option
from growthdesk.errors import Trouble
from growthdesk.reports.document import Document
from growthdesk.reports.language import ENGLISH
from growthdesk.reports.made import compared_with
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
    help="2026-10, 2026-W41, 2026-Q4, 2026, 2026-10-01..2026-10-31, or last-week, this-month …"
    "  [default: last-month]",
)
@click.option(
    "-o",
    "--output",
    "path",
    required=True,
    metavar="FILE",
    type=FILE,
    help=f"Its ending says what is written: {', '.join(ENDINGS)}. {{period}} in its name is the"
    " period: 2026-10.",
)
@click.option("--language", "code", help="Of its texts: de, pt-BR …  [default: en]")
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
@paper_option
@click.option(
    "--again",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="A report that was made, as of then; “growthdesk reports” lists them.",
)
@click.option("--all-posts", is_flag=True, help="List every post of the period too.")
@click.option("--notes", is_flag=True, help="List the notes and breaks of the period too.")
@click.pass_obj
def report(
    place: Place,
    names: tuple[str, ...],
    text: str | None,
    path: Path,
    code: str | None,
    wanted: tuple[str, ...],
    unwanted: tuple[str, ...],
    again: int | None,
    paper: str,
    *,
    all_posts: bool,
    notes: bool,
) -> None:
    """Write the progress report of a period, of last month unless another is said.

    With --again it is one that was made, once more.
    """
    pdf = partial(draw_pdf, letter=paper == "letter")
    if again is not None:
        if any((names, text, code, wanted, unwanted, all_posts, notes)):
            raise click.UsageError("--again takes all from the report that was made.")
        _write_again(place, again, path, pdf)
        return
    include = USUAL | {SECTIONS[name] for name in wanted}
    include |= {
        part for part, asked in ((Include.ALL_POSTS, all_posts), (Include.NOTES, notes)) if asked
    }
    include -= {SECTIONS[name] for name in unwanted}
    language = report_language(code or ENGLISH.code)
    with place.open() as opened:
        chosen = [opened.account(name) for name in names] or opened.read.accounts()
        accounts = tuple(dict.fromkeys(chosen))
        if not accounts:
            raise Trouble("This log has no account yet.", f"Add one with: {ADD}")
        period = read_period(text or "last-month", opened.today, opened.rules.first_weekday)
        written = progress(
            opened.read,
            accounts,
            period,
            opened.today,
            include,
            language=language,
            digest=opened.read.digest(account.id for account in accounts),
        )
        path = Path(path.parent, path.name.replace("{period}", period.key))
        write_report(path, written, pdf)
        keep_report(opened, written, path)
    named = ENGLISH.period(period) + (" so far" if period.running else "")
    tell([f"Wrote {path}: {named}, {', '.join(a.address for a in accounts)}."])


def _write_again(place: Place, number: int, path: Path, pdf: Callable[[Document], bytes]) -> None:
    with place.open() as opened:
        made, report = made_again(opened, number)
        write_report(path, replace(report, made_on=opened.today), pdf)
        keep_report(opened, report, path)
    same = compared_with(made, report)
    tell([f"Wrote {path}: {made.period}, as of {made.as_of.isoformat()}.", same])
