"""Several archives that a platform cut one export into, as the one export that they are."""

import re
from collections.abc import Sequence
from dataclasses import replace

from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source

_ROOT = re.compile(r"(instagram-[\w.]{1,40}-\d{4}-\d{2}-\d{2})(?:[-_. (].*)?")
_ENDING = re.compile(r"\.(?:zip|tgz|tar(?:\.\w+)?)$", re.IGNORECASE)
_NUMBER = re.compile(r"[-_ ]?(?:(?:part|teil|partie|parte)[-_ ]?\d{1,3}|(?<=[-_ ])\d{1,3})$")
_ANYWHERE = ("no-data.txt", "start_here.html")
"""Files that every archive of an export may have."""

_COPY = re.compile(r" ?\(\d+\)$")


def joined(sources: Sequence[Source]) -> list[Source]:
    """The sources, with archives of one export as one, where the first of them stands.

    They belong together if they have one account and day in their root folder or name, or
    names that differ only in the number of the part; and only if no path stands in two of them.
    """
    whole: list[Source] = []
    places: dict[str, int] = {}
    for source in sources:
        key = _key(source)
        place = places.get(key) if key else None
        if place is None or _paths(whole[place].parts) & _paths(source.parts):
            if key:
                places.setdefault(key, len(whole))
            whole.append(source)
            continue
        first = whole[place]
        written = [one.written for one in (first, source) if one.written is not None]
        names = {part.name for part in first.parts}
        parts = (*first.parts, *(part for part in source.parts if part.name not in names))
        whole[place] = replace(first, parts=parts, written=max(written, default=None))
    return whole


def _key(source: Source) -> str:
    """What the archives of one export have in common; empty for what is no part of one."""
    if not _ENDING.search(source.name):
        return ""
    stem = _COPY.sub("", _ENDING.sub("", source.name))
    roots = {part.name.partition("/")[0] for part in source.parts}
    for name in (*sorted(roots), stem):
        if match := _ROOT.fullmatch(name):
            return match[1]
    cut = _NUMBER.sub("", stem)
    return cut.casefold() if cut and cut != stem else ""


def _paths(parts: Sequence[Part]) -> set[str]:
    """Their paths without the root folder, which may be another one in each archive."""
    return {_path(part.name) for part in parts if part.file_name not in _ANYWHERE}


def _path(name: str) -> str:
    root, _, rest = name.partition("/")
    return rest if rest and _ROOT.fullmatch(root) else name
