"""One file of an import: its account, what is asked and told of it, and all its rows."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from growthdesk.ui.importing.accounts import ImportAccounts
from growthdesk.ui.importing.line import Line
from growthdesk.ui.models.fates import FatesModel
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.column_matching import ColumnMatching
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.widgets.import_tables import RowsTable
from growthdesk.ui.widgets.into_field import IntoField
from growthdesk.ui.widgets.line_choices import LineChoices


class LineDetails(QWidget):
    """``chosen`` carries a field of the line and its new value; the account has signals of its own."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self._name = ElidedLabel(role="section")
        self.into = IntoField()
        self._into_name = label(self.tr("Into"), "muted")
        self._into_name.setBuddy(self.into)
        self.match = button(self.tr("Match columns…"), "small")
        self.match.setCheckable(True)
        self.match.setAutoDefault(False)
        self.choices = LineChoices()
        self.choices.chosen.connect(self.chosen)
        self.matching = ColumnMatching()
        self.matching.hide()
        self.matching.changed.connect(lambda: self.chosen.emit("columns", self.matching.columns()))
        self.match.toggled.connect(self.matching.setVisible)
        self._fates = FatesModel(today)
        self.rows = RowsTable(self._fates, theme)
        self._line: Line | None = None
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self.match)
        head.addWidget(self._into_name)
        head.addWidget(self.into)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.choices)
        column.addWidget(self.matching)
        column.addWidget(self.rows, 1)

    def show_line(self, line: Line | None, accounts: ImportAccounts) -> None:
        """Show a line as it stands now; None while there is none."""
        earlier, self._line = self._line, line
        found = line.found if line is not None else None
        self._name.say(line.thing.name if line is not None else "")
        for part in (self.into, self._into_name):
            part.setVisible(found is not None)
        if line is not None and found is not None:
            self.into.offer(line, accounts.all, accounts.is_new)
        self.choices.show_line(line)
        headers = found.headers if found is not None else ()
        self.match.setVisible(bool(headers))
        if found is None:
            self.match.setChecked(False)
        elif earlier is None or earlier.found is not found:
            if headers:
                self.matching.show_columns(headers, found.columns)
            is_open = self.match.isChecked() and _is_same_file(earlier, line)
            self.match.setChecked(bool(headers) and (found.is_empty or is_open))
        self._show_rows(earlier, line)

    def _show_rows(self, earlier: Line | None, line: Line | None) -> None:
        outcome = line.outcome if line is not None else None
        if earlier is None or line is None or outcome is not earlier.outcome:
            fates = outcome.comparison.fates if outcome is not None else ()
            found = line.found if line is not None else None
            self._fates.show_fates(fates, found.posts if found is not None else ())


def _is_same_file(earlier: Line | None, line: Line | None) -> bool:
    return (
        earlier is not None
        and line is not None
        and earlier.thing.recognised is line.thing.recognised
    )
