"""What tests of the window share: the theme, and sessions on real logs."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.deeds import add_account
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.ui.actions import build_menus
from growthdesk.ui.language import settle_language
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme


class KeepingBot(QtBot):
    """Holds the widgets it was given for as long as the test runs.

    pytest-qt refers to them weakly: a page that no name of the test holds any more would be
    destroyed by the garbage collector at any moment, and inside a paint event that is a crash.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        super().__init__(request)
        self.kept: list[QWidget] = []

    def addWidget(  # noqa: N802 - pytest-qt's name
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        super().addWidget(widget, before_close_func=before_close_func)
        self.kept.append(widget)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QtBot]:
    """A bot whose widgets live until the end of the test, and not longer."""
    bot = KeepingBot(request)
    yield bot
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bot.kept.clear()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, with English words and numbers."""
    settle_language(qapp, qapp)
    return Theme(qapp, "light")


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Preferences of nobody."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def empty(qtbot: QtBot, store: Store, now: Callable[[], datetime]) -> Session:
    """A session on a log without an account."""
    return Session(store, now)


@pytest.fixture
def session(qtbot: QtBot, store: Store, now: Callable[[], datetime]) -> Session:
    """A session on a log with one account and nothing in it."""
    _, edit = add_account("instagram:mira.bakes", now().date(), (), niche="Food")
    store.apply(edit, "Add an account")
    return Session(store, now)


@pytest.fixture
def sample(qtbot: QtBot, tmp_path: Path, now: Callable[[], datetime]) -> Iterator[Session]:
    """A session on the sample log."""
    with Store(tmp_path / "sample.db", now) as opened:
        write_sample(opened, now().date())
        yield Session(opened, now)


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Mapping[str, QAction]]:
    """The actions of the menus, in a window that stays alive as long as the test."""
    window = QMainWindow()
    yield build_menus(window)
    window.deleteLater()
