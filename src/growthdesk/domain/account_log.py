"""What the questions need to know of one account, as columns.

Texts and older results stay on disk: ten years of an account are a few arrays here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

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


@dataclass(frozen=True, slots=True, eq=False)
class Results:
    """One result for each of some posts, aligned with them.

    ``numbers`` maps each of NUMBERS to a column in which NaN is "not seen", and
    ``seen_day`` is the ordinal on which they were seen, 0 for a post without a result.
    """

    seen_day: Ints
    numbers: dict[str, Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Posts:
    """Posts by ascending day and time, with the numbers of their newest result.

    ``day`` holds ordinals, ``second`` the second of the local day or −1 where only the day is
    known, ``kind`` and ``niche`` indexes into ``tuple(Kind)`` and ``niches``.
    ``seen_day`` and ``numbers`` are those of each post's newest result, as in Results.
    ``asks`` is true where the numbers are asked for. ``settled`` are the results of the result age: for each post the first that was seen at
    that age or later, whatever was seen of it since.
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


@dataclass(frozen=True, slots=True, eq=False)
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
    width = 6 + 1 + len(NUMBERS)
    *facts, seen, n1, n2, n3, n4, n5, n6, n7 = zip(*rows, strict=True) if rows else ((),) * width
    newest = results_of(seen, (n1, n2, n3, n4, n5, n6, n7))
    return posts_of(
        *facts,
        asks=asks if asks is not None else [True] * len(rows),
        newest=newest,
        settled=newest if settled is None else results_from(settled),
    )


def posts_of(
    ids: Sequence[str],
    days: Sequence[int],
    seconds: Sequence[int],
    kinds: Sequence[Kind],
    niche_names: Sequence[str],
    pinned: Sequence[bool],
    *,
    asks: Sequence[bool],
    newest: Results,
    settled: Results,
) -> Posts:
    """Posts from sequences of one length, ascending by day and time; results aligned with them."""
    niches = tuple(dict.fromkeys(niche_names))
    index = {niche: place for place, niche in enumerate(niches)}
    return Posts(
        id=ids,
        day=np.asarray(days, dtype=np.int64),
        second=np.asarray(seconds, dtype=np.int64),
        kind=np.asarray([KIND_INDEX[kind] for kind in kinds], dtype=np.int64),
        niche=np.asarray([index[niche] for niche in niche_names], dtype=np.int64),
        niches=niches,
        pinned=np.asarray(pinned, dtype=np.bool_),
        asks=np.asarray(asks, dtype=np.bool_),
        seen_day=newest.seen_day,
        numbers=newest.numbers,
        settled=settled,
    )


def results_from(rows: Sequence[ResultRow]) -> Results:
    """Columns of results from rows, one for each post."""
    seen, *numbers = zip(*rows, strict=True) if rows else ((),) * (1 + len(NUMBERS))
    return results_of(seen, numbers)


def results_of(seen: Sequence[int], numbers: Sequence[Sequence[float | None]]) -> Results:
    """Results from a sequence for the days they were seen on, and one for each of NUMBERS."""
    return Results(
        seen_day=np.asarray(seen, dtype=np.int64),
        numbers={
            # None becomes NaN under float64.
            name: np.asarray(column, dtype=np.float64)
            for name, column in zip(NUMBERS, numbers, strict=True)
        },
    )
