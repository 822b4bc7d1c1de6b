"""Opening a file as a log: nothing is written to it before it is known to be one."""

import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.store.looking import applied, beside, check_opened, look
from growthdesk.store.schema import APPLICATION_ID, MIGRATIONS, migrate
from growthdesk.store.synced import sync_of
from growthdesk.store.troubles import ANOTHER, BUSY, code_of, trouble_of
from growthdesk.store.versions import sign
from growthdesk.whole_files import sync_folder

PATIENCE = 3.0
"""Seconds to wait while another program writes."""

BeforeMigration = Callable[[], object]
"""What has to be done with a log of an older version before it becomes one of this version."""


def open_log(
    path: Path,
    *,
    create: bool,
    patience: float = PATIENCE,
    before_migration: BeforeMigration | None = None,
) -> sqlite3.Connection:
    """A connection to the log at a path, in autocommit mode, with the current schema.

    A missing or empty file becomes a new log if ``create`` is true, which only its owner may
    read. ``patience`` is how many seconds to wait while another program writes. Raises Trouble
    for a folder, a missing file, a file that is not a log, one of a newer version, one that is
    damaged, locked or cannot be written; none of these is changed.
    """
    empty = _check_place(path, create=create)
    made = empty and _make(path)
    try:
        mended = not empty and beside(path, "-journal").exists()
        if not empty:
            look(path, patience)
        connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
        try:
            # What is set aside for a moment, like the rows of a large undo, is in no other file.
            connection.execute("PRAGMA temp_store = MEMORY")
            # Without a -wal, FULL lets a power cut bring back a journal that was deleted, and with it
            # the time before an edit that was confirmed. EXTRA is FULL where there is a -wal.
            for wish in ("trusted_schema = OFF", "foreign_keys = ON", "synchronous = EXTRA"):
                connection.execute(f"PRAGMA {wish}")
            # A Mac keeps what fsync gave it in the drive's memory unless it is asked for more.
            connection.execute("PRAGMA fullfsync = ON")
            if mended:
                check_opened(connection, path)
            _bring_up_to_date(connection, before_migration)
            _leave_wal(connection, path)
        except BaseException:
            connection.close()
            raise
        if made:
            sync_folder(path.parent)
        return connection
    except sqlite3.Error as error:
        # A file that is busy has become the log of another program in the meantime.
        if made and code_of(error) not in BUSY:
            for ending in ("", "-wal", "-shm", "-journal"):
                beside(path, ending).unlink(missing_ok=True)
        raise trouble_of(error, path) from error


def _leave_wal(connection: sqlite3.Connection, path: Path) -> None:
    """In a synced folder let the log be one file, which is whole whenever it is copied."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    if mode == "wal" and sync_of(path) is not None:
        (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError as error:
            if code_of(error) not in BUSY:  # another program has it open; the next time then
                raise
        finally:
            connection.execute(f"PRAGMA busy_timeout = {patience}")


def _check_place(path: Path, *, create: bool) -> bool:
    """Whether the file is missing or empty. Raises Trouble where no log can be."""
    try:
        empty = _is_empty(path)
    except OSError as error:
        raise Trouble(
            f"{path} cannot be read: {error.strerror}.", "Check the permissions of the file."
        ) from error
    if empty and not create:
        raise Trouble(
            f"There is no log at {path} yet.",
            "Begin one with: growthdesk account add instagram:your.name",
        )
    if not empty and not os.access(path, os.R_OK):
        raise Trouble(
            f"{path} cannot be read: Permission denied.", "Check the permissions of the file."
        )
    writable = path.parent if empty else path
    if not os.access(writable, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise Trouble(
            f"{writable if not os.access(writable, os.W_OK) else path.parent} cannot be written.",
            "Nothing was changed. Check the permissions of the file and of its folder.",
        )
    return empty


def _is_empty(path: Path) -> bool:
    """Whether there is nothing in the file, or no file. It is not opened for that."""
    try:
        # Not is_dir() and the like: newer Pythons answer no where nobody may look.
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        if not path.parent.is_dir():
            raise Trouble(
                f"There is no folder {path.parent}.", "Make it, or choose another place."
            ) from None
        return True
    if stat.S_ISDIR(found.st_mode):
        raise Trouble(f"{path} is a folder.", ANOTHER)
    if not stat.S_ISREG(found.st_mode):  # to read a pipe would wait for ever
        raise Trouble(f"{path} is a device, not a file.", ANOTHER)
    return found.st_size == 0


def _make(path: Path) -> bool:
    """Make an empty file; whether it was this call that made it."""
    try:
        path.touch(mode=0o600, exist_ok=False)  # SQLite gives its other files the same mode
    except FileExistsError:
        return False
    except OSError as error:
        raise Trouble(
            f"{path} cannot be written: {error.strerror}.",
            "Nothing was changed. Check the permissions of the folder, and the room on the disk.",
        ) from error
    return True


def _bring_up_to_date(
    connection: sqlite3.Connection, before_migration: BeforeMigration | None
) -> None:
    seen = applied(connection)
    if seen >= {name for name, _ in MIGRATIONS}:
        return
    from sqlite_utils import Database

    if seen and before_migration is not None:
        before_migration()
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA journal_mode = WAL")
    # Of two programs that begin the same log, the second waits here and finds it done.
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrate(Database(connection, execute_plugins=False))
        sign(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
