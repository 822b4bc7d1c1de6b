"""What becomes of the posts of a file, and of the numbers beside them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from operator import attrgetter
from typing import Any

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.edits import Edit, Put
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import Account, ImportedFile, Post, Result
from growthdesk.importers.comparing.fates import Difference, Fate, RowFate, differences
from growthdesk.importers.found import NO_NUMBERS, FoundPost, Numbers


def new_post(
    found: FoundPost, post_id: str, account: Account, origin: ImportedFile, youngest: date
) -> Post:
    """The post as it would be logged; one that is older than ``youngest`` never asks."""
    return Post(
        id=post_id,
        account_id=account.id,
        day=found.day,
        published_at=found.published_at,
        zone=found.zone,
        kind=found.kind or account.platform_facts.kinds[0],
        title=found.title,
        caption=found.caption,
        link=found.link,
        niche=found.niche,
        pinned=bool(found.pinned),
        platform_id=found.platform_id,
        asks=found.day > youngest,
        imported_from=origin.id,
    )


def post_fate(
    found: FoundPost,
    post: Post,
    twin: Post | None,
    known: KnownRows,
    seen: tuple[datetime, date],
    origin: ImportedFile,
    edits: list[Edit],
) -> RowFate:
    """What becomes of a post; its edits, if there are any, are added to ``edits``.

    ``post`` is how it shall stand in the log and ``twin`` how it does, ``seen`` when its numbers
    were seen (UTC) and the local day of that.
    """
    if post is not twin:
        edits.append(Put(post))
    newest = known.results.get(post.id)
    result = _result(found.numbers, post.id, newest, seen, origin.id, known)
    if result is not None:
        edits.append(Put(result))
    if twin is None:
        return RowFate(found.line, Fate.NEW, post)
    changed = () if post is twin else tuple(differences(twin, post))
    if result is not None:
        changed += tuple(_number_differences(newest, result))
    return RowFate(found.line, Fate.UPDATED if changed else Fate.SAME, post, changed)


def updated_post(post: Post, found: FoundPost) -> Post:
    """The post with what the file gives, the same one if that is nothing new.

    What the file lacks stays, and so does a better time. What a creator typed stays too: of such
    a post only empty fields are filled.
    """
    given: dict[str, Any] = {}
    if _facts(found) != _facts(post) or found.pinned not in (None, post.pinned):
        given = _given(post, found)
    if found.platform_id is not None and post.platform_id is None:
        given["platform_id"] = found.platform_id
    if found.published_at is not None:
        if not _says_same_time(found.published_at, post.published_at):
            given |= {"day": found.day, "published_at": found.published_at, "zone": found.zone}
    elif post.published_at is None and post.day != found.day:
        given["day"] = found.day
    return replace(post, **given) if given else post


def _given(post: Post, found: FoundPost) -> dict[str, Any]:
    """What the file says otherwise of the post itself, as far as it takes its place."""
    return {
        name: value
        for name in (*_FACTS, "pinned")
        for value, old in ((getattr(found, name), getattr(post, name)),)
        if value != old
        and value is not None
        and value != ""
        and (post.imported_from is not None or not old)
    }


_FACTS = ("kind", "title", "caption", "link", "niche")
_facts = attrgetter(*_FACTS)
_numbers = attrgetter(*NUMBERS)


def _says_same_time(new: datetime, old: datetime | None) -> bool:
    """Whether two times are equal, or the new one only lacks the seconds."""
    return old is not None and (new == old or new == old.replace(second=0))


def _result(
    numbers: Numbers,
    post_id: str,
    newest: Result | None,
    seen: tuple[datetime, date],
    origin: str | None,
    known: KnownRows,
) -> Result | None:
    """The numbers as a result, if they say anything that the log does not.

    A number that the file lacks is carried over, since the newest result counts. Numbers seen
    before the newest ones are a result of their own, once a file.
    """
    if numbers == NO_NUMBERS:
        return None
    if newest is None:
        return _new_result(post_id, seen, numbers, origin)
    old = _numbers(newest)
    if numbers == old:
        return None
    both = tuple(was if now is None else now for now, was in zip(numbers, old, strict=True))
    if both == old:
        return None
    if seen[0] < newest.seen_at:
        was_read = any(file.seen_at == seen[0] for file in known.files.values())
        return None if was_read else _new_result(post_id, seen, numbers, origin)
    return _new_result(post_id, seen, both, origin)


def _new_result(
    post_id: str, seen: tuple[datetime, date], numbers: Numbers, origin: str | None
) -> Result:
    values: tuple[Any, ...] = (post_id, *seen, *numbers, origin)
    return Result(*values)


def _number_differences(old: Result | None, new: Result) -> Iterator[Difference]:
    for name in NUMBERS:
        before = getattr(old, name) if old is not None else None
        if before != getattr(new, name):
            yield Difference(name, before, getattr(new, name))
