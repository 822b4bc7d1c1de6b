"""What an import would do to the log: the fate of each row, and the edit that does it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from growthdesk.domain.days import in_utc, local_day
from growthdesk.domain.edits import NOTHING, Edit, Put, batch
from growthdesk.domain.identity import id_from
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import Account, ImportedFile
from growthdesk.domain.rules import Rules
from growthdesk.domain.spans import complete_back_to, complete_between
from growthdesk.importers.comparing.compare_days import change_fate, count_fate, views_fate
from growthdesk.importers.comparing.compare_posts import new_post, post_fate, updated_post
from growthdesk.importers.comparing.fates import Comparison, Fate, RowFate
from growthdesk.importers.comparing.matching import matched
from growthdesk.importers.found import Found


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is kept of a file that rows came from: its name, size in bytes, and SHA-256."""

    name: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person may say of an import.

    ``complete`` says that the file has every post since its first, so that silences in it are
    silences: None takes what the file itself proves. ``replace_typed`` lets its counts take
    the place of typed ones that differ.
    """

    complete: bool | None = None
    replace_typed: bool = False


def compare(
    found: Found,
    account: Account,
    known: KnownRows,
    now: datetime,
    *,
    rules: Rules,
    file: FileFacts,
    wishes: Wishes = Wishes(),
) -> Comparison:
    """What importing a file into an account would do.

    ``now`` carries the local zone; the numbers of posts are results seen when the file was
    written, or now if it does not tell. A new post that has the result age already never asks
    for its numbers.
    """
    seen_at = _seen_at(found, now)
    seen = (in_utc(seen_at), local_day(seen_at.astimezone(now.tzinfo), rules.day_start))
    origin = _origin(found, account, file, seen[0], now)
    youngest = local_day(now, rules.day_start) - timedelta(days=rules.result_age)
    edits: list[Edit] = []
    fates = [RowFate(row.line, Fate.SKIPPED, reason=row.reason) for row in found.skipped]
    fates += [
        count_fate(count, origin, known, edits, replace_typed=wishes.replace_typed)
        for count in found.counts
    ]
    fates += [change_fate(change, origin, known, edits) for change in found.changes]
    fates += [views_fate(views, origin, known, edits) for views in found.views]
    for post, (post_id, twin) in zip(
        found.posts, matched(account.id, found.posts, known.posts), strict=True
    ):
        into = (
            new_post(post, post_id, account, origin, youngest)
            if twin is None
            else updated_post(twin, post)
        )
        fates.append(post_fate(post, into, twin, known, seen, origin, edits))
    edits += _completeness(found, account.id, known, wishes)
    if edits:
        edits.insert(0, Put(origin))
    fates.sort(key=lambda one: one.line)
    return Comparison(tuple(fates), batch(edits) if edits else NOTHING)


def _seen_at(found: Found, now: datetime) -> datetime:
    """When the numbers were seen: never after now, nor before the newest day they tell of."""
    if found.seen_at is None or found.seen_at > now or found.days is None:
        return now
    return now if found.seen_at.date() < found.days[1] - timedelta(days=1) else found.seen_at


def _origin(
    found: Found, account: Account, file: FileFacts, seen_at: datetime, now: datetime
) -> ImportedFile:
    first_day, last_day = found.days or (None, None)
    imported_at = in_utc(now)
    return ImportedFile(
        id=id_from("file", account.id, file.digest, found.name, imported_at.isoformat()),
        account_id=account.id,
        name=file.name,
        size=file.size,
        digest=file.digest,
        recognised_as=found.recognised_as,
        seen_at=seen_at,
        imported_at=imported_at,
        first_day=first_day,
        last_day=last_day,
    )


def _completeness(
    found: Found, account_id: str, known: KnownRows, wishes: Wishes
) -> Sequence[Edit]:
    if wishes.complete is False or not found.posts:
        return ()
    if found.complete is not None:
        return complete_between(account_id, *found.complete, known.spans)
    if wishes.complete or found.may_be_complete:
        return complete_back_to(account_id, min(post.day for post in found.posts), known.spans)
    return ()
