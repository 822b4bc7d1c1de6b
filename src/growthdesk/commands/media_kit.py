"""``growthdesk media-kit``: one page about the creator for a brand, as a file."""

from functools import partial
from pathlib import Path

import click

from growthdesk.app import draw_pdf, report_language
from growthdesk.commands.place import ADD, Place
from growthdesk.commands.telling import tell
from growthdesk.commands.values import FILE, paper_option
from growthdesk.errors import Trouble
from growthdesk.reports.media_kit import USUAL_KIT, KitInclude, kit_report
from growthdesk.reports.write import KIT_ENDINGS, write_kit

_PARTS = {part.value.replace("_", "-"): part for part in KitInclude if part in USUAL_KIT}


@click.command("media-kit")
@click.option("--account", "names", multiple=True, help="Whose; may be repeated. All if left out.")
@click.option(
    "--without",
    multiple=True,
    type=click.Choice([*_PARTS], case_sensitive=False),
    help="What is left out; may be repeated.",
)
@click.option(
    "--public-rates", is_flag=True, help="Say what others publish about prices, with its source."
)
@click.option("--language", default="en", show_default=True, help="Its language, like de.")
@paper_option
@click.option(
    "-o",
    "--output",
    "path",
    required=True,
    metavar="FILE",
    type=FILE,
    help=f"Its ending says what is written: {' or '.join(KIT_ENDINGS)}.",
)
@click.pass_obj
def media_kit(
    place: Place,
    names: tuple[str, ...],
    without: tuple[str, ...],
    language: str,
    paper: str,
    path: Path,
    *,
    public_rates: bool,
) -> None:
    """Write a media kit: one page about you for a brand.

    What you say of yourself comes from “growthdesk creator”, every number from your log. What is
    not known is left out.
    """
    include = USUAL_KIT - {_PARTS[name] for name in without}
    if public_rates:
        include |= {KitInclude.PUBLIC_RATES}
    spoken = report_language(language)
    with place.open() as opened:
        chosen = [opened.account(name) for name in names] or opened.read.accounts()
        accounts = tuple(dict.fromkeys(chosen))
        if not accounts:
            raise Trouble("This log has no account yet.", f"Add one with: {ADD}")
        report = kit_report(
            opened.read,
            opened.read.creator(),
            accounts,
            opened.today,
            include,
            language=spoken,
        )
    write_kit(path, report, partial(draw_pdf, letter=paper == "letter"))
    tell([f"Wrote {path}: {', '.join(account.address for account in accounts)}."])
