"""What of an account an edit touches, and its columns with some of their days exchanged."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import is_
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from growthdesk.domain.account_log import Counts, Ints, Posts, Results
from growthdesk.domain.creator import Creator
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import (
    Account,
    FollowerCount,
    Post,
    Result,
    Row,
    Setting,
)

Scalar = TypeVar("Scalar", bound=np.generic)


@dataclass(frozen=True, slots=True)
class Touched:
    """Of one account: the kinds of row, the days of posts and of counts that may have changed.

    A result is told by the day of its post.
    """

    kinds: set[type[Row]] = field(default_factory=set)
    post_days: set[date] = field(default_factory=set)
    count_days: set[date] = field(default_factory=set)


def touched_by(
    rows: Iterable[Row], posts: Mapping[str, tuple[str, date]], account_ids: Iterable[str]
) -> dict[str, Touched]:
    """What these rows touch where they are put, by account id.

    ``posts`` tells account and day of the posts that results are of; a result of another post
    touches nothing, nor does a report that was made. A setting, or what the creator says of
    herself, touches every account of ``account_ids``, in no kind of row.
    """
    touched: dict[str, Touched] = {}
    for row in rows:
        match row:
            case Account():
                touched.setdefault(row.id, Touched())
            case Setting() | Creator():
                for identity in account_ids:
                    touched.setdefault(identity, Touched())
            case MadeReport():
                continue
            case Result():
                if (owner := posts.get(row.post_id)) is not None:
                    touched.setdefault(owner[0], Touched()).post_days.add(owner[1])
            case _:
                found = touched.setdefault(row.account_id, Touched())
                match row:
                    case Post():
                        found.post_days.add(row.day)
                    case FollowerCount():
                        found.count_days.add(row.day)
                    case _:
                        found.kinds.add(type(row))
    return touched


def counts_with_days(counts: Counts, days: Iterable[date], anew: Counts) -> Counts:
    """The counts as they are but on these days, of which ``anew`` has all that there are now.

    A column in which nothing changed is the same array as before.
    """
    cuts = _cuts(counts.day, days, anew.day)
    return Counts(
        day=_column(counts.day, anew.day, cuts),
        low=_column(counts.low, anew.low, cuts),
        high=_column(counts.high, anew.high, cuts),
        estimated=_column(counts.estimated, anew.estimated, cuts),
    )


def posts_with_days(posts: Posts, days: Iterable[date], anew: Posts) -> Posts:
    """The posts as they are but on these days; otherwise like ``counts_with_days``.

    The same posts as before if no column changed: their texts are not among them.
    """
    cuts = _cuts(posts.day, days, anew.day)
    niche, niches = _niches(posts, anew, cuts)
    newest = _results(posts.newest, anew.newest, cuts)
    changed = Posts(
        id=_ids(posts.id, anew.id, cuts),
        day=_column(posts.day, anew.day, cuts),
        second=_column(posts.second, anew.second, cuts),
        kind=_column(posts.kind, anew.kind, cuts),
        niche=niche,
        niches=niches,
        pinned=_column(posts.pinned, anew.pinned, cuts),
        asks=_column(posts.asks, anew.asks, cuts),
        seen_day=newest.seen_day,
        numbers=newest.numbers,
        settled=_results(posts.settled, anew.settled, cuts),
    )
    return posts if all(map(is_, _columns(posts), _columns(changed))) else changed


def _columns(posts: Posts) -> tuple[object, ...]:
    settled = posts.settled
    return (
        *(posts.id, posts.day, posts.second, posts.kind, posts.niche, posts.pinned, posts.asks),
        *(posts.seen_day, *posts.numbers.values(), settled.seen_day, *settled.numbers.values()),
    )


_Cuts = Sequence[tuple[slice, slice]]
"""By ascending day: which rows of the old columns go out, and which of the new come in there."""


def _cuts(old: Ints, days: Iterable[date], new: Ints) -> _Cuts:
    wanted = sorted({day.toordinal() for day in days})
    out, put = (
        map(slice, of.searchsorted(wanted).tolist(), of.searchsorted(wanted, "right").tolist())
        for of in (old, new)
    )
    return tuple(zip(out, put, strict=True))


def _column(old: NDArray[Scalar], new: NDArray[Scalar], cuts: _Cuts) -> NDArray[Scalar]:
    # By their bytes, since a number that was not seen is NaN, which equals nothing.
    if all(old[out].tobytes() == new[put].tobytes() for out, put in cuts):
        return old
    pieces = []
    end = 0
    for out, put in cuts:
        pieces += [old[end : out.start], new[put]]
        end = out.stop
    return np.concatenate([*pieces, old[end:]])


def _ids(old: Sequence[str], new: Sequence[str], cuts: _Cuts) -> Sequence[str]:
    if all(old[out] == new[put] for out, put in cuts):
        return old
    ids = list(old)
    for out, put in reversed(cuts):
        ids[out] = new[put]
    return tuple(ids)


def _results(old: Results, new: Results, cuts: _Cuts) -> Results:
    return Results(
        _column(old.seen_day, new.seen_day, cuts),
        {name: _column(old.numbers[name], new.numbers[name], cuts) for name in old.numbers},
    )


def _niches(old: Posts, new: Posts, cuts: _Cuts) -> tuple[Ints, tuple[str, ...]]:
    """The column of niches and their names, numbered as they come up first."""
    names = tuple(dict.fromkeys((*old.niches, *new.niches)))
    place = {name: number for number, name in enumerate(names)}
    known = np.asarray([place[name] for name in new.niches], dtype=np.int64)
    column = _column(old.niche, known[new.niche], cuts)
    if column is old.niche:
        return column, old.niches
    first = np.full(len(names), len(column))
    np.minimum.at(first, column, np.arange(len(column)))
    order = first.argsort(kind="stable")
    renumbered = np.empty_like(order)
    renumbered[order] = np.arange(len(order))
    used = order[first[order] < len(column)]
    return renumbered[column], tuple(names[number] for number in used)
