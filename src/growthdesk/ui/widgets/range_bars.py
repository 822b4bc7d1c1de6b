"""Medians as bars, each with its range as a thin line across its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from growthdesk.ui.theme import Theme, text_font
from growthdesk.ui.twin import ChartTable, share_cell, text_cell, with_twin

_ROW = 38.0
_LOW_ROW = 19.0
_GAP = 10.0
_SPACE = 12.0
_LEAST_ROOM = 90.0
"""Points that a bar needs beside its name; with fewer it stands below it, where rows are high."""

_FONT = 9.5
_SMALL = 8.5


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its name, its number with its range, what stands beside it, and all of it in words.

    ``value`` is None where nothing is known, the range where there is too little for one.
    A ``pale`` bar stands on too few posts.
    """

    name: str
    value: float | None
    low: float | None
    high: float | None
    beside: str
    telling: str
    pale: bool


class RangeBars(QWidget):
    """Rows of bars on one scale that begins at 0; several blocks of them stand apart."""

    def __init__(self, theme: Theme, name: str, *, low: bool = False) -> None:
        """``name`` is what a screen reader calls it; ``low`` rows are for many of them."""
        super().__init__()
        self._theme = theme
        self._row = _LOW_ROW if low else _ROW
        self._size = _SMALL if low else _FONT
        self._blocks: Sequence[Sequence[Bar]] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.scheme_changed.connect(self.update)

    @property
    def bars(self) -> list[Bar]:
        """All rows, from the top."""
        return [bar for block in self._blocks for bar in block]

    def show_bars(self, *blocks: Sequence[Bar]) -> None:
        """Show these blocks of rows below each other."""
        self._blocks = [block for block in blocks if block]
        self.setAccessibleDescription(with_twin("; ".join(bar.telling for bar in self.bars)))
        self.updateGeometry()
        self.update()

    def as_table(self) -> ChartTable:
        """A row for each bar."""
        rows = [
            (
                text_cell(bar.name),
                *(share_cell(value) for value in (bar.value, bar.low, bar.high)),
                text_cell(bar.telling),
            )
            for bar in self.bars
        ]
        heads = (
            self.tr("Group"),
            self.tr("Median"),
            self.tr("80% from"),
            self.tr("80% to"),
            self.tr("In words"),
        )
        return ChartTable(self.accessibleName(), heads, rows)

    def sizeHint(self) -> QSize:
        """Every row, and the room between blocks."""
        return QSize(320, round(self._height))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but with every row."""
        return QSize(200, round(self._height))

    @property
    def _height(self) -> float:
        return self._row * len(self.bars) + _GAP * max(len(self._blocks) - 1, 0)

    def event(self, event: QEvent) -> bool:
        """Tell the row under the pointer."""
        if isinstance(event, QHelpEvent):
            for top, bar in self._rows():
                if top <= event.pos().y() < top + self._row:
                    QToolTip.showText(event.globalPos(), bar.telling, self)
                    return True
        return super().event(event)

    def _rows(self) -> list[tuple[float, Bar]]:
        """Where each row begins, and its bar."""
        rows = []
        top = 0.0
        for block in self._blocks:
            for bar in block:
                rows.append((top, bar))
                top += self._row
            top += _GAP
        return rows

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw names, bars with their ranges, and numbers."""
        if not self.bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        names = QFontMetricsF(text_font(self._size))
        small = QFontMetricsF(text_font(_SMALL))
        width = float(self.width())
        name_room = max(names.horizontalAdvance(bar.name) for bar in self.bars)
        beside_room = max(small.horizontalAdvance(bar.beside) for bar in self.bars) + 2
        largest = max((bar.high or bar.value or 0.0 for bar in self.bars), default=0.0) or 1.0
        below = self._row > _LOW_ROW and width - name_room - beside_room - 2 * _SPACE < _LEAST_ROOM
        for top, bar in self._rows():
            line = QRectF(0, top, width, self._row)
            room = line.adjusted(name_room + _SPACE, 0, -beside_room - _SPACE, 0)
            if below:
                line.setHeight(self._row / 2)
                room = line.translated(0, line.height() - 2)
            name = QRectF(0, line.top(), width - beside_room - _SPACE, line.height())
            beside = QRectF(width - beside_room, line.top(), beside_room, line.height())
            self._draw_words(painter, bar, self._placed(name), self._placed(beside))
            if bar.value is not None:
                self._draw_bar(painter, bar, room, largest)

    def _placed(self, rect: QRectF) -> QRectF:
        """The same place as read from the side on which a line begins."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveRight(self.width() - rect.left())
        return rect

    def _draw_words(self, painter: QPainter, bar: Bar, name: QRectF, beside: QRectF) -> None:
        c = self._theme.colours
        font = text_font(self._size)
        cut = QFontMetricsF(font).elidedText(bar.name, Qt.TextElideMode.ElideRight, name.width())
        painter.setFont(font)
        painter.setPen(QColor(c.muted if bar.pale else c.text))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(name, side, cut)
        painter.setFont(text_font(_SMALL))
        painter.setPen(QColor(c.muted))
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(beside, end, bar.beside)

    def _draw_bar(self, painter: QPainter, bar: Bar, room: QRectF, largest: float) -> None:
        c = self._theme.colours
        thick = min(12.0, room.height() * 0.55)
        step = room.width() / largest
        body = QRectF(room.left(), room.center().y() - thick / 2, (bar.value or 0) * step, thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.accent_pale if bar.pale else c.accent))
        painter.drawRoundedRect(self._placed(body), 2, 2)
        if bar.low is not None and bar.high is not None:
            first, last = room.left() + bar.low * step, room.left() + bar.high * step
            line = self._placed(QRectF(first, room.center().y(), last - first, 0))
            painter.setPen(QPen(QColor(c.text), 1.4))
            painter.drawLine(QPointF(line.left(), line.top()), QPointF(line.right(), line.top()))
