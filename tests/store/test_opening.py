"""What is not a log, or cannot be written, is told in two sentences and left as it was."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Setting
from growthdesk.domain.sample import sample_log
from growthdesk.errors import Trouble
from growthdesk.store.looking import applied, beside, check_opened
from growthdesk.store.opening import open_log
from growthdesk.store.schema import APPLICATION_ID, MIGRATIONS
from growthdesk.store.store import Store

Now = Callable[[], datetime]


def everything_in(folder: Path) -> dict[str, bytes | None]:
    """The files of a folder with their bytes, and its folders."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def refused(path: Path, says: str, *, create: bool = True) -> None:
    """Opening raises the Trouble that says this, and leaves the whole folder as it was."""
    around = path.parent if path.parent.is_dir() else path.parent.parent
    before = everything_in(around)
    with pytest.raises(Trouble, match=says) as told:
        open_log(path, create=create, patience=0.05)
    assert str(path.parent) in told.value.says
    assert told.value.says.endswith(".")
    assert told.value.advice.endswith((".", "instagram:your.name", "check --repair"))
    assert everything_in(around) == before


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the log is to be."""
    return tmp_path / "growth.db"


@pytest.fixture
def log(path: Path, now: Now) -> Path:
    """A log with the sample in it, closed."""
    with Store(path, now) as store:
        store.apply(sample_log(now().date()), "Sample data")
    return path


def change(log: Path, *statements: str) -> None:
    """Let another program change a log."""
    with closing(sqlite3.connect(log, isolation_level=None)) as another_program:
        for statement in statements:
            another_program.execute(statement)


def overwrite(log: Path, place: int, data: bytes) -> None:
    """Write over some bytes of a file."""
    with log.open("r+b") as file:
        file.seek(place)
        file.write(data)


def test_a_new_log_is_what_the_schema_promises(path: Path) -> None:
    with closing(open_log(path, create=True)) as connection:

        def pragma(name: str) -> object:
            return connection.execute(f"PRAGMA {name}").fetchone()[0]

        assert pragma("application_id") == APPLICATION_ID
        assert pragma("journal_mode") == "wal"
        assert pragma("synchronous") == 3  # EXTRA
        assert pragma("foreign_keys") == 1
        assert pragma("trusted_schema") == 0
        assert pragma("integrity_check") == "ok"
        assert applied(connection) == {name for name, _ in MIGRATIONS}
        strict = {
            name: strict
            for _, name, kind, _, _, strict in connection.execute("PRAGMA table_list")
            if kind == "table" and not name.startswith(("sqlite_", "_sqlite_"))
        }
        assert set(strict.values()) == {1}
        assert not connection.in_transaction
    assert [file.name for file in path.parent.iterdir()] == ["growth.db"]


def test_an_old_log_is_opened_with_the_same_promises(log: Path) -> None:
    with closing(open_log(log, create=False)) as connection:
        for name, value in (
            ("journal_mode", "wal"),
            ("synchronous", 3),
            ("foreign_keys", 1),
            ("trusted_schema", 0),
        ):
            assert connection.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_opening_and_closing_writes_nothing(log: Path) -> None:
    before = everything_in(log.parent)
    for _ in range(2):
        open_log(log, create=True).close()
    assert everything_in(log.parent) == before


def test_the_views_answer_in_any_tool(log: Path) -> None:
    with closing(sqlite3.connect(log)) as any_tool:
        newest = any_tool.execute(
            "SELECT day, followers FROM follower_count_daily"
            " WHERE handle = 'mira.bakes' ORDER BY day DESC"
        ).fetchone()
        assert newest == ("2026-11-22", 7_412)
        posts, seen = any_tool.execute(
            "SELECT count(*), count(seen_on) FROM post_latest"
        ).fetchone()
        (all_posts,) = any_tool.execute("SELECT count(*) FROM post").fetchone()
        assert posts == all_posts > seen > 0


def test_an_empty_file_becomes_a_log(path: Path) -> None:
    path.touch()
    with closing(open_log(path, create=True)) as connection:
        assert applied(connection)


def test_what_a_killed_program_had_begun_becomes_a_log(path: Path) -> None:
    change(path, f"PRAGMA application_id = {APPLICATION_ID}", "PRAGMA journal_mode = WAL")
    with closing(open_log(path, create=False)) as connection:
        assert applied(connection)


def test_a_log_whose_wal_was_brought_in_half_way_is_whole(path: Path, now: Now) -> None:
    """The first page tells of pages that are in the -wal only: so a kill while closing leaves it."""
    with Store(path, now) as store:
        store.apply(Put(Setting("day_start", "4")), "four")
    with Store(path, now) as store, closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM post").fetchone()  # so that nothing is brought in yet
        store.apply(sample_log(now().date()), "Sample data")
        files = {end: Path(f"{path}{end}").read_bytes() for end in ("", "-wal")}
    whole = path.read_bytes()
    assert len(whole) > len(files[""])
    killed = path.with_name("killed.growthdesk")
    killed.write_bytes(whole[:4096] + files[""][4096:])
    killed.with_name("killed.growthdesk-wal").write_bytes(files["-wal"])
    with Store(killed, now, create=False) as store:
        assert len(store.read.accounts()) == 3
        assert store.undo_label == "Sample data"
    assert killed.read_bytes() == whole


def begun_and_killed(path: Path) -> None:
    """A new file whose first page came to the disk in part, and its journal as a whole."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that it is written before it is done
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE begun (x)")
        connection.executemany("INSERT INTO begun VALUES (zeroblob(4000))", [()] * 20)
        journal = beside(path, "-journal").read_bytes()
        connection.execute("ROLLBACK")
    path.write_bytes(bytes(512))
    beside(path, "-journal").write_bytes(journal)


