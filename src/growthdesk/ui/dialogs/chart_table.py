"""The sheet that shows the charts of a page as tables."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from growthdesk.ui.models.chart_table import ChartTableModel
from growthdesk.ui.twin import ChartTable
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.widgets.rows_only import as_rows

_WIDTH, _HEIGHT = 1000, 600
_LEAST = (480, 320)
_ROW = 30
_LOOKED_AT = 200
"""Rows by which the width of a column is found."""


class ChartTableSheet(QDialog):
    """One table at a time; a box above chooses another chart of the page.

    Ctrl+C copies the rows that are selected, or all of them. Escape closes.
    """

    def __init__(
        self, tables: Sequence[ChartTable], chosen: int = 0, parent: QWidget | None = None
    ) -> None:
        """``chosen`` is the table that is shown first; there is at least one."""
        super().__init__(parent)
        self._tables = tables
        self.setWindowTitle(_tr("Chart as table"))
        self.setMinimumSize(*_LEAST)
        self.resize(_WIDTH, _HEIGHT)
        self.chart = QComboBox()
        self.chart.setAccessibleName(_tr("Chart"))
        self.chart.addItems([table.name for table in tables])
        self.chart.setCurrentIndex(chosen)
        self.chart.setVisible(len(tables) > 1)
        self.chart.currentIndexChanged.connect(self._show)
        self.view = _view()
        self._said = ElidedLabel(role="muted")
        copy = button(_tr("Copy all"))
        copy.clicked.connect(lambda _=False: self._copy(range(self._model.rowCount())))
        close = button(_tr("Close"))
        close.clicked.connect(lambda _=False: self.accept())
        close.setDefault(True)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        head = QHBoxLayout()
        head.addWidget(label(_tr("Chart as table"), "answer"))
        head.addStretch()
        head.addWidget(self.chart)
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(copy)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self._show(chosen)
        self.view.setFocus()

    @property
    def said(self) -> str:
        """What stands under the table."""
        return self._said.accessibleName()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, or all if none is selected."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        self._copy(rows or range(self._model.rowCount()))

    def _copy(self, rows: Sequence[int]) -> None:
        QGuiApplication.clipboard().setMimeData(self._model.copied(rows))
        self._said.say(QCoreApplication.translate("ChartTable", "Copied %n row(s)", "", len(rows)))

    def _show(self, place: int) -> None:
        table = self._tables[place]
        self._model = ChartTableModel(table)
        self.view.setModel(self._model)
        self.view.setAccessibleName(table.name)
        self.view.resizeColumnsToContents()
        self._said.say(table.name)
        if table.rows:
            self.view.selectRow(table.start)
            at = QAbstractItemView.ScrollHint.PositionAtCenter
            self.view.scrollTo(self._model.index(table.start, 0), at)


def _view() -> QTableView:
    view = QTableView()
    as_rows(view, _ROW)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
    view.horizontalHeader().setStretchLastSection(True)
    return view


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChartTable", text)
