"""The progress report: which accounts and which days, what is in it, and its document."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from growthdesk import __version__
from growthdesk.analysis.period import Period
from growthdesk.analysis.summary import Summary, summarise
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Account, Post, Result
from growthdesk.reports.document import Document, Part, Section
from growthdesk.reports.language import ENGLISH, Language
from growthdesk.reports.sections.ahead import what_is_next
from growthdesk.reports.sections.consistency import consistency
from growthdesk.reports.sections.figures import key_figures
from growthdesk.reports.sections.growth import growth
from growthdesk.reports.sections.notes import notes
from growthdesk.reports.sections.posts import all_posts, top_posts


class Include(StrEnum):
    """What can be put into a report, in the order in which it stands there."""

    GROWTH = "growth"
    CONSISTENCY = "consistency"
    TOP_POSTS = "top_posts"
    ALL_POSTS = "all_posts"
    NOTES = "notes"


USUAL = frozenset({Include.GROWTH, Include.CONSISTENCY, Include.TOP_POSTS})
"""What is in a report unless something else is said."""


class Reads(Protocol):
    """What a report asks of the log."""

    def account_log(
        self, account: Account, today: date, seen_until: date | None = None
    ) -> AccountLog:
        """One account as it was known at the end of a day, with results seen up to another."""

    def posts(self, ids: Iterable[str]) -> Mapping[str, tuple[Post, Result | None]]:
        """Posts by id; an id that is not there is left out."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything that any format of the report needs.

    ``posts`` are those whose texts are shown, by id. ``summaries`` has one for each account.
    ``digest`` is that of the log they are of, empty if nobody asked.
    """

    period: Period
    made_on: date
    summaries: tuple[Summary, ...]
    posts: Mapping[str, Post]
    include: frozenset[Include] = USUAL
    language: Language = ENGLISH
    digest: str = ""


def progress(
    reads: Reads,
    accounts: Iterable[Account],
    period: Period,
    today: date,
    include: frozenset[Include] = USUAL,
    *,
    language: Language = ENGLISH,
    digest: str = "",
) -> Progress:
    """The report of these accounts over a period, made on the day ``today``.

    Each account is taken as of the period's last day; numbers of its posts that were seen
    later, up to today, are known. ``digest`` names the log in a few letters.
    """
    summaries = tuple(
        summarise(
            reads.account_log(account, period.last_day, today),
            period,
            over=period.last_day < today,
        )
        for account in accounts
    )
    every = Include.ALL_POSTS in include
    ids = [line.id for one in summaries for line in (one.posts if every else one.top_posts)]
    posts = {identity: post for identity, (post, _) in reads.posts(ids).items()}
    return Progress(period, today, summaries, posts, include, language, digest)


def document(report: Progress) -> Document:
    """The report as it is read by people, in its language."""
    language, period = report.language, report.period
    made_with = f"Growthdesk {__version__}"
    return Document(
        language=language,
        title=title(report),
        aside=language.day_range(period.first_day, period.last_day),
        first_day=period.first_day,
        last_day=period.last_day,
        made_on=report.made_on,
        made_with=made_with,
        digest=report.digest,
        foot=language.say(
            "Made with {program} on {day}",
            program=made_with,
            day=language.short_day(report.made_on),
        ),
        source=language.say("From the log {digest}", digest=report.digest) if report.digest else "",
        parts=tuple(_part(one, report) for one in report.summaries),
    )


def title(report: Progress) -> str:
    """What the period is called, in the language of the report."""
    named = report.language.period(report.period)
    return report.language.say("{period} so far", period=named) if report.period.running else named


def _part(summary: Summary, report: Progress) -> Part:
    language, account = report.language, summary.account
    names = (
        account.name,
        language.apart(f"@{account.handle}"),
        account.niche,
        language.name(account.platform_facts.name),
    )
    return Part(
        name=language.apart(account.label),
        subtitle=" · ".join(filter(None, names)),
        figures=key_figures(language, summary),
        sections=tuple(_sections(summary, report)),
    )


def _sections(summary: Summary, report: Progress) -> Iterator[Section]:
    """What is included, in the order in which it stands in the report."""
    writers: tuple[tuple[Include, Callable[[], Section | None]], ...] = (
        (Include.GROWTH, lambda: growth(report.language, summary)),
        (Include.CONSISTENCY, lambda: consistency(report.language, summary)),
        (Include.TOP_POSTS, lambda: top_posts(report.language, summary, report.posts)),
        (Include.GROWTH, lambda: what_is_next(report.language, summary)),
        (Include.ALL_POSTS, lambda: all_posts(report.language, summary, report.posts)),
        (Include.NOTES, lambda: notes(report.language, summary)),
    )
    for include, write in writers:
        if include in report.include and (section := write()) is not None:
            yield section
