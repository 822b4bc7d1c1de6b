"""The progress report: which accounts and which days, what is in it, and its document."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from growthdesk import __version__
from growthdesk.analysis.period import Period
from growthdesk.analysis.summary import Summary, is_told_by, summarise, told_from
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.namesakes import told_apart
from growthdesk.domain.rows import Account, Post
from growthdesk.reports.document import Document, Part, Section
from growthdesk.reports.language import ENGLISH, Language
from growthdesk.reports.reads import Reads
from growthdesk.reports.sections.ahead import what_is_next
from growthdesk.reports.sections.compared import compared
from growthdesk.reports.sections.consistency import consistency
from growthdesk.reports.sections.engagement import engagement
from growthdesk.reports.sections.figures import key_figures
from growthdesk.reports.sections.groups import kinds, niches
from growthdesk.reports.sections.growth import growth
from growthdesk.reports.sections.notes import notes
from growthdesk.reports.sections.overview import overview
from growthdesk.reports.sections.posts import all_posts, top_posts
from growthdesk.reports.sections.record import track_record
from growthdesk.reports.sections.weeks import weeks


class Include(StrEnum):
    """What can be put into a report, in the order in which it stands there."""

    GROWTH = "growth"
    COMPARISON = "comparison"
    CONSISTENCY = "consistency"
    WEEKS = "weeks"
    ENGAGEMENT = "engagement"
    NICHES = "niches"
    KINDS = "kinds"
    TOP_POSTS = "top_posts"
    NEXT = "next"
    TRACK_RECORD = "track_record"
    ALL_POSTS = "all_posts"
    NOTES = "notes"


USUAL = frozenset(Include) - {
    Include.WEEKS,
    Include.TRACK_RECORD,
    Include.ALL_POSTS,
    Include.NOTES,
}
"""What is in a report unless something else is said."""


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
        summarise(_read(reads, account, period, today), period, over=period.last_day < today)
        for account in accounts
    )
    every = Include.ALL_POSTS in include
    shown = (line for one in summaries for line in (one.posts if every else one.top_posts))
    ids = [line.id for line in shown] + [post.id for one in summaries for post in one.moved]
    posts = {identity: post for identity, (post, _) in reads.posts(ids).items()}
    return Progress(period, today, summaries, posts, include, language, digest)


def _read(reads: Reads, account: Account, period: Period, today: date) -> AccountLog:
    """The account as of the last day of a period, with the numbers of the posts that it is told by.

    A long history is read whole only if the posts of the last year are too few to be rated by, and
    there are others.
    """
    since = told_from(period)
    log = reads.account_log(account, period.last_day, today, numbers_from=since)
    if is_told_by(log, period) or not reads.has_settled(account, since, today):
        return log
    return reads.account_log(account, period.last_day, today)


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
        parts=tuple(_parts(report)),
    )


def title(report: Progress) -> str:
    """What the period is called, in the language of the report."""
    named = report.language.period(report.period)
    return report.language.say("{period} so far", period=named) if report.period.running else named


def _parts(report: Progress) -> Iterator[Part]:
    """A part for each account, before them all side by side if there are several."""
    if len(report.summaries) > 1:
        yield overview(report.language, report.summaries)
    apart = told_apart(summary.account for summary in report.summaries)
    for summary in report.summaries:
        yield _part(summary, report, apart.get(summary.account.id, ""))


def _part(summary: Summary, report: Progress, apart: str) -> Part:
    """A part for an account; ``apart`` tells it from another one of the report with its label."""
    language, account = report.language, summary.account
    names = (
        language.apart(account.name),
        language.apart(f"@{account.handle}"),
        language.apart(account.niche),
        language.name(account.platform_facts.name),
    )
    return Part(
        name=" · ".join(filter(None, (language.apart(account.label), apart))),
        subtitle=" · ".join(filter(None, names)),
        figures=key_figures(language, summary),
        sections=tuple(_sections(summary, report)),
    )


def _sections(summary: Summary, report: Progress) -> Iterator[Section]:
    """What is included, in the order in which it stands in the report."""
    language, posts = report.language, report.posts
    writers: dict[Include, Callable[[], Section | None]] = {
        Include.GROWTH: lambda: growth(language, summary),
        Include.COMPARISON: lambda: compared(language, summary),
        Include.CONSISTENCY: lambda: consistency(language, summary),
        Include.WEEKS: lambda: weeks(language, summary),
        Include.ENGAGEMENT: lambda: engagement(language, summary),
        Include.NICHES: lambda: niches(language, summary),
        Include.KINDS: lambda: kinds(language, summary),
        Include.TOP_POSTS: lambda: top_posts(language, summary, posts),
        Include.NEXT: lambda: what_is_next(language, summary),
        Include.TRACK_RECORD: lambda: track_record(language, summary),
        Include.ALL_POSTS: lambda: all_posts(language, summary, posts),
        Include.NOTES: lambda: notes(language, summary),
    }
    for include, write in writers.items():
        if include in report.include and (section := write()) is not None:
            yield section
