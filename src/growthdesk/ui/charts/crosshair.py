"""The line over one day of the chart, and the box that tells of it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

from growthdesk.ui.charts.marks import draw_dot
from growthdesk.ui.charts.pens import pen
from growthdesk.ui.charts.plot import Plot
from growthdesk.ui.theme import Theme, text_font

Told = tuple[list[str], list[float]]
"""Lines of text about a day, and the counts that are marked on it."""


class Crosshair:
    """Stands on a day, or nowhere. What it tells is asked for whenever it is moved."""

    def __init__(self, plot: Plot, theme: Theme, tell: Callable[[int], Told]) -> None:
        """``tell`` answers for the ordinal of a day."""
        self._plot = plot
        self._theme = theme
        self._tell = tell
        self._levels: list[float] = []
        self.day: int | None = None
        self.box = QLabel(plot)
        self.box.setTextFormat(Qt.TextFormat.PlainText)
        self.box.setProperty("role", "card")
        self.box.setFont(text_font(9))
        self.box.setContentsMargins(10, 8, 10, 8)
        self.box.setMaximumWidth(300)
        self.box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.box.hide()
        plot.draw_above(self._draw)
        plot.resized.connect(self._follow)
        plot.moved.connect(self._follow)

    @property
    def text(self) -> str:
        """What the box says; empty while it stands nowhere."""
        return self.box.text() if self.day is not None else ""

    def stand_on(self, day: int) -> None:
        """Stand on a day."""
        lines, self._levels = self._tell(day)
        self.day = day
        self.box.setText("\n".join(_elided(lines, self.box)))
        self.box.adjustSize()
        self._place(day)
        self.box.show()
        self._plot.redraw_above()

    def leave(self) -> None:
        """Stand nowhere."""
        self.day = None
        self.box.hide()
        self._plot.redraw_above()

    def _follow(self) -> None:
        if self.day is not None:
            self._place(self.day)

    def _place(self, day: int) -> None:
        """Beside the line, at the end of it that is farther from the counts it tells."""
        room = self._plot.room()
        scale = self._plot.scale()
        x = room.left() + scale.x(day)
        left = (
            x + 12 if x + 12 + self.box.width() <= self._plot.width() else x - 12 - self.box.width()
        )
        heights = [y for y in scale.ys(self._levels) if y == y]
        high = bool(heights) and min(heights) < room.height() - max(heights)
        top = room.bottom() - self.box.height() - 14 if high else room.top() + 18
        self.box.move(round(max(left, 0)), round(max(top, 0)))

    def _draw(self, painter: QPainter) -> None:
        if self.day is None:
            return
        scale, colours = self._plot.scale(), self._theme.colours
        x = scale.x(self.day)
        painter.setPen(pen(colours.faint, 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, scale.height))
        for count in self._levels:
            draw_dot(painter, colours, x, scale.y(count))


def _elided(lines: Iterable[str], box: QLabel) -> list[str]:
    metrics = box.fontMetrics()
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, 270) for line in lines]
