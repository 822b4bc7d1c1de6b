"""What all sheets share: Enter, Escape, and what stands in their fields."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.tour import sheets
from growthdesk.ui.widgets.fields import day_field
from growthdesk.ui.widgets.segments import Segments

Shown = Callable[..., Sheet]


@pytest.fixture
def saved() -> list[str]:
    """What the sheet saved."""
    return []


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, saved: list[str]) -> Shown:
    """Shows a sheet with a line and a choice; it saves the line."""

    def show(aside: str = "") -> Sheet:
        line = QLineEdit("seven")
        sheet = Sheet("A sheet", aside, lambda: saved.append(line.text()), None)
        qtbot.addWidget(sheet)
        sheet.add_row("Line", line)
        sheet.add_row("Choice", Segments([("a", "One"), ("b", "Two")], "Choice", "a"))
        with qtbot.waitActive(sheet):
            sheet.show()
            sheet.activateWindow()
        return sheet

    return show


def button(sheet: Sheet, words: str) -> QPushButton:
    return next(one for one in sheet.findChildren(QPushButton) if one.text() == words)


@pytest.mark.parametrize("words", ["Save", "One", "Two"])
def test_enter_saves_from_the_main_button_and_from_a_choice(
    qtbot: QtBot, shown: Shown, saved: list[str], words: str
) -> None:
    sheet = shown()
    button(sheet, words).setFocus()
    qtbot.keyClick(button(sheet, words), Qt.Key.Key_Return)
    assert saved == ["seven"]
    assert not sheet.isVisible()


def test_enter_on_cancel_saves_nothing(qtbot: QtBot, shown: Shown, saved: list[str]) -> None:
    sheet = shown()
    button(sheet, "Cancel").setFocus()
    qtbot.keyClick(button(sheet, "Cancel"), Qt.Key.Key_Return)
    assert saved == []
    assert not sheet.isVisible()


def test_a_long_name_does_not_make_a_sheet_wide(shown: Shown) -> None:
    usual = shown("@mira.bakes").width()
    assert shown("Sourdough for everyone " * 10).width() <= usual + 100


def test_the_name_of_a_tall_field_stands_at_its_first_line(qtbot: QtBot, shown: Shown) -> None:
    sheet = shown()
    caption = QPlainTextEdit()
    caption.setFixedHeight(66)
    name = sheet.add_row("Caption", caption)
    assert isinstance(name, QLabel)
    sheet.adjustSize()
    assert name.minimumHeight() <= caption.height()


def test_the_calendar_has_the_colours_and_letters_of_the_window(qtbot: QtBot, theme: Theme) -> None:
    field = day_field(date(2026, 11, 23))
    qtbot.addWidget(field)
    calendar = field.calendarWidget()
    assert calendar.horizontalHeaderFormat() is (
        QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
    )
    sunday = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground()
    assert sunday.style() is Qt.BrushStyle.NoBrush


def test_a_sheet_begins_where_something_is_asked(
    qtbot: QtBot, qapp: QApplication, sample: Session, theme: Theme, settings: QSettings
) -> None:
    desk = Desk(sample, theme, settings)
    desk.window.show()
    begins = {
        name: sheet.focusWidget() for name, sheet in sheets(qapp, desk) if isinstance(sheet, Sheet)
    }
    desk.window.close()
    desk.window.deleteLater()
    assert {"edit_plan", "add_break", "first_run", "quick"} <= begins.keys()
    on_a_button = [name for name, at in begins.items() if isinstance(at, QPushButton)]
    assert on_a_button == []  # Enter at once would save what nobody has looked at
