"""How the command line says things: lines for people, JSON for scripts."""

import unicodedata
from collections.abc import Iterable
from datetime import date
from itertools import islice

import click

MISSING = "—"

_AT_ONCE = 100
WIDEST = 100
"""Columns of a terminal that a line fills at most, texts of the creator aside."""

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of everything behind them."""

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Object = dict[str, Json]

json_option = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")


def tell(lines: Iterable[str]) -> None:
    """Write lines for people, harmless each."""
    left = iter(lines)
    # Whoever reads on is there after each echo: a hundred lines at a time take a tenth as long.
    while some := [harmless(line).rstrip() for line in islice(left, _AT_ONCE)]:
        click.echo("\n".join(some))


def tell_json(answer: Json) -> None:
    """Write an answer for scripts, in ASCII so that no terminal can spoil it."""
    import json  # most answers are lines

    click.echo(json.dumps(answer, indent=2, allow_nan=False))


def number(value: float | None) -> str:
    """A whole number with its groups: 7,412; a dash if it is missing."""
    return MISSING if value is None else f"{round(value):,}".replace("-", "−")


def decimal(value: float | None) -> str:
    """A number with one decimal: 14.4; a dash if it is missing."""
    # Adding 0 takes the sign from what rounds to nothing.
    return MISSING if value is None else f"{round(value, 1) + 0.0:,.1f}".replace("-", "−")


def signed(value: float | None) -> str:
    """A change with its sign: +96, −12 or ±0; a dash if it is missing."""
    if value is None:
        return MISSING
    sign = "+" if round(value) > 0 else "" if round(value) < 0 else "±"
    return sign + number(value)


def day_range(first: date, last: date) -> str:
    """The days from one to another, both inclusive: 2026-06-06 to 2026-06-14, or the only one."""
    return str(first) if first == last else f"{first} to {last}"


def percent(share: float | None) -> str:
    """A share of one in whole percent: 71%; never a certainty that it is not."""
    if share is None:
        return MISSING
    if 0 < share < 0.01 or 0.99 < share < 1:
        return "under 1%" if share < 0.5 else "over 99%"
    return f"{share:.0%}"


def iso(day: date | None) -> str:
    """A day as 2026-11-23; a dash if it is missing."""
    return MISSING if day is None else day.isoformat()


def plural(count: int, one: str, many: str) -> str:
    """A number with its noun: 1 day, 2 days."""
    return f"{number(count)} {one if count == 1 else many}"


def short(text: str, width: int) -> str:
    """A text on one line of at most that width, harmless, cut with an ellipsis."""
    plain = " ".join(harmless(text).split())
    return plain if len(plain) <= width else plain[: width - 1].rstrip() + "…"


def harmless(text: str) -> str:
    """The text with spaces for line breaks and all that a terminal would obey.

    What joins an emoji, or is newer than this Python, stays.
    """
    if text.isprintable():  # as nearly every text is
        return text
    return "".join(
        " " if c in _TURNING or unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text
    )
