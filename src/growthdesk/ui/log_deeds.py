"""What the menus do with the whole log and with the reports that were made of it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from growthdesk.ui.dialogs.export_everything import ExportEverythingSheet
from growthdesk.ui.dialogs.reports_made import ReportsMadeSheet
from growthdesk.ui.kept_reports import open_report
from growthdesk.ui.month_report import MonthReport
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.window import Window


class LogDeeds(QObject):
    """Everything out, the list of reports made, and last month’s report by itself."""

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
        self._open = open_sheet
        self.month_report = MonthReport(session, preferences, self)
        self.month_report.ready.connect(self._tell_of_month)
        self.month_report.failed.connect(session.troubled)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its name."""
        return {
            "export_everything": lambda: self._open(
                ExportEverythingSheet(self._session, self._window)
            ),
            "reports_made": lambda: self._open(ReportsMadeSheet(self._session, self._window)),
        }

    def _tell_of_month(self, path: Path, text: str) -> None:
        def open_it() -> None:
            self._session.attempt(lambda: open_report(path))

        self._window.toast.offer(text, self.tr("Open"), open_it)
