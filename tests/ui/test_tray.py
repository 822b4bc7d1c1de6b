"""The program without a tray, with one, and in another language."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.store.store import Store
from growthdesk.ui.application import own_icon
from growthdesk.ui.dialogs.settings import SettingsDialog
from growthdesk.ui.language import settle_language
from growthdesk.ui.program import Program
from growthdesk.ui.theme import Theme
from growthdesk.ui.tray import Tray

OFF_SCREEN = pytest.mark.qt_log_ignore("systemTrayWindowChanged")
"""The display of the tests has no tray to be told of."""

Clock = Callable[[], datetime]


@pytest.fixture
def log(tmp_path: Path, now: Clock) -> Path:
    """A log with one account that was counted a week ago with 7,412."""
    path = tmp_path / "mine.growthdesk"
    with Store(path, now) as store:
        account, edit = add_account("instagram:mira.bakes", now().date(), ())
        store.apply(edit, "Add an account")
        day = now().date() - timedelta(days=7)
        store.apply(log_followers(account, day, exactly(7_412), now().date()), "Log followers")
    return path


@pytest.fixture
def a_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop that says it has a tray; that of the tests has none."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


@pytest.fixture
def open_program(
    qtbot: QtBot, qapp: QApplication, theme: Theme, settings: QSettings, now: Clock, log: Path
) -> Iterator[Callable[..., Program]]:
    """What opens the log in a program."""
    made: list[Program] = []

    def start(*, in_tray: bool = False) -> Program:
        program = Program(theme, settings, now, in_tray=in_tray)
        made.append(program)
        program.open(log)
        return program

    yield start
    for program in made:
        if program.desk is not None:
            program.desk.choices.preferences.set_flag("tray", False)
            program.desk.close()
    QApplication.setQuitOnLastWindowClosed(True)
    settle_language(qapp, qapp)


def icons(program: Program) -> list[Tray]:
    return program.findChildren(Tray)


def test_without_a_tray_the_window_opens_and_ends_the_program(
    open_program: Callable[..., Program],
) -> None:
    program = open_program(in_tray=True)
    assert program.desk is not None
    assert program.desk.window.isVisible()
    program.desk.choices.preferences.set_flag("tray", True)
    assert icons(program) == []
    assert QApplication.quitOnLastWindowClosed()


@OFF_SCREEN
@pytest.mark.usefixtures("a_tray")
def test_the_icon_comes_and_goes_with_the_wish(open_program: Callable[..., Program]) -> None:
    program = open_program()
    assert program.desk is not None
    assert icons(program) == []
    preferences = program.desk.choices.preferences
    preferences.set_flag("tray", True)
    (tray,) = icons(program)
    assert not QApplication.quitOnLastWindowClosed()
    program.desk.window.close()
    assert not program.desk.window.isVisible()
    tray.window_wanted.emit()
    assert program.desk.window.isVisible()
    preferences.set_flag("tray", False)
    assert QApplication.quitOnLastWindowClosed()


@OFF_SCREEN
@pytest.mark.usefixtures("a_tray")
def test_it_begins_in_the_tray_when_the_system_starts_it(
    open_program: Callable[..., Program],
) -> None:
    program = open_program(in_tray=True)
    assert program.desk is not None
    assert not program.desk.window.isVisible()
    (tray,) = icons(program)
    tray.quick_log_wanted.emit()
    (quick,) = [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.windowTitle() == "Quick log" and one.isVisible()
    ]
    quick.close()


def test_a_reminder_stands_in_the_window_where_there_is_no_tray(
    open_program: Callable[..., Program],
) -> None:
    program = open_program()
    desk = program.desk
    assert desk is not None
    desk.choices.preferences.set_flag("remind", True)
    desk.reminding.look()
    assert desk.window.toast.text == "@mira.bakes: the newest follower count is 7 days old."


@OFF_SCREEN
def test_the_menu_of_the_icon_asks_for_what_it_says(qtbot: QtBot, theme: Theme) -> None:
    tray = Tray(own_icon(), theme)
    heard: list[str] = []
    tray.window_wanted.connect(lambda: heard.append("Open Growthdesk"))
    tray.quick_log_wanted.connect(lambda: heard.append("Quick log"))
    tray.quit_wanted.connect(lambda: heard.append("Quit"))
    words = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
    for action in tray.menu.actions():
        action.trigger()
    assert heard == words
    tray.remove()


def test_other_numbers_open_the_window_anew_at_the_same_place(
    qtbot: QtBot, open_program: Callable[..., Program]
) -> None:
    program = open_program()
    first = program.desk
    assert first is not None
    first.window.open_page("consistency")
    numbers = first.choices.open_settings().computer.numbers
    numbers.setCurrentIndex(numbers.findData("de_DE"))
    numbers.activated.emit(numbers.currentIndex())
    qtbot.waitUntil(lambda: program.desk is not first)
    desk = program.desk
    assert desk is not None
    assert desk.window.page == "consistency"
    (settings,) = desk.window.findChildren(SettingsDialog)
    assert settings.isVisible()
    assert settings.computer.numbers.currentData() == "de_DE"
    assert settings.log.tiers.lines[1][1].text() == "1.000"
    assert desk.session.rules == first.session.rules
