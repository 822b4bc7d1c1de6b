"""The sheets that declare days free, and put a word on a day."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import Account, Break, Mark, Note
from growthdesk.ui.dialogs.note import note_sheet
from growthdesk.ui.dialogs.pause import break_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.row_list import RowList

TODAY = date(2026, 11, 23)


def account_of(session: Session) -> Account:
    assert session.account is not None
    return session.account


def shown(qtbot: QtBot, sheet: Sheet) -> Sheet:
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def day_of(sheet: Sheet, name: str) -> QDateEdit:
    return next(f for f in sheet.findChildren(QDateEdit) if f.accessibleName() == name)


def line(sheet: Sheet, name: str) -> QLineEdit:
    return next(f for f in sheet.findChildren(QLineEdit) if f.accessibleName() == name)


def rows(sheet: Sheet) -> RowList:
    found = sheet.findChild(RowList)
    assert isinstance(found, RowList)
    return found


def test_a_break_is_added_with_enter(qtbot: QtBot, session: Session, theme: Theme) -> None:
    sheet = shown(qtbot, break_sheet(session, account_of(session), None))
    day_of(sheet, "First day").setDate(QDate(2026, 12, 24))
    assert day_of(sheet, "Last day").date() == QDate(2026, 12, 30)  # a week, as before
    line(sheet, "Why").setText(" Home ")
    qtbot.keyClick(line(sheet, "Why"), Qt.Key.Key_Return)
    assert not sheet.isVisible()
    (pause,) = session.read.breaks(account_of(session).id)
    assert (pause.first_day, pause.last_day, pause.why) == (
        date(2026, 12, 24),
        date(2026, 12, 30),
        "Home",
    )
    assert session.store.undo_label == "Add a break"


def test_the_days_that_are_given_stand_in_the_sheet(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    days = date(2026, 8, 1), date(2026, 8, 3)
    sheet = shown(qtbot, break_sheet(session, account_of(session), None, *days))
    assert day_of(sheet, "First day").date() == QDate(2026, 8, 1)
    assert day_of(sheet, "Last day").date() == QDate(2026, 8, 3)


def test_a_break_that_ends_before_it_begins_stays_with_the_reason(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    sheet = shown(qtbot, break_sheet(session, account_of(session), None))
    day_of(sheet, "Last day").setDate(QDate(2026, 11, 1))
    sheet.main.click()
    assert sheet.isVisible()
    assert sheet.reason.startswith("The break ends before it begins.")
    assert session.read.breaks(account_of(session).id) == ()


def test_a_break_is_removed_from_the_list_and_undone(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    account = account_of(session)
    past = Break("p", account.id, date(2026, 6, 6), date(2026, 6, 14), "Brittany")
    now = Break("n", account.id, date(2026, 11, 20), TODAY)
    coming = Break("c", account.id, date(2026, 12, 24), date(2026, 12, 26))
    session.do(batch(Put(row) for row in (past, now, coming)), "Begin")
    listed = rows(shown(qtbot, break_sheet(session, account, None)))
    assert listed.texts == ["24 – 26 Dec, coming", "20 – 23 Nov, now", "6 – 14 Jun · Brittany"]
    buttons = listed.findChildren(QPushButton)
    assert buttons[2].accessibleName() == "Remove 6 – 14 Jun · Brittany"
    buttons[2].click()
    assert session.read.breaks(account.id) == (now, coming)
    assert len(listed.texts) == 2
    session.undo()
    assert session.read.breaks(account.id) == (past, now, coming)
    assert len(listed.texts) == 3


def segment(sheet: Sheet, words: str) -> QPushButton:
    return next(b for b in sheet.findChildren(QPushButton) if b.text() == words)


def said(sheet: Sheet) -> list[str]:
    return [one.text() for one in sheet.findChildren(QLabel)]


def test_a_mark_says_what_it_does(qtbot: QtBot, session: Session, theme: Theme) -> None:
    sheet = shown(qtbot, note_sheet(session, account_of(session), None, date(2026, 10, 2)))
    assert "The note stands on the chart, and changes no number." in said(sheet)
    segment(sheet, "a glitch").click()
    assert "The number was wrong: that day's count is left out." in said(sheet)
    segment(sheet, "a purge").click()
    assert "The platform removed followers: the step into that day is left out." in said(sheet)
    sheet.main.click()
    (note,) = session.read.notes(account_of(session).id)
    assert (note.day, note.text, note.mark) == (date(2026, 10, 2), "", Mark.PURGE)
    assert session.store.undo_label == "Add a note"


def test_a_note_is_typed_and_saved_with_enter(qtbot: QtBot, session: Session, theme: Theme) -> None:
    sheet = shown(qtbot, note_sheet(session, account_of(session), None))
    qtbot.keyClicks(line(sheet, "Note"), "New oven")
    qtbot.keyClick(line(sheet, "Note"), Qt.Key.Key_Return)
    (note,) = session.read.notes(account_of(session).id)
    assert (note.day, note.text, note.mark) == (TODAY, "New oven", Mark.NONE)


def test_an_empty_note_stays_with_the_reason(qtbot: QtBot, session: Session, theme: Theme) -> None:
    sheet = shown(qtbot, note_sheet(session, account_of(session), None))
    sheet.main.click()
    assert sheet.isVisible()
    assert sheet.reason == "The note is empty. Write a word, or mark the day."


def test_a_note_is_removed_from_the_list(qtbot: QtBot, session: Session, theme: Theme) -> None:
    account = account_of(session)
    old = Note("o", account.id, date(2025, 2, 6), "Moved house")
    new = Note("n", account.id, date(2026, 10, 2), "Inactive accounts", Mark.PURGE)
    session.do(batch((Put(old), Put(new))), "Begin")
    listed = rows(shown(qtbot, note_sheet(session, account, None)))
    assert listed.texts == ["2 Oct · purge · Inactive accounts", "6 Feb 2025 · Moved house"]
    listed.findChildren(QPushButton)[0].click()
    assert session.read.notes(account.id) == (old,)
