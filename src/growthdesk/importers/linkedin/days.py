"""Days in LinkedIn's workbooks: alone in a cell, or in the words of a sentence."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from growthdesk.importers.values.cells import folded
from growthdesk.importers.values.month_names import readings_of

_THREE = re.compile(r"(?<!\d)(\d{1,4})(\D{1,3})(\d{1,2})(\D{1,3})(\d{2,4})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


def days_told(text: str) -> list[date]:
    """Every day that a text may mean, in any order of its parts; those with the month first lead.

    Empty if it tells none.
    """
    text = folded(text)
    days = [day for match in _THREE.finditer(text) for day in _of_three(match)]
    if not days and (year := _YEAR.search(text)):
        rest = text[: year.start()] + text[year.end() :]
        for reading in readings_of([rest]):
            days += _day(int(year[1]), *(reading[0] or (0, 0)))
    return list(dict.fromkeys(days))


def day_near(text: str, near: date | None) -> date | None:
    """The day that a text tells, the one nearest to ``near`` if it can mean several."""
    days = days_told(text)
    if near is None:
        return next(iter(days), None)
    return min(days, key=lambda day: abs(day - near), default=None)


def _of_three(match: re.Match[str]) -> Iterator[date]:
    first, second, third = int(match[1]), int(match[3]), int(match[5])
    if len(match[1]) == 4:
        yield from _day(first, second, third)
        return
    year = third + (2000 if len(match[5]) == 2 else 0)
    yield from _day(year, first, second)
    yield from _day(year, second, first)


def _day(year: int, month: int, day: int) -> Iterator[date]:
    with suppress(ValueError):
        yield date(year, month, day)
