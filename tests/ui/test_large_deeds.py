"""Deeds on many rows: beside the window, whole or stopped, alone, and taken in as a whole."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import log_followers
from growthdesk.domain.edits import Batch, Edit, Put, batch
from growthdesk.domain.rows import Account, FollowerCount, Post, Setting
from growthdesk.errors import Trouble
from growthdesk.store.backup_files import Why, backups_of
from growthdesk.store.store import Store
from growthdesk.store.upkeep import backup_folder
from growthdesk.ui.desk import Desk
from growthdesk.ui.pages.posts import PostsPage
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.window import Window
from growthdesk.ui.work import Progress

ROWS = 1_500


def many(account: Account, session: Session) -> Batch:
    """So many counts of an account, as an import would bring them."""
    days = (session.today - timedelta(days=back) for back in range(ROWS))
    return batch(Put(FollowerCount(account.id, day, 100, 100)) for day in days)


def count(session: Session) -> int:
    return len(session.log(session.accounts[0]).counts)


class Held:
    """A deed that waits in its thread until it is let go."""

    def __init__(self, edit: Edit) -> None:
        self._edit = edit
        self.began, self.go = Event(), Event()

    def __call__(self, store: Store) -> None:
        self.began.set()
        self.go.wait(30)
        store.apply(self._edit, "Write many")


@pytest.fixture
def held(session: Session) -> Held:
    return Held(many(session.accounts[0], session))


def test_many_rows_are_written_beside_the_window_as_one_step(
    qtbot: QtBot, session: Session
) -> None:
    assert count(session) == 0  # it is in memory now
    told: list[tuple[str, bool]] = []
    session.told.connect(lambda label, can_undo: told.append((label, can_undo)))
    with qtbot.waitSignal(session.told):
        session.do(many(session.accounts[0], session), "Write many")
        assert count(session) == 0  # not yet
    assert count(session) == ROWS
    for turn, rows in ((session.undo, 0), (session.redo, ROWS)):
        with qtbot.waitSignal(session.told):
            turn()
        assert count(session) == rows
    assert told == [
        ("Write many", True),
        ("Undone: Write many", False),
        ("Done again: Write many", False),
    ]
    folder = backup_folder(session.store.path)
    assert [one.why for one in backups_of(session.store.path, folder)] == [Why.MANY]


def test_nothing_else_is_written_meanwhile(qtbot: QtBot, session: Session, held: Held) -> None:
    account = session.accounts[0]
    ended: list[Trouble | None] = []
    session.large.do(held, "Write many", ended.append)
    qtbot.waitUntil(held.began.is_set)
    one = log_followers(account, session.today, exactly(7), session.today)
    for deed in (
        lambda: session.do(one, "Log followers"),
        lambda: session.do(many(account, session), "Once more"),
        lambda: session.large.turn(ended.append, undone=False),
    ):
        with pytest.raises(Trouble, match="A change of many rows is still being written"):
            deed()
    assert not ended
    held.go.set()
    qtbot.waitUntil(lambda: ended == [None])
    assert session.store.undo_label == "Write many"
    session.do(one, "Log followers")
    assert session.store.undo_label == "Log followers"


def test_what_is_stopped_before_it_is_committed_leaves_nothing(
    qtbot: QtBot, session: Session, held: Held
) -> None:
    ended: list[Trouble | None] = []
    said: list[str] = []
    session.large.progressed.connect(lambda progress: said.append(about(progress)))
    before = session.read.digest()
    session.large.do(held, "Write many", ended.append)
    qtbot.waitUntil(held.began.is_set)
    session.large.stop()
    held.go.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert isinstance(ended[0], Trouble)
    assert (ended[0].says, ended[0].advice) == ("It was stopped.", "Nothing was changed.")
    assert session.read.digest() == before
    assert session.store.undo_label == "Add an account"
    assert said[-2:] == ["Stopping…", ""]


def about(progress: Progress | None) -> str:
    return progress.about if progress is not None else ""


def test_what_is_stopped_too_late_is_told_as_done(qtbot: QtBot, session: Session) -> None:
    written, go = Event(), Event()

    def deed(store: Store) -> None:
        store.apply(many(session.accounts[0], session), "Write many")
        written.set()
        go.wait(30)

    ended: list[Trouble | None] = []
    session.large.do(deed, "Write many", ended.append)
    qtbot.waitUntil(written.is_set)
    session.large.stop()
    go.set()
    qtbot.waitUntil(lambda: ended == [None])
    assert count(session) == ROWS


def test_a_window_that_is_closed_meanwhile_lets_it_come_to_its_end(
    qtbot: QtBot,
    session: Session,
    now: Callable[[], datetime],
    theme: Theme,
    settings: QSettings,
    held: Held,
) -> None:
    desk, path = Desk(session, theme, settings), session.store.path
    desk.window.show()
    ended: list[Trouble | None] = []
    session.large.do(held, "Write many", ended.append)
    qtbot.waitUntil(held.began.is_set)
    with qtbot.waitSignal(desk.window.destroyed):
        desk.close()
    held.go.set()
    with Store(path, now) as later:
        qtbot.waitUntil(lambda: later.undo_label == "Write many")
    assert not ended


def test_what_another_program_writes_meanwhile_is_seen_too(
    qtbot: QtBot, session: Session, now: Callable[[], datetime], held: Held
) -> None:
    assert count(session) == 0
    ended: list[Trouble | None] = []
    session.large.do(held, "Write many", ended.append)
    qtbot.waitUntil(held.began.is_set)
    with Store(session.store.path, now) as other:
        other.apply(Put(Setting("day_start", "4")), "typed on the command line")
    session.look_again()
    assert session.rules.day_start == 0  # only at the end, in one go
    held.go.set()
    qtbot.waitUntil(lambda: ended == [None])
    assert session.rules.day_start == 4
    assert count(session) == ROWS


def test_what_was_undone_is_told_although_another_program_made_a_step_meanwhile(
    qtbot: QtBot, session: Session, now: Callable[[], datetime]
) -> None:
    with qtbot.waitSignal(session.told):
        session.do(many(session.accounts[0], session), "Write many")
    with Store(session.store.path, now) as other:
        # The store of the deed waits for whoever writes, and meets what that has made.
        session.large.progressed.connect(
            lambda progress: progress and other.apply(Put(Setting("day_start", "4")), "Day start 4")
        )
        with qtbot.waitSignal(session.told) as told:
            session.large.turn(session.tell_of, undone=False)
    assert told.args == ["Undone: Day start 4", False]
    assert count(session) == ROWS


def test_a_large_deed_is_not_written_into_another_file(tmp_path: Path, session: Session) -> None:
    other = tmp_path / "other.growthdesk"
    with Store(other, session.now) as store:
        before = store.read.digest()
    session.store.settle()
    try:
        other.replace(session.store.path)
    except PermissionError:
        pytest.skip("a file that is open cannot be replaced here")
    with pytest.raises(Trouble, match="Another file has taken the place"):
        session.do(many(session.accounts[0], session), "Write many")
    with Store(session.store.path, session.now) as store:
        assert store.read.digest() == before


def test_trouble_is_told_and_leaves_nothing(qtbot: QtBot, session: Session) -> None:
    account = session.accounts[0]
    doubled = Account("f" * 32, account.platform, account.handle)
    edit = batch([*many(account, session).edits, Put(doubled)])
    with qtbot.waitSignal(session.troubled) as told:
        session.do(edit, "Write many")
    assert told.args is not None
    assert told.args[0].says.startswith("The log has an account with that handle")
    assert session.accounts == (account,)
    assert count(session) == 0


def test_who_only_looks_writes_nothing_large_either(session: Session) -> None:
    session.only_looks = True
    with pytest.raises(Trouble, match="You are only looking"):
        session.do(many(session.accounts[0], session), "Write many")
    assert session.large.about is None


def test_where_readers_wait_it_is_done_at_once(
    session: Session, now: Callable[[], datetime]
) -> None:
    path = session.store.path
    session.store.close()
    (path.parent / ".dropbox").touch()
    with Store(path, now) as store:
        assert store.readers_wait
        synced = Session(store, now)
        synced.do(many(synced.accounts[0], synced), "Write many")
        assert count(synced) == ROWS


def test_a_bug_where_readers_wait_keeps_nobody_from_writing_on(
    session: Session, now: Callable[[], datetime]
) -> None:
    path = session.store.path
    session.store.close()
    (path.parent / ".dropbox").touch()

    def bug(_: Store) -> None:
        raise ZeroDivisionError

    with Store(path, now) as store:
        synced = Session(store, now)
        told: list[Trouble | None] = []
        with pytest.raises(ZeroDivisionError):
            synced.large.do(bug, "Write many", told.append)
        assert [trouble.says for trouble in told if trouble] == [
            "Something went wrong inside Growthdesk."
        ]
        synced.do(many(synced.accounts[0], synced), "Write many")
        assert count(synced) == ROWS


def test_it_is_said_above_the_page_with_a_button_that_stops_it(
    qtbot: QtBot, session: Session, theme: Theme, settings: QSettings, held: Held
) -> None:
    window = Window(session, theme, settings)
    qtbot.addWidget(window)
    ended: list[Trouble | None] = []
    session.large.do(held, "Write many", ended.append)
    qtbot.waitUntil(lambda: window.notices.texts == ["Writing “Write many”…"])
    (stop,) = [b for b in window.notices.findChildren(QPushButton) if b.text() == "Stop"]
    stop.click()
    qtbot.waitUntil(lambda: window.notices.texts == ["Stopping…"])
    held.go.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert window.notices.texts == []


def desk_of_many_posts(qtbot: QtBot, session: Session, theme: Theme, settings: QSettings) -> Desk:
    """A window on a log whose account has so many posts that to remove them is a large deed."""
    (account,) = session.accounts
    posts = [Post(f"p{number:05}", account.id, session.today) for number in range(ROWS)]
    with qtbot.waitSignal(session.told):
        session.do(batch(map(Put, posts)), "Write many posts")
    desk = Desk(session, theme, settings)
    qtbot.addWidget(desk.window)
    return desk


def test_an_account_with_many_posts_is_removed_beside_the_window(
    qtbot: QtBot, session: Session, theme: Theme, settings: QSettings
) -> None:
    (account,) = session.accounts
    desk = desk_of_many_posts(qtbot, session, theme, settings)
    with qtbot.waitSignal(session.told):
        desk.window.actions_by_name["remove_account"].trigger()
        assert [*session.accounts] == [account]  # not yet
    assert [*session.accounts] == []
    with qtbot.waitSignal(session.told):
        session.undo()
    assert [one.id for one in session.accounts] == [account.id]
    assert len(session.log(account).posts) == ROWS


def test_many_chosen_posts_are_removed_beside_the_window(
    qtbot: QtBot, session: Session, theme: Theme, settings: QSettings
) -> None:
    (account,) = session.accounts
    desk = desk_of_many_posts(qtbot, session, theme, settings)
    desk.window.show()
    page = desk.window.open_page("posts")
    assert isinstance(page, PostsPage)
    page.table.selectAll()
    with qtbot.waitSignal(session.told) as told:
        desk.window.actions_by_name["remove_posts"].trigger()
        assert session.large.about is not None  # not yet
    assert told.args == [f"Remove {ROWS:,} posts", True]
    assert len(session.log(account).posts) == 0
    with qtbot.waitSignal(session.told):
        session.undo()
    assert len(session.log(account).posts) == ROWS
