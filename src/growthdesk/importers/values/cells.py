"""A cell of a table: what stands for nothing, and what could not be read."""

import unicodedata
from dataclasses import dataclass

MISSING = frozenset(
    ("", "-", "--", "---", "–", "—", "n/a", "#n/a", "na", "nan", "undefined", "null", "none", "?")
)
"""What people and platforms write where they have no number. None of it is zero."""

_LONGEST_MISSING = max(map(len, MISSING))


@dataclass(frozen=True, slots=True)
class Bad:
    """A cell that could not be read, and why, as a sentence."""

    reason: str


def is_missing(cell: str) -> bool:
    """Whether the cell says that there is no value."""
    word = cell.strip()
    return len(word) <= _LONGEST_MISSING and word.casefold() in MISSING


def folded(cell: str) -> str:
    """The cell with no-break spaces, full-width and other forms as plain ones, stripped."""
    if not cell.isascii():
        cell = unicodedata.normalize("NFKC", cell).replace("’", "'").replace("−", "-")
    return " ".join(cell.split())


def quoted(cell: str) -> str:
    """The cell in quotation marks, cut to a length that a sentence bears."""
    word = printable(" ".join(cell[:1000].split()))
    return f"“{word if len(word) <= 24 else word[:23] + '…'}”"


def printable(text: str) -> str:
    """The text without invisible marks, and with “�” for what moves a cursor or is no letter."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else _in_place_of(one) for one in text)


def _in_place_of(letter: str) -> str:
    return "" if unicodedata.category(letter) == "Cf" else "\ufffd"
