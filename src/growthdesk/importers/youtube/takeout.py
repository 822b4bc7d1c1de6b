"""Google Takeout: every video of a channel with its exact time, and none of its numbers.

Lists of other people's channels and videos lie beside them; they are known, so that nobody
else reads them, and nothing of them is kept.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial

from growthdesk.domain.days import local_day
from growthdesk.domain.deeds import check_day
from growthdesk.errors import Trouble
from growthdesk.importers.files.first_rows import all_records, first_rows, may_be_tables
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundPost, Options, Skipped, Whose
from growthdesk.importers.recognised import Recognised
from growthdesk.importers.values.cells import quoted
from growthdesk.importers.values.names import plain
from growthdesk.importers.values.stamps import stamp_in
from growthdesk.importers.youtube.takeout_columns import (
    PUBLIC,
    VideoColumns,
    channel_names,
    columns_of_videos,
    is_of_others,
)
from growthdesk.importers.youtube.videos import kind_of, link_to

_ARCHIVE = re.compile(r"takeout-(\d{8}T\d{6}Z)", re.IGNORECASE)
_FOLDER = re.compile(r"((?:.*/)?Takeout/[^/]*YouTube[^/]*)/")
_PAGE = re.compile(r"(?:\((\d{1,4})\))?\.csv$", re.IGNORECASE)
_USELESS = "Nothing in it is kept: it tells of other channels, not of the posts of this one."
_UPLOADED = "Some videos have no publish time; the time of their upload is taken."


@dataclass(frozen=True, slots=True)
class _Video:
    """A row of the list, by which of all rows it is, from 1; empty for what is not there."""

    line: int
    video_id: str
    channel: str
    published: str
    created: str
    title: str
    description: str
    duration: str
    privacy: str


@dataclass(frozen=True, slots=True)
class _Channel:
    """What a Takeout holds of one channel, and whether no page of the list is missing."""

    name: str
    whose: Whose
    videos: tuple[_Video, ...]
    written: datetime | None
    is_whole: bool


def recognise_youtube_takeout(source: Source) -> list[Recognised]:
    """The videos of each channel in a Takeout; lists of others' channels are taken with them."""
    pages: list[tuple[Part, VideoColumns]] = []
    others: list[Part] = []
    for part in may_be_tables(source):
        rows = first_rows(part)
        if columns := columns_of_videos(rows):
            pages.append((part, columns))
        elif is_of_others(rows):
            others.append(part)
    own = [part for part, _ in pages]
    roots = {*map(_root, own), *map(_youtube_folder, source.parts)} - {""}
    lists = [part for part in source.parts if part.name.lower().endswith((".csv", ".json"))]
    beside = [part for part in lists if part in others or _root(part) in roots]
    rest = [part for part in beside if part not in own]
    if not pages:
        return [Recognised(source.name, tuple(rest), partial(_useless, rest[0]))] if rest else []
    names = channel_names([first_rows(part) for part in rest])
    channels = _by_channel(pages)
    return [
        Recognised(
            source.name if len(channels) == 1 else f"{source.name}: {names.get(id_, id_)}",
            (*own, *rest),
            partial(
                _read,
                _Channel(
                    source.name,
                    Whose("youtube", name=names.get(id_, "")),
                    tuple(videos),
                    _written(source, own),
                    _is_whole(own),
                ),
            ),
        )
        for id_, videos in channels.items()
    ]


def _root(part: Part) -> str:
    """The folder of YouTube, which is the one above that of a list; empty if there is none."""
    return _youtube_folder(part) or part.name.rpartition("/")[0].rpartition("/")[0]


def _youtube_folder(part: Part) -> str:
    """The folder of YouTube in a Takeout, by its name; empty if the part is in none."""
    match = _FOLDER.match(part.name)
    return match[1] if match else ""


def _by_channel(pages: Sequence[tuple[Part, VideoColumns]]) -> dict[str, list[_Video]]:
    """The videos of each channel, by its id, in the order of the pages."""
    channels: dict[str, list[_Video]] = {}
    line = 1
    for part, columns in sorted(pages, key=lambda page: _number(page[0])):
        rows, _ = all_records(part)
        for _, cells in rows[1:]:
            if any(cell.strip() for cell in cells):
                line += 1
                video = _video(line, cells, columns)
                channels.setdefault(video.channel, []).append(video)
    return channels


