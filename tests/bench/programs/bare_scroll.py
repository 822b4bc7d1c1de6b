"""A QTableView over a plain list as long as the log, scrolled."""

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView
from tests.bench.inside import painted, settle, tell_p95

_NONE = QModelIndex()
_COLUMNS = 10


class Rows(QAbstractTableModel):
    """A million rows of ready texts."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = [("23 Nov 2026", f"Post {number}", "Reel", "4,120") for number in range(1_000)]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:  # noqa: N802
        return 0 if parent.isValid() else 1_000_000

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:  # noqa: N802
        return 0 if parent.isValid() else _COLUMNS

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row() % 1_000][index.column() % 4]
        return None


app = QApplication([])
table = QTableView()
model = Rows()
table.setModel(model)
# As many rows and columns of the same size as the page Posts has in its window.
table.resize(970, 597)
table.verticalHeader().hide()
table.verticalHeader().setDefaultSectionSize(34)
table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
table.horizontalHeader().setDefaultSectionSize(95)
table.show()
settle(app)
bar = table.verticalScrollBar()
tell_p95(painted(app, table, partial(bar.setValue, row * 37)) for row in range(1, 121))
