"""The table twin of a chart: the same numbers as rows, for a screen reader and for copying."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from growthdesk.ui import words


class Cell(NamedTuple):
    """A cell as it is read, as it is copied, and whether it is a number."""

    shown: str
    copied: str
    number: bool = False


class ChartTable(NamedTuple):
    """The numbers of a chart: a name, the heads of its columns, and rows of as many cells.

    ``start`` is the row that is looked at first.
    """

    name: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    start: int = 0


@runtime_checkable
class Tabled(Protocol):
    """A chart that can be read as a table."""

    def as_table(self) -> ChartTable:
        """The numbers that are drawn."""


def text_cell(text: str) -> Cell:
    """Words, or a range of numbers as words."""
    return Cell(text, text)


def day_cell(day: date) -> Cell:
    """A day with its year; copied as 2026-11-23."""
    return Cell(words.short_day(day), day.isoformat())


def count_cell(value: float | None, *, signed: bool = False) -> Cell:
    """A follower count or, signed, a change of it; empty when copied where it is missing."""
    shown = words.signed_count(value) if signed else words.count(value)
    if value is None or value != value:
        return Cell(shown, "", number=True)
    return Cell(shown, words.HIDDEN if words.counts_hidden() else str(round(value)), number=True)


def number_cell(value: int) -> Cell:
    """A whole number that is no one's secret: so many posts."""
    return Cell(words.number(value), str(value), number=True)


def decimal_cell(value: float | None) -> Cell:
    """A number with one decimal; copied with four."""
    return Cell(words.decimal(value), _exact(value), number=True)


def share_cell(value: float | None) -> Cell:
    """A share of one as a percentage; copied as the share itself."""
    return Cell(words.percent(value), _exact(value), number=True)


def _exact(value: float | None) -> str:
    return "" if value is None or value != value else f"{value:.4f}"


def with_twin(description: str) -> str:
    """What a screen reader tells of a chart: its main fact, and that it is a table too."""
    told = QCoreApplication.translate("ChartTable", "Show chart as table tells every number.")
    return f"{description} {told}".strip()


def charts_in(page: QWidget) -> list[QWidget]:
    """The charts of a page that are seen and have a table, in the order in which they were made."""
    return [
        one for one in page.findChildren(QWidget) if isinstance(one, Tabled) and one.isVisible()
    ]


def chart_of(widget: QWidget | None) -> QWidget | None:
    """The chart that a widget is or stands in; None if there is none."""
    while widget is not None and not isinstance(widget, Tabled):
        widget = widget.parentWidget()
    return widget
