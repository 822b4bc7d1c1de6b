"""The least a window can do: be there, and be painted."""

import os

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Ends the process with its first painting."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        os._exit(0)


app = QApplication([])
window = Window()
window.resize(1280, 820)
window.show()
app.exec()
