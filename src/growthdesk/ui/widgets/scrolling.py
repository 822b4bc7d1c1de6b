"""The room of a page under its header, which scrolls where the window is too small."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

_BEFORE_THE_REST = 1_000
"""How much sooner a part with a share gets room than what is left empty at the foot."""


def scrolling(*parts: tuple[QWidget | QLayout, int]) -> QScrollArea:
    """Parts below each other, each with its share of the room that is left over."""
    inside = QWidget()
    inside.setProperty("role", "page")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for part, share in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, share * _BEFORE_THE_REST)
        else:
            column.addLayout(part, share * _BEFORE_THE_REST)
    column.addStretch(1)  # takes what is left over where no part grows any taller
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.verticalScrollBar().setProperty("role", "beside")
    area.setWidget(inside)
    return area
