"""Names of sheets: what a spreadsheet allows, each once in a book."""

import re
from collections.abc import Iterator

from growthdesk.reports.document import Document, Part

_LONGEST = 31
"""Units of UTF-16."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f\u2066-\u2069]+")
_TAKEN_BY_EXCEL = "history"
_BETWEEN = " · "
_LEAST = 8
"""What is left at least of the name of an account before the title of a section is cut."""


def sheet_names(document: Document) -> tuple[tuple[str, ...], ...]:
    """For each part the name of its own sheet, then those of its sections; all differ.

    Of several parts the sections are named with the part that they are of. The sheet of a part
    that has no figures only tells what the report is.
    """
    taken = {_TAKEN_BY_EXCEL}
    several = len(document.parts) > 1

    def names(part: Part) -> Iterator[str]:
        whose = _plain(part.name)
        yield _unique(whose if part.figures else _plain(document.title), taken)
        for title in (_plain(section.title) for section in part.sections):
            yield _unique(_joined(whose, title) if several and title != whose else title, taken)

    return tuple(tuple(names(part)) for part in document.parts)


def _joined(account: str, title: str) -> str:
    room = max(_LONGEST - _units(_BETWEEN) - _units(title), _LEAST)
    return f"{_cut(account, room)}{_BETWEEN}{title}"


def _unique(wanted: str, taken: set[str]) -> str:
    """The name, cut, or one with a number behind it."""
    name, number = _cut(wanted, _LONGEST), 1
    while name.casefold() in taken:
        number += 1
        ending = f" ({number})"
        name = _cut(wanted, _LONGEST - len(ending)) + ending
    taken.add(name.casefold())
    return name


def _plain(text: str) -> str:
    """Without what no name may have in it, or at an end of it; never empty."""
    return " ".join(_FORBIDDEN.sub(" ", text).split()).strip("' ") or "—"


def _cut(text: str, room: int) -> str:
    if _units(text) <= room:
        return text
    while _units(text) > room - 1:
        text = text[:-1]
    return text.rstrip("' ") + "…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
