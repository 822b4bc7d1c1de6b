"""Opening a file as a log: nothing is written to it before it is known to be one."""

import os
import sqlite3
from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.store.schema import APPLICATION_ID, MIGRATIONS, migrate

_MAGIC = b"SQLite format 3\0"
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_ANOTHER = "Choose another file with File > Open, or --file."

PATIENCE = 3.0
"""Seconds to wait while another program writes."""


def open_log(path: Path, *, create: bool, patience: float = PATIENCE) -> sqlite3.Connection:
    """A connection to the log at a path, in autocommit mode, with the current schema.

    A missing or empty file becomes a new log if ``create`` is true. ``patience`` is how many
    seconds to wait while another program writes. Raises Trouble for a folder, a missing file,
    a file that is not a log, one of a newer version, one that is damaged, locked or cannot be
    written; none of these is changed.
    """
    empty = _check_place(path, create=create)
    made = empty and _make(path)
    try:
        connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")
            if not empty:
                _check_content(connection, path)
            _bring_up_to_date(connection)
        except BaseException:
            connection.close()
            raise
        return connection
    except sqlite3.Error as error:
        # A file that is busy has become the log of another program in the meantime.
        if made and _code(error) not in _BUSY:
            for ending in ("", "-wal", "-shm", "-journal"):
                path.with_name(path.name + ending).unlink(missing_ok=True)
        raise trouble_of(error, path) from error


def open_beside(path: Path) -> sqlite3.Connection:
    """One more connection to a log that is open already, for a thread that only reads.

    It was looked at when it was opened, and is not again. Raises Trouble if it cannot be read.
    """
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("SELECT 1 FROM sqlite_master")
    except sqlite3.Error as error:
        raise trouble_of(error, path) from error
    return connection


def trouble_of(error: sqlite3.Error, path: Path | str) -> Trouble:
    """What an error of SQLite means to the person, in a sentence and an advice."""
    match _code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Trouble(
                f"Another program is writing to {path}.",
                "Nothing was changed. Try again once it is done, or close it.",
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return Trouble(
                f"{path} cannot be written.",
                "Nothing was changed. Check the permissions of the file and of its folder.",
            )
        case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR:
            return Trouble(
                f"The disk of {path} is full or failing.",
                "Nothing was changed. Make some room and try again.",
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return _damaged(path)
        case sqlite3.SQLITE_CONSTRAINT if "account_handle" in str(error):
            return Trouble(
                "The log has an account with that handle on that platform already.",
                "Nothing was changed. Use that account, or check the handle.",
            )
        case sqlite3.SQLITE_CONSTRAINT:
            return Trouble(
                "That does not fit what is in the log by now.",
                "Nothing was changed. Look at the log again, and repeat it.",
            )
        case _:
            return Trouble(f"{path} could not be used: {error}.", _ANOTHER)


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code, 0 where it gave none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _damaged(path: Path | str) -> Trouble:
    return Trouble(f"{path} is damaged.", "It was not written to. Open the newest copy of it.")


def _check_place(path: Path, *, create: bool) -> bool:
    """Whether the file is missing or empty. Raises Trouble where no log can be."""
    try:
        start = _first_bytes(path)
    except OSError as error:
        raise Trouble(
            f"{path} cannot be read: {error.strerror}.", "Check the permissions of the file."
        ) from error
    if not start and not create:
        raise Trouble(
            f"There is no log at {path} yet.",
            "Begin one with: growthdesk account add instagram:your.name",
        )
    writable = path if start else path.parent
    if not os.access(writable, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise Trouble(
            f"{writable if not os.access(writable, os.W_OK) else path.parent} cannot be written.",
            "Nothing was changed. Check the permissions of the file and of its folder.",
        )
    if start and (
        not start.startswith(_MAGIC) or int.from_bytes(start[68:72], "big") != APPLICATION_ID
    ):
        raise Trouble(f"{path} is not a Growthdesk log.", f"It was not touched. {_ANOTHER}")
    return not start


def _first_bytes(path: Path) -> bytes:
    """As much as the header of SQLite has; nothing if the file is empty or missing."""
    if path.is_dir():
        raise Trouble(f"{path} is a folder.", _ANOTHER)
    if not path.parent.is_dir():
        raise Trouble(f"There is no folder {path.parent}.", "Make it, or choose another place.")
    if not path.exists():
        return b""
    if not path.is_file():  # to read a pipe would wait for ever
        raise Trouble(f"{path} is a device, not a file.", _ANOTHER)
    with path.open("rb") as file:
        return file.read(100)


def _make(path: Path) -> bool:
    """Make an empty file; whether it was this call that made it."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    except OSError as error:
        raise Trouble(
            f"{path} cannot be written: {error.strerror}.",
            "Nothing was changed. Check the permissions of the folder, and the room on the disk.",
        ) from error
    return True


def _check_content(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise _damaged(path)
    known = {name for name, _ in MIGRATIONS}
    if applied(connection) - known:
        raise Trouble(
            f"{path} was made by a newer Growthdesk.",
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


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    if applied(connection) >= {name for name, _ in MIGRATIONS}:
        return
    from sqlite_utils import Database

    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA journal_mode = WAL")
    # Of two programs that begin the same log, the second waits here and finds it done.
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrate(Database(connection, execute_plugins=False))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
