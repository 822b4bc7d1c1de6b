"""The window around the pages: what fits into it, and where the cursor goes."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import add_account, log_followers, log_post
from growthdesk.domain.edits import Remove
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import FollowerCount, key_of
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.session import Session
from growthdesk.ui.sidebar import AccountRow, Sidebar
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.progress_choices import ProgressChoices

LONG = "Sourdough & <b>butter</b> for everyone, every day of the week " * 3


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, now: Callable[[], datetime], theme: Theme, settings: QSettings
) -> Iterator[Desk]:
    """A window on a log of nine accounts, the first of which has a very long name."""
    with Store(tmp_path / "many.db", now) as store:
        session = Session(store, now)
        for number in range(9):
            account, edit = add_account(
                f"instagram:account{number}",
                session.today,
                session.accounts,
                name=LONG if number == 0 else "",
                niche=LONG if number == 0 else "Food",
            )
            session.do(edit, "Add an account")
            count = exactly(1_312_345 - number)
            session.do(log_followers(account, session.today, count, session.today), "Log followers")
            _, post = log_post(account, LONG, now(), (), kind=Kind.REEL, niche=LONG)
            session.do(post, "Log a post")
        session.select(session.accounts[0])
        made = Desk(session, theme, settings)
        with qtbot.waitActive(made.window):
            made.window.show()
            made.window.activateWindow()
        yield made
        made.window.close()
        made.window.deleteLater()


def settle() -> None:
    """Let layouts that depend on each other come to rest."""
    for _ in range(6):
        QApplication.processEvents()


class Windows(QObject):
    """Remembers every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        shown = event.type() is QEvent.Type.Show
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.mark.parametrize("size", [(1000, 640), (1280, 820)])
def test_nothing_is_wider_than_its_room(desk: Desk, size: tuple[int, int]) -> None:
    session = desk.session
    desk.window.resize(*size)
    for account in (session.accounts[0], session.accounts[1], None):
        session.select(account)
        for name in desk.window.page_names:
            page = desk.window.open_page(name)
            settle()
            assert page.width() == desk.window.width() - desk.window.sidebar.width()
            if isinstance(page, PostsPage):
                assert page.table.horizontalScrollBar().maximum() == 0
            for area in page.findChildren(QScrollArea):
                if area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                    inside = area.widget()
                    assert inside is not None
                    assert inside.width() <= area.viewport().width(), name


def test_no_page_comes_up_as_a_window_of_its_own(desk: Desk, qapp: QApplication) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    for name in desk.window.page_names:
        desk.window.open_page(name)
        settle()
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_the_cursor_follows_the_page_but_not_out_of_the_sidebar(desk: Desk) -> None:
    window = desk.window
    window.actions_by_name["posts"].trigger()
    page = window.page_shown()
    assert isinstance(page, PostsPage)
    assert window.focusWidget() is page.table
    window.actions_by_name["growth"].trigger()
    assert window.focusWidget() is window.page_shown()

    row = window.sidebar.findChildren(AccountRow)[0]
    row.setFocus()
    window.actions_by_name["reports"].trigger()
    assert window.focusWidget() is row


def test_the_last_account_can_go_while_the_cursor_is_on_it(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    sidebar = Sidebar(session, theme, [])
    qtbot.addWidget(sidebar)
    with qtbot.waitActive(sidebar):
        sidebar.show()
    (row,) = sidebar.findChildren(AccountRow)
    row.setFocus()
    assert row.hasFocus()
    (account,) = session.accounts
    session.do(session.read.removal_of_account(account), "Remove the account")
    assert [one for one in sidebar.findChildren(AccountRow) if not one.isHidden()] == []
    focused = sidebar.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Add account"


def chosen(desk: Desk) -> AccountRow:
    """The row of what is selected."""
    rows = desk.window.sidebar.findChildren(AccountRow)
    return next(row for row in rows if row.isChecked() and not row.isHidden())


def test_the_selected_account_is_in_sight(qtbot: QtBot, desk: Desk) -> None:
    desk.window.resize(1000, 640)
    settle()
    desk.session.select(None)
    settle()
    row = chosen(desk)
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect().height() == row.height())
    assert row.visibleRegion().boundingRect().width() == row.width()


def test_a_long_account_is_cut_beside_its_box_and_told_whole(desk: Desk) -> None:
    page = desk.window.open_page("reports")
    settle()
    choices = page.findChild(ProgressChoices)
    assert isinstance(choices, ProgressChoices)
    box = choices.accounts.boxes[desk.session.accounts[0].id]
    assert box.text().startswith("Sourdough && <b>butter")
    assert box.text().endswith("…")
    assert box.accessibleName().startswith(LONG.strip())
    assert box.toolTip().startswith("<p>Sourdough &amp; &lt;b&gt;butter")


class Stops(QObject):
    """Remembers where the cursor stops."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.seen.append(watched)
        return False


def test_the_cursor_goes_straight_from_what_goes_to_what_comes(
    desk: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    window, session = desk.window, desk.session
    today = window.page_shown()
    assert isinstance(today, TodayPage)
    for account in session.accounts[:2]:
        count = session.read.count_on(account.id, session.today)
        assert count is not None
        session.do(Remove(FollowerCount, key_of(count)), "Remove a count")
    first, second = today.to_log.stops[:2]
    first.setFocus()
    stops = Stops()
    qapp.installEventFilter(stops)
    qtbot.keyClicks(first, "1,312,346")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    window.actions_by_name["posts"].trigger()
    window.actions_by_name["growth"].trigger()
    qapp.removeEventFilter(stops)
    posts = window.open_page("posts")
    assert isinstance(posts, PostsPage)
    assert stops.seen == [second, posts.table, window.open_page("growth")]
