"""Which of TikTok Studio's tables a grid is: by its headers, or in other languages by its shape."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

from growthdesk.domain.links import id_in
from growthdesk.importers.files.grids import Grid
from growthdesk.importers.values.month_names import readings_of
from growthdesk.importers.values.names import plain
from growthdesk.importers.values.numbers import read_numbers


class Sort(StrEnum):
    """A table of TikTok Studio; the value is what it is called for people."""

    OVERVIEW = "views by day"
    FOLLOWERS = "followers by day"
    VIEWERS = "viewers by day"
    CONTENT = "posts"
    AUDIENCE = "who the followers are"


HEADERS: Mapping[Sort, tuple[str, ...]] = {
    Sort.OVERVIEW: ("date", "video views", "profile views", "likes", "comments", "shares"),
    Sort.FOLLOWERS: ("date", "followers", "difference in followers from previous day"),
    Sort.VIEWERS: ("date", "total viewers", "new viewers", "returning viewers"),
    Sort.CONTENT: (
        *("time", "video title", "video link", "post time"),
        *("total likes", "total comments", "total shares", "total views"),
    ),
}
"""The columns in the order of the file. They are English in every language known."""

_NEEDED: Mapping[Sort, int] = {
    Sort.OVERVIEW: 3,
    Sort.FOLLOWERS: 3,
    Sort.VIEWERS: 2,
    Sort.CONTENT: 4,
}
_ENOUGH = 5
_BUSINESS = {"reached audience", "new followers", "net growth"}
_FILES: Mapping[str, Sort] = {
    "overview": Sort.OVERVIEW,
    "followerhistory": Sort.FOLLOWERS,
    "viewers": Sort.VIEWERS,
    "content": Sort.CONTENT,
    "followeractivity": Sort.AUDIENCE,
    "followergender": Sort.AUDIENCE,
    "followertopterritories": Sort.AUDIENCE,
}


def sort_of(grid: Grid) -> tuple[Sort, dict[str, int]] | None:
    """The sort of a grid, and the place of each of its headers; None if it is none of them."""
    if not grid.head:
        return None
    header = [plain(cell) for cell in grid.head[0][1]]
    places = {name: place for place, name in reversed([*enumerate(header)])}
    for sort, names in HEADERS.items():
        if set(names[: _NEEDED[sort]]) <= places.keys() and not places.keys() & _BUSINESS:
            return sort, places
    named = _named(grid)
    is_activity = {"date", "hour", "active followers"} <= places.keys()
    if is_activity or (named is Sort.AUDIENCE and len(header) <= 4):
        return Sort.AUDIENCE, places
    if named is None or not _has_shape(named, [cells for _, cells in grid.head[1:]]):
        return None
    return named, {name: place for place, name in enumerate(HEADERS[named])}


def _named(grid: Grid) -> Sort | None:
    """What the name of the file or the sheet, which stays English, would have it be."""
    stem = plain(grid.name or grid.part.file_name.rpartition(".")[0]).replace(" ", "")
    return next((sort for name, sort in _FILES.items() if stem.startswith(name)), None)


def _has_shape(sort: Sort, rows: Sequence[Sequence[str]]) -> bool:
    """Whether cells prove of each other that the columns are those of that sort, in its order."""
    rows = [row for row in rows if len(row) == len(HEADERS.get(sort, ()))]
    if len(rows) < _ENOUGH:
        return False
    if sort is Sort.CONTENT:
        linked = all("tiktok.com/" in row[2] and id_in(row[2]) is not None for row in rows)
        of_posts = [_numbers(row[4:]) for row in rows]
        return linked and all(n is not None and n[3] >= n[0] for n in of_posts)
    numbers = [n for row in rows if (n := _numbers(row[1:])) is not None]
    proves = len(numbers) >= _ENOUGH and _PROOFS[sort](numbers)
    return proves and bool(readings_of([row[0] for row in rows]))


def _is_overview(rows: list[list[int]]) -> bool:
    """Views are at least likes, comments and shares, and not all are none."""
    return any(row[0] for row in rows) and all(row[0] >= max(row[2:]) for row in rows)


def _is_followers(rows: list[list[int]]) -> bool:
    """The second number is the difference of the first, from the day before or to the next."""
    steps = [after[0] - before[0] for before, after in pairwise(rows)]
    behind = sum(step == row[1] for step, row in zip(steps, rows[1:], strict=True))
    ahead = sum(step == row[1] for step, row in zip(steps, rows, strict=False))
    return any(steps) and max(behind, ahead) >= 0.8 * len(steps)


def _is_viewers(rows: list[list[int]]) -> bool:
    """New and returning viewers are all viewers."""
    return any(row[0] for row in rows) and all(row[0] == row[1] + row[2] for row in rows)


_PROOFS = {
    Sort.OVERVIEW: _is_overview,
    Sort.FOLLOWERS: _is_followers,
    Sort.VIEWERS: _is_viewers,
}


def _numbers(cells: Sequence[str]) -> list[int] | None:
    """The whole numbers in cells; None if one of them is none."""
    read = read_numbers(cells, "", signed=True)
    numbers = [number for number in read if isinstance(number, int)]
    return numbers if len(numbers) == len(cells) else None
