"""The table of posts: its columns fit the room, and every key does what one expects."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from growthdesk.domain.platform import Kind
from growthdesk.ui import words
from growthdesk.ui.models.post_columns import COLUMNS, COUNTED, RIGHT, Column, column_name
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.post_cells import PostCells

_ROW_HEIGHT = 34
_TITLE_AT_LEAST = 200
_TITLE_AT_WORST = 110
_BESIDE_TEXT = 24
_LONGEST_TEXT = 150
_OPTIONAL = (Column.REACH, Column.NICHE, Column.COMMENTS, Column.SAVES, Column.VIEWS, Column.SHARES)
"""What may be left out where the room is short, the most needed first."""


class PostsTable(QTableView):
    """Rows of posts. Enter, Delete and Ctrl+V become wishes; Ctrl+C copies the chosen rows."""

    sheet_requested = Signal()
    removal_requested = Signal()
    paste_requested = Signal()
    order_requested = Signal(object)
    menu_requested = Signal(object)

    def __init__(self, session: Session, theme: Theme, model: PostsModel) -> None:
        super().__init__()
        self._session = session
        self._posts = model
        self.setModel(model)
        self.cells = PostCells(session, theme, model, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(self.tr("Posts"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrows move in it
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(header.ResizeMode.Fixed)
        header.setHighlightSections(False)
        # A header asks of every cell below it whether it is selected, at each painting.
        header.setSelectionModel(QItemSelectionModel(model, self))
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda section: self.order_requested.emit(COLUMNS[section]))

    def chosen_rows(self) -> list[int]:
        """The rows that are selected, from top to bottom."""
        # Not selectedRows(): it asks the model for the flags of every cell.
        selection = self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Select these ascending rows as well."""
        selection = QItemSelection()
        for _, together in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
            run = [row for _, row in together]
            first = self._posts.index(run[0], 0)
            selection.select(first, self._posts.index(run[-1], len(COLUMNS) - 1))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard, with the columns that are shown and their names."""
        shown = [c for c in COLUMNS if not self.isColumnHidden(COLUMNS.index(c))]
        lines = io.StringIO()
        writer = csv.writer(lines, delimiter="\t", lineterminator="\n")
        writer.writerow([column_name(column) for column in shown])
        for row in self.chosen_rows():
            writer.writerow([_safe(self._posts.plain_text(row, column)) for column in shown])
        QGuiApplication.clipboard().setText(lines.getvalue())

    def fit(self) -> None:
        """Give every column the width of its text and the title the rest.

        Columns that say nothing here are hidden; so are the least needed where room is short.
        """
        shown = self._saying_something()
        widths = {column: self._width(column) for column in shown}
        widths[Column.TITLE] = _TITLE_AT_LEAST
        room = self.viewport().width()
        optional = [column for column in self._by_need() if column in widths]
        taken = sum(width for column, width in widths.items() if column not in optional)
        for column in optional:
            if taken + widths[column] <= room:
                taken += widths[column]
            else:
                del widths[column]
        left_over = room - sum(widths.values())
        widths[Column.TITLE] += max(left_over, _TITLE_AT_WORST - _TITLE_AT_LEAST)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column not in widths)
            if column in widths:
                self.setColumnWidth(place, widths[column])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that do something with the posts; all others move in the table."""
        doing = self._deed(event)
        if doing is None:
            super().keyPressEvent(event)
        else:
            doing()
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, at the cell if it was asked for with a key."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_requested.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new room."""
        super().resizeEvent(event)
        self.fit()

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy_rows
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.paste_requested.emit
        deeds: Mapping[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self.sheet_requested.emit,
            Qt.Key.Key_Enter: self.sheet_requested.emit,
            Qt.Key.Key_Delete: self.removal_requested.emit,
            Qt.Key.Key_Backspace: self.removal_requested.emit,
        }
        return deeds.get(event.key())

    def _saying_something(self) -> list[Column]:
        unused = self._unused()
        hidden = set()
        if Column.VIEWS in unused:
            hidden.add(Column.VIEWS)
        elif Column.REACH in unused:
            hidden.add(Column.REACH)
        if self._session.account is not None or len(self._session.accounts) < 2:
            hidden.add(Column.ACCOUNT)
        return [column for column in COLUMNS if column not in hidden]

    def _by_need(self) -> list[Column]:
        """The columns that may be left out, the most needed first; empty ones come last."""
        unused = self._unused()
        by_need = sorted(_OPTIONAL, key=lambda column: column in unused)
        if Column.REACH in unused and Column.VIEWS not in unused:
            by_need.remove(Column.VIEWS)
            by_need.insert(0, Column.VIEWS)
        return by_need

    def _unused(self) -> set[Column]:
        figures = self._posts.figures
        return {column for column in COUNTED if figures.largest(column.value) is None}

    def _width(self, column: Column) -> int:
        metrics = self.fontMetrics()
        texts = [column_name(column) + (" ↓" if column is self._posts.order else "")]
        match column:
            case Column.PUBLISHED:
                texts += ["28 Nov 2028", "28 Nov 00:00"]
            case Column.KIND:
                texts += [words.kind_name(kind) for kind in Kind]
            case Column.NICHE:
                texts += self._session.read.niches()
            case Column.ACCOUNT:
                texts += [account.label for account in self._session.accounts]
            case _ if column in COUNTED:
                texts.append(words.number(self._posts.figures.largest(column.value)))
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        return (widest if column in RIGHT else min(widest, _LONGEST_TEXT)) + _BESIDE_TEXT


def _safe(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, on one line."""
    line = " ".join(text.split())
    return "'" + line if line[:1] in ("=", "+", "-", "@") else line
