"""LinkedIn's analytics of a creator: a workbook, known by the shape of its sheets.

The names of the sheets and all labels are in the language of the page; numbers and days may
be texts. New followers are gross, so that no total but the one that is given can be told.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from growthdesk.domain.counts import Count
from growthdesk.importers.files.grids import Grid, grids_in
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import (
    Found,
    FoundChange,
    FoundCount,
    FoundViews,
    Options,
    Skipped,
    Whose,
)
from growthdesk.importers.linkedin.days import day_near
from growthdesk.importers.linkedin.posts import is_post_list, posts_of_lists
from growthdesk.importers.linkedin.single import recognise_single_post
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.cells import Bad, is_missing
from growthdesk.importers.values.moments import When, looks_like_days, read_moments
from growthdesk.importers.values.numbers import read_counts, read_numbers

_NAMES = (
    re.compile(r"AggregateAnalytics_(.+?)_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d", re.IGNORECASE),
    re.compile(r"Content_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d_(.+?)(?: ?\(\d+\))?\.", re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class _Sheets:
    """The sheets of a workbook by what they are; None for one that is not there."""

    engagement: Grid | None
    followers: Grid | None
    posts: Grid | None


def recognise_linkedin(source: Source) -> Sequence[Recognised]:
    """The workbooks of LinkedIn's analytics in a source: of an account, or of one post."""
    workbooks: dict[str, list[Grid]] = {}
    for grid in grids_in(source):
        if grid.name:
            workbooks.setdefault(grid.part.name, []).append(grid)
    found = []
    for name, grids in workbooks.items():
        sheets = _sheets_of(grids)
        if sheets is not None:
            read = partial(_read, grids[0].part.file_name, grids, sheets)
            found.append(Recognised(name, (grids[0].part,), read))
        elif single := recognise_single_post(grids):
            found.append(single)
    return found


def _sheets_of(grids: Sequence[Grid]) -> _Sheets | None:
    """The sheets of an account's workbook: at least two of them must have the shape they have."""
    followers = next((g for g in grids if _is_followers(g)), None)
    engagement = next((g for g in grids if _is_engagement(g)), None)
    posts = next((g for g in grids if is_post_list(g)), None)
    if (followers is None and posts is None) or [followers, engagement, posts].count(None) > 1:
        return None
    return _Sheets(engagement, followers, posts)


def _is_followers(grid: Grid) -> bool:
    """A total with its day in words, and below it a table of days with one number."""
    if len(grid.head) < 4:
        return False
    first, *below = [cells for _, cells in grid.head]
    told = len(first) == 2 and re.search(r"\d", first[0]) and _is_whole(first[1])
    return bool(told) and _is_table(below, 2)


def _is_engagement(grid: Grid) -> bool:
    return _is_table([cells for _, cells in grid.head], 3)


def _is_table(rows: Sequence[Sequence[str]], width: int) -> bool:
    """Whether under a header stand days with as many columns of whole numbers."""
    body = [cells for cells in rows[1:] if cells]
    if not body or len(rows[0]) != width or any(len(cells) > width for cells in body):
        return False
    days = looks_like_days([cells[0] for cells in body]) and not looks_like_days(rows[0][:1])
    return days and all(_is_whole(cell) or is_missing(cell) for row in body for cell in row[1:])


def _is_whole(cell: str) -> bool:
    return isinstance(read_numbers([cell], "", signed=True)[0], int)


def _read(name: str, grids: Sequence[Grid], sheets: _Sheets, options: Options) -> Found:
    engagement = sheets.engagement.rows()[1:] if sheets.engagement else ()
    followers = sheets.followers.rows()[2:] if sheets.followers else ()
    # One order of day and month for the whole workbook, told by all of its days.
    cells = [cells[0] for _, cells in (*engagement, *followers)]
    whens, question = read_moments(cells, options, "Date", daily=True)
    bad: dict[Grid | None, dict[int, str]] = {}
    seen = _numbered(
        engagement, whens[: len(engagement)], "impressions", bad.setdefault(sheets.engagement, {})
    )
    gained = _numbered(
        followers, whens[len(engagement) :], "new followers", bad.setdefault(sheets.followers, {})
    )
    lists = sheets.posts.rows() if sheets.posts else ()
    posts = posts_of_lists(lists, options, bad.setdefault(sheets.posts, {}))
    last = max([*gained, *seen], default=None)
    count = _total(sheets.followers.rows()[0], last, options) if sheets.followers else None
    return Found(
        name,
        "LinkedIn: analytics of a creator",
        _whose(name),
        counts=(count,) if count else (),
        changes=tuple(FoundChange(line, day, gained=n) for day, (line, n) in gained.items()),
        views=tuple(FoundViews(line, day, views=n) for day, (line, n) in seen.items()),
        posts=posts,
        skipped=tuple(
            Skipped(line, f"In “{grid.name}”: {reason}")
            for grid, rows in bad.items()
            if grid is not None
            for line, reason in sorted(rows.items())
        ),
        questions=(question,) if question else (),
        seen_at=grids[0].part.written,
    )


def _numbered(
    rows: Sequence[Row], whens: Sequence[When | Bad | None], what: str, bad: dict[int, str]
) -> dict[date, tuple[int, int]]:
    """The line and the number of each day, the last of a day that comes twice."""
    of_day: dict[date, tuple[int, int]] = {}
    numbers = read_numbers([cells[1] if len(cells) > 1 else "" for _, cells in rows], what)
    for (line, _), when, number in zip(rows, whens, numbers, strict=True):
        wrong = when if isinstance(when, Bad) else number
        if isinstance(wrong, Bad):
            bad[line] = wrong.reason
        elif isinstance(when, tuple) and isinstance(number, int):
            of_day.pop(when[0], None)
            of_day[when[0]] = (line, number)
    return of_day


def _total(row: Row, last: date | None, options: Options) -> FoundCount | None:
    """The total of followers, on the day that its words tell, else on the last of the table."""
    line, cells = row
    count = read_counts([cells[1]])[0]
    day = day_near(cells[0], last) or last
    if not isinstance(count, Count) or day is None or day > options.today:
        return None
    return FoundCount(line, day, count)


def _whose(name: str) -> Whose:
    match = next((m for pattern in _NAMES if (m := pattern.match(name))), None)
    return Whose("linkedin", name=match[1].strip() if match else "")
