"""The rows about which two logs differ, side by side, as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from growthdesk.domain.rows import Key, Row
from growthdesk.store.merging.merge import Difference
from growthdesk.store.reading import Reading
from growthdesk.ui import words
from growthdesk.ui.merge_words import row_words, side_words

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_HERE, _THERE, _KEPT = 1, 2, 3


class DifferencesModel(QAbstractTableModel):
    """What it is, what stands here, what stands there, and which of the two is kept.

    ``turned`` says that the other version of a row was chosen.
    """

    turned = Signal()

    def __init__(self, read: Reading) -> None:
        super().__init__()
        self._read = read
        self._rows: Sequence[Difference] = ()
        self.others: set[tuple[type[Row], Key]] = set()
        self._heads = (self.tr("What"), self.tr("Here"), self.tr("There"), self.tr("Kept"))

    def show_rows(self, rows: Sequence[Difference]) -> None:
        """Show these rows, each with the version that a merge keeps by itself."""
        self.beginResetModel()
        self._rows = rows
        self.others.clear()
        self.endResetModel()

    def turn(self, rows: Sequence[int]) -> None:
        """Keep the other version of these rows."""
        for row in rows:
            one = self._rows[row]
            self.others ^= {(one.kind, one.key)}
            self.dataChanged.emit(self.index(row, 0), self.index(row, _KEPT))
        self.turned.emit()

    def keeps_here(self, row: int) -> bool:
        """Whether the version of this log is kept."""
        one = self._rows[row]
        return one.keeps_here is not ((one.kind, one.key) in self.others)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """A row for each difference."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Four columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heads of the columns."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; the version that is kept stands in bold."""
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return words.tip(self._cell(row, column))
            case Qt.ItemDataRole.FontRole if column == self._kept_column(row):
                font = QFont()
                font.setBold(True)
                return font
        return None

    def _kept_column(self, row: int) -> int:
        return _HERE if self.keeps_here(row) else _THERE

    def _cell(self, row: int, column: int) -> str:
        one = self._rows[row]
        match column:
            case 0:
                return row_words(one, self._read)
            case 1:
                return side_words(one.here, one.there)
            case 2:
                return side_words(one.there, one.here)
        return self._heads[self._kept_column(row)]
