"""Which files of a download from Instagram hold what: by their root keys, names only as a first look."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from growthdesk.errors import Trouble
from growthdesk.importers.files.json_shapes import Object, first_list, objects_in
from growthdesk.importers.files.json_text import (
    LARGEST_TEXT,
    MOST_MEMORY,
    Json,
    json_of_bytes,
    memory_for,
    too_much,
)
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source


class Sort(Enum):
    """What a file of the download holds."""

    POSTS = auto()
    REELS = auto()
    STORIES = auto()
    IGTV = auto()
    ARCHIVED = auto()
    POST_INSIGHTS = auto()
    REEL_INSIGHTS = auto()
    STORY_INSIGHTS = auto()
    LIVE_INSIGHTS = auto()
    AUDIENCE = auto()
    PERIOD = auto()
    FOLLOWERS = auto()
    PROFILE = auto()
    REQUESTS = auto()
    THREADS = auto()
    THREADS_FOLLOWERS = auto()


LISTS = (Sort.POSTS, Sort.REELS, Sort.IGTV, Sort.ARCHIVED, Sort.STORIES)
INSIGHTS = (Sort.POST_INSIGHTS, Sort.REEL_INSIGHTS, Sort.STORY_INSIGHTS, Sort.LIVE_INSIGHTS)
OF_THREADS = (Sort.THREADS, Sort.THREADS_FOLLOWERS)
BESIDE = (Sort.PROFILE, Sort.REQUESTS)
"""What says whose and which days, and nothing else that a log keeps."""

_ROOTS: Mapping[str, Sort] = {
    "ig_reels_media": Sort.REELS,
    "ig_stories": Sort.STORIES,
    "ig_igtv_media": Sort.IGTV,
    "ig_archived_post_media": Sort.ARCHIVED,
    "organic_insights_posts": Sort.POST_INSIGHTS,
    "organic_insights_reels": Sort.REEL_INSIGHTS,
    "organic_insights_stories": Sort.STORY_INSIGHTS,
    "organic_insights_live": Sort.LIVE_INSIGHTS,
    "organic_insights_audience": Sort.AUDIENCE,
    "organic_insights_reach": Sort.PERIOD,
    "organic_insights_interactions": Sort.PERIOD,
    "relationships_followers": Sort.FOLLOWERS,
    "profile_user": Sort.PROFILE,
    "text_post_app_text_posts": Sort.THREADS,
    "text_post_app_text_post_app_followers": Sort.THREADS_FOLLOWERS,
}

_NUMBERED = r"(?:_\d+)?(?: ?\(\d+\))?\.json"
_NAMES = tuple(
    (re.compile(pattern + _NUMBERED, re.IGNORECASE), sort)
    for pattern, sort in (
        ("posts", Sort.POSTS),
        ("reels", Sort.REELS),
        ("stories", Sort.STORIES),
        ("igtv_videos", Sort.IGTV),
        ("archived_posts", Sort.ARCHIVED),
        ("followers", Sort.FOLLOWERS),
        ("your_information_download_requests", Sort.REQUESTS),
        (r"(?:[a-z_]*insights|content_interactions|profiles_reached|accounts_reached)", None),
        (r"(?:live_videos|personal_information|threads_and_replies)", None),
    )
)
"""Lists without a root key are told apart by their names; None for files that have one."""

_ELSEWHERE = ("messages/", "ads_information/", "likes/", "saved/", "comments/", "preferences/")
_MOST_LOOSE = 24
"""So many files of other names are looked into, as people rename what they unpack."""

_ROOT = re.compile(rb'^[\s\xef\xbb\xbf\xfe\xff]*\{\s*"(\w+)"')
_LIST = re.compile(rb"^[\s\xef\xbb\xbf\xfe\xff]*\[")
_IN_LISTS = (b'"media"', b'"creation_timestamp"', b'"string_list_data"', b'"label_values"')
_NUMBER = re.compile(r"_(\d{1,4})(?: ?\(\d+\))?\.json$")
_PAGES = re.compile(
    r"(?:^|/)(?:posts(?:_\d+)?|reels|stories|followers(?:_\d+)?|start_here)\.html$|"
    r"(?:^|/)(?:your_instagram_activity|past_instagram_insights)/(?:.*/)?[^/]+\.html$"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the download: what it holds, and the objects of its list."""

    sort: Sort
    part: Part
    objects: list[Object]


