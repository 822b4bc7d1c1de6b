"""A block of cells from a spreadsheet: into the cells of posts, or as new posts."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from growthdesk.domain.deeds import log_post, log_result
from growthdesk.domain.edits import Batch, Edit, Remove, batch, single
from growthdesk.domain.rows import Account, CompleteSpan
from growthdesk.errors import Trouble
from growthdesk.ui.models.copied_posts import unsafe
from growthdesk.ui.models.post_columns import (
    COLUMNS,
    COUNTED,
    FIXED,
    Column,
    PostLine,
    column_name,
)
from growthdesk.ui.models.typed_cells import cells_edit, read_facts
from growthdesk.ui.models.typed_facts import read_number
from growthdesk.ui.said import said
from growthdesk.ui.session import Session

Block = list[list[str]]

_NAMED_AT_LEAST = 2
_LONGEST = 20_000_000
"""Characters: some 100,000 posts with their captions."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PastedPosts", text)


def read_block(text: str) -> Block:
    """The cells of a text with tabs, row by row, empty rows at the end left out.

    Raises Trouble if it is too long to be that.
    """
    too_much = Trouble(
        _tr("What was copied is too much to be cells of posts."),
        _tr("Copy fewer of them, or import the file."),
    )
    if len(text) > _LONGEST:
        raise too_much
    rows = csv.reader(io.StringIO(text), delimiter="\t")
    try:
        block = [[unsafe(cell.strip()) for cell in row] or [""] for row in rows]
    except csv.Error:  # one cell beyond every limit
        raise too_much from None
    while block and not any(block[-1]):
        block.pop()
    return block


def named_columns(row: Sequence[str]) -> list[Column | None] | None:
    """The columns that a first row names, None for a name that is none; None if it names none."""
    names = {column_name(column).casefold(): column for column in COLUMNS}
    names |= {column.value: column for column in COLUMNS}
    named = [names.get(cell.casefold()) for cell in row]
    return named if sum(one is not None for one in named) >= _NAMED_AT_LEAST else None


def pasted_into(
    session: Session, lines: Sequence[PostLine], columns: Sequence[Column], block: Block
) -> Batch:
    """The edit that puts a block into the cells of these posts and columns.

    One cell goes into every post, as does one row of cells. What lies beyond the last column is
    left out. Raises Trouble, naming the row, if there are too few posts or a cell cannot be kept.
    """
    if len(block) == 1:
        block = block * len(lines)
    if len(block) > len(lines):
        rows = QCoreApplication.translate("PastedPosts", "%Ln row(s)", "", len(block))
        raise Trouble(
            _tr("There are too few posts below for the {rows} that were copied.").format(rows=rows),
            _tr("Choose a cell further up, or paste them as new posts."),
        )
    edits: list[Edit] = []
    for place, (line, cells) in enumerate(zip(lines, block, strict=False), 1):
        typed = dict(zip(columns, cells, strict=False))
        edits.append(_in_row(place, partial(cells_edit, session, line, typed)))
    return batch(edits) if len(edits) == 1 else _without_spans(edits)


def pasted_as_new(
    session: Session, account: Account, columns: Sequence[Column | None], block: Block
) -> tuple[Batch, int]:
    """The edit that logs each row of a block as a new post of an account, and how many they are.

    A first row that names columns decides which is which, in place of ``columns``. The days in
    which posts are complete stay as they are: nobody said that nothing is missing. Raises
    Trouble, naming the row, if one cannot be logged.
    """
    named = named_columns(block[0]) if block else None
    rows = [row for row in (block[1:] if named else block) if any(row)]
    which = named or columns
    edits = [
        _in_row(place, partial(_new_post, session, account, _cells(which, row)))
        for place, row in enumerate(rows, 2 if named else 1)
    ]
    return _without_spans(edits), len(edits)


def _cells(columns: Sequence[Column | None], row: Sequence[str]) -> dict[Column, str]:
    pairs = zip(columns, row, strict=False)
    return {c: cell for c, cell in pairs if c is not None and c not in FIXED and cell}


def _new_post(session: Session, account: Account, cells: Mapping[Column, str]) -> Batch:
    now, day_start = session.now(), session.rules.day_start
    facts: dict[str, Any] = {"kind": account.platform_facts.kinds[0]}
    for column in cells.keys() - COUNTED:
        facts |= read_facts(session, column, cells[column])
    title = facts.pop("title", "")
    post, edit = log_post(account, title, now, (), day_start=day_start, **facts)
    numbers = {c.value: read_number(cells[c]) for c in cells.keys() & COUNTED}
    if not numbers:
        return batch([edit])
    return batch([edit, log_result(post, now, day_start, **numbers)])


def _in_row(place: int, read: Callable[[], Batch]) -> Batch:
    """What is made of a row. Its Trouble names the row."""
    try:
        return read()
    except Trouble as trouble:
        says = _tr("Row {place}: {reason}").format(place=place, reason=said(trouble.says))
        raise Trouble(says, trouble.advice) from None


def _without_spans(edits: Sequence[Edit]) -> Batch:
    """The edits but for those of the days in which posts are complete."""
    return batch(
        one
        for edit in edits
        for one in single(edit)
        if (one.kind if isinstance(one, Remove) else type(one.row)) is not CompleteSpan
    )
