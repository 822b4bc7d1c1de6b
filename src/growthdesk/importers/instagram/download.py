"""A download from Instagram or Threads as it is, before it is known in which zone days are meant."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from growthdesk.domain.counts import exactly
from growthdesk.domain.days import local_day
from growthdesk.domain.deeds import check_day
from growthdesk.domain.links import id_in
from growthdesk.errors import Trouble
from growthdesk.importers.found import (
    Found,
    FoundCount,
    FoundPost,
    Options,
    Question,
    Skipped,
    Whose,
)
from growthdesk.importers.instagram.facts import Facts, looks_limited
from growthdesk.importers.instagram.posts import Entry

DATE_RANGE = "date_range"
"""The key of the question whether a download was asked for all time."""

_LISTED = (
    "The follower count is how many followers the list names, which is right only if the download "
    "was asked for with the date range “All time”; no name is kept."
)
_PARTIAL = (
    "It was asked for only some days, so its list of followers is not counted, and silences in it "
    "are not taken for gaps."
)


@dataclass(frozen=True, slots=True)
class Download:
    """What stands in a download of one account.

    ``total`` is a follower count with its day, ``listed`` the length of the list of followers,
    None if a part of it is missing. ``oldest`` is the oldest time in it. ``is_whole`` says that
    no list of posts is known to be missing.
    """

    name: str
    called: str
    platform: str
    facts: Facts
    entries: tuple[Entry, ...]
    skipped: tuple[Skipped, ...] = ()
    total: tuple[date, int] | None = None
    listed: int | None = None
    oldest: datetime | None = None
    is_whole: bool = False
    doubts: tuple[str, ...] = ()


def read_download(download: Download, options: Options) -> Found:
    """What a download gives, with its times as days of the options."""
    bad = {row.line: row.reason for row in download.skipped}
    posts = tuple(_posts(download, options, bad))
    asked_for, question = _asked_for(download, options)
    doubts = list(download.doubts)
    count = download.total
    if count is None and download.listed and asked_for == "all" and download.facts.day is not None:
        count = download.facts.day, download.listed
        doubts.append(_LISTED)
    if asked_for == "some" and (posts or download.listed):
        doubts.append(_PARTIAL)
    complete = _complete(download, options, posts) if asked_for == "all" else None
    counts = () if count is None else (_count(download, *count),)
    return Found(
        name=download.name,
        recognised_as=f"{download.called}: {_holdings(len(posts), len(counts))}",
        whose=Whose(download.platform, download.facts.handle),
        counts=tuple(found for found in counts if found.day <= options.today),
        posts=posts,
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=tuple(doubts),
        questions=(question,) if question else (),
        seen_at=download.facts.written_at,
        complete=complete,
        may_be_complete=bool(posts) and complete is None and asked_for == "all",
    )


def _posts(download: Download, options: Options, bad: dict[int, str]) -> Iterator[FoundPost]:
    for entry in download.entries:
        local = entry.published_at.astimezone(options.zone)
        try:
            day = check_day(local_day(local, options.day_start), options.today)
        except Trouble as trouble:
            bad[entry.line] = trouble.says
            continue
        yield FoundPost(
            entry.line,
            day,
            entry.published_at,
            options.zone.key,
            entry.kind,
            caption=entry.caption,
            link=entry.link,
            platform_id=id_in(entry.link),
            numbers=entry.numbers,
        )


def _asked_for(download: Download, options: Options) -> tuple[str, Question | None]:
    """For which days it was asked, "all" or "some", and the question if nothing proves it."""
    facts = download.facts
    if facts.asked_for is not None:
        return facts.asked_for, None
    counts_list = download.listed is not None and download.total is None
    if facts.written_at is None or not (download.is_whole or counts_list):
        return "all", None
    is_limited = download.oldest is not None and looks_limited(download.oldest, facts.written_at)
    likely = "some" if is_limited else "all"
    answer = options.answers.get(DATE_RANGE, likely)
    answer = answer if answer in ("all", "some") else likely
    question = Question(
        DATE_RANGE,
        "Which date range was this download asked for?",
        (("all", "All time"), ("some", "Only some days")),
        answer,
    )
    return answer, question


def _complete(
    download: Download, options: Options, posts: tuple[FoundPost, ...]
) -> tuple[date, date] | None:
    """From the first post to the day of writing, if the lists of posts are there."""
    if not (download.is_whole and posts and download.facts.day):
        return None
    first = min(post.day for post in posts)
    last = min(download.facts.day, options.today)
    return (first, last) if first <= last else None


def _count(download: Download, day: date, followers: int) -> FoundCount:
    entries = [*(one.line for one in download.entries), *(one.line for one in download.skipped)]
    return FoundCount(1 + max(entries, default=0), day, exactly(followers))


def _holdings(posts: int, counts: int) -> str:
    if posts:
        return "posts and a follower count" if counts else "posts"
    return "a follower count" if counts else "nothing that is kept"
