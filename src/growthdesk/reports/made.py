"""Reports that were made: what is kept of one, and what it takes to make it again."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from growthdesk import __version__
from growthdesk.analysis.period import Period, read_period
from growthdesk.domain.days import in_utc
from growthdesk.domain.identity import new_id
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.reports.language import Language
from growthdesk.reports.numbers import numbers
from growthdesk.reports.progress import Include, Progress, progress
from growthdesk.reports.reads import Reads

PROGRESS = "progress"
"""The kind of the progress report."""

_NOT_COMPARED = ("made_with", "made_on", "digest")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a report is to be about: whose, which days, and what is in it."""

    accounts: tuple[Account, ...]
    period: Period
    include: frozenset[Include]


def made_report(report: Progress, name: str, now: datetime) -> MadeReport:
    """What is kept of a report that was written into a file of that name.

    The day up to which it knows results is the one that it says it was made on.
    """
    return MadeReport(
        id=new_id(),
        kind=PROGRESS,
        period=report.period.key,
        accounts=",".join(one.account.id for one in report.summaries),
        sections=",".join(part for part in Include if part in report.include),
        language=report.language.code,
        name=name,
        as_of=report.made_on,
        made_at=in_utc(now),
        version=__version__,
        digest=report.digest,
        numbers=digest_of_numbers(report),
    )


def digest_of_numbers(report: Progress) -> str:
    """A fingerprint of every number in a report, as 16 hexadecimal digits.

    The day and the version it was made with are no part of it.
    """
    said = {name: value for name, value in numbers(report).items() if name not in _NOT_COMPARED}
    return hashlib.sha256(json.dumps(said, allow_nan=False).encode()).hexdigest()[:16]


def wanted_again(made: MadeReport, accounts: Iterable[Account], first_weekday: int) -> Wanted:
    """What it takes to make a report again, as of the day as of which it was made.

    ``accounts`` are those of the log. Raises Trouble if one of its accounts is there no longer, or
    if it is of a sort or of days that this version does not know.
    """
    known = {account.id: account for account in accounts}
    if not made.account_ids or not known.keys() >= {*made.account_ids}:
        raise Trouble(
            f"An account of “{made.name}” is not in the log any more.",
            "Make a report of the accounts that are there.",
        )
    if made.kind != PROGRESS:
        raise Trouble(
            f"“{made.name}” is no progress report.", "Make it again where such files are made."
        )
    parts = {part.value: part for part in Include}
    return Wanted(
        accounts=tuple(known[identity] for identity in made.account_ids),
        period=read_period(made.period, made.as_of, first_weekday),
        include=frozenset(parts[name] for name in made.section_names if name in parts),
    )


def report_again(
    reads: Reads,
    made: MadeReport,
    accounts: Iterable[Account],
    first_weekday: int,
    *,
    language: Language,
    digest: str,
) -> Progress:
    """The same report of the log as it is now. Raises Trouble as ``wanted_again`` does."""
    wanted = wanted_again(made, accounts, first_weekday)
    return progress(
        reads,
        wanted.accounts,
        wanted.period,
        made.as_of,
        wanted.include,
        language=language,
        digest=digest,
    )


def compared_with(made: MadeReport, report: Progress) -> str:
    """Whether a report has the numbers that it had when it was made, as a sentence."""
    if digest_of_numbers(report) == made.numbers:
        return f"Its numbers are the same as in “{made.name}”."
    if report.digest != made.digest:
        return f"Not all of its numbers are as in “{made.name}”: the log was changed since."
    return f"Not all of its numbers are as in “{made.name}”, which Growthdesk {made.version} made."
