"""Tables that show rows: without a grid, read and chosen row by row, left with Tab."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def as_rows(table: QTableView, height: int | None = None) -> None:
    """Let a table show rows that cannot be edited, each so many pixels high; as high as usual if None."""
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    if height is not None:
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(height)
    table.horizontalHeader().setHighlightSections(False)
