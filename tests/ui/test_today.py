"""The page Today: what waits, and logging it with Enter."""

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.analysis.goal import MilestoneLine
from growthdesk.domain.counts import exactly, read_count
from growthdesk.domain.deeds import add_account, log_followers, log_result
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.identity import new_id
from growthdesk.domain.rows import Post, Precision
from growthdesk.store.store import Store
from growthdesk.ui import words
from growthdesk.ui.charts.growth_chart import GrowthChart
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.session import Session
from growthdesk.ui.tab_order import tab_as_read
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.account_lines import AccountLines
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.count_field import CountField
from growthdesk.ui.widgets.milestone_bar import MilestoneBar

Shown = Callable[[Session], TodayPage]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, actions: Mapping[str, QAction], settings: QSettings) -> Shown:
    """Shows the page about a session, as large as in the window."""

    def show(session: Session) -> TodayPage:
        page = TodayPage(session, theme, actions, Preferences(settings))
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


def test_after_the_last_count_enter_goes_on_to_the_post(
    qtbot: QtBot, shown: Shown, session: Session, actions: Mapping[str, QAction]
) -> None:
    page = shown(session)
    (field,) = fields(page)
    qtbot.keyClicks(field.editor, "812")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    focused = page.focusWidget()
    assert isinstance(focused, ActionButton)
    with qtbot.waitSignal(actions["log_post"].triggered):
        qtbot.keyClick(focused, Qt.Key.Key_Return)


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


