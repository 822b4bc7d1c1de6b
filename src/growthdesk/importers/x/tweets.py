"""The posts in an archive of X."""

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from growthdesk.domain.days import in_utc
from growthdesk.domain.platform import Kind
from growthdesk.importers.files.json_text import Json
from growthdesk.importers.files.part import Part
from growthdesk.importers.found import FoundPost, Numbers, Options, Skipped
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.day_formats import format_of, read_as
from growthdesk.importers.values.moments import When
from growthdesk.importers.x.posts import when_of
from growthdesk.importers.x.script import items_in, number_in, text_in

_CUT = re.compile(r"(?:…|\.\.\.)?\s*https://t\.co/\w+\s*$")
_OPENING = 60
_MOST_ALIKE = 20
_REPOST = "A repost, whose numbers are those of someone else's post."
_NOT_A_POST = "The entry is no post."


@dataclass(frozen=True, slots=True)
class Tweets:
    """The posts of an archive in its order, by their number from 1, and what was left out.

    ``has_unread`` says that a post could not be read; reposts are none of the creator's.
    """

    posts: tuple[FoundPost, ...]
    skipped: tuple[Skipped, ...]
    has_unread: bool


def tweets_in(
    parts: Sequence[Part], notes: Sequence[Part], handle: str, options: Options
) -> Tweets:
    """The posts in the files of an archive, with the long texts of its notes."""
    longer = _openings(notes)
    posts: dict[str, FoundPost] = {}
    skipped: list[Skipped] = []
    has_unread = False
    items = (item for part in parts for item in items_in(part))
    for line, item in enumerate(items, start=1):
        tweet = item.get("tweet", item) if isinstance(item, dict) else None
        if not isinstance(tweet, dict) or not _id(tweet):
            skipped.append(Skipped(line, _NOT_A_POST))
            has_unread = True
            continue
        text = html.unescape(text_in(tweet.get("full_text")) or text_in(tweet.get("text")))
        if text.startswith("RT @") or "retweeted_status" in tweet:
            skipped.append(Skipped(line, _REPOST))
            continue
        when = _when(tweet, options)
        if not isinstance(when, tuple):
            says = when.reason if isinstance(when, Bad) else "The post has no time."
            skipped.append(Skipped(line, says))
            has_unread = True
            continue
        post = _post(line, tweet, _whole(text, longer), when, handle, options)
        again = posts.pop(_id(tweet), None)
        if again is not None:
            skipped.append(Skipped(again.line, f"The post comes again as number {line}."))
        posts[_id(tweet)] = post
    return Tweets(tuple(posts.values()), tuple(skipped), has_unread)


def _id(tweet: Mapping[str, Json]) -> str:
    name = text_in(tweet.get("id_str")) or text_in(tweet.get("id"))
    return name if name.isascii() and name.isdecimal() and len(name) <= 20 else ""


def _when(tweet: Mapping[str, Json], options: Options) -> When | Bad | None:
    stamp = read_as(_CREATED, text_in(tweet.get("created_at"))) if _CREATED else None
    is_time = isinstance(stamp, datetime) and stamp.tzinfo and 1900 <= stamp.year <= 2200
    written = in_utc(stamp) if is_time and isinstance(stamp, datetime) else None
    return when_of(_id(tweet), (written.date(), written) if written else None, options)


_CREATED = format_of(["Wed Oct 10 20:19:24 +0000 2018"])


def _post(
    line: int,
    tweet: Mapping[str, Json],
    text: str,
    when: When,
    handle: str,
    options: Options,
) -> FoundPost:
    name = _id(tweet)
    return FoundPost(
        line,
        *when,
        options.zone.key,
        kind=_kind(tweet, text),
        caption=text,
        link=f"https://x.com/{handle}/status/{name}" if re.fullmatch(r"\w{1,20}", handle) else "",
        platform_id=name,
        numbers=_numbers(tweet),
    )


def _numbers(tweet: Mapping[str, Json]) -> Numbers:
    likes, shares = number_in(tweet.get("favorite_count")), number_in(tweet.get("retweet_count"))
    return (None, None, likes, None, shares, None, None)


def _kind(tweet: Mapping[str, Json], text: str) -> Kind:
    if any(tweet.get(name) for name in _REPLIED_TO) or text.startswith("@"):
        return Kind.REPLY
    media = _list_in(tweet, "extended_entities", "media") or _list_in(tweet, "entities", "media")
    if media:
        is_photo = all(isinstance(one, dict) and one.get("type") == "photo" for one in media)
        return Kind.PHOTO if is_photo else Kind.VIDEO
    urls = [
        text_in(one.get("expanded_url"))
        for one in _list_in(tweet, "entities", "urls")
        if isinstance(one, dict)
    ]
    # A quoted post has a link too, to X itself.
    return Kind.LINK if any(url and not _OWN.match(url) for url in urls) else Kind.TEXT


_REPLIED_TO = ("in_reply_to_status_id_str", "in_reply_to_status_id", "in_reply_to_user_id_str")
_OWN = re.compile(r"https?://(?:\w+\.)?(?:x|twitter)\.com/")


def _list_in(value: Json, *names: str) -> list[Any]:
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, list) else []


def _openings(parts: Sequence[Part]) -> dict[str, list[str]]:
    """The long texts by how they begin; their own ids are not those of the posts."""
    openings: dict[str, list[str]] = {}
    for part in parts:
        for item in items_in(part):
            note = item.get("noteTweet") if isinstance(item, dict) else None
            core = note.get("core") if isinstance(note, dict) else None
            text = html.unescape(text_in(core.get("text")) if isinstance(core, dict) else "")
            alike = openings.setdefault(text[:_OPENING], [])
            if len(text) > _OPENING and len(alike) < _MOST_ALIKE:
                alike.append(text)
    return openings


def _whole(text: str, longer: Mapping[str, Sequence[str]]) -> str:
    """The long text that a post was cut from; the text itself if there is none."""
    cut = _CUT.sub("", text).rstrip(" …")
    if len(cut) < _OPENING:
        return text
    return next((note for note in longer.get(text[:_OPENING], ()) if note.startswith(cut)), text)
