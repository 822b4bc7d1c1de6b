"""Damage: told, never written to, saved aside; and what takes the log's place was in it."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from tests.store.rows import contents
from tests.store.test_opening import room_for

from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Account, Note, Post, Result, Setting
from growthdesk.domain.sample import sample_log
from growthdesk.errors import Trouble
from growthdesk.store.backup import back_up
from growthdesk.store.backup_files import Why
from growthdesk.store.repair import check, choice_for, take
from growthdesk.store.salvage import salvage
from growthdesk.store.store import Store
from growthdesk.store.tables import TABLES
from growthdesk.store.troubles import Damaged

Now = Callable[[], datetime]
PAGE = 4096
MOMENT = "2026-11-23T11:00:00Z"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, now: Now) -> Path:
    """A log with the sample in it, closed; tests take a copy."""
    path = tmp_path_factory.mktemp("sound") / "log.growthdesk"
    with Store(path, now) as store:
        store.apply(sample_log(now().date()), "Sample data")
    return path


@pytest.fixture
def log(sound: Path, tmp_path: Path) -> Path:
    """A copy of it in a folder of its own."""
    path = tmp_path / "log.growthdesk"
    shutil.copyfile(sound, path)
    return path


def damage(path: Path, page: int, data: bytes) -> None:
    """Write over a page of a file."""
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(data)


def bytes_in(folder: Path) -> dict[str, bytes]:
    """The files of a folder with their bytes."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def test_a_sound_log_is_salvaged_whole(log: Path, tmp_path: Path) -> None:
    before = contents(log)
    saved = salvage(log, tmp_path / "new.growthdesk", MOMENT)
    assert contents(tmp_path / "new.growthdesk") == before
    assert (saved.left_out, saved.nameless) == (0, 0)
    assert saved.contents.total == len(before)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_salvaged_was_in_the_log_and_only_broken_pages_are_lost(
    log: Path, tmp_path: Path, seed: int
) -> None:
    chance, before = Random(seed), contents(log)
    page = chance.randrange(1, log.stat().st_size // PAGE)
    damage(log, page, chance.choice((bytes(PAGE), b"\x5a" * PAGE, chance.randbytes(PAGE))))
    salvage(log, tmp_path / "new.growthdesk", MOMENT)
    after = contents(tmp_path / "new.growthdesk")
    assert after.items() <= before.items()
    assert len(after) > len(before) / 2  # a root page takes its table with it


def test_rows_on_both_sides_of_broken_pages_are_read(tmp_path: Path, now: Now) -> None:
    path = tmp_path / "log.growthdesk"
    with Store(path, now) as store:
        store.apply(Put(Account("mira", "instagram", "mira")), "put")
        for start in range(0, 3_000, 1_000):
            rows = [
                Note(f"{n:032}", "mira", now().date(), "x" * 200)
                for n in range(start, start + 1_000)
            ]
            with closing(sqlite3.connect(path)) as bulk:
                bulk.executemany(
                    TABLES[Note].upsert, [(*one, MOMENT) for one in TABLES[Note].lines(rows)]
                )
                bulk.commit()
    count = path.stat().st_size // PAGE
    for page in (count // 3, count // 2, count - 20):
        damage(path, page, b"\x5a" * PAGE)
    saved = salvage(path, tmp_path / "new.growthdesk", MOMENT)
    assert 2_900 < saved.contents.rows["note"] < 3_000


@pytest.mark.parametrize("page", [1, 2, 3])
def test_a_log_that_has_lost_the_list_of_its_tables_is_read_by_that_of_a_new_one(
    log: Path, tmp_path: Path, page: int
) -> None:
    before = contents(log)
    damage(log, page, b"\x5a" * PAGE)
    salvage(log, tmp_path / "new.growthdesk", MOMENT)
    after = contents(tmp_path / "new.growthdesk")
    assert after.items() <= before.items()
    assert len(after) > len(before) / 2


def test_a_row_whose_account_is_lost_is_kept_under_another_name(log: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(log, isolation_level=None)) as another_program:
        another_program.execute("DELETE FROM account")
        posts = another_program.execute("SELECT count(*) FROM post").fetchone()[0]
    saved = salvage(log, tmp_path / "new.growthdesk", MOMENT)
    assert saved.nameless == 3
    assert saved.contents.rows["post"] == posts
    assert all(one.handle.startswith("recovered-") for one in saved.contents.accounts)


def test_rows_that_do_not_fit_are_counted(tmp_path: Path, now: Now) -> None:
    path = tmp_path / "log.growthdesk"
    day = now().date()
    with Store(path, now) as store:
        store.apply(Put(Account("mira", "instagram", "mira")), "put")
        store.apply(Put(Post("p1", "mira", day)), "put")
        store.apply(Put(Result("p1", now(), day, views=1)), "put")
    with closing(sqlite3.connect(path, isolation_level=None)) as another_program:
        another_program.execute("UPDATE post SET kind = 'hologram'")
        another_program.execute("UPDATE account SET name = CAST(x'ff' AS TEXT)")
    saved = salvage(path, tmp_path / "new.growthdesk", MOMENT)
    assert (saved.contents.rows["post"], saved.contents.rows["result"]) == (0, 0)
    assert saved.left_out == 3


def test_the_choice_has_the_newest_sound_backup_and_the_salvage(log: Path, now: Now) -> None:
    with Store(log, now) as store:
        older = back_up(log, now(), Why.DAILY)
        store.apply(Put(Setting("day_start", "4")), "four")
        newer = back_up(log, now() + timedelta(days=1), Why.DAILY)
    before = contents(log)
    damage(newer.path, 40, b"\x5a" * PAGE)
    damage(log, log.stat().st_size // PAGE - 1, b"\x5a" * PAGE)
    with choice_for(log, now()) as choice:
        assert choice.backup == older
        assert choice.in_backup is not None
        assert choice.in_backup.total == len(before) - 1
        assert contents(choice.salvaged_at).items() <= before.items()
        folder = choice.salvaged_at.parent
    assert not folder.exists()


@pytest.mark.parametrize("what", ["backup", "salvage"])
def test_what_is_taken_stands_in_its_place_and_the_damaged_log_is_kept(
    log: Path, now: Now, what: str
) -> None:
    with Store(log, now):
        backup = back_up(log, now(), Why.DAILY)
    damage(log, log.stat().st_size // PAGE - 1, b"\x5a" * PAGE)
    broken = log.read_bytes()
    with choice_for(log, now()) as choice:
        source = backup.path if what == "backup" else choice.salvaged_at
        wanted = contents(source)
        aside = take(log, source, now())
    assert aside.name == "log-damaged-2026-11-23-120000.growthdesk"
    assert aside.read_bytes() == broken
    assert contents(log) == wanted
    with Store(log, now, create=False) as store:
        store.apply(Put(Setting("day_start", "4")), "goes on")
        assert log.with_name(log.name + "-wal").exists()


def test_the_wal_of_a_damaged_log_is_kept_with_it_and_not_taken_for_the_new_ones(
    log: Path, tmp_path: Path, now: Now
) -> None:
    with Store(log, now) as store:
        store.apply(Put(Setting("day_start", "7")), "seven")
        left = bytes_in(tmp_path)
    for name, content in left.items():
        (tmp_path / name).write_bytes(content)
    damage(log, log.stat().st_size // PAGE - 1, b"\x5a" * PAGE)
    with choice_for(log, now()) as choice:
        aside = take(log, choice.salvaged_at, now())
    assert aside.with_name(aside.name + "-wal").read_bytes() == left["log.growthdesk-wal"]
    assert not log.with_name(log.name + "-wal").exists()
    assert contents(log)[Setting, ("day_start",)] == Setting("day_start", "7")


def test_a_log_that_another_program_has_open_is_not_replaced(log: Path, now: Now) -> None:
    program = (
        "import sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM account').fetchone()\n"
        "print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(log)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"open\n"
        with choice_for(log, now()) as choice:
            before = log.read_bytes()
            with pytest.raises(Trouble, match="Another program has"):
                take(log, choice.salvaged_at, now())
            assert log.read_bytes() == before
            window.communicate()
            take(log, choice.salvaged_at, now())


@pytest.mark.parametrize("room", [0, 20_000, 200_000])
def test_repairing_on_a_full_disk_leaves_the_damaged_log(log: Path, now: Now, room: int) -> None:
    damage(log, log.stat().st_size // PAGE - 1, b"\x5a" * PAGE)
    before = bytes_in(log.parent)
    with choice_for(log, now()) as choice:
        with room_for(room), pytest.raises(Trouble, match=r"The disk of .* is full"):
            take(log, choice.salvaged_at, now())
        assert bytes_in(log.parent) == before
        take(log, choice.salvaged_at, now())


@pytest.fixture
def large(log: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A log that counts as a large one, broken where its ends do not show it."""
    monkeypatch.setattr("growthdesk.store.looking.SMALL", 0)
    with closing(sqlite3.connect(log)) as connection:
        roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master"))
    damage(log, roots["post_day"], b"\x5a" * PAGE)
    return log


def test_damage_that_shows_only_later_is_told_and_nothing_is_written(
    large: Path, now: Now, tmp_path: Path
) -> None:
    store = Store(large, now, create=False)
    store.apply(Put(Setting("day_start", "4")), "four")  # stands in the -wal now
    before = {name: data for name, data in bytes_in(tmp_path).items() if "shm" not in name}
    with pytest.raises(Damaged):
        check(large)
    with pytest.raises(Damaged):
        store.apply(sample_log(now().date() + timedelta(days=1)), "touches the broken page")
    store.abandon()
    after = {name: data for name, data in bytes_in(tmp_path).items() if "shm" not in name}
    assert after == before


def test_a_question_that_meets_damage_is_told_and_nothing_is_written(large: Path, now: Now) -> None:
    def log_and_ask() -> None:
        with Store(large, now, create=False) as store:
            store.apply(Put(Setting("day_start", "4")), "stands in the -wal")
            store.read.account_log(store.read.accounts()[0], now().date())

    before = large.read_bytes()
    with pytest.raises(Damaged):
        log_and_ask()
    assert large.read_bytes() == before


def test_a_flipped_bit_is_told_or_harmless_and_never_written_over(
    sound: Path, tmp_path: Path, now: Now
) -> None:
    chance, content = Random(7), sound.read_bytes()
    told = 0
    for _ in range(60):
        broken = bytearray(content)
        broken[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)
        path = tmp_path / "log.growthdesk"
        path.write_bytes(broken)
        trouble = _trouble_of_reading(path, now)
        if isinstance(trouble, Damaged):
            told += 1
            assert bytes_in(tmp_path) == {path.name: bytes(broken)}
        elif trouble is not None:
            assert "cannot be read" in trouble.says
        path.unlink()
        for file in tmp_path.glob("log.growthdesk-*"):
            file.unlink()
    assert told > 5


def _trouble_of_reading(path: Path, now: Now) -> Trouble | None:
    try:
        with Store(path, now, create=False) as store:
            for account in store.read.accounts():
                store.read.account_log(account, now().date())
    except Trouble as trouble:
        return trouble
    return None
