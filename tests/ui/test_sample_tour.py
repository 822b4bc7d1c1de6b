"""The tour over the sample log: five steps, each at its place, and the way back to her own log."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.paths import default_log, sample_log
from growthdesk.ui.desk import Desk
from growthdesk.ui.program import Program
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.tour import settle
from growthdesk.ui.widgets.tour_card import TourFrame

PAGES = ["today", "posts", "growth", "consistency", "reports"]


@pytest.fixture
def desk(qtbot: QtBot, sample: Session, theme: Theme, settings: QSettings) -> Iterator[Desk]:
    """The sample log in a small window."""
    made = Desk(sample, theme, settings)
    made.window.resize(1000, 640)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def program(
    qtbot: QtBot,
    theme: Theme,
    settings: QSettings,
    now: Callable[[], datetime],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """A program whose usual folder is an empty one."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    made = Program(theme, settings, now)
    yield made
    if made.desk is not None:
        made.desk.close()


def inside(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget lies in its window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key wherever the cursor is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def test_enter_walks_through_the_five_pages(qtbot: QtBot, qapp: QApplication, desk: Desk) -> None:
    tour, window, seen = desk.sample_tour, desk.window, []
    tour.begin()
    for number, page in enumerate(PAGES):
        settle(qapp)
        seen.append(window.page)
        assert tour.card.accessibleName().startswith(f"{number + 1} of 5. "), page
        (frame,) = window.findChildren(TourFrame)
        whole = QRect(QPoint(), window.size())
        assert frame.isVisible(), page
        assert whole.contains(inside(tour.card, window)), page
        if number < len(PAGES) - 1:
            press(qtbot, Qt.Key.Key_Return)
    assert seen == PAGES
    with qtbot.waitSignal(desk.log_requested) as asked:
        press(qtbot, Qt.Key.Key_Return)
    assert asked.args == [None]
    assert not tour.card.isVisible()


def test_the_way_back_and_escape(qtbot: QtBot, qapp: QApplication, desk: Desk) -> None:
    tour, window = desk.sample_tour, desk.window
    tour.show_step(2)
    (back,) = [b for b in tour.card.findChildren(QPushButton) if b.text() == "Back"]
    back.click()
    assert window.page == "posts"
    press(qtbot, Qt.Key.Key_Escape)
    settle(qapp)
    (frame,) = window.findChildren(TourFrame)
    assert not tour.card.isVisible()
    assert not frame.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.page_shown().isAncestorOf(focused) or focused is window.page_shown()


def test_the_frame_follows_the_window_and_hides_with_its_page(
    qapp: QApplication, desk: Desk
) -> None:
    tour, window = desk.sample_tour, desk.window
    tour.show_step(2)
    settle(qapp)
    (frame,) = window.findChildren(TourFrame)
    before = frame.geometry()
    window.resize(1180, 760)
    settle(qapp)
    assert frame.width() > before.width()
    assert inside(tour.card, window).bottom() < window.height()
    window.open_page("insights")
    settle(qapp)
    assert not frame.isVisible()
    assert tour.card.isVisible()
    window.open_page("growth")
    settle(qapp)
    assert frame.isVisible()


def test_the_menu_leads_to_the_sample_from_her_own_log(program: Program) -> None:
    own = program.open(default_log())
    own.window.actions_by_name["take_tour"].trigger()
    assert program.desk is not None
    assert program.desk.session.store.path == sample_log()
    assert program.desk.sample_tour.card.isVisible()


def test_the_first_look_at_the_sample_begins_the_tour_and_later_ones_do_not(
    program: Program,
) -> None:
    program.open(default_log()).sample_requested.emit()
    assert program.desk is not None
    assert program.desk.sample_tour.card.isVisible()
    program.desk.log_requested.emit(None)
    program.desk.sample_requested.emit()
    assert program.desk.session.store.path == sample_log()
    assert not program.desk.sample_tour.card.isVisible()
