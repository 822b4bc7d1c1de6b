"""How wide each column of the table of posts is, and which have no place."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QFontMetrics

from growthdesk.domain.platform import Kind
from growthdesk.ui import words
from growthdesk.ui.models.post_columns import COLUMNS, COUNTED, EXTRA, RIGHT, Column, column_name
from growthdesk.ui.models.posts import PostsModel
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.column_choices import ColumnChoices

_TITLE_AT_WORST = 110
_TITLE_AT_LEAST = 200
_BESIDE_TEXT = 24
_LONGEST_TEXT = 150
_OF_LONG_TEXTS = 220
_LONG_DAYS = tuple(date(2028, month, 28) for month in range(1, 13))
"""One of each month: which name is the longest depends on the language."""
_OPTIONAL = (Column.REACH, Column.NICHE, Column.COMMENTS, Column.SAVES, Column.VIEWS, Column.SHARES)
"""What may be left out where the room is short, the most needed first."""


def fitted(
    session: Session, model: PostsModel, choices: ColumnChoices, metrics: QFontMetrics, room: int
) -> dict[Column, int]:
    """The columns that have a place in ``room`` pixels, and their widths; the title takes the rest.

    Columns that say nothing here are left out, and so are the least needed where room is short,
    unless they were chosen by hand.
    """
    unused = _unused(model)
    shown = _saying_something(session, unused, choices)
    widths = {c: choices.widths.get(c) or _width(session, model, c, metrics) for c in shown}
    free_title = Column.TITLE not in choices.widths
    if free_title:
        widths[Column.TITLE] = _TITLE_AT_LEAST
    optional = [c for c in _by_need(unused) if c in widths and c not in choices.shown]
    taken = sum(width for column, width in widths.items() if column not in optional)
    for column in optional:
        if taken + widths[column] <= room:
            taken += widths[column]
        else:
            del widths[column]
    if free_title:
        left_over = room - sum(widths.values())
        # With columns chosen by hand the table may scroll; then the title need not be cut for them.
        at_worst = _TITLE_AT_LEAST if choices.shown else _TITLE_AT_WORST
        widths[Column.TITLE] += max(left_over, at_worst - _TITLE_AT_LEAST)
    return widths


def _saying_something(
    session: Session, unused: set[Column], choices: ColumnChoices
) -> Sequence[Column]:
    silent = set(EXTRA)
    if Column.VIEWS in unused:
        silent.add(Column.VIEWS)
    elif Column.REACH in unused:
        silent.add(Column.REACH)
    if session.account is not None or len(session.accounts) < 2:
        silent.add(Column.ACCOUNT)
    left_out = (silent | choices.hidden) - choices.shown
    return [column for column in COLUMNS if column not in left_out]


def _by_need(unused: set[Column]) -> list[Column]:
    """The columns that may be left out, the most needed first; empty ones come last."""
    by_need = sorted(_OPTIONAL, key=lambda column: column in unused)
    if Column.REACH in unused and Column.VIEWS not in unused:
        by_need.remove(Column.VIEWS)
        by_need.insert(0, Column.VIEWS)
    return by_need


def _unused(model: PostsModel) -> set[Column]:
    return {column for column in COUNTED if model.told.largest.get(column.value) is None}


def _width(session: Session, model: PostsModel, column: Column, metrics: QFontMetrics) -> int:
    texts = [column_name(column) + (" ↓" if column is model.order else "")]
    match column:
        case Column.LINK | Column.CAPTION | Column.NOTE:
            return _OF_LONG_TEXTS
        case Column.PUBLISHED:
            texts += [words.short_day(day) for day in _LONG_DAYS]
            texts += [f"{words.short_day(day, day)} 00:00" for day in _LONG_DAYS]
        case Column.KIND:
            texts += [words.kind_name(kind) for kind in Kind]
        case Column.NICHE:
            texts += model.told.niches
        case Column.ACCOUNT:
            texts += [words.account_name(account) for account in session.accounts]
        case _ if column in COUNTED:
            texts.append(words.number(model.told.largest.get(column.value)))
    widest = max(metrics.horizontalAdvance(text) for text in texts)
    return (widest if column in RIGHT else min(widest, _LONGEST_TEXT)) + _BESIDE_TEXT
