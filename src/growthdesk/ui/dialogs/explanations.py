"""The sheet that tells how the numbers of a page are made."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from growthdesk.ui import words
from growthdesk.ui.explain import Explanation
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.elided_label import ElidedLabel

_WIDTH, _HEIGHT = 780, 520
_LEAST = (560, 360)
_LIST_WIDTH = 260


class ExplanationsSheet(QDialog):
    """The numbers of a page at the left, and at the right how the one is made that is chosen.

    Arrow keys and letters go through the list, Tab goes into the text, Escape closes.
    """

    def __init__(
        self,
        explanations: Sequence[Explanation],
        chosen: Explanation | None,
        parent: QWidget | None,
    ) -> None:
        """``chosen`` is where the sheet opens; one that the page does not list comes first."""
        super().__init__(parent)
        listed = list(explanations)
        if chosen is not None and chosen not in listed:
            listed.insert(0, chosen)
        self._told = listed
        title = _tr("How these numbers are made")
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT)
        self.setMinimumSize(*_LEAST)
        self.names = _names(listed)
        self._name = ElidedLabel(role="section")
        self._made_of = label(role="muted", wrap=True)
        self.text = _text_to_read()
        self.names.currentRowChanged.connect(self._tell)
        right = QVBoxLayout()
        right.setSpacing(6)
        for part in (self._name, self._made_of):
            right.addWidget(part)
        right.addWidget(self.text, 1)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addWidget(self.names)
        both.addLayout(right, 1)
        close = QPushButton(_tr("Close"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(label(title, "answer"))
        layout.addLayout(both, 1)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        if not listed:
            self.names.hide()
            self.text.setPlainText(_tr("There is no number on this page yet."))
            self.text.setFocus()
            return
        self.names.setCurrentRow(listed.index(chosen) if chosen is not None else 0)
        self.names.setFocus()

    def _tell(self, row: int) -> None:
        told = self._told[row]
        self._name.say(_head(told))
        self._made_of.setText(told.made_of)
        self._made_of.setVisible(bool(told.made_of))
        self.text.setPlainText(told.how)
        self.text.setAccessibleName(told.name)
        self.text.setAccessibleDescription(told.made_of)


def _names(explanations: Sequence[Explanation]) -> QListWidget:
    made = QListWidget()
    made.setFixedWidth(_LIST_WIDTH)
    made.setFrameShape(QListWidget.Shape.NoFrame)
    made.setSpacing(3)
    made.setAccessibleName(_tr("Numbers of this page"))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for told in explanations:
        item = QListWidgetItem(_head(told))
        item.setToolTip(words.tip(_head(told)))
        made.addItem(item)
    return made


def _text_to_read() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    # A text that cannot be changed can still be walked and copied by keyboard.
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard | made.textInteractionFlags()
    )
    return made


def _head(told: Explanation) -> str:
    return f"{told.name}: {told.shown}" if told.shown else told.name


def _tr(text: str) -> str:
    return QCoreApplication.translate("Explanations", text)
