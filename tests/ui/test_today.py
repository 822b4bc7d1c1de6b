"""The page Today: what waits, and logging it with Enter."""

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import log_followers
from growthdesk.domain.rows import Post
from growthdesk.ui.charts.growth_chart import GrowthChart
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.milestone_bar import MilestoneBar
from growthdesk.ui.widgets.to_log import CountField

Shown = Callable[[Session], TodayPage]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, actions: Mapping[str, QAction]) -> Shown:
    """Shows the page about a session, as large as in the window."""

    def show(session: Session) -> TodayPage:
        page = TodayPage(session, theme, actions)
        qtbot.addWidget(page)
        page.resize(1044, 790)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


def fields(page: TodayPage) -> list[CountField]:
    return [field for field in page.findChildren(CountField) if field.isVisible()]


def texts(page: TodayPage) -> str:
    QApplication.processEvents()  # what a layout adds is shown by the next event
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def test_the_count_the_changes_and_the_forecast_are_told(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    told = texts(page)
    assert "Monday 23 November" in told
    assert "7,412" in told
    assert "in 28 days" in told
    assert "10k is likely around" in told
    assert "5 days quiet" in told
    assert "3 follower counts and 2 post results waiting" in told


def test_enter_saves_a_count_and_goes_on_to_the_next(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    first, second, third = fields(page)
    names = [field.account.label for field in (second, third)]
    first.editor.setFocus()
    qtbot.keyClicks(first.editor, "7.42k")
    qtbot.keyClick(first.editor, Qt.Key.Key_Return)

    newest = sample.newest_count(sample.accounts[0])
    assert newest is not None
    assert (newest.day, newest.followers, newest.highest) == (sample.today, 7420, 7429)
    assert [field.account.label for field in fields(page)] == names
    assert page.focusWidget() is fields(page)[0].editor
    assert "about 7,420" in texts(page)
    sample.undo()
    assert len(fields(page)) == 3


def test_what_was_typed_in_another_field_is_kept(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    first, second, _ = fields(page)
    second.editor.setText("31")
    first.editor.setText("+8")
    first.editor.setFocus()
    qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    assert fields(page)[0].editor.text() == "31"


def test_a_number_that_cannot_be_read_stays_with_its_reason(
    qtbot: QtBot, shown: Shown, session: Session
) -> None:
    page = shown(session)
    (field,) = fields(page)
    field.editor.setText("seven")
    field.editor.setFocus()
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.reason.startswith("“seven” is not a number of followers.")
    assert field.editor.text() == "seven"
    assert session.newest_count(session.accounts[0]) is None


def test_an_account_without_anything_says_so_and_shows_no_zero(
    qtbot: QtBot, shown: Shown, session: Session
) -> None:
    told = texts(shown(session))
    assert "—" in told
    assert "Not enough counts yet" in told
    assert "No posts yet" in told
    assert "\n0\n" not in told


def test_a_log_without_an_account_offers_the_next_thing(
    qtbot: QtBot, shown: Shown, empty: Session
) -> None:
    page = shown(empty)
    QApplication.processEvents()
    offered = [b.text() for b in page.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    assert "Add account…" in offered
    assert "Look around with sample data" in offered


def test_all_accounts_stand_side_by_side(shown: Shown, sample: Session) -> None:
    page = shown(sample)
    sample.select(None)
    told = texts(page)
    for number in ("7,412", "3,105", "918"):
        assert number in told
    assert "11,435" not in told  # the sum is no audience


def test_a_due_result_is_asked_for(shown: Shown, sample: Session) -> None:
    page = shown(sample)
    QApplication.processEvents()
    asked: list[Post] = []
    page.results_requested.connect(asked.append)
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Add numbers")
    button.click()
    assert asked[0].title in button.accessibleName()


def test_tab_goes_as_the_eye_does(qtbot: QtBot, shown: Shown, sample: Session) -> None:
    page = shown(sample)
    qtbot.waitUntil(lambda: bool(page.findChildren(GrowthChart)))
    stops: list[QWidget] = []
    here = page.nextInFocusChain()
    while here is not None and here is not page:
        if here.isVisible() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(here)
        here = here.nextInFocusChain()
    kinds = [type(stop) for stop in stops]
    assert kinds[:5] == [ActionButton, ActionButton, QLineEdit, QLineEdit, QLineEdit]
    assert [stop.text() for stop in stops if isinstance(stop, QPushButton)][2:] == [
        "Add numbers",
        "Add numbers",
        "Open Growth",
        "Open Posts",
    ]
    assert kinds[-2] is GrowthChart


def test_an_old_count_is_shown_with_its_day_and_no_empty_chart(
    qtbot: QtBot, shown: Shown, session: Session
) -> None:
    (account,) = session.accounts
    for back in range(400, 460, 10):
        day = session.today - timedelta(days=back)
        step = log_followers(account, day, exactly(5_000 - back), session.today)
        session.do(step, "Log followers")
    page = shown(session)
    qtbot.waitUntil(lambda: bool(page.findChildren(GrowthChart)))
    told = texts(page)
    assert "Counted on 19 Oct 2025" in told
    assert "No follower count in the last 90 days. Ctrl+L logs one." in told
    bar = page.findChild(MilestoneBar)
    assert isinstance(bar, MilestoneBar)
    assert "in 0 days" not in bar.accessibleDescription()


def test_a_field_of_an_account_without_a_count_shows_no_number(
    shown: Shown, session: Session
) -> None:
    (field,) = fields(shown(session))
    assert field.editor.placeholderText() == "number"
