"""A calm line on Today: why there is no backup, for as long as that is so."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from growthdesk.ui.keeping import Keeping
from growthdesk.ui.said import trouble_said
from growthdesk.ui.widgets.card import button, label


class BackupLine(QFrame):
    """Hidden while backups can be made."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._text = label(wrap=True)
        self.opening = button(self.tr("Backups…"), "small")
        self.opening.clicked.connect(lambda _=False: action.trigger())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 10, 9)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.opening)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while there is nothing to say."""
        return "" if self.isHidden() else self._text.text()

    def follow(self, keeping: Keeping) -> None:
        """Say from now on what keeps a backup from being made."""
        keeping.changed.connect(lambda: self._show(keeping))
        self._show(keeping)

    def _show(self, keeping: Keeping) -> None:
        told = trouble_said(keeping.trouble) if keeping.trouble is not None else ""
        self._text.setText(told)
        self._text.setAccessibleName(told)
        self.setVisible(bool(told))
