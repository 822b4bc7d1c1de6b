"""A log in a synced folder, opened on two computers."""

import platform
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import log_followers
from growthdesk.errors import Trouble
from growthdesk.store.presence import say_closed, say_open
from growthdesk.store.store import Store
from growthdesk.ui.computers import Computers
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.notices import Notices

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    """An empty place for notices."""
    made = Notices()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def computers(
    session: Session,
    notices: Notices,
    settings: QSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[], Computers]:
    """Opens the log on this computer, in a folder of Syncthing."""
    at(tmp_path, "here", monkeypatch)
    (session.store.path.parent / ".stfolder").mkdir()

    def opened() -> Computers:
        made = Computers(session, notices, settings, session)
        made.start()
        return made

    return opened


def at(tmp_path: Path, machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / machine))
    monkeypatch.setattr(platform, "node", lambda: machine)


def press(notices: Notices, words: str) -> None:
    (found,) = [one for one in notices.findChildren(QPushButton) if one.text() == words]
    found.click()


def test_what_a_synced_folder_means_is_told_once(
    computers: Callable[[], Computers], notices: Notices
) -> None:
    computers().stop()
    (told,) = notices.texts
    assert told.startswith("This log lies in a folder that Syncthing keeps the same")
    press(notices, "×")
    assert notices.texts == []
    assert notices.isHidden()
    computers().stop()
    assert notices.texts == []


def test_another_computer_that_has_the_log_open_is_told_and_she_may_only_look(
    computers: Callable[[], Computers],
    session: Session,
    notices: Notices,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    now: Callable[[], datetime],
) -> None:
    at(tmp_path, "mira-laptop", monkeypatch)
    say_open(session.store.path, now() - timedelta(hours=1), now())
    at(tmp_path, "here", monkeypatch)
    looking = computers()
    assert notices.texts[-1].startswith("“mira-laptop” has this log open since 11:00.")
    press(notices, "Only look here")
    edit = log_followers(session.accounts[0], session.today, exactly(7_412), session.today)
    with pytest.raises(Trouble, match="only looking"):
        session.do(edit, "Count")
    press(notices, "Write here")
    session.do(edit, "Count")
    at(tmp_path, "mira-laptop", monkeypatch)
    say_closed(session.store.path)
    at(tmp_path, "here", monkeypatch)
    looking.look()
    looking.stop()
    assert not [*session.store.path.parent.glob(".*open-*")]


def test_a_notice_goes_when_the_other_computer_closes_the_log(
    computers: Callable[[], Computers],
    session: Session,
    notices: Notices,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    now: Callable[[], datetime],
) -> None:
    looking = computers()
    before = notices.texts
    at(tmp_path, "studio", monkeypatch)
    say_open(session.store.path, now(), now())
    at(tmp_path, "here", monkeypatch)
    looking.look()
    assert len(notices.texts) == len(before) + 1
    at(tmp_path, "studio", monkeypatch)
    say_closed(session.store.path)
    at(tmp_path, "here", monkeypatch)
    looking.look()
    assert notices.texts == before
    looking.stop()


def test_a_copy_beside_the_log_is_offered_once_for_merging(
    qtbot: QtBot,
    computers: Callable[[], Computers],
    session: Session,
    notices: Notices,
    now: Callable[[], datetime],
) -> None:
    path = session.store.path
    copy = path.with_name(f"{path.stem}.sync-conflict-20261130-101500-ABCDEF7{path.suffix}")
    Store(copy, now).close()
    looking = computers()
    looking.look()
    assert [text for text in notices.texts if copy.name in text] == [notices.texts[0]]
    with qtbot.waitSignal(looking.merge_wanted) as wanted:
        press(notices, "Merge…")
    assert wanted.args == [copy]
    looking.look()
    assert not [text for text in notices.texts if copy.name in text]
    looking.stop()


def test_outside_of_synced_folders_nothing_is_written_beside_the_log(
    session: Session, notices: Notices, settings: QSettings
) -> None:
    before = sorted(session.store.path.parent.iterdir())
    made = Computers(session, notices, settings, session)
    made.start()
    made.stop()
    assert notices.texts == []
    assert sorted(session.store.path.parent.iterdir()) == before


def test_a_folder_that_cannot_be_written_is_told(
    computers: Callable[[], Computers], session: Session, notices: Notices, tmp_path: Path
) -> None:
    (tmp_path / "here").write_text("no folder")
    path = session.store.path
    path.with_name(f".{path.name}.open-here").mkdir()
    made = computers()
    assert any("cannot be told" in text for text in notices.texts)
    made.stop()
