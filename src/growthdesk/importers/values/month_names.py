"""Days that are written with the name of their month, in many languages.

The names are those of the Unicode CLDR; resources/months-LICENSE.txt has its licence.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from growthdesk.importers.values.cells import is_missing
from growthdesk.importers.values.names import plain
from growthdesk.resources import resource

MonthDay = tuple[int, int]
"""A month and a day of it, both from 1, of no year."""

_NUMBER = re.compile(r"\d+")
_LETTER = r"[^\W\d_]"
_LONGEST = 60
_MOST_ALIKE = 800
"""Different cells of a column of days; a year has 366."""


@dataclass(frozen=True, slots=True)
class Language:
    """The months of one language: the plain names, and a pattern that finds one in a text."""

    key: str
    months: Mapping[str, int]
    pattern: re.Pattern[str]


@lru_cache(maxsize=1)
def languages() -> tuple[Language, ...]:
    """All languages, those that more people write in first. Made when they are first asked for."""
    return tuple(_language(key, months) for key, months in _names().items())


def month_named(name: str) -> int | None:
    """The month of that name, from 1; None if no language has it, or two mean different months."""
    return _by_name().get(plain(name).strip(" .,"))


def month_day_in(text: str) -> MonthDay | None:
    """The month and the day in a text that names a month and has one number beside it.

    None if it has not, or if two languages mean different months.
    """
    return _month_day(plain(text), _any_language()) if len(text) <= _LONGEST else None


def readings_of(cells: Sequence[str]) -> list[list[MonthDay | None]]:
    """The ways to read a column of days without a year, the likeliest first; most have one.

    Each way has an entry for every cell, None for what it cannot read; ways that read less than
    another one are left out. None at all if hardly any cell is such a day.
    """
    distinct = dict.fromkeys(cell for cell in cells if not is_missing(cell))
    if len(distinct) > _MOST_ALIKE or not distinct:
        return []
    ways: dict[tuple[MonthDay | None, ...], int] = {}
    for way in _ways(list(distinct)):
        ways.setdefault(way, sum(day is not None for day in way))
    most = max(ways.values(), default=0)
    if 2 * most <= len(distinct):
        return []
    kept = (dict(zip(distinct, way, strict=True)) for way, read in ways.items() if read == most)
    return [[way.get(cell) for cell in cells] for way in kept]


def _ways(cells: Sequence[str]) -> Iterator[tuple[MonthDay | None, ...]]:
    texts = [plain(cell) if len(cell) <= _LONGEST else "" for cell in cells]
    for language in languages():
        # Most languages are done with after a few cells.
        if any(_month_day(text, language) for text in texts[:: 1 + len(texts) // 5]):
            yield tuple(_month_day(text, language) for text in texts)
    for month_first in (False, True):
        yield tuple(_in_digits(text, month_first=month_first) for text in texts)


def _month_day(text: str, language: Language) -> MonthDay | None:
    """The month and day in a text that names a month and has one number beside it."""
    for number in _NUMBER.finditer(text):
        rest = f"{text[: number.start()]} {text[number.end() :]}"
        named = language.pattern.search(rest)
        if named is None or _NUMBER.search(rest[: named.start()] + rest[named.end() :]):
            continue
        day = int(number[0][:4])
        return (language.months[named[0]], day) if 1 <= day <= 31 else None
    return None


def _in_digits(text: str, *, month_first: bool) -> MonthDay | None:
    match = re.fullmatch(r"(\d{1,2})[-/. ]{1,2}(\d{1,2})\.?", text)
    if match is None:
        return None
    month, day = (int(number) for number in match.groups()[:: 1 if month_first else -1])
    return (month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _language(key: str, months: Mapping[str, int]) -> Language:
    numbered = [name for name in months if name[0].isdigit()]
    named = [name for name in months if not name[0].isdigit()]
    starts = {r"(?<!\d)": numbered, f"(?<!{_LETTER})": named}
    pattern = "|".join(before + _pattern(names) for before, names in starts.items() if names)
    return Language(key, months, re.compile(pattern))


def _pattern(names: Collection[str], depth: int = 0) -> str:
    """The longest of the names, not at the beginning of a longer word or number.

    It branches with each letter: to try hundreds of names one after the other takes too long.
    """
    branches: dict[str, list[str]] = {}
    for name in names:
        branches.setdefault(name[depth : depth + 1], []).append(name)
    ends = branches.pop("", [])
    ways = [
        re.escape(letter) + _pattern(further, depth + 1) for letter, further in branches.items()
    ]
    ways += map(_behind, ends)
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _behind(name: str) -> str:
    # In Chinese, Japanese and Korean the word for day may follow at once.
    if name[-1] in "月월":
        return ""
    return r"(?!\d)" if name[-1].isdigit() else f"(?!{_LETTER})"


@lru_cache(maxsize=1)
def _names() -> Mapping[str, dict[str, int]]:
    said: dict[str, list[list[str]]] = json.loads(resource("months.json").read_text("utf-8"))
    return {
        key: {name: month for month, forms in enumerate(months, start=1) for name in forms}
        for key, months in said.items()
    }


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, int]:
    months: dict[str, set[int]] = {}
    for names in _names().values():
        for name, month in names.items():
            months.setdefault(name, set()).add(month)
    return {name: min(found) for name, found in months.items() if len(found) == 1}


@lru_cache(maxsize=1)
def _any_language() -> Language:
    return _language("", _by_name())
