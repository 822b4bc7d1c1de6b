"""TikTok's business accounts: the account by day, its audience by day, and its videos.

Days are whole, and so are the times of videos, in UTC. Both sides of a change of followers
are given; what is missing is ``NAN`` or ``--``.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC
from functools import partial
from zoneinfo import ZoneInfo

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.days import local_day
from growthdesk.domain.links import id_in, kept_link
from growthdesk.domain.platform import Kind
from growthdesk.importers.files.grids import Grid, grids_in
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import (
    Found,
    FoundChange,
    FoundCount,
    FoundPost,
    FoundViews,
    Options,
    Skipped,
)
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tiktok.days import columns_of, dated, once
from growthdesk.importers.tiktok.names import whose_files
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.ids import time_in
from growthdesk.importers.values.moments import read_moments
from growthdesk.importers.values.names import plain
from growthdesk.importers.values.numbers import read_counts, read_numbers

_BY_DAY = ({"date", "video views", "new followers"}, {"date", "new followers", "engaged audience"})
_VIDEOS = {"video link", "post time", "video views"}

_CHANGES = {"gained": "new followers", "lost": "lost followers", "net": "net growth"}
_VIEWS = {"views": "video views", "profile_views": "profile views", "reach": "reached audience"}
_OF_POSTS = {
    "views": "video views",
    "likes": "likes",
    "comments": "comments",
    "shares": "shares",
    "saves": "add to favorites",
}


def recognise_tiktok_business(source: Source) -> Sequence[Recognised]:
    """The tables of a TikTok business account in a source."""
    found = []
    for grid in grids_in(source):
        header = [plain(cell) for cell in grid.head[0][1]] if grid.head else []
        places = {name: place for place, name in reversed([*enumerate(header)])}
        if places.keys() >= _VIDEOS:
            read = partial(_read_videos, source, grid, places)
        elif any(places.keys() >= names for names in _BY_DAY):
            read = partial(_read_days, source, grid, places)
        else:
            continue
        found.append(Recognised(grid.part.name, (grid.part,), read))
    return found


def _read_days(source: Source, grid: Grid, places: dict[str, int], options: Options) -> Found:
    rows = grid.rows()[1:]
    columns = columns_of(rows, places)
    whens, question = read_moments(columns["date"], options, "Date", daily=True)
    days = [when[0] if isinstance(when, tuple) else None for when in whens]
    bad: dict[int, str] = {}
    numbers = {
        field: read_numbers(columns[header], header, signed=field == "net")
        for field, header in (_CHANGES | _VIEWS).items()
        if header in columns
    }
    totals = {"total": read_counts(columns.get("total followers", [""] * len(rows)))}
    counts = once(
        [
            FoundCount(line, day, given["total"])
            for line, day, given in dated(rows, days, columns["date"], totals, bad)
        ],
        bad,
    )
    changes, views = [], []
    for line, day, given in dated(rows, days, columns["date"], numbers, bad):
        change = {name: given[name] for name in _CHANGES if name in given}
        if "gained" in change and "lost" in change:
            change.pop("net", None)  # it says nothing more
        if change:
            changes.append(FoundChange(line, day, **change))
        if seen := {name: given[name] for name in _VIEWS if name in given}:
            views.append(FoundViews(line, day, **seen))
    return Found(
        grid.part.file_name,
        "TikTok business account: numbers by day",
        whose_files(source, grid.part),
        counts=counts,
        changes=once(changes, bad),
        views=once(views, bad),
        skipped=_skipped(bad),
        questions=(question,) if question else (),
        seen_at=grid.part.written,
    )


def _read_videos(source: Source, grid: Grid, places: dict[str, int], options: Options) -> Found:
    rows = grid.rows()[1:]
    columns = columns_of(rows, places)
    utc = Options(ZoneInfo("UTC"), options.today, answers=options.answers)
    whens, question = read_moments(columns["post time"], utc, "Post time", daily=False)
    numbers = {
        name: read_numbers(columns[header], name)
        for name, header in _OF_POSTS.items()
        if header in columns
    }
    bad: dict[int, str] = {}
    posts: dict[str, FoundPost] = {}
    for place, (line, _) in enumerate(rows):
        link = kept_link(columns["video link"][place])
        name = id_in(link)
        when = whens[place]
        values = {key: column[place] for key, column in numbers.items()}
        wrong = next((v for v in (when, *values.values()) if isinstance(v, Bad)), None)
        moment = when[1] if isinstance(when, tuple) else None
        moment = moment or time_in("tiktok", name, options.today)
        if wrong is not None or moment is None:
            bad[line] = wrong.reason if wrong else "Neither a time nor a link tells its time."
            continue
        if earlier := posts.pop(name or str(line), None):
            bad[earlier.line] = f"The post comes again on line {line}."
        posts[name or str(line)] = FoundPost(
            line,
            local_day(moment.astimezone(options.zone), options.day_start),
            moment.astimezone(UTC),
            options.zone.key,
            Kind.PHOTO if "/photo/" in link else Kind.VIDEO,
            title=columns.get("video title", [""] * len(rows))[place].strip(),
            link=link,
            platform_id=name,
            numbers=_in_order(values),
        )
    return Found(
        grid.part.file_name,
        "TikTok business account: videos",
        whose_files(source, grid.part, [post.link for post in posts.values()]),
        posts=tuple(posts.values()),
        skipped=_skipped(bad),
        questions=(question,) if question else (),
        seen_at=grid.part.written,
        may_be_complete=bool(posts),
    )


def _in_order(values: Mapping[str, int | Bad | None]) -> tuple[int | None, ...]:
    return tuple(n if isinstance(n := values.get(name), int) else None for name in NUMBERS)


def _skipped(bad: dict[int, str]) -> tuple[Skipped, ...]:
    return tuple(Skipped(line, bad[line]) for line in sorted(bad))
