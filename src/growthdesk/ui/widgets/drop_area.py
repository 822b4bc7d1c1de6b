"""The place that asks for files, while there are none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import label


class DropArea(QWidget):
    """A dashed frame with a sentence and buttons; files can be dropped on all of the window."""

    def __init__(self, theme: Theme, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self._theme = theme
        sentence = label(self.tr("Drop files, folders or archives here"), "section")
        detail = label(
            self.tr("As the platform gave them: zips stay packed. Nothing leaves this computer."),
            "muted",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        for text in (sentence, detail):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for one in buttons:
            row.addWidget(one)
        row.addStretch()
        column.addSpacing(4)
        column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dashed frame."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.colours.faint), 1.2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(self._theme.colours.card))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 12, 12)
        painter.end()
