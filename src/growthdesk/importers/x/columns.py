"""The columns of X's tables: by their English names, else by their places, which never change."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.names import plain

LINK = re.compile(r"https?://(?:www\.|mobile\.)?(?:x|twitter)\.com/([^/]+)/status/\d+")
# X writes days so in every language of its own.
DAY = re.compile(r"[A-Z][a-z]{2}, [A-Z][a-z]{2} \d{1,2}, \d{4}")
TIME = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2} [+-]\d{4}")


@dataclass(frozen=True, slots=True)
class Shape:
    """A table of X: the names of its columns in their order, and those that make it known.

    In another language it has as many columns, or with ``may_be_longer`` at least as many, and
    those of ``cells`` hold what they must. ``first_name`` is the same in every language.
    """

    names: tuple[str, ...]
    known_by: frozenset[str]
    cells: Mapping[int, re.Pattern[str]]
    first_name: str = ""
    may_be_longer: bool = False


OVERVIEW = Shape(
    (
        *("date", "impressions", "likes", "engagements", "bookmarks", "shares", "new follows"),
        *("unfollows", "replies", "reposts", "profile visits", "create post", "video views"),
        "media views",
    ),
    frozenset(("date", "engagements", "new follows", "unfollows")),
    {0: DAY},
    first_name="date",
)
CONTENT = Shape(
    (
        *("post id", "date", "post text", "post link", "impressions", "likes", "engagements"),
        *("bookmarks", "shares", "new follows", "replies", "reposts", "profile visits"),
        *("detail expands", "url clicks", "hashtag clicks", "permalink clicks"),
    ),
    frozenset(("post id", "post link", "post text")),
    {1: DAY, 3: LINK},
)
TWEETS = Shape(
    (
        *("tweet id", "tweet permalink", "tweet text", "time", "impressions", "engagements"),
        *("engagement rate", "retweets", "replies", "likes", "user profile clicks", "url clicks"),
        *("hashtag clicks", "detail expands", "permalink clicks", "app opens", "app installs"),
        *("follows", "email tweet", "dial phone", "media views", "media engagements"),
    ),
    frozenset(("tweet id", "tweet permalink", "time")),
    {1: LINK, 3: TIME},
    may_be_longer=True,
)
DAYS = Shape(
    ("date", "tweets published", "impressions"),
    frozenset(("date", "tweets published", "impressions")),
    {},
)


def places_in(shape: Shape, rows: Sequence[Sequence[str]]) -> dict[str, int] | None:
    """Where each column of a shape stands, under a header in the first row; None if it is none.

    The keys are the English names in small letters.
    """
    if not rows:
        return None
    header = [plain(cell) for cell in rows[0]]
    if shape.known_by <= set(header):
        return {name: header.index(name) for name in shape.names if name in header}
    is_long = len(header) > len(shape.names) and shape.may_be_longer
    if not shape.cells or not (len(header) == len(shape.names) or is_long):
        return None
    if shape.first_name and header[0] != shape.first_name:
        return None
    for place, pattern in shape.cells.items():
        given = [row[place] for row in rows[1:] if place < len(row) and row[place].strip()]
        if not given or not all(pattern.match(cell.strip()) for cell in given):
            return None
    return {name: place for place, name in enumerate(shape.names)}


def cells_of(rows: Sequence[Row], place: int | None) -> list[str]:
    """The cells of a column; empty ones where a row is shorter, or there is no such column."""
    if place is None:
        return [""] * len(rows)
    return [cells[place].strip() if place < len(cells) else "" for _, cells in rows]
