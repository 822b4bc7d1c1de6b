"""The sheet that puts a word on a day, and lists the notes there are."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from growthdesk.domain.deeds import add_note, change_note
from growthdesk.domain.edits import remove
from growthdesk.domain.rows import Account, Mark, Note, Row
from growthdesk.ui import words
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.fields import day_field, day_of
from growthdesk.ui.widgets.row_list import RowList, level_with_first_line
from growthdesk.ui.widgets.segments import Segments
from growthdesk.ui.words import account_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoteSheet", text)


def note_sheet(
    session: Session,
    account: Account,
    parent: QWidget | None,
    day: date | None = None,
    note: Note | None = None,
) -> Sheet:
    """A sheet that adds a note to a day, today unless one is given; or changes a note.

    The notes under it, newest first, can each be removed, which is a step of its own; so can
    the note that is changed.
    """
    when = day_field(note.day if note else day or session.today, latest=session.today)
    text = QLineEdit(note.text if note else "")
    text.setPlaceholderText(_tr("such as “New camera”"))
    count = _mark_choice(note.mark if note else Mark.NONE)
    meaning = label(role="small", wrap=True)

    def mark() -> Mark:
        return Mark.NONE if count.value in (None, "none") else Mark(count.value)

    def explain() -> None:
        meaning.setText(_meaning(mark()))

    def save() -> None:
        if note is not None:
            edit = change_note(note, day_of(when), text.text(), session.today, mark())
            session.do(edit, "Change a note")
        else:
            edit = add_note(account, day_of(when), text.text(), session.today, mark())
            session.do(edit, "Add a note")

    count.chosen.connect(explain)
    title = _tr("Note on {day}").format(day=words.short_day(day, session.today))
    title = _tr("Edit note") if note else title if day else _tr("Add a note")
    main = _tr("Save note") if note else _tr("Add note")
    sheet = Sheet(title, account_name(account), save, parent, main)
    sheet.add_row(_tr("Day"), when)
    sheet.add_row(_tr("Note"), text)
    sheet.add_row(_tr("The count"), count)
    sheet.form.addRow("", meaning)
    if note is not None:
        _offer_removal(sheet, session, note)
    elif (listed := _notes(session, account)).texts:
        level_with_first_line(sheet.add_row(_tr("Notes"), listed))
    explain()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    return sheet


def _notes(session: Session, account: Account) -> RowList:
    def read() -> Sequence[tuple[str, Row]]:
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

    return RowList(session, read, step="Remove a note", name=_tr("Notes"))


def _mark_choice(mark: Mark) -> Segments:
    return Segments(
        (
            ("none", _tr("can be trusted")),
            (Mark.PURGE.value, _tr("a purge")),
            (Mark.GLITCH.value, _tr("a glitch")),
        ),
        _tr("The count of this day"),
        mark.value or "none",
    )


def _offer_removal(sheet: Sheet, session: Session, note: Note) -> None:
    def take_away() -> None:
        if sheet.attempt(lambda: session.do(remove(note), "Remove a note")):
            sheet.accept()

    sheet.add_button(_tr("Remove note"), take_away, place=0)


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
