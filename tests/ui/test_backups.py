"""Backups and damage in the window: made beside it, told when they fail, restored, repaired."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Setting
from growthdesk.store.backup import back_up
from growthdesk.store.backup_files import Why, backups_of
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.store.upkeep import backup_folder, checked_on
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.backups import BackupsSheet
from growthdesk.ui.dialogs.damage import DamageSheet
from growthdesk.ui.keeping import Keeping
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.program import Program
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

Clock = Callable[[], datetime]


@pytest.fixture
def keeping(qtbot: QtBot, sample: Session) -> Keeping:
    """What looks after the sample log, which has the name of a log of her own."""
    return Keeping(sample, sample)


def whys(session: Session) -> list[Why]:
    """What the backups were made for, the newest first."""
    log = session.store.path
    return [one.why for one in backups_of(log, backup_folder(log))]


def test_the_backup_of_the_day_is_made_beside_the_window(
    qtbot: QtBot, keeping: Keeping, sample: Session
) -> None:
    with qtbot.waitSignal(keeping.changed):
        keeping.look()
    assert whys(sample) == [Why.DAILY]
    assert keeping.trouble is None
    assert checked_on(sample.store.path) == sample.today
    keeping.look()
    assert not keeping.is_at_work


def test_a_log_that_was_not_checked_for_a_week_is_looked_through(
    qtbot: QtBot, keeping: Keeping, sample: Session
) -> None:
    back_up(sample.store.path, sample.now(), Why.DAILY)
    keeping.look()
    qtbot.waitUntil(lambda: checked_on(sample.store.path) == sample.today)
    assert whys(sample) == [Why.DAILY]


def test_a_backup_that_fails_is_told_on_today_until_one_is_made(
    qtbot: QtBot, keeping: Keeping, sample: Session, desk: Desk
) -> None:
    page = desk.window.open_page("today")
    assert isinstance(page, TodayPage)
    page.backup.follow(keeping)
    in_the_way = backup_folder(sample.store.path)
    in_the_way.write_text("a file where the folder would be")
    with qtbot.waitSignal(keeping.changed):
        keeping.look()
    assert page.backup.text.startswith("No backup could be made in")
    in_the_way.unlink()
    with qtbot.waitSignal(keeping.changed):
        keeping.back_up(Why.ASKED)
    assert page.backup.text == ""


def test_a_failing_backup_is_tried_again(qtbot: QtBot, keeping: Keeping, sample: Session) -> None:
    in_the_way = backup_folder(sample.store.path)
    in_the_way.write_text("a file where the folder would be")
    with qtbot.waitSignal(keeping.changed):
        keeping.look()
    in_the_way.unlink()
    with qtbot.waitSignal(keeping.changed):
        for _ in range(11):
            keeping.look()
    assert whys(sample) == [Why.DAILY]


@pytest.fixture
def desk(qtbot: QtBot, sample: Session, theme: Theme, settings: QSettings) -> Iterator[Desk]:
    """The window of the sample log."""
    made = Desk(sample, theme, settings)
    made.window.show()
    yield made
    for sheet in made.window.findChildren(QDialog):  # else the next test would look at it
        sheet.close()
    made.window.close()
    made.window.deleteLater()


def sheet_of(desk: Desk) -> BackupsSheet:
    """The sheet of backups, opened by its action."""
    desk.window.actions_by_name["backups"].trigger()
    (sheet,) = desk.window.findChildren(BackupsSheet)
    return sheet


def test_an_empty_list_says_what_will_come(desk: Desk) -> None:
    sheet = sheet_of(desk)
    assert sheet.inside == "There is no backup yet. One is made each day."
    assert not sheet.restore.isEnabled()


def test_a_backup_is_looked_into_restored_and_undone(
    qtbot: QtBot, desk: Desk, sample: Session
) -> None:
    back_up(sample.store.path, sample.now() - timedelta(days=1), Why.DAILY)
    account = sample.accounts[0]
    with qtbot.waitSignal(sample.told):
        sample.do(sample.read.removal_of_account(account), "Remove the account")
    sheet = sheet_of(desk)
    qtbot.waitUntil(sheet.restore.isEnabled)
    assert sheet.inside.startswith("It holds 3 accounts")
    assert "would change" in sheet.inside
    assert sheet.rows.model().rowCount() > 3
    with qtbot.waitSignal(sheet.accepted):
        sheet.restore.click()
    assert account in sample.accounts
    assert whys(sample) == [Why.RESTORE, Why.MANY, Why.DAILY]
    sample.undo()
    qtbot.waitUntil(lambda: account not in sample.accounts)


def test_a_backup_like_the_log_has_nothing_to_restore(
    qtbot: QtBot, desk: Desk, sample: Session
) -> None:
    back_up(sample.store.path, sample.now(), Why.DAILY)
    sheet = sheet_of(desk)
    qtbot.waitUntil(lambda: "just like it" in sheet.inside)
    assert not sheet.restore.isEnabled()


def test_a_log_that_changed_under_the_sheet_is_looked_at_again(
    qtbot: QtBot, desk: Desk, sample: Session, now: Clock
) -> None:
    back_up(sample.store.path, sample.now(), Why.DAILY)
    sample.do(Put(Setting("tiers", "")), "change")
    sheet = sheet_of(desk)
    qtbot.waitUntil(sheet.restore.isEnabled)
    with Store(sample.store.path, now) as other:
        other.apply(Put(Setting("result_age", "9")), "typed on the command line")
    sheet.restore.click()
    assert sheet.reason.startswith("The log has changed since.")
    assert whys(sample) == [Why.DAILY]
    qtbot.waitUntil(sheet.restore.isEnabled)
    with qtbot.waitSignal(sheet.accepted):
        sheet.restore.click()
    assert sample.read.setting("result_age") is None


def test_back_up_now_and_a_damaged_backup(qtbot: QtBot, desk: Desk, sample: Session) -> None:
    sheet = sheet_of(desk)
    with qtbot.waitSignal(desk.keeping.changed):
        sheet.make.click()
    (made,) = sheet.backups
    assert made.why is Why.ASKED
    made.path.write_bytes(made.path.read_bytes()[:30_000])
    sheet.list.clearSelection()
    sheet.list.selectRow(0)
    qtbot.waitUntil(lambda: "is damaged" in sheet.inside)
    assert not sheet.restore.isEnabled()


@pytest.fixture
def program(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    settings: QSettings,
    now: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """A program whose usual folder is an empty one."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(QApplication, "quit", lambda: None)  # the application of all tests
    made = Program(theme, settings, now)
    yield made
    if made.desk is not None:
        made.desk.close()


