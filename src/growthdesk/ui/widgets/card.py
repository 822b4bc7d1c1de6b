"""The white card with a title that every page is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from growthdesk.ui.widgets.sides import LEADING, as_seen


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Plain text in one of the roles of the style sheet. It is never read as rich text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setAlignment(as_seen(LEADING))
    if role:
        made.setProperty("role", role)
    return made


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("role", "rule")
    return line


def button(text: str, role: str = "", tip: str = "") -> QPushButton:
    """A button in one of the roles of the style sheet; Enter presses it as the space bar does."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    if role:
        made.setProperty("role", role)
    if tip:
        made.setToolTip(tip)
    return made


class Card(QFrame):
    """A titled card; ``body`` takes what stands in it, ``aside`` is the quiet text at its right."""

    def __init__(self, title: str = "", aside: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 18, 20, 18)
        self.body.setSpacing(10)
        self.aside = aside if aside is not None else label(role="muted")
        if title:
            self.setAccessibleName(title)
            head = QHBoxLayout()
            head.addWidget(label(title, "section"))
            head.addStretch()
            head.addWidget(self.aside, alignment=Qt.AlignmentFlag.AlignRight)
            self.body.addLayout(head)

    def say_aside(self, text: str) -> None:
        """Change the quiet text at the right of the title."""
        if isinstance(self.aside, QLabel):
            self.aside.setText(text)


class LineTable(QWidget):
    """A few lines of a name and a value, with thin rules between them."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_lines(self, lines: list[tuple[str, str, str]]) -> list[QWidget]:
        """Show lines of name, value and the role of the name ("" for plain); their rows."""
        clear(self._layout)
        rows = []
        for index, (name, value, role) in enumerate(lines):
            if index:
                self._layout.addWidget(rule())
            row = QWidget()
            inside = QHBoxLayout(row)
            inside.setContentsMargins(8, 7, 8, 7)
            inside.addWidget(label(name, role, wrap=True), 1)
            inside.addWidget(label(value), alignment=Qt.AlignmentFlag.AlignRight)
            self._layout.addWidget(row)
            rows.append(row)
        self._layout.addStretch()
        return rows


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout; its widgets are deleted."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
