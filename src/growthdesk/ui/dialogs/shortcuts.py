"""The list of all shortcuts."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from growthdesk.ui.actions import MENUS, translated
from growthdesk.ui.widgets.card import label


def shortcuts_sheet(parent: QWidget | None) -> QDialog:
    """A table of the actions that have a shortcut, in the order of the menus."""
    sheet = QDialog(parent)
    title = QCoreApplication.translate("Shortcuts", "Keyboard shortcuts")
    sheet.setWindowTitle(title)
    deeds = [deed for _, deeds in MENUS for deed in deeds if deed.shortcut]
    table = QTableWidget(len(deeds), 2)
    table.setAccessibleName(title)
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for row, deed in enumerate(deeds):
        keys = QKeySequence(deed.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        words = translated(deed.words).replace("&", "").removesuffix("…")
        table.setItem(row, 0, QTableWidgetItem(words))
        table.setItem(row, 1, QTableWidgetItem(keys))
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.addWidget(label(title, "answer"))
    layout.addWidget(table)
    sheet.resize(460, 620)
    return sheet
