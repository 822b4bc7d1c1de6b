"""Bytes become text: by their mark, else UTF-8, else an encoding whose letters make words."""

import codecs
import sys
from dataclasses import dataclass

from growthdesk.errors import Trouble
from growthdesk.importers.files.encodings import guessed_encoding, name_of
from growthdesk.importers.files.part import Part

LONGEST_LINE = 1_000_000
"""In characters. A caption has a few thousand; what is longer is no table."""

MOST_MEMORY = 330 * 1024 * 1024
"""In bytes, for a text and the rows that are made of it, counted high."""

_A_LINE, _A_CELL = 265, 75
"""Bytes of memory that one more costs, beside its letters."""

_MISREAD = ("Ã", "Â", "â€", "ðŸ", "Å", "Ä")
_BYTES_OF = {
    ord(letter): byte
    for byte in range(0x80, 0xA0)
    if (letter := bytes([byte]).decode("cp1252", "ignore"))
}
"""The bytes of Windows-1252 by the letters that Latin-1 does not have."""

_TWICE = "UTF-8 that was saved as Windows-1252"

_MOST_BLANK = 10_000
"""Characters that may stand blank at the end."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text, and the name of its encoding if that was guessed from its letters; else empty.

    Windows-1252 is no guess: it is what spreadsheets of Western Europe write.
    """

    text: str
    guessed: str = ""


def text_of(part: Part) -> str:
    """The text of a part, line ends as they are, without a byte order mark.

    Raises Trouble if it is no text (it holds NUL bytes that UTF-16 does not explain), if its
    encoding cannot be told, if a line is longer than LONGEST_LINE, or if its rows would take more
    than MOST_MEMORY.
    """
    return read_text(part).text


def read_text(part: Part) -> Text:
    """The text of a part, and whether its encoding was guessed. Raises what text_of does."""
    data = part.read()
    # Each letter takes up to four bytes for every byte that it has in the file.
    if 5 * len(data) > MOST_MEMORY * (1 if data.isascii() else 0.7):
        raise _too_large(part.file_name)
    read = _decoded(data)
    if read is None:
        raise Trouble(
            f"“{part.file_name}” is written in an encoding that cannot be told.",
            "Save the table as “CSV UTF-8”, and import that file.",
        )
    if "\0" in read.text:
        raise Trouble(
            f"“{part.file_name}” is not a text file.",
            "Save the table as CSV, and import that file.",
        )
    read = Text(_without_blank_end(read.text), read.guessed)
    _refuse_endless_line(read.text, part.file_name)
    if _cost(data, read.text) > MOST_MEMORY:
        raise _too_large(part.file_name)
    return read


def _decoded(data: bytes) -> Text | None:
    """The text; None if none of the encodings gives words."""
    # A mark settles it; bytes that break its promise are shown as �, never guessed anew.
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Text(data.decode("utf-16", "replace"))
    if data.startswith(codecs.BOM_UTF8):
        return _read_twice(data.decode("utf-8-sig", "replace"))
    for encoding, nul_at in (("utf-16-le", 1), ("utf-16-be", 0)):
        if _is_mostly_nul(data[nul_at:4096:2]):
            return Text(data.decode(encoding, "replace"))
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    # UTF-8 with a few bytes that were damaged on the way stays UTF-8: hardly a word of
    # another encoding happens to be any. Zeros are told as what they are: no text at all.
    if (
        broken == 0
        or broken < (len(text) - len(text.encode("ascii", "ignore"))) - broken
        or b"\0" in data
    ):
        return _read_twice(text)
    guess = guessed_encoding(data)
    if guess is None:
        return None
    # Whatever stands behind the lines that were looked at may have a sign that it does not know.
    return Text(data.decode(guess, "replace"), "" if guess == "cp1252" else name_of(guess))


def _read_twice(text: str) -> Text:
    """The text, as it was meant if a program took its UTF-8 for Windows-1252 and saved that.

    All of its letters must be such bytes; hardly any other text happens to be made of them.
    """
    if not any(sign in text for sign in _MISREAD):
        return Text(text)
    try:
        return Text(text.translate(_BYTES_OF).encode("latin-1").decode("utf-8"), _TWICE)
    except UnicodeError:
        return Text(text)


def _without_blank_end(text: str) -> str:
    """The text without the million blank rows that spreadsheets may write below a table."""
    ended = len(text.rstrip(",;|\t\r\n"))
    return text if len(text) - ended < _MOST_BLANK else text[:ended]


def _cost(data: bytes, text: str) -> int:
    """How many bytes of memory the text takes once it is in rows and cells, at most."""
    lines = text.count("\n") + text.count("\r")
    cells = lines + max(map(text.count, "\t;|,"))
    both = len(data) + sys.getsizeof(text)
    # While it is divided into lines every letter takes four bytes.
    return both + max(4 * len(text), 3 * len(data) + _A_CELL * cells) + _A_LINE * lines


def _too_large(name: str) -> Trouble:
    return Trouble(f"“{name}” is larger than any sheet.", "Divide it, and import the parts.")


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
