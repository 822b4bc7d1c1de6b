"""What the menus do with the file of the log and with the reports that were made of it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from growthdesk.ui.dialogs.export_everything import ExportEverythingSheet
from growthdesk.ui.dialogs.merge import MergeSheet
from growthdesk.ui.dialogs.reports_made import ReportsMadeSheet
from growthdesk.ui.kept_reports import open_report
from growthdesk.ui.month_report import MonthReport
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.file_dialogs import ask_for_files
from growthdesk.ui.window import Window

_LOG_FILTER = "*.growthdesk *.sqlite *.db"


class LogDeeds(QObject):
    """Another log, a copy to merge, everything out, and the reports that were made.

    ``log_requested`` carries the path of another log. Last month’s report is made by itself.
    """

    log_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        window: Window,
        preferences: Preferences,
        open_sheet: Callable[[QDialog], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._preferences = preferences
        self._open = open_sheet
        self.month_report = MonthReport(session, preferences, self)
        self.month_report.ready.connect(self._tell_of_month)
        self.month_report.failed.connect(session.troubled)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its name."""
        return {
            "open_log": self._open_log,
            "merge": self._choose_copy,
            "export_everything": lambda: self._open(
                ExportEverythingSheet(self._session, self._window)
            ),
            "reports_made": lambda: self._open(
                ReportsMadeSheet(self._session, self._preferences, self._window)
            ),
        }

    def merge(self, path: Path) -> None:
        """Show what merging another copy of the log would do, before it is done."""
        self._open(MergeSheet(self._session, path, self._window))

    def _open_log(self) -> None:
        self._ask(self.tr("Open a log"), self.log_requested.emit)

    def _choose_copy(self) -> None:
        self._ask(self.tr("Merge with another copy"), self.merge)

    def _ask(self, title: str, then: Callable[[Path], object]) -> None:
        logs = self.tr("Logs ({patterns})").format(patterns=_LOG_FILTER)
        ask_for_files(
            self._window,
            title,
            lambda paths: then(paths[0]),
            folder=self._session.store.path.parent,
            kinds=[logs, self.tr("All files (*)")],
        )

    def _tell_of_month(self, path: Path, text: str) -> None:
        def open_it() -> None:
            self._session.attempt(lambda: open_report(path))

        self._window.toast.offer(text, self.tr("Open"), open_it)