@dataclass(frozen=True, slots=True)
class Pieces:
    """The files of a download that are known, and those that are, but cannot be read."""

    known: list[Piece] = field(default_factory=list)
    damaged: list[tuple[Part, Trouble]] = field(default_factory=list)

    def of(self, *sorts: Sort) -> list[Piece]:
        """The files of some sorts, in the order of the sorts."""
        return [piece for sort in sorts for piece in self.known if piece.sort is sort]


def pieces_of(source: Source, *, of_threads: bool) -> Pieces:
    """The files in a source that a download from Instagram has, by what stands in them.

    Those of Threads alone or those of Instagram alone; what stands beside goes with both.
    """
    pieces = Pieces()
    texts = [part for part in source.parts if part.name.lower().endswith(".json")]
    loose = len(texts) <= _MOST_LOOSE
    spent = 0
    for part in texts:
        named, sort = _by_name(part)
        if not (named or loose) or part.size > LARGEST_TEXT or _is_elsewhere(part):
            continue
        try:
            if not _is_wanted(part.head(4096).replace(b"\0", b""), sort, of_threads=of_threads):
                continue
            data = part.read()
            spent += memory_for(data)
            if spent > MOST_MEMORY:  # all of them are held at once
                raise too_much(part.file_name)
            value = json_of_bytes(data, part.file_name)
        except Trouble as trouble:
            pieces.damaged.append((part, trouble))
            continue
        if (piece := _piece(part, value, sort)) is not None:
            pieces.known.append(piece)
    return pieces


def pages_of(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The web pages of a download in HTML, which Instagram offers first."""
    return tuple(part for part in parts if _PAGES.search(part.name))


def has_every_number(pieces: Sequence[Piece]) -> bool:
    """Whether no file is missing of some that are numbered from 1; true if they have no numbers."""
    names = (_NUMBER.search(piece.part.name.lower()) for piece in pieces)
    numbers = {int(match[1]) for match in names if match}
    return numbers == set(range(1, len(numbers) + 1))


def _by_name(part: Part) -> tuple[bool, Sort | None]:
    """Whether the name is a known one, and what a list without a root key is under it."""
    for pattern, sort in _NAMES:
        if pattern.fullmatch(part.file_name):
            return True, sort
    return False, None


def _is_elsewhere(part: Part) -> bool:
    return any(part.name.startswith(f) or f"/{f}" in part.name for f in _ELSEWHERE)


def _is_wanted(head: bytes, named: Sort | None, *, of_threads: bool) -> bool:
    if _LIST.match(head):  # all that Threads has is under root keys
        return named is Sort.REQUESTS or (not of_threads and any(m in head for m in _IN_LISTS))
    match = _ROOT.match(head)
    sort = _ROOTS.get(match[1].decode("ascii", "replace")) if match else None
    return sort in BESIDE or (sort is not None and (sort in OF_THREADS) == of_threads)


def _piece(part: Part, value: Json, named: Sort | None) -> Piece | None:
    if isinstance(value, dict):
        sort = next((_ROOTS[key] for key in value if key in _ROOTS), None)
        return None if sort is None else Piece(sort, part, first_list(value))
    objects = objects_in(value)
    sort = _by_shape(objects[:20], named)
    return None if sort is None else Piece(sort, part, objects)


def _by_shape(objects: list[Object], named: Sort | None) -> Sort | None:
    """What a list without a root key holds; its name settles what its shape leaves open."""
    if named is Sort.REQUESTS or any("label_values" in one for one in objects):
        return named if named in (*LISTS, Sort.REQUESTS) else None
    if any("string_list_data" in one for one in objects):
        is_plain = all(one.get("title") == "" for one in objects)
        return Sort.FOLLOWERS if named is Sort.FOLLOWERS or is_plain else None
    if any("creation_timestamp" in one for one in objects) and named in LISTS:
        return named
    for one in objects:
        if any("creation_timestamp" in inner for inner in objects_in(one.get("media"))):
            return named if named in LISTS else Sort.POSTS
    return None
