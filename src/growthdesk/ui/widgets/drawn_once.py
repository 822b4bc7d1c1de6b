"""A picture of what seldom changes: repainting a widget costs no more than to copy it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget


class DrawnOnce:
    """Keeps what was drawn of some values, until they are others or the widget has another size."""

    def __init__(self) -> None:
        self._of: object = None
        self._picture = QPixmap()

    def draw(
        self,
        painter: QPainter,
        widget: QWidget,
        of: tuple[object, ...],
        draw: Callable[[QPainter], None],
    ) -> None:
        """Put the picture onto the widget; ``draw`` draws all that depends on ``of``."""
        ratio = widget.devicePixelRatioF()
        drawn_of = (widget.size(), ratio, widget.layoutDirection(), *of)
        if drawn_of != self._of:
            self._of = drawn_of
            self._picture = QPixmap(widget.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(inner)
            inner.end()
        painter.drawPixmap(0, 0, self._picture)
