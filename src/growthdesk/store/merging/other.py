"""The other log as a merge reads it: a copy of our own, so that the file itself is never changed."""

import errno
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from growthdesk.errors import Trouble
from growthdesk.store.opening import open_log
from growthdesk.store.troubles import code_of
from growthdesk.whole_files import temporary_folder

_TRIES = 3
_NO_ROOM = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
_BESIDE = ("-wal", "-journal")
"""What SQLite has beside a file that was not closed, and belongs to its content."""


@contextmanager
def copy_of_other(path: Path, own: Path) -> Iterator[Path]:
    """A private copy of another log, brought to the schema of now; it goes with the block.

    Raises Trouble as ``open_log`` does for what is not a log, is damaged or of a newer version,
    and if ``path`` is the log ``own`` itself. The other file is only read.
    """
    if not path.exists():
        raise Trouble(f"There is no log at {path}.", "Check its name, and choose it again.")
    if own.exists() and path.samefile(own):
        raise Trouble(
            "That is the log that is open already.", "Choose the copy from the other computer."
        )
    with _room_for_copy(path) as folder:
        copy = Path(folder, "other.growthdesk")
        _copy(path, copy)
        try:
            open_log(copy, create=False).close()
        except Trouble as trouble:
            error = trouble.__cause__
            if isinstance(error, sqlite3.Error) and code_of(error) in _NO_ROOM:
                raise _no_room(path) from error
            says = trouble.says.replace(str(copy), str(path))
            raise Trouble(says, trouble.advice.replace(str(copy), str(path))) from trouble
        yield copy


def _room_for_copy(path: Path) -> TemporaryDirectory[str]:
    try:
        return temporary_folder()
    except OSError as error:
        raise _no_room(path) from error


def _no_room(path: Path) -> Trouble:
    return Trouble(
        f"There is no room for a copy of {path} in {tempfile.gettempdir()}, which a merge needs.",
        "Nothing was changed. Make some room, and merge again.",
    )


def _copy(path: Path, copy: Path) -> None:
    """Copy a file with what belongs to it, as it stood at one moment."""
    if not path.is_file():  # opening it tells what it is instead
        open_log(path, create=False).close()
    for _ in range(_TRIES):
        before = _stamps(path)
        try:
            shutil.copyfile(path, copy)
            for ending in _BESIDE:
                beside = copy.with_name(copy.name + ending)
                beside.unlink(missing_ok=True)
                with suppress(FileNotFoundError):
                    shutil.copyfile(path.with_name(path.name + ending), beside)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
                raise _no_room(path) from error
            raise Trouble(
                f"{path} cannot be read: {error.strerror}.", "Check the permissions of the file."
            ) from error
        if _stamps(path) == before:
            return
    raise Trouble(
        f"Another program is writing to {path}.",
        "Nothing was changed. Close it there, and merge again.",
    )


def _stamps(path: Path) -> list[tuple[int, int] | None]:
    """Size and time of change of a file and of what belongs to it."""
    stamps: list[tuple[int, int] | None] = []
    for ending in ("", *_BESIDE):
        try:
            facts = path.with_name(path.name + ending).stat()
            stamps.append((facts.st_size, facts.st_mtime_ns))
        except OSError:
            stamps.append(None)
    return stamps


@contextmanager
def attached(connection: sqlite3.Connection, copy: Path) -> Iterator[None]:
    """Have that copy beside the log on one connection, as ``other``."""
    connection.execute("ATTACH DATABASE ? AS other", (str(copy),))
    try:
        yield
    finally:
        connection.execute("DETACH DATABASE other")
