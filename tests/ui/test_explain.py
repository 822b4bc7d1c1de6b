"""Every number can be asked how it is made, in the words of the function that makes it."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QWhatsThis,
    QWidget,
)
from pytestqt.qtbot import QtBot

from growthdesk.analysis.score import score
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.explanations import ExplanationsSheet
from growthdesk.ui.explain import explain, explanation_of, explanations_in, told_by
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.year_grid import YearGrid

PAGES = ("today", "posts", "growth", "consistency", "insights", "reports")

NUMBER = re.compile(r"\d|^—$")

NO_ANSWERS = {
    "the day of today in the heading of its page": r"\w+ \d{1,2} \w+",
    "when a post was published, and its kind": r"\d{1,2} \w+( \d{4})? · \w+",
    "the goal, as it was typed": r".+ toward [\d,]+",
    "the period, as it was chosen": r"\w+ \d{4}",
    "the head of a column of changes": r"\d+ days",
    "the step to another page of the report": r"Page \d+ of \d+",
}
"""What holds a digit and was never computed."""

PAINTED = {
    "DayPartsGrid",
    "GrowthChart",
    "MilestoneBar",
    "PostsTable",
    "Preview",
    "RangeBars",
    "RangeDots",
    "WeekBars",
    "YearGrid",
}
"""Widgets that paint their numbers."""

FOR_CODE = re.compile(
    r"\b(None|NaN|ordinals?|ascending|tuple|index(es)?|aligned|keys?)\b|[a-z]_[a-z]|\blog\.\w"
)


@pytest.fixture
def desk(qtbot: QtBot, sample: Session, theme: Theme, settings: QSettings) -> Iterator[Desk]:
    """The furnished window on the sample log."""
    made = Desk(sample, theme, settings)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    made.window.close()


def opened(desk: Desk, page: str) -> QWidget:
    """A page with everything that it fills later."""
    shown = desk.window.open_page(page)
    for _ in range(3):
        QApplication.processEvents()
    return shown


def sheet_of(desk: Desk) -> ExplanationsSheet:
    (sheet,) = [one for one in desk.window.findChildren(QDialog) if one.isVisible()]
    assert isinstance(sheet, ExplanationsSheet)
    return sheet


@pytest.mark.parametrize("page", PAGES)
def test_each_number_of_each_page_is_explained(desk: Desk, page: str) -> None:
    for account in (*desk.session.accounts, None):
        desk.session.select(account)
        shown = opened(desk, page)
        labels = [one for one in shown.findChildren(QLabel) if one.isVisible()]
        unexplained = [
            one.text()
            for one in labels
            if NUMBER.search(one.text())
            and explanation_of(one) is None
            and not any(re.fullmatch(kind, one.text()) for kind in NO_ANSWERS.values())
        ]
        assert unexplained == []
        painted = [one for one in shown.findChildren(QWidget) if type(one).__name__ in PAINTED]
        assert all(explanation_of(one) for one in painted if one.isVisible())


def test_the_painted_numbers_are_all_on_the_pages(desk: Desk) -> None:
    found = {
        type(one).__name__ for page in PAGES for one in opened(desk, page).findChildren(QWidget)
    }
    assert found >= PAINTED


@pytest.mark.parametrize("page", PAGES)
def test_what_is_told_is_for_people_and_names_its_days(desk: Desk, page: str) -> None:
    told = explanations_in(opened(desk, page))
    assert told
    for one in told:
        assert not FOR_CODE.search(one.how), (one.name, FOR_CODE.search(one.how))
        assert len(one.how) > 60, one.name
    without_days = {one.name for one in told if not one.made_of}
    assert without_days <= {"A plan that fits"}
    assert len({(one.name, one.shown) for one in told}) == len(told)


@pytest.mark.parametrize(
    ("page", "name", "made_of"),
    [
        (
            "today",
            "Followers gained in 7 days",
            "Follower counts of 15 Nov 2026 and of 22 Nov 2026",
        ),
        (
            "growth",
            "Pace: Last 28 days",
            "Follower counts from 27 Oct 2026 to 23 Nov 2026, 27 of 28 days counted",
        ),
        ("consistency", "Score", "913 days with complete posts from 25 May 2024 to 23 Nov 2026"),
        ("insights", "Past forecasts", "23 past forecasts from 21 Dec 2024 to 11 Nov 2026"),
    ],
)
def test_a_number_tells_its_days(desk: Desk, page: str, name: str, made_of: str) -> None:
    (told,) = [one for one in explanations_in(opened(desk, page)) if one.name == name]
    assert told.made_of == made_of


def test_sources_are_named(desk: Desk) -> None:
    told = {one.name: one for page in PAGES for one in explanations_in(opened(desk, page))}
    assert "Sen, Journal of the American Statistical Association" in told["Pace: Last 28 days"].how
    assert "Loop Habit Tracker" in told["Score"].how
    benchmark = told["Engagement: HypeAuditor 2026, 1k–10k"]
    assert "State of Influencer Marketing 2026" in benchmark.made_of


def test_the_words_are_those_of_the_function() -> None:
    assert told_by(score).startswith("How steadily an account has been posting, from 0 to 100.")
    assert "In code" not in told_by(score)


def test_without_docstrings_it_says_so(qtbot: QtBot) -> None:
    def silent() -> None:
        pass

    assert "python -OO" in told_by(silent)


def test_a_screen_reader_is_told_too(desk: Desk) -> None:
    page = opened(desk, "consistency")
    number = next(one for one in page.findChildren(QLabel) if one.property("role") == "number")
    read = QAccessible.queryAccessibleInterface(number).text(QAccessible.Text.Help)
    assert "Loop Habit Tracker" in read
    assert "days with complete posts" in read


def test_names_from_the_log_are_no_rich_text(qtbot: QtBot) -> None:
    widget = QLabel("1")
    qtbot.addWidget(widget)
    explain(widget, "Reach", score, source="<b>Bread</b>")
    assert "&lt;b&gt;" in widget.whatsThis()
    told = explanation_of(widget)
    assert told is not None
    assert told.made_of == "<b>Bread</b>"


def test_f1_lists_all_numbers_and_goes_by_keyboard(qtbot: QtBot, desk: Desk) -> None:
    page = opened(desk, "consistency")
    desk.window.actions_by_name["explain"].trigger()
    sheet = sheet_of(desk)
    told = explanations_in(page)
    assert sheet.names.count() == len(told)
    assert sheet.names.accessibleName()
    qtbot.keyClick(sheet.names, Qt.Key.Key_End)
    assert sheet.names.currentRow() == len(told) - 1
    assert sheet.text.toPlainText() == told[-1].how
    assert sheet.text.accessibleName() == told[-1].name
    assert sheet.text.isReadOnly()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_f1_stands_at_what_has_the_focus(desk: Desk) -> None:
    page = opened(desk, "consistency")
    (grid,) = page.findChildren(YearGrid)
    grid.setFocus()
    desk.window.actions_by_name["explain"].trigger()
    current = sheet_of(desk).names.currentItem()
    assert current.text().startswith("Posting days")


def test_a_page_without_numbers_says_so(qtbot: QtBot) -> None:
    sheet = ExplanationsSheet([], None, None)
    qtbot.addWidget(sheet)
    assert sheet.text.toPlainText() == "There is no number on this page yet."


def test_a_right_click_leads_to_the_number_under_the_pointer(desk: Desk) -> None:
    page = opened(desk, "consistency")
    number = next(one for one in page.findChildren(QWidget) if one.property("explained") == "Gaps")
    place = number.mapToGlobal(QPoint(number.width() // 2, 12))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(), place)
    QApplication.sendEvent(desk.window, event)
    (menu,) = [one for one in desk.window.findChildren(QMenu) if one.isVisible()]
    (action,) = menu.actions()
    assert action.text() == "Explain “Gaps”"
    action.trigger()
    menu.close()
    assert sheet_of(desk).names.currentItem().text().startswith("Gaps")


def test_a_cell_of_the_table_is_explained_by_its_column(desk: Desk) -> None:
    page = opened(desk, "posts")
    assert isinstance(page, PostsPage)
    for column, name, how in (
        (7, "Likes", "as it was last seen"),
        (11, "Engagement", "divided by"),
    ):
        page.table.setCurrentIndex(page.model.index(4, column))
        (action,) = [one for one in page.menu().actions() if one.text().startswith("Explain")]
        assert action.text() == f"Explain “{name}”\tF1"
        action.trigger()
        sheet = sheet_of(desk)
        assert sheet.names.currentItem().text().startswith(f"{name}, “")
        assert how in sheet.text.toPlainText()
        sheet.reject()
        sheet.deleteLater()
        index = page.model.index(4, column)
        assert how in page.model.data(index, Qt.ItemDataRole.WhatsThisRole)


def test_shift_f1_asks_for_a_click(desk: Desk) -> None:
    desk.window.actions_by_name["explain_one"].trigger()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()
