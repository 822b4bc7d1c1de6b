"""A card of lines: a name and a value each, with a small text under both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from growthdesk.analysis.made_of import MadeOf
from growthdesk.ui import words
from growthdesk.ui.explain import explain, explain_nothing
from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.widgets.card import Card, label, rule
from growthdesk.ui.widgets.sides import as_seen


@dataclass(frozen=True, slots=True)
class Line:
    """A name and a value, each with a small text under it and a role of the style sheet.

    ``made_by`` is the function that computes the value, ``inputs`` what it is made of.
    """

    name: str
    value: str
    tip: str
    name_under: str = ""
    value_under: str = ""
    name_role: str = ""
    value_role: str = ""
    made_by: Callable[..., object] | None = None
    inputs: tuple[MadeOf, ...] = ()


class LinesCard(Card):
    """A card of lines with thin rules between them; ``empty`` is said while there are none."""

    def __init__(self, title: str, empty: str) -> None:
        super().__init__(title)
        self._none = label(empty, "muted", wrap=True)
        self._rows: list[_Row] = []
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        self.lines: tuple[Line, ...] = ()
        self.body.addLayout(self._places)
        self.body.addWidget(self._none)
        self.body.addStretch()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines in place of the earlier ones, in the rows that are there."""
        self.lines = tuple(lines)
        self._none.setVisible(not lines)
        for row in self._rows[len(lines) :]:
            row.hide()
            row.deleteLater()
        del self._rows[len(lines) :]
        for _ in lines[len(self._rows) :]:
            self._rows.append(_Row(first=not self._rows))
            self._places.addWidget(self._rows[-1])
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line, self.accessibleName())


class _Row(QWidget):
    """A line with a rule above it, if it is not the ``first``."""

    def __init__(self, *, first: bool) -> None:
        super().__init__()
        self._line: Line | None = None
        self._name, self._value = label(wrap=True), label()
        self._name_under, self._value_under = (
            label("", "small", wrap=True),
            label("", "small", wrap=True),
        )
        inside = QHBoxLayout()
        inside.setContentsMargins(4, 7, 4, 7)
        inside.setSpacing(12)
        inside.addLayout(_column(Qt.AlignmentFlag.AlignLeft, self._name, self._name_under), 1)
        inside.addLayout(_column(Qt.AlignmentFlag.AlignRight, self._value, self._value_under))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if not first:
            whole.addWidget(rule())
        whole.addLayout(inside)

    def show_line(self, line: Line, title: str) -> None:
        """Show a line of the card with this title in place of the earlier one."""
        if line == self._line:
            return
        self._line = line
        self.setToolTip(words.tip(line.tip))
        self.setAccessibleName(
            " ".join(text for text in (line.name, line.value, line.value_under) if text)
        )
        self.setAccessibleDescription(line.tip)
        for part, text, role in (
            (self._name, line.name, line.name_role),
            (self._name_under, line.name_under, "small"),
            (self._value, line.value, line.value_role),
            (self._value_under, line.value_under, "small"),
        ):
            part.setText(text)
            part.setVisible(bool(text))
            give_role(part, role)
        if line.made_by is None:
            explain_nothing(self)
        else:
            name = f"{title}: {line.name}"
            explain(self, name, line.made_by, *line.inputs, shown=line.value)


def _column(side: Qt.AlignmentFlag, *parts: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    for part in parts:
        part.setAlignment(as_seen(side | Qt.AlignmentFlag.AlignTop))
        column.addWidget(part)
    column.addStretch()
    return column
