"""Archives as a platform would hand them over, without a disk."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import recognise

OPTIONS = Options(ZoneInfo("Europe/Sofia"), date(2026, 11, 23))
WRITTEN = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def _bytes_of(data: bytes) -> bytes:
    return data


def packed(
    name: str, files: Mapping[str, str | bytes], written: datetime | None = WRITTEN
) -> Source:
    """An archive, or a folder, of files with these contents."""
    parts = []
    for path, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        parts.append(Part(path, len(data), partial(_bytes_of, data), written))
    return Source(name, tuple(parts), written)


def all_in(source: Source, options: Options = OPTIONS) -> list[Found]:
    """Everything that is found in it, in order."""
    return [one.read(options) for one in recognise(source)]


def only_in(source: Source, options: Options = OPTIONS) -> Found:
    """The one thing that is found in it."""
    (found,) = all_in(source, options)
    return found
