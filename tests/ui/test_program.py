"""The running program: one window, which changes to another log."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.errors import Trouble
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.ui.actions import MENUS
from growthdesk.ui.program import Program
from growthdesk.ui.theme import Theme

Clock = Callable[[], datetime]


@pytest.fixture
def program(
    qtbot: QtBot,
    theme: Theme,
    settings: QSettings,
    now: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """A program whose usual folder is an empty one."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    made = Program(theme, settings, now)
    yield made
    if made.desk is not None:
        made.desk.close()


def test_a_new_log_asks_the_three_questions(program: Program, tmp_path: Path) -> None:
    desk = program.open(tmp_path / "mine.growthdesk")
    (sheet,) = [one for one in desk.window.findChildren(QDialog) if one.isVisible()]
    assert sheet.windowTitle() == "Welcome to Growthdesk"


def test_the_sample_is_another_file_and_the_way_back_leads_to_her_own(
    program: Program, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.growthdesk"
    program.open(mine).sample_requested.emit()
    assert program.desk is not None
    sample = program.desk.session
    assert sample.store.path.name == "sample.growthdesk"
    assert len(sample.accounts) == 3
    program.desk.log_requested.emit(mine)
    assert program.desk.session.store.path == mine
    assert program.desk.session.accounts == ()


def test_another_log_stands_where_the_first_one_stood(program: Program, tmp_path: Path) -> None:
    first = program.open(tmp_path / "mine.growthdesk").window
    first.setGeometry(37, 41, 1010, 650)
    second = program.open(tmp_path / "other.growthdesk").window
    # The screen of the tests is too narrow for the window to keep all four.
    assert (second.geometry().y(), second.height()) == (41, 650)


def test_a_file_that_is_no_log_leaves_the_open_one_as_it_is(
    program: Program, tmp_path: Path
) -> None:
    desk = program.open(tmp_path / "mine.growthdesk")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Mira")
    desk.log_requested.emit(letter)
    assert program.desk is desk
    assert "is not a Growthdesk log" in desk.window.toast.text
    assert letter.read_text() == "Dear Mira"


def test_a_first_log_that_cannot_be_opened_is_trouble(program: Program, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="is a folder"):
        program.open(tmp_path)
    assert program.desk is None


def test_every_part_that_takes_the_focus_has_a_name(
    qtbot: QtBot, program: Program, now: Clock, tmp_path: Path
) -> None:
    path = tmp_path / "sample.growthdesk"
    with Store(path, now) as store:
        write_sample(store, now().date())
    desk = program.open(path)
    nameless: list[str] = []
    for page in ("today", "posts", "growth", "consistency", "insights", "reports"):
        desk.window.open_page(page)
        qtbot.wait(0)
        nameless += [f"{page}: {one}" for one in _nameless(desk.window)]
    sheets = [deed.name for _, deeds in MENUS for deed in deeds if deed.words.endswith("…")]
    for name in [*sheets, "log_post", "log_followers", "log_results", "add_note", "shortcuts"]:
        if name in (
            "open_log",
            "import",
            "export_report",
            "print_report",
        ):  # the system's own dialogs
            continue
        desk.window.actions_by_name[name].trigger()
        for sheet in [one for one in desk.window.findChildren(QDialog) if one.isVisible()]:
            nameless += [f"{name}: {one}" for one in _nameless(sheet)]
            sheet.close()
    assert not nameless, "\n".join(nameless)


def _nameless(widget: QWidget) -> list[str]:
    """What Tab reaches in a widget and a screen reader has no words for."""
    found = []
    for child in widget.findChildren(QWidget):
        if isinstance(child.parent(), QAbstractSpinBox):
            continue  # its line lends its focus to the field around it
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            spoken = QAccessible.queryAccessibleInterface(child)
            if spoken is not None and not spoken.text(QAccessible.Text.Name):
                found.append(f"{type(child).__name__} in {type(child.parent()).__name__}")
    return found
