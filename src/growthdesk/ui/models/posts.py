"""Posts as a table: their keys in an order, texts and numbers read for the rows that are shown."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from growthdesk.analysis.engagement import rates
from growthdesk.domain.account_log import Ints
from growthdesk.domain.edits import NOTHING
from growthdesk.domain.rows import Account, Post
from growthdesk.store.posts import PostQuery
from growthdesk.store.posts_told import PostsTold
from growthdesk.ui import words
from growthdesk.ui.explain import Explanation, told_by
from growthdesk.ui.models.post_columns import (
    COLUMNS,
    COUNTED,
    FLAGS,
    NO,
    RIGHT,
    YES,
    Column,
    PostLine,
    column_name,
    plain_text,
    shown_text,
)
from growthdesk.ui.models.post_explained import explained, said_text, tip
from growthdesk.ui.models.post_figures import PostFigures
from growthdesk.ui.models.post_finder import PostFinder
from growthdesk.ui.models.post_lines import PostLines
from growthdesk.ui.models.post_order import come_between
from growthdesk.ui.models.posts_teller import PostsTeller
from growthdesk.ui.models.typed_cells import cells_edit
from growthdesk.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

_READ_AT_ONCE = 500
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NO_INDEX = QModelIndex()
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.WhatsThisRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)
_TYPED = (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.CheckStateRole)


class PostsModel(QAbstractTableModel):
    """The posts that a query finds. ``change`` edits one cell as one step of undo.

    ``found`` comes with rows that were asked for, ``told_changed`` when all posts are told of.
    """

    found = Signal()
    told_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder = PostFinder(session, self)
        self._finder.found.connect(self._take_found)
        self._teller = PostsTeller(session, self)
        self._teller.changed.connect(self.told_changed)
        self._keys = self._finder.keys
        self._lines = PostLines(session)
        self._today = session.today
        self._has_changed = self._is_asking = False
        self._holds = self._waits = False
        session.changed.connect(self._take_news)
        self.order = Column.PUBLISHED
        self.descending = True

    @property
    def keys(self) -> Ints:
        """The keys of the posts, row by row."""
        return self._keys

    @property
    def told(self) -> PostsTold:
        """What is known of all posts of the accounts shown, found or not."""
        return self._teller.told

    @property
    def is_searching(self) -> bool:
        """Whether there may be more posts; the rows are those of before until there are some."""
        return self._finder.is_searching

    @property
    def is_answered(self) -> bool:
        """Whether the first rows are those that were asked for; below them more may come."""
        return self._finder.is_answered and not self._waits

    @property
    def is_settled(self) -> bool:
        """Whether a post that is not among the rows is gone, rather than still to come."""
        return self._finder.is_settled and not self._waits

    def ask_of_all(self) -> None:
        """Find out what can be told of the posts; with many of them ``told_changed`` comes later."""
        self._teller.ask()

    def show_posts(
        self, query: PostQuery, order: Column, *, descending: bool, near: int = 0
    ) -> None:
        """Show what a query finds, in the order of a column. The query's own order is not used.

        With many posts some are found a little later; ``found`` tells when. After a change of
        the log the posts around the row ``near`` come at once.
        """
        self.order, self.descending = order, descending
        if self._has_changed or self._today != self._session.today:
            self._has_changed = False
            self._today = self._session.today
            self._lines = PostLines(self._session)
        self._is_asking = True
        self._finder.find(query, order, descending=descending, near=near)
        self._is_asking = False
        if self.is_searching:
            self._tell_all_changed()

    def rest(self) -> bool:
        """Let go of the file; whether something was still to be found, and is to be asked for again."""
        return any([self._finder.rest(), self._teller.rest()])

    def hold(self) -> None:
        """Let the rows stay where they are while a cell is edited, whatever is found meanwhile."""
        self._holds = True

    def let_go(self) -> None:
        """Show what was found while the rows were held."""
        self._holds = False
        if self._waits:
            self._take_found()

    def _take_found(self) -> None:
        keys = self._finder.keys
        is_late = self._holds and not self._is_asking
        self._waits = is_late and not np.array_equal(keys, self._keys)
        if not self._waits:
            self._show(keys)
            self.found.emit()
            if not self.is_searching:
                self._teller.go_on()

    def _show(self, keys: Ints) -> None:
        before = self._keys
        if np.array_equal(keys, before):
            self._tell_all_changed()
            return
        # Rows that come in between leave the others, and what is chosen of them, as they are.
        between = come_between(before, keys)
        if between:
            self.beginInsertRows(_NO_INDEX, between.start, between.stop - 1)
            self._keys = keys
            self.endInsertRows()
            if self._is_asking:  # else the others were told already
                self._tell_all_changed()
        else:
            self.beginResetModel()
            self._keys = keys
            self.endResetModel()

    def post(self, row: int) -> Post | None:
        """The post of a row; None if another program has taken it out since."""
        line = self.line(row)
        return line.post if line else None

    def ids(self, rows: Iterable[int]) -> list[str]:
        """The ids of the posts of some rows."""
        return self._session.read.post_keys.ids(self._keys[np.fromiter(rows, np.int64)])

    def explanation(self, index: Index) -> Explanation:
        """How the number of a cell is made; of the engagement where the cell holds none."""
        line = self.line(index.row()) if index.isValid() else None
        return explained(COLUMNS[index.column()] if line else Column.ENGAGEMENT, line)

    def account_of(self, post: Post) -> Account:
        """The account that a post belongs to."""
        return self._lines.account_of(post)

    def lines(self, rows: Sequence[int]) -> Iterator[PostLine]:
        """Many rows, read as they are asked for; those that were taken out since are left out."""
        wanted = np.asarray(rows, np.int64)
        for start in range(0, len(wanted), _READ_AT_ONCE):
            yield from self._lines.read(self._keys[wanted[start : start + _READ_AT_ONCE]]).values()

    def text(self, row: int, column: Column) -> str:
        """What a cell shows."""
        line = self.line(row)
        return words.MISSING if line is None else shown_text(line, column)

    def plain_text(self, row: int, column: Column) -> str:
        """What a cell holds as it is typed, and copied to a spreadsheet; empty if missing."""
        line = self.line(row)
        return "" if line is None else plain_text(line, column)

    def line(self, row: int) -> PostLine | None:
        """All that a row is made of; None if another program has taken it out since."""
        return self._lines.line(self._keys, row)

    def change(self, index: Index, text: str) -> None:
        """Take over what was typed into a cell, as one step of undo; nothing if it is the same.

        Raises Trouble, with nothing changed, if it cannot be read or kept.
        """
        line, column = self.line(index.row()), COLUMNS[index.column()]
        edit = cells_edit(self._session, line, {column: text}) if line else NOTHING
        if edit.edits:
            what = column.value
            step = f"Change {what} of a post"
            self._session.do(edit, step)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """As many rows as posts were found."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Always the same columns; the view hides those that have no place."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All cells can be edited but the account and what is computed; pinned is a box to tick."""
        return FLAGS[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says aloud, and how it stands."""
        if role not in _ROLES or not index.isValid() or index.row() >= len(self._keys):
            return None
        row, column = index.row(), COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column) if column is not Column.PINNED else None
            case Qt.ItemDataRole.EditRole:
                return self.plain_text(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column in RIGHT else _LEFT
            case Qt.ItemDataRole.CheckStateRole:
                return self._ticked(row) if column is Column.PINNED else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column_name(column)}: {said_text(self.text(row, column), column)}"
            case Qt.ItemDataRole.WhatsThisRole:
                return words.tip(self.explanation(index).text)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self.line(row), column, self._session.rules.denominator)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a cell; a trouble is told at the foot of the window."""
        if role not in _TYPED or not index.isValid():
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            value = YES if Qt.CheckState(value) is Qt.CheckState.Checked else NO
        return self._session.attempt(lambda: self.change(index, str(value)))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns, with an arrow at the one that orders the rows."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = (" ↓" if self.descending else " ↑") if column is self.order else ""
            return column_name(column) + arrow
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in RIGHT else _LEFT
        if role == Qt.ItemDataRole.WhatsThisRole and column in RIGHT:
            return told_by(PostFigures.value if column in COUNTED else rates)
        return None

    def _take_news(self, _: object = None) -> None:
        self._has_changed = True

    def _tell_all_changed(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if len(self._keys):
            last = self.index(len(self._keys) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _ticked(self, row: int) -> Qt.CheckState:
        post = self.post(row)
        return Qt.CheckState.Checked if post and post.pinned else Qt.CheckState.Unchecked
