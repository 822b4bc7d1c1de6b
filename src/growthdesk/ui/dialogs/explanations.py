"""The sheet that tells how the numbers of a page are made."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from growthdesk.ui.explain import Explanation
from growthdesk.ui.widgets.card import label


def explanations_sheet(
    explanations: Sequence[Explanation], chosen: Explanation | None, parent: QWidget | None
) -> QDialog:
    """A sheet with these explanations, standing at the chosen one."""
    sheet = QDialog(parent)
    title = QCoreApplication.translate("Explanations", "How these numbers are made")
    nothing = QCoreApplication.translate("Explanations", "There is no number on this page yet.")
    sheet.setWindowTitle(title)
    sheet.resize(560, 520)
    text = QPlainTextEdit()
    text.setReadOnly(True)
    # A text that cannot be changed can still be walked and copied by keyboard.
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard | text.textInteractionFlags()
    )
    text.setAccessibleName(title)
    text.setPlainText("\n\n\n".join(map(_told, explanations)) or nothing)
    if chosen is not None:
        place = text.toPlainText().find(_told(chosen))
        cursor = text.textCursor()
        cursor.setPosition(len(text.toPlainText()))
        text.setTextCursor(cursor)
        cursor.setPosition(max(0, place))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
    close = QPushButton(QCoreApplication.translate("Explanations", "Close"))
    close.clicked.connect(sheet.accept)
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(24, 20, 24, 18)
    layout.setSpacing(12)
    layout.addWidget(label(title, "answer"))
    layout.addWidget(text, 1)
    layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
    text.setFocus()
    return sheet


def _told(one: Explanation) -> str:
    head = f"{one.name}: {one.shown}" if one.shown else one.name
    return f"{head}\n\n{one.text}"
