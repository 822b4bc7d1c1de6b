"""Medians as dots in columns, each on the bar of its range."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from growthdesk.ui import words
from growthdesk.ui.theme import Theme, text_font
from growthdesk.ui.twin import ChartTable, decimal_cell, text_cell, with_twin

_AXIS = 34.0
"""Room for the numbers of the scale, unless they need more."""

_FOOT = 34.0
_HEAD = 8.0
_DOT = 5.5
_BAR = 8.0
_LINES = 4
_SCALE_FONT = 8.5
_BESIDE = 8.0
"""Points between the numbers of the scale and its lines."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, how many stand in it, its number with its range, and all of it in words.

    ``value`` is None where nothing is known, the range where there is too little for one.
    A ``pale`` column stands on too few.
    """

    name: str
    below: str
    value: float | None
    low: float | None
    high: float | None
    telling: str
    pale: bool


class RangeDots(QWidget):
    """Columns on one scale that holds 0; a full dot stands on enough, a hollow one on too few."""

    def __init__(self, theme: Theme, name: str) -> None:
        """``name`` is what a screen reader calls it."""
        super().__init__()
        self._theme = theme
        self._columns: Sequence[Column] = ()
        self._lowest, self._highest, self._step = 0.0, 1.0, 1.0
        self._axis = _AXIS
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.scheme_changed.connect(self.update)

    @property
    def columns(self) -> Sequence[Column]:
        """The columns, in their order."""
        return self._columns

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns."""
        self._columns = columns
        self.setAccessibleDescription(with_twin("; ".join(one.telling for one in columns)))
        known = [
            value
            for column in columns
            for value in (column.value, column.low, column.high)
            if value is not None
        ]
        lowest, highest = min(known, default=0.0), max(known, default=0.0)
        lowest, highest = min(lowest, 0.0), max(highest, 0.0)
        self._step = round_step((highest - lowest) / _LINES)
        # A dot on the lowest line would lie on the names below it.
        self._lowest = floor(lowest / self._step - (lowest < 0) / 4) * self._step
        self._highest = max(ceil(highest / self._step) * self._step, self._lowest + self._step)
        letters = QFontMetricsF(text_font(_SCALE_FONT))
        widest = max(letters.horizontalAdvance(self._scale_text(value)) for value in self._scale)
        self._axis = max(_AXIS, widest + _BESIDE)
        self.update()

    def as_table(self) -> ChartTable:
        """A row for each column."""
        rows = [
            (
                text_cell(column.name),
                *(decimal_cell(value) for value in (column.value, column.low, column.high)),
                text_cell(column.below),
            )
            for column in self._columns
        ]
        heads = (
            self.tr("Posts in the week"),
            self.tr("Median"),
            self.tr("80% from"),
            self.tr("80% to"),
            self.tr("Weeks"),
        )
        return ChartTable(self.accessibleName(), heads, rows)

    def sizeHint(self) -> QSize:
        """Room for the lines of the scale."""
        return QSize(400, 190)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a small window."""
        return QSize(240, 140)

    def event(self, event: QEvent) -> bool:
        """Tell the column under the pointer."""
        if isinstance(event, QHelpEvent):
            for place, column in enumerate(self._columns):
                if abs(self._x(place) - event.pos().x()) <= self._width / 2:
                    QToolTip.showText(event.globalPos(), column.telling, self)
                    return True
        return super().event(event)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def _width(self) -> float:
        return (self.width() - self._axis) / max(len(self._columns), 1)

    @property
    def _scale(self) -> list[float]:
        """The values at which a line stands, ascending."""
        lines = round((self._highest - self._lowest) / self._step) + 1
        return [self._lowest + line * self._step for line in range(lines)]

    def _scale_text(self, value: float) -> str:
        return words.number(value) if self._step >= 1 else words.decimal(value)

    def _x(self, place: int) -> float:
        """The middle of a column."""
        x = self._axis + (place + 0.5) * self._width
        return self.width() - x if self._mirrored else x

    def _y(self, value: float) -> float:
        room = self.height() - _FOOT - _HEAD
        return _HEAD + room * (self._highest - value) / (self._highest - self._lowest)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the lines of the scale, and each column with its words."""
        if not self._columns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_scale(painter)
        for place, column in enumerate(self._columns):
            self._draw_words(painter, place, column)
            if column.value is not None:
                self._draw_dot(painter, place, column, column.value)

    def _draw_scale(self, painter: QPainter) -> None:
        c = self._theme.colours
        painter.setFont(text_font(_SCALE_FONT))
        axis, width = self._axis, self.width()
        first, last = (0.0, width - axis) if self._mirrored else (axis, width)
        label_left = width - axis + _BESIDE - 2 if self._mirrored else 0.0
        beside = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        )
        for value in self._scale:
            y = self._y(value)
            painter.setPen(QPen(QColor(c.faint if abs(value) < self._step / 2 else c.line), 1))
            painter.drawLine(QPointF(first, y), QPointF(last, y))
            painter.setPen(QColor(c.muted))
            room = QRectF(label_left, y - 9, axis - _BESIDE, 18)
            painter.drawText(room, beside, self._scale_text(value))

    def _draw_words(self, painter: QPainter, place: int, column: Column) -> None:
        c = self._theme.colours
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        top = self.height() - _FOOT + 6
        left = self._x(place) - self._width / 2
        painter.setFont(text_font(9))
        painter.setPen(QColor(c.muted if column.pale else c.text))
        painter.drawText(QRectF(left, top, self._width, 16), middle, column.name)
        painter.setFont(text_font(8))
        painter.setPen(QColor(c.muted))
        painter.drawText(QRectF(left, top + 14, self._width, 15), middle, column.below)

    def _draw_dot(self, painter: QPainter, place: int, column: Column, value: float) -> None:
        c = self._theme.colours
        x = self._x(place)
        if column.low is not None and column.high is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent_pale))
            top = self._y(column.high)
            bar = QRectF(x - _BAR / 2, top, _BAR, max(self._y(column.low) - top, 2.0))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.setPen(QPen(QColor(c.accent), 2))
        painter.setBrush(QColor(c.card if column.pale else c.accent))
        painter.drawEllipse(QPointF(x, self._y(value)), _DOT, _DOT)
        painter.setFont(text_font(9))
        painter.setPen(QColor(c.muted if column.pale else c.text))
        room = QRectF(x + 12, self._y(value) - 9, self._width / 2 - 12, 18)
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._mirrored:
            room.moveRight(x - 12)
            beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, beside | Qt.TextFlag.TextDontClip, _told(value))


def _told(value: float) -> str:
    """The value beside its dot; where it is large, without what nobody needs."""
    if abs(value) >= 10_000:
        return words.short_number(value)
    return words.number(value) if abs(value) >= 1_000 else words.decimal(value)


def round_step(rough: float) -> float:
    """The smallest of 1, 2 and 5 times a power of ten that is not below this; 1 for nothing."""
    if rough <= 0:
        return 1.0
    power = 10.0 ** floor(log10(rough))
    return next(times * power for times in (1, 2, 5, 10) if times * power >= rough * 0.999)
