"""The quick log: a count or a post in a small window, seen by a window on the same log."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.platform import Kind
from growthdesk.store.posts import PostQuery
from growthdesk.store.store import Store
from growthdesk.ui import words
from growthdesk.ui.dialogs.quick import QuickForm, quick_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session

pytestmark = pytest.mark.usefixtures("theme")  # its words and numbers

Clock = Callable[[], datetime]


@pytest.fixture
def two(session: Session) -> Session:
    """A log with two accounts, the first of them counted yesterday with 7,412."""
    _, edit = add_account("tiktok:mira", session.today, session.accounts)
    session.do(edit, "Add an account")
    yesterday = session.today.replace(day=session.today.day - 1)
    count = log_followers(session.accounts[0], yesterday, exactly(7_412), session.today)
    session.do(count, "Log followers")
    return session


def opened(qtbot: QtBot, session: Session) -> tuple[Sheet, QuickForm]:
    sheet = quick_sheet(session, None)
    qtbot.addWidget(sheet)
    with qtbot.waitActive(sheet):
        sheet.show()
        sheet.activateWindow()
    (form,) = [one for one in sheet.children() if isinstance(one, QuickForm)]
    return sheet, form


def counted(session: Session, place: int) -> int | None:
    row = session.read.count_on(session.accounts[place].id, session.today)
    return row.followers if row else None


def test_a_number_and_enter_are_enough(qtbot: QtBot, two: Session) -> None:
    sheet, form = opened(qtbot, two)
    assert form.followers.hasFocus()
    assert form.followers.placeholderText() == "7,412"
    qtbot.keyClicks(form.followers, "+37")
    qtbot.keyClick(form.followers, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert counted(two, 0) == 7_449


def test_it_begins_with_an_account_that_was_not_counted_today(qtbot: QtBot, two: Session) -> None:
    two.do(log_followers(two.accounts[0], two.today, exactly(7_420), two.today), "Log followers")
    _, form = opened(qtbot, two)
    assert form.account == two.accounts[1]


def test_a_title_becomes_a_post_of_now_with_the_last_kind(qtbot: QtBot, two: Session) -> None:
    for title in ("Cardamom knots", "https://www.instagram.com/p/Cabc123/"):
        sheet, form = opened(qtbot, two)
        qtbot.keyClick(form.followers, Qt.Key.Key_Tab)
        assert form.post.hasFocus()
        qtbot.keyClicks(form.post, title)
        qtbot.keyClick(form.post, Qt.Key.Key_Return)
        assert not sheet.isVisible()
    ids = two.read.find_posts(PostQuery(account_id=two.accounts[0].id))
    posts = [post for post, _ in two.read.posts(ids).values()]
    assert {(post.title, bool(post.link)) for post in posts} == {
        ("Cardamom knots", False),
        ("", True),
    }
    assert {(post.day, post.kind) for post in posts} == {(two.today, Kind.REEL)}


def test_both_are_one_step_of_undo(qtbot: QtBot, two: Session) -> None:
    _, form = opened(qtbot, two)
    qtbot.keyClicks(form.followers, "7450")
    qtbot.keyClicks(form.post, "Cardamom knots")
    qtbot.keyClick(form.post, Qt.Key.Key_Return)
    assert two.store.undo_label == "Log followers and a post"
    two.undo()
    assert counted(two, 0) is None
    assert two.read.find_posts(PostQuery()) == []


def test_save_and_next_goes_through_the_accounts(qtbot: QtBot, two: Session) -> None:
    sheet, form = opened(qtbot, two)
    (go_on,) = [b for b in sheet.findChildren(type(sheet.main)) if b.text() == "Save and next"]
    qtbot.keyClicks(form.followers, "7450")
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert sheet.isVisible()
    assert form.account == two.accounts[1]
    assert form.followers.hasFocus()
    assert (form.followers.text(), counted(two, 0)) == ("", 7_450)


@pytest.mark.parametrize("typed", ["many", "-3k"])
def test_a_number_that_cannot_be_read_stays_with_its_reason(
    qtbot: QtBot, two: Session, typed: str
) -> None:
    sheet, form = opened(qtbot, two)
    qtbot.keyClicks(form.followers, typed)
    qtbot.keyClicks(form.post, "Cardamom knots")
    qtbot.keyClick(form.post, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.reason
    assert form.followers.text() == typed
    assert two.read.find_posts(PostQuery()) == []


def test_a_number_that_looks_wrong_is_asked_about_once(qtbot: QtBot, two: Session) -> None:
    sheet, form = opened(qtbot, two)
    qtbot.keyClicks(form.followers, "74120")
    qtbot.keyClick(form.followers, Qt.Key.Key_Return)
    assert "far more than 7,412" in sheet.reason
    qtbot.keyClick(form.followers, Qt.Key.Key_Return)
    assert counted(two, 0) == 74_120


def test_nothing_typed_is_nothing_written_and_escape_closes(qtbot: QtBot, two: Session) -> None:
    before = two.store.undo_label
    sheet, form = opened(qtbot, two)
    qtbot.keyClick(form.followers, Qt.Key.Key_Return)
    assert sheet.reason.startswith("Nothing was typed.")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert two.store.undo_label == before


def test_a_window_of_another_process_notices(qtbot: QtBot, two: Session, now: Clock) -> None:
    """The small window has the file open for itself, as in a process of its own."""
    assert two.newest_count(two.accounts[0]) is not None
    with Store(two.store.path, now, create=False) as other:
        _, form = opened(qtbot, Session(other, now))
        qtbot.keyClicks(form.followers, "7500")
        qtbot.keyClick(form.followers, Qt.Key.Key_Return)
    two.look_again()
    newest = two.newest_count(two.accounts[0])
    assert newest is not None
    assert newest.followers == 7_500


def test_hidden_counts_are_hidden_here_too(qtbot: QtBot, two: Session, qapp: QApplication) -> None:
    words.hide_counts(True)
    try:
        sheet, _ = opened(qtbot, two)
        assert "•••" in [field.placeholderText() for field in sheet.findChildren(QLineEdit)]
        assert sheet.findChildren(QComboBox)[0].accessibleName() == "Account"
    finally:
        words.hide_counts(False)
