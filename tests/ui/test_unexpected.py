"""Errors of slots, threads and Qt: told once, kept, and gone on from."""

import re
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.hostile_log import MARK, write_hostile_log

from growthdesk.error_log import read_error_log
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.error_log import ErrorLogSheet
from growthdesk.ui.dialogs.unexpected import UnexpectedSheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.unexpected import Unexpected

pytestmark = pytest.mark.usefixtures("theme")
MARKED = "kept-by-mira-4711"
LOG = Path("/somewhere/log.growthdesk")


@pytest.fixture
def unexpected(
    qtbot: QtBot, now: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Unexpected]:
    """What takes the errors, in place of pytest's own; all is put back afterwards."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    before = qInstallMessageHandler(None)
    taking = Unexpected(now, lambda: LOG)
    taking.watch()
    yield taking
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    qInstallMessageHandler(before)
    if taking.sheet is not None:
        taking.sheet.reject()


def fail() -> None:
    raise KeyError(MARKED)


def fail_otherwise() -> None:
    raise ValueError(MARKED)


def test_an_error_of_a_slot_shows_one_sheet_however_often_it_comes(
    qtbot: QtBot, unexpected: Unexpected
) -> None:
    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(fail)
    count = []
    timer.timeout.connect(lambda: count.append(1))
    timer.start()
    qtbot.waitUntil(lambda: len(count) > 100)
    timer.stop()
    sheets = [one for one in QApplication.topLevelWidgets() if isinstance(one, UnexpectedSheet)]
    assert len(sheets) == 1
    assert read_error_log().count("KeyError") == 5
    sheets[0].main.click()
    assert unexpected.sheet is None
    fail_in_slot(qtbot, fail)
    assert unexpected.sheet is None


def fail_in_slot(qtbot: QtBot, deed: Callable[[], object]) -> None:
    done = []
    QTimer.singleShot(0, deed)
    QTimer.singleShot(0, lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done))


def test_the_sheet_says_where_the_log_is_and_copies_nothing_of_it(
    qtbot: QtBot, unexpected: Unexpected
) -> None:
    fail_in_slot(qtbot, fail_otherwise)
    sheet = unexpected.sheet
    assert sheet is not None
    texts = [one.text() for one in sheet.findChildren(QLabel)]
    assert f"Your log is safe at {LOG}" in texts
    sheet.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "SQLite" in copied
    assert MARKED not in copied + " ".join(texts)
    assert not sheet.details.isVisible()
    sheet.fold.click()
    assert sheet.details.isVisible()
    assert sheet.details.toPlainText() == copied


def test_an_error_of_a_thread_is_told_in_the_window(qtbot: QtBot, unexpected: Unexpected) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: unexpected.sheet is not None)
    assert "KeyError" in read_error_log()


def test_a_warning_of_qt_is_kept_without_its_words(unexpected: Unexpected) -> None:
    qWarning(f"QFile::open: {MARKED}")
    qWarning(f"{MARKED}")
    told = read_error_log()
    assert "QtWarningMsg in QFile::open" in told
    assert MARKED not in told


def test_an_error_of_the_sheet_itself_goes_to_standard_error(
    qtbot: QtBot,
    unexpected: Unexpected,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(unexpected, "_log", fail_otherwise)
    fail_in_slot(qtbot, fail)
    assert unexpected.sheet is None
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert "ValueError" in said


def test_the_error_log_is_shown(qtbot: QtBot, unexpected: Unexpected) -> None:
    empty = ErrorLogSheet()
    qtbot.addWidget(empty)
    assert empty.text.toPlainText() == "There was no error."
    fail_in_slot(qtbot, fail)
    sheet = ErrorLogSheet()
    qtbot.addWidget(sheet)
    assert "KeyError" in sheet.text.toPlainText()


def test_errors_amid_a_log_full_of_marked_texts_keep_none_of_them(
    qtbot: QtBot,
    unexpected: Unexpected,
    theme: Theme,
    settings: QSettings,
    tmp_path: Path,
    now: Callable[[], datetime],
) -> None:
    path = tmp_path / MARKED / "log.growthdesk"
    path.parent.mkdir()
    write_hostile_log(path, now(), tmp_path / MARKED)
    with Store(path, now) as store:
        desk = Desk(Session(store, now), theme, settings)
        with closing(sqlite3.connect(path)) as connection, connection:
            # What is told of these names the text itself, and the table.
            connection.execute("UPDATE account SET goal_day = name")
            connection.execute("UPDATE post SET kind = title")
            connection.execute("DROP VIEW post_latest")
            connection.execute("DROP TABLE result")
        for page in ("posts", "growth", "insights", "reports"):
            fail_in_slot(qtbot, partial(desk.window.open_page, page))
        fail_in_slot(qtbot, desk.session.look_again)
        fail_in_slot(qtbot, desk.session.read.accounts)
        desk.close()
    told = read_error_log()
    assert "OperationalError" in told
    assert "Trouble" in told
    plain = re.sub(r"<\w+>", "", told)  # <lambda> and the like are Python's own names
    for private in (MARKED, MARK, "mira", "<", str(path)):
        assert private not in plain
