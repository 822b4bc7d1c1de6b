"""The sheet for days that were not counted: some are filled in, the others stay empty."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from growthdesk.analysis.missing_days import days_without_count, first_to_catch_up
from growthdesk.domain.counts import counted, read_count
from growthdesk.domain.deeds import check_day
from growthdesk.domain.edits import Edit, Put, batch
from growthdesk.domain.rows import Account, FollowerCount
from growthdesk.errors import Trouble
from growthdesk.ui import words
from growthdesk.ui.dialogs.sheet import Sheet, read_from
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.asked_once import AskedOnce
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.words import account_name

MOST_DAYS = 14
"""Days before today, at most: more of them nobody remembers, and an import knows them."""

_CELL_WIDTH = 116
_MOST_CELL_WIDTH = 170
"""Enough for most names with a platform."""
_MOST_HEIGHT = 420
_MOST_WIDTH = 760

_BAR = 16
"""Room for a scroll bar beside or below the cells."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CatchUpSheet", text)


@dataclass(frozen=True, slots=True)
class _Cell:
    """A field for the count of one account on one day."""

    account: Account
    day: date
    editor: QLineEdit
    asked: AskedOnce = field(default_factory=AskedOnce)


def catch_up_sheet(session: Session, parent: QWidget | None) -> Sheet:
    """A sheet with a field for every account and each of the last days that has no count.

    What is filled in is one step. ``+37`` and ``=`` start from the count before that day, one
    that was typed in the sheet as well.
    """
    form: _Days | None = None

    def save() -> None:
        if form is not None:
            form.save()

    sheet = Sheet(_tr("Catch up on days"), "", save, parent)
    form = _Days(session, sheet)
    return sheet


class _Days:
    """The days as rows, the accounts as columns."""

    def __init__(self, session: Session, sheet: Sheet) -> None:
        self._session = session
        self._cells: list[_Cell] = []
        open_days: list[tuple[Account, frozenset[date]]] = []
        for account in session.accounts:
            log = session.outline(account)
            days = days_without_count(log, first_to_catch_up(log, MOST_DAYS))
            if days:
                open_days.append((account, frozenset(days)))
        if not open_days:
            sheet.form.addRow(label(_tr("Every day of the last week has its count."), wrap=True))
            sheet.main.hide()
            return
        help_text = _tr("Fill in the days you know; empty ones stay without a count.")
        sheet.form.addRow(label(help_text, "muted", wrap=True))
        grid = self._grid(open_days)
        sheet.form.addRow(grid)
        self._cells[0].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Log every count that was typed. Raises Trouble, with nothing logged, if one is wrong."""
        edits: list[Edit] = []
        typed: dict[str, FollowerCount] = {}
        for cell in self._cells:
            if cell.editor.text().strip():
                with read_from(cell.editor):
                    row = self._read(cell, typed.get(cell.account.id))
                typed[cell.account.id] = row
                edits.append(Put(row))
        if not edits:
            raise Trouble(_tr("No day is filled in."), _tr("Fill in one, or cancel."))
        self._session.do(batch(edits), "Log followers")

    def _read(self, cell: _Cell, typed: FollowerCount | None) -> FollowerCount:
        """The count of a cell, whose account has that newest count in the cells before it."""
        stored = self._session.read.count_before(cell.account.id, cell.day)
        known = [row for row in (stored, typed) if row is not None]
        before = max(known, key=lambda row: row.day, default=None)
        text = cell.editor.text()
        count = read_count(text, counted(before))
        question = cell.asked.about(text, count, before, self._session.today)
        if question:
            raise Trouble(*question)
        check_day(cell.day, self._session.today)
        return FollowerCount(
            cell.account.id, cell.day, count.followers, count.highest, count.precision
        )

    def _grid(self, open_days: Sequence[tuple[Account, frozenset[date]]]) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "page")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        days = sorted(frozenset[date]().union(*(missing for _, missing in open_days)))
        for row, day in enumerate(days):
            grid.addWidget(label(self._named(day)), row + 1, 0)
        for column, (account, missing) in enumerate(open_days):
            name = ElidedLabel(account_name(account), "muted")
            width = min(max(name.sizeHint().width(), _CELL_WIDTH), _MOST_CELL_WIDTH)
            name.setFixedWidth(width)
            grid.addWidget(name, 0, column + 1)
            logged = self._session.read.counts(account.id)
            for row, day in enumerate(days):
                # A day that is offered for another account may be without a count here too.
                asked = day in missing or day not in logged
                cell = self._cell(account, day, width) if asked else _known(logged[day])
                grid.addWidget(cell, row + 1, column + 1)
        grid.setColumnStretch(len(open_days) + 1, 1)
        area = QScrollArea()
        area.setAccessibleName(_tr("Days without a count"))
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        wanted = inside.sizeHint()
        below = _BAR if wanted.width() + _BAR > _MOST_WIDTH else 2
        area.setMinimumSize(
            min(wanted.width() + _BAR, _MOST_WIDTH), min(wanted.height() + below, _MOST_HEIGHT)
        )
        return area

    def _cell(self, account: Account, day: date, width: int) -> QLineEdit:
        editor = QLineEdit()
        editor.setProperty("role", "compact")
        editor.setFixedWidth(width)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setPlaceholderText(words.MISSING)
        named = _tr("Followers of {account} on {day}")
        editor.setAccessibleName(
            named.format(account=account_name(account), day=words.long_day(day))
        )
        editor.setToolTip(words.tip(editor.accessibleName()))
        self._cells.append(_Cell(account, day, editor))
        return editor

    def _named(self, day: date) -> str:
        if day == self._session.today:
            return _tr("Today")
        return words.short_weekday(day, near=day)


def _known(row: FollowerCount) -> QLabel:
    """A day that has its count."""
    shown = label(words.count(row.followers), "muted")
    shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    shown.setContentsMargins(0, 0, 9, 0)
    return shown
