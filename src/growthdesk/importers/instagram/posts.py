"""The lists of posts, reels, videos and stories in a download from Instagram, and its threads."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import PurePosixPath

from growthdesk.domain.links import id_in, kept_link
from growthdesk.domain.platform import Kind
from growthdesk.importers.files.json_shapes import Object, moment_in, objects_in, text_in
from growthdesk.importers.files.json_text import Json, mended_text
from growthdesk.importers.found import NO_NUMBERS, Numbers, Skipped
from growthdesk.importers.instagram.files import Piece, Sort
from growthdesk.importers.values.names import NAMES, Field, plain

_VIDEOS = (".mp4", ".mov", ".m4v", ".webm")
_REELS_ALONE = datetime(2022, 8, 1, tzinfo=UTC)
"""Since then Instagram publishes every new video as a reel."""

_LONGEST_LINK = 500
_CAPTIONS = frozenset(
    map(plain, ("title", "Título", "Titre", "Titel", "Titolo", "Leyenda", *NAMES[Field.CAPTION]))
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One post as the download tells it; ``line`` is which of all entries it is, from 1.

    ``stems`` are the names of its photos and videos, without folder and ending. ``link`` is
    empty in all but the newest downloads.
    """

    line: int
    published_at: datetime
    kind: Kind
    caption: str = ""
    stems: tuple[str, ...] = ()
    link: str = ""
    numbers: Numbers = NO_NUMBERS


def entries_in(pieces: Sequence[Piece]) -> tuple[list[Entry], list[Skipped]]:
    """The posts of some lists, each once, and those that cannot be used, with the reason."""
    entries: list[Entry] = []
    places: dict[Hashable, int] = {}
    skipped: list[Skipped] = []
    line = 0
    for piece in pieces:
        for one in piece.objects:
            line += 1
            entry = entry_of(one, line, piece.sort)
            if entry is None:
                skipped.append(Skipped(line, "The post has no time of publication."))
                continue
            keys = _keys(entry)
            place = next((places[key] for key in keys if key in places), None)
            if place is None:
                places.update(dict.fromkeys(keys, len(entries)))
                entries.append(entry)
                continue
            first = entries[place]
            skipped.append(Skipped(line, f"The post is entry {first.line} already."))
            if entry.kind is Kind.REEL:  # posts and reels both list it; only one says what it is
                entries[place] = replace(first, kind=Kind.REEL)
    return entries, skipped


def entry_of(one: Object, line: int, sort: Sort) -> Entry | None:
    """One object of a list as a post; None if it has no time."""
    labelled = list(_labelled(one.get("label_values")))
    media = objects_in(one.get("media"))
    for _, value in labelled:
        media += objects_in(value.get("media"))
    if not media and text_in(one.get("uri")):
        media = [one]
    times = [moment_in(one.get("creation_timestamp")), moment_in(one.get("timestamp"))]
    times += [moment_in(medium.get("creation_timestamp")) for medium in media]
    published_at = next((moment for moment in times if moment is not None), None)
    if published_at is None:
        return None
    uris = [text_in(medium.get("uri")) for medium in media]
    return Entry(
        line,
        published_at,
        _kind(sort, uris, published_at, _caption(one, media, labelled)),
        _caption(one, media, labelled),
        tuple(stem for uri in uris if (stem := stem_of(uri))),
        _link(labelled),
    )


def stem_of(uri: str) -> str:
    """The name of a photo or video without its folder and ending; empty if there is none."""
    return PurePosixPath(uri.partition("?")[0]).stem


def _keys(entry: Entry) -> list[Hashable]:
    """What two mentions of one post may have in common; a story is never the post it shows."""
    is_story = entry.kind is Kind.STORY
    keys: list[Hashable] = [(is_story, stem) for stem in entry.stems[:1]]
    if entry.caption or not keys:
        keys.append((is_story, entry.published_at, entry.caption))
    return keys


def _kind(sort: Sort, uris: Sequence[str], published_at: datetime, caption: str) -> Kind:
    is_video = bool(uris) and uris[0].partition("?")[0].lower().endswith(_VIDEOS)
    if sort is Sort.THREADS:
        if caption.startswith("@"):
            return Kind.REPLY
        return Kind.VIDEO if is_video else Kind.PHOTO if any(uris) else Kind.TEXT
    if sort in (Sort.STORIES, Sort.STORY_INSIGHTS):
        return Kind.STORY
    if sort is Sort.LIVE_INSIGHTS:
        return Kind.LIVE
    if len(uris) > 1:
        return Kind.CAROUSEL
    if sort in (Sort.REELS, Sort.REEL_INSIGHTS):
        return Kind.REEL
    if sort is Sort.IGTV:
        return Kind.VIDEO
    if is_video:
        in_reels = "/reels/" in uris[0] or published_at >= _REELS_ALONE
        return Kind.REEL if in_reels else Kind.VIDEO
    return Kind.PHOTO


def _caption(one: Object, media: Sequence[Object], labelled: Sequence[tuple[str, Object]]) -> str:
    """The outer title, that of a single medium, or what is labelled as a caption."""
    texts = [text_in(one.get("title")), *(text_in(medium.get("title")) for medium in media[:1])]
    texts += [text_in(value.get("value")) for name, value in labelled if name in _CAPTIONS]
    return mended_text(next(filter(None, texts), ""))


def _link(labelled: Sequence[tuple[str, Object]]) -> str:
    """The only link to a post that stands there; a second one may be somebody else's."""
    links = {
        link
        for _, value in labelled
        for name in ("href", "value")
        if id_in(link := kept_link(text_in(value.get(name))[:_LONGEST_LINK]))
    }
    return links.pop() if len(links) == 1 else ""


def _labelled(value: Json) -> Iterator[tuple[str, Object]]:
    """The values of the newest dialect with their plain labels, those inside of others too."""
    for one in objects_in(value):
        yield plain(mended_text(text_in(one.get("label")))), one
        for name in ("dict", "vec"):
            yield from _labelled(one.get(name))
