"""Posts as a table: ids in an order, texts read for the rows that are shown."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from growthdesk.analysis.engagement import label as engagement_label
from growthdesk.analysis.engagement import rates
from growthdesk.analysis.inputs import inputs_of_number, inputs_of_rate
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.days import read_moment, zone_named
from growthdesk.domain.edits import Edit
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, Post
from growthdesk.store.posts import PostQuery
from growthdesk.ui import words
from growthdesk.ui.explain import Explanation, explanation, told_by
from growthdesk.ui.models.post_columns import (
    COLUMNS,
    COUNTED,
    RIGHT,
    Column,
    PostLine,
    column_name,
    plain_text,
    post_name,
    shown_text,
)
from growthdesk.ui.models.post_edits import change_number, change_post, newest_result, read_number
from growthdesk.ui.models.post_figures import PostFigures, post_figures
from growthdesk.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

_READ_AT_ONCE = 200
_KEPT = 2_000
_FIXED = frozenset({Column.ACCOUNT, Column.ENGAGEMENT})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NO_INDEX = QModelIndex()


class PostsModel(QAbstractTableModel):
    """The posts that a query finds. ``change`` edits one cell as one step of undo."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._logs: tuple[AccountLog, ...] = ()
        self._figures = post_figures(())
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
        return self._figures

    def show_posts(self, query: PostQuery, order: Column, *, descending: bool) -> None:
        """Show what a query finds, in the order of a column. The query's own order is not used."""
        accounts = [a for a in self._session.accounts if query.account_id in (None, a.id)]
        logs = tuple(self._session.log(account) for account in accounts)
        if [id(log) for log in logs] != [id(log) for log in self._logs]:
            self._logs, self._figures = logs, post_figures(logs)
        self._accounts = {account.id: account for account in self._session.accounts}
        self._today = self._session.today
        self.order, self.descending = order, descending
        self._texts.clear()
        ids = self._found(query, order, descending=descending)
        if ids == self._ids:
            self._tell_all_changed()
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

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
        log = next(log for log in self._logs if log.account.id == post.account_id)
        place = log.posts.id.index(post.id)
        inputs = (inputs_of_number if column in COUNTED else inputs_of_rate)(log, place)
        shown = self.text(index.row(), column if column in RIGHT else Column.ENGAGEMENT)
        return explanation(f"{name}, “{post_name(post)}”", made_by, *inputs, shown=shown)

    def account_of(self, post: Post) -> Account:
        """The account that a post belongs to."""
        return self._accounts[post.account_id]

    def text(self, row: int, column: Column) -> str:
        """What a cell shows."""
        post = self.post(row)
        return words.MISSING if post is None else shown_text(self._line(post), column)

    def plain_text(self, row: int, column: Column) -> str:
        """What a cell holds as it is typed, and copied to a spreadsheet; empty if missing."""
        post = self.post(row)
        return "" if post is None else plain_text(self._line(post), column)

    def _line(self, post: Post) -> PostLine:
        return PostLine(post, self.account_of(post), self._figures, self._today)

    def change(self, index: Index, text: str) -> None:
        """Take over what was typed into a cell, as one step of undo; nothing if it is the same.

        Raises Trouble, with nothing changed, if it cannot be read or kept.
        """
        row, column = index.row(), COLUMNS[index.column()]
        post = self.post(row)
        if post is not None and text.strip() != self.plain_text(row, column):
            step = self.tr("Change {what} of a post").format(what=column_name(column).lower())
            self._session.do(self._edit(post, column, text), step)

    def _edit(self, post: Post, column: Column, text: str) -> Edit:
        session = self._session
        now, day_start = session.now(), session.rules.day_start
        if column in COUNTED:
            newest = newest_result(session.read.results(post.id), session.today)
            previous = getattr(newest, column.value) if newest else None
            number = read_number(text, previous)
            return change_number(post, newest, column.value, number, now, day_start)
        account, spans = self.account_of(post), session.read.spans(post.account_id)
        facts: dict[str, Any] = {"day_start": day_start}
        match column:
            case Column.KIND:
                facts["kind"] = Kind(text)
            case Column.PUBLISHED:
                day, moment = read_moment(text, ZoneInfo("UTC"))
                zone = zone_named(post.zone) or now.tzinfo
                facts |= {"day": day} if day else {"at": moment.replace(tzinfo=zone)}
            case _:
                facts[column.value] = text.strip()
        return change_post(account, post, now, spans, **facts)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """As many rows as posts were found."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Always the same columns; the view hides those that have no place."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All cells can be edited but the account and what is computed."""
        flags = super().flags(index)
        if index.isValid() and COLUMNS[index.column()] not in _FIXED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, says aloud, and how it stands."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        row, column = index.row(), COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.EditRole:
                return self.plain_text(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column in RIGHT else _LEFT
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self.text(row, column)
                said = self.tr("not known") if text == words.MISSING else text
                return f"{column_name(column)}: {said}"
            case Qt.ItemDataRole.WhatsThisRole:
                return words.tip(self.explanation(index).text)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a cell; a trouble is told at the foot of the window."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
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

    def _found(self, query: PostQuery, order: Column, *, descending: bool) -> list[str]:
        in_python = order in RIGHT or order is Column.ACCOUNT
        wanted = (
            replace(query, order="published", descending=True)
            if in_python
            else replace(query, order=order.value, descending=descending)
        )
        found = self._session.read.find_posts(wanted)
        if order is Column.ACCOUNT:
            return self._by_account(found, descending=descending)
        if in_python:
            return self._figures.ordered(found, order.value, descending=descending)
        return found

    def _by_account(self, ids: list[str], *, descending: bool) -> list[str]:
        names = {i: log.account.label.casefold() for log in self._logs for i in log.posts.id}
        return sorted(ids, key=lambda i: names.get(i, ""), reverse=descending)

    def _tell_all_changed(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._ids:
            last = self.index(len(self._ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _tip(self, row: int, column: Column) -> str | None:
        if column is Column.TITLE:
            return words.tip(self.text(row, column))
        if column is Column.PUBLISHED:
            return self.plain_text(row, column)
        if column is not Column.ENGAGEMENT:
            return None
        parts = self._figures.parts(self._ids[row])
        if self.text(row, column) != words.MISSING:
            return engagement_label(parts, self._session.rules.denominator)
        return self.tr("It needs likes or comments, and what they are divided by.")
