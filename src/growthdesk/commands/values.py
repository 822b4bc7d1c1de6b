"""What a person may write where a command asks for a day, a number or weekdays."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import click

from growthdesk.commands.telling import short
from growthdesk.domain.days import read_day
from growthdesk.domain.platform import Kind
from growthdesk.errors import Trouble

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class _Day(click.ParamType[date]):
    name = "day"

    def convert(self, value: Any, param: Any, ctx: Any) -> date:
        return value if isinstance(value, date) else read_day(value)


class _Number(click.ParamType[int]):
    name = "number"

    def convert(self, value: Any, param: Any, ctx: Any) -> int:
        if isinstance(value, int):
            return value
        from growthdesk.domain.counts import read_count

        try:
            return read_count(value).followers
        except Trouble as trouble:
            raise Trouble(
                f"“{short(value, 24)}” is no number for {param.opts[-1]}.",
                "Write a whole number like 7412, 7,412 or 7.4k.",
            ) from trouble


class _Link(click.ParamType[str]):
    name = "link"

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        from growthdesk.domain.links import kept_link

        link = kept_link(value)
        if value.strip() and not link:
            raise Trouble(
                f"“{short(value, 40)}” does not lead to a web page.",
                "Use a link that begins with https://, or leave it empty.",
            )
        return link


class _Weekdays(click.ParamType[frozenset[int]]):
    name = "weekdays"

    def convert(self, value: Any, param: Any, ctx: Any) -> frozenset[int]:
        if isinstance(value, frozenset):
            return value
        return frozenset(_weekday(word) for word in value.replace(",", " ").split())


class _Weekday(click.ParamType[int]):
    name = "weekday"

    def convert(self, value: Any, param: Any, ctx: Any) -> int:
        return value if isinstance(value, int) else _weekday(value)


class _Kinds(click.ParamType[frozenset[Kind]]):
    name = "kinds"

    def convert(self, value: Any, param: Any, ctx: Any) -> frozenset[Kind]:
        if isinstance(value, frozenset):
            return value
        words = value.casefold().replace(",", " ").split()
        return frozenset(_kind(word) for word in words if words != ["none"])


DAY = _Day()
"""2026-11-23. Raises Trouble for anything else."""

FILE = click.Path(path_type=Path, readable=False)
"""A path, as it is. Whether it can be used is told as Trouble by who uses it."""

NUMBER = _Number()
"""7412, 7,412 or 7.4k, which is its lowest. Raises Trouble for anything else."""

LINK = _Link()
"""An http or https link, or nothing. Raises Trouble for anything else."""

REST_DAYS = _Weekdays()
"""sat,sun. Raises Trouble for anything else."""

WEEKDAY = _Weekday()
"""monday, or mon: 0 for Monday to 6. Raises Trouble for anything else."""

KINDS = _Kinds()
"""story,reply, or none. Raises Trouble for anything else."""

KIND = click.Choice([kind.value for kind in Kind], case_sensitive=False)

paper_option = click.option(
    "--paper",
    type=click.Choice(["a4", "letter"], case_sensitive=False),
    default="a4",
    show_default=True,
    help="The size of the pages of a PDF.",
)


def _weekday(word: str) -> int:
    day = word.strip().casefold()[:3]
    if day not in WEEKDAYS:
        raise Trouble(
            f"“{word}” is not a weekday.", f"Write them like {WEEKDAYS[5]},{WEEKDAYS[6]}."
        )
    return WEEKDAYS.index(day)


def _kind(word: str) -> Kind:
    try:
        return Kind(word)
    except ValueError:
        raise Trouble(
            f"“{short(word, 24)}” is not a kind of post.", f"Use some of {', '.join(Kind)}."
        ) from None


def read_answers(answers: Iterable[str]) -> dict[str, str]:
    """The choices of texts like ``day_order=day_first``, by the key of their question.

    Raises Trouble for any other.
    """
    pairs = [answer.partition("=") for answer in answers]
    for key, sign, choice in pairs:
        if not (key and sign and choice):
            raise Trouble(
                f"“{key}{sign}{choice}” answers no question.", "Write it like day_order=day_first."
            )
    return {key.strip(): choice.strip() for key, _, choice in pairs}
