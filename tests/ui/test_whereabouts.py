"""What the window says when its log is moved or replaced, and where that leads."""

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Setting
from growthdesk.store.looking import beside
from growthdesk.ui.desk import Desk
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a file that is open cannot be moved here"
)


@pytest.fixture
def desk(qtbot: QtBot, session: Session, theme: Theme, settings: QSettings) -> Desk:
    made = Desk(session, theme, settings)
    qtbot.addWidget(made.window)
    return made


def offer(desk: Desk, words: str) -> QPushButton:
    (found,) = [b for b in desk.window.notices.findChildren(QPushButton) if b.text() == words]
    return found


def test_what_is_logged_is_in_the_file_alone_a_moment_later(qtbot: QtBot, desk: Desk) -> None:
    wal = beside(desk.session.store.path, "-wal")
    desk.session.do(Put(Setting("day_start", "4")), "Day start 4")
    assert wal.stat().st_size > 0
    desk.whereabouts.start()
    qtbot.waitUntil(lambda: wal.stat().st_size == 0)
    desk.whereabouts.stop()


def test_a_log_that_was_moved_is_told_until_it_is_back(desk: Desk, tmp_path: Path) -> None:
    path, away = desk.session.store.path, tmp_path / "away.growthdesk"
    desk.whereabouts.look()
    assert desk.window.notices.texts == []
    path.rename(away)
    desk.whereabouts.look()
    (told,) = desk.window.notices.texts
    assert told.startswith(f"This log was moved or deleted: it is no longer at {path}.")
    assert offer(desk, "Open a log…").isEnabled()
    away.rename(path)
    desk.whereabouts.look()
    assert desk.window.notices.texts == []


def test_a_file_in_its_place_can_be_opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = desk.session.store.path
    desk.whereabouts.look()
    Path(shutil.copyfile(path, tmp_path / "other.growthdesk")).replace(path)
    desk.whereabouts.look()
    (told,) = desk.window.notices.texts
    assert told.startswith(f"Another file has taken the place of this log, {path}.")
    with qtbot.waitSignal(desk.log_requested) as wanted:
        offer(desk, "Open again").click()
    assert wanted.args == [path]
