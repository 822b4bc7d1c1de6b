"""Where one was in the table of posts, found again after its rows have changed."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel

from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.widgets.posts_table import PostsTable

SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


@dataclass(frozen=True, slots=True)
class KeptChoice:
    """The chosen posts, the one with the cursor (None without one), its cell, and the scrolling."""

    chosen: frozenset[str] = frozenset()
    current: str | None = None
    row: int = -1
    column: int = -1
    scrolled: int = 0


def kept_choice(table: PostsTable, model: PostsModel) -> KeptChoice:
    """Where one is now."""
    current = table.currentIndex()
    return KeptChoice(
        frozenset(model.ids[row] for row in table.chosen_rows()),
        model.ids[current.row()] if current.isValid() else None,
        current.row(),
        current.column(),
        table.verticalScrollBar().value(),
    )


def choose_again(table: PostsTable, model: PostsModel, kept: KeptChoice) -> None:
    """After a reset: the same posts; where the one with the cursor is gone, the one in its place."""
    ids = model.ids
    if table.currentIndex().isValid() or kept.current is None or not ids:
        return
    places = [place for place, identity in enumerate(ids) if identity in kept.chosen]
    gone = kept.current in kept.chosen and not places
    at = ids.index(kept.current) if kept.current in ids else min(kept.row, len(ids) - 1)
    table.selectionModel().setCurrentIndex(
        model.index(at, kept.column),
        SELECT_ROW if gone else QItemSelectionModel.SelectionFlag.NoUpdate,
    )
    table.choose_rows(places)
    table.verticalScrollBar().setValue(kept.scrolled)
