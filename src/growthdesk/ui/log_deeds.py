"""What the menus do with the log as a whole: others and copies of it, backups, what came of it.

A sheet is imported when it is opened for the first time: no start waits for all of them.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QDialog

from growthdesk.ui.deeds import Deeds
from growthdesk.ui.keeping import Keeping
from growthdesk.ui.month_report import MonthReport
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.window import Window

_PATTERNS = "*.growthdesk *.sqlite *.db"
_MANUAL_OF = {"growth": "forecast", "consistency": "plan-and-gaps", "reports": "reports"}
"""The page of the manual about a page of the window, where there is one."""


class LogDeeds(Deeds):
    """Everything in and out of the log. ``log_requested`` carries the path of another one."""

    log_requested = Signal(object)

    def __init__(
        self,
        session: Session,
        window: Window,
        settings: QSettings,
        keeping: Keeping,
        open_sheet: Callable[[QDialog], None],
    ) -> None:
        super().__init__(session, window, open_sheet)
        self._settings = settings
        self._keeping = keeping
        self._preferences = Preferences(settings)
        self.month_report = MonthReport(session, self._preferences, self)
        self.month_report.ready.connect(self._tell_of_month)
        self.month_report.failed.connect(session.troubled)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its name."""
        return {
            "open_log": self._open_log,
            "merge": self._choose_copy,
            "backups": self._show_backups,
            "export_everything": self._export_everything,
            "reports_made": self._show_reports_made,
            "manual": self._show_manual,
            "where_data": self._show_where_data,
            "error_log": self._show_error_log,
            "about": self._show_about,
        }

    def merge(self, path: Path) -> None:
        """Show what merging another copy of the log would do, before it is done."""
        from growthdesk.ui.dialogs.merge import MergeSheet

        self._open(MergeSheet(self._session, path, self._window))

    def _open_log(self) -> None:
        self._ask(self.tr("Open a log"), self.log_requested.emit)

    def _choose_copy(self) -> None:
        self._ask(self.tr("Merge with another copy"), self.merge)

    def _ask(self, title: str, then: Callable[[Path], object]) -> None:
        from growthdesk.ui.widgets.file_dialogs import ask_for_files

        ask_for_files(
            self._window,
            title,
            lambda paths: then(paths[0]),
            folder=self._session.store.path.parent,
            kinds=[
                self.tr("Logs ({patterns})").format(patterns=_PATTERNS),
                self.tr("All files (*)"),
            ],
        )

    def _show_backups(self) -> None:
        from growthdesk.ui.dialogs.backups import BackupsSheet

        self._open(BackupsSheet(self._session, self._keeping, self._window))

    def _export_everything(self) -> None:
        from growthdesk.ui.dialogs.export_everything import ExportEverythingSheet

        self._open(ExportEverythingSheet(self._session, self._window))

    def _show_reports_made(self) -> None:
        from growthdesk.ui.dialogs.reports_made import ReportsMadeSheet

        self._open(ReportsMadeSheet(self._session, self._preferences, self._window))

    def _show_manual(self) -> None:
        from growthdesk.manual import NAMES
        from growthdesk.ui.dialogs.manual import open_manual

        open_manual(_MANUAL_OF.get(self._window.page, NAMES[0]), self._window)

    def _show_where_data(self) -> None:
        from growthdesk.ui.dialogs.where_data import WhereDataSheet

        preferences = Path(self._settings.fileName())
        self._open(WhereDataSheet(self._session, preferences, self._window))

    def _show_error_log(self) -> None:
        from growthdesk.ui.dialogs.error_log import ErrorLogSheet

        self._open(ErrorLogSheet(self._window))

    def _show_about(self) -> None:
        from growthdesk.licences import licences
        from growthdesk.ui.dialogs.about import AboutSheet

        icon = self._window.windowIcon()
        self._open(AboutSheet(self._session.store.path, licences(), icon, self._window))

    def _tell_of_month(self, path: Path, text: str) -> None:
        def open_it() -> None:
            from growthdesk.ui.kept_reports import open_report

            self._session.attempt(lambda: open_report(path))

        self._window.toast.offer(text, self.tr("Open"), open_it)
