"""Subscribers of a day may be all there are, or those that came since: what the numbers tell."""

from collections.abc import Sequence
from itertools import pairwise

from growthdesk.importers.found import Columns, Options, Question
from growthdesk.importers.tables.table import Table
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.headers import dresses_off
from growthdesk.importers.values.moments import When
from growthdesk.importers.values.names import Field, plain
from growthdesk.importers.values.numbers import read_numbers

SUBSCRIBERS = "subscribers"
"""The key of the question whether a column of subscribers has totals or changes."""

_NAMES = frozenset(
    map(
        plain,
        (
            *("subscribers", "subs", "abonnenten", "suscriptores", "abonnés", "inscritos"),
            *("subscritores", "assinantes", "subscriber", "iscritti"),
        ),
    )
)
_ENOUGH = 30
_CHOICES = (("total", "All subscribers on the day"), ("net", "The change of the day"))


def settle_subscribers(
    table: Table, columns: Columns, days: Sequence[When | Bad | None], options: Options
) -> tuple[Columns, Question | None]:
    """The columns with subscribers as totals or as net changes, and the question if both may be.

    A number of zero or below is a change. Thirty numbers that never fall by more than a
    hundredth are totals. Else the likelier is taken unless the options answer.
    """
    place = columns.get(Field.FOLLOWERS)
    if place is None or Field.NET in columns or not _is_named_so(table.header[place]):
        return columns, None
    read = read_numbers(table.column(place), SUBSCRIBERS, signed=True)
    numbers = [
        (when[0], number)
        for when, number in zip(days, read, strict=True)
        if isinstance(when, tuple) and isinstance(number, int)
    ]
    net: dict[Field, int] = {f: at for f, at in columns.items() if f is not Field.FOLLOWERS}
    net[Field.NET] = place
    if any(number <= 0 for _, number in numbers):
        return net, None
    falls = any(after < 0.99 * before for (_, before), (_, after) in pairwise(sorted(numbers)))
    if not falls and len(numbers) >= _ENOUGH:
        return columns, None
    likely = "net" if falls and len(numbers) > 2 else "total"
    answer = options.answers.get(SUBSCRIBERS, likely)
    answer = answer if answer in dict(_CHOICES) else likely
    says = f"What are the numbers in “{table.header[place]}”?"
    question = Question(SUBSCRIBERS, says, _CHOICES, answer)
    return (net if answer == "net" else columns), question


def _is_named_so(header: str) -> bool:
    return any(name in _NAMES for name in dresses_off(header))
