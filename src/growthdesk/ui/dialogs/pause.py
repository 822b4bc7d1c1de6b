"""The sheet that declares days free, and lists the breaks there are."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from growthdesk.domain.deeds import add_break
from growthdesk.domain.rows import Account, Row
from growthdesk.ui import words
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.fields import day_field, day_of
from growthdesk.ui.widgets.row_list import RowList, level_with_first_line
from growthdesk.ui.words import account_name

_A_WEEK = timedelta(days=6)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BreakSheet", text)


def break_sheet(
    session: Session,
    account: Account,
    parent: QWidget | None,
    first: date | None = None,
    last: date | None = None,
) -> Sheet:
    """A sheet that adds a break: a week from today on, unless other days are given.

    Both days are inclusive, in the past or in the future. The breaks under it, newest first,
    can each be removed, which is a step of its own.
    """
    begin = first or session.today
    first_day = day_field(begin)
    last_day = day_field(last or begin + _A_WEEK)
    why = QLineEdit()
    why.setPlaceholderText(_tr("optional, such as holiday"))
    before = begin

    def keep_length() -> None:
        """The last day moves with the first, so that moving a break takes one field."""
        nonlocal before
        moved = day_of(first_day) - before
        before = day_of(first_day)
        last_day.setDate(words.qdate(day_of(last_day) + moved))

    def save() -> None:
        edit = add_break(account, day_of(first_day), day_of(last_day), why.text())
        session.do(edit, "Add a break")

    def breaks() -> Sequence[tuple[str, Row]]:
        today = session.today
        return [
            (" · ".join(filter(None, (_when(one.first_day, one.last_day, today), one.why))), one)
            for one in reversed(session.read.breaks(account.id))
        ]

    first_day.dateChanged.connect(keep_length)
    sheet = Sheet(_tr("Add a break"), account_name(account), save, parent, _tr("Add break"))
    sheet.add_row(_tr("First day"), first_day)
    sheet.add_row(
        _tr("Last day"), last_day, _tr("Nothing is due on these days, and they are never a gap.")
    )
    sheet.add_row(_tr("Why"), why)
    listed = RowList(session, breaks, step="Remove a break", name=_tr("Breaks"))
    if listed.texts:
        level_with_first_line(sheet.add_row(_tr("Breaks"), listed))
    first_day.setFocus(Qt.FocusReason.TabFocusReason)
    return sheet


def _when(first: date, last: date, today: date) -> str:
    days = words.day_range(first, last, today)
    if first > today:
        return _tr("{days}, coming").format(days=days)
    return _tr("{days}, now").format(days=days) if last >= today else days
