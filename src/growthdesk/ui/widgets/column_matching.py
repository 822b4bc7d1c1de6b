"""What each column of a table is taken for, to be confirmed or changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from growthdesk.importers.found import Columns, Header
from growthdesk.importers.values.names import Field
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.elided_label import ElidedLabel

_MOST_COLUMNS = 60


class ColumnMatching(QScrollArea):
    """A choice for every column, with its header and first cells. ``changed`` tells a choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setMaximumHeight(190)
        self.setAccessibleName(self.tr("What each column is taken for"))
        self._choices: list[QComboBox] = []

    def show_columns(self, headers: Sequence[Header], columns: Columns) -> None:
        """Show the columns of a file, and what they are taken for."""
        inside = QWidget()
        inside.setProperty("role", "page")
        grid = QGridLayout(inside)
        grid.setColumnStretch(2, 1)
        fields = {place: field for field, place in reversed(list(columns.items()))}
        self._choices = []
        for row, header in enumerate(headers[:_MOST_COLUMNS]):
            choice = QComboBox()
            choice.addItem(self.tr("— not taken —"), None)
            for field in Field:
                choice.addItem(field_name(field), field)
            choice.setCurrentIndex(max(0, choice.findData(fields.get(row))))
            choice.setAccessibleName(self.tr("Column {header} is").format(header=header.text))
            choice.activated.connect(self.changed)
            grid.addWidget(ElidedLabel(header.text or self.tr("Column %n", "", row + 1)), row, 0)
            grid.addWidget(choice, row, 1)
            grid.addWidget(label(", ".join(header.samples)[:80], "small"), row, 2)
            self._choices.append(choice)
        self.setWidget(inside)

    def columns(self) -> Mapping[Field, int]:
        """The matching as it is chosen now; of two columns for one field the first counts."""
        chosen: dict[Field, int] = {}
        for place, choice in enumerate(self._choices):
            field = choice.currentData()
            if field is not None:
                chosen.setdefault(Field(field), place)
        return chosen


def field_name(field: Field) -> str:
    """What a field is called on the screen."""
    return QCoreApplication.translate("Field", field.value.replace("_", " ").capitalize())