def test_a_number_that_looks_like_a_slip_is_asked_about_once(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    first = fields(page)[0]
    qtbot.keyClicks(first.editor, "74120")
    qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    asked = "“74120” is far more than 7,412, the count of 22 Nov. Press Enter again if it is right."
    assert first.reason == asked
    assert first.editor.accessibleDescription() == asked
    assert first.editor.text() == "74120"
    assert len(fields(page)) == 3

    qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    assert len(fields(page)) == 2
    newest = sample.newest_count(sample.accounts[0])
    assert newest is not None
    assert newest.followers == 74_120


def test_a_slip_that_is_mended_is_not_asked_about_again(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    first = fields(page)[0]
    qtbot.keyClicks(first.editor, "741")
    qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    assert "far fewer" in first.reason
    qtbot.keyClicks(first.editor, "7420")  # what was typed is selected
    assert first.reason == ""
    qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    assert len(fields(page)) == 2


def test_a_reason_stays_while_another_count_is_saved(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    first, second, _ = fields(page)
    first.editor.setText("seven")
    qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    second.editor.setFocus()
    qtbot.keyClicks(second.editor, "=")
    qtbot.keyClick(second.editor, Qt.Key.Key_Return)
    assert fields(page)[0].reason.startswith("“seven” is not a number of followers.")
    assert page.focusWidget() is fields(page)[1].editor  # on to the next, not back to the wrong one


def test_more_on_a_rounded_count_stays_rounded(
    qtbot: QtBot, shown: Shown, session: Session
) -> None:
    (account,) = session.accounts
    yesterday = session.today - timedelta(days=1)
    rounded = read_count("12.3K")
    session.do(log_followers(account, yesterday, rounded, session.today), "Log followers")
    page = shown(session)
    (field,) = fields(page)
    qtbot.keyClicks(field.editor, "+37")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    newest = session.newest_count(account)
    assert newest is not None
    assert (newest.followers, newest.highest) == (12_337, 12_436)
    assert newest.precision is Precision.ROUNDED


def test_enter_in_an_empty_field_and_on_a_button_walks_through_all_that_waits(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    assert page.focusWidget() is fields(page)[0].editor  # who opens the page can type at once
    for field in fields(page):
        assert page.focusWidget() is field.editor
        qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    add = page.focusWidget()
    assert isinstance(add, QPushButton)
    with qtbot.waitSignal(page.results_requested) as asked:
        qtbot.keyClick(add, Qt.Key.Key_Return)
    (post,) = asked.args
    with qtbot.waitSignal(sample.changed):
        sample.do(log_result(post, sample.now(), likes=5), "Log results of a post")
    following = page.focusWidget()
    assert isinstance(following, QPushButton)
    assert following.text() == "Add numbers"
    assert post.title not in following.accessibleName()


def test_posts_beyond_the_lines_are_chosen_in_the_sheet(
    qtbot: QtBot, shown: Shown, session: Session, actions: Mapping[str, QAction]
) -> None:
    (account,) = session.accounts
    days = [session.today - timedelta(days=back) for back in range(8, 14)]
    posts = [Post(new_id(), account.id, day, title=f"Post of {day}") for day in days]
    session.do(batch(Put(post) for post in posts), "Log posts")
    page = shown(session)
    assert "2 more posts with results due" in texts(page)
    choose = next(b for b in page.findChildren(QPushButton) if b.text() == "Choose…")
    with qtbot.waitSignal(actions["log_results"].triggered):
        choose.click()


def test_days_that_were_not_counted_are_offered(
    qtbot: QtBot, shown: Shown, session: Session, actions: Mapping[str, QAction]
) -> None:
    (account,) = session.accounts
    for back in (4, 5):
        day = session.today - timedelta(days=back)
        session.do(log_followers(account, day, exactly(700), session.today), "Log followers")
    page = shown(session)
    assert "@mira.bakes: no count since 19 Nov" in texts(page)
    offer = next(b for b in page.findChildren(QPushButton) if b.text() == "Catch up…")
    with qtbot.waitSignal(actions["catch_up"].triggered):
        offer.click()
    day = session.today - timedelta(days=1)
    session.do(log_followers(account, day, exactly(710), session.today), "Log followers")
    assert "no count since" not in texts(page)


def test_one_handle_on_two_platforms_is_told_apart_as_soon_as_there_are_two(
    shown: Shown, session: Session
) -> None:
    page = shown(session)
    names = [field.editor.accessibleName() for field in fields(page)]
    assert names == ["Followers of @mira.bakes today"]
    _, edit = add_account("tiktok:mira.bakes", session.today, session.accounts)
    session.do(edit, "Add an account")
    names = [field.editor.accessibleName() for field in fields(page)]
    assert names == [
        f"Followers of @mira.bakes · {platform} today" for platform in ("Instagram", "TikTok")
    ]
    assert "@mira.bakes · Instagram" in texts(page)  # above its count too
    session.undo()
    assert "Instagram" not in texts(page)


def test_where_there_is_no_room_the_name_stays_and_the_days_go(
    shown: Shown, session: Session
) -> None:
    _, added = add_account("tiktok:mira.bakes", session.today, session.accounts)
    yesterday = session.today - timedelta(days=1)
    counted = log_followers(session.accounts[0], yesterday, exactly(1000), session.today)
    session.do(batch([added, counted]), "Add an account")
    page = shown(session)
    told = texts(page)
    assert "yesterday" in told
    page.resize(764, 610)
    narrow = texts(page)
    assert "@mira.bakes · Instagram" in narrow
    assert "yesterday" not in narrow


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
    (wide,) = [one for one in page.findChildren(AccountLines) if one.isVisible()]
    assert page.to_log.width() == wide.width()  # cards of one account leave no hole


def test_a_long_forecast_keeps_off_the_rules_of_its_line(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    sample.select(None)
    page.resize(720, 600)
    QApplication.processEvents()
    (lines,) = [one for one in page.findChildren(AccountLines) if one.isVisible()]
    (goal,) = [one for one in lines.findChildren(QLabel) if "untested after" in one.text()]

    def room() -> int:
        room = goal.contentsRect()
        metrics = goal.fontMetrics()
        text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, goal.text())
        return goal.height() - text.height()

    qtbot.waitUntil(lambda: room() >= 12)


def test_a_post_without_a_title_is_called_by_its_caption(shown: Shown, session: Session) -> None:
    account = session.accounts[0]
    day = session.today - timedelta(days=8)
    caption = "Première photo ☕ #café\nwith more below"
    session.do(Put(Post(new_id(), account.id, day, caption=caption)), "Log a post")
    page = shown(session)
    QApplication.processEvents()
    named = [b.accessibleName() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert "Première photo ☕ #café" in named  # among the latest posts
    assert "Add numbers of “Première photo ☕ #café”" in named


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
    tab_as_read(page)  # as the window does when Tab is pressed
    stops: list[QWidget] = []
    here = page.nextInFocusChain()
    while here is not None and here is not page:
        if here.isVisible() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(here)
        here = here.nextInFocusChain()
    kinds = [type(stop) for stop in stops]
    assert kinds[:2] == [ActionButton, ActionButton]
    assert all(issubclass(kind, QLineEdit) for kind in kinds[2:5])
    assert [stop.text() for stop in stops if isinstance(stop, QPushButton)][2:] == [
        "Add numbers",
        "Add numbers",
        "Open Growth",
        "Open Posts",
        *(post.title for post in latest_posts(sample)),
    ]
    assert kinds[-7] is GrowthChart


def latest_posts(session: Session) -> list[Post]:
    """The five newest posts of the selected account, the newest first."""
    assert session.account is not None
    newest = session.log(session.account).posts.id[-5:]
    found = session.read.posts(newest)
    return [found[one][0] for one in reversed(newest)]


def test_a_click_on_a_latest_post_asks_for_it(qtbot: QtBot, shown: Shown, sample: Session) -> None:
    page = shown(sample)
    QApplication.processEvents()
    newest = latest_posts(sample)[0]
    (title,) = [b for b in page.findChildren(QPushButton) if b.accessibleName() == newest.title]
    with qtbot.waitSignal(page.post_wanted) as wanted:
        title.click()
    assert wanted.args is not None
    assert wanted.args[0].id == newest.id


def test_posts_that_another_program_took_out_a_moment_ago_have_no_line(
    shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    newest = latest_posts(sample)[0]

    def lines() -> list[str]:
        return [b.accessibleName() for b in page.findChildren(QPushButton) if b.isVisible()]

    assert newest.title in lines()
    with Store(sample.store.path, sample.now) as other:
        other.apply(other.read.removal_of_posts([newest.id]), "Remove a post")
    page.refresh()  # before the window has looked at what others wrote
    assert newest.title not in lines()
    sample.look_again()
    assert newest.title not in lines()


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


def test_where_the_milestone_ahead_stands_is_no_number_of_another(
    qtbot: QtBot, theme: Theme
) -> None:
    def start_of_bar(coming: int) -> QImage:
        bar = MilestoneBar(theme)
        qtbot.addWidget(bar)
        bar.resize(320, 36)
        way = [
            MilestoneLine(1_000, "reached"),  # and lost again
            MilestoneLine(coming, "not in sight"),
            MilestoneLine(10_000, "not in sight"),
        ]
        bar.show_way(900, 10_000, way, None)
        return bar.grab(QRect(0, 0, 100, 36)).toImage()

    assert start_of_bar(5_000) == start_of_bar(7_500)


def test_a_field_of_an_account_without_a_count_shows_no_number(
    shown: Shown, session: Session
) -> None:
    (field,) = fields(shown(session))
    assert field.editor.placeholderText() == "number"


def test_a_milestone_is_noticed_until_it_is_closed(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    assert page.moment.said == ""
    first = fields(page)[0]
    qtbot.keyClicks(first.editor, "7503")
    qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    assert page.moment.said.startswith("@mira.bakes has reached 7,500 followers. Today.")
    with qtbot.waitSignal(page.share_wanted) as wanted:
        qtbot.keyClick(page.moment.share, Qt.Key.Key_Return)
    account, moment = wanted.args
    assert (account, moment.followers) == (sample.accounts[0], 7_500)

    page.moment.close_button.click()
    assert page.moment.said == ""
    sample.show_again()
    assert page.moment.said == ""  # once is enough


def test_a_milestone_that_is_undone_is_not_told(
    qtbot: QtBot, shown: Shown, sample: Session
) -> None:
    page = shown(sample)
    first = fields(page)[0]
    qtbot.keyClicks(first.editor, "7503")
    qtbot.keyClick(first.editor, Qt.Key.Key_Return)
    assert page.moment.said
    sample.undo()
    assert page.moment.said == ""


def test_hidden_counts_hide_a_milestone(
    qtbot: QtBot, shown: Shown, sample: Session, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: words.hide_counts(hidden=False))
    words.hide_counts(hidden=True)
    page = shown(sample)
    first = sample.accounts[0]
    sample.do(log_followers(first, sample.today, exactly(7_503), sample.today), "Log followers")
    assert page.moment.said == ""
