"""The manual in the window: read, turned, searched, by keyboard, in the colours of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument, QTextTable
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.manual import NAMES, page, pages, section
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.backups import BackupsSheet
from growthdesk.ui.dialogs.manual import ManualWindow, open_manual
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.tour import settle
from growthdesk.ui.widgets.manual_page import headings


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window over which the manual opens."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def manual(qtbot: QtBot, window: QWidget) -> ManualWindow:
    """The manual at its first page, in front."""
    made = open_manual("first-day", window)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def shown(manual: ManualWindow) -> str:
    """The title of the page that is read."""
    return manual.page.document().begin().text()


def follow(manual: ManualWindow, link: str) -> None:
    """Click a link on the page."""
    manual.page.anchorClicked.emit(QUrl(link))


@pytest.mark.parametrize("name", NAMES)
def test_each_page_is_set_out_whole(manual: ManualWindow, name: str) -> None:
    manual.show_page(name)
    text = manual.page.toPlainText()
    assert shown(manual) == page(name).title == manual.page.accessibleName()
    assert manual.contents.currentRow() == NAMES.index(name)
    assert "```" not in text
    assert "](" not in text
    assert "**" not in text
    for line in page(name).text.splitlines():
        if line.startswith(("growthdesk ", "## ")):
            assert line.lstrip("# ") in text


@pytest.mark.parametrize("width", [680, 1010, 1600])
def test_nothing_of_a_page_is_wider_than_its_window(
    qapp: QApplication, manual: ManualWindow, width: int
) -> None:
    manual.resize(width, 700)
    for name in NAMES:
        manual.show_page(name)
        settle(qapp)
        assert manual.page.horizontalScrollBar().maximum() == 0, name


def test_links_turn_to_the_page_and_the_section(qapp: QApplication, manual: ManualWindow) -> None:
    follow(manual, "backups.md#two-computers")
    settle(qapp)
    assert shown(manual) == "Backups and two computers"
    (heading,) = (
        one for one in headings(manual.page.document()) if section(one.text()) == "two-computers"
    )
    top = manual.page.document().documentLayout().blockBoundingRect(heading).top()
    assert abs(manual.page.verticalScrollBar().value() - top) <= 1


def test_links_into_the_web_open_in_the_browser_and_nothing_else_does(
    qtbot: QtBot, manual: ManualWindow
) -> None:
    class Browser(QObject):
        asked: list[str] = []  # noqa: RUF012 - one browser for one test

        @Slot(QUrl)
        def open(self, address: QUrl) -> None:
            self.asked.append(address.toString())

    browser = Browser()
    for scheme in ("https", "file"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")  # type: ignore[arg-type] # PySide takes text
    for link in ("https://datasette.io", "file:///etc/passwd", "nowhere.md"):
        follow(manual, link)
    for scheme in ("https", "file"):
        QDesktopServices.unsetUrlHandler(scheme)
    assert browser.asked == ["https://datasette.io"]
    assert shown(manual) == "Your first day"


@pytest.mark.parametrize("address", ["file:///etc/passwd", "https://example.org/x.png", "../x.png"])
def test_nothing_but_its_own_pictures_is_loaded(manual: ManualWindow, address: str) -> None:
    kinds = QTextDocument.ResourceType
    assert manual.page.loadResource(kinds.HtmlResource.value, QUrl(address)) is None
    picture = manual.page.loadResource(kinds.ImageResource.value, QUrl(address))
    assert isinstance(picture, QImage)
    assert picture.isNull()


def test_back_and_forward_go_to_where_one_was(
    qtbot: QtBot, qapp: QApplication, manual: ManualWindow
) -> None:
    assert not manual.back.isEnabled()
    manual.page.verticalScrollBar().setValue(300)
    follow(manual, "importing.md")
    follow(manual, "forecast.md")
    for key, title in (
        (Qt.Key.Key_Left, "Importing"),
        (Qt.Key.Key_Left, "Your first day"),
        (Qt.Key.Key_Right, "Importing"),
        (Qt.Key.Key_Left, "Your first day"),
    ):
        qtbot.keyClick(manual, key, Qt.KeyboardModifier.AltModifier)
        settle(qapp)
        assert shown(manual) == title
    assert manual.page.verticalScrollBar().value() == 300
    assert not manual.back.isEnabled()
    manual.contents.setCurrentRow(8)
    assert shown(manual) == "Privacy"
    assert not manual.forward.isEnabled()


def test_a_word_is_found_on_every_page_that_has_it(qtbot: QtBot, manual: ManualWindow) -> None:
    qtbot.keyClick(manual, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert manual.search.hasFocus()
    qtbot.keyClicks(manual.search, "litestream")
    row = NAMES.index("backups")
    count = len(manual.page.places("litestream"))
    assert manual.contents.item(row).text() == f"Backups and two computers · {count}"
    assert shown(manual) == "Backups and two computers"
    assert manual.found.text() == f"1 of {count} on this page"
    assert manual.page.textCursor().selectedText().lower() == "litestream"
    assert len(manual.page.extraSelections()) == count


def test_enter_goes_through_all_places_of_all_pages_and_round(
    qtbot: QtBot, manual: ManualWindow
) -> None:
    wanted = "glitch"
    counts = [len(_places(manual, one.name, wanted)) for one in pages()]
    manual.show_page("first-day")
    qtbot.keyClicks(manual.search, wanted)
    seen = [(shown(manual), manual.page.textCursor().position())]
    for _ in range(sum(counts)):
        qtbot.keyClick(manual.search, Qt.Key.Key_Return)
        seen.append((shown(manual), manual.page.textCursor().position()))
    assert len(set(seen)) == sum(counts)
    assert seen[-1] == seen[0]
    qtbot.keyClick(manual.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (shown(manual), manual.page.textCursor().position()) == seen[-2]


def _places(manual: ManualWindow, name: str, wanted: str) -> list[object]:
    manual.show_page(name)
    return [*manual.page.places(wanted)]


def test_a_letter_is_not_found_as_the_two_that_it_may_be_written_as(
    qtbot: QtBot, manual: ManualWindow
) -> None:
    qtbot.keyClicks(manual.search, "ß")
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.found.text() == "The manual does not say that."


def test_what_is_not_there_is_said_and_the_page_stays(qtbot: QtBot, manual: ManualWindow) -> None:
    qtbot.keyClicks(manual.search, "xylophone")
    assert manual.found.text() == "The manual does not say that."
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    assert shown(manual) == "Your first day"
    manual.search.clear()
    assert manual.found.text() == ""
    assert manual.page.extraSelections() == []
    assert manual.contents.item(1).text() == "Importing"


@pytest.fixture
def dark(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.choose("light")


def test_pictures_and_letters_follow_the_colours(
    qapp: QApplication, manual: ManualWindow, dark: Theme
) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    name = QUrl("pictures/first_run.png")

    def lightness() -> tuple[int, int]:
        picture = manual.page.document().resource(kind, name)
        assert isinstance(picture, QImage)
        letters = manual.page.palette().text().color().lightness()
        return picture.pixelColor(3, 3).lightness(), letters

    picture, letters = lightness()
    assert picture > 128 > letters
    dark.choose("dark")
    settle(qapp)
    picture, letters = lightness()
    assert picture < 128 < letters


def test_letters_grow_and_the_place_is_kept(qtbot: QtBot, manual: ManualWindow) -> None:
    heading = headings(manual.page.document())[0]
    size = heading.charFormat().fontPointSize()
    text = manual.page.document().begin().next().begin().fragment().charFormat()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(manual, Qt.Key.Key_Plus, control)
    assert manual.page.document().defaultFont().pointSizeF() > 10.5
    for _ in range(20):
        qtbot.keyClick(manual, Qt.Key.Key_Plus, control)
    assert manual.page.document().defaultFont().pointSizeF() == 18
    qtbot.keyClick(manual, Qt.Key.Key_0, control)
    assert manual.page.document().defaultFont().pointSizeF() == 10.5
    assert headings(manual.page.document())[0].charFormat().fontPointSize() == size
    assert text.isValid()


def test_tables_have_their_rows(manual: ManualWindow) -> None:
    manual.show_page("file")
    tables = [
        one
        for one in manual.page.document().rootFrame().childFrames()
        if isinstance(one, QTextTable)
    ]
    assert [table.cellAt(0, 0).firstCursorPosition().block().text() for table in tables] == [
        "system",
        "name",
        "name",
    ]


def test_tab_goes_through_links_and_enter_follows_one(
    qtbot: QtBot, qapp: QApplication, manual: ManualWindow
) -> None:
    wanted = QSignalSpy(manual.page.page_wanted)
    manual.page.setFocus()
    qtbot.keyClick(manual.page, Qt.Key.Key_Tab)
    qtbot.keyClick(manual.page, Qt.Key.Key_Return)
    assert wanted.count() == 1
    assert shown(manual) == "Plan and gaps"


def test_the_menu_opens_the_page_about_what_is_shown(
    qtbot: QtBot, qapp: QApplication, sample: Session, theme: Theme, settings: QSettings
) -> None:
    desk = Desk(sample, theme, settings)
    qtbot.addWidget(desk.window)
    desk.window.show()
    for name, title in (
        ("today", "Your first day"),
        ("growth", "Reading the forecast"),
        ("consistency", "Plan and gaps"),
        ("reports", "Reports"),
    ):
        desk.window.open_page(name)
        desk.window.actions_by_name["manual"].trigger()
        (manual,) = desk.window.findChildren(ManualWindow)
        assert shown(manual) == title
        assert not manual.isModal()
    manual.close()
    settle(qapp)
    assert desk.window.findChildren(ManualWindow) == []


def test_a_sheet_leads_to_its_page_which_opens_over_it(
    qtbot: QtBot, qapp: QApplication, sample: Session, theme: Theme, settings: QSettings
) -> None:
    desk = Desk(sample, theme, settings)
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.window.actions_by_name["manual"].trigger()
    desk.window.actions_by_name["backups"].trigger()
    settle(qapp)
    (sheet,) = desk.window.findChildren(BackupsSheet)
    (link,) = (one for one in sheet.findChildren(QPushButton) if one.text() == "How it works")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    (over,) = sheet.findChildren(ManualWindow)
    assert shown(over) == "Backups and two computers"
    assert over.isVisible()
    sheet.close()
    settle(qapp)
