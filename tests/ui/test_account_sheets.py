"""Adding and changing an account, and the first start."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import log_followers
from growthdesk.ui.dialogs.account import add_account_sheet, edit_account_sheet, followers_sheet
from growthdesk.ui.dialogs.first_run import first_run_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.words import qdate


def field(sheet: Sheet, name: str) -> QLineEdit:
    return next(f for f in sheet.findChildren(QLineEdit) if f.accessibleName() == name)


def test_three_answers_begin_a_log(qtbot: QtBot, empty: Session, theme: Theme) -> None:
    sheet = first_run_sheet(empty, None, lambda: None, lambda: None)
    qtbot.addWidget(sheet)
    sheet.show()
    field(sheet, "Handle").setText("@mira.bakes")
    field(sheet, "Followers now").setText("7.4k")
    (plan,) = sheet.findChildren(QSpinBox)
    plan.setValue(4)
    sheet.try_to_save()
    assert not sheet.isVisible()
    (account,) = empty.accounts
    count = empty.newest_count(account)
    assert account.address == "instagram:mira.bakes"
    assert count is not None
    assert (count.followers, count.highest) == (7400, 7499)
    assert empty.log(account).plans[0].posts_a_week == 4
    empty.undo()
    assert empty.accounts == ()


def test_the_link_of_a_profile_chooses_platform_and_handle(
    qtbot: QtBot, empty: Session, theme: Theme
) -> None:
    sheet = first_run_sheet(empty, None, lambda: None, lambda: None)
    qtbot.addWidget(sheet)
    sheet.show()
    handle = field(sheet, "Handle")
    handle.setText("https://www.tiktok.com/@mirabakes?lang=en")
    qtbot.keyClick(handle, Qt.Key.Key_Return)
    (account,) = empty.accounts
    assert account.address == "tiktok:mirabakes"


def test_the_other_two_ways_leave_the_log_empty(qtbot: QtBot, empty: Session, theme: Theme) -> None:
    gone: list[str] = []
    for words in ("Import files…", "Look around with sample data"):
        sheet = first_run_sheet(
            empty, None, lambda: gone.append("import"), lambda: gone.append("sample")
        )
        qtbot.addWidget(sheet)
        next(b for b in sheet.findChildren(QPushButton) if b.text() == words).click()
    assert gone == ["import", "sample"]
    assert empty.accounts == ()


def test_a_handle_that_is_there_already_is_refused_with_what_was_typed(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    sheet = add_account_sheet(session, None)
    qtbot.addWidget(sheet)
    sheet.show()
    (platform, *_) = sheet.findChildren(QComboBox)
    platform.setCurrentText("Instagram")
    field(sheet, "Handle").setText("Mira.Bakes")
    sheet.try_to_save()
    assert sheet.isVisible()
    assert sheet.reason.startswith("@mira.bakes on Instagram is in this log already.")
    assert field(sheet, "Handle").text() == "Mira.Bakes"
    assert len(session.accounts) == 1


def test_goal_and_its_day_are_changed_in_one_step(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    (account,) = session.accounts
    sheet = edit_account_sheet(session, account, None)
    qtbot.addWidget(sheet)
    field(sheet, "Goal, followers").setText("25k")
    sheet.findChildren(QCheckBox)[0].setChecked(True)
    sheet.try_to_save()
    (changed,) = session.accounts
    assert (changed.goal, changed.id) == (25_000, account.id)
    assert changed.goal_day is not None
    session.undo()
    assert session.accounts == (account,)


def test_a_goal_that_cannot_be_read_says_why(qtbot: QtBot, session: Session, theme: Theme) -> None:
    (account,) = session.accounts
    sheet = edit_account_sheet(session, account, None)
    qtbot.addWidget(sheet)
    for text, reason in (
        ("soon", "not a number"),
        ("0", "at least one follower"),
        ("", "no number"),
    ):
        field(sheet, "Goal, followers").setText(text)
        sheet.try_to_save()
        assert reason in sheet.reason
    assert session.accounts == (account,)


def test_followers_start_from_the_newest_count_before_that_day(
    qtbot: QtBot, sample: Session, theme: Theme
) -> None:
    sheet = followers_sheet(sample, None)
    qtbot.addWidget(sheet)
    assert field(sheet, "Followers").placeholderText() == "7,412"
    field(sheet, "Followers").setText("+37")
    sheet.try_to_save()
    count = sample.newest_count(sample.accounts[0])
    assert count is not None
    assert (count.day, count.followers) == (sample.today, 7449)


def test_a_missing_handle_is_told_in_the_words_of_the_sheet(
    qtbot: QtBot, empty: Session, theme: Theme
) -> None:
    for sheet in (
        first_run_sheet(empty, None, lambda: None, lambda: None),
        add_account_sheet(empty, None),
    ):
        qtbot.addWidget(sheet)
        for text in ("", "  ", "@"):
            field(sheet, "Handle").setText(text)
            sheet.try_to_save()
            assert sheet.reason.startswith("The handle is missing.")
    assert empty.accounts == ()


def test_the_cursor_goes_to_what_cannot_be_read(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    (account,) = session.accounts
    for sheet, name, text in (
        (add_account_sheet(session, None), "Followers now", "7.4kk"),
        (add_account_sheet(session, None), "Goal, followers", "soon"),
        (edit_account_sheet(session, account, None), "Handle", "@"),
        (first_run_sheet(session, None, lambda: None, lambda: None), "Followers now", "+37"),
    ):
        qtbot.addWidget(sheet)
        with qtbot.waitActive(sheet):
            sheet.show()
            sheet.activateWindow()
        field(sheet, "Handle").setText("some.body")
        field(sheet, name).setText(text)
        sheet.main.setFocus()
        sheet.try_to_save()
        assert field(sheet, name).hasFocus()
        assert field(sheet, name).selectedText() == text
        sheet.reject()


def test_a_day_that_has_a_count_says_what_becomes_of_it(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    (account,) = session.accounts
    week_ago = session.today - timedelta(days=7)
    for day, followers in ((week_ago, 7_380), (session.today, 7_412)):
        session.do(log_followers(account, day, exactly(followers), session.today), "Log followers")
    sheet = followers_sheet(session, None)
    qtbot.addWidget(sheet)
    sheet.show()
    day_field = sheet.findChildren(QDateEdit)[0]
    told = [one.text() for one in sheet.findChildren(QLabel) if one.isVisible()]
    assert "7,412 is logged for this day. Saving replaces it." in " ".join(told)
    assert "+ and = start from 7,380, the count before it." in " ".join(told)

    day_field.setDate(qdate(session.today - timedelta(days=1)))
    told = [one.text() for one in sheet.findChildren(QLabel) if one.isVisible()]
    assert "is logged for this day" not in " ".join(told)


def test_an_account_without_a_count_shows_no_number_that_is_not_its_own(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    sheet = followers_sheet(session, None)
    qtbot.addWidget(sheet)
    assert field(sheet, "Followers").placeholderText() == "number"


def test_a_second_account_is_offered_on_a_platform_without_one(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    sheet = add_account_sheet(session, None)
    qtbot.addWidget(sheet)
    (platform, *_) = sheet.findChildren(QComboBox)
    assert session.accounts[0].platform == "instagram"
    assert platform.currentText() == "TikTok"
