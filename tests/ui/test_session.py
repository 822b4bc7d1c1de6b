"""The session: what is shared between the pages, and news of its change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Setting
from growthdesk.errors import Trouble
from growthdesk.store.store import Store
from growthdesk.ui.session import Session


def heard(session: Session) -> list[set[str]]:
    news: list[set[str]] = []
    session.changed.connect(news.append)
    return news


def test_an_edit_is_told_with_the_account_it_is_about(session: Session) -> None:
    (account,) = session.accounts
    news = heard(session)
    session.do(log_followers(account, session.today, exactly(100), session.today), "Log followers")
    assert news == [{account.id}]
    assert session.log(account).counts.low.tolist() == [100]
    session.undo()
    assert news == [{account.id}] * 2
    assert len(session.log(account).counts) == 0
    session.redo()
    assert session.log(account).counts.low.tolist() == [100]


def test_the_pointer_waits_while_a_step_is_written_and_not_longer(session: Session) -> None:
    (account,) = session.accounts
    shapes = []

    def look(_: object = None) -> None:
        cursor = QGuiApplication.overrideCursor()
        shapes.append(cursor.shape() if cursor else None)

    session.changed.connect(look)
    session.told.connect(look)
    edit = log_followers(account, session.today, exactly(100), session.today)
    session.do(edit, "Log followers")
    session.undo()
    assert shapes == [Qt.CursorShape.WaitCursor, None] * 2
    other = replace(account, id="f" * 32)
    assert not session.attempt(lambda: session.do(Put(other), "Add an account"))  # the same handle
    look()
    assert shapes[-1] is None


def test_an_account_that_is_taken_back_is_no_longer_selected(empty: Session) -> None:
    account, edit = add_account("tiktok:mira", empty.today, ())
    empty.do(edit, "Add an account")
    chosen = empty.account
    assert chosen == account
    empty.undo()
    assert empty.account is None
    assert empty.accounts == ()


def test_what_another_program_writes_is_seen(session: Session, now: Callable[[], datetime]) -> None:
    (account,) = session.accounts
    assert len(session.log(account).counts) == 0
    news = heard(session)
    with Store(Path(session.store.path), now) as other:
        count = log_followers(account, session.today, exactly(321), session.today)
        other.apply(count, "Log followers")
    session.look_again()
    assert news == [{account.id}]
    assert session.log(account).counts.low.tolist() == [321]
    session.look_again()
    assert len(news) == 1


def test_a_new_day_is_news(store: Store) -> None:
    moments = [datetime.fromisoformat("2026-11-23T23:59:00+01:00")]
    session = Session(store, lambda: moments[-1])
    account, edit = add_account("tiktok:mira", session.today, ())
    session.do(edit, "Add an account")
    news = heard(session)
    session.look_again()
    assert news == []
    moments.append(datetime.fromisoformat("2026-11-24T00:01:00+01:00"))
    session.look_again()
    assert news == [{account.id}]
    assert session.log(account).as_of.isoformat() == "2026-11-24"


def test_a_choice_of_the_log_changes_every_answer(session: Session) -> None:
    (account,) = session.accounts
    session.log(account)
    session.do(Put(Setting("result_age", "3")), "Change a setting")
    assert session.rules.result_age == 3
    assert session.log(account).rules.result_age == 3


def test_trouble_is_told_and_changes_nothing(session: Session) -> None:
    told: list[Trouble] = []
    session.troubled.connect(told.append)

    def deed() -> None:
        raise Trouble("The disk is full.", "Make some room.")

    assert not session.attempt(deed)
    assert [trouble.says for trouble in told] == ["The disk is full."]


def test_what_is_known_follows_each_edit(session: Session) -> None:
    (account,) = session.accounts
    friday = session.today - timedelta(days=3)
    session.do(log_followers(account, friday, exactly(50), session.today), "Log followers")
    session.show_weekly_only(True)
    logs = (session.log, session.counted_log)
    before = [log(account) for log in logs]
    for day, count in ((friday, 60), (session.today, 70)):
        edit = log_followers(account, day, exactly(count), session.today)
        session.do(edit, "Log followers")
    assert [log(account).counts.low.tolist() for log in logs] == [[60, 70], [60]]
    # What was not touched is still what was read at first.
    assert all(log(account).posts is old.posts for log, old in zip(logs, before, strict=True))
    session.do(Put(replace(account, goal=5_000)), "Change the goal")
    assert [log(account).account.goal for log in logs] == [5_000, 5_000]
    for _ in range(3):
        session.undo()
    assert [log(account).counts.low.tolist() for log in logs] == [[50], [50]]
    assert [log(account).account.goal for log in logs] == [account.goal, account.goal]


def test_an_account_without_a_count_last_week_is_shown_as_of_today(session: Session) -> None:
    (account,) = session.accounts
    session.show_weekly_only(True)
    assert session.counted_log(account).as_of == session.today
    edit = log_followers(account, session.today, exactly(70), session.today)
    session.do(edit, "Log followers")
    assert session.counted_log(account).counts.low.tolist() == [70]
    friday = session.today - timedelta(days=3)
    session.do(log_followers(account, friday, exactly(50), session.today), "Log followers")
    assert session.counted_log(account).counts.low.tolist() == [50]


def test_an_edit_after_midnight_is_seen_on_the_new_day(store: Store) -> None:
    moments = [datetime.fromisoformat("2026-11-23T23:59:00+01:00")]
    session = Session(store, lambda: moments[-1])
    account, edit = add_account("tiktok:mira", session.today, ())
    session.do(edit, "Add an account")
    assert len(session.log(account).counts) == 0
    moments.append(datetime.fromisoformat("2026-11-24T00:01:00+01:00"))
    count = log_followers(account, session.today, exactly(70), session.today)
    session.do(count, "Log followers")
    assert session.log(account).counts.low.tolist() == [70]
