"""A file is looked at without a trace: its bytes, its times, its locks, and what lies beside it."""

import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Setting
from growthdesk.domain.sample import sample_log
from growthdesk.errors import Trouble
from growthdesk.store.opening import open_log
from growthdesk.store.store import Store
from growthdesk.store.troubles import Damaged

Now = Callable[[], datetime]


@pytest.fixture
def log(tmp_path: Path, now: Now) -> Path:
    """A log with the sample in it, closed."""
    path = tmp_path / "log.growthdesk"
    with Store(path, now) as store:
        store.apply(sample_log(now().date()), "Sample data")
    return path


def traces(folder: Path) -> dict[str, tuple[int, bytes]]:
    """The files of a folder: when they were written, and their bytes."""
    return {
        path.name: (path.stat().st_mtime_ns, path.read_bytes()) for path in sorted(folder.iterdir())
    }


def other_process(program: str, path: Path) -> str:
    """What a program of its own prints that does this to the log."""
    run = subprocess.run(
        [sys.executable, "-c", f"import sqlite3, sys\n{program}", str(path)],
        check=True,
        capture_output=True,
        text=True,
    )
    return run.stdout


def test_a_log_opened_twice_in_one_program_keeps_what_is_written_next(log: Path, now: Now) -> None:
    # As when the window changes its language: the log is opened anew, then the first is closed.
    # Had opening taken the locks away, the other program would take the -wal with it on closing.
    with Store(log, now) as first:
        first.apply(Put(Setting("day_start", "4")), "four")
        second = Store(log, now)
        look = "c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM setting').fetchall()"
        other_process(f"{look}; c.close()", log)
        first.apply(Put(Setting("day_start", "5")), "five")
        kept = other_process(
            "c = sqlite3.connect(sys.argv[1])\n"
            "print(c.execute(\"SELECT value FROM setting WHERE name = 'day_start'\").fetchone())",
            log,
        )
        assert kept.strip() == "('5',)"
        second.close()


def test_a_log_that_was_only_read_bears_no_trace(log: Path, now: Now) -> None:
    before = traces(log.parent)
    with Store(log, now, create=False) as store:
        store.read.account_log(store.read.accounts()[0], now().date())
    assert traces(log.parent) == before


def test_a_new_log_is_for_its_owner_only(tmp_path: Path, now: Now) -> None:
    path = tmp_path / "log.growthdesk"
    with Store(path, now) as store:
        store.apply(Put(Setting("day_start", "4")), "four")
        modes = {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
        assert len(list(tmp_path.iterdir())) == 3  # -wal and -shm as well
    assert modes == {0o600}


def test_the_file_says_which_version_wrote_it(log: Path, now: Now) -> None:
    with closing(sqlite3.connect(log)) as another_program:
        another_program.execute("PRAGMA user_version = 9009009")
    with Store(log, now) as store:
        store.apply(Put(Setting("day_start", "4")), "four")
    with closing(sqlite3.connect(log)) as another_program:
        assert another_program.execute("PRAGMA user_version").fetchone() == (1_000,)


@pytest.fixture
def killed(log: Path, tmp_path: Path, now: Now) -> Path:
    """A log as a killed program leaves it, with an entry that stands only in the -wal."""
    with Store(log, now) as store:
        store.apply(Put(Setting("day_start", "4")), "four")
        folder = tmp_path / "copy"
        folder.mkdir()
        for file in tmp_path.glob("log.growthdesk*"):
            shutil.copyfile(file, folder / file.name)
    return folder / log.name


def test_what_a_killed_program_left_beside_a_newer_log_stays(killed: Path) -> None:
    with closing(sqlite3.connect(killed, isolation_level=None)) as newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('growthdesk', 'of the day after tomorrow', '2030-01-01')"
        )
        copied = {file: file.read_bytes() for file in killed.parent.iterdir()}
    for file, content in copied.items():
        file.write_bytes(content)
    with pytest.raises(Trouble, match=r"made by Growthdesk 0\.1\.0"):
        open_log(killed, create=True)
    for file, content in copied.items():
        if not file.name.endswith("-shm"):  # where readers note what they have read
            assert file.read_bytes() == content


def test_what_stands_only_in_the_wal_is_read(killed: Path, now: Now) -> None:
    with Store(killed, now, create=False) as store:
        assert store.read.setting("day_start") == "4"


def test_a_header_with_a_flipped_bit_is_told_or_harmless(log: Path, now: Now) -> None:
    sound = log.read_bytes()
    for place in range(100):
        content = bytearray(sound)
        content[place] ^= 1 << place % 8
        log.write_bytes(content)
        before = traces(log.parent)
        told = _trouble_of_opening(log, now)
        if told is not None:
            assert isinstance(told, Damaged), place
            assert traces(log.parent) == before


def _trouble_of_opening(log: Path, now: Now) -> Trouble | None:
    try:
        with Store(log, now, create=False) as store:
            assert len(store.read.accounts()) == 3
    except Trouble as trouble:
        return trouble
    return None


@pytest.mark.parametrize("name", ["post", "setting", "follower_count"])
def test_a_table_that_has_lost_its_name_is_damage(log: Path, name: str) -> None:
    with closing(sqlite3.connect(log, isolation_level=None)) as another_program:
        another_program.execute(f"ALTER TABLE {name} RENAME TO {name}x")
    with pytest.raises(Damaged):
        open_log(log, create=False)


def test_a_text_that_is_no_text_any_more_is_damage(log: Path) -> None:
    with closing(sqlite3.connect(log, isolation_level=None)) as another_program:
        another_program.execute("UPDATE post SET title = CAST(x'ff41' AS TEXT) WHERE rowid = 9")
    with pytest.raises(Damaged):
        open_log(log, create=False)
