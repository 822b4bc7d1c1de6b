"""Whether the file that is open is still the one at its path, and what has to be in it for that.

A file that is open can be moved, deleted or replaced, but on Windows. What is written from then on
goes to where nobody looks for it, and what stands in the -wal already stays behind.
"""

import sqlite3
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

from growthdesk.errors import Trouble

FileId = tuple[int, int]
"""What tells a file from all others, whatever it is called."""


class Where(Enum):
    """What lies at the path of a log that is open."""

    HERE = auto()
    GONE = auto()
    REPLACED = auto()


def file_at(path: Path) -> FileId | None:
    """The file at a path, which is not opened for that; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def where(path: Path, opened: FileId | None) -> Where:
    """What lies at a path by now, where this file was opened."""
    found = file_at(path)
    if found is None:
        return Where.GONE
    return Where.HERE if found == opened else Where.REPLACED


def check_here(path: Path, opened: FileId | None) -> None:
    """Raise Trouble if a file lies no longer where it was opened."""
    match where(path, opened):
        case Where.GONE:
            raise Trouble(
                f"{path} was moved or deleted while it was open.",
                "Nothing was changed. Put it back, or open it where it is now with File > Open.",
            )
        case Where.REPLACED:
            raise Trouble(
                f"Another file has taken the place of {path} while it was open.",
                "Nothing was changed. Open the log again.",
            )


def settle(connection: sqlite3.Connection, path: Path, opened: FileId | None) -> None:
    """Bring what stands in the -wal of a log into its file, and empty the -wal, as far as it goes.

    Nothing waits: who reads or writes at the moment keeps part of it in the -wal. Beside another
    file the -wal is no longer that of this log, and is left alone. Raises sqlite3.Error.
    """
    if where(path, opened) is Where.REPLACED:
        return
    (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        with suppress(sqlite3.OperationalError):  # the disk is full; it is tried again
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")
