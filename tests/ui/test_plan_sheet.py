"""The sheet of the plan."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from growthdesk.domain.edits import Edit, Put, batch, remove
from growthdesk.domain.rows import Account, CompleteSpan, Plan
from growthdesk.ui.dialogs.plan import plan_sheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.fields import MaybeDay
from growthdesk.ui.widgets.row_list import RowList
from growthdesk.ui.widgets.weekday_toggles import WeekdayToggles

TODAY = date(2026, 11, 23)


def account_of(session: Session) -> Account:
    assert session.account is not None
    return session.account


def opened(qtbot: QtBot, session: Session) -> Sheet:
    sheet = plan_sheet(session, account_of(session), None)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def spin(sheet: Sheet, name: str) -> QSpinBox:
    return next(s for s in sheet.findChildren(QSpinBox) if s.accessibleName() == name)


def plans(session: Session) -> tuple[Plan, ...]:
    return session.read.plans(account_of(session).id)


def said(sheet: Sheet) -> list[str]:
    return [one.text() for one in sheet.findChildren(QLabel)]


@pytest.fixture
def since(session: Session) -> Session:
    """Three posts a week since the first of January, and complete posts as well."""
    account = account_of(session)
    edits: list[Edit] = [remove(plan) for plan in plans(session)]
    edits += [remove(span) for span in session.read.spans(account.id)]
    edits.append(Put(Plan(account.id, date(2026, 1, 1))))
    edits.append(Put(CompleteSpan(account.id, date(2026, 1, 1))))
    session.do(batch(edits), "Begin")
    return session


def test_a_plan_with_rest_days_is_saved_and_undone(
    qtbot: QtBot, since: Session, theme: Theme
) -> None:
    sheet = opened(qtbot, since)
    assert "A post every 2.3 days; a gap after 4.7 days of silence." in said(sheet)
    spin(sheet, "Posts a week").setValue(5)
    days = sheet.findChild(WeekdayToggles)
    assert isinstance(days, WeekdayToggles)
    qtbot.mouseClick(days.buttons[5], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(days.buttons[6], Qt.MouseButton.LeftButton)
    assert "A post every day; a gap after 3.0 days of silence. Rest days are not counted." in said(
        sheet
    )
    sheet.main.click()
    assert not sheet.isVisible()
    assert plans(since)[1] == Plan(account_of(since).id, TODAY, 5, None, frozenset({5, 6}))
    assert since.store.undo_label == "Change the plan"
    since.undo()
    assert len(plans(since)) == 1


def test_a_bad_plan_shows_the_reason_and_stays(qtbot: QtBot, since: Session, theme: Theme) -> None:
    sheet = opened(qtbot, since)
    spin(sheet, "On how many days").setValue(5)
    sheet.main.click()
    assert sheet.isVisible()
    assert sheet.reason.startswith("5 posting days do not fit 3 posts a week")
    assert len(plans(since)) == 1
    spin(sheet, "On how many days").setValue(1)
    sheet.main.click()
    assert not sheet.isVisible()
    assert plans(since)[1].days_a_week == 1


def test_a_week_of_rest_days_is_refused(qtbot: QtBot, since: Session, theme: Theme) -> None:
    sheet = opened(qtbot, since)
    days = sheet.findChild(WeekdayToggles)
    assert isinstance(days, WeekdayToggles)
    for toggle in days.buttons.values():
        toggle.click()
    sheet.main.click()
    assert sheet.isVisible()
    assert sheet.reason == "A week of rest days leaves no day to post. Keep at least one day."


def test_saving_what_is_there_already_is_no_step(
    qtbot: QtBot, since: Session, theme: Theme
) -> None:
    sheet = opened(qtbot, since)
    sheet.main.click()
    assert not sheet.isVisible()
    assert since.store.undo_label == "Begin"


def test_the_first_plan_says_that_it_judges_what_was_before(
    qtbot: QtBot, since: Session, theme: Theme
) -> None:
    words = "It judges all earlier history too."
    assert words not in said(opened(qtbot, since))
    since.do(remove(plans(since)[0]), "Remove a plan")
    sheet = opened(qtbot, since)
    assert words in said(sheet)
    sheet.main.click()
    assert plans(since) == (Plan(account_of(since).id, TODAY),)


def test_a_plan_is_removed_from_the_list(qtbot: QtBot, since: Session, theme: Theme) -> None:
    since.do(Put(Plan(account_of(since).id, date(2026, 6, 1), 5, 2, frozenset({6}))), "Change")
    sheet = opened(qtbot, since)
    listed = sheet.findChild(RowList)
    assert isinstance(listed, RowList)
    assert listed.texts == [
        "5 a week on 2 days from 1 Jun on · rest on Sun",
        "3 a week from 1 Jan on, and before",
    ]
    press(listed, "Remove 5 a week")
    assert listed.texts == ["3 a week from 1 Jan on, and before"]
    since.undo()
    assert len(listed.texts) == 2


def press(listed: RowList, name: str) -> None:
    """Press the button of the list whose name begins so."""
    found = [b for b in listed.findChildren(QPushButton) if b.accessibleName().startswith(name)]
    found[0].click()


def test_an_earlier_plan_is_changed_in_its_place_and_undone(
    qtbot: QtBot, since: Session, theme: Theme
) -> None:
    account = account_of(since)
    later = Plan(account.id, date(2026, 6, 1), 5, 2, frozenset({6}))
    since.do(Put(later), "Change")
    sheet = opened(qtbot, since)
    listed = sheet.findChild(RowList)
    assert isinstance(listed, RowList)
    press(listed, "Change 3 a week")
    assert spin(sheet, "Posts a week").value() == 3
    assert any("Saving changes the plan from 1 Jan 2026 on." in text for text in said(sheet))
    press(listed, "Change 5 a week")
    assert spin(sheet, "On how many days").value() == 2
    days = sheet.findChild(WeekdayToggles)
    assert isinstance(days, WeekdayToggles)
    assert days.chosen == {6}
    spin(sheet, "Posts a week").setValue(4)
    holds = next(f for f in sheet.findChildren(QDateEdit) if f.accessibleName() == "Holds from")
    holds.setDate(QDate(2026, 7, 1))
    sheet.main.click()
    first, changed = plans(since)
    assert first == Plan(account.id, date(2026, 1, 1))
    assert changed == Plan(account.id, date(2026, 7, 1), 4, 2, frozenset({6}))
    since.undo()
    assert plans(since)[1] == later


def test_a_plan_that_is_changed_to_itself_is_no_step(
    qtbot: QtBot, since: Session, theme: Theme
) -> None:
    sheet = opened(qtbot, since)
    listed = sheet.findChild(RowList)
    assert isinstance(listed, RowList)
    press(listed, "Change 3 a week")
    sheet.main.click()
    assert not sheet.isVisible()
    assert since.store.undo_label == "Begin"


def test_a_plan_that_was_taken_to_change_and_removed_is_saved_as_new(
    qtbot: QtBot, since: Session, theme: Theme
) -> None:
    sheet = opened(qtbot, since)
    listed = sheet.findChild(RowList)
    assert isinstance(listed, RowList)
    press(listed, "Change 3 a week")
    press(listed, "Remove 3 a week")
    sheet.main.click()
    assert plans(since) == (Plan(account_of(since).id, date(2026, 1, 1)),)


def complete(sheet: Sheet) -> MaybeDay:
    field = sheet.findChild(MaybeDay)
    assert isinstance(field, MaybeDay)
    return field


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        # Earlier: the older span is cut off before the new beginning, or swallowed by it.
        ("2025-12-01", [("2025-03-01", "2025-06-30"), ("2025-12-01", None)]),
        ("2025-06-01", [("2025-03-01", "2025-05-31"), ("2025-06-01", None)]),
        ("2025-01-01", [("2025-01-01", None)]),
        # Later: the days between are no longer complete.
        ("2026-05-01", [("2025-03-01", "2025-06-30"), ("2026-05-01", None)]),
    ],
)
def test_the_day_since_which_posts_are_complete_is_moved(
    qtbot: QtBot,
    since: Session,
    theme: Theme,
    day: str,
    expected: list[tuple[str, str | None]],
) -> None:
    account = account_of(since)
    older = CompleteSpan(account.id, date(2025, 3, 1), date(2025, 6, 30))
    since.do(Put(older), "Import")
    sheet = opened(qtbot, since)
    complete(sheet).field.setDate(QDate.fromString(day, "yyyy-MM-dd"))
    sheet.main.click()
    found = [
        (s.first_day.isoformat(), s.last_day.isoformat() if s.last_day else None)
        for s in since.read.spans(account.id)
    ]
    assert found == expected
    assert len(plans(since)) == 1
    since.undo()
    assert since.read.spans(account.id) == (older, CompleteSpan(account.id, date(2026, 1, 1)))


def test_posts_need_not_be_complete(qtbot: QtBot, since: Session, theme: Theme) -> None:
    sheet = opened(qtbot, since)
    complete(sheet).box.setChecked(False)
    sheet.main.click()
    assert since.read.spans(account_of(since).id) == ()
    again = complete(opened(qtbot, since))
    assert not again.box.isChecked()
    assert again.day is None


def test_posts_are_not_complete_from_a_day_to_come(
    qtbot: QtBot, since: Session, theme: Theme
) -> None:
    sheet = opened(qtbot, since)
    tomorrow = TODAY + timedelta(days=1)
    complete(sheet).field.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
    sheet.main.click()
    assert sheet.isVisible()
    assert sheet.reason.startswith("2026-11-24 has not come yet.")


def test_a_plan_may_hold_from_a_day_to_come(qtbot: QtBot, since: Session, theme: Theme) -> None:
    sheet = opened(qtbot, since)
    holds = next(f for f in sheet.findChildren(QDateEdit) if f.accessibleName() == "Holds from")
    holds.setDate(QDate(2026, 12, 1))
    spin(sheet, "Posts a week").setValue(4)
    sheet.main.click()
    assert plans(since)[1] == Plan(account_of(since).id, date(2026, 12, 1), 4)


def test_a_suggested_plan_fills_the_fields_and_is_saved_from_today_on(
    qtbot: QtBot, since: Session, theme: Theme
) -> None:
    account = account_of(since)
    suggested = Plan(account.id, TODAY, 4, 2, frozenset({6}))
    sheet = plan_sheet(since, account, None, suggested)
    qtbot.addWidget(sheet)
    sheet.show()
    assert spin(sheet, "Posts a week").value() == 4
    assert spin(sheet, "On how many days").value() == 2
    assert plans(since)[-1].posts_a_week == 3
    sheet.try_to_save()
    assert plans(since)[-1] == suggested
    since.undo()
    assert plans(since)[-1].posts_a_week == 3
