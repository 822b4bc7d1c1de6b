"""Files as TikTok hands them over, built row by row."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source

OVERVIEW = ("Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares")
FOLLOWERS = ("Date", "Followers", "Difference in followers from previous day")
VIEWERS = ("Date", "Total Viewers", "New Viewers", "Returning Viewers")
CONTENT = (
    *("Time", "Video title", "Video link", "Post time"),
    *("Total likes", "Total comments", "Total shares", "Total views"),
)
BUSINESS = (
    *("Date", "Video views", "Reached audience", "Profile views", "Likes", "Shares", "Comments"),
    *("Phone number clicks ", "Leads submission", "Net growth", "New followers", "Lost followers"),
)
VIDEOS = (
    *("Video title", "Video link", "Post time", "Video views"),
    *("Likes", "Comments", "Shares", "Add to Favorites"),
)

_ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
_VI = "Một,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười Một,Mười Hai"


def in_american(day: date) -> str:
    """As January 5."""
    return f"{day:%B} {day.day}"


def in_british(day: date) -> str:
    """As 5 January."""
    return f"{day.day} {day:%B}"


def in_spanish(day: date) -> str:
    """As 5 de enero."""
    return f"{day.day} de {_ES.split()[day.month - 1]}"


def in_vietnamese(day: date) -> str:
    """As 5 tháng Một."""
    return f"{day.day} tháng {_VI.split(',')[day.month - 1]}"


def days_from(first: date, count: int) -> list[date]:
    """So many days that follow each other."""
    return [first + timedelta(days=step) for step in range(count)]


def studio(header: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    """A table of TikTok Studio: a mark, every cell quoted, no line end at the end."""
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([header, *rows])
    return b"\xef\xbb\xbf" + out.getvalue().rstrip("\n").encode()


def business(header: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    """A table of a business account."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([header, *rows])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def archive(name: str, files: dict[str, bytes], written: datetime | None = None) -> Source:
    """An archive of that name with these files, packed at that time."""
    parts = tuple(
        Part(path, len(data), lambda data=data: data, written)  # type: ignore[misc]
        for path, data in files.items()
    )
    return Source(name, parts, written)


def video_link(moment: datetime, handle: str = "mira.bakes", kind: str = "video") -> str:
    """The link of a video that was sent off then."""
    return f"https://www.tiktok.com/@{handle}/{kind}/{video_id(moment)}"


def video_id(moment: datetime) -> str:
    """The id of such a video."""
    return str((int(moment.astimezone(UTC).timestamp()) << 32) + 4711)
