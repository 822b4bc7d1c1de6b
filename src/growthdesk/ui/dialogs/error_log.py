"""The sheet that shows the file of errors that nobody expected."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from growthdesk.error_log import error_log, read_error_log
from growthdesk.ui.widgets.card import button, label


class ErrorLogSheet(QDialog):
    """What was kept, the newest at the end, and where. Nothing of the log stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Error log"))
        self.setMinimumSize(520, 320)
        self.resize(720, 480)
        told = read_error_log()
        self.text = QPlainTextEdit(told or self.tr("There was no error."))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Error log"))
        self.text.verticalScrollBar().setValue(self.text.verticalScrollBar().maximum())
        where = self.tr("It lies in {path}. No title, number or name of yours is in it.")
        copy = button(self.tr("Copy"))
        copy.clicked.connect(lambda _=False: QGuiApplication.clipboard().setText(told))
        copy.setEnabled(bool(told))
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(lambda _=False: self.accept())
        close.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Error log"), "answer"))
        layout.addWidget(label(where.format(path=error_log()), "muted", wrap=True))
        layout.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch()
        foot.addWidget(close)
        layout.addLayout(foot)
