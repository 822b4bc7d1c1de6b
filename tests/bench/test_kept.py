"""Files that are made once, and the logs among them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.bench.kept import kept, made_of
from tests.bench.making import TODAY, make_log

from growthdesk.domain.account_log import AccountLog
from growthdesk.store.store import Store

ONE, OTHER = made_of([], 1), made_of([], 2)


def no_need(_: Path) -> None:
    raise AssertionError("it is there")


def test_a_file_is_made_once(tmp_path: Path) -> None:
    path = kept("a.db", lambda new: new.write_text("made"), ONE, tmp_path)
    assert path.read_text() == "made"
    assert kept("a.db", no_need, ONE, tmp_path) == path


def test_what_was_made_of_something_else_is_made_anew_and_deleted(tmp_path: Path) -> None:
    old = kept("a.db", lambda new: new.write_text("old"), ONE, tmp_path)
    (tmp_path / "run-5").mkdir()  # a measure's own folder
    new = kept("a.db", lambda new: new.write_text("new"), OTHER, tmp_path)
    assert new.read_text() == "new"
    assert not old.exists()
    assert (tmp_path / "run-5").exists()


def test_what_was_left_half_made_is_not_taken(tmp_path: Path) -> None:
    def half(new: Path) -> None:
        new.write_text("half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        kept("a.db", half, ONE, tmp_path)
    path = kept("a.db", lambda new: new.write_text("whole"), ONE, tmp_path)
    assert path.read_text() == "whole"
    assert [*path.parent.iterdir()] == [path]


def test_the_name_follows_the_sources_and_the_schema(tmp_path: Path) -> None:
    source = tmp_path / "maker.py"
    source.write_text("1")
    before = made_of([source], "schema")
    assert made_of([source], "schema") == before
    assert made_of([source], "another schema") != before
    source.write_text("2")
    assert made_of([source], "schema") != before


def make(path: Path) -> Path:
    make_log(path, accounts=2, posts=30, days=15, results=2)
    return path


@contextmanager
def opened(path: Path) -> Iterator[list[AccountLog]]:
    with Store(path, lambda: datetime(2026, 11, 23, 12, tzinfo=UTC), create=False) as store:
        yield [store.read.account_log(account, TODAY) for account in store.read.accounts()]


def test_a_log_that_is_made_is_one_for_the_program(tmp_path: Path) -> None:
    with opened(make(tmp_path / "log.db")) as (first, second):
        assert [log.account.handle for log in (first, second)] == ["mira.0", "mira.1"]
        assert first.posts.id != second.posts.id
        for log in (first, second):
            assert (len(log.posts), len(log.counts)) == (30, 15)
            assert date.fromordinal(int(log.counts.day[-1])) == date(2026, 11, 22)
            assert log.counts.low.min() >= 1


def test_the_same_size_gives_the_same_log(tmp_path: Path) -> None:
    one, other = make(tmp_path / "one.db"), make(tmp_path / "other.db")
    with opened(one) as first, opened(other) as second:
        assert [log.posts.id for log in first] == [log.posts.id for log in second]
        assert [log.counts.low.tolist() for log in first] == [
            log.counts.low.tolist() for log in second
        ]
