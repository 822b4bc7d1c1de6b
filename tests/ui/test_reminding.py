"""A reminder comes once a day when it was asked for, in words, and waits for quiet hours to end."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, QSettings
from pytestqt.qtbot import QtBot

from growthdesk.analysis.reminder import CountDue, Reminder, WeekShort
from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.rows import Account
from growthdesk.store.store import Store
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reminding import Reminding, reminder_words
from growthdesk.ui.session import Session

pytestmark = pytest.mark.usefixtures("theme")  # its words and numbers


class Watch:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def watch() -> Watch:
    """Noon on Monday 23 November 2026."""
    return Watch()


def test_once_a_day_and_not_at_night(
    qtbot: QtBot, tmp_path: Path, watch: Watch, settings: QSettings
) -> None:
    with Store(tmp_path / "log.db", watch) as store:
        session, parent = Session(store, watch), QObject()
        account, edit = add_account("instagram:mira.bakes", session.today, ())
        session.do(edit, "Add an account")
        count = log_followers(account, session.today, exactly(7_412), session.today)
        session.do(count, "Log followers")
        preferences = Preferences(settings)
        reminding = Reminding(session, preferences, parent)
        said: list[str] = []
        reminding.due.connect(said.append)

        watch.time += timedelta(days=7)
        reminding.look()
        assert said == []  # nobody asked for it
        preferences.set_flag("remind", True)
        watch.time = watch.time.replace(hour=22)
        reminding.look()
        assert said == []  # quiet hours
        watch.time = watch.time.replace(hour=20)
        for _ in range(3):
            reminding.look()
        assert said == ["@mira.bakes: the newest follower count is 7 days old."]
        assert preferences.reminded_on == session.today
        watch.time += timedelta(days=1)
        reminding.look()
        assert len(said) == 2
        session.do(log_followers(account, session.today, exactly(7_500), session.today), "Log")
        watch.time += timedelta(days=1)
        reminding.look()
        assert len(said) == 2


def test_its_words() -> None:
    account = Account("a" * 32, "instagram", "mira.bakes")
    found = Reminder((WeekShort(account, 2, 2), WeekShort(account, 1, 1)), (CountDue(account, 9),))
    assert reminder_words(found).splitlines() == [
        "@mira.bakes: 2 posts to the plan, with 2 days left in the week.",
        "@mira.bakes: 1 post to the plan, and today is the last day of the week.",
        "@mira.bakes: the newest follower count is 9 days old.",
    ]
