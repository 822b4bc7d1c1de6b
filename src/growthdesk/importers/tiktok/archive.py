"""TikTok's “Download your data”: every post with its time and likes, and the follower count.

The list of followers is never counted: it lacks those that left, and some that stayed.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import partial

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.counts import exactly
from growthdesk.domain.days import local_day
from growthdesk.domain.deeds import check_day
from growthdesk.domain.links import kept_link
from growthdesk.errors import Trouble
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundCount, FoundPost, Options, Skipped, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tiktok.archive_files import (
    Facts,
    Told,
    told_in_json,
    told_in_texts,
    word_of,
)
from growthdesk.importers.values.cells import Bad, is_missing, quoted
from growthdesk.importers.values.numbers import read_numbers
from growthdesk.importers.values.stamps import stamp_in

_ARCHIVE = re.compile(r"TikTok_Data_(1\d{9})(?!\d)", re.IGNORECASE)
_LASTING_LINK = re.compile(
    r"https://(?:www\.|m\.)?tiktokv?\.com/(?:share|@[\w.]{2,30})/(?:video|photo)/(\d{15,20})/?",
    re.IGNORECASE,
)
_HIDDEN = frozenset(
    ("private", "self", "selfonly", "onlyyou", "onlyme", "friends", "mutualfriends", "friendsonly")
)
_NO_COUNT = "It tells no follower count; its list of followers is not counted, since it lacks some."
_NO_DAY = "It tells {:,} followers, but not on which day, so they are left out."


def recognise_tiktok_archive(source: Source) -> list[Recognised]:
    """The download of an account, as JSON or as texts. Raises Trouble if its JSON is damaged."""
    found = []
    for part in source.parts:
        if part.file_name.lower().startswith("user_data") or len(source.parts) == 1:
            told = _told(part)
            if told is not None:
                found.append(_recognised(source, part.name, (part,), told))
    texts = [part for part in source.parts if part.name.lower().endswith(".txt")]
    if texts and (read := told_in_texts(texts)) is not None:
        found.append(_recognised(source, source.name, read[1], read[0]))
    return found


def _told(part: Part) -> Told | None:
    name = part.file_name.lower()
    if not name.endswith(".json"):
        return None
    try:
        return told_in_json(part)
    except Trouble:
        if name.startswith("user_data"):
            raise
        return None  # whoever knows it says what is wrong with it


def _recognised(source: Source, name: str, parts: Sequence[Part], told: Told) -> Recognised:
    written = max((part.written for part in parts if part.written), default=source.written)
    if match := _ARCHIVE.search(source.name):
        written = datetime.fromtimestamp(int(match[1]), UTC)
    return Recognised(name, tuple(parts), partial(_read, source.name, told, written))


def _read(name: str, told: Told, written: datetime | None, options: Options) -> Found:
    bad: dict[int, str] = {}
    told_posts = told.posts or ()
    likes = read_numbers([one.get("likes", one.get("like", "")) for one in told_posts], "likes")
    posts = tuple(
        post
        for line, (facts, liked) in enumerate(zip(told_posts, likes, strict=True), start=1)
        if (post := _post(line, facts, liked, options, bad)) is not None
    )
    newest = max((moment for moment in map(stamp_in, told.dates) if moment), default=None)
    if written is not None and newest is not None and written < newest:
        written = None  # nothing is written before what stands in it
    day = None
    if written is not None:
        day = local_day(written.astimezone(options.zone), options.day_start)
    if day is not None and day > options.today:
        day = None
    counts, doubts = _count(1 + len(told_posts), told.profile, day)
    first = min((post.day for post in posts), default=None)
    return Found(
        name=name,
        recognised_as="TikTok download of all data",
        whose=Whose("tiktok", told.profile.get("username", "").removeprefix("@")),
        counts=counts,
        posts=posts,
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=doubts,
        seen_at=written,
        complete=(first, day) if first is not None and day is not None and first <= day else None,
    )


def _post(
    line: int, facts: Facts, likes: int | Bad | None, options: Options, bad: dict[int, str]
) -> FoundPost | None:
    """A post; None if it cannot be used, with the reason in ``bad``."""
    seen_by = facts.get("whocanview", "")
    moment = stamp_in(facts.get("date", ""))
    if word_of(seen_by) in _HIDDEN:
        bad[line] = f"The post is not public, but for {quoted(seen_by)}."
        return None
    if moment is None:
        bad[line] = "The post has no time of publication."
        return None
    try:
        local = moment.astimezone(options.zone)
        day = check_day(local_day(local, options.day_start), options.today)
    except Trouble as trouble:
        bad[line] = trouble.says
        return None
    # Links of today's downloads lead to the file itself, and end within days.
    match = _LASTING_LINK.match(facts.get("link", ""))
    title = facts.get("title", "")
    return FoundPost(
        line,
        day,
        moment,
        options.zone.key,
        title="" if is_missing(title) else title,
        link=kept_link(match[0]) if match else "",
        platform_id=match[1] if match else None,
        numbers=tuple(
            likes if name == "likes" and isinstance(likes, int) else None for name in NUMBERS
        ),
    )


def _count(
    line: int, profile: Facts, day: date | None
) -> tuple[tuple[FoundCount, ...], tuple[str, ...]]:
    """The follower count of the profile on the day of writing, and what is to be said of it."""
    (followers,) = read_numbers([profile.get("followercount", "")], "followers")
    if not isinstance(followers, int):
        return (), (_NO_COUNT,)
    if day is None:
        return (), (_NO_DAY.format(followers),)
    return (FoundCount(line, day, exactly(followers)),), ()
