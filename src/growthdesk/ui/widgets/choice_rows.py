"""How the choices of a report stand: names in quiet letters, what is chosen under each."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from growthdesk.ui.widgets.card import label


def choice_rows(column: QVBoxLayout, rows: Iterable[tuple[str, QWidget]]) -> None:
    """Put fields under each other, each below its name, after what stands there already."""
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for words, field in rows:
        if column.count():
            column.addSpacing(10)
        column.addWidget(label(words, "muted"))
        column.addWidget(field)


def in_a_column(boxes: Iterable[QWidget]) -> QWidget:
    """Boxes that belong together, close under each other."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for box in boxes:
        column.addWidget(box)
    return made
