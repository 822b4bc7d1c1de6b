"""The sheet for an error that nobody expected: what happened, and that the log is safe."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from growthdesk.ui.widgets.card import button, label

_WIDTH = 560
_DETAILS = 220


class UnexpectedSheet(QDialog):
    """One sentence, the details for whoever can mend it, and the choice to go on or to quit.

    Nothing of the log stands in the details, so that they can be shown to anyone.
    """

    quit_requested = Signal()

    def __init__(
        self, place: str, details: str, log: Path | None, parent: QWidget | None = None
    ) -> None:
        """``place`` is where it happened, ``log`` the file of the open log, None if none is open."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(12)
        layout.addWidget(
            label(self.tr("Something went wrong inside Growthdesk"), "answer", wrap=True)
        )
        what = self.tr("What you did last may not be done; all that was confirmed is.")
        layout.addWidget(label(what, wrap=True))
        if log is not None:
            safe = label(self.tr("Your log is safe at {path}").format(path=log), wrap=True)
            safe.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(safe)
        layout.addWidget(label(place, "muted", wrap=True))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMinimumHeight(_DETAILS)
        self.details.hide()
        self.fold = button(self.tr("Show details"), "link")
        self.fold.clicked.connect(lambda _=False: self._turn_details())
        layout.addWidget(self.fold, alignment=Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.details, 1)
        layout.addStretch()
        self.copy = button(self.tr("Copy"))
        self.copy.clicked.connect(lambda _=False: self._copy(details))
        leave = button(self.tr("Quit"))
        leave.clicked.connect(lambda _=False: self._quit())
        self.main = button(self.tr("Go on"), "primary")
        self.main.clicked.connect(lambda _=False: self.accept())
        self.main.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self.main)
        layout.addLayout(foot)
        layout.addStrut(_WIDTH - 52)
        self.main.setFocus()

    def _turn_details(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.fold.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.adjustSize()

    def _copy(self, details: str) -> None:
        QGuiApplication.clipboard().setText(details)
        self.copy.setText(self.tr("Copied"))

    def _quit(self) -> None:
        self.accept()
        self.quit_requested.emit()
