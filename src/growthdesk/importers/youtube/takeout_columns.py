"""The columns of Google Takeout's tables: by their names, else by what stands in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from growthdesk.importers.values.names import plain

CHANNEL_ID = re.compile(r"UC[\w-]{22}", re.ASCII)

_VIDEO_ID = re.compile(r"[\w-]{11}", re.ASCII)
_STAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d.{0,12}", re.ASCII)

_NAMES: Mapping[str, tuple[str, ...]] = {
    "video_id": ("Video ID", "Video-ID"),
    "channel": ("Channel ID", "Kanal-ID"),
    "title": ("Video Title (Original)", "Videotitel (Original)"),
    "description": ("Video Description (Original)", "Videobeschreibung (Original)"),
    "duration": ("Approx Duration (ms)", "Ungefähre Dauer (ms)"),
    "privacy": ("Privacy", "Datenschutz"),
    "created": ("Video Create Timestamp", "Zeitstempel bei Videoerstellung"),
    "published": ("Video Publish Timestamp", "Zeitstempel bei Videoveröffentlichung"),
}
_CHANNEL_TITLES = frozenset(
    map(
        plain,
        (
            *("Channel Title (Original)", "Kanaltitel (Original)", "Título del canal (original)"),
            *("Titre de la chaîne (original)", "Título do canal (original)"),
            *("Titre de la chaîne (version originale)", "Titolo del canale (originale)"),
        ),
    )
)
_OF_OTHERS = (
    frozenset(map(plain, ("Channel Id", "Channel Url", "Channel Title"))),
    frozenset(map(plain, ("Kanal-ID", "Kanal-URL", "Kanaltitel"))),
    frozenset(map(plain, ("Video ID", "Playlist Video Creation Timestamp"))),
    frozenset(map(plain, ("Video-ID", "Zeitstempel bei Erstellung des Playlist-Videos"))),
)

PUBLIC = frozenset(
    map(
        plain,
        (
            *("Public", "Öffentlich", "Público", "Pública", "Publique", "Publiques", "Pubblico"),
            *("Openbaar", "Publiczny", "Publiczne", "Offentlig", "Offentligt", "Julkinen"),
            *(
                "Veřejné",
                "Herkese açık",
                "Открытый доступ",
                "Общедоступное",
                "公開",
                "공개",
                "公开",
            ),
        ),
    )
)
"""What stands in the column of privacy at a video that everybody can see."""


@dataclass(frozen=True, slots=True)
class VideoColumns:
    """Where each fact of a video stands in a row, from 0; None for what is not there."""

    video_id: int
    channel: int | None
    published: int
    created: int | None = None
    title: int | None = None
    description: int | None = None
    duration: int | None = None
    privacy: int | None = None


def columns_of_videos(rows: Sequence[Sequence[str]]) -> VideoColumns | None:
    """The columns of a list of the channel's own videos, with its header first; None if it is none."""
    if len(rows) < 2:
        return None
    header = [plain(cell) for cell in rows[0]]
    named = {
        key: next((header.index(plain(n)) for n in names if plain(n) in header), None)
        for key, names in _NAMES.items()
    }
    video_id, channel, published = named["video_id"], named["channel"], named["published"]
    if video_id is not None and channel is not None and published is not None:
        return VideoColumns(
            video_id,
            channel,
            published,
            *(named[key] for key in ("created", "title", "description", "duration", "privacy")),
        )
    return _by_cells(len(header), rows[1:])


def is_of_others(rows: Sequence[Sequence[str]]) -> bool:
    """Whether it lists the channels that she follows, or the videos of a playlist."""
    header = {plain(cell) for cell in rows[0]} if rows else set()
    return any(header >= names and len(header) < 6 for names in _OF_OTHERS)


def channel_names(tables: Sequence[Sequence[Sequence[str]]]) -> dict[str, str]:
    """The names of channels by their ids, from the first rows of tables that tell them."""
    names = {}
    for rows in tables:
        header = [plain(cell) for cell in rows[0]] if rows else []
        title = next((place for place, n in enumerate(header) if n in _CHANNEL_TITLES), None)
        for cells in rows[1:]:
            channel = next((cell for cell in cells if CHANNEL_ID.fullmatch(cell)), None)
            if channel and title is not None and title < len(cells):
                names[channel] = cells[title].strip()
    return names


def _by_cells(width: int, rows: Sequence[Sequence[str]]) -> VideoColumns | None:
    """The columns in a language that is not known: their order is the same in all.

    Behind the tags stand the title, the privacy, the state, and the two times.
    """
    columns = [[row[place].strip() for row in rows if place < len(row)] for place in range(width)]
    stamps = [place for place in range(width) if _all_are(_STAMP, columns[place])]
    channel = next((place for place in range(width) if _all_are(CHANNEL_ID, columns[place])), None)
    if not (width and _all_are(_VIDEO_ID, columns[0])) or channel is None or not stamps:
        return None
    published = stamps[-1]
    if len(stamps) < 2 or stamps[-2] != published - 1 or published - 4 <= channel:
        return None
    return VideoColumns(
        *(0, channel, published, published - 1),
        title=published - 4,
        description=channel - 1,
        duration=1,
        privacy=published - 3,
    )


def _all_are(pattern: re.Pattern[str], cells: Sequence[str]) -> bool:
    given = [cell for cell in cells if cell]
    return bool(given) and all(map(pattern.fullmatch, given))
