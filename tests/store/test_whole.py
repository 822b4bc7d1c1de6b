"""The fingerprint of a log says what is in it, and nothing of how it came there."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.rows import Log, contents, fitting, rows, wishes
from tests.store.test_store import MIRA, POST, by_another_program, day_start, new_log

from growthdesk.domain.edits import Put, batch
from growthdesk.domain.made_report import MadeReport
from growthdesk.domain.rows import Account, Post, Result, Row
from growthdesk.store.store import Store
from growthdesk.store.tables import TABLES
from growthdesk.store.told import told_tables
from growthdesk.store.whole import digest_of

LATER = datetime(2027, 3, 1, tzinfo=UTC)


@settings(max_examples=25, deadline=None)
@given(st.lists(wishes, min_size=1, max_size=4), st.randoms())
def test_equal_logs_have_equal_digests(asked: list[list[tuple[str, Row]]], chance: Random) -> None:
    log: Log = {}
    with new_log() as store, tempfile.TemporaryDirectory() as folder:
        for wish in asked:
            store.apply(fitting(log, wish), "there")
        store.undo()  # what was done, undone and done again leaves no trace
        while store.redo():
            pass
        kept = [*log.values()]
        chance.shuffle(kept)
        with Store(Path(folder) / "other.db", lambda: LATER) as other:
            other.apply(batch(map(Put, kept)), "in another order, at another time")
            assert contents(other.path) == log
            assert other.read.digest() == store.read.digest()
            assert digest_of(other.read.everything()) == store.read.digest()


@settings(max_examples=30, deadline=None)
@given(st.lists(rows, min_size=1, max_size=6), rows)
def test_another_row_is_another_digest(wanted: list[Row], more: Row) -> None:
    log: Log = {}
    with new_log() as store:
        store.apply(fitting(log, [("put", row) for row in wanted]), "these")
        before = (store.read.digest(), {k: v for k, v in log.items() if k[0] is not MadeReport})
        store.apply(fitting(log, [("put", more)]), "one more")
        after = {k: v for k, v in log.items() if k[0] is not MadeReport}
        assert (store.read.digest() == before[0]) == (after == before[1])
        assert len(store.read.digest()) == 16


@settings(max_examples=30, deadline=None)
@given(st.lists(rows, min_size=1, max_size=12))
def test_of_one_account_it_is_that_of_a_log_without_the_others(wanted: list[Row]) -> None:
    log: Log = {}
    with new_log() as store, new_log() as alone:
        store.apply(fitting(log, [("put", row) for row in wanted]), "these")
        mine = [row for row in log.values() if account_of(row, log) in ("mira", None)]
        alone.apply(batch(map(Put, mine)), "hers")
        assert store.read.digest(["mira"]) == alone.read.digest()


def account_of(row: Row, log: Log) -> str | None:
    """The id of the account that a row is about; None for what is about all."""
    match row:
        case Account():
            return row.id
        case Result():
            return account_of(log[Post, (row.post_id,)], log)
    return getattr(row, "account_id", None)


def test_what_another_program_writes_is_seen(store: Store) -> None:
    store.apply(batch([Put(MIRA), Put(POST)]), "put")
    before = store.read.digest()
    assert store.read.digest() == before
    by_another_program(store.path, "UPDATE post SET title = 'Rye'")
    assert store.read.digest() != before
    by_another_program(store.path, "UPDATE post SET title = 'Focaccia', changed_at = 'never'")
    assert store.read.digest() == before


def test_a_report_that_was_made_is_no_step(store: Store) -> None:
    store.apply(day_start(4), "four")
    store.apply(day_start(5), "five")
    store.undo()
    before = store.read.digest()
    made = MadeReport(
        *("r1", "progress", "2026-10", "mira", "growth", "en", "October.pdf"),
        *(LATER.date(), LATER, "0.1.0", "0" * 16, "0" * 16),
    )
    place = Path("/home/mira/October.pdf")
    store.keep_report(made, place)
    assert store.read.reports_made() == (made,)
    assert store.read.report_place(made) == place
    assert (store.undo_label, store.redo_label) == ("four", "five")
    assert store.read.digest() == before
    store.undo()
    assert store.read.reports_made() == (made,)


def test_every_column_is_told() -> None:
    told = told_tables()
    for table in TABLES.values():
        assert told[table.name].says
        assert [column for column in table.columns if not told[table.name].columns[column]] == []
