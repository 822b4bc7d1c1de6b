"""Which Growthdesk wrote a file last: a number in its header that any tool for SQLite shows."""

import re
import sqlite3

from growthdesk import __version__


def number_of(version: str) -> int:
    """A version as one number: 1.2.3 is 1,002,003. What follows the third number is left out."""
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    major, minor, patch = map(int, found.groups()) if found else (0, 0, 0)
    return (major * 1000 + minor) * 1000 + patch


def version_of(number: int) -> str:
    """The version that a number stands for; empty for 0, which says nothing."""
    return f"{number // 1_000_000}.{number // 1000 % 1000}.{number % 1000}" if number > 0 else ""


def written_by(connection: sqlite3.Connection) -> str:
    """The version that wrote the file last; empty where none has said so."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return version_of(number)


def sign(connection: sqlite3.Connection) -> None:
    """Let the file say, with the transaction that is open, that this version wrote it."""
    if written_by(connection) != version_of(number_of(__version__)):
        connection.execute(f"PRAGMA user_version = {number_of(__version__)}")
