"""Whose download it is, when it was written, and for which days it was asked."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from growthdesk.importers.files.json_shapes import moment_in, named_objects, objects_in, text_in
from growthdesk.importers.files.json_text import mended
from growthdesk.importers.files.source import Source
from growthdesk.importers.instagram.files import Piece, Pieces, Sort
from growthdesk.importers.values.names import plain

_ROOT = re.compile(r"instagram-(?P<user>[\w.]{1,40})-(?P<day>\d{4}-\d{2}-\d{2})(?:[-_. (].*)?")
_OLD_ROOT = re.compile(r"(?P<user>[\w.]{1,40})_(?P<day>20\d{6})(?:_part_\d+)?(?:\.zip)?")
_HANDLES = frozenset(
    map(plain, ("Username", "Benutzername", "Nom d’utilisateur", "Nombre de usuario"))
) | frozenset(map(plain, ("Nome de usuário", "Nome de utilizador", "Nome utente", "Nom de profil")))
_LONGEST_RANGE = timedelta(days=3 * 366 + 7)
"""The longest range that is offered beside “All time” has three years."""

_RANGES = (7, 30, 91, 182, 365, 1096)


Asked = Literal["all", "some"]
"""Whether a download was asked for all time, or for some days."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a download says of itself.

    ``written_at`` is in UTC, None if nothing tells; where only the day is known it is its noon.
    ``asked_for`` is "all" or "some" days, None if no list of requests proves either.
    """

    handle: str = ""
    written_at: datetime | None = None
    asked_for: Asked | None = None

    @property
    def day(self) -> date | None:
        """The day of writing in UTC."""
        return self.written_at.date() if self.written_at else None


def facts_of(source: Source, pieces: Pieces) -> Facts:
    """What the names of folder and archive, the profile and the list of requests tell."""
    handle, day = _root(source)
    newest = _newest(pieces)
    written = max(
        (piece.part.written for piece in pieces.known if piece.part.written),
        default=source.written,
    )
    if day is not None:
        written = datetime.combine(day, time(12), UTC)
    elif newest is not None and (written is None or written < newest):
        written = newest
    return Facts(_handle(pieces) or handle, written, _asked_for(pieces, written))


def looks_limited(oldest: datetime, written_at: datetime) -> bool:
    """Whether the oldest entry is as old as one of the ranges that are offered, and no older."""
    age = (written_at - oldest).days
    return any(0 <= days + 1 - age <= max(2, days // 20) for days in _RANGES)


def _root(source: Source) -> tuple[str, date | None]:
    folders = dict.fromkeys(f for part in source.parts for f in part.name.split("/")[:-1])
    for pattern in (_ROOT, _OLD_ROOT):
        for name in (*folders, source.name):
            if (match := pattern.fullmatch(name)) and (day := _day(match["day"])) is not None:
                return match["user"], day
    return "", None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _handle(pieces: Pieces) -> str:
    for piece in pieces.of(Sort.PROFILE):
        for one in piece.objects:
            for label, entry in named_objects(mended(one.get("string_map_data"))):
                if plain(label) in _HANDLES:
                    return text_in(entry.get("value")).removeprefix("@")
    return ""


def _newest(pieces: Pieces) -> datetime | None:
    """The newest time in posts and lists of followers: nothing is written before it."""
    return max(times_in(pieces.known), default=None)


def times_in(pieces: Iterable[Piece]) -> Iterator[datetime]:
    """The times of posts and of followers, as far as they stand where they should."""
    for piece in pieces:
        for one in piece.objects:
            inner = (*objects_in(one.get("media")), *objects_in(one.get("string_list_data")))
            for place in (one, *inner):
                for name in ("creation_timestamp", "timestamp"):
                    if (moment := moment_in(place.get(name))) is not None:
                        yield moment


def _asked_for(pieces: Pieces, written: datetime | None) -> Asked | None:
    """Which days the newest request asked for: its times are those of a range, in any language."""
    requests = [one for piece in pieces.of(Sort.REQUESTS) for one in piece.objects]
    asked = [(at, one) for one in requests if (at := moment_in(one.get("timestamp"))) is not None]
    if not asked or written is None:
        return None
    at, newest = max(asked, key=lambda pair: pair[0])
    if abs(written - at) > timedelta(days=10):  # it is not the request of this download
        return None
    times = [
        moment_in(one.get("timestamp_value")) for one in objects_in(newest.get("label_values"))
    ]
    first = min((moment for moment in times if moment is not None), default=at)
    return "some" if timedelta(days=1) < at - first < _LONGEST_RANGE else "all"
