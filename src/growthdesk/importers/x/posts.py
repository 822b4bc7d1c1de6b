"""X: posts with their numbers, of today's analytics and of the one before 2024."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.days import local_day
from growthdesk.domain.deeds import check_day
from growthdesk.domain.links import id_in, kept_link
from growthdesk.domain.platform import Kind
from growthdesk.errors import Trouble
from growthdesk.importers.files.first_rows import all_records, first_rows, may_be_tables
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundPost, Numbers, Options, Skipped, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.ids import time_in
from growthdesk.importers.values.moments import When, read_moments
from growthdesk.importers.values.numbers import read_numbers
from growthdesk.importers.x.columns import CONTENT, LINK, TWEETS, Shape, cells_of, places_in


@dataclass(frozen=True, slots=True)
class _Sort:
    """A list of posts: its shape, and which columns give which number, added if several."""

    shape: Shape
    says: str
    numbers: Mapping[str, tuple[str, ...]]
    facts: tuple[str, str, str, str]  # id, link, text, time


_SORTS = (
    _Sort(
        CONTENT,
        "X: posts",
        {
            "views": ("impressions",),
            "likes": ("likes",),
            "comments": ("replies",),
            "shares": ("reposts", "shares"),
            "saves": ("bookmarks",),
            "follows": ("new follows",),
        },
        ("post id", "post link", "post text", "date"),
    ),
    _Sort(
        TWEETS,
        "X: tweet activity",
        {
            "views": ("impressions",),
            "likes": ("likes",),
            "comments": ("replies",),
            "shares": ("retweets",),
            "follows": ("follows",),
        },
        ("tweet id", "tweet permalink", "tweet text", "time"),
    ),
)


def recognise_x_posts(source: Source) -> list[Recognised]:
    """The lists of posts from X in a source."""
    return [
        Recognised(part.name, (part,), partial(_read, part, sort))
        for part in may_be_tables(source)
        for rows in (first_rows(part),)
        for sort in _SORTS
        if places_in(sort.shape, rows) is not None
    ]


def _read(part: Part, sort: _Sort, options: Options) -> Found:
    rows, broken = all_records(part)
    rows = [row for row in rows if any(cell.strip() for cell in row[1])]
    places = places_in(sort.shape, [cells for _, cells in rows[:200]]) or {}
    rows = rows[1:]
    bad = {row.line: row.reason for row in broken}
    ids, links, texts, times = (cells_of(rows, places.get(name)) for name in sort.facts)
    links = [link if LINK.match(link) else kept_link(link) for link in links]
    days, question = read_moments(times, options, sort.facts[3], daily=False)
    numbers = _numbers(rows, places, sort)
    posts: dict[str, FoundPost] = {}
    for place, (line, _) in enumerate(rows):
        name = id_in(links[place]) or (ids[place] if ids[place].isdecimal() else None)
        when = when_of(name, days[place], options)
        values = numbers[place]
        wrong = when if isinstance(when, Bad) else values
        if isinstance(wrong, Bad):
            bad[line] = wrong.reason
        elif not isinstance(when, tuple):
            bad[line] = "The row has neither an id nor a day."
        elif not isinstance(values, Bad):
            key = name or f"line {line}"
            if key in posts:
                bad[posts.pop(key).line] = f"The post comes again on line {line}."
            caption = html.unescape(texts[place])
            posts[key] = FoundPost(
                line,
                *when,
                options.zone.key,
                # Other kinds are not told; a post that is known keeps its own.
                kind=Kind.REPLY if caption.startswith("@") else None,
                caption=caption,
                link=links[place],
                platform_id=name,
                numbers=values,
            )
    return Found(
        name=part.file_name,
        recognised_as=sort.says,
        whose=Whose("x", _handle(links)),
        posts=tuple(posts.values()),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        questions=(question,) if question and not all(map(_has_time, posts.values())) else (),
        seen_at=part.written,
    )


def _has_time(post: FoundPost) -> bool:
    return post.published_at is not None


def when_of(name: str | None, written: When | Bad | None, options: Options) -> When | Bad | None:
    """The day and time of a post: the written time, else that in its id, else what is written.

    A time that lacks only its seconds gets them from the id.
    """
    moment = written[1] if isinstance(written, tuple) else None
    minted = time_in("x", name, options.today)
    if minted is not None and (moment is None or _NOW <= minted - moment < _ONE_MINUTE):
        moment = minted
    if moment is None:
        return written
    day = local_day(moment.astimezone(options.zone), options.day_start)
    try:
        return check_day(day, options.today), moment
    except Trouble as trouble:
        return Bad(trouble.says)


_NOW = timedelta()
_ONE_MINUTE = timedelta(minutes=1)


def _handle(links: Sequence[str]) -> str:
    """The account that the links lead to; empty if they lead to several."""
    handles = {match[1] for link in links if (match := LINK.match(link))}
    return handles.pop() if len({handle.casefold() for handle in handles}) == 1 else ""


def _numbers(rows: Sequence[Row], places: Mapping[str, int], sort: _Sort) -> list[Numbers | Bad]:
    columns: list[Sequence[int | Bad | None]] = []
    for number in NUMBERS:
        names = [name for name in sort.numbers.get(number, ()) if name in places]
        read = [read_numbers(cells_of(rows, places[name]), number) for name in names]
        if len(read) > 1:
            columns.append([_added(values) for values in zip(*read, strict=True)])
        else:
            columns += read or [[None] * len(rows)]
    return [
        next((v for v in values if isinstance(v, Bad)), None)
        or tuple(v for v in values if not isinstance(v, Bad))
        for values in zip(*columns, strict=True)
    ]


def _added(values: Sequence[int | Bad | None]) -> int | Bad | None:
    bad = next((value for value in values if isinstance(value, Bad)), None)
    given = [value for value in values if isinstance(value, int)]
    return bad or (sum(given) if given else None)
