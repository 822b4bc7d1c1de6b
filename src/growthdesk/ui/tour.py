"""A look around without a display: every page and sheet of the sample log as a picture."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QSettings,
    QSize,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from growthdesk.analysis.period import read_period
from growthdesk.domain.days import ONE_DAY
from growthdesk.errors import Trouble
from growthdesk.reports.progress import progress
from growthdesk.reports.write import ENDINGS, write_report
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.first_run import first_run_sheet
from growthdesk.ui.dialogs.quick import quick_sheet
from growthdesk.ui.language import settle_language, window_report_language
from growthdesk.ui.off_screen import off_screen_application
from growthdesk.ui.paper.pdf import pdf_bytes
from growthdesk.ui.pseudo import PSEUDO
from growthdesk.ui.session import Session
from growthdesk.ui.spoken import installed_languages
from growthdesk.ui.theme import Mode, Theme

_SIZES = (QSize(1280, 820), QSize(1000, 640))
OPENED_ON = {
    "today": (
        *("log_post", "log_followers", "catch_up", "log_results", "add_note", "import"),
        *("add_account", "edit_account", "edit_plan", "add_break"),
        *(
            "your_details",
            "explain",
            "find_action",
            "shortcuts",
            "settings",
            "where_data",
            "manual",
        ),
        *("export_everything", "reports_made", "backups"),
    ),
    "growth": ("chart_table",),
}
"""The actions that open a sheet, by the page where they are at home."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way the window can look: its language and its colours."""

    language: str = "en"
    scheme: Mode = "light"


LOOKS = {"light": Look(), "dark": Look(scheme="dark")} | {
    language: Look(language) for language in (*installed_languages()[1:], *PSEUDO)
}
"""By its name each look that can be drawn."""
USUAL_LOOKS = tuple(one for one in ("light", "dark", "de", "mirrored") if one in LOOKS)


def tour(
    folder: Path,
    now: Callable[[], datetime],
    looks: Sequence[str] = USUAL_LOOKS,
    scale: int = 100,
) -> list[Path]:
    """Draw every page in two sizes, the tour, every sheet, and a report of the last month.

    ``looks`` are names of LOOKS; ``scale`` is a percentage, as of a display with small dots, and
    takes effect only if no window was there before. Returns the files written. Raises Trouble
    if a look is not known, or the folder cannot be made or written.
    """
    for name in looks:
        if name not in LOOKS:
            raise Trouble(f"“{name}” is not a look.", f"Use one of {', '.join(LOOKS)}.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(
            f"The folder {folder} cannot be made: {error.strerror}.", "Choose another place."
        ) from error
    if scale != 100:
        os.environ["QT_SCALE_FACTOR"] = str(scale / 100)
    ending = "" if scale == 100 else f"-{scale}"
    app = off_screen_application()
    qInstallMessageHandler(_tell)
    written: list[Path] = []
    with tempfile.TemporaryDirectory() as place:
        log = Path(place, "sample.growthdesk")
        with Store(log, now) as store:
            write_sample(store, now().date())
        theme = Theme(app, "light")
        for number, name in enumerate(looks):
            look = LOOKS[name]
            settle_language(app, app, look.language)
            theme.choose(look.scheme)
            settings = QSettings(str(Path(place, f"{name}.ini")), QSettings.Format.IniFormat)
            desk = Desk(Session(Store(log, now), now), theme, settings)
            desk.window.show()
            for called, widget in _stations(app, desk):
                written.append(_save(widget, folder, f"{called}-{name}{ending}"))
            if number == 0 and not ending:
                written += _reports(desk.session, folder)
            desk.close()
            settle(app)
    return written


def _tell(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Warnings of Qt, but for what a display without a screen cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)  # noqa: T201 - where Qt writes too


def _stations(app: QApplication, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    for size in _SIZES:
        desk.window.resize(size)
        for name in desk.window.page_names:
            desk.window.open_page(name)
            settle(app)
            yield f"{name}-{size.width()}", desk.window
    for number, step in enumerate(desk.sample_tour.steps):
        desk.sample_tour.show_step(number)
        settle(app)
        yield f"step_{number + 1}_{step.page}", desk.window
    desk.sample_tour.end()
    yield from sheets(app, desk)


def sheets(app: QApplication, desk: Desk) -> Iterator[tuple[str, QDialog]]:
    """Open every sheet that a menu can open, one after the other, each with its name."""
    session, window = desk.session, desk.window
    chosen = session.account
    session.select(session.accounts[0])
    for page, names in OPENED_ON.items():
        window.open_page(page)
        settle(app)
        for name in names:
            window.actions_by_name[name].trigger()
            yield from _opened(app, name)
    for name, sheet in (
        ("first_run", first_run_sheet(session, window, _nothing, _nothing)),
        ("quick", quick_sheet(session, window)),
    ):
        sheet.open()
        yield from _opened(app, name)
        sheet.deleteLater()
    session.select(chosen)
    settle(app)


def _opened(app: QApplication, name: str) -> Iterator[tuple[str, QDialog]]:
    """The sheets that are open now, closed when they were looked at."""
    settle(app)
    for top in app.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            yield name, top
            top.close()
    settle(app)


def _nothing() -> None:
    """What the buttons of the first sheet do here."""


def _reports(session: Session, folder: Path) -> list[Path]:
    """The progress report of last month in every format."""
    last_month = f"{session.today.replace(day=1) - ONE_DAY:%Y-%m}"
    period = read_period(last_month, session.today, session.rules.first_weekday)
    language = window_report_language()
    report = progress(session.read, session.accounts[:1], period, session.today, language=language)
    paths = [folder / f"report-{last_month}{ending}" for ending in ENDINGS]
    for path in paths:
        write_report(path, report, pdf_bytes)
    return paths


def settle(app: QApplication) -> None:
    """Let everything be done that was left for later, deletions and nested layouts too."""
    for _ in range(6):
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _save(window: QWidget, folder: Path, name: str) -> Path:
    path = folder / f"{name}.png"
    if not window.grab().save(str(path)):
        raise Trouble(f"{path} could not be written.", "Check the folder's permissions.")
    return path
