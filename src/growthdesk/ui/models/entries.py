"""What the command palette offers, as far as it fits what was typed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from growthdesk.ui.entries import Entry
from growthdesk.ui.matching import fit

Index = QModelIndex | QPersistentModelIndex

_AT_TOP = QModelIndex()


class EntriesModel(QAbstractListModel):
    """The entries that fit a query, the best first; entries that fit alike keep their order."""

    def __init__(self, entries: Sequence[Entry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(entries)
        self.entries = self._all

    def find(self, query: str) -> None:
        """Keep the entries that fit; what can be done comes before what cannot."""
        self.beginResetModel()
        ranked = []
        for entry in self._all:
            # A word of the action itself counts for more than one of its menu.
            by_words = fit(query, entry.words)
            found = by_words if by_words is not None else fit(query, entry.words, entry.place)
            if found is not None:
                ranked.append((not entry.enabled, by_words is None, -found, entry))
        ranked.sort(key=lambda one: one[:3])
        self.entries = tuple(entry for *_, entry in ranked)
        self.endResetModel()

    def rowCount(self, parent: Index = _AT_TOP) -> int:
        """How many entries fit."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Its words, what a screen reader says, or the entry itself."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.spoken
            case Qt.ItemDataRole.UserRole:
                return entry
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every entry can be stood on, also one that cannot be done now: it tells why."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