@pytest.fixture
def log(tmp_path: Path, now: Clock) -> Path:
    """The sample under a name of her own, with a backup of yesterday."""
    path = tmp_path / "mine.growthdesk"
    with Store(path, now) as store:
        write_sample(store, now().date())
        back_up(path, now() - timedelta(days=1), Why.DAILY)
        store.apply(Put(Setting("result_age", "9")), "since the backup")
    return path


def break_end(path: Path) -> bytes:
    """Write over the last page of a log; its bytes."""
    with path.open("r+b") as file:
        file.seek(-4096, os.SEEK_END)
        file.write(b"\x5a" * 4096)
    return path.read_bytes()


def damage_sheet(qtbot: QtBot, qapp: QApplication) -> DamageSheet:
    """The sheet for a damaged log, once it has found what there is."""

    def found() -> list[DamageSheet]:
        return [
            top
            for top in qapp.topLevelWidgets()
            if isinstance(top, DamageSheet) and top.isVisible() and top.backup.isEnabled()
        ]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


@pytest.mark.parametrize("what", ["backup", "salvage"])
def test_a_damaged_log_is_repaired_before_a_window_opens(
    qtbot: QtBot, qapp: QApplication, program: Program, log: Path, what: str
) -> None:
    broken = break_end(log)
    program._open_other(log)
    sheet = damage_sheet(qtbot, qapp)
    in_backup, in_salvage = sheet.told
    assert "yesterday" in in_backup
    assert "3 accounts" in in_backup
    assert "3 accounts" in in_salvage
    assert log.read_bytes() == broken
    with qtbot.waitSignal(sheet.accepted):
        (sheet.backup if what == "backup" else sheet.salvage).click()
    assert program.desk is not None
    assert program.desk.session.store.path == log
    assert len(program.desk.session.accounts) == 3
    (aside,) = log.parent.glob("mine-damaged-*.growthdesk")
    assert aside.read_bytes() == broken


def test_damage_that_shows_while_the_window_is_open_ends_in_the_same_place(
    qtbot: QtBot, qapp: QApplication, program: Program, log: Path
) -> None:
    desk = program.open(log)
    desk.session.do(Put(Setting("day_start", "4")), "stands in the -wal")
    closed: list[bool] = []
    desk.window.destroyed.connect(lambda: closed.append(True))
    with closing(sqlite3.connect(log)) as reader:
        (root,) = reader.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'post_day'"
        ).fetchone()
    descriptor = os.open(log, os.O_RDWR)  # not closed before the log is: that would free its locks
    os.pwrite(descriptor, b"\x5a" * 4096, (root - 1) * 4096)
    before = log.read_bytes()
    only_reading = f"{log.as_uri()}?mode=ro"  # who could write would bring the -wal into the file
    with closing(sqlite3.connect(only_reading, uri=True)) as reader:
        with pytest.raises(sqlite3.DatabaseError) as met:
            reader.execute("SELECT day FROM post ORDER BY account_id, day").fetchall()
        assert program.meet(met.value)
        sheet = damage_sheet(qtbot, qapp)
    assert program.desk is None
    assert len(closed) == 1
    os.close(descriptor)
    with qtbot.waitSignal(sheet.accepted):
        sheet.salvage.click()
    (aside,) = log.parent.glob("mine-damaged-*.growthdesk")
    assert aside.read_bytes() == before
    repaired: Desk | None = getattr(program, "desk", None)
    assert repaired is not None
    assert repaired.session.read.setting("day_start") == "4"


def test_another_error_is_left_to_others(program: Program, log: Path) -> None:
    program.open(log)
    assert not program.meet(ValueError("a bug"))
    assert not program.meet(sqlite3.OperationalError("no such table: posts"))
