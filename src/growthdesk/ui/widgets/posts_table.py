"""The table of posts: its columns fit the room, and every key does what one expects."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QKeyCombination,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from growthdesk.domain.account_log import Ints
from growthdesk.ui.models.copied_posts import copied
from growthdesk.ui.models.post_columns import COLUMNS, Column
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.column_choices import ColumnChoices
from growthdesk.ui.widgets.column_fit import fitted
from growthdesk.ui.widgets.post_cells import PostCells

_ROW_HEIGHT = 34
_NARROWEST = 48
_SETTLE_MS = 60
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_MOVES = {
    QKeyCombination(_CTRL_SHIFT, Qt.Key.Key_Left): -1,
    QKeyCombination(_CTRL_SHIFT, Qt.Key.Key_Right): 1,
}


class PostsTable(QTableView):
    """Rows of posts, and columns that can be moved, made wider, shown and hidden.

    ``choices`` is how the columns are wanted; ``columns_chosen`` comes when that was changed.
    """

    sheet_requested = Signal()
    removal_requested = Signal()
    columns_chosen = Signal()
    columns_menu_requested = Signal(object)
    order_requested = Signal(object)
    menu_requested = Signal(object)

    def __init__(
        self, session: Session, theme: Theme, model: PostsModel, choices: ColumnChoices
    ) -> None:
        super().__init__()
        self._session = session
        self._posts = model
        self.choices = choices
        self._arranging = False
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(_SETTLE_MS)
        self._resized.timeout.connect(self._settle)
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
        header.setSectionResizeMode(header.ResizeMode.Interactive)
        header.setHighlightSections(False)
        # A header asks of every cell below it whether it is selected, at each painting.
        header.setSelectionModel(QItemSelectionModel(model, self))
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(_NARROWEST)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.columns_menu_requested.emit(header.mapToGlobal(at))
        )
        header.sectionResized.connect(self._take_width)
        header.sectionMoved.connect(lambda *_: self._take_order())
        header.sectionClicked.connect(lambda section: self.order_requested.emit(COLUMNS[section]))
        self.arrange()

    def chosen_rows(self) -> list[int]:
        """The rows that are selected, from top to bottom."""
        return [row for together in self.chosen_stretches() for row in together]

    def chosen_stretches(self) -> list[range]:
        """The rows that are selected, from top to bottom, those that lie together in one."""
        # Not selectedRows(): it asks the model for the flags of every cell.
        selection = self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        found: list[range] = []
        for top, bottom in sorted((one.top(), one.bottom()) for one in ranges):
            if found and top <= found[-1].stop:
                found[-1] = range(found[-1].start, max(bottom + 1, found[-1].stop))
            else:
                found.append(range(top, bottom + 1))
        return found

    def chosen_row(self) -> int:
        """The selected row; that with the cursor if several are; −1 if none is."""
        selection, current = self.selectionModel().selection(), self.currentIndex().row()
        ranges = [selection.at(place) for place in range(selection.count())]
        if any(one.top() <= current <= one.bottom() for one in ranges):
            return current
        return min((one.top() for one in ranges), default=-1)

    def choose_rows(self, rows: Ints) -> None:
        """Select these ascending rows as well."""
        if not len(rows):
            return
        ends = np.flatnonzero(np.diff(rows) > 1)
        selection = QItemSelection()
        for top, bottom in zip(
            rows[np.append(0, ends + 1)].tolist(),
            rows[np.append(ends, len(rows) - 1)].tolist(),
            strict=True,
        ):
            first = self._posts.index(top, 0)
            selection.append(
                QItemSelectionRange(first, self._posts.index(bottom, len(COLUMNS) - 1))
            )
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def shown_columns(self) -> list[Column]:
        """The columns that are shown, in the order in which they stand."""
        header = self.horizontalHeader()
        places = [header.logicalIndex(place) for place in range(len(COLUMNS))]
        return [COLUMNS[place] for place in places if not self.isColumnHidden(place)]

    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard, with the columns that are shown and their names."""
        data = copied(self._posts, self.chosen_rows(), self.shown_columns())
        QGuiApplication.clipboard().setMimeData(data)

    def show_column(self, column: Column, shown: bool) -> None:  # noqa: FBT001 - a menu says it so
        """Show a column always, or never."""
        self._choose(self.choices.with_shown(column, shown=shown))

    def move_column(self, column: Column, step: int) -> None:
        """Move a column by a place: 1 is toward the end of the line, −1 toward its beginning."""
        shown = self.shown_columns()
        place = shown.index(column) + step if column in shown else -1
        if 0 <= place < len(shown):
            order = [one for one in self.choices.order if one is not column]
            beside = order.index(shown[place])
            order.insert(beside + 1 if step > 0 else beside, column)
            self._choose(replace(self.choices, order=tuple(order)))

    def widen_column(self, column: Column, pixels: int) -> None:
        """Make a column wider, or narrower with less than nothing."""
        width = max(_NARROWEST, self.columnWidth(COLUMNS.index(column)) + pixels)
        self._choose(self.choices.with_width(column, width))

    def reset_columns(self) -> None:
        """The columns as they were at first."""
        self._choose(ColumnChoices())

    def fit(self) -> None:
        """Give every column its width and the title the rest; hide those without a place."""
        room = self.viewport().width()
        widths = fitted(self._session, self._posts, self.choices, self.fontMetrics(), room)
        self._arranging = True
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column not in widths)
            if column in widths:
                self.setColumnWidth(place, widths[column])
        self._arranging = False

    def arrange(self) -> None:
        """Let the columns stand in the order that was chosen."""
        header = self.horizontalHeader()
        self._arranging = True
        for place, column in enumerate(self.choices.order):
            header.moveSection(header.visualIndex(COLUMNS.index(column)), place)
        self._arranging = False

    def _choose(self, choices: ColumnChoices) -> None:
        self.choices = choices
        self.arrange()
        self.fit()
        self.columns_chosen.emit()

    def _take_width(self, section: int, _before: int, width: int) -> None:
        if not self._arranging and width:
            self.choices = self.choices.with_width(COLUMNS[section], width)
            self._resized.start()

    def _take_order(self) -> None:
        if not self._arranging:
            header = self.horizontalHeader()
            places = range(len(COLUMNS))
            order = tuple(COLUMNS[header.logicalIndex(place)] for place in places)
            self._choose(replace(self.choices, order=order))

    def _settle(self) -> None:
        # While the mouse holds an edge the other columns stay where they are.
        if QGuiApplication.mouseButtons() is Qt.MouseButton.NoButton:
            self._choose(self.choices)
        else:
            self._resized.start()

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
        # The keys of the menus come as shortcuts; these are their twins on other keyboards.
        if event.keyCombination() in _MOVES:
            step = _MOVES[event.keyCombination()]
            step = -step if self.isRightToLeft() else step
            column = self.currentIndex().column()
            return partial(self.move_column, COLUMNS[column], step) if column >= 0 else None
        deeds: Mapping[int, Callable[[], object]] = {
            Qt.Key.Key_Enter: self.sheet_requested.emit,
            Qt.Key.Key_Backspace: self.removal_requested.emit,
        }
        return deeds.get(event.key())
