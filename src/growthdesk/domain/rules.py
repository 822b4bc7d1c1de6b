"""The log's own choices that change an answer: data of the log, not of this computer."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from growthdesk.domain.milestones import TIERS, Tiers
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Setting

LAST_HOUR = 23
"""The latest hour at which a day may begin."""

LONGEST_AGE = 365
"""Days after which the numbers of a post are asked for, at most."""


class Denominator(StrEnum):
    """What an engagement rate is divided by."""

    FOLLOWERS = "followers"
    REACH = "reach"
    VIEWS = "views"


@dataclass(frozen=True, slots=True)
class Rules:
    """What changes an answer, the same for every account of the log.

    ``day_start`` is the hour at which a day begins (0 to 23), ``first_weekday`` 0 for Monday
    to 6, ``result_age`` the days after which a post is asked for its numbers, and
    ``not_counted`` the kinds that do not count as posting.
    """

    day_start: int = 0
    first_weekday: int = 0
    tiers: Tiers = TIERS
    denominator: Denominator = Denominator.FOLLOWERS
    result_age: int = 7
    not_counted: frozenset[Kind] = frozenset({Kind.STORY, Kind.REPLY})


def rules_from(settings: Iterable[Setting]) -> Rules:
    """The rules that the log's settings say; the default for what they do not say.

    A setting whose name or value this version does not know is passed over, so that a
    log that was edited elsewhere still opens.
    """
    known = {f.name for f in fields(Rules)}
    said: dict[str, Any] = {}
    for setting in settings:
        if setting.name in known:
            try:
                said[setting.name] = _read(setting.name, setting.value)
            except (ValueError, TypeError):
                continue
    return Rules(**said)


def setting(name: str, rules: Rules) -> Setting:
    """The setting that keeps one of these rules in the log."""
    value = getattr(rules, name)
    match value:
        case frozenset():
            text = ",".join(sorted(value))
        case tuple():
            text = json.dumps(value, ensure_ascii=False)
        case _:
            text = str(value)
    return Setting(name, text)


_LARGEST = {"day_start": LAST_HOUR, "first_weekday": 6, "result_age": LONGEST_AGE}


def _read(name: str, text: str) -> object:
    match name:
        case "not_counted":
            return frozenset(Kind(word) for word in text.split(",") if word)
        case "tiers":
            tiers = tuple(sorted((int(first), str(name)) for first, name in json.loads(text)))
            if not tiers or tiers[0][0] != 0:
                raise ValueError(text)
            return tiers
        case "denominator":
            return Denominator(text)
        case _:
            number = int(text)
            if not 0 <= number <= _LARGEST[name]:
                raise ValueError(text)
            return number
