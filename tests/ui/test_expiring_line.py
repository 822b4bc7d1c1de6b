"""Today says in time what a platform is about to forget, and leads to the steps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import ImportedFile
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.import_sheet import ImportSheet
from growthdesk.ui.pages.today import TodayPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme


@pytest.fixture
def desk(
    qtbot: QtBot, store: Store, now: Callable[[], datetime], theme: Theme, settings: QSettings
) -> Desk:
    """A window on a TikTok account into which a year up to 10 December 2025 was imported."""
    account, edit = add_account("tiktok:mirabakes", now().date(), ())
    imported_at = datetime(2025, 12, 12, 9, tzinfo=UTC)
    file = ImportedFile(
        id="f" * 32,
        account_id=account.id,
        name="Followers_mirabakes.zip",
        size=4096,
        digest="0" * 64,
        recognised_as="TikTok Studio: followers by day",
        seen_at=imported_at,
        imported_at=imported_at,
        first_day=date(2024, 12, 12),
        last_day=date(2025, 12, 10),
    )
    store.apply(batch([edit, Put(file)]), "Add")
    made = Desk(Session(store, now), theme, settings)
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def today_of(desk: Desk) -> TodayPage:
    page = desk.window.page_shown()
    assert isinstance(page, TodayPage)
    return page


def test_it_is_said_in_time_and_leads_to_the_steps(desk: Desk) -> None:
    page = today_of(desk)
    assert page.expiring.text == (
        "TikTok keeps only a year. What it has from 11 Dec 2025 on is in no import: "
        "download it by 10 Dec."
    )
    page.expiring.steps.click()
    sheet = desk.window.findChild(ImportSheet)
    assert isinstance(sheet, ImportSheet)
    assert "On a computer, open TikTok Studio, then Analytics." in sheet.help.text


def test_it_goes_once_the_next_year_is_imported(desk: Desk) -> None:
    (account,) = desk.session.accounts
    (file,) = desk.session.read.imported_files(account.id)
    newer = replace(file, id="e" * 32, last_day=date(2026, 11, 21), imported_at=desk.session.now())
    desk.session.do(Put(newer), "Import")
    assert today_of(desk).expiring.text == ""
    desk.session.undo()
    assert today_of(desk).expiring.text != ""


def test_it_says_since_when_days_are_lost(desk: Desk) -> None:
    (account,) = desk.session.accounts
    (file,) = desk.session.read.imported_files(account.id)
    desk.session.do(Put(replace(file, last_day=date(2025, 10, 31))), "Import")
    assert today_of(desk).expiring.text == (
        "TikTok keeps only a year. Since 1 Nov days are lost that no import has; "
        "the rest can be downloaded."
    )
