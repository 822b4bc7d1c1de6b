"""Where posts and profile stand in TikTok's download, in every shape that it had.

The paths changed twice, the names of the lists did not. Videos that were watched are in a list
of the same name as her own, so a list is known by what it lies in.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from growthdesk.errors import Trouble
from growthdesk.importers.files.json_shapes import objects_in
from growthdesk.importers.files.json_text import Json, json_of
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.text import text_of
from growthdesk.importers.values.names import plain

Facts = Mapping[str, str]
"""What is said of one thing: names of small letters and digits alone, and texts."""

_LARGEST_TEXT = 16 * 1024 * 1024
"""In bytes; some hundred thousand posts."""

_OF_POSTS = frozenset(("posts", "post", "videos", "video"))
_OF_PROFILE = frozenset(("profileinfo", "profileinformation", "profile"))
_OF_FOLLOWERS = frozenset(("follower", "followers", "followerlist"))
_DATE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_LINE = re.compile(r"\s*[^\W\d_][^:\n]{0,40}:", re.UNICODE)
_NOT_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Told:
    """What a download tells: its posts, its profile, and when anything in it happened.

    ``posts`` are None if there is no list of posts at all.
    """

    posts: tuple[Facts, ...] | None
    profile: Facts
    dates: tuple[str, ...]


def told_in_json(part: Part) -> Told | None:
    """What a JSON file tells; None if it is not TikTok's. Raises Trouble if it is no JSON."""
    posts: list[Facts] | None = None
    profile: Facts = {}
    dates: list[str] = []
    for parent, name, value in _named(json_of(part)):
        if name == "VideoList" and word_of(parent) in _OF_POSTS:
            posts = [*(posts or ()), *map(_facts, objects_in(value))]
        elif name == "ProfileMap" and isinstance(value, dict):
            profile = profile or _facts(value)
        elif name == "FansList":
            dates += [_facts(one).get("date", "") for one in objects_in(value)]
    if posts is None and not profile:
        return None
    return _told(posts, profile, dates)


def told_in_texts(parts: Sequence[Part]) -> tuple[Told, tuple[Part, ...]] | None:
    """What the texts of a download tell, and all texts that are of it; None if there are none."""
    posts: list[Facts] | None = None
    profile: Facts = {}
    dates: list[str] = []
    own: list[Part] = []
    for part in parts:
        sort = word_of(part.file_name.rpartition(".")[0])
        if sort not in _OF_POSTS | _OF_PROFILE | _OF_FOLLOWERS or part.size > _LARGEST_TEXT:
            continue
        blocks = [*_blocks(part)]
        dated = [block for block in blocks if _DATE.match(block.get("date", ""))]
        if sort in _OF_POSTS and dated:
            posts = [*(posts or ()), *dated]
        elif sort in _OF_FOLLOWERS and any("username" in block for block in dated):
            dates += [block["date"] for block in dated]
        elif sort in _OF_PROFILE and any("username" in block for block in blocks):
            profile = {name: said for block in blocks for name, said in block.items()}
        else:
            continue
        own.append(part)
    if not own:
        return None
    folders = {part.name.partition("/")[0] for part in own if "/" in part.name}
    beside = [one for one in parts if one.name.partition("/")[0] in folders and _is_list(one)]
    return _told(posts, profile, dates), tuple({p.name: p for p in (*own, *beside)}.values())


def word_of(name: str) -> str:
    """A name in small letters without anything between: “Like(s)” and “likes” are one."""
    return _NOT_WORD.sub("", plain(name)) if len(name) < 100 else ""


def _told(posts: Sequence[Facts] | None, profile: Facts, dates: Iterable[str]) -> Told:
    every = (*dates, *(post.get("date", "") for post in posts or ()))
    return Told(None if posts is None else tuple(posts), profile, tuple(filter(None, every)))


def _named(value: Json) -> Iterator[tuple[str, str, Json]]:
    """Everything inside of objects, with its name and that of the object; lists are not entered."""
    waiting: list[tuple[str, Json]] = [("", value)]
    while waiting:
        parent, outer = waiting.pop()
        if isinstance(outer, dict):
            for name, inner in outer.items():
                yield parent, name, inner
                waiting.append((name, inner))


def _facts(one: Mapping[str, Json]) -> Facts:
    return {
        word_of(name): str(value).strip()
        for name, value in one.items()
        if isinstance(value, str | int) and not isinstance(value, bool)
    }


def _blocks(part: Part) -> Iterator[Facts]:
    """The blocks of a text, each as what stands before and behind the first colon of a line."""
    text = ""
    with suppress(Trouble):  # no text is no list
        text = text_of(part)
    block: dict[str, str] = {}
    for line in (*text.splitlines(), ""):
        name, colon, said = line.partition(":")
        if colon:
            block.setdefault(word_of(name), said.strip())
        elif not line.strip() and block:
            yield block
            block = {}


def _is_list(part: Part) -> bool:
    with suppress(Trouble):
        return bool(_LINE.match(text_of(part)[:2000]))
    return False
