"""Views and reach of an account on its days, where a table has no posts that they could be of."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from growthdesk.importers.found import Columns, FoundViews
from growthdesk.importers.tables.columns import NUMBER_FIELDS
from growthdesk.importers.tables.table import Table
from growthdesk.importers.values.cells import Bad
from growthdesk.importers.values.moments import When
from growthdesk.importers.values.names import Field
from growthdesk.importers.values.numbers import read_numbers

_KEPT = (Field.VIEWS, Field.REACH)


def account_views_of(
    table: Table, columns: Columns, days: Sequence[When | Bad | None], bad: Mapping[int, str]
) -> tuple[tuple[FoundViews, ...], tuple[str, ...]]:
    """The views and reach of each day, and what is said of numbers that are left out.

    ``days`` has one entry a row, or is empty. Rows in ``bad`` are passed over. What never falls
    is taken for the total until then, which is no number of a day.
    """
    given: dict[Field, dict[date, tuple[int, int]]] = {}
    doubts: list[str] = []
    for field in (field for field in _KEPT if days and field in columns):
        header = table.header[columns[field]]
        numbers = _by_day(table, columns[field], days, bad, header, doubts)
        if any(after[1] < before[1] for before, after in pairwise(numbers.values())):
            given[field] = numbers
        elif numbers:
            doubts.append(f"“{header}” is left out: it never falls, as totals do.")
    of_posts = [table.header[columns[f]] for f in NUMBER_FIELDS.values() if f in columns]
    kept = [table.header[columns[f]] for f in (*_KEPT, Field.FOLLOWS) if f in columns]
    if rest := [f"“{header}”" for header in of_posts if header not in kept]:
        doubts.append(f"Left out, since a log has such numbers of posts alone: {', '.join(rest)}.")
    views, reach = (given.get(field, {}) for field in _KEPT)
    nothing = (0, None)
    found = [
        FoundViews(
            max(views.get(day, nothing)[0], reach.get(day, nothing)[0]),
            day,
            views=views.get(day, nothing)[1],
            reach=reach.get(day, nothing)[1],
        )
        for day in views.keys() | reach.keys()
    ]
    return tuple(sorted(found, key=lambda one: one.line)), tuple(doubts)


def _by_day(
    table: Table,
    place: int,
    days: Sequence[When | Bad | None],
    bad: Mapping[int, str],
    header: str,
    doubts: list[str],
) -> dict[date, tuple[int, int]]:
    """The line and the number of each day in their order, the last of a day that comes twice."""
    numbers: dict[date, tuple[int, int]] = {}
    wrong = 0
    for (line, _), when, number in zip(
        table.rows, days, read_numbers(table.column(place), header), strict=True
    ):
        if line in bad or not isinstance(when, tuple):
            continue
        wrong += isinstance(number, Bad)
        if isinstance(number, int):
            numbers[when[0]] = (line, number)
    if wrong:
        cells = "1 cell" if wrong == 1 else f"{wrong:,} cells"
        doubts.append(f"{cells} of “{header}” cannot be read as numbers.")
    return dict(sorted(numbers.items()))
