"""The command palette: by keyboard only, from a few letters to the deed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from growthdesk.domain.deeds import add_account
from growthdesk.ui.actions import MENUS, SEPARATOR
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.palette import Palette
from growthdesk.ui.dialogs.settings import SettingsDialog
from growthdesk.ui.entries import entries
from growthdesk.ui.models.entries import EntriesModel
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme


@pytest.fixture
def desk(qtbot: QtBot, session: Session, theme: Theme, settings: QSettings) -> Iterator[Desk]:
    """A window on a log with three accounts, in front."""
    for address in ("tiktok:mira", "youtube:mirabakes"):
        _, edit = add_account(address, session.today, session.accounts)
        session.do(edit, "Add an account")
    made = Desk(session, theme, settings)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def palette(qtbot: QtBot, desk: Desk) -> Palette:
    """Its palette, opened by Ctrl+K."""
    qtbot.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (found,) = desk.window.findChildren(Palette)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def words(palette: Palette) -> list[str]:
    return [entry.words for entry in palette.model.entries]


def test_it_offers_every_action_and_every_account(desk: Desk, palette: Palette) -> None:
    offered = words(palette)
    count = sum(deed is not SEPARATOR for _, deeds in MENUS for deed in deeds) - 1  # not itself
    assert len(offered) == count + 4
    assert offered[0] == "Log a post"
    places = [one for one in offered if one.startswith("Go to ")]
    assert places == [
        *(f"Go to {account.label}" for account in desk.session.accounts),
        "Go to All accounts",
    ]


def test_a_few_letters_and_enter_do_it(qtbot: QtBot, desk: Desk, palette: Palette) -> None:
    assert palette.field.hasFocus()
    qtbot.keyClicks(palette.field, "growth")
    assert palette.current is not None
    assert (palette.current.words, palette.current.keys) == ("Growth", "Ctrl+3")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert desk.window.page == "growth"
    assert not palette.isVisible()


def test_an_account_is_gone_to(qtbot: QtBot, desk: Desk, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "tiktok")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    account = desk.session.account
    assert account is not None
    assert account.platform == "tiktok"


def test_arrows_move_and_go_round(qtbot: QtBot, palette: Palette) -> None:
    first, second, last = (palette.model.entries[place] for place in (0, 1, -1))
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current is second
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.current is last
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current is first
    qtbot.keyClick(palette.field, Qt.Key.Key_PageDown)
    assert palette.current is palette.model.entries[8]
    qtbot.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert palette.current is first


def test_what_cannot_be_done_says_why_and_is_not_done(
    qtbot: QtBot, desk: Desk, palette: Palette
) -> None:
    qtbot.keyClicks(palette.field, "redo")
    entry = palette.current
    assert entry is not None
    assert not entry.enabled
    assert entry.about == "Nothing to do again"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    desk.session.select(None)
    by_words = {one.words: one for one in entries(desk.window.actions_by_name, desk.session)}
    assert by_words["Edit plan"].about == "Choose one account first"


def test_escape_closes_and_nothing_is_done(qtbot: QtBot, desk: Desk, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "settings")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert desk.window.findChildren(SettingsDialog) == []


def test_nothing_fits_and_enter_does_nothing(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "zebra")
    assert palette.current is None
    assert palette.nothing.isVisible()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        qtbot.keyClick(palette.field, key)
    assert palette.isVisible()


def test_a_screen_reader_hears_where_the_arrows_stand(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.field, "undo")
    spoken = QAccessible.queryAccessibleInterface(palette.field)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name) == "Find an action, a page or an account"
    assert spoken.text(QAccessible.Text.Description).startswith("Undo")
    index = palette.model.index(0)
    assert "Ctrl+Z" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_model_is_sound(desk: Desk) -> None:
    model = EntriesModel(entries(desk.window.actions_by_name, desk.session))
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    for query in ("log", "zebra", ""):
        model.find(query)
    assert tester.model() is model
