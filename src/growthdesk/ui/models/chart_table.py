"""The table twin of a chart as Qt reads it, and as a spreadsheet takes it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from growthdesk.ui.models.copied_posts import safe
from growthdesk.ui.twin import Cell, ChartTable

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ChartTableModel(QAbstractTableModel):
    """Rows and columns that never change; numbers stand at the end of their cells."""

    def __init__(self, table: ChartTable) -> None:
        super().__init__()
        self.table = table

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """As many as the chart has."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """As many as the chart tells of each."""
        return 0 if parent.isValid() else len(self.table.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words, and where it stands."""
        if not index.isValid():
            return None
        cell = self.table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.shown
        if role == Qt.ItemDataRole.ToolTipRole and not cell.number:
            return cell.shown
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(number=cell.number)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heads of the columns, on the side of what stands under them."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(number=bool(self.table.rows) and self.table.rows[0][section].number)
        return None

    def copied(self, rows: Sequence[int]) -> QMimeData:
        """These rows under their heads: text with tabs, and a table as HTML."""
        lines = [self.table.heads, *([_plain(cell) for cell in self.table.rows[r]] for r in rows)]
        data = QMimeData()
        data.setText("".join("\t".join(line) + "\n" for line in lines))
        told = ("".join(f"<td>{escape(cell)}</td>" for cell in line) for line in lines)
        body = "".join(f"<tr>{line}</tr>" for line in told)
        data.setHtml(f'<meta charset="utf-8"><table>{body}</table>')
        return data


def _plain(cell: Cell) -> str:
    """A number as it is; words so that no spreadsheet takes them for a formula."""
    return cell.copied if cell.number else safe(cell.copied)


def _side(*, number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
