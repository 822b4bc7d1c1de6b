"""The sheet of what the creator says of herself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from growthdesk.domain.creator import Creator
from growthdesk.ui.dialogs.creator import creator_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme


@pytest.fixture
def sheet(qtbot: QtBot, session: Session, theme: Theme) -> Sheet:
    made = creator_sheet(session, None)
    qtbot.addWidget(made)
    made.show()
    return made


def line(sheet: Sheet, name: str) -> QLineEdit:
    (found,) = [one for one in sheet.findChildren(QLineEdit) if one.accessibleName() == name]
    return found


def text(sheet: Sheet, name: str) -> QPlainTextEdit:
    (found,) = [one for one in sheet.findChildren(QPlainTextEdit) if one.accessibleName() == name]
    return found


def test_details_are_saved_with_enter_and_can_be_undone(
    qtbot: QtBot, session: Session, sheet: Sheet
) -> None:
    with qtbot.waitSignal(session.changed) as news:
        line(sheet, "Name").setText(" Mira  Bakes ")
        text(sheet, "Rates").setPlainText("Reel from £150\nSet from £320")
        qtbot.keyClick(line(sheet, "Name"), Qt.Key.Key_Return)
    assert news.args is not None
    assert {account.id for account in session.accounts} == news.args[0]
    told = Creator(name="Mira Bakes", rates="Reel from £150\nSet from £320")
    assert session.read.creator() == told
    assert not sheet.isVisible()
    session.undo()
    assert session.read.creator() == Creator()


def test_what_cannot_be_stays_in_its_field_with_the_reason(session: Session, sheet: Sheet) -> None:
    line(sheet, "E-mail").setText("mira")
    sheet.try_to_save()
    assert sheet.isVisible()
    assert line(sheet, "E-mail").text() == "mira"
    assert session.read.creator() == Creator()
    line(sheet, "E-mail").setText("")
    sheet.try_to_save()
    assert not sheet.isVisible()
    assert session.store.undo_label != "Change your details"


def test_every_field_is_reached_with_tab(qtbot: QtBot, sheet: Sheet) -> None:
    names = []
    for _ in range(10):
        field = sheet.focusWidget()
        assert field is not None
        names.append(field.accessibleName())
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert names == [
        *("Name", "About", "Niches", "Place", "E-mail"),
        *("Link", "Languages", "Offers", "Rates", "Terms"),
    ]


def test_the_sheet_shows_what_was_said(qtbot: QtBot, sample: Session, theme: Theme) -> None:
    made = creator_sheet(sample, None)
    qtbot.addWidget(made)
    assert line(made, "Place").text() == "London"
    assert text(made, "Terms").toPlainText().startswith("Two weeks")
