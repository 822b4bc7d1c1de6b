"""Threads, which rides in the download from Instagram: its posts and its number of followers."""

from functools import partial

from growthdesk.importers.files.source import Source
from growthdesk.importers.instagram.audience import followers_in
from growthdesk.importers.instagram.download import Download, read_download
from growthdesk.importers.instagram.facts import facts_of, times_in
from growthdesk.importers.instagram.files import OF_THREADS, Sort, has_every_number, pieces_of
from growthdesk.importers.instagram.posts import entries_in
from growthdesk.importers.recognised import Recognised

_REPLIES = "Replies are told from posts only by an @ at their beginning."


def recognise_threads(source: Source) -> list[Recognised]:
    """The account on Threads in a download from Instagram; nothing is taken that is not its own."""
    pieces = pieces_of(source, of_threads=True)
    own = pieces.of(*OF_THREADS)
    damaged = [(part, why) for part, why in pieces.damaged if "threads" in part.name.lower()]
    if not own and not damaged:
        return []
    posts, followers = pieces.of(Sort.THREADS), pieces.of(Sort.THREADS_FOLLOWERS)
    entries, skipped = entries_in(posts)
    doubts = [f"{why.says} It is left out." for _, why in damaged]
    if entries:
        doubts.append(_REPLIES)
    is_counted = bool(followers) and has_every_number(followers)
    download = Download(
        name=source.name,
        called="Threads in an Instagram download",
        platform="threads",
        facts=facts_of(source, pieces),
        entries=tuple(entries),
        skipped=tuple(skipped),
        listed=followers_in(followers) if is_counted else None,
        oldest=min(times_in(own), default=None),
        is_whole=not damaged and any("threads/" in piece.part.name for piece in posts),
        doubts=tuple(doubts),
    )
    parts = (*(piece.part for piece in own), *(part for part, _ in damaged))
    return [Recognised(source.name, parts, partial(read_download, download))]
