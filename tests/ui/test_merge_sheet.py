"""The sheet of a merge: what differs, side by side, and what is done."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import log_followers
from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Setting
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.merge import MergeSheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def other(session: Session, tmp_path: Path) -> Path:
    """The same log from another computer, where today was counted as 7,409, here as 7,412."""
    path = tmp_path / "other.growthdesk"
    with (
        closing(sqlite3.connect(session.store.path)) as log,
        closing(sqlite3.connect(path)) as made,
    ):
        log.backup(made)
    account = session.accounts[0]
    session.do(log_followers(account, session.today, exactly(7_412), session.today), "Count")
    with Store(path, session.now) as store:
        store.apply(log_followers(account, session.today, exactly(7_409), session.today), "Count")
        store.apply(Put(Setting("tiers", "x")), "Choose")
    return path


def opened(qtbot: QtBot, session: Session, other: Path) -> MergeSheet:
    sheet = MergeSheet(session, other, None)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitUntil(lambda: sheet.said != "")
    return sheet


def cells(sheet: MergeSheet) -> list[list[str]]:
    model = sheet.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_both_versions_stand_side_by_side_and_the_other_can_be_kept(
    qtbot: QtBot, session: Session, other: Path
) -> None:
    sheet = opened(qtbot, session, other)
    QAbstractItemModelTester(sheet.model)
    ((what, here, there, kept),) = cells(sheet)
    assert (what, here, there) == ("Follower count, 23 Nov 2026", "7,412", "7,409")
    qtbot.keyClick(sheet.table, Qt.Key.Key_Space)
    assert cells(sheet)[0][3] == ({"Here": "There", "There": "Here"}[kept])
    wanted = 7_409 if cells(sheet)[0][3] == "There" else 7_412
    with qtbot.waitSignal(session.told):
        sheet.main.click()
    count = session.newest_count(session.accounts[0])
    assert count is not None
    assert count.followers == wanted
    assert session.read.setting("tiers") == "x"
    session.undo()
    assert session.read.setting("tiers") is None


def test_a_copy_without_anything_new_has_nothing_to_merge(
    qtbot: QtBot, session: Session, other: Path
) -> None:
    session.store.merge(other)
    sheet = opened(qtbot, session, other)
    assert sheet.said == "This log has everything that the other copy has."
    assert not sheet.main.isEnabled()


def test_what_is_no_log_is_told_in_the_sheet(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no log")
    sheet = opened(qtbot, session, path)
    assert sheet.said.startswith(f"{path} is not a Growthdesk log.")
    assert not sheet.main.isEnabled()


def test_the_sheet_that_is_closed_while_it_compares_ends_its_work(
    qtbot: QtBot, session: Session, theme: Theme, settings: QSettings, other: Path
) -> None:
    desk = Desk(session, theme, settings)
    qtbot.addWidget(desk.window)
    desk.log.merge(other)
    (sheet,) = desk.window.findChildren(MergeSheet)
    sheet.reject()
    assert session.read.setting("tiers") is None
