"""The room in which a chart is drawn: what part of it is shown, and the axes around it."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from growthdesk.ui.charts import count_axis
from growthdesk.ui.charts.day_axis import Ticks
from growthdesk.ui.charts.layer import Draw, Layer
from growthdesk.ui.charts.marks import draw_grid
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.theme import Theme, text_font

Ends = tuple[float, float]

TOP, RIGHT, BOTTOM = 10, 14, 26
_A_DAY_LABEL, _A_COUNT_LABEL = 88, 42
"""Pixels that the labels of the axes want at least."""

NARROWEST = 6.0
"""Days that are always shown."""

_SETTLED_MS = 120
"""Milliseconds after the last move from which lines are drawn with care again."""

Fit = Callable[[float, float, int], Ends | None]
DayTicks = Callable[[float, float, int], Ticks]


class Plot(QWidget):
    """A view that is moved and zoomed along the days only; ``fit`` says how high it is.

    ``fit`` is asked for the ends of the counts, as heights of the scale, whenever other days
    are shown, and ``day_ticks`` for what is written under them. What is drawn is kept as a
    picture until it changes, so that the crosshair moves over it at no cost.
    """

    def __init__(self, theme: Theme, left: int, fit: Fit, day_ticks: DayTicks) -> None:
        super().__init__()
        self._theme = theme
        self._fit = fit
        self._day_ticks = day_ticks
        self._left = left
        self.log = False
        self.ticks: list[float] = []
        self._under: list[Draw] = []
        self._over: list[Draw] = []
        self._above: list[Draw] = []
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.setInterval(_SETTLED_MS)
        self._moving.timeout.connect(self.redraw)
        self.view = pg.GraphicsLayoutWidget()
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Its own idea of its size, 640 × 480, would push the cards off the page.
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.view.ci.setContentsMargins(left, TOP, RIGHT, BOTTOM)
        self.box = self.view.addViewBox(enableMenu=False, enableMouse=False)
        self.box.setDefaultPadding(0)
        self._kept = Layer(self.view.ci, self.draw, ground=lambda: theme.colours.card)
        self._kept.setZValue(self.box.zValue() - 1)
        self._moved = Layer(self.box, self._draw_above)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.box.sigXRangeChanged.connect(self.refit)
        self.box.sigResized.connect(self.refit)
        theme.scheme_changed.connect(self.take_colours)
        self.take_colours()

    def draw_under_grid(self, draw: Draw) -> None:
        """Draw this above what is drawn so far under the grid; nothing outside the room is seen."""
        self._under.append(draw)

    def draw_over_grid(self, draw: Draw) -> None:
        """Draw this above what is drawn so far over the grid; nothing outside the room is seen."""
        self._over.append(draw)

    def draw_above(self, draw: Draw) -> None:
        """Draw this above all else, and not in pictures of the chart: it moves with the pointer."""
        self._above.append(draw)

    def scale(self) -> Scale:
        """Where days and counts stand now."""
        (first, last), (low, high) = self.box.viewRange()
        room = self.box.boundingRect()
        width, height = max(room.width(), 1.0), max(room.height(), 1.0)
        moving = self._moving.isActive()
        return Scale(first, last, low, high, width, height, log=self.log, moving=moving)

    @property
    def days(self) -> Ends:
        """The first and the last day that are shown."""
        first, last = self.box.viewRange()[0]
        return float(first), float(last)

    def bound(self, first: float, last: float) -> None:
        """Let nobody move beyond these days."""
        self.box.setLimits(xMin=first, xMax=max(last, first + NARROWEST), minXRange=NARROWEST)

    def show_days(self, first: float, last: float) -> None:
        """Show these days."""
        self.box.setXRange(first, max(last, first + NARROWEST), padding=0)
        self.refit()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show so many times the days, around a day or the middle."""
        first, last = self.days
        middle = (first + last) / 2 if around is None else around
        self._moving.start()
        self.box.setXRange(
            middle - (middle - first) * factor, middle + (last - middle) * factor, padding=0
        )

    def move_by(self, days: float) -> None:
        """Show as many days, so many later."""
        first, last = self.days
        self._moving.start()
        self.box.setXRange(first + days, last + days, padding=0)

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
        self.redraw()

    def redraw(self) -> None:
        """Draw again what is shown."""
        self._kept.renew()
        self._moved.renew()

    def redraw_above(self) -> None:
        """Draw again what moves with the pointer."""
        self._moved.renew()

    def take_colours(self) -> None:
        """Draw in the colours of the scheme in force."""
        self.view.setBackground(self._theme.colours.card)
        self.redraw()

    def room(self) -> QRectF:
        """The room in which is drawn, in pixels of this widget."""
        inside: QRectF = self.box.mapRectToScene(self.box.boundingRect())
        return QRectF(self.view.mapFromScene(inside).boundingRect())

    def draw(self, painter: QPainter) -> None:
        """Draw the axes and all that is in the room, from the painter's origin on."""
        scale = self.scale()
        self._draw_labels(painter, scale)
        painter.save()
        painter.translate(self._left, TOP)
        painter.setClipRect(QRectF(0, 0, scale.width, scale.height))
        for draw in (*self._under, self._draw_grid, *self._over):
            painter.save()
            draw(painter)
            painter.restore()
        painter.restore()

    def _draw_grid(self, painter: QPainter) -> None:
        draw_grid(painter, self.scale(), self._theme.colours, self.ticks)

    def _draw_above(self, painter: QPainter) -> None:
        for draw in self._above:
            draw(painter)

    def _draw_labels(self, painter: QPainter, scale: Scale) -> None:
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
        for day, words in self._day_ticks(scale.first, scale.last, most):
            half = metrics.horizontalAdvance(words) / 2 + 1
            x = self._left + scale.x(day)
            x = min(max(x, half), self._left + scale.width + RIGHT - half)
            y = TOP + scale.height + 6
            painter.drawText(QRectF(x - half, y, 2 * half, 18), centre, words)
