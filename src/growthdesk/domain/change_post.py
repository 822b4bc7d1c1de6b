"""Changes of a post that is in the log already, as edits; each is checked as a new post is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.deeds import log_post, log_result
from growthdesk.domain.edits import Batch, Edit, Put, batch
from growthdesk.domain.rows import Account, CompleteSpan, Post, Result
from growthdesk.domain.spans import complete_back_to


def change_post(
    account: Account,
    post: Post,
    now: datetime,
    spans: Sequence[CompleteSpan],
    *,
    at: datetime | None = None,
    day: date | None = None,
    day_start: int = 0,
    **facts: Any,
) -> Edit:
    """A post with other facts. Its day and time stay as they were logged unless one is said.

    ``at`` carries its zone; ``day`` alone makes it a post of which only the day is known, today
    too. One that moves before the days in which posts are complete takes their beginning along,
    as a new post does. From then on it counts as typed, so that no import takes the words back.
    Raises Trouble where a new post would: no title, a time that has not come.
    """
    changed = replace(post, **facts, imported_from=None)
    stays = at is None and day is None
    made, _ = log_post(
        account,
        changed.title,
        now,
        spans,
        at=at,
        day=post.day if stays else day,
        day_start=day_start,
        link=changed.link,
        caption=changed.caption,
    )
    changed = replace(changed, title=made.title)
    if stays:
        return Put(changed)
    published = (None, post.zone) if at is None else (made.published_at, made.zone)
    moved = replace(changed, day=made.day, published_at=published[0], zone=published[1])
    return batch([Put(moved), *complete_back_to(account.id, moved.day, spans)])


def change_posts(
    accounts: Mapping[str, Account],
    posts: Iterable[Post],
    now: datetime,
    **facts: Any,
) -> Batch:
    """Several posts with other facts than their days; those that have them already are left out."""
    return batch(
        change_post(accounts[post.account_id], post, now, (), **facts)
        for post in posts
        if any(getattr(post, name) != fact for name, fact in facts.items())
    )


def change_numbers(
    post: Post,
    newest: Result | None,
    numbers: Mapping[str, int | None],
    now: datetime,
    day_start: int = 0,
) -> Edit:
    """Some numbers of a post as seen now; the others are carried over from the newest result.

    The earlier result stays in the log. None says that a number is not known after all.
    Raises Trouble if no number is left.
    """
    return log_result(post, now, day_start, **{**numbers_of(newest), **numbers})


def numbers_of(result: Result | None) -> dict[str, int | None]:
    """The numbers of a result by their names; all None without one."""
    return {name: getattr(result, name) if result else None for name in NUMBERS}


def newest_result(results: Sequence[Result], today: date) -> Result | None:
    """The last of these results that was seen up to a day; None if there is none."""
    return next((r for r in reversed(results) if r.seen_on <= today), None)
