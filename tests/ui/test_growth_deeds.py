"""What is done on the page Growth: notes, comparisons, pictures, and the way back from a zoom."""

from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from growthdesk.domain.deeds import add_note
from growthdesk.domain.edits import Put
from growthdesk.domain.rows import FollowerCount, Mark
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.pages.growth import GrowthPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.compare_button import CompareButton, Comparison


@pytest.fixture
def desk(sample: Session, theme: Theme, settings: QSettings, qtbot: QtBot) -> Desk:
    """The window on the sample, open at Growth."""
    made = Desk(sample, theme, settings)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.open_page("growth")
    return made


def page_of(desk: Desk) -> GrowthPage:
    page = desk.window.page_shown()
    assert isinstance(page, GrowthPage)
    return page


def sheet_of(desk: Desk) -> Sheet:
    (sheet,) = [one for one in desk.window.findChildren(Sheet) if one.isVisible()]
    return sheet


def menu_on(page: GrowthPage, day: date | None) -> dict[str, QAction]:
    page.chart.menu_wanted.emit(day, QPoint(5, 5))
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    actions = {action.text(): action for action in menu.actions()}
    menu.close()
    return actions


def drawn(page: GrowthPage) -> int:
    return len(page.chart.drawings)


def choices(button: CompareButton) -> dict[str, QAction]:
    button.menu().aboutToShow.emit()
    return {action.text(): action for action in button.menu().actions()}


def test_a_day_that_is_chosen_gets_its_note(desk: Desk, sample: Session, qtbot: QtBot) -> None:
    page, day = page_of(desk), sample.today - timedelta(days=11)
    before = len(page.chart.drawings[0].log.notes)
    page.chart.choose_day(day.toordinal())
    sheet = sheet_of(desk)
    assert sheet.windowTitle() == "Note on 12 Nov"
    qtbot.keyClicks(sheet.findChildren(QLineEdit)[-1], "New camera")
    sheet.try_to_save()
    notes = page.chart.drawings[0].log.notes
    assert len(notes) == before + 1
    assert (day, "New camera") in [(note.day, note.text) for note in notes]
    sample.undo()
    assert len(page.chart.drawings[0].log.notes) == before


def test_a_note_is_changed_and_removed_from_the_chart(desk: Desk, sample: Session) -> None:
    page, day = page_of(desk), sample.today - timedelta(days=11)
    (account, *_) = sample.accounts
    sample.do(add_note(account, day, "New camra", sample.today), "Add a note")
    page.chart.choose_day(day.toordinal())
    sheet = sheet_of(desk)
    assert sheet.windowTitle() == "Edit note"
    (text,) = [one for one in sheet.findChildren(QLineEdit) if one.text() == "New camra"]
    text.setText("New camera")
    sheet.try_to_save()
    assert [note.text for note in sample.read.notes(account.id) if note.day == day] == [
        "New camera"
    ]
    menu_on(page, day)["Remove “Note: New camera”"].trigger()
    assert [note for note in sample.read.notes(account.id) if note.day == day] == []
    sample.undo()
    page.chart.choose_day(day.toordinal())
    (taken,) = [b for b in sheet_of(desk).findChildren(QPushButton) if b.text() == "Remove note"]
    taken.click()
    assert [note for note in sample.read.notes(account.id) if note.day == day] == []


def test_the_menu_of_a_day_ahead_offers_no_note(desk: Desk, sample: Session) -> None:
    page = page_of(desk)
    ahead = menu_on(page, sample.today + timedelta(days=3))
    assert not [text for text in ahead if text.startswith("Add a note")]
    assert "Add a note on 23 Nov 2026…" in menu_on(page, sample.today)
    assert desk.window.actions_by_name["chart_table"] in ahead.values()


def test_the_way_back_from_a_zoom_is_shown_while_it_lasts(desk: Desk, qtbot: QtBot) -> None:
    page = page_of(desk)
    assert page.whole_button.isHidden()
    page.chart.plot.zoom(0.5)
    assert page.whole_button.isVisible()
    qtbot.mouseClick(page.whole_button, Qt.MouseButton.LeftButton)
    assert page.whole_button.isHidden()
    page.chart.plot.zoom(0.5)
    desk.window.actions_by_name["whole_chart"].trigger()
    assert not page.chart.is_zoomed


