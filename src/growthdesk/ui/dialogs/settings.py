"""The settings: everything that can be chosen, on one page that can be searched."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from growthdesk.store.keeping import newest_backup
from growthdesk.ui.autostart import Autostart
from growthdesk.ui.backup_words import last_said
from growthdesk.ui.dialogs.settings_computer import ComputerSettings
from growthdesk.ui.dialogs.settings_log import LogSettings
from growthdesk.ui.dialogs.settings_reports import ReportSettings
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.scrolling import scrolling
from growthdesk.ui.widgets.setting_row import SettingGroup, SettingRow

_WIDTH, _HEIGHT = 720, 640
_LEAST = (600, 420)


class SettingsDialog(QDialog):
    """Every choice takes effect at once, under the eyes of the window behind it.

    The search shows the rows whose name or description holds its words; Escape empties it
    first and closes then. Undo and redo work here as in the window.
    """

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        theme: Theme,
        actions: Mapping[str, QAction],
        autostart: Autostart,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        title = self.tr("Settings")
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        self.setMinimumSize(*_LEAST)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(300)
        self.search.textChanged.connect(self._find)
        self.log = LogSettings(session, self)
        self.computer = ComputerSettings(preferences, theme, actions, autostart, self)
        looks, *others = self.computer.groups()
        self.reports = ReportSettings(preferences, self)
        backups = self._backups(session, actions)
        self.groups = [looks, self.log.group(), backups, *others, self.reports.group()]
        self.nothing = label(self.tr("No setting is called that."), "muted")
        self.nothing.hide()
        head = QHBoxLayout()
        head.addWidget(label(title, "answer"))
        head.addStretch()
        head.addWidget(self.search, 1)
        below = QVBoxLayout()
        below.addStretch()
        self.area = scrolling(*((group, 0) for group in self.groups), (self.nothing, 0), (below, 1))
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(self.area, 1)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignTrailing)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_search)
        self.addActions([actions["undo"], actions["redo"]])
        self.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _backups(self, session: Session, actions: Mapping[str, QAction]) -> SettingGroup:
        newest = newest_backup(session.store.path)
        opening = ActionButton(actions["backups"], self.tr("Backups…"))
        opening.setAutoDefault(False)
        kept = self.tr("One a day, made by itself. {last}").format(
            last=last_said(newest, session.now())
        )
        row = SettingRow(
            self.tr("Backups"), kept, opening, also=self.tr("copy restore folder safe lost")
        )
        return SettingGroup(self.tr("Safety"), "", [row])

    @property
    def rows(self) -> list[SettingRow]:
        """Every row, from top to bottom."""
        return [row for group in self.groups for row in group.rows]

    @property
    def rows_shown(self) -> list[str]:
        """The names of the rows that the search has left."""
        return [row.name for row in self.rows if not row.isHidden()]

    def go_to(self, control: QWidget) -> None:
        """Put the cursor on a control, and bring it into sight once the rows have their places."""
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(control))

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        found = [group.show_found(words) for group in self.groups]
        self.nothing.setVisible(not any(found))
        self.area.verticalScrollBar().setValue(0)

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape empty the search before it closes, and Enter in a field not close."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Take the number that is still being typed, and close."""
        self.log.take_number()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The cross of the window does what Escape does."""
        self.done(QDialog.DialogCode.Rejected)
        super().closeEvent(event)
