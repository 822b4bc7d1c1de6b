"""Every number can be asked how it is made, in the words of the function that makes it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.analysis.score import score
from growthdesk.ui.desk import Desk
from growthdesk.ui.explain import explanations_in, told_by
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme


@pytest.fixture
def desk(qtbot: QtBot, sample: Session, theme: Theme, settings: QSettings) -> Iterator[Desk]:
    """The furnished window on the sample log."""
    made = Desk(sample, theme, settings)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    made.window.close()


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("today", {"Followers", "Change", "Goal", "Milestones", "Days quiet", "Forecast"}),
        ("posts", {"Engagement"}),
        ("growth", {"Last 28 days", "Needed for 1 Apr 2027", "10,000 micro"}),
        ("consistency", {"Score", "Gaps", "Cost of gaps", "Posting days", "When posts do well"}),
        ("insights", {"Niches", "Kinds", "Weekday", "Past forecasts"}),
    ],
)
def test_each_page_explains_its_numbers(desk: Desk, page: str, names: set[str]) -> None:
    shown = desk.window.open_page(page)
    QApplication.processEvents()
    explained = {one.name: one for one in explanations_in(shown)}
    assert names <= explained.keys()
    assert all(len(one.text) > 60 for one in explained.values())


def test_the_words_are_those_of_the_function() -> None:
    assert told_by(score).startswith("The score on the day of the log, 0 to 100.")
    assert "`" not in told_by(score)


def test_f1_tells_all_numbers_of_the_page(qtbot: QtBot, desk: Desk) -> None:
    desk.window.open_page("consistency")
    QApplication.processEvents()
    qtbot.keyClick(desk.window, Qt.Key.Key_F1)
    (sheet,) = [one for one in desk.window.findChildren(QDialog) if one.isVisible()]
    (text,) = sheet.findChildren(QPlainTextEdit)
    assert "Score: " in text.toPlainText()
    assert told_by(score) in text.toPlainText()
    assert text.isReadOnly()


def test_a_right_click_leads_to_the_number_under_the_pointer(qtbot: QtBot, desk: Desk) -> None:
    page = desk.window.open_page("consistency")
    QApplication.processEvents()
    number = next(one for one in page.findChildren(QWidget) if one.property("explained") == "Gaps")
    place = number.mapToGlobal(QPoint(number.width() // 2, 12))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(), place)
    QApplication.sendEvent(desk.window, event)
    (menu,) = [one for one in desk.window.findChildren(QMenu) if one.isVisible()]
    (action,) = menu.actions()
    assert action.text() == "How “Gaps” is made"
    action.trigger()
    menu.close()
    (sheet,) = [one for one in desk.window.findChildren(QDialog) if one.isVisible()]
    (text,) = sheet.findChildren(QPlainTextEdit)
    assert text.textCursor().selectedText().startswith("Gaps")
