"""What the mouse does over the chart: it looks, zooms, moves and chooses a day."""

from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from growthdesk.ui.charts.plot import Ends, Plot
from growthdesk.ui.theme import Theme

ZOOM = 0.8
"""What is left of the days with one step of the wheel or a key."""

_STEP = 120
"""What a wheel turns with one step."""

_MOVED = 0.1
"""The share of the days shown by which a step of the wheel moves."""


class Looked(Protocol):
    """What a chart does of all that."""

    def look_at(self, day: int | None) -> None:
        """Tell of a day, or of none."""

    def choose_day(self, day: int) -> None:
        """Do what is done with a day."""

    def reset(self) -> None:
        """Show all days again."""

    def takes_wheel(self, event: QWheelEvent) -> bool:
        """Whether the wheel is meant for the chart, and not for the page that scrolls."""


class Gestures(QObject):
    """A drag zooms into the days it was drawn over; with Shift or the middle button it moves.

    The wheel zooms, with Shift or sideways it moves. A double click chooses a day,
    beside the lines it shows all days again.
    """

    def __init__(self, plot: Plot, theme: Theme, looked: Looked, *, zooms: bool) -> None:
        """Without ``zooms`` the mouse only looks."""
        super().__init__(plot)
        self._plot = plot
        self._theme = theme
        self._looked = looked
        self._zooms = zooms
        self._from: QPointF | None = None
        self._moves = False
        self._to = 0.0
        plot.installEventFilter(self)
        plot.draw_above(self._draw_band)

    @property
    def band(self) -> Ends | None:
        """The days that a drag would zoom into, in pixels of the room; None without a drag."""
        if self._from is None or self._moves:
            return None
        start = self._from.x()
        if abs(self._to - start) < QApplication.startDragDistance():
            return None
        left = self._plot.room().left()
        return min(start, self._to) - left, max(start, self._to) - left

    def give_up(self) -> bool:
        """Forget a drag that goes on; whether there was one."""
        going_on = self._from is not None
        self._from = None
        self._plot.redraw_above()
        return going_on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the mouse does."""
        kind = event.type()
        if kind == QEvent.Type.Leave:
            self._looked.look_at(None)
        elif kind == QEvent.Type.Wheel:
            self._wheel(cast("QWheelEvent", event))
            return True
        elif kind == QEvent.Type.MouseMove:
            self._move(cast("QMouseEvent", event))
            return True
        elif kind == QEvent.Type.MouseButtonPress:
            self._press(cast("QMouseEvent", event))
            return True
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release()
            return True
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._double(cast("QMouseEvent", event))
            return True
        return super().eventFilter(watched, event)

    def day_at(self, point: QPointF) -> int | None:
        """The day under a point of the plot; None beside the room."""
        room = self._plot.room()
        return self._plot.scale().day(point.x() - room.left()) if room.contains(point) else None

    def _press(self, event: QMouseEvent) -> None:
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
        event.setAccepted(False)  # so that the chart gets the focus
        if not self._zooms or event.button() not in buttons or self._away(event):
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._moves = shift or event.button() == Qt.MouseButton.MiddleButton
        self._from, self._to = event.position(), event.position().x()

    def _away(self, event: QMouseEvent) -> bool:
        return self.day_at(event.position()) is None

    def _move(self, event: QMouseEvent) -> None:
        if self._from is None or not event.buttons():
            self._from = None
            self._looked.look_at(self.day_at(event.position()))
            return
        self._looked.look_at(None)
        room = self._plot.room()
        x = min(max(event.position().x(), room.left()), room.right())
        if self._moves:
            first, last = self._plot.days
            self._plot.move_by((self._to - x) * (last - first) / room.width())
        self._to = x
        self._plot.redraw_above()

    def _release(self) -> None:
        band = self.band
        self._from = None
        if band is not None:
            scale = self._plot.scale()
            self._plot.show_days(scale.day(band[0]) - 0.5, scale.day(band[1]) + 0.5)
        self._plot.redraw_above()

    def _double(self, event: QMouseEvent) -> None:
        if not self._zooms or event.button() != Qt.MouseButton.LeftButton:
            return
        self._from = None
        day = self.day_at(event.position())
        if day is None:
            self._looked.reset()
        else:
            self._looked.choose_day(day)

    def _wheel(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        sideways = turned.x() if abs(turned.x()) > abs(turned.y()) else turned.y() * shift
        if not self._zooms or turned.isNull() or not self._looked.takes_wheel(event):
            event.ignore()  # the page takes it
            return
        first, last = self._plot.days
        if sideways:
            self._plot.move_by(-sideways / _STEP * _MOVED * (last - first))
        else:
            at = event.position().x() - self._plot.room().left()
            self._plot.zoom(ZOOM ** (turned.y() / _STEP), float(self._plot.scale().day(at)))
        self._looked.look_at(None)
        event.accept()

    def _draw_band(self, painter: QPainter) -> None:
        if self.band is None:
            return
        first, last = self.band
        colours = self._theme.colours
        fill = QColor(colours.accent)
        fill.setAlphaF(0.14)
        painter.fillRect(QRectF(first, 0, last - first, self._plot.scale().height), fill)
        painter.fillRect(QRectF(first, 0, 1, self._plot.scale().height), QColor(colours.accent))
        painter.fillRect(QRectF(last, 0, 1, self._plot.scale().height), QColor(colours.accent))
