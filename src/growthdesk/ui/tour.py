"""A look around without a display: every page of the sample log as a picture, and a report."""

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize
from PySide6.QtWidgets import QApplication, QWidget

from growthdesk.analysis.period import read_period
from growthdesk.domain.days import ONE_DAY
from growthdesk.errors import Trouble
from growthdesk.reports.progress import progress
from growthdesk.reports.write import ENDINGS, write_report
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.language import settle_language
from growthdesk.ui.off_screen import off_screen_application
from growthdesk.ui.paper.pdf import pdf_bytes
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Mode, Theme

_SIZES = (QSize(1280, 820), QSize(1000, 640))
_PAGES = ("today", "posts", "growth", "consistency", "insights", "reports")
_SCHEMES: tuple[Mode, ...] = ("light", "dark")


def tour(folder: Path, now: Callable[[], datetime]) -> list[Path]:
    """Draw every page in light and dark and in two sizes, and a report of the last month.

    Returns the files written. Raises Trouble if the folder cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(
            f"The folder {folder} cannot be made: {error.strerror}.", "Choose another place."
        ) from error
    app = off_screen_application()
    written: list[Path] = []
    with tempfile.TemporaryDirectory() as place:
        with Store(Path(place, "sample.growthdesk"), now) as store:
            write_sample(store, now().date())
        settings = QSettings(str(Path(place, "settings.ini")), QSettings.Format.IniFormat)
        settle_language(app, app)
        theme = Theme(app, "light")
        desk = Desk(Session(Store(Path(place, "sample.growthdesk"), now), now), theme, settings)
        desk.window.show()
        for scheme in _SCHEMES:
            theme.choose(scheme)
            for size in _SIZES:
                desk.window.resize(size)
                for name in _PAGES:
                    desk.window.open_page(name)
                    _settle(app)
                    written.append(_save(desk.window, folder, f"{name}-{scheme}-{size.width()}"))
        written += _reports(desk.session, folder)
        desk.close()
        _settle(app)
    return written


def _reports(session: Session, folder: Path) -> list[Path]:
    """The progress report of last month in every format."""
    last_month = f"{session.today.replace(day=1) - ONE_DAY:%Y-%m}"
    period = read_period(last_month, session.today, session.rules.first_weekday)
    report = progress(session.read, session.accounts[:1], period, session.today)
    paths = [folder / f"report-{last_month}{ending}" for ending in ENDINGS]
    for path in paths:
        write_report(path, report, pdf_bytes)
    return paths


def _settle(app: QApplication) -> None:
    """Let everything be done that was left for later, deletions too."""
    for _ in range(4):
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _save(window: QWidget, folder: Path, name: str) -> Path:
    path = folder / f"{name}.png"
    if not window.grab().save(str(path)):
        raise Trouble(f"{path} could not be written.", "Check the folder's permissions.")
    return path