def _video(line: int, cells: Sequence[str], columns: VideoColumns) -> _Video:
    def cell(place: int | None) -> str:
        return cells[place].strip() if place is not None and place < len(cells) else ""

    return _Video(
        line,
        cell(columns.video_id),
        cell(columns.channel),
        cell(columns.published),
        cell(columns.created),
        cell(columns.title),
        cell(columns.description),
        cell(columns.duration),
        cell(columns.privacy),
    )


def _number(part: Part) -> int:
    match = _PAGE.search(part.file_name)
    return int(match[1]) if match and match[1] else 0


def _is_whole(pages: Sequence[Part]) -> bool:
    """Whether no page between the first and the last is missing."""
    return sorted(map(_number, pages)) == list(range(len(pages)))


def _written(source: Source, pages: Sequence[Part]) -> datetime | None:
    if match := _ARCHIVE.search(source.name):
        try:
            return datetime.strptime(match[1].upper(), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        except ValueError:
            pass  # the digits of a name that somebody gave
    return max((part.written for part in pages if part.written), default=source.written)


def _read(channel: _Channel, options: Options) -> Found:
    bad: dict[int, str] = {}
    doubts: list[str] = []
    is_public = _public_words(channel.videos, doubts)
    posts: dict[str, FoundPost] = {}
    for video in channel.videos:
        if video.privacy and plain(video.privacy) not in is_public:
            bad[video.line] = f"The video is not public, but {quoted(video.privacy)}."
            continue
        moment = stamp_in(video.published)
        if moment is None and (moment := stamp_in(video.created)) is not None:
            doubts = [*dict.fromkeys([*doubts, _UPLOADED])]
        if moment is None:
            bad[video.line] = "The video has no publish time."
            continue
        try:
            local = moment.astimezone(options.zone)
            day = check_day(local_day(local, options.day_start), options.today)
        except Trouble as trouble:
            bad[video.line] = trouble.says
            continue
        if earlier := posts.pop(video.video_id, None):
            bad[earlier.line] = f"The video comes again on line {video.line}."
        posts[video.video_id] = _post(video, day, moment, options)
    newest = max((post.day for post in posts.values()), default=None)
    return Found(
        name=channel.name,
        recognised_as="Google Takeout: videos of YouTube",
        whose=channel.whose,
        posts=tuple(posts.values()),
        skipped=tuple(Skipped(line, bad[line]) for line in sorted(bad)),
        doubts=tuple(doubts),
        seen_at=channel.written,
        complete=_complete(channel, list(posts.values()), newest, options),
    )


def _post(video: _Video, day: date, moment: datetime, options: Options) -> FoundPost:
    length = video.duration
    seconds = -(-int(length) // 1000) if length.isdecimal() and len(length) < 12 else None
    return FoundPost(
        video.line,
        day,
        moment,
        options.zone.key,
        kind_of(seconds),
        title=video.title,
        caption=video.description,
        link=link_to(video.video_id),
        platform_id=video.video_id,
    )


def _complete(
    channel: _Channel, posts: Sequence[FoundPost], newest: date | None, options: Options
) -> tuple[date, date] | None:
    """From the first video to the day of writing, if no page is missing."""
    if newest is None or channel.written is None or not channel.is_whole:
        return None
    last = min(channel.written.astimezone(options.zone).date(), options.today)
    return (min(post.day for post in posts), last) if newest <= last else None


def _public_words(videos: Sequence[_Video], doubts: list[str]) -> Mapping[str, int]:
    """The plain words for public; in a language that is not known the most frequent one."""
    words = Counter(plain(video.privacy) for video in videos if video.privacy)
    known = {word: n for word, n in words.items() if word in PUBLIC}
    if known or not words:
        return known
    word, n = words.most_common(1)[0]
    doubts.append(f"{quoted(word)} is taken for public; other videos are left out.")
    return {word: n}


def _useless(part: Part, _: Options) -> Found:
    says = "Google Takeout: other people's channels and videos"
    return Found(part.file_name, says, Whose("youtube"), doubts=(_USELESS,))
