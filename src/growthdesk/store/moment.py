"""Several questions to a log, answered as of one moment."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """What another program writes meanwhile is not seen; within a moment it is that one."""
    connection.execute("SAVEPOINT moment")
    try:
        yield
    finally:
        connection.execute("RELEASE moment")
