"""What the JSON of an export says of itself: its version, its fingerprint, how many rows it has."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from growthdesk.errors import Trouble
from growthdesk.exports.names import MARK
from growthdesk.importers.files.part import Part

_BEGINS = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"' + MARK.encode() + b'"')
_TABLES = re.compile(r',\s*"tables"\s*:')
_LONGEST = 16_000


@dataclass(frozen=True, slots=True)
class Head:
    """The version that wrote it, the fingerprint of the log, and the number of rows by table."""

    version: str
    digest: str
    rows: Mapping[str, int]


def head_of(part: Part) -> Head | None:
    """What a file says of itself; None if it is no JSON of a whole log."""
    try:
        start = part.head(_LONGEST)
    except Trouble:
        return None
    if not _BEGINS.match(start):
        return None
    text = start.decode("utf-8-sig", "replace")
    end = _TABLES.search(text)
    try:
        said = json.loads(text[: end.start()] + "}") if end else {}
    except ValueError:
        said = {}
    rows = said.get("rows")
    counted = {
        name: count
        for name, count in (rows.items() if isinstance(rows, dict) else ())
        if isinstance(count, int) and count >= 0
    }
    return Head(str(said.get("version", "")), str(said.get("digest", "")), counted)
