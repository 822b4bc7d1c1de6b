"""The running program: one window, which can change to another log."""

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSettings
from PySide6.QtWidgets import QApplication, QMessageBox

from growthdesk.errors import Trouble
from growthdesk.paths import default_log, sample_log
from growthdesk.resources import resource
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.icons import app_icon
from growthdesk.ui.language import settle_language
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Mode, Theme

Clock = Callable[[], datetime]


class Program(QObject):
    """Opens a log in a window; another log takes the place of the first, window and all."""

    def __init__(self, theme: Theme, settings: QSettings, now: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._now = now
        self.desk: Desk | None = None

    def open(self, path: Path) -> Desk:
        """Show the log at a path. Raises Trouble, with the open log left as it is."""
        store = Store(path, self._now)
        earlier = self.desk
        self.desk = desk = Desk(Session(store, self._now), self._theme, self._settings)
        desk.log_requested.connect(self._open_other)
        desk.sample_requested.connect(self._open_sample)
        if earlier is not None:  # a window that comes in place of another stands where that stood
            desk.window.restoreGeometry(earlier.window.saveGeometry())
        desk.window.show()
        if earlier is not None:
            earlier.close()
        desk.welcome()
        return desk

    def _open_other(self, path: Path | None) -> None:
        self._attempt(lambda: self.open(path or default_log()))

    def _open_sample(self) -> None:
        def show() -> None:
            with Store(sample_log(), self._now) as store:
                write_sample(store, self._now().date())
            self.open(sample_log())

        self._attempt(show)

    def _attempt(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except Trouble as trouble:
            if self.desk is not None:
                self.desk.window.tell_trouble(trouble)


def run(path: Path, now: Clock) -> int:
    """Open a log in a window and stay until it is closed; 1 if the log could not be opened."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("growthdesk")
    app.setApplicationDisplayName("Growthdesk")
    app.setDesktopFileName("growthdesk")
    app.setWindowIcon(app_icon(resource("icons", "growthdesk.svg").read_bytes()))
    settings = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "growthdesk", "window"
    )
    settle_language(app, app)
    theme = Theme(app, _mode(settings))
    sys.excepthook = _tell_bug
    program = Program(theme, settings, now)
    try:
        program.open(path)
    except Trouble as trouble:
        print(f"{trouble.says} {trouble.advice}", file=sys.stderr)  # noqa: T201 - started from a terminal
        QMessageBox.critical(None, "Growthdesk", f"{trouble.says}\n\n{trouble.advice}")
        return 1
    code = app.exec()
    if program.desk is not None:
        program.desk.close()
    return code


def _mode(settings: QSettings) -> Mode:
    match settings.value("theme"):
        case "light":
            return "light"
        case "dark":
            return "dark"
        case _:
            return "system"


def _tell_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say that the program itself is at fault; what was confirmed is on disk already."""
    text = "".join(traceback.format_exception(kind, error, trace))
    print(text, file=sys.stderr)  # noqa: T201
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Growthdesk")
    box.setText(_tr("Something went wrong inside Growthdesk. What you logged is safe."))
    box.setInformativeText(_tr("You can go on. The details help to mend it."))
    box.setDetailedText(text)
    box.exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Program", text)
