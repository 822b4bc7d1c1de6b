"""Opens the page Reports on a log, and writes down how long another month takes there.

From the click to the pages, and on to a PDF; the log is in memory, as it is for every page.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication

from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.off_screen import off_screen_application
from growthdesk.ui.pages.reports import ReportsPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.progress_choices import ProgressChoices

NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)
MONTHS = 5


def drawn_and_written(page: ReportsPage, path: Path) -> float:
    """The seconds from the step to the month before to its file."""
    (choices,) = page.findChildren(ProgressChoices)
    began = perf_counter()
    choices.period.before.click()
    while page.is_busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    page.save_to(path)
    return perf_counter() - began


def main(log: Path, told: Path) -> None:
    """Measure some months of the log; ``told`` gets their median."""
    app = off_screen_application()
    settings = QSettings(str(told.with_name("settings.ini")), QSettings.Format.IniFormat)
    with Store(log, lambda: NOW) as store:
        desk = Desk(Session(store, lambda: NOW), Theme(app, "light"), settings)
        desk.window.show()
        page = desk.window.open_page("reports")
        if not isinstance(page, ReportsPage):
            raise TypeError(page)
        path = told.with_name("month.pdf")
        taken = [drawn_and_written(page, path) for _ in range(MONTHS)]
        told.write_text(str(median(taken)))
        desk.window.close()


main(Path(sys.argv[1]), Path(sys.argv[2]))
