"""Calendars write a day once, and leave it blank for the further posts of that day."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from growthdesk.importers.found import Columns
from growthdesk.importers.tables.columns import has_posts, match_columns
from growthdesk.importers.tables.table import Table
from growthdesk.importers.values.cells import is_missing
from growthdesk.importers.values.names import Field

_TOLD = (Field.TITLE, Field.CAPTION, Field.LINK, Field.KIND)


def filled_down(table: Table) -> tuple[Table, tuple[str, ...]]:
    """The table with blank days filled from above where that is clear, and the doubt if any was.

    Only for posts. Every blank row must say something of a post, most rows must have a day,
    none stands twice below itself, and none goes on for longer at the end than it does before.
    """
    columns, _ = match_columns(table)
    place = columns.get(Field.DAY)
    if place is None or Field.PUBLISHED in columns or not has_posts(columns, len(table.header)):
        return table, ()
    cells = table.column(place)
    if not any(map(is_missing, cells)) or not _goes_on(table, columns, cells):
        return table, ()
    rows = []
    last = ""
    for (line, row), cell in zip(table.rows, cells, strict=True):
        if is_missing(cell):
            row = [*row, *[""] * (place + 1 - len(row))]
            row[place] = last
        last = row[place]
        rows.append((line, row))
    count = sum(map(is_missing, cells))
    told = "1 row" if count == 1 else f"{count} rows"
    doubt = f"Where “{table.header[place]}” is blank, the day above is meant ({told})."
    return replace(table, rows=rows), (doubt,)


def _goes_on(table: Table, columns: Columns, cells: Sequence[str]) -> bool:
    blank = [is_missing(cell) for cell in cells]
    given = [cell.strip() for cell, none in zip(cells, blank, strict=True) if not none]
    if blank[0] or 2 * len(given) < len(cells) or any(a == b for a, b in pairwise(given)):
        return False
    texts = [table.column(columns[field]) for field in _TOLD if field in columns]
    untold = (all(is_missing(column[at]) for column in texts) for at in _places(blank))
    if any(untold):
        return False
    runs = [len(list(run)) for none, run in groupby(blank) if none]
    # Ideas without a day may be gathered at the end.
    return not blank[-1] or runs[-1] <= max(runs[:-1], default=1)


def _places(blank: Sequence[bool]) -> list[int]:
    return [place for place, none in enumerate(blank) if none]
