"""Keyboard shortcuts: all are listed, each can be changed, and everything that tells them follows."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QKeySequenceEdit
from pytestqt.qtbot import QtBot

from growthdesk.ui.actions import MENUS, SEPARATOR, Deed
from growthdesk.ui.dialogs.shortcuts import ShortcutsSheet
from growthdesk.ui.session import Session
from growthdesk.ui.shortcuts import OF_POSTS, USUAL, gets_in_the_way, keys_shown, way_to
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.action_line import ActionLine
from growthdesk.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, session: Session, theme: Theme, settings: QSettings) -> Iterator[Window]:
    """A window without pages."""
    made = Window(session, theme, settings)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def sheet(qtbot: QtBot, window: Window) -> ShortcutsSheet:
    """Its list of shortcuts, in front."""
    made = ShortcutsSheet(window.shortcuts, window.actions_by_name, None)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has a sign for the key")
def test_the_key_that_edits_a_post_is_called_as_in_every_sentence() -> None:
    assert way_to("edit_posts") == "Enter"
    assert keys_shown(QKeySequence("Ctrl+Shift+Return")) == "Ctrl+Shift+Enter"
    assert keys_shown(QKeySequence("Ctrl+L")) == "Ctrl+L"


def stand_on(sheet: ShortcutsSheet, name: str) -> None:
    """Put the cursor on the line of an action."""
    for row in range(sheet.table.rowCount()):
        sheet.table.setCurrentCell(row, 0)
        if sheet.chosen == name:
            return
    raise AssertionError(name)


def record(
    qtbot: QtBot, sheet: ShortcutsSheet, name: str, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    """Take new keys for an action, as a person does."""
    stand_on(sheet, name)
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    (editor,) = sheet.table.findChildren(QKeySequenceEdit)
    assert editor.accessibleName() == "New keys"
    qtbot.keyClick(editor, key, held)


def test_usual_keys_are_each_used_once() -> None:
    used = [keys.toString() for keys in USUAL.values() if not keys.isEmpty()]
    assert len(used) == len(set(used))
    assert not any(gets_in_the_way(keys, name) for name, keys in USUAL.items())


def test_every_action_is_listed(sheet: ShortcutsSheet) -> None:
    assert sheet.table.rowCount() == sum(
        deed is not SEPARATOR for _, deeds in MENUS for deed in deeds
    )


def test_new_keys_are_taken_and_told_everywhere(
    qtbot: QtBot, window: Window, sheet: ShortcutsSheet, theme: Theme, settings: QSettings
) -> None:
    action = window.actions_by_name["log_post"]
    button, line = ActionButton(action), ActionLine(action)
    for widget in (button, line):
        qtbot.addWidget(widget)
    record(qtbot, sheet, "log_post", Qt.Key.Key_Y, CTRL)
    assert sheet.said.text() == "Ctrl+Y does “Log a post” now."
    assert action.shortcut() == QKeySequence("Ctrl+Y")
    assert button.accessibleDescription() == line.accessibleDescription() == "Ctrl+Y"
    again = Window(window.session, theme, settings)
    assert again.actions_by_name["log_post"].shortcut() == QKeySequence("Ctrl+Y")
    again.close()
    again.deleteLater()


def test_sentences_name_the_keys_of_now_or_the_action(window: Window) -> None:
    assert way_to("log_results") == "Ctrl+R"
    window.shortcuts.change("log_results", QKeySequence("Ctrl+Y"))
    assert way_to("log_results") == "Ctrl+Y"
    window.shortcuts.change("log_results", QKeySequence())
    assert way_to("log_results") == "“Log results of a post”"


def test_keys_of_another_action_are_only_taken_over_when_said_so(
    qtbot: QtBot, window: Window, sheet: ShortcutsSheet
) -> None:
    actions = window.actions_by_name
    record(qtbot, sheet, "log_post", Qt.Key.Key_L, CTRL)
    assert sheet.said.text() == "Ctrl+L does “Log followers” already."
    assert actions["log_post"].shortcut() == QKeySequence("Ctrl+N")
    qtbot.mouseClick(sheet.use_here, Qt.MouseButton.LeftButton)
    assert actions["log_post"].shortcut() == QKeySequence("Ctrl+L")
    assert actions["log_followers"].shortcut().isEmpty()
    assert not sheet.use_here.isVisible()
    stand_on(sheet, "log_followers")
    qtbot.mouseClick(sheet.reset, Qt.MouseButton.LeftButton)
    assert actions["log_followers"].shortcut() == QKeySequence("Ctrl+L")
    assert actions["log_post"].shortcut() == QKeySequence("Ctrl+N")


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_C, CTRL),
    ],
)
def test_keys_that_are_needed_for_typing_are_refused(
    qtbot: QtBot,
    window: Window,
    sheet: ShortcutsSheet,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
) -> None:
    record(qtbot, sheet, "log_post", key, held)
    QApplication.processEvents()  # Enter ends the editing of other lists, only then
    assert "is needed for typing" in sheet.said.text()
    assert window.actions_by_name["log_post"].shortcut() == QKeySequence("Ctrl+N")


def test_function_keys_and_keys_of_the_table_of_posts_are_free() -> None:
    assert not gets_in_the_way(QKeySequence("F7"), "log_post")
    assert "remove_posts" in OF_POSTS
    assert not gets_in_the_way(QKeySequence("Backspace"), "remove_posts")


def test_escape_leaves_the_keys_and_delete_takes_them_away(
    qtbot: QtBot, window: Window, sheet: ShortcutsSheet
) -> None:
    action = window.actions_by_name["log_post"]
    stand_on(sheet, "log_post")
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    (editor,) = sheet.table.findChildren(QKeySequenceEdit)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert action.shortcut() == QKeySequence("Ctrl+N")
    stand_on(sheet, "log_post")
    qtbot.keyClick(sheet.table, Qt.Key.Key_Delete)
    assert action.shortcut().isEmpty()
    assert sheet.said.text() == "“Log a post” has no keys now."


def test_reset_all_brings_every_usual_key_back(
    qtbot: QtBot, window: Window, sheet: ShortcutsSheet, settings: QSettings
) -> None:
    assert not sheet.reset_all.isEnabled()
    # Two actions that changed places.
    sheet.take("log_post", QKeySequence())
    sheet.take("log_followers", QKeySequence("Ctrl+N"))
    sheet.take("log_post", QKeySequence("Ctrl+L"))
    qtbot.mouseClick(sheet.reset_all, Qt.MouseButton.LeftButton)
    for name, keys in USUAL.items():
        assert window.actions_by_name[name].shortcut() == keys
    assert not [key for key in settings.allKeys() if key.startswith("shortcuts/")]


def test_actions_are_found_by_words_and_by_keys(qtbot: QtBot, sheet: ShortcutsSheet) -> None:
    def shown() -> list[str]:
        table = sheet.table
        rows = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
        return [item.text() for row in rows if (item := table.item(row, 0)) is not None]

    qtbot.keyClicks(sheet.search, "note")
    assert "Add a note" in shown()
    assert "Quit" not in shown()
    sheet.search.setText("ctrl+q")
    assert shown() == ["Quit"]


@pytest.mark.parametrize(("menu", "deeds"), MENUS, ids=[menu for menu, _ in MENUS])
def test_a_letter_of_a_menu_does_one_thing(menu: str, deeds: tuple[Deed, ...]) -> None:
    words = [deed.words for deed in deeds if deed is not SEPARATOR]
    letters = [QKeySequence.mnemonic(text).toString() for text in words]
    assert all(letters)
    assert sorted(set(letters)) == sorted(letters)


def test_a_letter_of_the_bar_opens_one_menu() -> None:
    letters = [QKeySequence.mnemonic(menu).toString() for menu, _ in MENUS]
    assert sorted(set(letters)) == sorted(letters)
