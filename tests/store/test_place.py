"""A log that is moved, deleted or replaced while it is open: nothing that was confirmed stays behind."""

import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Setting
from growthdesk.errors import Trouble
from growthdesk.store.looking import beside
from growthdesk.store.place import Where
from growthdesk.store.store import Store

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a file that is open cannot be moved here"
)

Now = Callable[[], datetime]
FOUR, FIVE = (Put(Setting("day_start", hour)) for hour in "45")


def day_start(path: Path, now: Now) -> int:
    with Store(path, now, create=False) as store:
        return store.read.rules().day_start


def copy_alone(path: Path, to: Path) -> Path:
    """A copy of the file without what SQLite keeps beside it."""
    return Path(shutil.copyfile(path, to))


def test_a_log_that_is_moved_takes_along_what_was_confirmed(tmp_path: Path, now: Now) -> None:
    path, moved = tmp_path / "log.growthdesk", tmp_path / "moved.growthdesk"
    with Store(path, now) as store:
        store.apply(FOUR, "four")
        path.rename(moved)
        assert store.where is Where.GONE
        with pytest.raises(Trouble, match=r"log\.growthdesk was moved or deleted while it was"):
            store.apply(FIVE, "five")
    assert day_start(moved, now) == 4


def test_it_is_whole_once_it_is_settled_before_it_is_closed(tmp_path: Path, now: Now) -> None:
    path = tmp_path / "log.growthdesk"
    with Store(path, now) as store:
        store.apply(FOUR, "four")
        store.settle()
        assert beside(path, "-wal").stat().st_size == 0
        assert day_start(copy_alone(path, tmp_path / "copy.growthdesk"), now) == 4
        store.apply(FIVE, "five")
        path.rename(tmp_path / "moved.growthdesk")
        store.settle()
        assert day_start(copy_alone(tmp_path / "moved.growthdesk", path), now) == 5


def test_a_file_that_takes_its_place_is_left_alone(tmp_path: Path, now: Now) -> None:
    path, other = tmp_path / "log.growthdesk", tmp_path / "other.growthdesk"
    with Store(path, now) as store:
        store.apply(FOUR, "four")
        store.settle()
        copy_alone(path, other)
        other.replace(path)
        assert store.where is Where.REPLACED
        with Store(path, now) as theirs:
            theirs.apply(FIVE, "five")
            with pytest.raises(Trouble, match="Another file has taken the place of"):
                store.undo()
            store.settle()
            with suppress(Trouble):  # it may have been closed as a file of its own already
                store.read.rules()
    assert day_start(path, now) == 5


def test_a_log_that_is_put_back_is_gone_on_with(tmp_path: Path, now: Now) -> None:
    path, away = tmp_path / "log.growthdesk", tmp_path / "away.growthdesk"
    with Store(path, now) as store:
        store.apply(FOUR, "four")
        path.rename(away)
        store.settle()
        away.rename(path)
        assert store.where is Where.HERE
        store.apply(FIVE, "five")
    assert day_start(path, now) == 5


def test_what_is_moved_while_a_deed_is_written_is_not_confirmed(tmp_path: Path, now: Now) -> None:
    path = tmp_path / "log.growthdesk"

    def moved_meanwhile() -> datetime:  # the moment is asked for inside the transaction
        path.rename(tmp_path / "moved.growthdesk")
        return now()

    with Store(path, now) as store:
        store.apply(FOUR, "four")
    with Store(path, moved_meanwhile) as store, pytest.raises(Trouble, match="was moved"):
        store.apply(FIVE, "five")
    assert day_start(tmp_path / "moved.growthdesk", now) == 4
