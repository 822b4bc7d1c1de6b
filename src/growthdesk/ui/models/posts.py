"""Posts as a table: ids in an order, texts read for the rows that are shown."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from growthdesk.analysis.engagement import rates
from growthdesk.analysis.inputs import inputs_of_number, inputs_of_rate
from growthdesk.domain.edits import NOTHING
from growthdesk.domain.rows import Account, Post
from growthdesk.store.posts import PostQuery
from growthdesk.ui import words
from growthdesk.ui.explain import Explanation, explanation, told_by
from growthdesk.ui.models.post_columns import (
    COLUMNS,
    COUNTED,
    FIXED,
    NO,
    RIGHT,
    YES,
    Column,
    PostLine,
    column_name,
    plain_text,
    post_name,
    shown_text,
)
from growthdesk.ui.models.post_figures import PostFigures
from growthdesk.ui.models.post_finder import PostFinder
from growthdesk.ui.models.typed_cells import cells_edit
from growthdesk.ui.rate_words import formula
from growthdesk.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

_READ_AT_ONCE = 200
_KEPT = 2_000
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
_LONG = frozenset({Column.TITLE, Column.LINK, Column.CAPTION, Column.NOTE})
_TYPED = (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.CheckStateRole)


class PostsModel(QAbstractTableModel):
    """The posts that a query finds. ``change`` edits one cell as one step of undo.

    ``found`` comes when the rows are those that were asked for.
    """

    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder = PostFinder(session, self)
        self._finder.found.connect(self._show)
        self._ids: list[str] = []
        self._texts: OrderedDict[str, Post] = OrderedDict()
        self._accounts: dict[str, Account] = {}
        self._today = session.today
        self.order = Column.PUBLISHED
        self.descending = True

    @property
    def ids(self) -> Sequence[str]:
        """The ids of the posts, row by row."""
        return self._ids

    @property
    def figures(self) -> PostFigures:
        """The numbers of all posts of the accounts shown, found or not."""
        return self._finder.figures

    @property
    def niches(self) -> set[str]:
        """The niches of all posts of the accounts shown, found or not."""
        return {niche for log in self._finder.logs for niche in log.posts.niches}

    @property
    def is_searching(self) -> bool:
        """Whether words are still being looked for; the rows are those of before until then."""
        return self._finder.is_searching

    def show_posts(self, query: PostQuery, order: Column, *, descending: bool) -> None:
        """Show what a query finds, in the order of a column. The query's own order is not used.

        With many posts words are found a little later; ``found`` tells when.
        """
        self._accounts = {account.id: account for account in self._session.accounts}
        self._today = self._session.today
        self.order, self.descending = order, descending
        self._texts.clear()
        self._finder.find(query, order, descending=descending)
        if self.is_searching:
            self._tell_all_changed()

    def _show(self, ids: list[str]) -> None:
        if ids == self._ids:
            self._tell_all_changed()
        else:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
        self.found.emit()

    def post(self, row: int) -> Post | None:
        """The post of a row; None if another program has taken it out since."""
        identity = self._ids[row]
        if identity not in self._texts:
            start = max(0, row - _READ_AT_ONCE // 2)
            read = self._session.read.posts(self._ids[start : start + _READ_AT_ONCE])
            for post, _ in read.values():
                self._texts[post.id] = post
            while len(self._texts) > _KEPT:
                self._texts.popitem(last=False)
        return self._texts.get(identity)

    def explanation(self, index: Index) -> Explanation:
        """How the number of a cell is made; of the engagement where the cell holds none."""
        column = COLUMNS[index.column()] if index.isValid() else Column.ENGAGEMENT
        post = self.post(index.row()) if index.isValid() else None
        name = column_name(column if column in RIGHT else Column.ENGAGEMENT)
        made_by = PostFigures.value if column in COUNTED else rates
        if post is None:
            return explanation(name, made_by)
        log, place = self._finder.place_of(post)
        inputs = (inputs_of_number if column in COUNTED else inputs_of_rate)(log, place)
        shown = self.text(index.row(), column if column in RIGHT else Column.ENGAGEMENT)
        return explanation(f"{name}, “{post_name(post)}”", made_by, *inputs, shown=shown)

    def account_of(self, post: Post) -> Account:
        """The account that a post belongs to."""
        return self._accounts[post.account_id]

    def lines(self, rows: Sequence[int]) -> Iterator[PostLine]:
        """Many rows, read as they are asked for; those that were taken out since are left out."""
        for start in range(0, len(rows), _READ_AT_ONCE):
            some = [self._ids[row] for row in rows[start : start + _READ_AT_ONCE]]
            read = self._session.read.posts(some)
            for post, _ in (read[identity] for identity in some if identity in read):
                yield PostLine(post, self.account_of(post), self.figures, self._today)

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
        post = self.post(row)
        if post is None:
            return None
        return PostLine(post, self.account_of(post), self.figures, self._today)

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
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Always the same columns; the view hides those that have no place."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All cells can be edited but the account and what is computed; pinned is a box to tick."""
        flags = super().flags(index)
        if not index.isValid() or COLUMNS[index.column()] in FIXED:
            return flags
        pinned = COLUMNS[index.column()] is Column.PINNED
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if pinned else Qt.ItemFlag.ItemIsEditable)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says aloud, and how it stands."""
        if role not in _ROLES or not index.isValid() or index.row() >= len(self._ids):
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
                return f"{column_name(column)}: {self._said(row, column)}"
            case Qt.ItemDataRole.WhatsThisRole:
                return words.tip(self.explanation(index).text)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column)
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

    def _tell_all_changed(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._ids:
            last = self.index(len(self._ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _ticked(self, row: int) -> Qt.CheckState:
        post = self.post(row)
        return Qt.CheckState.Checked if post and post.pinned else Qt.CheckState.Unchecked

    def _said(self, row: int, column: Column) -> str:
        text = self.text(row, column)
        if column is Column.PINNED:
            return text or self.tr("not pinned")
        return self.tr("not known") if text == words.MISSING else text

    def _tip(self, row: int, column: Column) -> str | None:
        if column in _LONG:
            return words.tip(self.text(row, column))
        if column is Column.PUBLISHED:
            return self.plain_text(row, column)
        if column is not Column.ENGAGEMENT:
            return None
        parts = self.figures.parts(self._ids[row])
        if self.text(row, column) != words.MISSING:
            return formula(parts, self._session.rules.denominator)
        return self.tr("It needs likes or comments, and what they are divided by.")
