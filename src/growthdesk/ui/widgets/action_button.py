"""A button that does an action of the menus, and tells its shortcut."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyleOptionButton

from growthdesk.ui.shortcuts import keys_shown
from growthdesk.ui.theme import text_font


class ActionButton(QPushButton):
    """Words, and the shortcut in small letters after them; enabled when the action is."""

    def __init__(self, action: QAction, words: str = "", role: str = "") -> None:
        """``words`` replace the action's own where there is little room."""
        super().__init__(words or action.text().replace("&", ""))
        self._action = action
        self.setAutoDefault(True)  # Enter presses it, in the window too
        self._keys = ""
        if role:
            self.setProperty("role", role)
        self.setAccessibleName(self.text())
        self.clicked.connect(lambda _=False: action.trigger())
        action.changed.connect(self._follow)
        self.ensurePolished()
        self._follow()

    def _follow(self) -> None:
        """Be enabled as the action is, and tell the keys that it has now."""
        self.setEnabled(self._action.isEnabled())
        self._keys = keys_shown(self._action.shortcut())
        self.setAccessibleDescription(self._keys)
        width = self.fontMetrics().horizontalAdvance(self._keys) if self._keys else 0
        self.setMinimumWidth(super().sizeHint().width() + width)
        self.update()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Leave the words out of what Qt draws: ``paintEvent`` puts them where they belong."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button with its words to the left of the shortcut."""
        super().paintEvent(event)
        painter = QPainter(self)
        inside = self.rect().adjusted(14, 0, -13, 0)
        painter.setPen(self.palette().buttonText().color())
        font = text_font(10)
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        words = self.text()
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(inside, leading, words)
        painter.setFont(text_font(8))
        painter.setOpacity(0.65)
        painter.drawText(inside, trailing, self._keys)
