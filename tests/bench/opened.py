"""The window of a log, as the program opens it, for programs that measure what is done in it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from tests.bench.inside import log, settle

from growthdesk.ui.application import new_application
from growthdesk.ui.desk import Desk
from growthdesk.ui.program import Program

PAGES = ("today", "posts", "growth", "consistency", "insights", "reports")
NOW = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Berlin"))


def opened() -> tuple[QApplication, Desk]:
    """The application and the window of the log that the program was given, come to rest.

    The backup of the day is left out: it would run beside one measure and not beside the next.
    """
    app, settings, theme = new_application()
    program = Program(theme, settings, lambda: NOW)
    program.setParent(app)
    desk = program.open(log())
    desk.keeping.end()
    settle(app, 1.0)
    return app, desk
