"""What the names of TikTok's files tell: whose they are, and when they were made."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Options, Whose
from growthdesk.importers.values.year_walk import Anchors

_AGAIN = re.compile(r" ?\(\d{1,3}\)$")
_ENDING = re.compile(r"\.(?:zip|csv|xlsx|xls|ods|tsv|txt)$", re.IGNORECASE)
_OVERVIEW = re.compile(r"Overview_(\d{4}-\d\d-\d\d)_(\d{10})(?:_(.+))?", re.IGNORECASE)
_OTHERS = re.compile(r"(?:Followers|Viewers|Content)_(.+)", re.IGNORECASE)
_HANDLE = re.compile(r"[\w.]{2,30}")
_IN_LINK = re.compile(r"tiktok\.com/@([\w.]{2,30})/(?:video|photo)/", re.IGNORECASE)


def whose_files(source: Source, part: Part, links: Iterable[str] = ()) -> Whose:
    """Whose numbers they are: by the name of the archive, folder or file, else by the links."""
    for name in _names(source, part):
        match = _OVERVIEW.fullmatch(name) or _OTHERS.fullmatch(name)
        handle = (match[match.re.groups] or "") if match else ""
        if _HANDLE.fullmatch(handle):
            return Whose("tiktok", handle)
    linked = Counter(m[1] for link in links if (m := _IN_LINK.search(link)))
    return Whose("tiktok", linked.most_common(1)[0][0] if linked else "")


def anchors_of(source: Source, part: Part, options: Options) -> Anchors:
    """What the names and the times of writing tell of the days in a part.

    An archive's times are those of the clock at which it was packed, wherever that was.
    """
    first_day = None
    moments = []
    for name in _names(source, part):
        if match := _OVERVIEW.fullmatch(name):
            end = datetime.fromtimestamp(int(match[2]), UTC)
            try:
                first_day = date.fromisoformat(match[1])
            except ValueError:
                continue
            if end.date() >= first_day:
                moments.append(end)
                break
    moments += [written for written in (part.written, source.written) if written is not None]
    tomorrow = options.today + timedelta(days=1)
    return Anchors(first_day, tuple(m for m in moments if m.date() <= tomorrow))


def _names(source: Source, part: Part) -> Iterator[str]:
    """The names on the way to a part, the nearest first, as TikTok gave them."""
    for name in (*reversed(part.name.split("/")), source.name):
        yield _AGAIN.sub("", _ENDING.sub("", name))
