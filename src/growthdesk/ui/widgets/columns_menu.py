"""The menu of the columns: which are shown, where they stand, and back to the usual ones."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from growthdesk.ui.models.post_columns import COLUMNS, Column, column_name
from growthdesk.ui.widgets.posts_table import PostsTable

_STEP = 24
"""Pixels by which a column becomes wider or narrower."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ColumnsMenu", text)


def columns_menu(table: PostsTable, column: Column | None = None) -> QMenu:
    """Every column with a tick if it is shown; for one of them also where it stands, and how wide."""
    menu = QMenu(_tr("Columns"), table)
    if column is not None:
        _add_place(menu, table, column)
        menu.addSeparator()
    for one in table.choices.order:
        tick = menu.addAction(column_name(one))
        tick.setCheckable(True)
        tick.setChecked(not table.isColumnHidden(COLUMNS.index(one)))
        tick.setEnabled(one is not Column.TITLE)  # a row without a name is no row
        tick.toggled.connect(partial(table.show_column, one))
    menu.addSeparator()
    menu.addAction(_tr("Columns as at first"), table.reset_columns)
    return menu


def _add_place(menu: QMenu, table: PostsTable, column: Column) -> None:
    shown = table.shown_columns()
    place = shown.index(column) if column in shown else -1
    left, right = (1, -1) if table.isRightToLeft() else (-1, 1)
    for words, keys, step in (
        (_tr("Move “{column}” left"), "Ctrl+Shift+Left", left),
        (_tr("Move “{column}” right"), "Ctrl+Shift+Right", right),
    ):
        said = words.format(column=column_name(column))
        move = menu.addAction(f"{said}\t{keys}", partial(table.move_column, column, step))
        move.setEnabled(place >= 0 and 0 <= place + step < len(shown))
    for words, step in ((_tr("Wider"), _STEP), (_tr("Narrower"), -_STEP)):
        menu.addAction(words, partial(table.widen_column, column, step)).setEnabled(place >= 0)
