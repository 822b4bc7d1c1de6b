"""Which list of LinkedIn's download a table is: by its header, which is English in every language."""

from collections.abc import Sequence
from enum import Enum, auto

from growthdesk.importers.values.names import plain


class ListSort(Enum):
    """What a list holds: what she posted, or what is not kept."""

    SHARES = auto()
    OF_OTHERS = auto()


_SHARES = {"date", "sharelink", "sharecommentary"}
_OF_OTHERS = (
    {"conversation id", "from", "to", "date"},
    {"first name", "last name", "url", "connected on"},
    {"from", "to", "sent at", "direction"},
    {"organization", "followed on"},
    {"date/time", "media description", "media link"},
)
_WITH_LINKS = (
    {"date", "type", "link"},
    {"date", "link", "message"},
    {"date", "link", "optiontext"},
)
"""Reactions, comments and votes. Tables kept by hand may be headed so; their links are not coded."""

_PROFILE = ("first name", "last name")
_HEADER_WITHIN = 5
"""Above the list of contacts stands a notice."""


def sort_of(rows: Sequence[Sequence[str]]) -> ListSort | None:
    """What a table is by its first rows; None if it is no known list of the download."""
    for place, cells in enumerate(rows[:_HEADER_WITHIN]):
        # A notice above it hides from the reader of tables what divides the cells.
        header = {plain(cell) for cell in ",".join(cells).split(",")}
        if header >= _SHARES:
            return ListSort.SHARES
        if any(header >= names for names in _OF_OTHERS):
            return ListSort.OF_OTHERS
        if header in _WITH_LINKS:
            coded = [any("/urn%3Ali%3A" in cell for cell in one) for one in rows[place + 1 :]]
            return ListSort.OF_OTHERS if coded and all(coded) else None
    return None


def names_in(tables: Sequence[Sequence[Sequence[str]]]) -> str:
    """Her name as the profile tells it, which has a headline; empty if none is there."""
    for rows in tables:
        header = [plain(cell) for cell in rows[0]] if len(rows) > 1 else []
        if "headline" in header and set(_PROFILE) <= set(header):
            cells = [*rows[1], *("" for _ in header)]
            return " ".join(cells[header.index(name)].strip() for name in _PROFILE).strip()[:80]
    return ""
