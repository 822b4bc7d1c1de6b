"""What an import would do, row by row, as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from growthdesk.domain.rows import FollowerChange, FollowerCount, Post
from growthdesk.importers.compare import Difference, Fate, RowFate
from growthdesk.ui import words
from growthdesk.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class FatesModel(QAbstractTableModel):
    """Rows of fate, day, what it is, and what changes. Read only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fates: Sequence[RowFate] = ()
        self._heads = (
            self.tr("Line"),
            self.tr("Fate"),
            self.tr("Day"),
            self.tr("What"),
            self.tr("Changes"),
        )
        self._fate_words = {
            Fate.NEW: self.tr("new"),
            Fate.UPDATED: self.tr("updated"),
            Fate.SAME: self.tr("same"),
            Fate.SKIPPED: self.tr("skipped"),
        }

    def show_fates(self, fates: Sequence[RowFate]) -> None:
        """Show these rows; what is not taken or changes stands first."""
        order = [Fate.SKIPPED, Fate.UPDATED, Fate.NEW, Fate.SAME]
        self.beginResetModel()
        self._fates = sorted(fates, key=lambda one: (order.index(one.fate), one.line))
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
        """The text of a cell; the fate in its colour, which its word tells too."""
        fate = self._fates[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(fate)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.tip(self._cells(fate)[index.column()])
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            c = self._theme.colours
            colour = {Fate.NEW: c.good, Fate.UPDATED: c.gold, Fate.SKIPPED: c.amber_text}
            return QBrush(QColor(colour.get(fate.fate, c.muted)))
        return None

    def _cells(self, fate: RowFate) -> tuple[str, str, str, str, str]:
        line, word = words.number(fate.line), self._fate_words[fate.fate]
        if fate.row is None:
            return line, word, "", fate.reason, ""
        changes = ", ".join(_told(one) for one in fate.differences)
        return line, word, words.short_day(fate.row.day), self._what(fate.row), changes

    def _what(self, row: FollowerCount | FollowerChange | Post) -> str:
        match row:
            case FollowerCount(followers=followers):
                return self.tr("%n follower(s)", "", followers)
            case FollowerChange(gained=gained, lost=lost, net=net):
                return self.tr("gained {gained}, lost {lost}, net {net}").format(
                    gained=words.number(gained), lost=words.number(lost), net=words.number(net)
                )
            case Post():
                title = row.title or row.caption or row.link or self.tr("Post without a title")
                return f"{words.kind_name(row.kind)} · {title}"


def _told(difference: Difference) -> str:
    old = words.MISSING if difference.old in (None, "") else difference.old
    return f"{difference.name} {old} → {difference.new}"
