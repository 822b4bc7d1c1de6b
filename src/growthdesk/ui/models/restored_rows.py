"""What restoring a backup would change, as a table: the counts by kind, then the rows."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.row_facts import day_and_words
from growthdesk.store.restoring import Difference, TableDifference
from growthdesk.store.tables import KINDS, Line
from growthdesk.ui import words
from growthdesk.ui.row_kinds import rows_called
from growthdesk.ui.twin import Cell, ChartTable, text_cell

_SHOWN = 200
"""Rows of a sort that are listed; the others are counted."""


def changes_table(found: Difference, today: date) -> ChartTable:
    """What would come back, change and go; each sort of rows under its number."""
    heads = (_tr("What happens"), _tr("Day"), _tr("Row"))
    rows = [row for one in found.tables for row in _sorts(one, today)]
    return ChartTable(_tr("What would change"), heads, rows)


def _sorts(one: TableDifference, today: date) -> Iterator[tuple[Cell, ...]]:
    changed = tuple(new for _, new in one.changed)
    for said, lines in (
        (_tr("Comes back"), one.added),
        (_tr("Changes back"), changed),
        (_tr("Goes"), one.gone),
    ):
        if not lines:
            continue
        yield (
            text_cell(said),
            text_cell(""),
            text_cell(rows_called(KINDS[one.table.name], len(lines))),
        )
        yield from _listed(one, lines[:_SHOWN], today)


def _listed(
    one: TableDifference, lines: tuple[Line, ...], today: date
) -> Iterator[tuple[Cell, ...]]:
    for row in one.table.rows(lines):
        day, told = day_and_words(row)
        shown = words.short_day(day, today) if day is not None else ""
        yield text_cell(""), text_cell(shown), text_cell(" ".join(told.split()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)
