"""Instagram's “Download your information” as JSON: posts, their insights, and a follower count."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NoReturn

from growthdesk.domain.counts import LARGEST
from growthdesk.errors import Trouble
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Options
from growthdesk.importers.instagram.audience import audience_in, followers_in, last_day
from growthdesk.importers.instagram.download import Download, read_download
from growthdesk.importers.instagram.facts import facts_of, times_in
from growthdesk.importers.instagram.files import (
    BESIDE,
    INSIGHTS,
    LISTS,
    Pieces,
    Sort,
    has_every_number,
    pages_of,
    pieces_of,
)
from growthdesk.importers.instagram.insights import with_insights
from growthdesk.importers.instagram.posts import entries_in
from growthdesk.importers.recognised import Recognised

_EMPTY = "Instagram had nothing to tell of posts or followers."
_PERIOD = "Reach and interactions are told for a period as a whole, which the log does not keep."
_UNADDED = "The followers in the audience insights do not add up, so none of them is taken."
_UNKNOWN_LABELS = (
    "Some insights of posts are in a language that is not known, so their numbers are left out."
)


def recognise_instagram(source: Source) -> list[Recognised]:
    """The download of an Instagram account, of any year, whole or as loose files.

    Web pages are recognised too, only to say how to get the other format. Raises Trouble if
    all that is there is damaged.
    """
    pieces = pieces_of(source, of_threads=False)
    empty = tuple(part for part in source.parts if part.file_name == "no-data.txt")
    if all(piece.sort in BESIDE for piece in pieces.known):
        if pages := pages_of(source.parts):
            return [Recognised(source.name, pages, partial(_refused, source.name))]
        if pieces.damaged:
            raise pieces.damaged[0][1]
        if not pieces.known and not _is_of_instagram(empty):
            return []
    download = _download(source, pieces)
    parts = (*(piece.part for piece in pieces.known), *(part for part, _ in pieces.damaged))
    return [Recognised(source.name, (*parts, *empty), partial(read_download, download))]


def _refused(name: str, _: Options) -> NoReturn:
    raise Trouble(
        f"“{name}” is a download of web pages, which hold too little to be imported.",
        "Ask Instagram for it again, with the format JSON and the date range “All time”.",
    )


def _download(source: Source, pieces: Pieces) -> Download:
    lists, insights = pieces.of(*LISTS), pieces.of(*INSIGHTS)
    followers = pieces.of(Sort.FOLLOWERS)
    facts = facts_of(source, pieces)
    entries, skipped = entries_in(lists)
    line = sum(len(piece.objects) for piece in lists)
    entries, not_joined, is_unknown = with_insights(entries, insights, line)
    doubts = [f"{trouble.says} It is left out." for _, trouble in pieces.damaged]
    if is_unknown:
        doubts.append(_UNKNOWN_LABELS)
    total = _total(pieces, facts.day, doubts)
    if followers and not has_every_number(followers):
        doubts.append("A part of the list of followers is missing, so it is not counted.")
        followers = []
    if not (entries or total or followers):
        doubts.append(_PERIOD if pieces.of(Sort.PERIOD) else _EMPTY)
    return Download(
        name=source.name,
        called="Instagram download",
        platform="instagram",
        facts=facts,
        entries=tuple(entries),
        skipped=(*skipped, *not_joined),
        total=total,
        listed=followers_in(followers) if followers else None,
        oldest=min(times_in((*lists, *followers)), default=None),
        is_whole=_is_whole(pieces),
        doubts=tuple(doubts),
    )


def _total(pieces: Pieces, written: date | None, doubts: list[str]) -> tuple[date, int] | None:
    """The follower count of the audience insights and its day; why there is none goes to doubts."""
    told = pieces.of(Sort.AUDIENCE)
    if not told:
        return None
    audience = audience_in(told)
    if audience is None or audience.total > LARGEST:
        doubts.append(_UNADDED)
        return None
    day = last_day(audience.days, written) if written is not None else None
    if day is None:
        doubts.append(f"“{audience.days[:40]}” is no range of days that is known.")
        return None
    return day, audience.total


def _is_whole(pieces: Pieces) -> bool:
    """Whether lists of posts lie in their folder, as in a whole download, with none missing."""
    lists = pieces.of(*LISTS)
    folders = {f for piece in lists for f in piece.part.name.split("/")[-2:-1]}
    return (
        bool(folders & {"media", "content"})
        and not pieces.damaged
        and has_every_number(pieces.of(Sort.POSTS))
    )


def _is_of_instagram(empty: Sequence[Part]) -> bool:
    marks = ("instagram", "followers_and_following/")
    return any(mark in part.name for part in empty for mark in marks)
