"""The results of one post as a table: the numbers over time, and where each comes from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.rows import Result
from growthdesk.ui import words
from growthdesk.ui.models.post_columns import number_name
from growthdesk.ui.origin import origin_of
from growthdesk.ui.session import Session

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ResultsModel(QAbstractTableModel):
    """A row for each result, the newest first; a column for each number that was ever seen."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.results: tuple[Result, ...] = ()
        self._numbers: tuple[str, ...] = ()

    def show_results(self, results: Sequence[Result]) -> None:
        """Show these results of one post, which come with the newest last."""
        self.beginResetModel()
        self.results = tuple(reversed(results))
        self._numbers = tuple(
            name for name in NUMBERS if any(getattr(r, name) is not None for r in results)
        )
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """A row for each result."""
        return 0 if parent.isValid() else len(self.results)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """When it was seen, the numbers, and where they come from."""
        return 0 if parent.isValid() else len(self._numbers) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns; those of numbers stand at the right, as the numbers do."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(section)
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says aloud, and how it stands."""
        if not index.isValid():
            return None
        result, section = self.results[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(result, section)
            case Qt.ItemDataRole.ToolTipRole:
                return words.tip(self._text(result, section)) if self._is_origin(section) else None
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self._text(result, section)
                said = self.tr("not seen") if text == words.MISSING else words.spoken(text)
                return f"{self._name(section)}: {said}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(section)
        return None

    def _is_origin(self, section: int) -> bool:
        return section == len(self._numbers) + 1

    def _name(self, section: int) -> str:
        if section == 0:
            return self.tr("Seen")
        if self._is_origin(section):
            return self.tr("Comes from")
        return number_name(self._numbers[section - 1])

    def _text(self, result: Result, section: int) -> str:
        if section == 0:
            seen = result.seen_at.astimezone(self._session.now().tzinfo)
            return f"{words.short_day(seen.date(), self._session.today)} {seen:%H:%M}"
        if self._is_origin(section):
            return origin_of(result, self._session)
        return words.count(getattr(result, self._numbers[section - 1]))

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        return _LEFT if section == 0 or self._is_origin(section) else _RIGHT
