"""The whole window by keyboard: what a creator does in a day, taken back and done again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.edits import Put
from growthdesk.domain.identity import new_id
from growthdesk.domain.rows import Plan, Post
from growthdesk.store.posts import PostQuery
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.import_sheet import ImportSheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.pages.consistency import ConsistencyPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, session: Session, theme: Theme, settings: QSettings) -> Iterator[Desk]:
    """A furnished window on a log with one account."""
    made = Desk(session, theme, settings)
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(widget, key, modifier)


def sheet_of(desk: Desk) -> QDialog:
    """The sheet that is open over the window."""
    (sheet,) = [one for one in desk.window.findChildren(QDialog) if one.isVisible()]
    return sheet


def type_into(qtbot: QtBot, sheet: QDialog, text: str) -> None:
    """Type where the cursor stands, and press Enter."""
    field = sheet.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_log_undo_redo_and_export_by_keyboard_alone(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    session, window = desk.session, desk.window
    (account,) = session.accounts

    press(qtbot, window, Qt.Key.Key_N, CTRL)
    type_into(qtbot, sheet_of(desk), "Cardamom knots, take two")
    press(qtbot, window, Qt.Key.Key_L, CTRL)
    type_into(qtbot, sheet_of(desk), "7412")

    def logged() -> tuple[list[str], int | None]:
        found = session.read.find_posts(PostQuery(account_id=account.id))
        titles = [post.title for post, _ in session.read.posts(found).values()]
        count = session.newest_count(account)
        return titles, count.followers if count else None

    assert logged() == (["Cardamom knots, take two"], 7412)
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert logged() == (["Cardamom knots, take two"], None)
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert logged() == ([], None)
    press(qtbot, window, Qt.Key.Key_Z, CTRL | SHIFT)
    press(qtbot, window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert logged() == (["Cardamom knots, take two"], 7412)

    press(qtbot, window, Qt.Key.Key_E, CTRL)
    target = tmp_path / "november.pdf"
    name = sheet_of(desk).findChild(QLineEdit)
    assert name is not None
    name.setText(str(target))  # as if pasted: no list of completions opens
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert target.read_bytes().startswith(b"%PDF-")


def test_every_page_opens_by_its_shortcut(qtbot: QtBot, desk: Desk) -> None:
    for key, name in (
        (Qt.Key.Key_2, "posts"),
        (Qt.Key.Key_3, "growth"),
        (Qt.Key.Key_4, "consistency"),
        (Qt.Key.Key_5, "insights"),
        (Qt.Key.Key_6, "reports"),
        (Qt.Key.Key_1, "today"),
    ):
        press(qtbot, desk.window, key, CTRL)
        assert desk.window.page == name


def test_tab_goes_as_one_reads_also_through_what_was_made_since(qtbot: QtBot, desk: Desk) -> None:
    (account,) = desk.session.accounts
    post = Post(new_id(), account.id, desk.session.today, title="Rye")
    desk.session.do(Put(post), "Log a post")
    QApplication.processEvents()
    page = desk.window.page_shown()
    named = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    (title,) = (one for one in named if one.accessibleName() == "Rye")
    (above,) = (one for one in named if one.text() == "Open Posts")
    above.setFocus()
    qtbot.keyClick(above, Qt.Key.Key_Tab)
    assert desk.window.focusWidget() is title
    qtbot.keyClick(title, Qt.Key.Key_Backtab)
    assert desk.window.focusWidget() is above


def test_every_action_has_words_and_no_two_share_a_shortcut(desk: Desk) -> None:
    actions = desk.window.actions_by_name
    keys = [a.shortcut().toString() for a in actions.values() if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert all(action.text().replace("&", "") for action in actions.values())


def test_what_was_done_is_told_with_an_undo(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk.window, Qt.Key.Key_L, CTRL)
    type_into(qtbot, sheet_of(desk), "512")
    toast = desk.window.toast
    assert toast.isVisible()
    assert toast.text == "✓ Log followers"
    toast.undo_requested.emit()
    assert desk.session.newest_count(desk.session.accounts[0]) is None


def test_a_wrong_number_keeps_the_sheet_open_with_the_reason(qtbot: QtBot, desk: Desk) -> None:
    press(qtbot, desk.window, Qt.Key.Key_L, CTRL)
    sheet = sheet_of(desk)
    type_into(qtbot, sheet, "many")
    assert sheet.isVisible()
    assert isinstance(sheet, Sheet)
    assert "not a number of followers" in sheet.reason
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_removing_the_only_account_leads_back_to_the_beginning(desk: Desk) -> None:
    desk.window.actions_by_name["remove_account"].trigger()
    assert [account.handle for account in desk.session.accounts] == []
    for name in ("log_post", "log_followers", "edit_plan"):
        assert not desk.window.actions_by_name[name].isEnabled()
    desk.session.undo()
    assert [account.handle for account in desk.session.accounts] == ["mira.bakes"]
    assert desk.window.actions_by_name["log_post"].isEnabled()


def test_a_file_that_is_no_table_is_told_in_the_sheet(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    picture = tmp_path / "photo.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    desk.window.files_dropped.emit([picture])
    sheet = sheet_of(desk)
    assert isinstance(sheet, ImportSheet)
    qtbot.waitUntil(lambda: sheet.plan.is_ready)
    assert "is a picture" in sheet.details.choices.doubts


def test_the_theme_is_kept_for_the_next_start(desk: Desk, settings: QSettings) -> None:
    desk.window.actions_by_name["theme_dark"].trigger()
    assert desk.window.theme.dark
    assert settings.value("theme") == "dark"
    desk.window.actions_by_name["theme_light"].trigger()
    assert not desk.window.theme.dark


def test_what_is_about_one_account_waits_until_one_is_chosen(
    qtbot: QtBot, sample: Session, theme: Theme, settings: QSettings
) -> None:
    desk = Desk(sample, theme, settings)
    qtbot.addWidget(desk.window)
    actions = desk.window.actions_by_name
    sample.select(None)
    for name in ("edit_account", "edit_plan", "add_break", "add_note", "remove_account"):
        assert not actions[name].isEnabled()
    assert actions["log_post"].isEnabled()
    sample.select(sample.accounts[1])
    assert actions["remove_account"].isEnabled()


def test_a_plan_that_fits_opens_the_sheet_of_the_plan_filled_in(desk: Desk) -> None:
    page = desk.window.open_page("consistency")
    assert isinstance(page, ConsistencyPage)
    (account,) = desk.session.accounts
    page.plan_wanted.emit(Plan(account.id, desk.session.today, 2))
    posts = next(
        s for s in sheet_of(desk).findChildren(QSpinBox) if s.accessibleName() == "Posts a week"
    )
    assert posts.value() == 2
