"""The room of a page under its header, which scrolls where the window is too small."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget


def scrolling(*parts: tuple[QWidget | QLayout, int]) -> QScrollArea:
    """Parts below each other, each with its share of the room that is left over."""
    inside = QWidget()
    inside.setProperty("role", "page")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for part, share in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, share)
        else:
            column.addLayout(part, share)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.verticalScrollBar().setProperty("role", "beside")
    area.setWidget(inside)
    return area
