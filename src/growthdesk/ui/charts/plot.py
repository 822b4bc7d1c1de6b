"""The room in which a chart is drawn: what part of it is shown, and the axes around it."""

from collections.abc import Callable
from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from growthdesk.ui.charts import count_axis
from growthdesk.ui.charts.day_axis import day_ticks
from growthdesk.ui.charts.layer import Draw, Layer
from growthdesk.ui.charts.marks import draw_grid
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.theme import Theme, text_font

Ends = tuple[float, float]

TOP, RIGHT, BOTTOM = 10, 14, 26
_A_DAY_LABEL, _A_COUNT_LABEL = 88, 42
"""Pixels that the labels of the axes want at least."""

_NARROWEST = 6.0
"""Days that are always shown."""


class Plot(QWidget):
    """A view that is moved and zoomed along the days only; ``fit`` says how high it is.

    ``fit`` is asked for the ends of the counts, as heights of the scale, whenever other days
    are shown. Layers that are added later lie above earlier ones.
    """

    def __init__(
        self, theme: Theme, left: int, fit: Callable[[float, float, int], Ends | None]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._fit = fit
        self._left = left
        self.log = False
        self.today = date.min
        self.ticks: list[float] = []
        self.view = pg.GraphicsLayoutWidget()
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Its own idea of its size, 640 × 480, would push the cards off the page.
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.view.ci.setContentsMargins(left, TOP, RIGHT, BOTTOM)
        self.box = self.view.addViewBox(enableMenu=False)
        self.box.setMouseEnabled(x=True, y=False)
        self.box.setDefaultPadding(0)
        self._layers = [
            Layer(self.box, lambda p: draw_grid(p, self.scale(), theme.colours, self.ticks)),
            Layer(self.view.ci, self._draw_labels),
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.box.sigXRangeChanged.connect(self.refit)
        self.box.sigResized.connect(self.refit)
        theme.scheme_changed.connect(self.take_colours)
        self.take_colours()

    def add_layer(self, draw: Draw, *, under_grid: bool = False) -> None:
        """Draw this above what is drawn so far, or under the grid; nothing outside the room is seen."""
        layer = Layer(self.box, draw)
        layer.setZValue(-1 if under_grid else 0)
        self._layers.append(layer)

    def scale(self) -> Scale:
        """Where days and counts stand now."""
        (first, last), (low, high) = self.box.viewRange()
        room = self.box.boundingRect()
        width, height = max(room.width(), 1.0), max(room.height(), 1.0)
        return Scale(first, last, low, high, width, height, log=self.log)

    @property
    def days(self) -> Ends:
        """The first and the last day that are shown."""
        first, last = self.box.viewRange()[0]
        return float(first), float(last)

    def bound(self, first: float, last: float) -> None:
        """Let nobody move beyond these days."""
        self.box.setLimits(xMin=first, xMax=max(last, first + _NARROWEST), minXRange=_NARROWEST)

    def show_days(self, first: float, last: float) -> None:
        """Show these days."""
        self.box.setXRange(first, max(last, first + _NARROWEST), padding=0)
        self.refit()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show so many times the days, around a day or the middle."""
        first, last = self.days
        middle = (first + last) / 2 if around is None else around
        self.box.setXRange(
            middle - (middle - first) * factor, middle + (last - middle) * factor, padding=0
        )

    def refit(self, *_: object) -> None:
        """Fit the counts to the days that are shown, and draw again."""
        most = max(int(self.box.boundingRect().height() // _A_COUNT_LABEL), 2)
        ends = self._fit(*self.days, most)
        if ends is not None:
            self.box.setYRange(*ends, padding=0)
        low, high = self.box.viewRange()[1]
        self.ticks = (
            count_axis.log_ticks(10**low, 10**high, most + 3)
            if self.log
            else count_axis.count_ticks(low, high, most)
        )
        for layer in self._layers:
            layer.fit()
            layer.update()

    def redraw(self) -> None:
        """Draw again what is shown."""
        for layer in self._layers:
            layer.update()

    def take_colours(self) -> None:
        """Draw in the colours of the scheme in force."""
        self.view.setBackground(self._theme.colours.card)
        self.redraw()

    def room(self) -> QRectF:
        """The room in which is drawn, in pixels of this widget."""
        inside: QRectF = self.box.mapRectToScene(self.box.boundingRect())
        return QRectF(self.view.mapFromScene(inside).boundingRect())

    def _draw_labels(self, painter: QPainter) -> None:
        scale = self.scale()
        font = text_font(8.5)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        centre = Qt.AlignmentFlag.AlignCenter
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for tick, words in zip(self.ticks, count_axis.tick_words(self.ticks), strict=True):
            y = TOP + scale.y(tick)
            painter.drawText(QRectF(0, y - 9, self._left - 8, 18), trailing, words)
        metrics = QFontMetricsF(font)
        most = int(scale.width // _A_DAY_LABEL)
        for day, words in day_ticks(scale.first, scale.last, most, self.today):
            half = metrics.horizontalAdvance(words) / 2 + 1
            x = self._left + scale.x(day)
            x = min(max(x, half), self._left + scale.width + RIGHT - half)
            y = TOP + scale.height + 6
            painter.drawText(QRectF(x - half, y, 2 * half, 18), centre, words)
