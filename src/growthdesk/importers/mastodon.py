"""Mastodon's archive: the posts of its outbox. It lists no followers, nor counts them."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from urllib.parse import urlsplit

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.days import local_day
from growthdesk.domain.deeds import check_day
from growthdesk.domain.links import kept_link
from growthdesk.domain.platform import Kind
from growthdesk.errors import Trouble
from growthdesk.importers.files.json_shapes import Object, objects_in, text_in
from growthdesk.importers.files.json_text import Json, json_of
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.plain_text import text_of_html
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundPost, Numbers, Options, Skipped, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.values.stamps import stamp_in

_OUTBOX = "outbox.json"
_BESIDE = ("actor.json", "likes.json", "bookmarks.json")
_PUBLIC = ("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public")
_NUMBER = re.compile(r"/(\d{6,20})/?$", re.ASCII)
_NAME = re.compile(r"[\w.-]{1,60}", re.ASCII)

_BOOST = "It is a boost of somebody else's post."
_TO_FEW = "It is a message to single people, not a post."
_NO_FOLLOWERS = "The archive tells no follower count."


def recognise_mastodon(source: Source) -> list[Recognised]:
    """The archives of Mastodon in a source. Raises Trouble if an outbox is damaged."""
    found = []
    for part in source.parts:
        items = _items_in(part, is_alone=part is source.plain_file)
        if items is None:
            continue
        folder = part.name.rpartition("/")[0]
        beside = [
            one
            for one in source.parts
            if one.file_name in _BESIDE and one.name.rpartition("/")[0] == folder
        ]
        actor = next((one for one in beside if one.file_name == "actor.json"), None)
        whose = Whose("mastodon", _handle(actor, items))
        read = partial(_read, source.name, items, whose, part.written or source.written)
        found.append(Recognised(source.name, (part, *beside), read))
    return found


def _items_in(part: Part, *, is_alone: bool) -> list[Json] | None:
    """What was done, in the order of the outbox; None if the part is none."""
    is_outbox = part.file_name.lower() == _OUTBOX
    if not is_outbox and not (is_alone and part.name.lower().endswith(".json")):
        return None
    try:
        outbox = json_of(part)
    except Trouble:
        if is_outbox:
            raise
        return None  # whoever knows it says what is wrong with it
    items = outbox.get("orderedItems") if isinstance(outbox, dict) else None
    return items if isinstance(items, list) else None


def _handle(actor: Part | None, items: Sequence[Json]) -> str:
    """The name and the server, as mira@example.social; empty if nothing tells them."""
    about: Json = None
    if actor is not None:
        with suppress(Trouble):  # the posts tell it as well
            about = json_of(actor)
    about = about if isinstance(about, dict) else {}
    acts = (text_in(item.get("actor")) for item in items if isinstance(item, dict))
    address = text_in(about.get("id")) or next(filter(None, acts), "")
    with suppress(ValueError):
        parts = urlsplit(address)
        name = text_in(about.get("preferredUsername")) or parts.path.rpartition("/")[2]
        if _NAME.fullmatch(name := name.removeprefix("@")):
            return f"{name}@{parts.hostname}" if parts.hostname else name
    return ""


def _read(
    name: str, items: Sequence[Json], whose: Whose, written: datetime | None, options: Options
) -> Found:
    bad: dict[int, str] = {}
    posts: dict[str, FoundPost] = {}
    for line, item in enumerate(items, start=1):
        post = _post(line, item, options, bad)
        if post is None:
            continue
        key = post.platform_id or post.link or str(line)
        if earlier := posts.pop(key, None):
            bad[earlier.line] = f"The post comes again as entry {line}."
        posts[key] = post
    days = [post.day for post in posts.values()]
    complete = None
    if days and written is not None:
        last = min(local_day(written.astimezone(options.zone), options.day_start), options.today)
        complete = (min(days), last) if max(days) <= last else None
    return Found(
        name=name,
        recognised_as="Mastodon archive: posts",
        whose=whose,
        posts=tuple(posts.values()),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=(_NO_FOLLOWERS,),
        seen_at=written,
        complete=complete,
    )


def _post(line: int, item: Json, options: Options, bad: dict[int, str]) -> FoundPost | None:
    """A post; None if it cannot be used, with the reason in ``bad``."""
    act = item if isinstance(item, dict) else {}
    if act.get("type") == "Announce":
        bad[line] = _BOOST
        return None
    note = act.get("object")
    if act.get("type") != "Create" or not isinstance(note, dict):
        bad[line] = "It is no post."
        return None
    if _is_to_few(act, note):
        bad[line] = _TO_FEW
        return None
    moment = stamp_in(text_in(note.get("published"))) or stamp_in(text_in(act.get("published")))
    if moment is None:
        bad[line] = "The post has no time of publication."
        return None
    try:
        day = check_day(
            local_day(moment.astimezone(options.zone), options.day_start), options.today
        )
    except Trouble as trouble:
        bad[line] = trouble.says
        return None
    link = kept_link(text_in(note.get("url")) or text_in(note.get("id")))
    number = _NUMBER.search(link.partition("?")[0])
    return FoundPost(
        line,
        day,
        moment,
        options.zone.key,
        _kind(note),
        caption=_caption(note),
        link=link,
        platform_id=number[1] if number else None,
        numbers=_numbers(note),
    )


def _is_to_few(act: Object, note: Object) -> bool:
    """Whether it goes neither to everybody nor to all followers; False if that is not told."""
    addressed = [
        one
        for where in (act, note)
        for name in ("to", "cc")
        for one in (where[name] if isinstance(where.get(name), list) else [where.get(name)])
        if isinstance(one, str)
    ]
    return bool(addressed) and not any(
        one in _PUBLIC or one.rstrip("/").endswith("/followers") for one in addressed
    )


def _kind(note: Object) -> Kind:
    if note.get("inReplyTo"):
        return Kind.REPLY
    media = [text_in(one.get("mediaType")) for one in objects_in(note.get("attachment"))]
    if any(one.startswith("video/") for one in media):
        return Kind.VIDEO
    return Kind.PHOTO if any(one.startswith("image/") for one in media) else Kind.TEXT


def _caption(note: Object) -> str:
    """The text below its content warning, if it has one."""
    texts = (text_in(note.get("summary")), text_of_html(text_in(note.get("content"))))
    return "\n\n".join(filter(None, texts))


def _numbers(note: Object) -> Numbers:
    """Likes and boosts, which only newer archives have."""
    totals = {name: note.get(name) for name in ("likes", "shares")}
    counts = {
        name: count
        for name, total in totals.items()
        if isinstance(total, dict)
        and isinstance(count := total.get("totalItems"), int)
        and not isinstance(count, bool)
        and 0 <= count < 2**53
    }
    return tuple(counts.get(name) for name in NUMBERS)
