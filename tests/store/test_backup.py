"""A backup is one closed file that was read back, or it is not there and the reason is told."""

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.store.rows import contents, dump
from tests.store.test_opening import room_for

from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import Account, Post, Setting
from growthdesk.domain.sample import sample_log
from growthdesk.errors import Trouble
from growthdesk.store.backup import back_up
from growthdesk.store.backup_files import Why, backups_of
from growthdesk.store.contents import look_into
from growthdesk.store.keeping import back_up_before, check_is_due, daily_is_due
from growthdesk.store.rotation import MOST
from growthdesk.store.schema import MIGRATIONS
from growthdesk.store.store import Store
from growthdesk.store.troubles import Damaged
from growthdesk.store.upkeep import (
    backup_folder,
    checked_on,
    choose_folder,
    chosen_folder,
    remember_checked,
)
from growthdesk.whole_files import temporary_folder

Now = Callable[[], datetime]


@pytest.fixture
def full(store: Store, now: Now) -> Store:
    """A log with the sample in it, open."""
    store.apply(sample_log(now().date()), "Sample data")
    return store


def by_another_program(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_backup_is_one_closed_private_file_with_every_row(full: Store, now: Now) -> None:
    made = back_up(full.path, now(), Why.ASKED)
    assert made.path.name.startswith("growth-2026-11-23-120000-")
    assert made.path.name.endswith("-asked.growthdesk")
    assert [made.path] == list(made.path.parent.iterdir())
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert made.path.read_bytes()[18:20] == b"\x01\x01"  # no -wal belongs to it
    assert dump(made.path, everything=True) == dump(full.path, everything=True)


def test_others_write_while_a_backup_is_made(full: Store, now: Now) -> None:
    before = contents(full.path)
    steps: list[int] = []

    def step() -> None:
        steps.append(len(steps))
        with Store(full.path, now) as other:
            other.apply(Put(Setting("day_start", str(len(steps) % 24))), "change")

    made = back_up(full.path, now(), Why.ASKED, step=step)
    assert len(steps) > 3
    assert contents(made.path) == before
    assert contents(full.path) != before


class Stop(Exception):
    pass


@pytest.mark.parametrize("at", [1, 2, 5])
def test_a_backup_that_was_stopped_leaves_nothing(full: Store, now: Now, at: int) -> None:
    left = [at]

    def step() -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Stop

    with pytest.raises(Stop):
        back_up(full.path, now(), Why.DAILY, step=step)
    assert list(backup_folder(full.path).iterdir()) == []


@pytest.mark.parametrize("room", [0, 3_000, 50_000, 200_000])
def test_a_full_disk_is_told_and_leaves_nothing(full: Store, now: Now, room: int) -> None:
    earlier = back_up(full.path, now(), Why.DAILY)
    with room_for(room), pytest.raises(Trouble, match="the disk is full or failing"):
        back_up(full.path, now() + timedelta(days=1), Why.DAILY)
    assert list(earlier.path.parent.iterdir()) == [earlier.path]


def test_a_chosen_folder_that_is_gone_is_told_and_not_made(
    full: Store, now: Now, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_folder(stick)
    assert back_up(full.path, now(), Why.DAILY).path.parent == stick
    for file in stick.iterdir():
        file.unlink()
    stick.rmdir()
    with pytest.raises(Trouble, match=r"The folder for backups, .*stick, is not there"):
        back_up(full.path, now(), Why.DAILY)
    assert not stick.exists()
    with pytest.raises(Trouble, match="There is no folder"):
        choose_folder(stick)
    choose_folder(None)
    assert chosen_folder() is None
    back_up(full.path, now(), Why.DAILY)


def test_a_damaged_log_gives_no_backup(full: Store, now: Now) -> None:
    full.close()
    with full.path.open("r+b") as file:
        file.seek(full.path.stat().st_size - 4096 * 3)
        file.write(b"\x5a" * 2000)
    # Opened past the check of a small log, as a large one would be.
    with closing(sqlite3.connect(full.path)) as reader:
        reader.execute("SELECT 1 FROM sqlite_master").fetchone()
        with pytest.raises(Damaged):
            back_up(full.path, now(), Why.DAILY)
    assert list(backup_folder(full.path).iterdir()) == []


def test_only_backups_of_this_log_are_rotated(full: Store, now: Now, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    letter = folder / "letter.txt"
    letter.write_text("Dear Mira")
    foreign = folder / "growth-2020-01-01-000000-ffff-daily.growthdesk"
    foreign.write_bytes(b"of another computer")
    for day in range(12):
        back_up(full.path, now() + timedelta(days=day), Why.DAILY, folder)
    ours = [one for one in backups_of(full.path, folder) if one.path != foreign]
    assert len(ours) == 7
    assert foreign.exists()
    assert letter.exists()


def test_once_a_day_and_never_of_an_empty_log(store: Store, now: Now) -> None:
    assert not daily_is_due(store.path, store.read, now())
    store.apply(Put(Account("mira", "instagram", "mira")), "put")
    assert daily_is_due(store.path, store.read, now())
    back_up(store.path, now(), Why.RESTORE)
    assert daily_is_due(store.path, store.read, now())
    back_up(store.path, now(), Why.DAILY)
    assert not daily_is_due(store.path, store.read, now())
    assert daily_is_due(store.path, store.read, now() + timedelta(days=1))
    # A clock that went back asks for one as well, rather than wait for a day to come.
    assert daily_is_due(store.path, store.read, now() - timedelta(days=400))


def test_backups_of_a_clock_that_was_ahead_push_out_none_of_now(full: Store, now: Now) -> None:
    ahead = [back_up(full.path, now() + timedelta(days=n), Why.DAILY) for n in range(7)]
    ahead += [back_up(full.path, now() + timedelta(days=7, hours=n), Why.ASKED) for n in range(10)]
    then = now() - timedelta(days=365)
    for day in range(9):
        assert daily_is_due(full.path, full.read, then + timedelta(days=day))
        daily = back_up(full.path, then + timedelta(days=day), Why.DAILY)
        assert not daily_is_due(full.path, full.read, then + timedelta(days=day))
        assert daily.path.exists()
        assert back_up(full.path, then + timedelta(days=day), Why.ASKED).path.exists()
    assert all(one.path.exists() for one in ahead[1:])
    # Once the clock has come to them, all are rotated together.
    back_up(full.path, now() + timedelta(days=30), Why.ASKED)
    assert len(backups_of(full.path, backup_folder(full.path))) <= MOST


def test_several_backups_in_the_last_minute_of_the_calendar(full: Store) -> None:
    last = datetime(9999, 12, 31, 23, 59, 1, tzinfo=UTC)
    made = [back_up(full.path, last, Why.ASKED) for _ in range(3)]
    assert [f"{one.made_at:%Y-%m-%d %S}" for one in made] == [
        "9999-12-31 01",
        "9999-12-31 02",
        "9999-12-31 03",
    ]


@pytest.mark.parametrize(("rows", "backed_up"), [(1_000, False), (1_001, True)])
def test_before_more_than_a_thousand_rows(
    store: Store, now: Now, rows: int, backed_up: bool
) -> None:
    store.apply(Put(Account("mira", "instagram", "mira")), "put")
    day = now().date()
    edit = batch(Put(Post(f"{n:032}", "mira", day)) for n in range(rows))
    made = back_up_before(store.path, store.read, edit, now())
    assert (made is not None) == backed_up
    assert made is None or made.why is Why.MANY


def test_what_was_begun_by_a_killed_program_is_swept_away(full: Store, now: Now) -> None:
    folder = backup_folder(full.path)
    folder.mkdir()
    stale, fresh = folder / f".{'a' * 16}.part", folder / f".{'b' * 16}.part"
    journal = folder / f".{'a' * 16}.part-journal"
    for file in (stale, journal):
        file.write_bytes(b"half")
        os.utime(file, (1, 1))
    fresh.write_bytes(b"half")
    made = back_up(full.path, now(), Why.DAILY)
    assert {*folder.iterdir()} == {fresh, made.path}


def test_temporary_folders_of_killed_programs_are_swept_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with temporary_folder() as name:
        killed = Path(name).with_name(Path(name).name[:-8] + "k1ll_d00")
        at_work = killed.with_name(killed.name[:-8] + "at_work0")
    others, hers = tmp_path / "others-abc", tmp_path / "growthdesk-of-last-year"
    export = tmp_path / "growthdesk-export.zip"
    at_work.mkdir()
    for folder in (killed, others, hers):
        folder.mkdir()
        (folder / "log.growthdesk").write_bytes(b"half")
    export.write_bytes(b"all of it")
    for old in (killed, others, hers, export):
        os.utime(old, (1, 1))
    with temporary_folder() as name:
        assert stat.S_IMODE(Path(name).stat().st_mode) == 0o700
        assert {*tmp_path.iterdir()} == {others, hers, export, at_work, Path(name)}


def test_what_was_checked_is_remembered_by_log(full: Store, now: Now, tmp_path: Path) -> None:
    today = now().date()
    assert check_is_due(full.path, today)
    remember_checked(full.path, today)
    remember_checked(tmp_path / "other.growthdesk", today - timedelta(days=7))
    assert not check_is_due(full.path, today)
    assert not check_is_due(full.path, today + timedelta(days=6))
    assert check_is_due(full.path, today + timedelta(days=7))
    assert check_is_due(full.path, today - timedelta(days=1))  # checked on a day to come
    assert checked_on(tmp_path / "other.growthdesk") == today - timedelta(days=7)


RELEASED = sorted((Path(__file__).parent / "released").glob("*.sql"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A log as an older version wrote it."""
    path = tmp_path / "old.growthdesk"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(request.param.read_text("utf-8"))
    return path


def test_every_released_log_becomes_one_of_today_with_all_its_rows(
    released: Path, now: Now
) -> None:
    before = look_into(released)
    with Store(released, now, create=False) as opened:
        assert len(opened.read.accounts()) == 1
        assert opened.undo_label == "Log a post"
        assert opened.undo() is not None
        assert opened.redo() is not None
    assert look_into(released) == before
    assert before.rows["post"] == 2


def test_a_log_is_backed_up_before_it_is_brought_up_to_date(
    released: Path, now: Now, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = ("of tomorrow", ("CREATE TABLE of_tomorrow (x TEXT) STRICT",))
    monkeypatch.setattr("growthdesk.store.schema.MIGRATIONS", (*MIGRATIONS, newest))
    monkeypatch.setattr("growthdesk.store.opening.MIGRATIONS", (*MIGRATIONS, newest))
    monkeypatch.setattr("growthdesk.store.looking.MIGRATIONS", (*MIGRATIONS, newest))
    Store(released, now, create=False).close()
    (made,) = backups_of(released, backup_folder(released))
    assert made.why is Why.UPDATE
    monkeypatch.undo()
    assert len(look_into(made.path).accounts) == 1


def test_a_log_that_cannot_be_backed_up_is_not_brought_up_to_date(
    released: Path, now: Now, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = ("of tomorrow", ("CREATE TABLE of_tomorrow (x TEXT) STRICT",))
    monkeypatch.setattr("growthdesk.store.opening.MIGRATIONS", (*MIGRATIONS, newest))
    before = released.read_bytes()
    backup_folder(released).write_text("a file where the folder would be")
    with pytest.raises(Trouble, match="No backup could be made"):
        Store(released, now, create=False)
    assert released.read_bytes() == before
