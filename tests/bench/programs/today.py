"""The program from its start to the page Today, painted with its numbers."""

import os
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QTimer

from growthdesk.ui.application import new_application
from growthdesk.ui.program import Program

NOW = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Berlin"))


class FirstPaint(QObject):
    """Ends the process once all that was painted first is on the screen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return super().eventFilter(watched, event)


app, settings, theme = new_application()
first_paint = FirstPaint()
program = Program(theme, settings, lambda: NOW)
desk = program.open(Path(sys.argv[1]))
desk.window.page_shown().installEventFilter(first_paint)
app.exec()
