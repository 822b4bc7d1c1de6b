"""Sentences of the rooms below in the language of the window.

Those rooms know no language: they say whole English sentences with values in them. Here the
template that a sentence was made from is found again, and its translation takes the values.
"""

import json
import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from growthdesk.errors import Trouble
from growthdesk.resources import resource

_CONTEXT = "Sentences"
_CONTEXTS_OF_VALUES = ("Fates", "LogSettings", "Values")
"""Where the words are that stand for a value in a sentence: likes, first day of the week."""
_VALUE = re.compile(r"\{(\w+)\}")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")


def said(text: str) -> str:
    """A sentence in the language of the window; one that is not known stays as it is."""
    whole = QCoreApplication.translate(_CONTEXT, text)
    if whole != text:
        return whole
    found = _template_of(text)
    if found is None:
        return text
    template, values = found
    told = QCoreApplication.translate(_CONTEXT, template)
    if told == template:
        return text
    filled = {name: _value(value) for name, value in values}
    return _VALUE.sub(lambda place: filled.get(place[1], place[0]), told)


def trouble_said(trouble: Trouble, between: str = " ") -> str:
    """What is wrong and what to do, in the language of the window."""
    return f"{said(trouble.says)}{between}{said(trouble.advice)}"


def _value(text: str) -> str:
    """A value may be a number with English groups, a known word, or a sentence itself."""
    if _GROUPED.fullmatch(text):
        return QLocale().toString(int(text.replace(",", "")))
    known = (QCoreApplication.translate(context, text) for context in _CONTEXTS_OF_VALUES)
    return next((told for told in known if told != text), None) or said(text)


@lru_cache(maxsize=2_048)
def _template_of(text: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """The template that leaves least of a text to its values, and those values."""
    for template, words in _templates():
        # All of its own words have to be there: only few patterns are ever made.
        if all(map(text.__contains__, words)) and (match := _pattern(template).fullmatch(text)):
            return template, tuple(match.groupdict().items())
    return None


@cache
def _templates() -> tuple[tuple[str, list[str]], ...]:
    """The templates with their own words, those with most of them first."""
    listed: list[str] = json.loads(resource("translations", "sentences.json").read_text("utf-8"))
    listed.sort(key=lambda template: len(_VALUE.sub("", template)), reverse=True)
    return tuple((template, _VALUE.split(template)[::2]) for template in listed)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = _VALUE.split(template)
    return re.compile(
        "".join(
            f"(?P<{part}>.+?)" if place % 2 else re.escape(part) for place, part in enumerate(parts)
        ),
        re.DOTALL,
    )
