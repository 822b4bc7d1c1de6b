"""What an error of SQLite means to the person."""

import sqlite3
from pathlib import Path

from growthdesk.errors import Trouble

BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
ANOTHER = "Choose another file with File > Open, or --file."


class Damaged(Trouble):
    """A log that cannot be trusted any more; ``path`` is where it lies. It is never written to."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is damaged.",
            "It was not written to. See what can be saved with: growthdesk check --repair",
        )
        self.path = path


def stopped() -> Trouble:
    """What is said of a deed that was stopped before it was done."""
    return Trouble("It was stopped.", "Nothing was changed.")


def code_of(error: sqlite3.Error) -> int:
    """SQLite's primary result code, 0 where it gave none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def is_damage(error: BaseException) -> bool:
    """Whether an error says that what lies in the file is broken."""
    if not isinstance(error, sqlite3.Error):
        return False
    # A text that is no UTF-8 any more is found by Python, which gives no code.
    return code_of(error) in _BROKEN or "decode to UTF-8" in str(error)


def trouble_of(error: sqlite3.Error, path: Path) -> Trouble:
    """What an error of SQLite means to the person, in a sentence and an advice."""
    if is_damage(error):
        return Damaged(path)
    match code_of(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Trouble(
                f"Another program is writing to {path}.",
                "Nothing was changed. Try again once it is done, or close it.",
            )
        case sqlite3.SQLITE_INTERRUPT:
            return stopped()
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
            return Trouble(f"{path} could not be used: {error}.", ANOTHER)
