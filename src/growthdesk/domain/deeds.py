"""What a creator does, as edits: each deed checks what it is told and asks for rows.

The window and the command line do the same deeds. ``now`` carries the local zone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from growthdesk.domain.addresses import read_address
from growthdesk.domain.counts import Count
from growthdesk.domain.days import EARLIEST, check_year, in_utc, local_day
from growthdesk.domain.edits import Batch, Edit, Put, batch
from growthdesk.domain.identity import id_from, new_id
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerCount,
    Mark,
    Note,
    Plan,
    Post,
    Result,
)
from growthdesk.domain.spans import complete_back_to
from growthdesk.errors import Trouble


def add_account(
    address: str,
    today: date,
    others: Iterable[Account],
    *,
    name: str = "",
    niche: str = "",
    goal: int = 10_000,
    goal_day: date | None = None,
    posts_a_week: int = 3,
    complete_from: date | None = None,
) -> tuple[Account, Batch]:
    """A new account with its first plan, and the day from which its posts are complete.

    That day is today unless said otherwise: from then on posts are logged as they come.
    Raises Trouble for a handle that the log has on that platform, whatever its case.
    """
    platform, handle = read_address(address)
    check_goal(goal)
    if goal_day is not None:
        check_year(goal_day)
    first_day = complete_from or today
    check_day(first_day, today)
    others = tuple(others)
    _check_no_twin(platform, handle, others)
    identity = id_from("account", platform, handle.casefold())
    if identity in {
        other.id for other in others
    }:  # an account that was renamed since keeps its identity
        identity = new_id()
    account = Account(
        identity,
        platform,
        handle,
        name.strip(),
        niche.strip(),
        goal,
        goal_day,
        position=max((other.position for other in others), default=0) + 1,
    )
    plan = Plan(identity, first_day, check_plan(posts_a_week))
    return account, batch([Put(account), Put(plan), Put(CompleteSpan(identity, first_day))])


def renamed(account: Account, address: str, others: Iterable[Account]) -> Account:
    """The account under another platform or handle; it stays the same account.

    Raises Trouble as ``add_account`` does if another account has that address.
    """
    platform, handle = read_address(address)
    _check_no_twin(platform, handle, (other for other in others if other.id != account.id))
    return replace(account, platform=platform, handle=handle)


def _check_no_twin(platform: str, handle: str, others: Iterable[Account]) -> None:
    for other in others:
        if other.platform == platform and other.handle.casefold() == handle.casefold():
            raise Trouble(
                f"{other.label} on {other.platform_facts.name} is in this log already.",
                "Nothing was changed. Use that account, or check the handle.",
            )


def log_followers(account: Account, day: date, count: Count, today: date) -> Put:
    """A follower count on a day; one that the day has already is replaced."""
    check_day(day, today)
    return Put(FollowerCount(account.id, day, count.followers, count.highest, count.precision))


def log_post(
    account: Account,
    title: str,
    now: datetime,
    spans: Sequence[CompleteSpan],
    *,
    at: datetime | None = None,
    day: date | None = None,
    day_start: int = 0,
    **facts: Any,
) -> tuple[Post, Edit]:
    """A post that was logged by hand, now unless another time or only a day is said.

    ``at`` carries its zone. ``facts`` are further fields of Post. A post before the days in
    which posts are complete moves their beginning back to its own day: who logs by hand
    has a log that is complete from the first post on. Raises Trouble without a title and
    link, and for a time that has not come.
    """
    if not title.strip() and not facts.get("link") and not facts.get("caption"):
        raise Trouble("The post has no title.", "Give it a few words that you will recognise.")
    moment: datetime | None = at or now
    if day is None:
        day = local_day(at or now, day_start)
    elif at is None and day != local_day(now, day_start):
        moment = None  # only the day is known
    check_day(day, local_day(now, day_start))
    if moment is not None and moment > now:
        raise Trouble(f"{moment:%H:%M} today has not come yet.", "Log a post once it is published.")
    post = Post(
        id=new_id(),
        account_id=account.id,
        day=day,
        published_at=in_utc(moment) if moment else None,
        zone=_zone_name(moment or now),
        title=title.strip(),
        **facts,
    )
    return post, batch([Put(post), *complete_back_to(account.id, day, spans)])


def log_result(post: Post, now: datetime, day_start: int = 0, **numbers: int | None) -> Put:
    """The numbers of a post as seen now. Raises Trouble if there is none, or one is negative."""
    given: dict[str, Any] = {name: n for name, n in numbers.items() if n is not None}
    if not given:
        raise Trouble("No number was given.", "Fill in at least one, such as likes.")
    if any(number < 0 for number in given.values()):
        raise Trouble("A result cannot be negative.", "Look the number up again.")
    return Put(Result(post.id, in_utc(now), local_day(now, day_start), **given))


def change_plan(
    account: Account,
    first_day: date,
    posts_a_week: int,
    *,
    days_a_week: int | None = None,
    rest_days: frozenset[int] = frozenset(),
) -> Put:
    """A plan that holds from that day on; one that begins on the same day is replaced."""
    check_plan(posts_a_week)
    check_year(first_day)
    if len(rest_days) > 6:
        raise Trouble("A week of rest days leaves no day to post.", "Keep at least one day.")
    most = min(posts_a_week, 7 - len(rest_days))
    if days_a_week is not None and not 1 <= days_a_week <= most:
        raise Trouble(
            f"{days_a_week} posting days do not fit {posts_a_week} posts a week"
            f" and {len(rest_days)} rest days.",
            f"Choose 1 to {most}.",
        )
    return Put(Plan(account.id, first_day, posts_a_week, days_a_week, rest_days))


def add_break(account: Account, first_day: date, last_day: date, why: str = "") -> Put:
    """Days declared free, both ends inclusive, in the past or in the future."""
    check_year(first_day)
    check_year(last_day)
    if last_day < first_day:
        raise Trouble(
            "The break ends before it begins.", "Choose a last day on or after the first."
        )
    return Put(Break(new_id(), account.id, first_day, last_day, why.strip()))


def add_note(account: Account, day: date, text: str, today: date, mark: Mark = Mark.NONE) -> Put:
    """A word on a day, which may say that the count of that day is not to be trusted."""
    check_day(day, today)
    if not text.strip() and mark is Mark.NONE:
        raise Trouble("The note is empty.", "Write a word, or mark the day.")
    return Put(Note(new_id(), account.id, day, text.strip(), mark))


def change_note(note: Note, day: date, text: str, today: date, mark: Mark) -> Put:
    """The same note on another day, with other words or another mark."""
    check_day(day, today)
    if not text.strip() and mark is Mark.NONE:
        raise Trouble("The note is empty.", "Write a word, or mark the day.")
    return Put(replace(note, day=day, text=text.strip(), mark=mark))


def check_day(day: date, today: date) -> date:
    """The day itself. Raises Trouble if it has not come, or is older than any platform."""
    if day > today:
        raise Trouble(
            f"{day.isoformat()} has not come yet.",
            f"Choose a day up to today, {today.isoformat()}.",
        )
    if day < EARLIEST:
        raise Trouble(
            f"{day.isoformat()} is before any platform.", "Check the year, and log it again."
        )
    return day


def check_goal(goal: int) -> int:
    """The goal itself. Raises Trouble unless it is a positive number."""
    if goal < 1:
        raise Trouble("A goal is at least one follower.", "Choose a number such as 10000.")
    return goal


def check_plan(posts_a_week: int) -> int:
    """The number of posts a week itself. Raises Trouble unless it lies in 1 to 70."""
    if not 1 <= posts_a_week <= 70:
        raise Trouble("A plan has 1 to 70 posts a week.", "Choose a number you can keep.")
    return posts_a_week


def _zone_name(moment: datetime) -> str:
    return getattr(moment.tzinfo, "key", None) or moment.strftime("%z") or "UTC"
