"""A card of lines: a name and a value each, with a small text under both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from growthdesk.analysis.made_of import MadeOf
from growthdesk.ui import words
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import Card, clear, label, rule
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
        self._empty = empty
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.lines: tuple[Line, ...] = ()
        self.body.addLayout(self._lines)
        self.body.addStretch()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines in place of the earlier ones."""
        self.lines = tuple(lines)
        clear(self._lines)
        for index, line in enumerate(lines):
            if index:
                self._lines.addWidget(rule())
            self._lines.addWidget(_row(line, self.accessibleName()))
        if not lines:
            self._lines.addWidget(label(self._empty, "muted", wrap=True))


def _row(line: Line, title: str) -> QWidget:
    row = QWidget()
    row.setToolTip(words.tip(line.tip))
    row.setAccessibleName(
        " ".join(text for text in (line.name, line.value, line.value_under) if text)
    )
    row.setAccessibleDescription(line.tip)
    if line.made_by is not None:
        name = f"{title}: {line.name}"
        explain(row, name, line.made_by, *line.inputs, shown=line.value)
    inside = QHBoxLayout(row)
    inside.setContentsMargins(4, 7, 4, 7)
    inside.setSpacing(12)
    inside.addLayout(
        _two(line.name, line.name_role, line.name_under, Qt.AlignmentFlag.AlignLeft), 1
    )
    inside.addLayout(
        _two(line.value, line.value_role, line.value_under, Qt.AlignmentFlag.AlignRight)
    )
    return row


def _two(text: str, role: str, under: str, side: Qt.AlignmentFlag) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    for words_shown, one_role in ((text, role), (under, "small")):
        if words_shown:
            made = label(
                words_shown,
                one_role,
                wrap=side is Qt.AlignmentFlag.AlignLeft or words_shown == under,
            )
            made.setAlignment(as_seen(side | Qt.AlignmentFlag.AlignTop))
            column.addWidget(made)
    column.addStretch()
    return column
