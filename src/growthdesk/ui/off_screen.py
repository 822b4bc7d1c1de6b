"""Drawing without a display."""

import os
import sys

from PySide6.QtWidgets import QApplication

from growthdesk.ui.theme import STYLE


def off_screen_application() -> QApplication:
    """The application that runs, or a new one that needs no display. Keep it while you draw."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication([*sys.argv[:1], *STYLE])
