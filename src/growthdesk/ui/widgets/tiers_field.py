"""The names of the tiers, and the counts at which they begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from growthdesk.domain.counts import read_count
from growthdesk.domain.milestones import TIERS, Tiers
from growthdesk.ui import words
from growthdesk.ui.widgets.card import button, label

_NAME_WIDTH, _COUNT_WIDTH = 150, 110


class TiersField(QWidget):
    """A line for each tier; ``edited`` says that one of them was changed and left.

    The first tier begins at 0, which is not asked for. A tier whose name is emptied is left
    out, and the empty line at the end takes a new one.
    """

    edited = Signal()

    def __init__(self, tiers: Tiers) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        self.lines: list[tuple[QLineEdit, QLineEdit]] = []
        self.usual = button(self.tr("Usual tiers"), "action-link")
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(lambda _=False: self._take_usual())
        self.show_tiers(tiers)

    def show_tiers(self, tiers: Tiers) -> None:
        """Show these tiers and an empty line after them."""
        while len(self.lines) < len(tiers) + 1:
            self._add_line()
        padded = [*((first, name) for first, name in tiers), (None, "")]
        for row, (name_field, count_field) in enumerate(self.lines):
            first, name = padded[row] if row < len(padded) else (None, "")
            name_field.setText(name)
            count_field.setText("" if first is None else words.number(first))
            for column in range(3):
                item = self._grid.itemAtPosition(row, column)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.setVisible(row < len(padded))
        self.usual.setVisible(tiers != TIERS)
        self._grid.addWidget(self.usual, 0, 3)

    def tiers(self) -> Tiers:
        """What stands in the lines, as it stands there. Raises Trouble for what is no number."""
        return tuple(
            (read_count(count.text()).followers if row else 0, name.text().strip())
            for row, (name, count) in enumerate(self.lines)
            if name.text().strip()
        )

    def _add_line(self) -> None:
        row = len(self.lines)
        name, count = QLineEdit(), QLineEdit()
        name.setProperty("role", "compact")
        count.setProperty("role", "compact")
        name.setFixedWidth(_NAME_WIDTH)
        count.setFixedWidth(_COUNT_WIDTH)
        name.setPlaceholderText(self.tr("one more"))
        name.setAccessibleName(self.tr("Name of tier {place}").format(place=row + 1))
        count.setAccessibleName(self.tr("First count of tier {place}").format(place=row + 1))
        count.setEnabled(row > 0)
        for field in (name, count):
            field.editingFinished.connect(self._leave)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(label(self.tr("from"), "muted"), row, 1)
        self._grid.addWidget(count, row, 2)
        self.lines.append((name, count))
        if row == 0:
            self.setFocusProxy(name)

    def _leave(self) -> None:
        """Tell of what was typed, once a new tier has its count too."""
        if all(count.text().strip() for name, count in self.lines if name.text().strip()):
            self.edited.emit()

    def _take_usual(self) -> None:
        self.show_tiers(TIERS)
        self.edited.emit()
