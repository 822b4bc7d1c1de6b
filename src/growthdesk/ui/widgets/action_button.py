"""A button that does an action of the menus, and tells its shortcut."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from growthdesk.ui.theme import text_font


class ActionButton(QPushButton):
    """Words, and the shortcut in small letters after them; enabled when the action is."""

    def __init__(self, action: QAction, words: str = "", role: str = "") -> None:
        """``words`` replace the action's own where there is little room."""
        super().__init__(words or action.text().replace("&", ""))
        self._keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if role:
            self.setProperty("role", role)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._keys)
        self.clicked.connect(lambda _=False: action.trigger())
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())
        self.ensurePolished()
        metrics = self.fontMetrics()
        self._keys_width = metrics.horizontalAdvance(self._keys) if self._keys else 0
        self.setMinimumWidth(super().sizeHint().width() + self._keys_width)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the button with its words to the left of the shortcut."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        inside = self.rect().adjusted(14, 0, -13, 0)
        painter.setPen(self.palette().buttonText().color())
        font = text_font(10)
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        words = self.text()
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawItemText(inside, leading, self.palette(), self.isEnabled(), words)
        painter.setFont(text_font(8))
        painter.setOpacity(0.65)
        painter.drawItemText(inside, trailing, self.palette(), self.isEnabled(), self._keys)
