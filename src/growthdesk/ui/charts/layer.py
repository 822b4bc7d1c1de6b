"""A sheet of the chart, drawn in pixels over the whole room that the chart has."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from growthdesk.ui.charts.guard import guarded, nothing

Draw = Callable[[QPainter], None]


class Layer(QGraphicsItem):
    """Draws by calling ``draw`` with a painter whose origin is the room's top left corner.

    In pixels of the room instead of days and counts, a pen is as wide as it says, on the
    screen and on paper. What ``draw`` raises is logged once, and the layer stays empty.
    """

    def __init__(
        self, room: QGraphicsItem, draw: Draw, ground: Callable[[], str] | None = None
    ) -> None:
        """With a ``ground``, a colour, the drawing is kept on it until it is renewed."""
        super().__init__(room)
        self._room = room
        self._draw = draw
        self._ground = ground
        self._kept: QPixmap | None = None

    def renew(self) -> None:
        """Draw again, in the size that the room has now."""
        self._kept = None
        self.prepareGeometryChange()
        self.update()

    @guarded(QRectF)
    def boundingRect(self) -> QRectF:
        """The whole room."""
        return QRectF(self._room.boundingRect())

    @guarded(nothing)
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw, or show what was drawn last."""
        del option, widget
        if self._ground is None:
            self._paint(painter)
            return
        ratio = painter.device().devicePixelRatioF()
        if self._kept is None or self._kept.devicePixelRatioF() != ratio:
            self._kept = self._drawn(ratio, QColor(self._ground()))
        painter.drawPixmap(0, 0, self._kept)

    def _drawn(self, ratio: float, ground: QColor) -> QPixmap:
        size = self.boundingRect().size() * ratio
        kept = QPixmap(size.toSize())
        kept.setDevicePixelRatio(ratio)
        kept.fill(ground)
        painter = QPainter(kept)
        try:
            self._paint(painter)
        finally:
            painter.end()
        return kept

    def _paint(self, painter: QPainter) -> None:
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter)
        finally:
            painter.restore()
