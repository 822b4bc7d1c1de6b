"""What nobody waits for is done once a widget was on the screen for the first time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def once_painted(widget: QWidget, deed: Callable[[], object]) -> None:
    """Do something after a widget was painted for the first time from now on, and never again."""
    _Watch(widget, deed)


class _Watch(QObject):
    """Waits for the painting, and goes with it."""

    def __init__(self, widget: QWidget, deed: Callable[[], object]) -> None:
        super().__init__(widget)
        self._deed = deed
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the deed behind everything that is painted now."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._do)
        return super().eventFilter(watched, event)

    def _do(self) -> None:
        self._deed()
        self.deleteLater()
