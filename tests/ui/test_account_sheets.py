"""Adding and changing an account, and the first start."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from growthdesk.ui.dialogs.account import add_account_sheet, edit_account_sheet, followers_sheet
from growthdesk.ui.dialogs.first_run import first_run_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme


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
