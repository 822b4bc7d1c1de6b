"""A damaged log: what its newest good backup holds, what can be salvaged, and taking one of them.

The damaged file is only ever read. It is saved aside, and then another takes its place.
"""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from growthdesk.errors import Trouble
from growthdesk.store.backup import Step
from growthdesk.store.backup_files import Backup, backups_of
from growthdesk.store.checking import is_sound
from growthdesk.store.contents import Contents, contents_of, look_into, open_backup
from growthdesk.store.looking import beside, reading, untouched
from growthdesk.store.salvage import Salvaged, salvage
from growthdesk.store.troubles import Damaged, is_damage, trouble_of
from growthdesk.store.upkeep import USUAL_FOLDER, backup_folder
from growthdesk.whole_files import sync_folder, temporary_folder, written_beside

_SHARED_LOCK = (510, 0x4000_0002)
"""How many bytes, and from where, SQLite locks for reading."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What can take the place of a damaged log.

    ``backup`` is the newest that is sound, with what it holds, None if there is none;
    ``salvaged`` what could be read of the log itself, in a log at ``salvaged_at``.
    """

    log: Path
    backup: Backup | None
    in_backup: Contents | None
    salvaged: Salvaged
    salvaged_at: Path

    @property
    def salvage_holds_more(self) -> bool:
        """Whether more rows were salvaged than the backup has."""
        return self.in_backup is None or self.salvaged.contents.total > self.in_backup.total


def check(log: Path, step: Step = lambda: None) -> Contents:
    """Look through the whole of a log that is open here: what is in it. Raises Damaged.

    It takes a connection of its own, so that it may run in any thread; ``step`` is called now
    and then, and what it raises ends the work.
    """
    try:
        with reading(log, patience=3) as connection:
            connection.execute("BEGIN")
            if not is_sound(connection, whole=True, step=step):
                raise Damaged(log)
            return contents_of(connection)
    except sqlite3.Error as error:
        raise trouble_of(error, log) from error


@contextmanager
def choice_for(log: Path, now: datetime) -> Iterator[Choice]:
    """What can take the place of a damaged log; the salvaged log goes when the choice is left."""
    with temporary_folder() as folder:
        yield examine(log, now, Path(folder))


def examine(log: Path, now: datetime, folder: Path) -> Choice:
    """What can take the place of a damaged log, salvaged into a log in an empty folder.

    Raises Trouble if there is no room for that.
    """
    backup, inside = _newest_good(log)
    into = folder / log.name
    saved = salvage(log, into, f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}")
    return Choice(log, backup, inside, saved, into)


def _newest_good(log: Path) -> tuple[Backup | None, Contents | None]:
    """The newest backup that is sound, in the folder that was chosen or beside the log."""
    folders = {backup_folder(log), log.absolute().parent / USUAL_FOLDER}
    found = [one for folder in folders for one in backups_of(log, folder)]
    for one in sorted(found, key=lambda one: one.made_at, reverse=True):
        try:
            with untouched(one.path) as connection:
                sound = is_sound(connection, whole=True, complete=False)
            if sound:
                return one, look_into(one.path)
        except (Trouble, sqlite3.Error):
            continue  # it is damaged too; an older one may not be
    return None, None


def take(log: Path, instead: Path, now: datetime) -> Path:
    """Save a damaged log aside and put another in its place: the path that it has now.

    This program may not have the log open. Raises Trouble, with the damaged log where it was, if
    another one has, if the disk is full or the folder cannot be written.
    """
    try:
        if _is_open_elsewhere(log):
            raise Trouble(
                f"Another program has {log} open.", "Nothing was changed. Close it, then try again."
            )
        aside = save_aside(log, now)
        with written_beside(log, private=True) as part:
            with open_backup(instead) as (place, _), untouched(place) as source:
                _copy(source, part)
            for ending in ("-wal", "-shm", "-journal"):
                # They are saved aside, and would be taken for the new log's.
                beside(log, ending).unlink(missing_ok=True)
        return aside
    except sqlite3.Error as error:
        if is_damage(error):
            raise Damaged(instead) from error
        raise trouble_of(error, log) from error
    except OSError as error:
        raise _trouble(error, log) from error


def _is_open_elsewhere(log: Path) -> bool:
    """Whether another program reads the log: what it wrote next would go with the old file.

    Whoever has a log open holds SQLite's shared lock. On Windows a file that is open cannot be
    replaced anyway.
    """
    try:
        import fcntl
    except ImportError:
        return False
    with log.open("r+b") as file:  # this program has no lock of its own to lose
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, *_SHARED_LOCK)
        except OSError:
            return True
    return False


def _copy(source: sqlite3.Connection, part: Path) -> None:
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = WAL")


def save_aside(log: Path, now: datetime) -> Path:
    """Copy a damaged log, with what SQLite keeps beside it, to a name that says so. Raises OSError."""
    name = f"{log.stem}-damaged-{now:%Y-%m-%d-%H%M%S}{log.suffix}"
    aside = log.with_name(name)
    for ending in ("", "-wal", "-journal"):
        if beside(log, ending).exists():
            with written_beside(beside(aside, ending), private=True) as part:
                shutil.copyfile(beside(log, ending), part)
    sync_folder(log.parent)
    return aside


def _trouble(error: OSError, log: Path) -> Trouble:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Trouble(
            f"The disk of {log} is full.",
            "Nothing was changed. Make room for the log once more, and try again.",
        )
    return Trouble(
        f"{log} could not be repaired: {error.strerror}.",
        "Nothing was changed. Copy the file to another disk, and repair it there.",
    )