def test_the_year_before_is_told_in_numbers(desk: Desk, sample: Session) -> None:
    page = page_of(desk)
    choices(page.compare)["The same days a year before"].trigger()
    assert page.chart.legend.entries[-1].words == "a year before"
    first, last = page.chart_line.text().split(". ")
    assert first.startswith("Last 365 days: +4,")
    assert last.startswith("The same days a year before: +2,")
    page.range.value = "30"
    page.range.chosen.emit("30")
    assert page.chart_line.text().startswith("Last 30 days: +")
    sample.select(sample.accounts[1])
    assert page.compare.chosen == Comparison()
    assert page.chart_line.text().startswith("Double-click a day")


def test_other_accounts_are_compared_by_date_or_from_a_common_day(
    desk: Desk, sample: Session
) -> None:
    page = page_of(desk)
    choices(page.compare)["@mirabakes"].trigger()
    assert [one.log.account.handle for one in page.chart.drawings] == ["mira.bakes", "mirabakes"]
    assert page.pace.isVisible()
    labels = [one.accessibleName() for one in page.findChildren(QLabel)]
    assert "@mira.bakes, @mirabakes · by date" in labels
    choices(page.compare)["From the first count of each"].trigger()
    page.chart.look_at(0)
    assert page.chart.crosshair.text.startswith("Day 0\n")
    reached = [text for text in choices(page.compare) if text.endswith(" followers each")]
    assert "From 2,500 followers each" in reached
    choices(page.compare)["From 2,500 followers each"].trigger()
    assert drawn(page) == 2
    choices(page.compare)["@mirabakes"].trigger()
    assert page.compare.chosen == Comparison()
    assert drawn(page) == 1
    sample.select(None)
    assert "Nothing" not in choices(page.compare)
    choices(page.compare)["From the first count of each"].trigger()
    assert drawn(page) == 3
    choices(page.compare)["From 2,500 followers each"].trigger()
    assert page.chart_line.text() == "1 account left out: that day is not known."


def test_a_log_of_glitches_has_no_line_yet(
    session: Session, theme: Theme, settings: QSettings, qtbot: QtBot
) -> None:
    desk = Desk(session, theme, settings)
    qtbot.addWidget(desk.window)
    desk.window.show()
    page = desk.charts.growth_page()
    qtbot.addWidget(page)
    page.show()
    (account,) = session.accounts
    session.do(Put(FollowerCount(account.id, session.today, 9, 9)), "Log followers")
    session.do(add_note(account, session.today, "", session.today, Mark.GLITCH), "Add a note")
    assert page.empties["glitches"].isVisible()
    assert not page.chart.isVisible()
    assert not page.compare.isEnabled()
    session.undo()
    assert page.chart.isVisible()
    assert page.empties["glitches"].isHidden()


def test_a_picture_of_lines_is_saved_by_its_ending(
    desk: Desk, sample: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(desk)
    desk.window.actions_by_name["save_chart"].trigger()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.filterSelected.emit("SVG (*.svg)")
    assert dialog.defaultSuffix() == "svg"
    with qtbot.waitSignal(sample.told):
        dialog.fileSelected.emit(str(tmp_path / "growth.svg"))
    dialog.reject()
    drawn = ElementTree.parse(tmp_path / "growth.svg").getroot()
    words = "".join(drawn.itertext())
    assert "@mira.bakes" in words
    assert "forecast, 50% and 80% range" in words
    assert "Today" in words
    text = (tmp_path / "growth.svg").read_text("utf-8")
    assert "<image" not in text
    assert "clip-path" in text
    assert "sans-serif" in text


def test_the_chart_is_copied_as_a_picture(desk: Desk, sample: Session, qtbot: QtBot) -> None:
    page = page_of(desk)
    with qtbot.waitSignal(sample.told) as told:
        desk.window.actions_by_name["copy_chart"].trigger()
    assert told.args == ["Copied the chart", False]
    assert QGuiApplication.clipboard().image().width() == 2 * (page.chart.width() + 40)
