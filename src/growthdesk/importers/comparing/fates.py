"""The fate of each row of a file, and what a whole import would do."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from growthdesk.domain.edits import Edit
from growthdesk.domain.rows import Row


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATED = "updated"
    SAME = "same"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of a row that the log has and the file says otherwise: its name, old and new."""

    name: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class RowFate:
    """What becomes of one thing that was found, by the line of its row.

    ``row`` is how it would stand in the log, None for one that could not be read; ``reason``
    says why a row is skipped. A row that gives a count and a post has two fates. ``part`` is the
    file of the line, where one thing has several.
    """

    line: int
    fate: Fate
    row: Row | None = None
    differences: tuple[Difference, ...] = ()
    reason: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What an import would do: fates in the order of the file, and one edit for all of it.

    The edit is NOTHING if the log has everything already.
    """

    fates: tuple[RowFate, ...]
    edit: Edit

    def count(self, fate: Fate) -> int:
        """How many things have that fate."""
        return sum(one.fate is fate for one in self.fates)


def differences(old: Row, new: Row) -> Iterator[Difference]:
    """What two rows of one kind say otherwise; where they came from is not asked."""
    for name in type(old).__slots__:
        if name != "imported_from" and getattr(old, name) != getattr(new, name):
            yield Difference(name, getattr(old, name), getattr(new, name))
