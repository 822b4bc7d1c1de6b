"""The settings of reports that are made by themselves."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from growthdesk.ui.preferences import Preferences
from growthdesk.ui.widgets.card import button
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.widgets.file_dialogs import ask_for_folder
from growthdesk.ui.widgets.setting_row import SettingGroup, SettingRow

_PATH = 240
"""Pixels; a longer path is cut."""


class ReportSettings(QObject):
    """Whether last month’s report is made by itself, and where it is put."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.month_report = QCheckBox()
        self.month_report.setChecked(preferences.flag("month_report"))
        self.month_report.clicked.connect(
            lambda wished: preferences.set_flag("month_report", wished)
        )
        self.folder = _FolderField(preferences)

    def group(self) -> SettingGroup:
        """The card of these rows."""
        tr = self.tr
        rows = [
            SettingRow(
                tr("Make last month’s report"),
                tr(
                    "On the first start of a month, once, as PDF, of all accounts that have"
                    " something in it."
                ),
                self.month_report,
                also=tr("automatic monthly by itself"),
            ),
            SettingRow(
                tr("Folder of these reports"),
                tr("What lies there already is never written over."),
                self.folder,
                also=tr("automatic monthly directory path"),
            ),
        ]
        return SettingGroup(tr("Reports by themselves"), "", rows)


class _FolderField(QWidget):
    """A folder, and a button that asks for another one."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._path = ElidedLabel(role="muted")
        self._path.setFixedWidth(_PATH)
        self.change = button(self.tr("Change…"))
        self.change.setAutoDefault(False)
        self.change.clicked.connect(lambda _=False: self._ask())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._path)
        row.addWidget(self.change)
        self.setFocusProxy(self.change)
        self._show()

    @property
    def text(self) -> str:
        """The path that is shown."""
        return self._path.accessibleName()

    def take(self, folder: Path) -> None:
        """Put reports into this folder from now on."""
        self._preferences.reports_folder = folder
        self._show()

    def _ask(self) -> None:
        title = self.tr("Folder of these reports")
        ask_for_folder(self, title, lambda chosen: self.take(chosen[0]))

    def _show(self) -> None:
        folder = self._preferences.reports_folder
        home = Path.home()
        near = f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else ""
        self._path.say(near or str(folder))
        self.change.setAccessibleName(
            self.tr("Change the folder {path}").format(path=near or str(folder))
        )
