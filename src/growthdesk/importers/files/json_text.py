"""JSON of strangers: parsed within limits of memory and depth, its broken letters mended."""

import json
import math
import re
import sys
from typing import Any

from growthdesk.errors import Trouble
from growthdesk.importers.files.part import Part

Json = Any
"""What JSON gives: dicts with text as keys, lists, texts, whole numbers, floats, bools and None."""

LARGEST_TEXT = 48 * 1024 * 1024
"""In bytes. The largest list in a real export has some twenty megabytes."""

MOST_MEMORY = 330 * 1024 * 1024
"""In bytes, for the text and all that is made of it, counted high."""

DEEPEST = 60
"""Lists and objects inside each other. Real exports have about a dozen levels."""

# Bytes that one of each may cost: an object with its first entry, a list, one entry more; and
# what stands for the time that letters take which are written as numbers.
_COSTS = {"{": 210, "[": 80, ",": 120, "\\u": 30}

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_PAIR_OR_LONE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


def json_of(part: Part) -> Json:
    """What a JSON file says, in UTF-8, UTF-16 or UTF-32, with a byte order mark or without.

    Of a key that stands twice in an object the last counts. NaN and infinite numbers are None,
    half characters are “�”. Raises Trouble if it is no JSON, or larger than any export.
    """
    return json_of_bytes(part.read(), part.file_name)


def json_of_bytes(data: bytes, name: str) -> Json:
    """What the bytes of a file say; ``name`` is the file's. As json_of."""
    if len(data) > LARGEST_TEXT:
        raise too_much(name)
    return json_in(data.decode(json.detect_encoding(data), "replace"), name)


def json_in(text: str, name: str) -> Json:
    """What a text says that is JSON; ``name`` is the file that it stands in. As json_of."""
    if _cost(text) > MOST_MEMORY:
        raise too_much(name)
    if _SURROGATE.search(text):
        text = _PAIR_OR_LONE.sub(_whole, text)
    try:
        value = json.loads(text, parse_constant=_nothing, parse_float=_finite)
    except RecursionError:
        raise _too_deep(name) from None
    except ValueError as error:  # a number with thousands of digits too
        raise Trouble(
            f"“{name}” is not written as JSON, or ends too early.",
            "Download it again; it may have been cut off or changed.",
        ) from error
    if _is_too_deep(value):
        raise _too_deep(name)
    return value


def memory_for(data: bytes) -> int:
    """How much memory the JSON in these bytes takes at most, in bytes, before it is parsed."""
    marks = sum(data.count(mark.encode()) * cost for mark, cost in _COSTS.items())
    return 3 * len(data) + marks


def mended(value: Json) -> Json:
    """The value with all texts and keys mended that were UTF-8 and read as Latin-1.

    Meta writes its exports so, though not always: what does not decode is left as it is.
    """
    if isinstance(value, str):
        return mended_text(value)
    if isinstance(value, list):
        return [mended(one) for one in value]
    if isinstance(value, dict):
        return {mended_text(key): mended(one) for key, one in value.items()}
    return value


def mended_text(text: str) -> str:
    """The text as it was meant, if its letters are the bytes of UTF-8; else the text itself."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _cost(text: str) -> int:
    # Every text in it is made once more; marks inside of texts are counted too, which is cheap.
    return 2 * sys.getsizeof(text) + sum(text.count(mark) * cost for mark, cost in _COSTS.items())


def _whole(match: re.Match[str]) -> str:
    return r"\ufffd" if match["lone"] else match[0]


def _nothing(_: str) -> None:
    return None


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _is_too_deep(value: Json) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [
            inner
            for outer in level
            if isinstance(outer, list | dict)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, list | dict)
        ]
        if not level:
            return False
    return True


def _too_deep(name: str) -> Trouble:
    return Trouble(
        f"“{name}” has lists inside of lists without end, as no export has.",
        "Choose the file as the platform gave it.",
    )


def too_much(name: str) -> Trouble:
    """What is said of JSON that no export comes near."""
    return Trouble(
        f"“{name}” is larger than any list in an export.",
        "Ask the platform for a shorter range of days, and import that.",
    )
