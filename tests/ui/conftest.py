"""What tests of the window share: the theme, and sessions on real logs."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.edits import Edit, Put, batch
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Post, Result
from growthdesk.store.sample import write_sample
from growthdesk.store.store import Store
from growthdesk.ui.actions import build_menus
from growthdesk.ui.language import settle_language
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

# title, day, hour in UTC or None, kind, niche, likes and saves as seen the next day
WRITTEN = (
    ("Rye loaf", "2025-11-01", 17, Kind.PHOTO, "Bread", 40, 10),
    ("Burnt basque", "2026-11-03", 17, Kind.REEL, "Baking", 100, 0),
    ("Focaccia three ways", "2026-11-10", 11, Kind.CAROUSEL, "Bread", 60, None),
    ("élan, a café tour", "2026-11-12", None, Kind.STORY, "", None, None),
    ("Brown butter cookies", "2026-11-20", 17, Kind.REEL, "Baking", None, None),
)


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
    """A bot whose widgets live until the end of the test, and whose keys are let go by then."""
    bot = KeepingBot(request)
    yield bot
    _let_go_of_modifiers()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    bot.kept.clear()


def _let_go_of_modifiers() -> None:
    # Qt believes that Ctrl is held after a click with it, and the next test would choose rows so.
    QTest.keyRelease(QWidget(), Qt.Key.Key_A)


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


@pytest.fixture
def posts(session: Session) -> dict[str, Post]:
    """Five posts by their titles, and a follower count of 1,000 around the two of early November."""
    account = session.accounts[0]
    edits: list[Edit] = [
        log_followers(account, date(2026, 11, day), exactly(1000), session.today) for day in (3, 10)
    ]
    made = {}
    for number, (title, when, hour, kind, niche, likes, saves) in enumerate(WRITTEN):
        day = date.fromisoformat(when)
        at = None if hour is None else datetime(day.year, day.month, day.day, hour, 5, tzinfo=UTC)
        post = Post(f"{number:032}", account.id, day, at, "Europe/Berlin", kind, title, niche=niche)
        made[title] = post
        edits.append(Put(post))
        if likes is not None:
            seen = datetime(day.year, day.month, day.day + 1, 12, tzinfo=UTC)
            edits.append(Put(Result(post.id, seen, seen.date(), likes=likes, saves=saves)))
    session.do(batch(edits), "Write five posts")
    return made


@pytest.fixture
def open_page(
    qtbot: QtBot,
    theme: Theme,
    actions: Mapping[str, QAction],
    settings: QSettings,
    qapp: QApplication,
) -> Callable[[Session], PostsPage]:
    """Opens the page on a log, shown and with the table in focus."""

    def opened(session: Session) -> PostsPage:
        page = PostsPage(session, theme, actions, settings)
        qtbot.addWidget(page)
        page.resize(1044, 790)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.table.setFocus()
        return page

    return opened
