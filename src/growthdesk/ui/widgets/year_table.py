"""The grid of a year as rows, a day each."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from growthdesk.analysis.day_marks import DayMarks
from growthdesk.ui import words
from growthdesk.ui.twin import Cell, ChartTable, day_cell, number_cell, text_cell
from growthdesk.ui.widgets.day_cell import Look, look_of


def year_table(name: str, marks: DayMarks | None) -> ChartTable:
    """Every day of the grid: its posts, and whether it lies in a gap or in a break."""
    heads = (_tr("Day"), _tr("Posts"), _tr("What it is"))
    if marks is None:
        return ChartTable(name, heads, ())
    rows = [
        (day_cell(date.fromordinal(day)), _posts(marks, place), text_cell(_what(marks, place)))
        for place, day in enumerate(marks.days)
    ]
    return ChartTable(name, heads, rows, len(rows) - 1)


def _posts(marks: DayMarks, place: int) -> Cell:
    if look_of(marks, place) is Look.UNKNOWN:
        return Cell(words.MISSING, "", number=True)
    return number_cell(int(marks.posts[place]))


def _what(marks: DayMarks, place: int) -> str:
    match look_of(marks, place):
        case Look.GAP:
            return _tr("in a gap")
        case Look.BREAK:
            return _tr("in a break")
        case Look.UNKNOWN:
            return _tr("posts not complete")
        case _:
            return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("YearGrid", text)
