"""Writes on a picture to share: lines of text, and squares in place of what is not to be read."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from growthdesk.ui.paper.lettering import FINE, font

_HEAVY = 30
"""Letters larger than this are heavy."""

_SHADES = (0.16, 0.34, 0.22, 0.46, 0.28, 0.40, 0.18)


class CardPen:
    """Writes lines of text at their baseline; ``unit`` is how many pixels a unit has."""

    def __init__(self, painter: QPainter, unit: float) -> None:
        self.painter = painter
        self._unit = unit

    def width(self, text: str, size: float) -> float:
        """How wide a line of text is, in units."""
        return self._metrics(size).horizontalAdvance(text) / self._unit

    def fitting(self, text: str, size: float, width: float, least: float = 0.0) -> float:
        """The size, or a smaller one down to ``least`` in which the text is no wider than that."""
        return max(size * min(1.0, width / max(self.width(text, size), 1.0)), least)

    def write(
        self,
        text: str,
        size: float,
        at: QPointF,
        colour: str,
        width: float = 0.0,
        *,
        at_end: bool = False,
    ) -> None:
        """Write a line that begins there, or ends there; what is wider than ``width`` ends in “…”."""
        metrics = self._metrics(size)
        shown = text
        if width:
            room = (width + 4) * self._unit
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter = self.painter
        painter.save()
        painter.translate(at)
        painter.scale(1 / self._unit, 1 / self._unit)
        painter.setFont(self._font(size))
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(-metrics.horizontalAdvance(shown) if at_end else 0.0, 0.0), shown)
        painter.restore()

    def blur(self, room: QRectF, square: float, colour: str) -> None:
        """Fill a place with squares that look like a blurred number, and know of none.

        They are the same for every number: nothing can be read out of them.
        """
        shade = QColor(colour)
        painter = self.painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for row in range(round(room.height() / square)):
            for column in range(round(room.width() / square)):
                place = 3 * row * row + 2 * column * column + 5 * row * column + 3 * column
                shade.setAlphaF(_SHADES[place % len(_SHADES)])
                corner = room.topLeft() + QPointF(column * square, row * square)
                painter.fillRect(QRectF(corner.x(), corner.y(), square, square), shade)
        painter.restore()

    def _font(self, size: float) -> QFont:
        return font(size * self._unit / FINE, bold=size > _HEAVY)

    def _metrics(self, size: float) -> QFontMetricsF:
        return QFontMetricsF(self._font(size))
