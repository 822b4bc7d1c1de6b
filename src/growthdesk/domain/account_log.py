"""What the questions need to know of one account, as columns.

Texts and older results stay on disk: ten years of an account are a few arrays here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    Break,
    CompleteSpan,
    FollowerChange,
    ImportedFile,
    Note,
    Plan,
)
from growthdesk.domain.rules import Rules

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

NUMBERS = ("views", "reach", "likes", "comments", "shares", "saves", "follows")
"""The numbers of a result, in the order in which they are always told."""


@dataclass(frozen=True, slots=True, eq=False)
class Counts:
    """Follower counts by ascending day, one a day: intervals from ``low`` to ``high``, inclusive.

    ``day`` holds proleptic Gregorian ordinals (``date.toordinal``); ``estimated`` is true where
    nobody saw the number. All columns have one length.
    """

    day: Ints
    low: Ints
    high: Ints
    estimated: Bools

    def __len__(self) -> int:
        return len(self.day)

    @property
    def levels(self) -> Floats:
        """The middle of each interval."""
        return (self.low + self.high) / 2

    def only(self, which: Bools | slice) -> "Counts":
        """Some of them: a stretch, or those with a mark."""
        return Counts(self.day[which], self.low[which], self.high[which], self.estimated[which])

    def place(self, day: int) -> int | None:
        """Where the count of a day, an ordinal, stands; None if the day has none."""
        place = int(np.searchsorted(self.day, day))
        return place if place < len(self) and self.day[place] == day else None


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """One result for each of some posts, aligned with them.

    ``numbers`` maps each of NUMBERS to a column in which NaN is "not seen", and
    ``seen_day`` is the ordinal on which they were seen, 0 for a post without a result.
    """

    seen_day: Ints
    numbers: dict[str, Floats]

    def only(self, stretch: slice) -> "Results":
        """Those of some posts that stand together."""
        numbers = {name: column[stretch] for name, column in self.numbers.items()}
        return Results(self.seen_day[stretch], numbers)


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Posts:
    """Posts by ascending day and time, with the numbers of their newest result.

    ``day`` holds ordinals, ``second`` the second of the local day or −1 where only the day is
    known, ``kind`` and ``niche`` indexes into ``tuple(Kind)`` and ``niches``.
    ``seen_day`` and ``numbers`` are those of each post's newest result, as in Results.
    ``asks`` is true where the numbers are asked for. ``settled`` are the results of the result
    age: for each post the first that was seen at that age or later, whatever was seen of it since.
    """

    id: Sequence[str]
    day: Ints
    second: Ints
    kind: Ints
    niche: Ints
    niches: tuple[str, ...]
    pinned: Bools
    asks: Bools
    seen_day: Ints
    numbers: dict[str, Floats]
    settled: Results

    def __len__(self) -> int:
        return len(self.day)

    @property
    def newest(self) -> Results:
        """The newest result of each."""
        return Results(self.seen_day, self.numbers)

    def only(self, stretch: slice) -> "Posts":
        """Some of them that stand together, under the same names of niches."""
        newest = self.newest.only(stretch)
        return Posts(
            id=self.id[stretch],
            day=self.day[stretch],
            second=self.second[stretch],
            kind=self.kind[stretch],
            niche=self.niche[stretch],
            niches=self.niches,
            pinned=self.pinned[stretch],
            asks=self.asks[stretch],
            seen_day=newest.seen_day,
            numbers=newest.numbers,
            settled=self.settled.only(stretch),
        )


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class AccountLog:
    """One account as it was known at the end of a day: rows of later days are not in it.

    Plans are ascending by day, spans likewise and without overlap; files in the order in which
    they were imported.
    """

    account: Account
    as_of: date
    rules: Rules
    counts: Counts
    posts: Posts
    changes: tuple[FollowerChange, ...] = ()
    plans: tuple[Plan, ...] = ()
    breaks: tuple[Break, ...] = ()
    notes: tuple[Note, ...] = ()
    spans: tuple[CompleteSpan, ...] = field(default_factory=tuple)
    files: tuple[ImportedFile, ...] = ()


KINDS = tuple(Kind)
KIND_INDEX = {kind: index for index, kind in enumerate(KINDS)}


PostRow = tuple[str, int, int, Kind, str, bool, int, *tuple[float | None, ...]]
"""id, day ordinal, second of the day or −1, kind, niche, pinned, seen day or 0, NUMBERS."""


ResultRow = tuple[int, *tuple[float | None, ...]]
"""seen day or 0, NUMBERS."""


def posts_from(
    rows: Sequence[PostRow],
    settled: Sequence[ResultRow] | None = None,
    asks: Sequence[bool] | None = None,
) -> Posts:
    """Columns of posts from rows in ascending order of day and time.

    ``settled`` has a row for each of them; without it the newest result is the only one.
    Without ``asks`` all of them ask for their numbers.
    """
    ids, days, seconds, kinds, niche_names, pinned, *_ = (
        zip(*rows, strict=True) if rows else ((),) * 6
    )
    niches = tuple(dict.fromkeys(niche_names))
    index = {niche: place for place, niche in enumerate(niches)}
    newest = results_from([(row[6], *row[7:]) for row in rows])
    return Posts(
        id=ids,
        day=np.asarray(days, dtype=np.int64),
        second=np.asarray(seconds, dtype=np.int64),
        kind=np.asarray([KIND_INDEX[kind] for kind in kinds], dtype=np.int64),
        niche=np.asarray([index[niche] for niche in niche_names], dtype=np.int64),
        niches=niches,
        pinned=np.asarray(pinned, dtype=np.bool_),
        asks=np.asarray(asks if asks is not None else [True] * len(rows), dtype=np.bool_),
        seen_day=newest.seen_day,
        numbers=newest.numbers,
        settled=newest if settled is None else results_from(settled),
    )


def with_earlier(posts: Posts, days: Ints, kinds: Ints) -> Posts:
    """The same posts after earlier ones, ascending by day, of which only day and kind are known.

    ``days`` are ordinals, and ``kinds`` indexes into ``tuple(Kind)``, one for each of them. An
    earlier post has no id, no niche and no numbers, and asks for none.
    """
    n = len(days)
    niches = posts.niches if "" in posts.niches else (*posts.niches, "")

    def before(column: NDArray[Any], value: object) -> NDArray[Any]:
        return np.concatenate((np.full(n, value, dtype=column.dtype), column))

    def unseen(numbers: dict[str, Floats]) -> dict[str, Floats]:
        return {name: before(column, np.nan) for name, column in numbers.items()}

    return Posts(
        id=(*("",) * n, *posts.id),
        day=np.concatenate((days, posts.day)),
        second=before(posts.second, -1),
        kind=np.concatenate((kinds, posts.kind)),
        niche=before(posts.niche, niches.index("")),
        niches=niches,
        pinned=before(posts.pinned, 0),
        asks=before(posts.asks, 0),
        seen_day=before(posts.seen_day, 0),
        numbers=unseen(posts.numbers),
        settled=Results(before(posts.settled.seen_day, 0), unseen(posts.settled.numbers)),
    )


def with_newest_posts(log: AccountLog, most: int) -> AccountLog:
    """The log with no more than so many of its posts, the newest."""
    newest = slice(max(len(log.posts) - most, 0), None)
    return replace(log, posts=log.posts.only(newest))


def results_from(rows: Sequence[ResultRow]) -> Results:
    """Columns of results from rows, one for each post."""
    seen, *numbers = zip(*rows, strict=True) if rows else ((),) * (1 + len(NUMBERS))
    return Results(
        seen_day=np.asarray(seen, dtype=np.int64),
        numbers={
            # None becomes NaN under float64.
            name: np.asarray(column, dtype=np.float64)
            for name, column in zip(NUMBERS, numbers, strict=True)
        },
    )
