"""The videos of YouTube Studio as posts: at most five hundred, with the numbers of some days."""

import re
from collections.abc import Sequence
from datetime import date

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.platform import Kind
from growthdesk.importers.found import (
    NO_NUMBERS,
    Found,
    FoundPost,
    Numbers,
    Options,
    Question,
    Skipped,
)
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.moments import read_moments
from growthdesk.importers.values.numbers import read_numbers
from growthdesk.importers.youtube.export import CUT, TOTAL, Export
from growthdesk.importers.youtube.tables import VIDEO_ID, YouTubeTable

RANGE = "range"
"""The key of the question for which days the numbers are."""

MOST_VIDEOS = 500
"""As many as Studio writes; a table that has them may lack others."""

LONGEST_SHORT = 60
"""In seconds. Up to three minutes may be a Short since October 2024, but need not be."""

_NO_TIME = "The video has no publish time: it is private, or not published yet."
_OLDER = (
    "The numbers are those of the days that were chosen, so videos from before have none here; "
    "choose “Lifetime” in Studio to have all."
)
_LOST = "A video that lost more subscribers than it brought has no number of follows."


def read_videos(table: YouTubeTable, export: Export, options: Options) -> Found:
    """The posts of a table of videos; its total, its last words and private videos are skipped."""
    bad: dict[int, str] = {}
    rows = _of_videos(table, bad)
    is_cut = CUT in bad.values() or len(rows) >= MOST_VIDEOS
    doubts: list[str] = []
    posts = _posts(table, rows, options, bad, doubts)
    newest = max((post.day for post in posts), default=None)
    is_ranged = export.days is not None and export.are_sound(newest, options.today)
    first, question = _first_day(export if is_ranged else None, options)
    if any(post.day < first and post.numbers != NO_NUMBERS for post in posts):
        doubts.append(_OLDER)
        posts = [post if post.day >= first else _without_numbers(post) for post in posts]
    complete = None
    if is_ranged and export.days is not None and posts and not is_cut:
        oldest = min(post.day for post in posts)
        complete = max(export.days[0], oldest), export.days[1]
    return Found(
        table.grid.part.file_name,
        f"YouTube Studio: {table.sort}",
        export.whose,
        posts=tuple(posts),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=tuple(doubts),
        questions=(question,) if question and posts else (),
        seen_at=export.seen_at(newest, options.today),
        complete=complete,
        may_be_complete=bool(posts) and not (is_cut or is_ranged or first > date.min),
    )


def seconds_in(cell: str) -> int | None:
    """A duration such as 252 or 4:12 in seconds; None if it is none."""
    if not re.fullmatch(r"\d{1,7}(?::\d\d){0,2}", cell.strip(), re.ASCII):
        return None
    seconds = 0
    for part in cell.strip().split(":"):
        seconds = 60 * seconds + int(part)
    return seconds


def kind_of(seconds: int | None) -> Kind | None:
    """A short or a video by its length; None if that is not told."""
    if seconds is None:
        return None
    return Kind.SHORT if 0 < seconds <= LONGEST_SHORT else Kind.VIDEO


def link_to(video_id: str | None) -> str:
    """The link to a video; empty without its id."""
    return f"https://www.youtube.com/watch?v={video_id}" if video_id else ""


def _of_videos(table: YouTubeTable, bad: dict[int, str]) -> list[Row]:
    """The rows that are videos; what else there is goes to ``bad``, by line, with the reason."""
    rows: list[Row] = []
    published, title = table.places["published"], table.places.get("title", 1)
    for line, cells in table.grid.rows()[1:]:
        if VIDEO_ID.fullmatch(cells[0].strip()) or any(
            cells[place].strip() for place in (published, title) if place < len(cells)
        ):
            rows.append((line, cells))
        else:
            is_words = bool(rows) and not any(cell.strip() for cell in cells[1:])
            bad[line] = CUT if is_words else TOTAL
    return rows


def _posts(
    table: YouTubeTable,
    rows: Sequence[Row],
    options: Options,
    bad: dict[int, str],
    doubts: list[str],
) -> list[FoundPost]:
    header = table.grid.head[0][1][table.places["published"]]
    days, _ = read_moments(_cells(table, rows, "published"), options, header, daily=False)
    ids = [cells[0].strip() for _, cells in rows]
    titles, durations = _cells(table, rows, "title"), _cells(table, rows, "duration")
    numbers = _numbers(table, rows, doubts)
    posts: dict[str, FoundPost] = {}
    for place, (line, _) in enumerate(rows):
        when, values = days[place], numbers[place]
        wrong = when if isinstance(when, Bad) else values
        if isinstance(wrong, Bad):
            bad[line] = wrong.reason
            continue
        if not isinstance(when, tuple) or isinstance(values, Bad):
            bad[line] = _NO_TIME
            continue
        # A spreadsheet takes an id that begins with a minus or an equals sign for a sum.
        name = ids[place] if VIDEO_ID.fullmatch(ids[place]) else None
        if earlier := posts.pop(name or str(line), None):
            bad[earlier.line] = f"The video comes again on line {line}."
        posts[name or str(line)] = FoundPost(
            line,
            *when,
            options.zone.key,
            kind_of(seconds_in(durations[place])),
            title=titles[place],
            link=link_to(name),
            platform_id=name,
            numbers=values,
        )
    return list(posts.values())


def _numbers(table: YouTubeTable, rows: Sequence[Row], doubts: list[str]) -> list[Numbers | Bad]:
    """The numbers of each row in the order of NUMBERS, or what is wrong with one of them."""
    columns = []
    for name in NUMBERS:
        # What a video brought is what it gained; the net is next to it, unless it is below zero.
        source = ("gained" if "gained" in table.places else "net") if name == "follows" else name
        read = read_numbers(_cells(table, rows, source), name, signed=source == "net")
        if any(isinstance(value, int) and value < 0 for value in read):
            doubts.append(_LOST)
        columns.append([None if isinstance(v, int) and v < 0 else v for v in read])
    return [
        next((v for v in values if isinstance(v, Bad)), None)
        or tuple(v for v in values if not isinstance(v, Bad))
        for values in zip(*columns, strict=True)
    ]


def _cells(table: YouTubeTable, rows: Sequence[Row], name: str) -> list[str]:
    place = table.places.get(name)
    if place is None:
        return [""] * len(rows)
    return [cells[place].strip() if place < len(cells) else "" for _, cells in rows]


def _first_day(export: Export | None, options: Options) -> tuple[date, Question | None]:
    """The first day of the numbers, and the question if no name tells it.

    Studio counts what came in within the chosen days, and not what a video has in all.
    """
    if export is not None and export.days is not None:
        return export.days[0], None
    answer = options.answers.get(RANGE, "")
    answer = answer if answer in ("all", "some") else "all"
    question = Question(
        RANGE,
        "Which days were chosen in Studio for this table?",
        (("all", "Lifetime"), ("some", "Only some days")),
        answer,
    )
    return (date.min if answer == "all" else date.max), question


def _without_numbers(post: FoundPost) -> FoundPost:
    return FoundPost(
        post.line,
        post.day,
        post.published_at,
        post.zone,
        post.kind,
        title=post.title,
        link=post.link,
        platform_id=post.platform_id,
    )
