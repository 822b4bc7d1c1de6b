"""The archive of X: posts, how many followers there were, and whose they are."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial

from growthdesk.domain.counts import exactly
from growthdesk.domain.days import in_utc, local_day
from growthdesk.errors import Trouble
from growthdesk.importers.files.json_text import Json
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundCount, Options, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.x.script import sort_of, text_in, value_in
from growthdesk.importers.x.tweets import tweets_in

_SORTS = {
    "tweets": re.compile(r"tweets?(-part\d+)?\.js"),
    "notes": re.compile(r"note-tweet(-part\d+)?\.js"),
    "followers": re.compile(r"follower(-part\d+)?\.js"),
    "account": re.compile(r"account\.js"),
    "manifest": re.compile(r"manifest\.js"),
}
_HELD = {
    "tweet": "tweets",
    "tweets": "tweets",
    "note_tweet": "notes",
    "follower": "followers",
    "account": "account",
    "manifest": "manifest",
}
_NO_DAY = "The followers are not counted: without manifest.js the archive does not tell its day."
_NOT_ALL = "Not every file of the archive's posts is here, so days without a post prove nothing."


@dataclass(frozen=True, slots=True)
class _Archive:
    """The files of an archive by what they hold."""

    name: str
    tweets: tuple[Part, ...]
    notes: tuple[Part, ...]
    followers: tuple[Part, ...]
    account: tuple[Part, ...]
    manifest: tuple[Part, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        return (*self.tweets, *self.notes, *self.followers, *self.account, *self.manifest)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What an archive says of itself."""

    whose: Whose
    generated: datetime | None
    is_partial: bool
    files: frozenset[str]  # of posts, as the manifest names them


def recognise_x_archive(source: Source) -> list[Recognised]:
    """The archive of X in a source, packed, unpacked, or some of its files."""
    held: dict[str, list[Part]] = {sort: [] for sort in _SORTS}
    for part in source.parts:
        sort = next((s for s, name in _SORTS.items() if name.fullmatch(part.file_name)), None)
        if sort is not None and _HELD.get(sort_of(part) or "") == sort:
            held[sort].append(part)
    if not (held["tweets"] or held["followers"]):
        return []
    sorted_parts = {sort: tuple(sorted(parts, key=_place)) for sort, parts in held.items()}
    archive = _Archive(source.name, **sorted_parts)
    return [Recognised(source.name, archive.parts, partial(_read, archive))]


def _place(part: Part) -> tuple[int, str]:
    number = re.search(r"part(\d+)", part.file_name)
    return (int(number[1]) if number else 0), part.name


def _read(archive: _Archive, options: Options) -> Found:
    facts = _facts(archive)
    doubts = []
    day = None
    if facts.generated is not None:
        day = local_day(facts.generated.astimezone(options.zone), options.day_start)
        day = day if day <= options.today else None
    tweets = tweets_in(archive.tweets, archive.notes, facts.whose.handle, options)
    counts: tuple[FoundCount, ...] = ()
    followers = sum(part.read().count(b'"accountId"') for part in archive.followers)
    if archive.followers and day is not None:
        counts = (FoundCount(1, day, exactly(followers)),)
    elif archive.followers:
        doubts.append(_NO_DAY)
    has_all = _has_all(archive, facts)
    if archive.tweets and not has_all:
        doubts.append(_NOT_ALL)
    complete: tuple[date, date] | None = None
    if tweets.posts and day is not None and has_all and not tweets.has_unread:
        first = min(post.day for post in tweets.posts)
        complete = (first, day) if first <= day else None
    return Found(
        name=archive.name,
        recognised_as="X: archive",
        whose=facts.whose,
        counts=counts,
        posts=tweets.posts,
        skipped=tweets.skipped,
        doubts=tuple(doubts),
        seen_at=facts.generated,
        complete=complete,
    )


def _facts(archive: _Archive) -> _Facts:
    account = _inner(_first(archive.account), "account")
    manifest = _first(archive.manifest)
    user = _inner(manifest, "userInfo")
    about = _inner(manifest, "archiveInfo")
    files = _inner(_inner(_inner(manifest, "dataTypes"), "tweets"), "files")
    return _Facts(
        Whose(
            "x",
            text_in(account.get("username")) or text_in(user.get("userName")),
            text_in(account.get("accountDisplayName")) or text_in(user.get("displayName")),
        ),
        _moment(text_in(about.get("generationDate"))),
        about.get("isPartialArchive") is True,
        frozenset(
            text_in(file.get("fileName")).rpartition("/")[2]
            for file in (files if isinstance(files, list) else ())
            if isinstance(file, dict)
        ),
    )


def _first(parts: Sequence[Part]) -> Json:
    """The value of the first part, the first item of a list; nothing if it cannot be read."""
    with suppress(Trouble):  # the posts are there without it
        value = value_in(parts[0]) if parts else None
        return value[0] if isinstance(value, list) and value else value
    return None


def _inner(value: Json, name: str) -> Json:
    inner = value.get(name) if isinstance(value, dict) else None
    return inner if isinstance(inner, dict | list) else {}


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return in_utc(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _has_all(archive: _Archive, facts: _Facts) -> bool:
    """Whether each file of posts is there: those that the manifest names, else each number."""
    if facts.is_partial or not archive.tweets:
        return False
    if facts.files:
        return facts.files <= {part.file_name for part in archive.tweets}
    return [_place(part)[0] for part in archive.tweets] == list(range(len(archive.tweets)))
