"""The files of an import, one thing of them a line, as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from growthdesk.importers.comparing.fates import Fate
from growthdesk.ui import words
from growthdesk.ui.importing.line import Line
from growthdesk.ui.said import said
from growthdesk.ui.theme import Theme
from growthdesk.ui.words import account_name

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_FATES = (Fate.NEW, Fate.UPDATED, Fate.SAME, Fate.SKIPPED)

INTO = 2
"""The column of the account."""


class LinesModel(QAbstractTableModel):
    """File, what it is recognised as, the account it goes into, and how many have each fate."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: Sequence[Line] = ()
        self._heads = (
            *(self.tr("File"), self.tr("Recognised as"), self.tr("Into")),
            *(self.tr("New"), self.tr("Updated"), self.tr("Same"), self.tr("Skipped")),
        )

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; those that were there before keep their selection."""
        kept = min(len(self._lines), len(lines))
        if len(lines) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(lines) - 1)
            self._lines = tuple(lines)
            self.endInsertRows()
        self._lines = tuple(lines)
        if kept:
            self.dataChanged.emit(self.index(0, 0), self.index(kept - 1, len(self._heads) - 1))

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """A row for each line."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Seven columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heads of the columns; those of numbers stand at the right, as the numbers do."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; what still needs a choice, or went wrong, in its own colour."""
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(line, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return words.tip(self._cell(line, index.column()))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.ForegroundRole:
                return self._brush(line, index.column())
        return None

    def _cell(self, line: Line, column: int) -> str:
        match column:
            case 0:
                return line.thing.name
            case 1:
                trouble = line.trouble
                told = trouble.says if trouble else line.found.recognised_as if line.found else ""
                return said(told)
            case 2:
                return self._into(line)
        if line.outcome is None or not line.is_taken:
            return words.MISSING if line.left_out or line.trouble else ""
        return words.number(line.outcome.numbers[_FATES[column - INTO - 1]])

    def _into(self, line: Line) -> str:
        if line.trouble is not None:
            return ""
        if line.left_out:
            return self.tr("left out")
        if line.log is not None:
            return self.tr("all its accounts")
        return account_name(line.account) if line.account is not None else self.tr("Choose…")

    def _brush(self, line: Line, column: int) -> QBrush | None:
        colours = self._theme.colours
        if line.trouble is not None and column == 1:
            return QBrush(QColor(colours.danger))
        if line.waits and column == INTO:
            return QBrush(QColor(colours.accent))
        return QBrush(QColor(colours.muted)) if line.left_out else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column > INTO else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
