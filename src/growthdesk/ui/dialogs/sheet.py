"""A sheet that asks for a few values and saves them with Enter."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from growthdesk.errors import Trouble
from growthdesk.ui.said import trouble_said
from growthdesk.ui.tab_order import tab_as_read
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.widgets.sides import LEADING_TOP, as_seen

_ONE_LINE = 36
_WIDTH = 470
_SIDE = 24
_ASIDE = 260
"""Pixels; a longer name of an account ends in … there."""


class Sheet(QDialog):
    """Rows of a name and a field, a place for the reason if one cannot be read, and buttons.

    ``save`` is called by the main button and by Enter; it raises Trouble to keep the sheet
    open with what was typed, and the reason shown under it.
    """

    def __init__(
        self,
        title: str,
        aside: str,
        save: Callable[[], None],
        parent: QWidget | None,
        save_words: str = "",
    ) -> None:
        super().__init__(parent)
        self._save = save
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 20, _SIDE, 18)
        layout.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(label(title, "answer"))
        head.addStretch()
        about = ElidedLabel(aside, "muted")
        about.setMaximumWidth(_ASIDE)
        head.addWidget(about)
        layout.addLayout(head)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(22)
        self.form.setVerticalSpacing(10)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addLayout(self.form)
        self._reason = label(role="trouble", wrap=True)
        self._reason.hide()
        layout.addWidget(self._reason)
        layout.addStretch()
        self._buttons = QHBoxLayout()
        self._buttons.addStretch()
        layout.addLayout(self._buttons)
        self.add_button(self.tr("Cancel"), self.reject)
        self.main = self.add_button(save_words or self.tr("Save"), self.try_to_save)
        self.main.setProperty("role", "primary")
        self.main.setDefault(True)
        self.widen(_WIDTH)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.try_to_save)

    def add_button(self, words: str, deed: Callable[[], object], place: int = -1) -> QPushButton:
        """A further button. Enter presses it only while it has the cursor, else the main one."""
        made = QPushButton(words)
        made.clicked.connect(lambda _=False: deed())
        at = place if place >= 0 else self._buttons.count()
        self._buttons.insertWidget(at, made)
        return made

    def add_row(self, words: str, field: QWidget | QLayout, help_text: str = "") -> QLabel:
        """A row whose field a screen reader calls by the same words."""
        name = label(words, "muted")
        if isinstance(field, QWidget):
            name.setBuddy(field)
            if not field.accessibleName():
                field.setAccessibleName(words)
            if help_text:
                field.setAccessibleDescription(help_text)
        # The name stands level with the text in its field, or with the first of several lines.
        name.setMinimumHeight(min(field.sizeHint().height(), _ONE_LINE))
        if help_text:
            self.form.addRow(name, _with_help(field, help_text))
            name.setAlignment(as_seen(LEADING_TOP))
            name.setContentsMargins(0, max(0, (field.sizeHint().height() - 18) // 2), 0, 0)
        else:
            self.form.addRow(name, field)
        return name

    def widen(self, width: int) -> None:
        """Let it never be narrower than so many pixels; words may make it wider still."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            # A minimum width of the sheet itself would hold against words that need more.
            layout.addStrut(width - 2 * _SIDE)

    def try_to_save(self) -> None:
        """Save and close, or show why not and stay."""
        if self.attempt(self._save):
            self.accept()

    def attempt(self, deed: Callable[[], None]) -> bool:
        """Do a deed; whether it was done. Its Trouble is shown under the fields."""
        try:
            deed()
        except Trouble as trouble:
            self._reason.setText(trouble_said(trouble))
            self._reason.setAccessibleName(self._reason.text())
            self._reason.show()
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self._reason, self._reason.text())
            )
            self.adjustSize()
            return False
        self._reason.hide()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go from the fields to the buttons, which were made first."""
        tab_as_read(self)
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow when a row needs more lines than when the sheet was opened."""
        grows = event.type() is QEvent.Type.LayoutRequest
        done = super().event(event)
        if grows and self.isVisible():  # an event may also have deleted the sheet
            needed = self.heightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
        return done

    @property
    def reason(self) -> str:
        """Why it could not be saved; empty if nothing was wrong."""
        return self._reason.text() if not self._reason.isHidden() else ""


@contextmanager
def read_from(field: QLineEdit) -> Iterator[None]:
    """What is read in here stands in this field: a Trouble puts the cursor there, over all of it."""
    try:
        yield
    except Trouble:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        raise


def _with_help(field: QWidget | QLayout, help_text: str) -> QVBoxLayout:
    """A field with a small text close under it."""
    together = QVBoxLayout()
    together.setSpacing(4)
    if isinstance(field, QWidget):
        together.addWidget(field)
    else:
        together.addLayout(field)
    together.addWidget(label(help_text, "small", wrap=True))
    return together
