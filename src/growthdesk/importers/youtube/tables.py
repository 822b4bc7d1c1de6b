"""Which of YouTube Studio's tables a grid is: by its headers, or in any language by its shape."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from growthdesk.importers.files.grids import Grid
from growthdesk.importers.values.cells import is_missing
from growthdesk.importers.values.moments import looks_like_days
from growthdesk.importers.values.names import plain
from growthdesk.importers.youtube.names import (
    CONTENT,
    DURATION,
    FILES,
    METRICS,
    ONLY_HERE,
    PUBLISHED,
    TITLE,
    place_named,
    places_of,
)

VIDEO_ID = re.compile(r"[\w-]{11}", re.ASCII)
MONTH = re.compile(r"\d{4}-\d{2}")

_LOOKED_AT = 12
"""Cells of a column. Days in words are looked up in every language, which takes its time."""

_LIKE_A_DAY = re.compile(r"\d{1,4}[-/. ]|[^\W\d_]{2,12}\.?,? \d")
_UNLIKE_WORDS = re.compile(r"[\d_-]|[a-z][A-Z]")
_CHANNEL_ID = re.compile(r"UC[\w-]{22}", re.ASCII)


class Sort(StrEnum):
    """A table of YouTube Studio; the value is what it is called for people."""

    VIDEOS = "videos"
    DAYS = "numbers by day"
    CHART = "the lines of a chart"


@dataclass(frozen=True, slots=True)
class YouTubeTable:
    """A grid of a known sort. ``places`` are those of its numbers, of VIDEOS of its facts too.

    ``is_sure`` says that no other platform's table looks so, ``is_known`` that all its headers
    are words of Studio.
    """

    grid: Grid
    sort: Sort
    places: dict[str, int]
    is_sure: bool
    is_known: bool = True


def table_in(grid: Grid) -> YouTubeTable | None:
    """The table that a grid is; None if it is none of YouTube Studio."""
    if not grid.head:
        return None
    header = [cell.strip() for cell in grid.head[0][1]]
    rows = [[cell.strip() for cell in cells] for _, cells in grid.head[1:]]
    if len(header) < 2 or not rows:
        return None
    if _are_days(_column(rows, 0)):
        return _by_day(grid, header, rows)
    return _of_videos(grid, header, rows)


def is_named_so(grid: Grid) -> bool:
    """Whether the file or the sheet has the name that Studio gives to one of its three."""
    return plain(grid.name or grid.part.file_name.rpartition(".")[0]) in FILES


def _by_day(grid: Grid, header: list[str], rows: list[list[str]]) -> YouTubeTable | None:
    # If the days themselves are those of publication, it is somebody's own list of videos.
    if place_named(header, PUBLISHED) or _has_ids(header, rows):
        return YouTubeTable(grid, Sort.CHART, {}, is_sure=True)
    width = range(1, len(header))
    if not all(_are_numbers(_column(rows, place)) for place in width):
        return None
    names = {plain(cell) for cell in header[1:]}
    is_known = names <= ONLY_HERE.union(*METRICS.values())
    return YouTubeTable(grid, Sort.DAYS, places_of(header), bool(names & ONLY_HERE), is_known)


def _has_ids(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the second column has ids of videos, and a title stands beside each."""
    ids = [cell for cell in _column(rows, 1) if cell]
    return len(header) > 3 and bool(ids) and all(map(VIDEO_ID.fullmatch, ids)) and _are_ids(ids)


def _of_videos(grid: Grid, header: list[str], rows: list[list[str]]) -> YouTubeTable | None:
    videos = [row for row in rows if VIDEO_ID.fullmatch(row[0])]
    published = place_named(header, PUBLISHED)
    is_named = published is not None and plain(header[0]) in CONTENT
    if not is_named:
        if (
            len(header) < 4
            or not videos
            or 4 * (len(rows) - 2) > 5 * len(videos)
            or _names_channels(videos)
        ):
            return None
        if not _are_ids([row[0] for row in videos]):
            return None
        # A title may look like a day, but it stands before the day of publication.
        days = [p for p in range(1, min(len(header), 5)) if _are_days(_column(videos, p))]
        published = published if published is not None else max(days, default=None)
    if published is None:
        return None
    places = places_of(header) | {"published": published}
    title = place_named(header, TITLE)
    if title is not None or published > 1:
        places["title"] = title if title is not None else 1
    if (duration := place_named(header, DURATION)) is not None:
        places["duration"] = duration
    return YouTubeTable(grid, Sort.VIDEOS, places, is_sure=True)


def _column(rows: Sequence[Sequence[str]], place: int) -> list[str]:
    return [row[place] if place < len(row) else "" for row in rows]


def _are_days(cells: Sequence[str]) -> bool:
    """Whether all are days or months but for a total above and a word below."""
    given = [cell for cell in cells if cell]
    alike = [cell for cell in given if _LIKE_A_DAY.match(cell)]
    if not alike or len(alike) < len(given) - 2:
        return False
    return all(map(MONTH.fullmatch, alike)) or looks_like_days(alike[:_LOOKED_AT])


def _are_ids(cells: Sequence[str]) -> bool:
    """Whether most have a digit, a line or a capital inside, as words of eleven letters have not."""
    return 2 * sum(bool(_UNLIKE_WORDS.search(cell)) for cell in cells) > len(cells)


def _are_numbers(cells: Sequence[str]) -> bool:
    given = [cell for cell in cells if not is_missing(cell)]
    return all(re.fullmatch(r"[-+−]?[\d.,:'’ \u00a0\u202f]+%?", cell) for cell in given)


def _names_channels(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows name a channel, as those of another download do."""
    return any(_CHANNEL_ID.fullmatch(cell) for row in rows for cell in row)
