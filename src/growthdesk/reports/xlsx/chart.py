"""A native chart of a spreadsheet, with its numbers day by day beside it."""

from collections.abc import Sequence
from math import ceil, floor, log10
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart as NativeChart
from xlsxwriter.worksheet import Worksheet

from growthdesk.reports.document import BarsPicture, Cell, Chart, Column, Table

SIZE = 720, 300
"""Pixels."""

_ACCENT, _PALE, _MARK = "#2f6fde", "#9db8ec", "#6b675f"
_DASHED = ("solid", "dash", "round_dot", "round_dot")
_FEW_DAYS = 70
_NEAR = 0.3
"""Below this share of its highest value a chart begins at nothing."""


def numbers_of(chart: Chart, day: str) -> Table:
    """What the chart is drawn of: a row for each day that a series has, ascending."""
    values = [dict(series.points) for series in chart.series]
    days = sorted({day for series in values for day in series})
    columns = [Column(day, "day"), *(Column(series.name, "number") for series in chart.series)]
    rows = (
        (Cell("", one), *(Cell("", _rounded(series.get(one))) for series in values)) for one in days
    )
    return Table(chart.table.name, tuple(columns), tuple(rows))


def draw_native(
    book: Workbook, sheet: Worksheet, chart: Chart, at: tuple[int, int], numbers: tuple[int, int]
) -> None:
    """Put the chart at a cell; its numbers stand from the cell ``numbers`` on, under their head."""
    rows = len({day for series in chart.series for day, _ in series.points})
    bars = isinstance(chart.picture, BarsPicture)
    made = _native(book, "column" if bars else "line")
    for place in range(len(chart.series)):
        wanted = _series(sheet.get_name(), numbers, rows, place, bars=bars)
        if bars and place:  # what was planned is a line across the bars
            line = _native(book, "line")
            line.add_series(wanted)
            made.combine(line)
        else:
            made.add_series(wanted)
    made.set_title({"none": True})
    made.set_legend({"position": "bottom"})
    made.set_size({"width": SIZE[0], "height": SIZE[1]})
    made.show_blanks_as("span")
    made.set_x_axis({"text_axis": True, "num_format": "d mmm"} if bars else _days(chart))
    grid = {"visible": True, "line": {"color": "#e4e1da"}}
    lowest = {} if bars else {"min": _lowest(chart)}
    made.set_y_axis({"num_format": "#,##0", "major_gridlines": grid} | lowest)
    sheet.insert_chart(*at, made, {"description": chart.says, "object_position": 2})


def _native(book: Workbook, kind: str) -> NativeChart:
    made = book.add_chart({"type": kind})
    if made is None:
        raise ValueError(kind)
    return made


def _series(
    sheet: str, numbers: tuple[int, int], rows: int, place: int, *, bars: bool
) -> dict[str, Any]:
    row, column = numbers
    found: dict[str, Any] = {
        "name": [sheet, row, column + 1 + place],
        "categories": [sheet, row + 1, column, row + rows, column],
        "values": [sheet, row + 1, column + 1 + place, row + rows, column + 1 + place],
    }
    if bars and not place:
        return found | {"fill": {"color": _ACCENT}, "gap": 60}
    dash = "solid" if bars else _DASHED[min(place, len(_DASHED) - 1)]
    colour = _MARK if bars else _PALE if place > 1 else _ACCENT
    return found | {"line": {"color": colour, "width": 1.75, "dash_type": dash}}


def _days(chart: Chart) -> dict[str, Any]:
    """An axis of days with some eight of them told."""
    days = [day for series in chart.series for day, _ in series.points]
    span = (max(days) - min(days)).days
    if span <= _FEW_DAYS:
        step = {"num_format": "d mmm", "major_unit": ceil(span / 8) or 1}
        return {"date_axis": True, "major_unit_type": "days"} | step
    step = {"num_format": "mmm yy", "major_unit": ceil(span / 30 / 8)}
    return {"date_axis": True, "major_unit_type": "months"} | step


def _lowest(chart: Chart) -> float:
    """Where the axis begins: at nothing, or at a round number below what is drawn."""
    values: Sequence[float] = [value for series in chart.series for _, value in series.points]
    low, high = min(values), max(values)
    if low <= _NEAR * high:
        return 0.0
    step = 10.0 ** floor(log10(max(high - low, 10.0)))
    return max(floor(low / step) * step, 0.0)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
