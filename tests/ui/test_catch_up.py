"""The sheet for days that were not counted."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import Count, exactly, read_count
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.edits import remove
from growthdesk.domain.rows import Precision
from growthdesk.ui.dialogs.catch_up import catch_up_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def log(session: Session, days_ago: int, count: Count) -> None:
    (account,) = session.accounts
    session.do(log_followers(account, ago(days_ago), count, TODAY), "Log followers")


def opened(qtbot: QtBot, session: Session) -> Sheet:
    sheet = catch_up_sheet(session, None)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def cell(sheet: Sheet, day: str) -> QLineEdit:
    return next(e for e in sheet.findChildren(QLineEdit) if e.accessibleName().endswith(day))


def logged(session: Session) -> dict[date, tuple[int, int]]:
    (account,) = session.accounts
    counts = session.read.counts(account.id)
    return {day: (count.followers, count.highest) for day, count in counts.items()}


@pytest.fixture
def away(session: Session, theme: Theme) -> Session:
    """An account that was counted four days ago, and not since."""
    log(session, 4, exactly(700))
    return session


def test_some_days_are_filled_in_and_the_others_stay_empty(qtbot: QtBot, away: Session) -> None:
    sheet = opened(qtbot, away)
    names = [one.accessibleName() for one in sheet.findChildren(QLineEdit)]
    assert names[0] == "Followers of @mira.bakes on Monday 16 November"
    assert len(names) == 7  # a week and today, less the day that has its count
    qtbot.keyClicks(cell(sheet, "Saturday 21 November"), "+12")
    qtbot.keyClicks(cell(sheet, "Monday 23 November"), "+3")
    qtbot.keyClick(cell(sheet, "Monday 23 November"), Qt.Key.Key_Return)
    assert not sheet.isVisible()
    # The second starts from the first, which was typed in the sheet as well.
    assert logged(away) == {ago(4): (700, 700), ago(2): (712, 712), ago(0): (715, 715)}
    away.undo()
    assert logged(away) == {ago(4): (700, 700)}


def test_a_step_from_a_rounded_count_stays_rounded(qtbot: QtBot, session: Session) -> None:
    log(session, 3, read_count("1.2k"))
    sheet = opened(qtbot, session)
    cell(sheet, "Saturday 21 November").setText("=")
    cell(sheet, "Sunday 22 November").setText("+10")
    sheet.main.click()
    assert logged(session) == {
        ago(3): (1_200, 1_299),
        ago(2): (1_200, 1_299),
        ago(1): (1_210, 1_309),
    }
    newest = session.newest_count(session.accounts[0])
    assert newest is not None
    assert newest.precision is Precision.ROUNDED


def test_what_cannot_be_read_stays_and_nothing_is_logged(qtbot: QtBot, away: Session) -> None:
    sheet = opened(qtbot, away)
    cell(sheet, "Saturday 21 November").setText("712")
    wrong = cell(sheet, "Sunday 22 November")
    wrong.setText("seven")
    sheet.main.click()
    assert sheet.isVisible()
    assert sheet.reason.startswith("“seven” is not a number of followers.")
    assert wrong.text() == "seven"
    assert sheet.focusWidget() is wrong
    assert list(logged(away)) == [ago(4)]


def test_a_slip_is_asked_about_once(qtbot: QtBot, away: Session) -> None:
    sheet = opened(qtbot, away)
    cell(sheet, "Saturday 21 November").setText("7120")
    sheet.main.click()
    assert sheet.reason.startswith("“7120” is far more than 700, the count of 19 Nov.")
    sheet.main.click()
    assert logged(away)[ago(2)] == (7_120, 7_120)


def test_an_empty_sheet_says_what_it_lacks(qtbot: QtBot, away: Session) -> None:
    sheet = opened(qtbot, away)
    sheet.main.click()
    assert sheet.reason == "No day is filled in. Fill in one, or cancel."


def test_with_every_day_counted_there_is_nothing_to_fill_in(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    for back in range(8):
        log(session, back, exactly(700 - back))
    sheet = opened(qtbot, session)
    assert "Every day of the last week has its count." in [
        one.text() for one in sheet.findChildren(QLabel)
    ]
    assert not sheet.main.isVisible()


def test_an_account_without_a_count_on_a_day_of_another_is_asked_too(
    qtbot: QtBot, away: Session
) -> None:
    first = away.accounts[0]
    second, edit = add_account("tiktok:mirabakes", TODAY, away.accounts)
    away.do(edit, "Add an account")
    for account, days in ((first, (12, 13, 14)), (second, (1, 2, 3))):
        for back in days:
            away.do(log_followers(account, ago(back), exactly(700), TODAY), "Log followers")
    count = away.read.count_on(first.id, ago(4))
    assert count is not None
    away.do(remove(count), "Remove a count")
    sheet = opened(qtbot, away)
    named = [one.accessibleName() for one in sheet.findChildren(QLineEdit)]
    early = [one for one in named if one.endswith("Thursday 12 November")]
    assert early == [
        "Followers of @mira.bakes on Thursday 12 November",
        "Followers of @mirabakes on Thursday 12 November",
    ]
