"""A QTableView over a plain list as long as the log, scrolled."""

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView
from tests.bench.inside import painted, settle, tell

_NONE = QModelIndex()


class Rows(QAbstractTableModel):
    """A million rows of ready texts."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = [("23 Nov 2026", f"Post {number}", "Reel", "4,120") for number in range(1_000)]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:  # noqa: N802
        return 0 if parent.isValid() else 1_000_000

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:  # noqa: N802
        return 0 if parent.isValid() else 12

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row() % 1_000][index.column() % 4]
        return None


app = QApplication([])
table = QTableView()
table.resize(1000, 600)
model = Rows()
table.setModel(model)
table.show()
settle(app)
bar = table.verticalScrollBar()
tell([painted(app, table, partial(bar.setValue, row * 37)) for row in range(120)])
