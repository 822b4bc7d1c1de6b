"""A cell of a table: what stands for nothing, and what could not be read."""

import unicodedata
from dataclasses import dataclass

MISSING = frozenset(
    ("", "-", "--", "---", "–", "—", "n/a", "#n/a", "na", "nan", "undefined", "null", "none", "?")
)
"""What people and platforms write where they have no number. None of it is zero."""


@dataclass(frozen=True, slots=True)
class Bad:
    """A cell that could not be read, and why, as a sentence."""

    reason: str


def is_missing(cell: str) -> bool:
    """Whether the cell says that there is no value."""
    return cell.strip().casefold() in MISSING


def folded(cell: str) -> str:
    """The cell with no-break spaces, full-width and other forms as plain ones, stripped."""
    if not cell.isascii():
        cell = unicodedata.normalize("NFKC", cell).replace("’", "'").replace("−", "-")
    return " ".join(cell.split())


def quoted(cell: str) -> str:
    """The cell in quotation marks, cut to a length that a sentence bears."""
    word = " ".join(cell.split())
    return f"“{word if len(word) <= 24 else word[:23] + '…'}”"
