"""A sheet of the chart: one kind of mark, drawn in pixels over the room that the chart has."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from growthdesk.ui.charts.guard import guarded, nothing

Draw = Callable[[QPainter], None]


class Layer(QGraphicsItem):
    """Draws by calling ``draw`` with a painter whose origin is the room's top left corner.

    In pixels of the room instead of days and counts, a pen is as wide as it says, on the
    screen and on paper. What ``draw`` raises is logged once, and the layer stays empty.
    """

    def __init__(self, room: QGraphicsItem, draw: Draw) -> None:
        super().__init__(room)
        self._room = room
        self._draw = draw

    def fit(self) -> None:
        """Take in that the room has another size."""
        self.prepareGeometryChange()

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
        """Draw the marks."""
        del option, widget
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