def test_a_log_that_was_cut_off_while_it_was_begun_is_begun_again(path: Path, now: Now) -> None:
    begun_and_killed(path)
    with Store(path, now) as store:
        assert store.read.accounts() == ()
        store.apply(sample_log(now().date()), "Sample data")
    assert [file.name for file in path.parent.iterdir()] == ["growth.db"]


def test_a_file_that_another_program_has_begun_in_the_meantime_is_left_to_it(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as another_program:
        another_program.execute("CREATE TABLE its_own (x)")
        with pytest.raises(Trouble, match="is not a Growthdesk log"):
            check_opened(another_program, path)


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    refused(tmp_path / "folder", "is a folder")


@pytest.mark.parametrize("create", [True, False])
def test_a_missing_folder(tmp_path: Path, create: bool) -> None:
    refused(tmp_path / "no" / "growth.db", "There is no folder", create=create)


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    with pytest.raises(Trouble, match="There is no folder"):
        open_log(tmp_path / "file" / "growth.db", create=True)


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    refused(tmp_path / ("x" * 300), "cannot be read: File name too long")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe(path: Path) -> None:
    os.mkfifo(path)
    refused(path, "is a device, not a file")


def test_a_missing_file_that_must_not_be_made(path: Path) -> None:
    refused(path, "There is no log", create=False)


def test_an_empty_file_that_must_not_become_a_log(path: Path) -> None:
    path.touch()
    refused(path, "There is no log", create=False)


@pytest.mark.parametrize(
    "data",
    [
        b"x",
        b"Dear diary, today I baked.\n" * 99,
        b"SQLite format 3\0",  # and no more of it
        b"SQLite format 3\0" + b"\xff" * 5_000,
        b"PK\x03\x04" + bytes(500),
    ],
)
def test_a_file_that_is_no_log(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    refused(path, "is not a Growthdesk log")


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_the_file_of_another_program(path: Path, mode: str) -> None:
    change(path, f"PRAGMA journal_mode = {mode}", "CREATE TABLE account (id TEXT)")
    refused(path, "is not a Growthdesk log")


def test_a_log_of_a_newer_version(log: Path) -> None:
    change(
        log,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('growthdesk', 'of the day after tomorrow', '2030-01-01')",
    )
    refused(log, "was made by Growthdesk 0.1.0")
    change(log, "PRAGMA user_version = 1002003")
    refused(log, "was made by Growthdesk 1.2.3")
    change(log, "PRAGMA user_version = 0")
    refused(log, "was made by a newer Growthdesk")


def test_migrations_of_others_are_their_own_affair(log: Path) -> None:
    change(
        log,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('a plugin', 'first', '2030-01-01')",
    )
    open_log(log, create=False).close()


def test_a_log_with_a_trigger(log: Path) -> None:
    change(log, "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM post; END")
    refused(log, "carries code that is not Growthdesk's")


def test_a_log_with_a_trigger_on_a_view(log: Path) -> None:
    change(log, "CREATE TRIGGER t INSTEAD OF INSERT ON post_latest BEGIN DELETE FROM post; END")
    refused(log, "carries code that is not Growthdesk's")


@pytest.mark.parametrize("kept", [100, 4_096, 20_000, 0.5, 0.99])
def test_a_truncated_log(log: Path, kept: float) -> None:
    size = log.stat().st_size
    os.truncate(log, int(kept * size) if kept < 1 else int(kept))
    refused(log, "is damaged")


@pytest.mark.parametrize("page", [1, 2, 5, 20])
def test_a_log_with_a_damaged_page(log: Path, page: int) -> None:
    # The first hundred bytes of the file stay: they say that it is a log.
    overwrite(log, 4_096 * (page - 1) + (100 if page == 1 else 0), b"\x5a" * 2_000)
    refused(log, "is damaged")


def test_a_log_that_another_program_keeps_to_itself(log: Path) -> None:
    with closing(sqlite3.connect(log, isolation_level=None)) as another_program:
        another_program.execute("PRAGMA locking_mode = EXCLUSIVE")
        another_program.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble, match="Another program is writing"):
            open_log(log, create=False, patience=0.05)


def test_a_log_that_another_program_writes_to_can_be_read(log: Path) -> None:
    with closing(sqlite3.connect(log, isolation_level=None)) as another_program:
        another_program.execute("BEGIN IMMEDIATE")
        with closing(open_log(log, create=False, patience=0.05)) as connection:
            assert connection.execute("SELECT count(*) FROM account").fetchone() == (3,)


def test_a_log_that_another_program_is_just_making_is_left_to_it(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as another_program:
        another_program.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Trouble, match="Another program is writing"):
            open_log(path, create=True, patience=0.05)
        another_program.execute("CREATE TABLE its_own (x)")
        another_program.execute("COMMIT")
    change(path, "SELECT x FROM its_own")
    refused(path, "is not a Growthdesk log")


def test_a_log_that_another_program_overtakes_us_in_making_is_left_to_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect
    another_program: list[sqlite3.Connection] = []

    def overtaken(*args: Any, **options: Any) -> sqlite3.Connection:
        if not another_program:
            another_program.append(connect(path, isolation_level=None))
            another_program[0].execute("BEGIN EXCLUSIVE")
        connection: sqlite3.Connection = connect(*args, **options)
        return connection

    monkeypatch.setattr(sqlite3, "connect", overtaken)
    with pytest.raises(Trouble, match="Another program is writing"):
        open_log(path, create=True, patience=0.05)
    with closing(another_program[0]) as first:
        first.execute("CREATE TABLE its_own (x)")
        first.execute("COMMIT")
    change(path, "SELECT x FROM its_own")


def test_two_programs_that_begin_one_log_at_once(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as first:
        # The first has come as far as its schema; the second finds the file half begun.
        first.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        first.execute("PRAGMA journal_mode = WAL")
        first.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble, match="Another program is writing"):
            open_log(path, create=True, patience=0.05)
        first.execute("ROLLBACK")
        with closing(open_log(path, create=True, patience=0.05)) as second:
            assert applied(second)


@pytest.fixture
def another_user() -> Iterator[Path]:
    """A folder that all may use, while this process has no more rights than any other user.

    The superuser may write everywhere, so that nothing would be refused; skipped where the
    rights cannot be given up and permission bits do not bind.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        superuser = hasattr(os, "setresuid") and os.geteuid() == 0
        if superuser:
            os.setresuid(65_534, 65_534, 0)
        try:
            probe = folder / "probe"
            probe.touch()
            probe.chmod(0o444)
            try:
                probe.open("ab").close()
            except PermissionError:
                yield folder
            else:
                pytest.skip("permission bits do not bind this user")
        finally:
            if superuser:
                os.setresuid(0, 0, 0)
            folder.chmod(0o777)


def test_a_file_that_may_not_be_written(another_user: Path, now: Now) -> None:
    log = another_user / "growth.db"
    with Store(log, now) as store:
        store.apply(Put(Setting("day_start", "4")), "four")
    log.chmod(0o444)
    refused(log, "cannot be written")


def test_a_file_that_may_not_be_read(another_user: Path) -> None:
    log = another_user / "growth.db"
    open_log(log, create=True).close()
    log.chmod(0)
    with pytest.raises(Trouble, match="cannot be read: Permission denied"):
        open_log(log, create=True)
    log.chmod(0o644)
    open_log(log, create=False).close()


def test_a_log_in_a_folder_that_may_not_be_written(another_user: Path) -> None:
    folder = another_user / "folder"
    folder.mkdir()
    open_log(folder / "growth.db", create=True).close()
    folder.chmod(0o555)
    refused(folder / "growth.db", "cannot be written")


def test_a_new_log_in_a_folder_that_may_not_be_written(another_user: Path) -> None:
    folder = another_user / "folder"
    folder.mkdir(mode=0o555)
    refused(folder / "growth.db", "cannot be written")


def test_a_log_in_a_folder_that_may_not_be_entered(another_user: Path) -> None:
    folder = another_user / "folder"
    folder.mkdir()
    open_log(folder / "growth.db", create=True).close()
    folder.chmod(0)
    with pytest.raises(Trouble, match="cannot be read: Permission denied"):
        open_log(folder / "growth.db", create=True)
    folder.chmod(0o755)


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a disk that is full."""
    resource = pytest.importorskip("resource")
    kept = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, kept[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, kept)


@pytest.mark.parametrize("room", [0, 2_000, 5_000, 40_000])
def test_a_new_log_on_a_full_disk_leaves_nothing_behind(path: Path, room: int) -> None:
    with room_for(room):
        refused(path, "is full or failing")
    assert list(path.parent.iterdir()) == []


def test_an_edit_on_a_full_disk_changes_nothing(path: Path, now: Now) -> None:
    with Store(path, now) as store:
        store.apply(Put(Setting("day_start", "4")), "four")
        with room_for(400_000), pytest.raises(Trouble, match="is full or failing"):
            store.apply(sample_log(now().date()), "Sample data")
        assert store.read.accounts() == ()
        assert store.undo_label == "four"
        store.apply(sample_log(now().date()), "Sample data")
        assert len(store.read.accounts()) == 3
