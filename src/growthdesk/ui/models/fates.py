"""What an import would do, row by row, as a table."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from growthdesk.domain.rows import Post
from growthdesk.importers.comparing.fates import Fate, RowFate
from growthdesk.importers.found import NO_NUMBERS, FoundPost, Numbers
from growthdesk.ui import words
from growthdesk.ui.models.fate_words import changes, day_text, fate_word, what

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

FATE = 0
"""The column of the fate."""

FATE_ROLE = Qt.ItemDataRole.UserRole
"""The Fate itself, by which its cell is painted."""

_SHOWN_FIRST = (Fate.SKIPPED, Fate.UPDATED, Fate.NEW, Fate.SAME)


class FatesModel(QAbstractTableModel):
    """Rows of fate, line, day, what it is, and what changes. Read only.

    The words of a cell are made when it is shown, so that a hundred thousand rows are no burden.
    """

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._fates: Sequence[RowFate] = ()
        self._numbers: Mapping[int, Numbers] = {}
        self._heads = (
            self.tr("Status"),
            self.tr("Line"),
            self.tr("Day"),
            self.tr("What"),
            self.tr("Numbers"),
        )

    def show_fates(self, fates: Sequence[RowFate], posts: Sequence[FoundPost] = ()) -> None:
        """Show these rows; what is not taken or changes stands first. ``posts`` are the file's."""
        self.beginResetModel()
        # One walk for each fate keeps the order of the file, and is faster than sorting.
        self._fates = [one for fate in _SHOWN_FIRST for one in fates if one.fate is fate]
        self._numbers = {post.line: post.numbers for post in posts}
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """A row for each thing that was found."""
        return 0 if parent.isValid() else len(self._fates)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Five columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heads of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and what is too long for it as a tool tip."""
        fate = self._fates[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(fate, index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() > FATE:
                return words.tip(self._cell(fate, index.column()))
            case Qt.ItemDataRole.UserRole if index.column() == FATE:
                return fate.fate
        return None

    def _cell(self, fate: RowFate, column: int) -> str:
        match column:
            case 0:
                return fate_word(fate.fate)
            case 1:
                line = words.number(fate.line)
                return f"{fate.part} {line}" if fate.part else line
            case 2:
                return day_text(fate, self._today)
            case 3:
                return what(fate)
            case _:
                is_post = isinstance(fate.row, Post)
                numbers = self._numbers.get(fate.line, NO_NUMBERS) if is_post else NO_NUMBERS
                return changes(fate, numbers)
