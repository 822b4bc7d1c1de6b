"""The room in which a chart is drawn: what part of it is shown, and the axes around it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from growthdesk.ui.charts import count_axis
from growthdesk.ui.charts.day_axis import Ticks
from growthdesk.ui.charts.guard import guarded, nothing
from growthdesk.ui.charts.kept import Draw, Kept
from growthdesk.ui.charts.marks import draw_grid
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.theme import Theme, text_font

Ends = tuple[float, float]

TOP, RIGHT, BOTTOM = 10, 14, 26
_A_DAY_LABEL, _A_COUNT_LABEL = 88, 42
"""Pixels that the labels of the axes want at least."""

NARROWEST = 6.0
"""Days that are always shown."""

_NO_HEIGHTS: Ends = (0.0, 1.0)
"""Where there is nothing that could be fitted."""

_SETTLED_MS = 120
"""Milliseconds after the last move from which lines are drawn with care again."""

Fit = Callable[[float, float, int], Ends | None]
DayTicks = Callable[[float, float, int], Ticks]


class Plot(QWidget):
    """A view that is moved and zoomed along the days only; ``fit`` says how high it is.

    ``fit`` is asked for the ends of the counts, as heights of the scale, whenever other days
    are shown, and ``day_ticks`` for what is written under them. What is drawn is kept as a
    picture until it changes, so that the crosshair moves over it at no cost. ``moved`` tells
    that other days are shown.
    """

    moved = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, left: int, fit: Fit, day_ticks: DayTicks) -> None:
        super().__init__()
        self._theme = theme
        self._fit = fit
        self._day_ticks = day_ticks
        self._left = left
        self.log = False
        self.ticks: list[float] = []
        self.days: Ends = (0.0, 1.0)
        """The first and the last day that are shown."""
        self._heights: Ends = _NO_HEIGHTS
        self._bounds: Ends | None = None
        self._under: list[Draw] = []
        self._over: list[Draw] = []
        self._above: list[Draw] = []
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.setInterval(_SETTLED_MS)
        self._moving.timeout.connect(self.redraw)
        self._drawn = Kept(self.draw, lambda: theme.colours.card)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        theme.scheme_changed.connect(self.redraw)

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
        room = self.room()
        moving = self._moving.isActive()
        return Scale(
            *self.days, *self._heights, room.width(), room.height(), log=self.log, moving=moving
        )

    def bound(self, first: float, last: float) -> None:
        """Let nobody move beyond these days."""
        self._bounds = first, max(last, first + NARROWEST)
        self._look(*self.days)

    def show_days(self, first: float, last: float) -> None:
        """Show these days."""
        if not self._look(first, max(last, first + NARROWEST)):
            self.refit()

    def glide(self, first: float, last: float) -> None:
        """Show these days on the way to others: at once, and with care when they stay."""
        self._moving.start()
        self._look(first, last)

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show so many times the days, around a day or the middle."""
        first, last = self.days
        middle = (first + last) / 2 if around is None else around
        self.glide(middle - (middle - first) * factor, middle + (last - middle) * factor)

    def move_by(self, days: float) -> None:
        """Show as many days, so many later."""
        first, last = self.days
        self.glide(first + days, last + days)

    def refit(self) -> None:
        """Fit the counts to the days that are shown, and draw again."""
        most = max(int(self.room().height() // _A_COUNT_LABEL), 2)
        # Heights of another scale would be counts that nobody could write.
        self._heights = self._fit(*self.days, most) or _NO_HEIGHTS
        low, high = self._heights
        self.ticks = (
            count_axis.log_ticks(10**low, 10**high, most + 3)
            if self.log
            else count_axis.count_ticks(low, high, most)
        )
        self.redraw()

    def redraw(self) -> None:
        """Draw again what is shown."""
        self._drawn.renew()
        self.update()

    def redraw_above(self) -> None:
        """Draw again what moves with the pointer."""
        self.update()

    def room(self) -> QRectF:
        """The room in which is drawn, in pixels of this widget."""
        width, height = self.width() - self._left - RIGHT, self.height() - TOP - BOTTOM
        return QRectF(self._left, TOP, max(width, 1), max(height, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the counts to the height that there is."""
        super().resizeEvent(event)
        self.refit()
        self.resized.emit()

    @guarded(nothing)
    def paintEvent(self, _: QPaintEvent) -> None:
        """Show what was drawn last, and draw what moves with the pointer."""
        painter = QPainter(self)
        try:
            painter.drawPixmap(0, 0, self._drawn.pixels(self.size(), self.devicePixelRatioF()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_all(painter, self._above)
        finally:
            painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the axes and all that is in the room, from the painter's origin on."""
        self._draw_labels(painter, self.scale())
        self._draw_all(painter, (*self._under, self._draw_grid, *self._over))

    def _draw_all(self, painter: QPainter, draws: Iterable[Draw]) -> None:
        """Draw into the room, whose top left corner is the origin then."""
        painter.translate(self._left, TOP)
        painter.setClipRect(QRectF(QPointF(0, 0), self.room().size()))
        for draw in draws:
            painter.save()
            try:
                draw(painter)
            finally:
                painter.restore()

    def _draw_grid(self, painter: QPainter) -> None:
        draw_grid(painter, self.scale(), self._theme.colours, self.ticks)

    def _look(self, first: float, last: float) -> bool:
        """Show these days, as far as one may; whether others were shown before."""
        days = self._within_bounds(first, last)
        if days == self.days:
            return False
        self.days = days
        self.refit()
        self.moved.emit()
        return True

    def _within_bounds(self, first: float, last: float) -> Ends:
        """As many days as one may see, around the same middle or as near as one may go."""
        if self._bounds is None:
            return first, last
        least, most = self._bounds
        wider = min(max(last - first, NARROWEST), most - least) - (last - first)
        first, last = first - wider / 2, last + wider / 2
        later = max(least - first, 0.0) + min(most - last, 0.0)
        return first + later, last + later

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
