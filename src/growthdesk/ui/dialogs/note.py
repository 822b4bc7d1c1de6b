"""The sheet that puts a word on a day, and lists the notes there are."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from growthdesk.domain.deeds import add_note
from growthdesk.domain.rows import Account, Mark, Row
from growthdesk.ui import words
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.fields import day_field, day_of
from growthdesk.ui.widgets.row_list import RowList, level_with_first_line
from growthdesk.ui.widgets.segments import Segments


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoteSheet", text)


def note_sheet(
    session: Session, account: Account, parent: QWidget | None, day: date | None = None
) -> Sheet:
    """A sheet that adds a note to a day, today unless one is given.

    The notes under it, newest first, can each be removed, which is a step of its own.
    """
    when = day_field(day or session.today, latest=session.today)
    text = QLineEdit()
    text.setPlaceholderText(_tr("such as “New camera”"))
    count = Segments(
        (
            ("none", _tr("can be trusted")),
            (Mark.PURGE.value, _tr("a purge")),
            (Mark.GLITCH.value, _tr("a glitch")),
        ),
        _tr("The count of this day"),
        "none",
    )
    meaning = label(role="small", wrap=True)

    def mark() -> Mark:
        return Mark.NONE if count.value in (None, "none") else Mark(count.value)

    def explain() -> None:
        meaning.setText(_meaning(mark()))

    def save() -> None:
        edit = add_note(account, day_of(when), text.text(), session.today, mark())
        session.do(edit, "Add a note")

    def notes() -> Sequence[tuple[str, Row]]:
        return [
            (
                " · ".join(
                    filter(
                        None, (words.short_day(one.day, session.today), _name(one.mark), one.text)
                    )
                ),
                one,
            )
            for one in reversed(session.read.notes(account.id))
        ]

    count.chosen.connect(explain)
    sheet = Sheet(_tr("Add a note"), account.label, save, parent, _tr("Add note"))
    sheet.add_row(_tr("Day"), when)
    sheet.add_row(_tr("Note"), text)
    sheet.add_row(_tr("The count"), count)
    sheet.form.addRow("", meaning)
    listed = RowList(session, notes, "Remove a note", _tr("Notes"))
    if listed.texts:
        level_with_first_line(sheet.add_row(_tr("Notes"), listed))
    explain()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    return sheet


def _meaning(mark: Mark) -> str:
    match mark:
        case Mark.PURGE:
            return _tr("The platform removed followers: the step into that day is left out.")
        case Mark.GLITCH:
            return _tr("The number was wrong: that day's count is left out.")
        case _:
            return _tr("The note stands on the chart, and changes no number.")


def _name(mark: Mark) -> str:
    match mark:
        case Mark.PURGE:
            return _tr("purge")
        case Mark.GLITCH:
            return _tr("glitch")
        case _:
            return ""
