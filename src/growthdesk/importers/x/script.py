"""The files of X's archive: scripts that hold one JSON value each, which are read and never run."""

import json
import math
import re
from codecs import getincrementaldecoder
from collections.abc import Iterator
from dataclasses import replace

from growthdesk.errors import Trouble
from growthdesk.importers.files.json_text import Json, json_of
from growthdesk.importers.files.part import Part

MOST_ITEMS = 500_000
"""In one file. X writes several files for an account with more."""

LARGEST_ITEM = 1024 * 1024
"""In characters. A post with all that stands around it has a few thousand."""

_ASSIGNED = re.compile(rb"\W*window\.(YTD\.(?P<sort>\w+)\.part\d+|__THAR_CONFIG)\s*=")
_LONGEST_START = 200
_CHUNK = 1024 * 1024
_BETWEEN = re.compile(r"[\s,]*")


def sort_of(part: Part) -> str | None:
    """What a script holds, such as ``tweets``, by its first words; None if it is none of X's."""
    match = _ASSIGNED.match(part.head(_LONGEST_START))
    return None if match is None else (match["sort"] or b"manifest").decode("ascii", "replace")


def value_in(part: Part) -> Json:
    """The value of a short script. Raises Trouble if it is no JSON."""
    return json_of(replace(part, read=lambda: _assigned(part).rstrip(b" \t\r\n;")))


def items_in(part: Part) -> Iterator[Json]:
    """The items of the list in a script, one after the other; the whole list is never in memory.

    Raises Trouble where it is no JSON list, ends too early, or has more than any archive.
    """
    data = memoryview(part.read())
    decoder = getincrementaldecoder("utf-8")("replace")
    reader = json.JSONDecoder(parse_float=_finite, parse_constant=_nothing)
    text, start, count = "", -1, 0
    at = bytes(data[:_LONGEST_START]).find(b"=") + 1
    while True:
        while start >= 0 or (text and text.lstrip()[:1] == "["):
            start = text.index("[") + 1 if start < 0 else start
            between = _BETWEEN.match(text, start)
            start = between.end() if between else start
            if text[start : start + 1] == "]":
                return
            try:
                item, start = reader.raw_decode(text, start)
            except RecursionError:
                raise _broken(part) from None
            except ValueError:
                break  # it may go on in the next chunk
            count += 1
            if count > MOST_ITEMS:
                raise _too_many(part)
            yield item
        if at >= len(data) or len(text) - max(start, 0) > LARGEST_ITEM:
            raise _broken(part)
        chunk = bytes(data[at : at + _CHUNK])
        at += _CHUNK
        text = text[max(start, 0) :] + decoder.decode(chunk, final=at >= len(data))
        start = 0 if start >= 0 else start


def text_in(value: Json) -> str:
    """A text without half characters; empty if the value is none."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else ""


def number_in(value: Json) -> int | None:
    """A number that X writes as text or as a number; None if it is neither."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 12:
        return int(value)
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and 0 <= value < 10**11 else None


def _assigned(part: Part) -> bytes:
    return part.read().partition(b"=")[2]


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _nothing(_: str) -> None:
    return None


def _broken(part: Part) -> Trouble:
    return Trouble(
        f"“{part.file_name}” is damaged, or ends too early.",
        "Download the archive again, and import it as it is.",
    )


def _too_many(part: Part) -> Trouble:
    return Trouble(
        f"“{part.file_name}” has more than {MOST_ITEMS:,} entries.",
        "Choose the archive as X gave it.",
    )
