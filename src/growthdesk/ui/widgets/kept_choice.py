"""Where one was in the table of posts, found again after its rows have changed."""

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QItemSelectionModel

from growthdesk.domain.account_log import Ints
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.widgets.posts_table import PostsTable

_NONE = np.empty(0, np.int64)

SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


@dataclass(frozen=True, slots=True, eq=False)
class KeptChoice:
    """The keys of the chosen posts, the one with the cursor (None without one), its cell, and the scrolling.

    Keys mean nothing any more once the one of the cursor is of another post: ``post_id`` tells.
    """

    chosen: Ints = field(default_factory=lambda: _NONE)
    current: int | None = None
    post_id: str | None = None
    row: int = -1
    column: int = -1
    scrolled: int = 0


def kept_choice(table: PostsTable, model: PostsModel) -> KeptChoice:
    """Where one is now."""
    current = table.currentIndex()
    row = current.row()
    post = model.post(row) if current.isValid() else None
    return KeptChoice(
        np.concatenate(
            [_NONE, *(model.keys[one.start : one.stop] for one in table.chosen_stretches())]
        ),
        int(model.keys[row]) if current.isValid() else None,
        post.id if post else None,
        row,
        current.column(),
        table.verticalScrollBar().value(),
    )


def choose_again(table: PostsTable, model: PostsModel, kept: KeptChoice) -> None:
    """After a reset: the same posts; where the one with the cursor is gone, the one in its place.

    While it may still come, nothing is chosen.
    """
    keys = model.keys
    if table.currentIndex().isValid() or kept.current is None or not len(keys):
        return
    found = np.flatnonzero(keys == kept.current)
    if not len(found) and not model.is_settled:
        return
    places = np.flatnonzero(np.isin(keys, kept.chosen))
    at = int(found[0]) if len(found) else min(kept.row, len(keys) - 1)
    there = model.post(at)
    if len(found) and there is not None and kept.post_id not in (None, there.id):
        return
    gone = kept.current in kept.chosen and not len(places)
    table.selectionModel().setCurrentIndex(
        model.index(at, kept.column),
        SELECT_ROW if gone else QItemSelectionModel.SelectionFlag.NoUpdate,
    )
    table.choose_rows(places)
    table.verticalScrollBar().setValue(kept.scrolled)
