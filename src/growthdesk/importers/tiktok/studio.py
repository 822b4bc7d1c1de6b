"""TikTok Studio: views, followers and viewers by day, and the latest posts.

Its days have no year and are written in the language of the page; what was not computed yet
is ``undefined``.
"""

from collections.abc import Sequence
from functools import partial

from growthdesk.importers.files.grids import Grid, grids_in
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundCount, FoundViews, Options, Skipped
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tiktok.days import columns_of, dated, once, read_days, seen_at
from growthdesk.importers.tiktok.names import anchors_of, whose_files
from growthdesk.importers.tiktok.posts import posts_of_studio
from growthdesk.importers.tiktok.sorts import Sort, sort_of
from growthdesk.importers.values.numbers import read_counts, read_numbers

_VIEWS = {
    Sort.OVERVIEW: {"views": "video views", "profile_views": "profile views"},
    Sort.VIEWERS: {"reach": "total viewers"},
}


def recognise_tiktok_studio(source: Source) -> Sequence[Recognised]:
    """The tables of TikTok Studio in a source: as many things as there are tables."""
    found = []
    for grid in grids_in(source):
        sorted_as = sort_of(grid)
        if sorted_as is not None:
            read = partial(_read, source, grid, *sorted_as)
            found.append(Recognised(grid.part.name, (grid.part,), read))
    return found


def _read(
    source: Source, grid: Grid, sort: Sort, places: dict[str, int], options: Options
) -> Found:
    match sort:
        case Sort.AUDIENCE:
            says = "Nothing in it is kept: it tells who the followers are, and no count of a day."
            whose = whose_files(source, grid.part)
            return Found(grid.part.file_name, f"TikTok Studio: {sort}", whose, doubts=(says,))
        case Sort.CONTENT:
            return _posts(source, grid, places, options)
        case _:
            return _by_day(source, grid, sort, places, options)


def _posts(source: Source, grid: Grid, places: dict[str, int], options: Options) -> Found:
    rows = grid.rows()[1:]
    columns = columns_of(rows, places)
    anchors = anchors_of(source, grid.part, options)
    bad: dict[int, str] = {}
    posts = posts_of_studio(rows, columns, anchors, options, bad)
    return Found(
        grid.part.file_name,
        f"TikTok Studio: {Sort.CONTENT}",
        whose_files(source, grid.part, [post.link for post in posts]),
        posts=tuple(posts),
        skipped=_skipped(bad),
        seen_at=seen_at(anchors, max((post.day for post in posts), default=None)),
    )


def _by_day(
    source: Source, grid: Grid, sort: Sort, places: dict[str, int], options: Options
) -> Found:
    # A day that was not computed yet has zeros beside its “undefined”, and they are no numbers.
    rows = [row for row in grid.rows()[1:] if "undefined" not in row[1]]
    columns = columns_of(rows, places)
    anchors = anchors_of(source, grid.part, options)
    name = grid.part.file_name
    days, question = read_days(columns["date"], anchors, options, name)
    bad: dict[int, str] = {}
    counts: tuple[FoundCount, ...] = ()
    views: tuple[FoundViews, ...] = ()
    if sort is Sort.FOLLOWERS:
        followers = {"followers": read_counts(columns["followers"])}
        totals = dated(rows, days, columns["date"], followers, bad)
        counts = once([FoundCount(line, day, n["followers"]) for line, day, n in totals], bad)
    else:
        numbers = {
            field: read_numbers(columns[header], header)
            for field, header in _VIEWS[sort].items()
            if header in columns
        }
        seen = dated(rows, days, columns["date"], numbers, bad)
        views = once([FoundViews(line, day, **given) for line, day, given in seen], bad)
    last = max([*(one.day for one in counts), *(one.day for one in views)], default=None)
    return Found(
        name,
        f"TikTok Studio: {sort}",
        whose_files(source, grid.part),
        counts=counts,
        views=views,
        skipped=_skipped(bad),
        questions=(question,) if question else (),
        seen_at=seen_at(anchors, last),
    )


def _skipped(bad: dict[int, str]) -> tuple[Skipped, ...]:
    return tuple(Skipped(line, bad[line]) for line in sorted(bad))
