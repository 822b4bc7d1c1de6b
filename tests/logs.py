"""Small logs for tests, written down as plain lists of days and numbers."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

import numpy as np

from growthdesk.domain.account_log import NUMBERS, AccountLog, Counts, PostRow, posts_from
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerChange,
    ImportedFile,
    Mark,
    Note,
    Plan,
)
from growthdesk.domain.rules import Rules

Day = date | str
SomeDay = TypeVar("SomeDay", bound=Day)
ACCOUNT = Account("a" * 32, "instagram", "mira.bakes", "Mira Bakes")


def day(when: Day) -> date:
    """The date itself, or the one written as 2026-11-23."""
    return when if isinstance(when, date) else date.fromisoformat(when)


def account_log(
    as_of: Day,
    *,
    posts: Iterable[Day | PostRow] = (),
    counts: Mapping[SomeDay, int | tuple[int, int]] | None = None,
    plans: Sequence[Plan] = (),
    breaks: Sequence[Break] = (),
    notes: Sequence[Note] = (),
    spans: Sequence[CompleteSpan] | None = None,
    changes: Sequence[FollowerChange] = (),
    files: Sequence[ImportedFile] = (),
    account: Account = ACCOUNT,
    rules: Rules | None = None,
) -> AccountLog:
    """An account as of a day; posts, counts, changes and notes of later days are left out.

    A post is a day or what ``post`` gives, a count a number or a pair of low and high.
    Without ``spans`` the posts are complete from the first of them on, or on the day
    ``as_of`` if there is none; pass ``()`` for posts that are nowhere complete.
    """
    today = day(as_of)
    rows = (row if isinstance(row, tuple) else post(row) for row in posts)
    posted = sorted(
        (row for row in rows if row[1] <= today.toordinal()), key=lambda row: (row[1], row[2])
    )
    if spans is None:
        first = date.fromordinal(posted[0][1]) if posted else today
        spans = (CompleteSpan(account.id, first),)
    pairs = {
        day(when): (seen, seen) if isinstance(seen, int) else seen
        for when, seen in (counts or {}).items()
    }
    known = sorted(when for when in pairs if when <= today)
    return AccountLog(
        account=account,
        as_of=today,
        rules=rules or Rules(),
        counts=counts_from(
            [when.toordinal() for when in known],
            [pairs[when][0] for when in known],
            [pairs[when][1] for when in known],
        ),
        posts=posts_from(posted),
        changes=tuple(c for c in sorted(changes, key=lambda c: c.day) if c.day <= today),
        plans=tuple(sorted(plans, key=lambda p: p.first_day)),
        breaks=tuple(sorted(breaks, key=lambda b: b.first_day)),
        notes=tuple(n for n in sorted(notes, key=lambda n: n.day) if n.day <= today),
        spans=tuple(sorted(spans, key=lambda s: s.first_day)),
        files=tuple(files),
    )


def counts_from(
    days: Sequence[int],
    lows: Sequence[int],
    highs: Sequence[int],
    estimated: Sequence[bool] | None = None,
) -> Counts:
    """Columns of follower counts from sequences of one length, ascending by day."""
    return Counts(
        np.asarray(days, dtype=np.int64),
        np.asarray(lows, dtype=np.int64),
        np.asarray(highs, dtype=np.int64),
        np.asarray(estimated if estimated is not None else [False] * len(days), dtype=np.bool_),
    )


def post(
    when: Day,
    kind: Kind = Kind.PHOTO,
    *,
    second: int = -1,
    niche: str = "",
    pinned: bool = False,
    seen: Day | None = None,
    name: str = "",
    **numbers: float,
) -> PostRow:
    """One row of the posts; ``seen`` is the day on which its numbers were seen, if they were."""
    published = day(when)
    return (
        name or f"{published.isoformat()} {second}",
        published.toordinal(),
        second,
        kind,
        niche,
        pinned,
        day(seen).toordinal() if seen else 0,
        *(numbers.get(number) for number in NUMBERS),
    )


def plan(
    posts_a_week: int,
    since: Day = "2000-01-01",
    *,
    days_a_week: int | None = None,
    rest: Iterable[int] = (),
) -> Plan:
    """So many posts a week from a day on; ``rest`` are weekdays, Monday 0 to Sunday 6."""
    return Plan(ACCOUNT.id, day(since), posts_a_week, days_a_week, frozenset(rest))


def free(first: Day, last: Day) -> Break:
    """A break from the first to the last day, both inclusive."""
    return Break(f"break {first} {last}", ACCOUNT.id, day(first), day(last))


def span(first: Day, last: Day | None = None) -> CompleteSpan:
    """Days in which the posts are complete, both ends inclusive; open without a last day."""
    return CompleteSpan(ACCOUNT.id, day(first), None if last is None else day(last))


def purge(when: Day) -> Note:
    """A note that the step into that day was the platform's doing."""
    return Note(f"purge {when}", ACCOUNT.id, day(when), "purge", Mark.PURGE)


def glitch(when: Day) -> Note:
    """A note that the count of that day is wrong."""
    return Note(f"glitch {when}", ACCOUNT.id, day(when), "glitch", Mark.GLITCH)
