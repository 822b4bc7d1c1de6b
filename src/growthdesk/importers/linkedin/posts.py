"""The best posts of LinkedIn's workbook: two rankings side by side, of fifty each at most."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.days import ONE_DAY, local_day
from growthdesk.domain.links import id_in, kept_link
from growthdesk.importers.files.grids import Grid
from growthdesk.importers.found import FoundPost, Options
from growthdesk.importers.linkedin.days import day_near
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.ids import time_in
from growthdesk.importers.values.numbers import read_numbers

_LINK = re.compile(r"https?://(?:[a-z]+\.)?linkedin\.com/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A post as one of the rankings tells it: its line, link, day as a text, and number."""

    line: int
    link: str
    day: str
    number: int | None


def is_post_list(grid: Grid) -> bool:
    """Whether some rows hold links to posts on LinkedIn."""
    return any(_places(cells) for _, cells in grid.head)


def posts_of_lists(
    rows: Sequence[Row], options: Options, bad: dict[int, str]
) -> tuple[FoundPost, ...]:
    """The posts of both rankings, each once, with their impressions where they are told.

    Engagements are one number for reactions, comments and shares, so they are left out. Rows
    that cannot be read go to ``bad``, by line, with the reason.
    """
    rankings = _rankings(rows)
    seen = _impressions(rankings)
    posts: dict[str, FoundPost] = {}
    for ranking in rankings.values():
        for one in ranking:
            key = id_in(one.link) or one.link
            if key in posts:
                continue
            when = _when(one, options)
            if when is None:
                bad[one.line] = "Neither the link nor a day tells the time of the post."
                continue
            numbers = tuple(seen.get(key) if name == "views" else None for name in NUMBERS)
            posts[key] = FoundPost(
                one.line,
                *when,
                options.zone.key,
                link=one.link,
                platform_id=id_in(one.link),
                numbers=numbers,
            )
    return tuple(sorted(posts.values(), key=lambda post: post.line))


def _places(cells: Sequence[str]) -> list[int]:
    """Where links to posts stand in a row; what else fills its gaps is none."""
    return [at for at, cell in enumerate(cells) if _LINK.match(cell) and id_in(cell.strip())]


def _rankings(rows: Sequence[Row]) -> dict[int, list[_Ranked]]:
    """The lists of a sheet from left to right, by the place of their links."""
    at: dict[int, list[_Ranked]] = {}
    for line, cells in rows:
        for place in _places(cells):
            day, number = (*cells[place + 1 : place + 3], "", "")[:2]
            read = read_numbers([number], "")[0]
            link = kept_link(cells[place])
            ranked = _Ranked(line, link, day, read if isinstance(read, int) else None)
            at.setdefault(place, []).append(ranked)
    return {place: at[place] for place in sorted(at)}


def _impressions(rankings: Mapping[int, Sequence[_Ranked]]) -> dict[str, int]:
    """The impressions of each post: the list on the right has them.

    Unless most posts have more on the left, since what is seen is more than what is clicked.
    """
    left, right = (
        {
            id_in(one.link) or one.link: one.number
            for place, ranking in rankings.items()
            for one in ranking
            if (place > 1) is is_right and one.number is not None
        }
        for is_right in (False, True)
    )
    both = left.keys() & right.keys()
    return left if 2 * sum(left[key] > right[key] for key in both) > len(both) else right


def _when(one: _Ranked, options: Options) -> tuple[date, datetime | None] | None:
    """The day and time of a post: from its id, unless the file says quite another day."""
    moment = time_in("linkedin", id_in(one.link), options.today)
    if moment is None:
        day = day_near(one.day, None)
        return (day, None) if day is not None and day <= options.today else None
    own = local_day(moment.astimezone(options.zone), options.day_start)
    told = day_near(one.day, own)
    if told is None or abs(told - own) <= ONE_DAY or not own < told <= options.today:
        return own, moment
    return told, None
