"""What was drawn last, kept as pixels until it is to be drawn again."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from growthdesk.ui.charts.guard import guarded, nothing

Draw = Callable[[QPainter], None]


class Kept:
    """Draws by calling ``draw`` with a painter, on a ground of one colour.

    What ``draw`` raises is logged once, and what was drawn until then is kept.
    """

    def __init__(self, draw: Draw, ground: Callable[[], str]) -> None:
        self._draw = draw
        self._ground = ground
        self._pixels = QPixmap()
        self._renewed = True

    def renew(self) -> None:
        """Draw again the next time it is asked for."""
        self._renewed = True

    def pixels(self, size: QSize, ratio: float) -> QPixmap:
        """The drawing in this size, ``ratio`` pixels of the screen for each of its own."""
        # The memory of so many pixels costs more to get anew than to draw over.
        if self._pixels.size() != size * ratio or self._pixels.devicePixelRatio() != ratio:
            self._pixels = QPixmap(size * ratio)
            self._pixels.setDevicePixelRatio(ratio)
            self._renewed = True
        if self._renewed:
            self._renewed = False
            self._draw_anew()
        return self._pixels

    @guarded(nothing)
    def _draw_anew(self) -> None:
        self._pixels.fill(QColor(self._ground()))
        painter = QPainter(self._pixels)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter)
        finally:
            painter.end()
