"""Bytes become text: by their mark, else strictly UTF-8, else Windows-1252."""

import codecs

from growthdesk.errors import Trouble
from growthdesk.importers.source import Source

LONGEST_LINE = 1_000_000
"""In characters. A caption has a few thousand; what is longer is no table."""


def text_of(source: Source) -> str:
    """The text of a source, line ends as they are, without a byte order mark.

    Raises Trouble if it is no text (it holds NUL bytes that UTF-16 does not explain), or if
    a line is longer than LONGEST_LINE.
    """
    text = _decoded(source.data)
    if "\0" in text:
        raise Trouble(
            f"“{source.name}” is not a text file.",
            "Save the table as CSV, and import that file.",
        )
    _refuse_endless_line(text, source.name)
    return text


def _decoded(data: bytes) -> str:
    # A mark settles it; bytes that break its promise are shown as �, never guessed anew.
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if data.startswith(codecs.BOM_UTF8):
        return data.decode("utf-8-sig", "replace")
    for encoding, nul_at in (("utf-16-le", 1), ("utf-16-be", 0)):
        if _is_mostly_nul(data[nul_at:4096:2]):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


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
