"""``growthdesk reports``: the reports that were made, and how one is made again."""

from collections.abc import Iterator
from pathlib import Path

import click

from growthdesk.app import report_language
from growthdesk.commands.place import OpenLog, Place
from growthdesk.commands.telling import MISSING, Object, json_option, number, tell, tell_json
from growthdesk.domain.made_report import MadeReport
from growthdesk.errors import Trouble
from growthdesk.reports.made import made_report, report_again
from growthdesk.reports.progress import Progress


@click.command()
@json_option
@click.pass_obj
def reports(place: Place, *, as_json: bool) -> None:
    """List the reports that were made, with the number by which one is made again.

    Each keeps its days, its accounts and a fingerprint of the log and of its numbers. To make one
    again: growthdesk report --again NUMBER -o FILE
    """
    with place.open() as opened:
        made = opened.read.reports_made()
        if as_json:
            tell_json([_answer(opened, n, one) for n, one in enumerate(made, start=1)])
        else:
            tell(_lines(opened, made))


def keep_report(opened: OpenLog, report: Progress, path: Path) -> None:
    """Add a report that was written to those that were made.

    Raises Trouble if it could not be added; the file is there all the same.
    """
    made = made_report(report, path.name, opened.now)
    try:
        opened.store.keep_report(made, path.resolve())
    except Trouble as trouble:
        raise Trouble(
            f"“{path.name}” is written, but not in the list of reports made: {trouble.says}",
            "The list is only needed to make it again.",
        ) from trouble


def made_again(opened: OpenLog, place: int) -> tuple[MadeReport, Progress]:
    """A report that was made, and the same one made anew, as of the day as of which it was made.

    ``place`` is its number in the list, from 1. Raises Trouble if there is none of that number.
    """
    made = opened.read.reports_made()
    if not 1 <= place <= len(made):
        raise Trouble(
            f"There is no report {number(place)}.", "Look at the list with: growthdesk reports"
        )
    one = made[place - 1]
    report = report_again(
        opened.read,
        one,
        opened.read.accounts(),
        opened.rules.first_weekday,
        language=report_language(one.language),
        digest=opened.read.digest(one.account_ids),
    )
    return one, report


def _lines(opened: OpenLog, made: tuple[MadeReport, ...]) -> Iterator[str]:
    if not made:
        yield "No report was made yet. Make one with: growthdesk report"
    for place, one in enumerate(made, start=1):
        day = one.made_at.astimezone(opened.zone).date().isoformat()
        path = opened.read.report_place(one)
        yield f"{place:>3}  {day}  {one.period}  {', '.join(_addresses(opened, one))}"
        yield f"     {path or one.name}"


def _answer(opened: OpenLog, place: int, one: MadeReport) -> Object:
    path = opened.read.report_place(one)
    return {
        "number": place,
        "kind": one.kind,
        "period": one.period,
        "accounts": [*_addresses(opened, one)],
        "sections": [*one.section_names],
        "language": one.language,
        "name": one.name,
        "path": None if path is None else str(path),
        "as_of": one.as_of.isoformat(),
        "made_at": one.made_at.isoformat(),
        "version": one.version,
        "log_digest": one.digest,
        "numbers_digest": one.numbers,
    }


def _addresses(opened: OpenLog, one: MadeReport) -> Iterator[str]:
    """Its accounts; a dash for one that is in the log no longer."""
    known = {account.id: account.address for account in opened.read.accounts()}
    for identity in one.account_ids:
        yield known.get(identity, MISSING)
