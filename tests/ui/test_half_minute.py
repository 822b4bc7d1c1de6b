"""The daily half minute, by keyboard only: from the start of the program to all that is logged."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.edits import Put
from growthdesk.domain.identity import new_id
from growthdesk.domain.rows import Account, Post
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.pages.consistency import ConsistencyPage
from growthdesk.ui.pages.reports import ReportsPage
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

MOST_PRESSES = 12


class Keyboard:
    """Presses keys wherever the cursor is, and counts them; a modifier is a key of its own."""

    def __init__(self) -> None:
        self.presses = 0

    def type(self, value: str) -> None:
        """Type a value, which is not counted."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, value)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, with another one held if it is so."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.presses += 2 if modifier else 1
        QTest.keyClick(focused, key, modifier)


@pytest.fixture
def desk(
    qtbot: QtBot,
    store: Store,
    now: Callable[[], datetime],
    theme: Theme,
    settings: QSettings,
) -> Iterator[Desk]:
    """The program as it starts on a log of two accounts that were counted yesterday."""
    today, accounts = now().date(), list[Account]()
    for address in ("instagram:mira.bakes", "tiktok:mirabakes"):
        account, edit = add_account(address, today, accounts)
        accounts.append(account)
        store.apply(edit, "Add an account")
        day = today - timedelta(days=1)
        store.apply(log_followers(account, day, exactly(700), today), "Log followers")
    made = Desk(Session(store, now), theme, settings)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.close()
    made.window.deleteLater()


def test_two_counts_and_a_post_take_a_few_keys(qtbot: QtBot, desk: Desk) -> None:
    session, keys = desk.session, Keyboard()
    keys.type("712")
    keys.press(Qt.Key.Key_Return)
    keys.type("+5")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Sheet))
    keys.type("Brown butter cookies")
    keys.press(Qt.Key.Key_Return)

    logged = [session.newest_count(account) for account in session.accounts]
    assert [(count.day, count.followers) for count in logged if count] == [
        (session.today, 712),
        (session.today, 705),
    ]
    (post,) = session.log(session.accounts[0]).posts.id
    assert session.read.posts([post])[post][0].title == "Brown butter cookies"
    assert keys.presses <= MOST_PRESSES


def test_enter_alone_leads_from_the_counts_to_the_post(qtbot: QtBot, desk: Desk) -> None:
    keys = Keyboard()
    for value in ("712", "+5", ""):
        keys.type(value)
        keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Sheet))
    keys.type("Brown butter cookies")
    keys.press(Qt.Key.Key_Return)
    assert len(desk.session.log(desk.session.accounts[0]).posts) == 1
    assert keys.presses == 4


def test_a_slip_just_saved_is_undone_from_the_next_field(qtbot: QtBot, desk: Desk) -> None:
    session, keys = desk.session, Keyboard()
    first = session.accounts[0]
    keys.type("=")
    keys.press(Qt.Key.Key_Return)
    assert session.read.count_on(first.id, session.today) is not None
    keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.read.count_on(first.id, session.today) is None
    keys.press(
        Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert session.read.count_on(first.id, session.today) is not None
    keys.type("701")  # what is typed itself is undone before what is logged
    keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.read.count_on(first.id, session.today) is not None


def test_today_that_is_opened_again_takes_what_is_typed(qtbot: QtBot, desk: Desk) -> None:
    keys = Keyboard()
    keys.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    keys.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    keys.type("712")
    keys.press(Qt.Key.Key_Return)
    first = desk.session.newest_count(desk.session.accounts[0])
    assert first is not None
    assert first.followers == 712


def sheet_after(qtbot: QtBot, desk: Desk, deed: Callable[[], object]) -> QDialog:
    """The sheet that a deed opens over the window."""
    deed()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in desk.window.findChildren(QDialog)))
    return next(one for one in desk.window.findChildren(QDialog) if one.isVisible())


def test_the_menu_opens_the_sheet(qtbot: QtBot, desk: Desk) -> None:
    sheet = sheet_after(qtbot, desk, desk.window.actions_by_name["catch_up"].trigger)
    assert sheet.windowTitle() == "Catch up on days"
    sheet.close()


def test_a_milestone_just_reached_is_a_picture_a_few_keys_later(qtbot: QtBot, desk: Desk) -> None:
    keys = Keyboard()
    keys.type("1003")
    keys.press(Qt.Key.Key_Return)
    page = desk.window.page_shown()
    assert isinstance(page, TodayPage)
    while not page.moment.share.hasFocus() and keys.presses < MOST_PRESSES:
        keys.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    keys.press(Qt.Key.Key_Return)
    assert keys.presses <= MOST_PRESSES
    shown = desk.window.page_shown()
    assert isinstance(shown, ReportsPage)
    assert shown.choices.kind.file_name.endswith(" 1000 portrait")
    assert shown.export_button.hasFocus()


def test_the_menu_shows_the_picture_of_the_newest_milestone(desk: Desk) -> None:
    keys = Keyboard()
    keys.type("1003")
    keys.press(Qt.Key.Key_Return)
    desk.window.actions_by_name["share_card"].trigger()
    shown = desk.window.page_shown()
    assert isinstance(shown, ReportsPage)
    assert shown.choices.kind.file_name.endswith(" 1000 portrait")


def test_a_post_of_the_year_opens_in_its_sheet(qtbot: QtBot, desk: Desk) -> None:
    session = desk.session
    post = Post(new_id(), session.accounts[0].id, session.today, title="Rye bread")
    session.do(Put(post), "Log a post")
    page = desk.window.open_page("consistency")
    assert isinstance(page, ConsistencyPage)
    page.year.grid.choose(session.today)
    (line,) = [b for b in page.findChildren(QPushButton) if "Rye bread" in b.accessibleName()]
    sheet = sheet_after(qtbot, desk, line.click)
    assert sheet.windowTitle() == "Edit the post"
    sheet.close()
