"""Opening a file as a log: nothing is written to it before it is known to be one."""

import os
import sqlite3
from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.store.schema import APPLICATION_ID, MIGRATIONS, migrate

_MAGIC = b"SQLite format 3\0"
_BUSY_SECONDS = 3.0
_ANOTHER = "Choose another file with File > Open, or --file."


def open_log(path: Path, *, create: bool) -> sqlite3.Connection:
    """A connection to the log at a path, in autocommit mode, with the current schema.

    A missing or empty file becomes a new log if ``create`` is true. Raises Trouble for a
    folder, a missing file, a file that is not a log, one of a newer version, one that is
    damaged, locked or cannot be written; none of these is changed.
    """
    new = _check_place(path, create=create)
    try:
        connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    except sqlite3.Error as error:
        raise trouble_of(error, path) from error
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        if not new:
            _check_content(connection, path)
        _bring_up_to_date(connection)
        return connection
    except (sqlite3.Error, Trouble) as error:
        connection.close()
        if new:
            for name in ("", "-wal", "-shm", "-journal"):
                path.with_name(path.name + name).unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise trouble_of(error, path) from error
        raise


def trouble_of(error: sqlite3.Error, path: Path | str) -> Trouble:
    """What an error of SQLite means to the person, in a sentence and an advice."""
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    match code:
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
            return Trouble(
                f"{path} is damaged.", "It was not written to. Open the newest copy of it."
            )
        case sqlite3.SQLITE_CONSTRAINT:
            return Trouble(
                "That does not fit what is in the log by now.",
                "Nothing was changed. Look at the log again, and repeat it.",
            )
        case _:
            return Trouble(f"{path} could not be used: {error}.", _ANOTHER)


def _check_place(path: Path, *, create: bool) -> bool:
    """Whether the file is new. Raises Trouble where no log can be."""
    if path.is_dir():
        raise Trouble(f"{path} is a folder.", _ANOTHER)
    if not path.parent.is_dir():
        raise Trouble(f"There is no folder {path.parent}.", "Make it, or choose another place.")
    try:
        with path.open("rb") as file:
            start = file.read(100)
    except FileNotFoundError:
        if not create:
            raise Trouble(
                f"There is no log at {path} yet.",
                "Begin one with: growthdesk account add instagram:your.name",
            ) from None
        start = b""
    except OSError as error:
        raise Trouble(
            f"{path} cannot be read: {error.strerror}.", "Check the permissions of the file."
        ) from error
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


def _check_content(connection: sqlite3.Connection, path: Path) -> None:
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
    migrate(Database(connection, execute_plugins=False))
