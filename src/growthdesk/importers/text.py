"""Bytes become text: by their mark, else UTF-8, else Windows-1252 if that makes words."""

import codecs
import re

from growthdesk.errors import Trouble
from growthdesk.importers.source import Source

LONGEST_LINE = 1_000_000
"""In characters. A caption has a few thousand; what is longer is no table."""

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_CLUSTER = re.compile(r"[^\x00-\x7f]{4,}")


def text_of(source: Source) -> str:
    """The text of a source, line ends as they are, without a byte order mark.

    Raises Trouble if it is no text (it holds NUL bytes that UTF-16 does not explain), if its
    encoding cannot be told, or if a line is longer than LONGEST_LINE.
    """
    text = _decoded(source.data)
    if text is None:
        raise Trouble(
            f"“{source.name}” is written in an encoding that cannot be told.",
            "Save the table as “CSV UTF-8”, and import that file.",
        )
    if "\0" in text:
        raise Trouble(
            f"“{source.name}” is not a text file.",
            "Save the table as CSV, and import that file.",
        )
    _refuse_endless_line(text, source.name)
    return text


def _decoded(data: bytes) -> str | None:
    """The text; None if none of the encodings gives words."""
    # A mark settles it; bytes that break its promise are shown as �, never guessed anew.
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if data.startswith(codecs.BOM_UTF8):
        return data.decode("utf-8-sig", "replace")
    for encoding, nul_at in (("utf-16-le", 1), ("utf-16-be", 0)):
        if _is_mostly_nul(data[nul_at:4096:2]):
            return data.decode(encoding, "replace")
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    # UTF-8 with a few bytes that were damaged on the way stays UTF-8: hardly a word of
    # another encoding happens to be any.
    if broken == 0 or broken < len(_NOT_ASCII.findall(text)) - broken:
        return text
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        # Zeros are told as what they are: no text at all.
        return text if b"\0" in data else None
    return None if _is_gibberish(text) else text


def _is_gibberish(text: str) -> bool:
    """Whether most letters beyond ASCII stand in clusters, as Chinese or Cyrillic read wrongly do.

    Words of Western Europe have one or two of them side by side, and rows of dashes are alike.
    """
    clustered = sum(len(c) for c in _CLUSTER.findall(text) if len(set(c)) > 2)
    return 2 * clustered > len(_NOT_ASCII.findall(text))


def _is_mostly_nul(half: bytes) -> bool:
    return len(half) > 1 and half.count(0) > 0.7 * len(half)


def _refuse_endless_line(text: str, name: str) -> None:
    # Leaps from the last line end within reach to the next: ten looks for ten megabytes.
    start = 0
    while len(text) - start > LONGEST_LINE:
        reach = start + LONGEST_LINE + 1
        end = max(text.rfind("\n", start, reach), text.rfind("\r", start, reach))
        if end < 0:
            raise Trouble(
                f"“{name}” has a line of more than {LONGEST_LINE:,} characters.",
                "Open it in a spreadsheet, and save the table as CSV with one row a line.",
            )
        start = end + 1
