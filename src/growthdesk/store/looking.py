"""What a file is, found out without touching it: no byte of it changes, and nothing lies beside it.

The file is read by SQLite only. To open and close it past SQLite would take away the locks that
this process holds on it, and another program that closes the log then takes what the window
writes next with it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.store.checking import SMALL, is_sound
from growthdesk.store.schema import APPLICATION_ID, MIGRATIONS
from growthdesk.store.troubles import ANOTHER, BUSY, Damaged, code_of, is_damage
from growthdesk.store.uris import to_read
from growthdesk.store.versions import written_by

_ID_AT = slice(68, 72)
"""Where in the header of SQLite the id of the program stands."""

_JOURNAL = bytes.fromhex("d9d505f920a163d7")
"""How a journal of SQLite begins; bytes 16 to 20 tell how many pages there were."""

_TRIES = 5
"""So often may another program have written while the file was looked at."""


def look(path: Path, patience: float) -> None:
    """Make sure that a file, which is not empty, is a sound log of this version or an older one.

    A small log is looked through, a large one only at its ends. Raises Trouble if it is not.
    """
    if not is_log(path):
        if _was_empty(path):
            return
        if _was_a_log(path):
            raise Damaged(path)
        raise _no_log(path)
    if beside(path, "-journal").exists():
        return  # of a program that is writing, or was killed: to read the file is to mend it first
    for _ in range(_TRIES):
        before = _stamp(path)
        try:
            with untouched(path, patience) as connection:
                _check_content(connection, path)
            return
        except Damaged:
            if _stamp(path) == before:
                raise
    raise Damaged(path)


def check_opened(connection: sqlite3.Connection, path: Path) -> None:
    """Make sure of a log that was mended on opening; like ``look``."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    if pages and found != APPLICATION_ID:  # another program has begun a file of its own there
        raise _no_log(path)
    _check_content(connection, path)


@contextmanager
def untouched(path: Path, patience: float = 0) -> Iterator[sqlite3.Connection]:
    """A connection that can only read, and leaves nothing beside the file that was not there."""
    # Without a journal beside it nobody has it open, and all there is stands in the file.
    place = to_read(path, immutable=not beside(path, "-wal").exists())
    with closing(
        sqlite3.connect(place, uri=True, timeout=patience, isolation_level=None)
    ) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection


@contextmanager
def reading(path: Path, patience: float) -> Iterator[sqlite3.Connection]:
    """A connection that can only read, to a log that this program has open.

    Of one that nobody has open it would leave the files of a reader behind.
    """
    place = to_read(path)
    with closing(
        sqlite3.connect(place, uri=True, timeout=patience, isolation_level=None)
    ) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection


def beside(path: Path, ending: str) -> Path:
    """The file that SQLite keeps beside a log: -wal, -shm or -journal."""
    return path.with_name(path.name + ending)


def applied(connection: sqlite3.Connection) -> set[str]:
    """The names of the migrations that a file has seen."""
    if not connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
    ).fetchone():
        return set()
    return {
        name
        for (name,) in connection.execute(
            "SELECT name FROM _sqlite_migrations WHERE migration_set = 'growthdesk'"
        )
    }


def is_log(path: Path) -> bool:
    """Whether a file says of itself that it is a log; false for one that cannot be read."""
    place = to_read(path, immutable=True)
    try:
        with closing(sqlite3.connect(place, uri=True)) as connection:
            # Where a program was killed while it brought its -wal into the file, the header tells of
            # pages that are still to come; only so does SQLite read it all the same.
            connection.execute("PRAGMA writable_schema = ON")
            (found,) = connection.execute("PRAGMA application_id").fetchone()
    except sqlite3.Error:
        return False
    return bool(found == APPLICATION_ID)


def _no_log(path: Path) -> Trouble:
    return Trouble(f"{path} is not a Growthdesk log.", f"It was not touched. {ANOTHER}")


def _was_empty(path: Path) -> bool:
    """Whether a file was empty when a program that was killed had begun to write to it.

    SQLite empties it again when it is opened, by what its journal says.
    """
    try:
        with beside(path, "-journal").open("rb") as file:  # it carries no locks
            head = file.read(20)
    except OSError:
        return False
    return head[:8] == _JOURNAL and head[16:] == bytes(4)


def _was_a_log(path: Path) -> bool:
    """Whether a file that does not open as a log was one, by its header or by its tables."""
    with path.open("rb") as file:  # nobody has it open as a log, so that no lock is lost
        if int.from_bytes(file.read(100)[_ID_AT], "big") == APPLICATION_ID:
            return True
    try:
        with untouched(path) as connection:
            return bool(applied(connection))
    except sqlite3.Error:
        return False


def _stamp(path: Path) -> tuple[int, ...]:
    files = [path, beside(path, "-wal"), beside(path, "-journal")]
    found = [file.stat() for file in files if file.exists()]
    return tuple(number for one in found for number in (one.st_mtime_ns, one.st_size))


def _check_content(connection: sqlite3.Connection, path: Path) -> None:
    try:
        known = {name for name, _ in MIGRATIONS}
        seen = applied(connection)
        if seen - known:
            version = written_by(connection)
            newer = f"Growthdesk {version}" if version else "a newer Growthdesk"
            raise Trouble(
                f"{path} was made by {newer}.",
                "It was not touched. Update the program, then open it again.",
            )
        # The schema has no triggers, so that one that is there was put there by someone else.
        (triggers,) = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
        ).fetchone()
        if triggers:
            raise Trouble(
                f"{path} carries code that is not Growthdesk's.",
                "It was not touched. Remove its triggers, or open another copy.",
            )
        if not is_sound(connection, whole=path.stat().st_size <= SMALL, complete=seen == known):
            raise Damaged(path)
    except UnicodeDecodeError as error:  # in what SQLite says of a broken list of tables
        raise Damaged(path) from error
    except sqlite3.Error as error:
        if code_of(error) not in BUSY and (is_damage(error) or code_of(error) == 1):
            raise Damaged(path) from error
        raise
