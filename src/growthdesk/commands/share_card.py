"""``growthdesk share-card``: a milestone or a month as a picture to share."""

from pathlib import Path

import click

from growthdesk.analysis.moments import Moment, moments
from growthdesk.analysis.period import Period, Unit, read_period
from growthdesk.analysis.shared_picture import shared_picture
from growthdesk.app import draw_card
from growthdesk.commands.place import OpenLog, Place
from growthdesk.commands.telling import number, short, tell
from growthdesk.commands.values import FILE, NUMBER
from growthdesk.domain.account_log import AccountLog
from growthdesk.errors import Trouble
from growthdesk.reports.language import ENGLISH
from growthdesk.reports.write import write_whole
from growthdesk.ui.paper.card_style import CardStyle, Numbers, Shape

_SIZES = {shape.name.lower(): shape for shape in Shape}


@click.command("share-card")
@click.option("--account", "name", help="Whose; may be left out if there is only one.")
@click.option("--month", "text", metavar="MONTH", help="A month, like 2026-10.")
@click.option("--milestone", type=NUMBER, help="A milestone that was reached, like 5000.")
@click.option(
    "--size",
    type=click.Choice([*_SIZES], case_sensitive=False),
    default="portrait",
    show_default=True,
    help="1080×1350, 1080×1080 or 1080×1920 pixels.",
)
@click.option("--dark", is_flag=True, help="In dark colours.")
@click.option("--blur", is_flag=True, help="With squares in place of every count of followers.")
@click.option("--growth-only", is_flag=True, help="With per cent in place of followers.")
@click.option("--language", default="en", show_default=True, help="Its language, like de.")
@click.option(
    "-o", "--output", "path", required=True, metavar="FILE", type=FILE, help="Where: a PNG file."
)
@click.pass_obj
def share_card(
    place: Place,
    name: str | None,
    text: str | None,
    milestone: int | None,
    size: str,
    language: str,
    path: Path,
    *,
    dark: bool,
    blur: bool,
    growth_only: bool,
) -> None:
    """Write a picture of a milestone or of a month.

    It is of the newest milestone unless one, or a month, is named.
    """
    if text is not None and milestone is not None:
        raise click.UsageError("It is either of a month or of a milestone.")
    if blur and growth_only:
        raise click.UsageError("Numbers are either blurred or shown as growth only.")
    if path.suffix.casefold() != ".png":
        raise Trouble(f"“{path.name}” is not the name of a picture.", "Let it end in .png.")
    numbers = Numbers.BLURRED if blur else Numbers.GROWTH_ONLY if growth_only else Numbers.SHOWN
    with place.open() as opened:
        account = opened.account(name) if name is not None else opened.only_account()
        log = opened.log(account)
        about = _milestone(log, milestone) if text is None else _month(opened, text)
        picture = shared_picture(about, lambda day: opened.read.account_log(account, day))
    told = ENGLISH.period(about) if isinstance(about, Period) else number(about.followers)
    if picture is None or (isinstance(about, Period) and picture.change is None):
        raise Trouble(
            f"What {account.label} gained in {told} is not known.",
            "Choose a month with a follower count in it and one before it.",
        )
    write_whole(path, draw_card(picture, CardStyle(_SIZES[size], dark, numbers), language))
    tell([f"Wrote {path}: {told}, {account.address}."])


def _milestone(log: AccountLog, wanted: int | None) -> Moment:
    """The milestone of that number, or the newest one. Raises Trouble if it has no day."""
    reached = [moment for moment in moments(log) if not moment.or_before]
    found = [moment for moment in reached if wanted in (None, moment.followers)]
    if found:
        return found[-1]
    if not reached:
        raise Trouble(
            f"{log.account.label} reached no milestone since its first follower count.",
            "Choose a month with --month, like 2026-10.",
        )
    raise Trouble(
        f"{log.account.label} did not reach {number(wanted)} as a milestone.",
        f"Choose one of {', '.join(str(moment.followers) for moment in reached)}.",
    )


def _month(opened: OpenLog, text: str) -> Period:
    """The month that is written so. Raises Trouble for another sort of period."""
    period = read_period(text, opened.today, opened.rules.first_weekday)
    if period.unit is not Unit.MONTH:
        raise Trouble(f"“{short(text, 24)}” is not a month.", "Write it like 2026-10.")
    return period
