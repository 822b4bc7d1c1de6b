"""The law of edits, undo that outlives the program, and all or nothing."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.rows import Log, contents, dump, fitting, rows, wishes

from growthdesk.domain.edits import NOTHING, Edit, Put, Remove, batch, remove, single
from growthdesk.domain.rows import (
    Account,
    FollowerCount,
    Plan,
    Post,
    Result,
    Row,
    Setting,
    key_of,
)
from growthdesk.errors import Trouble
from growthdesk.store.history import KEPT_STEPS, Step
from growthdesk.store.store import Store
from growthdesk.store.tables import TABLES

MIRA = Account("mira", "instagram", "mira.bakes")
POST = Post("p1", "mira", date(2026, 11, 20), title="Focaccia")
COUNT = FollowerCount("mira", date(2026, 11, 22), 7_400, 7_400)

Now = Callable[[], datetime]


@contextmanager
def new_log() -> Iterator[Store]:
    """A new log for one example, with a fixed clock."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Store(Path(folder) / "growth.db", lambda: datetime(2026, 11, 23, tzinfo=UTC)) as store,
    ):
        yield store


def by_another_program(path: Path, statement: str) -> None:
    """Change the file behind the back of Growthdesk."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def day_start(hour: int) -> Put:
    """The smallest of edits."""
    return Put(Setting("day_start", str(hour)))


@settings(max_examples=60, deadline=None)
@given(st.lists(wishes, min_size=1, max_size=5))
def test_an_edit_and_its_opposite_restore_the_log(asked: list[list[tuple[str, Row]]]) -> None:
    log: Log = {}
    with new_log() as store:
        for wish in asked:
            edit = fitting(log, wish)
            before = dump(store.path)
            opposite = store.apply(edit, "there").opposite
            after = dump(store.path)
            assert contents(store.path) == log
            again = store.apply(opposite, "back").opposite
            assert dump(store.path) == before
            store.apply(again, "there again")
            assert dump(store.path) == after


@settings(max_examples=60, deadline=None)
@given(rows)
def test_every_row_is_read_back_as_it_was_written(row: Row) -> None:
    log: Log = {}
    with new_log() as store:
        store.apply(fitting(log, [("put", row)]), "put")
        assert contents(store.path)[type(row), key_of(row)] == row
        # Through the history too, which writes rows in another way.
        store.undo()
        assert contents(store.path) == {}
        store.redo()
        assert contents(store.path)[type(row), key_of(row)] == row


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.one_of(wishes, st.sampled_from(("undo", "redo", "open again"))), min_size=3, max_size=14
    )
)
def test_undo_and_redo_outlive_the_program(deeds: list[str | list[tuple[str, Row]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "growth.db"
        states: list[Log] = [{}]  # the states that undo and redo lead through …
        place = 0  # … and where among them the log is
        store = Store(path, lambda: datetime(2026, 11, 23, tzinfo=UTC))
        try:
            for number, deed in enumerate(deeds):
                match deed:
                    case "undo":
                        assert (store.undo() is not None) == (place > 0)
                        place = max(place - 1, 0)
                    case "redo":
                        assert (store.redo() is not None) == (place < len(states) - 1)
                        place = min(place + 1, len(states) - 1)
                    case "open again":
                        store.close()
                        store = Store(path, lambda: datetime(2026, 11, 24, tzinfo=UTC))
                    case list():
                        log = dict(states[place])
                        opposite = store.apply(fitting(log, deed), str(number)).opposite
                        if opposite != NOTHING:
                            states[place + 1 :] = [log]
                            place += 1
                assert contents(path) == states[place]
        finally:
            store.close()


def test_the_first_columns_of_every_table_are_its_key() -> None:
    for kind, table in TABLES.items():
        assert table.columns[: table.width] == kind.KEY


def test_an_edit_of_many_rows_is_taken_back_row_by_row(store: Store) -> None:
    # More than are asked for at once, of which every third is there already.
    counts = [FollowerCount("mira", date.fromordinal(738_000 + n), n, n) for n in range(1_001)]
    store.apply(batch([Put(MIRA), *map(Put, counts[::3])]), "a third")
    before = dump(store.path)
    newer = [replace(count, highest=9_999) for count in counts]
    opposite = store.apply(
        batch([*map(Put, newer), remove(counts[7]), Put(counts[7])]), "all"
    ).opposite
    assert store.read.counts("mira") == {c.day: c for c in newer} | {counts[7].day: counts[7]}
    assert len(list(single(opposite))) == 1_003
    store.undo()
    assert dump(store.path) == before


def told(turned: Step | None) -> tuple[str, Edit, Edit] | None:
    """A step that was turned: its label, what was done, and the opposite."""
    return None if turned is None else (turned.label, turned.edit, turned.opposite)


def test_steps_have_labels(store: Store) -> None:
    assert (store.undo_label, store.redo_label) == (None, None)
    assert store.undo() is None
    assert store.redo() is None
    store.apply(Put(MIRA), "Add mira.bakes")
    store.apply(Put(COUNT), "Log 7,400")
    assert (store.undo_label, store.redo_label) == ("Log 7,400", None)
    assert told(store.undo()) == ("Log 7,400", batch([remove(COUNT)]), batch([Put(COUNT)]))
    assert (store.undo_label, store.redo_label) == ("Add mira.bakes", "Log 7,400")
    store.undo()
    assert (store.undo_label, store.redo_label) == (None, "Add mira.bakes")
    assert told(store.redo()) == ("Add mira.bakes", batch([Put(MIRA)]), batch([remove(MIRA)]))
    store.apply(day_start(4), "Start days at four")
    assert (store.undo_label, store.redo_label) == ("Start days at four", None)


def test_an_edit_that_changes_nothing_leaves_no_step(store: Store) -> None:
    store.apply(day_start(4), "first")
    store.undo()
    store.apply(Put(MIRA), "second")
    store.apply(day_start(5), "third")
    store.undo()
    before = dump(store.path, everything=True)
    assert store.apply(Put(MIRA), "as it is already").opposite == NOTHING
    assert store.apply(remove(POST), "not there").opposite == NOTHING
    assert store.apply(NOTHING, "nothing").opposite == NOTHING
    assert dump(store.path, everything=True) == before
    assert store.redo_label == "third"


def test_overwriting_twice_in_one_edit_comes_back_in_one_step(store: Store) -> None:
    store.apply(day_start(1), "one")
    store.apply(batch([day_start(2), Remove(Setting, ("day_start",)), day_start(3)]), "many")
    assert store.read.rules().day_start == 3
    store.undo()
    assert store.read.rules().day_start == 1


def test_a_removed_row_leaves_a_tombstone_until_it_is_back(store: Store) -> None:
    store.apply(batch([Put(MIRA), Put(COUNT)]), "put")
    assert dump(store.path, everything=True)["tombstone"] == []
    store.apply(remove(COUNT), "remove")
    assert dump(store.path, everything=True)["tombstone"] == [
        ("follower_count", '["mira", "2026-11-22"]', "2026-11-23T11:00:00Z")
    ]
    store.undo()
    assert dump(store.path, everything=True)["tombstone"] == []


def test_the_history_keeps_its_newest_steps(store: Store) -> None:
    for number in range(KEPT_STEPS + 5):
        store.apply(Put(Setting("result_age", str(number))), str(number))
    undone = 0
    while store.undo():
        undone += 1
    assert undone == KEPT_STEPS == 100
    assert store.read.rules().result_age == 4
    while store.redo():
        undone -= 1
    assert undone == 0
    assert store.read.rules().result_age == KEPT_STEPS + 4


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (Put(Account("jo", "instagram", "MIRA.bakes")), "account with that handle"),
        (Put(replace(COUNT, account_id="nobody")), "does not fit"),
        (Put(Result("no post", datetime(2026, 11, 1, tzinfo=UTC), date(2026, 11, 1))), "not fit"),
        (remove(MIRA), "does not fit"),  # it has a post still
        (Put(replace(COUNT, followers=-1)), "does not fit"),
        (Put(replace(COUNT, highest=7_399)), "does not fit"),
        (Put(replace(MIRA, goal=2**63)), "too large"),
        (Put(replace(POST, title="\udce4")), "broken character"),
    ],
)
def test_an_edit_that_fails_half_way_changes_nothing(store: Store, wrong: Edit, says: str) -> None:
    store.apply(batch([Put(MIRA), Put(POST)]), "put")
    before = dump(store.path, everything=True)
    with pytest.raises(Trouble, match=says) as told:
        store.apply(batch([day_start(4), Put(COUNT), wrong, day_start(5)]), "wrong")
    assert told.value.advice.startswith("Nothing was changed.")
    assert dump(store.path, everything=True) == before
    store.apply(Put(COUNT), "it still works")
    assert store.read.counts("mira") == {COUNT.day: COUNT}


def test_an_error_of_ours_changes_nothing_either(store: Store) -> None:
    before = dump(store.path, everything=True)
    wrong = Put(replace(POST, title=b"bytes"))  # type: ignore[arg-type] # wrong on purpose
    with pytest.raises(TypeError):
        store.apply(batch([Put(MIRA), wrong]), "wrong")
    assert dump(store.path, everything=True) == before
    store.apply(Put(MIRA), "it still works")


def test_two_windows_on_one_log_see_each_other(store: Store, now: Now) -> None:
    with Store(store.path, now, create=False) as other:
        seen = other.read.data_version()
        store.apply(batch([Put(MIRA), Put(COUNT)]), "here")
        assert other.read.data_version() != seen
        assert other.read.accounts() == (MIRA,)
        assert other.read.counts("mira") == {COUNT.day: COUNT}
        own = store.read.data_version()
        newer = replace(COUNT, followers=7_412, highest=7_412)
        other.apply(Put(newer), "there")
        assert store.read.data_version() != own
        # They share one history, so the newest step comes first wherever it was made.
        assert store.undo_label == "there"
        store.undo()
        assert other.read.counts("mira") == {COUNT.day: COUNT}
        assert other.undo_label == "here"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE follower_count SET followers = 1",
        "DELETE FROM follower_count",
    ],
)
def test_undo_refuses_rows_that_were_changed_since(store: Store, statement: str) -> None:
    store.apply(batch([Put(MIRA), Put(COUNT)]), "put")
    store.apply(Put(replace(COUNT, highest=7_500)), "Log 7,400")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as another_program:
        another_program.execute(statement)
    before = dump(store.path, everything=True)
    with pytest.raises(Trouble, match="“Log 7,400” was changed since"):
        store.undo()
    assert dump(store.path, everything=True) == before
    # What was not touched can still be undone once something newer is.
    store.apply(day_start(4), "Start days at four")
    assert store.undo() is not None


def test_redo_refuses_rows_that_were_changed_since(store: Store) -> None:
    store.apply(day_start(4), "four")
    store.undo()
    with closing(sqlite3.connect(store.path, isolation_level=None)) as another_program:
        another_program.execute("INSERT INTO setting VALUES ('day_start', '5', '')")
    with pytest.raises(Trouble, match="changed since"):
        store.redo()
    assert store.read.rules().day_start == 5


def test_a_log_that_another_program_writes_to_is_told_and_kept(tmp_path: Path, now: Now) -> None:
    path = tmp_path / "growth.db"
    with (
        Store(path, now, patience=0.05) as store,
        closing(sqlite3.connect(path, isolation_level=None)) as another_program,
    ):
        store.apply(day_start(4), "four")
        another_program.execute("BEGIN IMMEDIATE")
        for deed in (lambda: store.apply(day_start(5), "five"), store.undo, store.redo):
            with pytest.raises(Trouble, match="Another program is writing") as told:
                deed()
            assert told.value.advice.startswith("Nothing was changed.")
        assert store.read.rules().day_start == 4
        another_program.execute("ROLLBACK")
        store.apply(day_start(5), "five")
        assert store.read.rules().day_start == 5


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from growthdesk.domain.sample import sample_log
from growthdesk.store.store import Store

path, statement, times = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
now = datetime(2026, 11, 23, tzinfo=UTC)
store = Store(path, lambda: now)
store._connection.execute("PRAGMA cache_size = 2")  # pages reach the disk before the end
seen = 0

def watch(text):
    global seen
    seen += text.startswith(statement)
    if seen == times:
        os.kill(os.getpid(), signal.SIGKILL)

store._connection.set_trace_callback(watch)
store.apply(sample_log(now.date()), "Sample data")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
@pytest.mark.parametrize(
    ("statement", "times", "whole"),
    [
        ("INSERT INTO account", 1, False),
        ("INSERT INTO follower_count", 500, False),
        ("INSERT INTO step", 1, False),
        ("COMMIT", 1, False),  # about to begin
        ("no statement", 1, True),
    ],
)
def test_a_killed_program_leaves_all_or_nothing(
    tmp_path: Path, now: Now, statement: str, times: int, whole: bool
) -> None:
    path = tmp_path / "growth.db"
    with Store(path, now) as store:
        store.apply(day_start(4), "four")
    before, everything_before = dump(path), dump(path, everything=True)
    run = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), statement, str(times)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=False,
    )
    assert run.returncode == -signal.SIGKILL, run.stderr
    if statement == "INSERT INTO follower_count":
        # Half of it had been written; the proof that there was something to lose.
        assert path.with_name("growth.db-wal").stat().st_size > 100_000
    with Store(path, now, create=False) as store:
        assert len(store.read.accounts()) == (3 if whole else 0)
        assert store.undo_label == ("Sample data" if whole else "four")
        if whole:
            store.undo()
    assert dump(path) == before
    assert whole or dump(path, everything=True) == everything_before


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE plan SET rest_days = 'sat,someday'", "plan"),
        ("UPDATE follower_count SET day = '2026-11-00'", "follower_count"),
        ("UPDATE post SET kind = 'hologram'", "post"),
        ("UPDATE post SET published_at = '2026-11-20 noon'", "post"),
        ("UPDATE account SET goal_day = 'soon'", "account"),
    ],
)
def test_what_another_program_wrote_wrongly_is_trouble(
    store: Store, statement: str, table: str
) -> None:
    plan = Plan("mira", date(2026, 11, 1))
    store.apply(batch([Put(MIRA), Put(POST), Put(COUNT), Put(plan)]), "put")
    by_another_program(store.path, statement)
    with pytest.raises(Trouble) as told:
        store.read.account_log(store.read.accounts()[0], date(2026, 11, 23))
    assert told.value.says.startswith(f"A row of “{table}” in the log cannot be read: ")


@pytest.mark.parametrize("kept", ["x'00'", "x'789c8b8e0500011500b9'"])
def test_a_step_that_cannot_be_read_is_not_undone(store: Store, kept: str) -> None:
    store.apply(Put(MIRA), "put")
    by_another_program(store.path, f"UPDATE step SET edit = {kept}")
    before = dump(store.path, everything=True)
    with pytest.raises(Trouble) as told:
        store.undo()
    assert told.value.advice.startswith("Nothing was changed.")
    assert dump(store.path, everything=True) == before
