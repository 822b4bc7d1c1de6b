"""The progress report: which accounts and which days, what is in it, and its document."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from growthdesk.analysis.period import Period
from growthdesk.analysis.summary import Summary, summarise
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Account, Post, Result
from growthdesk.reports import sections, words
from growthdesk.reports.document import Document, Part


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
    """

    period: Period
    made_on: date
    summaries: tuple[Summary, ...]
    posts: Mapping[str, Post]
    include: frozenset[Include] = USUAL


def progress(
    reads: Reads,
    accounts: Iterable[Account],
    period: Period,
    today: date,
    include: frozenset[Include] = USUAL,
) -> Progress:
    """The report of these accounts over a period, made on the day ``today``.

    Each account is taken as of the period's last day; numbers of its posts that were seen
    later, up to today, are known.
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
    return Progress(period, today, summaries, posts, include)


def document(report: Progress) -> Document:
    """The report as it is read by people."""
    return Document(
        title=report.period.title + (" so far" if report.period.running else ""),
        aside=words.day_range(report.period.first_day, report.period.last_day),
        made_on=report.made_on,
        parts=tuple(_part(one, report) for one in report.summaries),
    )


def _part(summary: Summary, report: Progress) -> Part:
    account = summary.account
    handle = f"@{account.handle}"
    names = (account.name, handle, account.niche, account.platform_facts.name)
    writers = (
        (Include.GROWTH, sections.growth),
        (Include.CONSISTENCY, sections.consistency),
        (Include.TOP_POSTS, sections.top_posts),
        (Include.GROWTH, sections.what_is_next),
        (Include.ALL_POSTS, sections.all_posts),
        (Include.NOTES, sections.notes),
    )
    written = (
        write(summary, report.posts) for include, write in writers if include in report.include
    )
    return Part(
        subtitle=" · ".join(filter(None, names)),
        figures=sections.key_figures(summary),
        sections=tuple(section for section in written if section is not None),
    )
