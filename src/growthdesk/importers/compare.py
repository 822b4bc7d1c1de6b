"""What an import would do to the log: the fate of each row, and the edit that does it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.days import in_utc, local_day
from growthdesk.domain.deeds import complete_back_to
from growthdesk.domain.edits import NOTHING, Edit, Put, batch
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import (
    Account,
    FollowerChange,
    FollowerCount,
    Post,
    Precision,
    Result,
)
from growthdesk.domain.rules import Rules
from growthdesk.importers.found import Found, FoundChange, FoundCount, FoundPost, Numbers
from growthdesk.importers.matching import matched


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATED = "updated"
    SAME = "same"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of a row that the log has and the file says otherwise: its name, old and new."""

    name: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class RowFate:
    """What becomes of one thing that was found, by the line of its row.

    ``row`` is how it would stand in the log, None for one that is skipped; ``reason``
    says why that is. A row that gives a count and a post has two fates.
    """

    line: int
    fate: Fate
    row: FollowerCount | FollowerChange | Post | None = None
    differences: tuple[Difference, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What an import would do: fates in the order of the file, and one edit for all of it.

    The edit is NOTHING if the log has everything already.
    """

    fates: tuple[RowFate, ...]
    edit: Edit

    def count(self, fate: Fate) -> int:
        """How many things have that fate."""
        return sum(one.fate is fate for one in self.fates)


def compare(
    found: Found,
    account: Account,
    known: KnownRows,
    now: datetime,
    *,
    rules: Rules,
    complete: bool = True,
) -> Comparison:
    """What importing a file into an account would do.

    ``now`` carries the local zone; the numbers of posts are results seen then. A new post
    that has the result age already never asks for its numbers. ``complete`` says that the
    file has every post since its first, so that silences in it are silences; say False for a
    partial list.
    """
    edits: list[Edit] = []
    seen = (in_utc(now), local_day(now, rules.day_start))
    youngest = seen[1] - timedelta(days=rules.result_age)
    fates = [
        *(RowFate(row.line, Fate.SKIPPED, reason=row.reason) for row in found.skipped),
        *(_count_fate(count, account.id, known, edits) for count in found.counts),
        *(_change_fate(change, account.id, known, edits) for change in found.changes),
    ]
    for post, (post_id, twin) in zip(
        found.posts, matched(account.id, found.posts, known.posts), strict=True
    ):
        new = _new_post(post, post_id, account, youngest)
        fates.append(_post_fate(post, new, twin, known, seen, edits))
    if complete and found.posts:
        first_day = min(post.day for post in found.posts)
        edits.extend(complete_back_to(account.id, first_day, known.spans))
    fates.sort(key=lambda one: one.line)
    return Comparison(tuple(fates), batch(edits) if edits else NOTHING)


def _count_fate(found: FoundCount, account_id: str, known: KnownRows, edits: list[Edit]) -> RowFate:
    count = found.count
    row = FollowerCount(account_id, found.day, count.followers, count.highest, count.precision)
    old = known.counts.get(found.day)
    if old == row or (old is not None and _is_rounding_of(row, old)):
        return RowFate(found.line, Fate.SAME, old)
    edits.append(Put(row))
    if old is None:
        return RowFate(found.line, Fate.NEW, row)
    return RowFate(found.line, Fate.UPDATED, row, tuple(_differences(old, row)))


def _is_rounding_of(new: FollowerCount, old: FollowerCount) -> bool:
    """Whether the new count says the same as an exact old one, only less well."""
    return (
        new.precision is Precision.ROUNDED
        and old.precision is Precision.EXACT
        and new.followers <= old.followers <= new.highest
    )


def _change_fate(
    found: FoundChange, account_id: str, known: KnownRows, edits: list[Edit]
) -> RowFate:
    old = known.changes.get(found.day)
    given = {
        name: number
        for name in ("gained", "lost", "net")
        if (number := getattr(found, name)) is not None
    }
    row = replace(old or FollowerChange(account_id, found.day), **given)
    if old == row:
        return RowFate(found.line, Fate.SAME, old)
    edits.append(Put(row))
    if old is None:
        return RowFate(found.line, Fate.NEW, row)
    return RowFate(found.line, Fate.UPDATED, row, tuple(_differences(old, row)))


def _post_fate(
    found: FoundPost,
    new: Post,
    twin: Post | None,
    known: KnownRows,
    seen: tuple[datetime, date],
    edits: list[Edit],
) -> RowFate:
    post = new if twin is None else _updated(twin, found)
    differences = [] if twin is None else [*_differences(twin, post)]
    if post != twin:
        edits.append(Put(post))
    newest = known.results.get(post.id)
    result = _result(found.numbers, post.id, newest, seen)
    if result is not None:
        edits.append(Put(result))
        differences.extend(_number_differences(newest, result))
    if twin is None:
        return RowFate(found.line, Fate.NEW, post)
    fate = Fate.UPDATED if differences else Fate.SAME
    return RowFate(found.line, fate, post, tuple(differences))


def _new_post(found: FoundPost, post_id: str, account: Account, youngest: date) -> Post:
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
    )


def _updated(post: Post, found: FoundPost) -> Post:
    """The post with what the file gives. What the file lacks stays, and so does a better time."""
    given: dict[str, Any] = {
        name: value
        for name in ("kind", "title", "caption", "link", "niche", "pinned")
        if (value := getattr(found, name)) is not None and value != ""
    }
    if found.platform_id is not None and post.platform_id is None:
        given["platform_id"] = found.platform_id
    if found.published_at is not None:
        if not _says_same_time(found.published_at, post.published_at):
            given |= {"day": found.day, "published_at": found.published_at, "zone": found.zone}
    elif post.published_at is None:
        given["day"] = found.day
    return replace(post, **given)


def _says_same_time(new: datetime, old: datetime | None) -> bool:
    """Whether two times are equal, or the new one only lacks the seconds."""
    return old is not None and new in (old, old.replace(second=0))


def _result(
    numbers: Numbers, post_id: str, newest: Result | None, seen: tuple[datetime, date]
) -> Result | None:
    """The numbers as a result, if they say anything that the newest one does not.

    A number that the file lacks is carried over, since the newest result counts.
    """
    given: dict[str, Any] = {
        n: value for n, value in zip(NUMBERS, numbers, strict=True) if value is not None
    }
    if newest is None:
        return Result(post_id, *seen, **given) if given else None
    if all(getattr(newest, name) == value for name, value in given.items()):
        return None
    seen_at, seen_on = seen
    return replace(newest, seen_at=seen_at, seen_on=seen_on, **given)


def _number_differences(old: Result | None, new: Result) -> Iterator[Difference]:
    for name in NUMBERS:
        before = getattr(old, name) if old is not None else None
        if before != getattr(new, name):
            yield Difference(name, before, getattr(new, name))


def _differences(
    old: FollowerCount | FollowerChange | Post, new: FollowerCount | FollowerChange | Post
) -> Iterator[Difference]:
    for name in type(old).__slots__:
        if getattr(old, name) != getattr(new, name):
            yield Difference(name, getattr(old, name), getattr(new, name))
