"""How a person matched the columns of a table, kept in the log for the next one of its shape."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256

from growthdesk.domain.edits import NOTHING, Edit, Put
from growthdesk.domain.rows import Setting
from growthdesk.importers.found import Columns, Found, Matching
from growthdesk.importers.values.names import Field, plain

PREFIX = "columns."
"""Before the shape of a table, in the names of the settings."""

_LONGEST = 200_000


def shape_of(header: Sequence[str], account: str = "") -> str:
    """A short name for tables with these columns in any order, of one account among them."""
    told = json.dumps([sorted(_distinct(header)), account])
    return sha256(told.encode()).hexdigest()[:16]


def matchings(settings: Mapping[str, str]) -> Mapping[str, Matching]:
    """What settings say of shapes, by shape; a setting that cannot be read is passed over."""
    said = {}
    for name, value in settings.items():
        if name.startswith(PREFIX) and len(value) < _LONGEST:
            try:
                pairs = dict(json.loads(value))
                said[name[len(PREFIX) :]] = {Field(f): str(text) for f, text in pairs.items()}
            except (ValueError, TypeError, RecursionError):
                continue
    return said


def columns_of(matching: Matching, header: Sequence[str]) -> Columns:
    """The places that a matching means in a header; fields whose column is gone are left out."""
    places = {name: place for place, name in enumerate(_distinct(header))}
    return {field: places[name] for field, name in matching.items() if name in places}


def remember(found: Found, known: Mapping[str, Matching]) -> Edit:
    """The edit that keeps how the columns of a table are matched; NOTHING if it is kept already.

    ``known`` is what the options had as ``remembered``. For a table whose columns a person
    matched; the edit belongs to that of its import, so that one undo takes both back.
    """
    if not found.shape:
        return NOTHING
    names = _distinct([header.text for header in found.headers])
    matching = {field: names[place] for field, place in found.columns.items()}
    if known.get(found.shape) == matching:
        return NOTHING
    value = json.dumps({str(f): name for f, name in matching.items()}, ensure_ascii=False)
    return Put(Setting(PREFIX + found.shape, value))


def _distinct(header: Sequence[str]) -> list[str]:
    """The plain names of columns, those that come again or are empty with their number."""
    seen: Counter[str] = Counter()
    names = []
    for text in header:
        name = plain(text[:200])
        seen[name] += 1
        names.append(name if name and seen[name] == 1 else f"{name} #{seen[name]}".strip())
    return names
