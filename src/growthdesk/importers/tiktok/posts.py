"""The latest posts of TikTok Studio, some fifteen of them: never all there are."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.days import ONE_DAY, local_day
from growthdesk.domain.links import id_in, kept_link
from growthdesk.domain.platform import Kind
from growthdesk.importers.found import FoundPost, Options
from growthdesk.importers.tables.table import Row
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.ids import time_in
from growthdesk.importers.values.month_names import MonthDay, readings_of
from growthdesk.importers.values.numbers import read_numbers
from growthdesk.importers.values.year_walk import Anchors

_NUMBERS = {
    "views": "total views",
    "likes": "total likes",
    "comments": "total comments",
    "shares": "total shares",
}
_LONGEST_WAIT = timedelta(days=60)
"""Between the making of a post and its publication; TikTok schedules a month ahead at most."""


def posts_of_studio(
    rows: Sequence[Row],
    columns: Mapping[str, Sequence[str]],
    anchors: Anchors,
    options: Options,
    bad: dict[int, str],
) -> list[FoundPost]:
    """The posts of Content.csv; rows that cannot be read go to ``bad``, by line, with the reason.

    Of two rows of one post the last counts.
    """
    numbers = {
        name: read_numbers(columns[header], name)
        for name, header in _NUMBERS.items()
        if header in columns
    }
    reading = next(iter(readings_of(columns["post time"])), [None] * len(rows))
    made = anchors.moments[0].date() if anchors.moments else options.today
    posts: dict[str, FoundPost] = {}
    for place, (line, _) in enumerate(rows):
        link = kept_link(columns["video link"][place])
        name = id_in(link)
        moment = time_in("tiktok", name, options.today)
        when = _when(moment, reading[place], made, options)
        values = {key: numbers[key][place] for key in numbers}
        wrong = next((value for value in values.values() if isinstance(value, Bad)), None)
        if wrong is not None or when is None:
            bad[line] = wrong.reason if wrong else "Neither a link nor a day tells its time."
            continue
        if earlier := posts.pop(name or str(line), None):
            bad[earlier.line] = f"The post comes again on line {line}."
        posts[name or str(line)] = FoundPost(
            line,
            *when,
            options.zone.key,
            Kind.PHOTO if "/photo/" in link else Kind.VIDEO,
            title=columns["video title"][place].strip(),
            link=link,
            platform_id=name,
            numbers=tuple(n if isinstance(n := values.get(key), int) else None for key in NUMBERS),
        )
    return list(posts.values())


def _when(
    moment: datetime | None, month_day: MonthDay | None, made: date, options: Options
) -> tuple[date, datetime | None] | None:
    """The day and the time of a post, from the time in its id and the day that the file says.

    If the file says a later day than the id, by more than zones differ, the post was made
    ready before, and its time is not known.
    """
    if moment is None:
        day = _from(month_day, made - timedelta(days=365)) if month_day else None
        return (day, None) if day is not None and day <= made + ONE_DAY else None
    own = local_day(moment.astimezone(options.zone), options.day_start)
    told = _from(month_day, own - ONE_DAY) if month_day else None
    if told is None or not own + ONE_DAY < told <= own + _LONGEST_WAIT:
        return own, moment
    return told, None


def _from(month_day: MonthDay, first: date) -> date | None:
    """The first such day from that one on, which is within the next years."""
    for year in range(first.year, first.year + 5):
        with suppress(ValueError):  # 29 February
            if (day := date(year, *month_day)) >= first:
                return day
    return None
