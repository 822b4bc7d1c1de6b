"""Drawing without a display."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def off_screen_application() -> "QApplication":
    """The application that runs, or a new one that needs no display. Keep it while you draw."""
    from PySide6.QtWidgets import QApplication  # a file is drawn without widgets

    from growthdesk.ui.theme import STYLE

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    _without_display()
    return QApplication([*sys.argv[:1], *STYLE])


def off_screen_drawing() -> QGuiApplication:
    """The same where nothing but paper is drawn, for which no widgets are loaded."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    _without_display()
    return QGuiApplication(sys.argv[:1])


def _without_display() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
