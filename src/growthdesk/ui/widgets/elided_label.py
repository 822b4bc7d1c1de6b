"""Lines of text that know how to be too long."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from growthdesk.ui import words
from growthdesk.ui.widgets.sides import LEADING, as_seen

_LEAST = 40
_LEAST_BUTTON = 80
_SLACK = 2
"""Pixels by which two ways of measuring a text may differ."""


class ElidedLabel(QLabel):
    """A line of plain text that ends in … where it has no room, and is told whole in its tool tip.

    One that ``gives_way`` leaves the room to what stands beside it, and shows all or nothing.
    """

    def __init__(self, text: str = "", role: str = "", *, gives_way: bool = False) -> None:
        super().__init__()
        self._gives_way = gives_way
        if gives_way:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(as_seen(LEADING))
        if role:
            self.setProperty("role", role)
        self._whole = text
        self.say(text)

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self._whole) + 2)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        least = 0 if self._gives_way else _LEAST
        return QSize(least, super().minimumSizeHint().height())

    def say(self, text: str) -> None:
        """Show another text."""
        if text == self._whole and self.accessibleName() == text:
            return
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the room."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        cut = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), _LEAST)
        )
        self.setText("" if self._gives_way and cut != self._whole else cut)
        self.setToolTip(words.tip(self._whole) if cut != self._whole else "")


class ElidedButton(QPushButton):
    """A button whose words are data: they end in … where they have no room, and are never a mnemonic."""

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__(words.without_mnemonic(text))
        self._whole = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        hint = super().sizeHint()
        text = self.fontMetrics().horizontalAdvance(self._whole)
        hint.setWidth(self._beside() + text + _SLACK)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(_LEAST_BUTTON, super().minimumSizeHint().height())

    def say(self, text: str) -> None:
        """Show other words."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - self._beside(), 0)
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(words.without_mnemonic(cut))
        self.setToolTip(words.tip(self._whole) if cut != self._whole else "")

    def _beside(self) -> int:
        """Pixels of the frame and the padding on both sides of the text."""
        metrics = self.fontMetrics()
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        return super().sizeHint().width() - text.width()
