"""The page Consistency: the year, the score, the gaps, and what is offered where something is missing."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.recovery import RecoveryOfGaps
from growthdesk.domain.deeds import add_account, add_break
from growthdesk.domain.edits import Edit, Put, batch, remove
from growthdesk.domain.identity import new_id
from growthdesk.domain.rows import Account, CompleteSpan, Plan, Post
from growthdesk.domain.rules import Rules, setting
from growthdesk.ui.pages.consistency import ConsistencyPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.recovery_words import back_after_gaps
from growthdesk.ui.widgets.year_grid import YearGrid

TODAY = date(2026, 11, 23)  # a Monday


def account_of(session: Session) -> Account:
    assert session.account is not None
    return session.account


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def log_posts(session: Session, *days_ago: int) -> None:
    """Posts with the titles “Post of 3”, complete since the first of them."""
    account = account_of(session)
    edits: list[Edit] = [
        Put(Post(new_id(), account.id, ago(days), title=f"Post of {days}")) for days in days_ago
    ]
    edits += [remove(span) for span in session.read.spans(account.id)]
    edits.append(Put(CompleteSpan(account.id, ago(max(days_ago)))))
    session.do(batch(edits), "Log posts")


def shown(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> ConsistencyPage:
    page = ConsistencyPage(session, theme, actions)
    qtbot.addWidget(page)
    page.resize(1044, 790)
    page.show()
    return page


def texts(page: ConsistencyPage, words: str) -> list[QPushButton]:
    QApplication.processEvents()  # a layout shows new widgets a moment later
    return [b for b in page.findChildren(QPushButton) if b.text() == words and b.isVisible()]


def fact(page: ConsistencyPage, name: str) -> str:
    """What the score card says beside a name."""
    QApplication.processEvents()
    said = [label.text() for label in page.score.findChildren(QLabel) if label.isVisible()]
    return said[said.index(name) + 1]


def point(grid: YearGrid, day: date) -> QPoint:
    return grid.rect_of(day).center().toPoint()


def test_the_day_under_a_point_is_the_day_that_is_drawn_there(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    grid = shown(qtbot, sample, theme, actions).year.grid
    assert (grid.first_day, grid.last_day) == (date(2025, 11, 24), TODAY)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        grid.setLayoutDirection(direction)
        for days in range(0, 365, 13):
            assert grid.day_at(grid.rect_of(ago(days)).center()) == ago(days)
    assert grid.rect_of(TODAY).left() < grid.rect_of(ago(70)).left()
    grid.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert grid.rect_of(TODAY).left() > grid.rect_of(ago(70)).left()
    assert grid.day_at(grid.rect_of(TODAY).center() + QPointF(0, 20)) is None
    assert grid.day_at(QPointF(3, 40)) is None


def test_weeks_begin_on_the_weekday_of_the_log(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 20, 1)
    session.do(Put(setting("first_weekday", Rules(first_weekday=6))), "Change a rule")
    grid = shown(qtbot, session, theme, actions).year.grid
    assert grid.first_day.weekday() == 6
    assert grid.rect_of(ago(1)).top() < grid.rect_of(TODAY).top()


@pytest.mark.qt_log_ignore("raise")  # tool tips ask for it, and off-screen there is none
def test_hovering_tells_the_day(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 20, 3, 3)
    grid = shown(qtbot, session, theme, actions).year.grid
    assert grid.telling(ago(3)) == "Friday 20 November 2026: 2 posts"
    assert grid.telling(ago(10)) == "Friday 13 November 2026: no post, in a gap"
    assert grid.telling(ago(30)) == "Saturday 24 October 2026: posts not complete"
    assert grid.telling(TODAY) == "Monday 23 November 2026: no post, today"
    at = point(grid, ago(3))
    asked = QHelpEvent(QEvent.Type.ToolTip, at, grid.mapToGlobal(at))
    QApplication.sendEvent(grid, asked)
    assert QToolTip.text() == "Friday 20 November 2026: 2 posts"


def test_arrows_move_a_day_of_focus_and_enter_shows_its_posts(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 20, 8)
    year = shown(qtbot, session, theme, actions).year
    grid = year.grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.focus_day == TODAY
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.focus_day == ago(8)
    assert grid.accessibleDescription() == "Sunday 15 November 2026: 1 post"
    assert year.days.mark.isHidden()
    assert year.days.said == "Sunday 15 November 2026: 1 post"
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert year.days.said == "Sunday 15 November: 1 post"
    lines = [one.accessibleName() for one in year.days.findChildren(QPushButton)]
    assert "Post of 8 · Photo" in lines
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert year.days.mark.isHidden()
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert grid.focus_day == grid.first_day


def test_days_drawn_over_become_a_break_and_undo_takes_it_back(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 20, 8, 1)
    page = shown(qtbot, session, theme, actions)
    grid = page.year.grid
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=point(grid, ago(15)))
    for day in (ago(14), ago(13)):
        qtbot.mouseMove(grid, point(grid, day))
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=point(grid, ago(13)))
    assert grid.selection == (ago(15), ago(13))
    page.year.days.mark.click()
    account = account_of(session)
    (pause,) = session.read.breaks(account.id)
    assert (pause.first_day, pause.last_day) == (ago(15), ago(13))
    assert grid.telling(ago(14)).endswith("no post, in a break")
    assert page.year.grid.selection is None
    assert page.year.days.said.startswith("Click a day")
    session.undo()
    assert session.read.breaks(account.id) == ()
    assert grid.telling(ago(14)).endswith("no post, in a gap")


def test_a_letter_of_another_script_is_no_key_of_the_grid(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    grid = shown(qtbot, sample, theme, actions).year.grid
    typed = QKeyEvent(QEvent.Type.KeyPress, ord("Ж"), Qt.KeyboardModifier.NoModifier, "ж")
    QApplication.sendEvent(grid, typed)
    assert grid.focus_day == TODAY
    assert grid.selection is None


def test_shift_and_arrows_choose_days(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 20, 8, 1)
    page = shown(qtbot, session, theme, actions)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(page.year.grid, key, Qt.KeyboardModifier.ShiftModifier)
    assert page.year.grid.selection == (ago(15), TODAY)
    assert page.year.days.said == "8 – 23 Nov: 2 posts, 16 days"


def test_enter_keeps_the_days_that_were_chosen_by_shift(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 20, 8, 1)
    page = shown(qtbot, session, theme, actions)
    grid = page.year.grid
    qtbot.keyClick(grid, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert grid.selection == (ago(8), TODAY)
    qtbot.keyClick(page.year.days.mark, Qt.Key.Key_Return)
    (pause,) = session.read.breaks(account_of(session).id)
    assert (pause.first_day, pause.last_day) == (ago(8), TODAY)
    assert page.focusWidget() is grid  # and the arrows go on where they were


def test_a_break_is_removed_from_its_days_and_undone(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 20, 1)
    account = account_of(session)
    pause = add_break(account, ago(15), ago(12), "Holiday")
    session.do(pause, "Add a break")
    page = shown(qtbot, session, theme, actions)
    qtbot.mouseClick(page.year.grid, Qt.MouseButton.LeftButton, pos=point(page.year.grid, ago(14)))
    days = page.year.days
    assert days.said == "Monday 9 November: no post, Holiday"
    assert days.mark.isHidden()
    assert days.unmark.text() == "Remove the break 8 – 11 Nov"
    days.unmark.click()
    assert session.read.breaks(account.id) == ()
    session.undo()
    assert session.read.breaks(account.id) == (pause.row,)


def test_a_post_of_a_day_is_opened_by_its_title(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 20, 8, 8)
    page = shown(qtbot, session, theme, actions)
    qtbot.mouseClick(page.year.grid, Qt.MouseButton.LeftButton, pos=point(page.year.grid, ago(8)))
    first, _ = texts(page, "Post of 8 · Photo")
    with qtbot.waitSignal(page.post_wanted) as wanted:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert wanted.args[0].day == ago(8)


def test_all_accounts_have_their_years_under_each_other(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    page = shown(qtbot, sample, theme, actions)
    assert page.years.isHidden()
    sample.select(None)
    grids = page.years.findChildren(YearGrid)
    assert [grid.accessibleName() for grid in grids] == [
        f"Posting days of {account.label}" for account in sample.accounts
    ]
    qtbot.mouseClick(grids[1], Qt.MouseButton.LeftButton, pos=point(grids[1], ago(9)))
    qtbot.waitUntil(lambda: sample.account == sample.accounts[1])
    assert page.years.isHidden()
    assert page.year.isVisible()


def test_a_gap_is_marked_as_break_and_undone(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 40, 38, 20, 18, 17, 1)
    page = shown(qtbot, session, theme, actions)
    account = account_of(session)
    assert [gap.first_day for gap in gaps(session.log(account))] == [ago(37), ago(16)]
    _, oldest = texts(page, "Mark as break")
    oldest.click()
    assert [gap.first_day for gap in gaps(session.log(account))] == [ago(16)]
    assert session.store.undo_label == "Add a break"
    assert len(texts(page, "Mark as break")) == 1
    session.undo()
    assert len(texts(page, "Mark as break")) == 2


def test_the_sentence_about_gaps_is_as_sure_as_they_are_many(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    page = shown(qtbot, sample, theme, actions)
    assert "80% range" in page.gaps.said
    assert page.gaps.said.endswith("A gap and slow growth can share a cause.")
    texts(page, "Mark as break")[1].click()
    assert "80% range" not in page.gaps.said
    assert "Not enough yet: 1 more closed gap would make a median." in page.gaps.said


def test_the_score_says_how_many_days_are_missing(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 9, 4)
    page = shown(qtbot, session, theme, actions)
    assert page.score.said == "— 18 more days of complete posts make a score."
    log_posts(session, 40)
    assert page.score.said.endswith("It never resets.")


def test_a_plan_that_no_week_was_held_against_is_not_missed(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    """23 November is a Monday: on it alone no week is over, two weeks later two are."""
    log_posts(session, 0)
    page = shown(qtbot, session, theme, actions)
    assert fact(page, "On plan now") == fact(page, "Weeks on plan") == "—"
    log_posts(session, 14)
    assert (fact(page, "Weeks on plan"), fact(page, "On plan now")) == ("0 of 2", "0 weeks")


def test_when_posts_do_well_says_what_is_missing(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, 9, 4)
    page = shown(qtbot, session, theme, actions)
    assert page.when.said == "Not enough yet: 12 more posts with a time and their numbers."
    assert page.when.grid.isHidden()


def test_when_posts_do_well_says_that_it_is_of_all_posts(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    """Insights tells of a year, so that its usual rate is another one."""
    page = shown(qtbot, sample, theme, actions)
    said = [label.text() for label in page.when.findChildren(QLabel) if label.isVisible()]
    assert said[-1].startswith("Of all posts, median of (likes + comments + shares + saves) ÷")


@pytest.mark.parametrize("lacking", ["account", "posts", "span", "plan"])
def test_the_one_next_thing_is_offered(
    qtbot: QtBot,
    empty: Session,
    theme: Theme,
    actions: Mapping[str, QAction],
    lacking: str,
) -> None:
    account = Account("a" * 32, "tiktok", "mira")
    rows = {
        "account": Put(account),
        "posts": Put(Post(new_id(), account.id, ago(3))),
        "span": Put(CompleteSpan(account.id, ago(40))),
        "plan": Put(Plan(account.id, ago(40))),
    }
    if lacking != "account":
        empty.do(batch(put for name, put in rows.items() if name != lacking), "Begin")
    page = shown(qtbot, empty, theme, actions)
    seen = {
        "account": (page.no_account, "add_account"),
        "posts": (page.no_post, "log_post"),
        "span": (page.lacking, "edit_plan"),
        "plan": (page.lacking, "edit_plan"),
    }
    for name, (card, _) in seen.items():
        assert card.isVisible() == (card is seen[lacking][0]), name
    assert page.year.isVisible() == (lacking in ("span", "plan"))
    card, action = seen[lacking]
    with qtbot.waitSignal(actions[action].triggered):
        card.findChildren(ActionButton)[0].click()


def test_an_empty_page_is_filled_by_what_comes_next(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    page = shown(qtbot, session, theme, actions)
    qtbot.waitUntil(lambda: page.no_post.height() > page.height() / 2)
    log_posts(session, 9, 4)
    assert page.no_post.isHidden()
    assert page.year.isVisible()


def weekly(session: Session, *posts: int) -> None:
    """So many posts in each of the last weeks, on its first days, the newest week last."""
    log_posts(
        session,
        *(
            7 * (len(posts) - week) - day
            for week, number in enumerate(posts)
            for day in range(number)
        ),
    )


def test_a_plan_that_fits_is_offered_and_taken_in_the_sheet(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    weekly(session, *[2] * 9, *[1] * 3)
    page = shown(qtbot, session, theme, actions)
    assert page.score.plan.said == "9 of your last 12 weeks had 2 posts or more; the plan is 3."
    assert page.score.plan.button.text() == "Plan 2 a week…"
    with qtbot.waitSignal(page.plan_wanted) as wanted:
        page.score.plan.button.click()
    (plan,) = wanted.args
    assert (plan.posts_a_week, plan.first_day) == (2, TODAY)
    session.do(Put(plan), "Change the plan")
    assert page.score.plan.isHidden()
    with qtbot.assertNotEmitted(page.plan_wanted):
        page.score.plan.button.click()  # as a key does that was on its way to it


def test_a_plan_that_fits_needs_eight_weeks(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    weekly(session, *[2] * 6)
    page = shown(qtbot, session, theme, actions)
    assert page.score.plan.said == "Not enough yet: 2 more weeks to see what plan fits."
    assert page.score.plan.button.isHidden()


def test_three_posts_every_sunday_fit_a_plan_of_one_day(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    log_posts(session, *(7 * week + 1 for week in range(12) for _ in range(3)))
    page = shown(qtbot, session, theme, actions)
    fit = "had 3 posts or more, on 1 day; the plan is 3."
    assert page.score.plan.said.endswith(fit)


def test_the_gaps_tell_how_soon_the_plan_was_kept_again(
    qtbot: QtBot, session: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    """Three a week: two gaps, back on the second post after the first, and not yet."""
    log_posts(session, 60, 50, 42, 40, 38, 35, 33, 31, 29, 10)
    page = shown(qtbot, session, theme, actions)
    assert page.gaps.said_of_recovery == (
        "You were back on plan after 2 of 3 gaps."
        " Not enough yet: 2 more closed gaps would make a median."
    )
    told = [one.toolTip() for one in page.gaps.findChildren(QLabel) if "allows" in one.toolTip()]
    assert [one.partition("\n")[2] for one in told] == [
        "",
        "Not back on plan yet.",
        "Back on plan at once.",
        "Back on plan 8 days after the first post.",
    ]


@pytest.mark.parametrize(
    ("back", "not_yet", "median", "said"),
    [
        (5, 0, 0, "You are usually back on plan at once (median of 5 gaps)."),
        (
            5,
            2,
            1,
            "You are usually back on plan 1 day after the first post (median of 7 gaps, 2 not yet).",
        ),
        (2, 4, None, "You were back on plan after 2 of 6 gaps."),
        (0, 0, None, ""),
    ],
)
def test_the_usual_recovery_in_words(
    qtbot: QtBot, theme: Theme, back: int, not_yet: int, median: int | None, said: str
) -> None:
    missing = 0 if back else 5
    found = RecoveryOfGaps(back, not_yet, missing, least=0, most=9, median=median)
    assert back_after_gaps(found) == said


def test_all_accounts_stand_side_by_side_and_a_click_opens_one(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    sample.select(None)
    page = shown(qtbot, sample, theme, actions)
    assert page.scores.isVisible()
    assert page.year.isHidden()
    texts(page, "@mirabakes · TikTok")[0].click()
    assert sample.account == sample.accounts[1]
    assert page.scores.isHidden()
    assert page.year.isVisible()


def test_an_account_without_posts_has_no_number_of_gaps(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    _, edit = add_account("x:mira", TODAY, sample.accounts)
    sample.do(edit, "Add an account")
    sample.select(None)
    page = shown(qtbot, sample, theme, actions)
    QApplication.processEvents()
    told = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    new = told.index("No posts yet")
    assert told[new - 3 : new] == ["—", "—", "—"]


def test_earlier_years_are_a_button_away(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    year = shown(qtbot, sample, theme, actions).year
    assert not year.later.isEnabled()
    year.earlier.click()
    assert year.grid.last_day == date(2025, 11, 24)
    year.earlier.click()
    assert not year.earlier.isEnabled()
    year.later.click()
    year.later.click()
    assert year.grid.last_day == TODAY


def test_the_page_fits_a_small_window(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction]
) -> None:
    page = shown(qtbot, sample, theme, actions)
    page.resize(764, 610)
    qtbot.waitUntil(lambda: page.gaps.y() > page.when.y())
    for card in (page.year, page.score, page.gaps, page.when):
        assert card.geometry().right() <= page.width() - 56
        assert card.minimumSizeHint().width() <= card.width()


@pytest.mark.parametrize("width", [664, 764, 1044])
def test_the_legend_of_the_year_has_room_at_every_width(
    qtbot: QtBot, sample: Session, theme: Theme, actions: Mapping[str, QAction], width: int
) -> None:
    """An earlier year of an account has the longest legend, and both arrows."""
    sample.select(sample.accounts[1])
    page = shown(qtbot, sample, theme, actions)
    page.year.earlier.click()
    page.resize(width, 610)
    year = page.year
    qtbot.waitUntil(
        lambda: year.width() <= width - 56 and year.legend.width() >= year.legend.sizeHint().width()
    )
    for part in (year.legend, year.earlier, year.later, year.grid):
        right = part.mapTo(year, part.rect().topRight()).x()
        assert right < year.width() - year.body.contentsMargins().right()
