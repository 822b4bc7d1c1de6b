"""A window that is worked by its keys until it is killed, and tells what it confirms.

It logs a count a day and posts by keys, imports some thousand rows beside itself, undoes them, and
goes on typing meanwhile. Started by `tests/attack/kill_together.py`.
"""

import os
import re
import sys
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.attack.deeds import START
from tests.attack.writers import line, posts_of

from growthdesk.domain.rows import FollowerCount
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.language import settle_language
from growthdesk.ui.off_screen import off_screen_application
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

_CTRL = Qt.KeyboardModifier.ControlModifier
_LARGE = 1_500
"""Posts with their results: some thousand rows."""


class Worked:
    """A window on a log, and what is done with it."""

    def __init__(self, app: QApplication, path: Path, name: str, hears: int) -> None:
        self._app = app
        self._name = name
        self._hears = hears
        self._number = 0
        self._ended = True
        self._random = Random(name)
        store = Store(path, lambda: self._now())
        days = [one.day for one in store.read.every(FollowerCount)]
        self._day = timedelta(days=(max(days) - START.date()).days + 1 if days else 0)
        settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
        self._session = Session(store, self._now)
        self._desk = Desk(self._session, Theme(app, "light"), settings)
        self._session.told.connect(self._hear)
        self._session.troubled.connect(self._refuse)
        self._desk.window.show()
        self._desk.window.activateWindow()
        self._desk.begin()
        app.processEvents()

    def go_on(self) -> None:
        """Do one thing after another for ever."""
        os.write(self._hears, b"\n")
        while True:
            self._number += 1
            self._random.choice((self._count, self._count, self._post, self._import))()

    def _now(self) -> datetime:
        return START + self._day

    def _tell(self, what: str, label: str, rows: int = 0) -> None:
        os.write(self._hears, line(what, label, rows))

    def _hear(self, label: str, can_undo: bool) -> None:
        self._ended = True
        if not can_undo:
            # The count of a day bears no label of its own: which one it was is not known.
            named = re.search(r"\d+[wb]-\d+", label)
            self._tell("undid", named[0] if named else "")
        elif label.startswith(self._name):
            self._tell("did", label)

    def _refuse(self, _: object) -> None:
        self._ended = True

    def _count(self) -> None:
        """Type a count nobody else has into the field of a day that has none."""
        page = self._desk.window.open_page("today")
        assert isinstance(page, TodayPage)
        self._day += timedelta(days=1)
        self._session.look_again()
        self._app.processEvents()
        value = 1_000_000 + self._day.days
        if page.to_log.focus_first():
            label = f"count {value}"
            self._tell("begin", label, 1)
            editor = page.to_log.stops[0]
            QTest.keyClicks(editor, str(value))
            QTest.keyClick(editor, Qt.Key.Key_Return)
            newest = self._session.newest_count(self._session.accounts[0])
            if newest is not None and newest.followers == value:
                self._tell("did", label)

    def _post(self) -> None:
        """Log a post by its title and Enter."""
        window, label = self._desk.window, f"{self._name}-{self._number}"
        window.actions_by_name["log_post"].trigger()
        self._app.processEvents()
        sheet = next(one for one in window.findChildren(Sheet) if one.isVisible())
        field = QApplication.focusWidget() or sheet
        self._tell("begin", label, 1)
        QTest.keyClicks(field, label)
        QTest.keyClick(field, Qt.Key.Key_Return)
        if not sheet.isVisible():  # it closes once the post is saved
            self._tell("did", label)
        sheet.reject()
        self._app.processEvents()

    def _import(self) -> None:
        """Write many rows beside the window, type meanwhile, and take them back perhaps."""
        label = f"{self._name}-{self._number}"
        self._tell("begin", label, _LARGE)
        self._session.do(posts_of(label, _LARGE), label)
        self._wait()
        if self._random.random() < 0.5:
            self._tell("undo", "")
            self._ended = False
            QTest.keyClick(self._desk.window, Qt.Key.Key_Z, _CTRL)
            self._wait()

    def _wait(self) -> None:
        while self._session.large.about is not None:
            QTest.keyClick(self._desk.window, Qt.Key.Key_Z, _CTRL)  # refused until it is done
            QTest.qWait(5)


def main() -> None:
    """Open a window on the log that is named, and work it until it is killed."""
    path, name, hears = sys.argv[1:]
    app = off_screen_application()
    settle_language(app, app)
    Worked(app, Path(path), name, int(hears)).go_on()


if __name__ == "__main__":
    main()
