"""A box to tick whose words know how to be too long."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from growthdesk.ui.words import tip, without_mnemonic

_LEAST = 80
_BESIDE = 32
"""Pixels of the box itself and of what lies between it and its words."""


class ElidedBox(QCheckBox):
    """A box whose words are data: they end in … where they have no room, and are told whole."""

    def __init__(self, words: str, *, ticked: bool = False) -> None:
        super().__init__(without_mnemonic(words))
        self._whole = words
        self.setChecked(ticked)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as all of its words."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + _BESIDE
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the room."""
        super().resizeEvent(event)
        room = max(self.width() - _BESIDE, 0)
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(without_mnemonic(cut))
        self.setToolTip(tip(self._whole) if cut != self._whole else "")
