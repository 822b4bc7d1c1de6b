"""Reading a log beside the window, in a thread of its own."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from growthdesk.store.looking import reading
from growthdesk.store.opening import PATIENCE
from growthdesk.store.reading import Reading
from growthdesk.store.troubles import trouble_of

_STEPS = 20_000
"""Of SQLite’s machine, about a millisecond."""


@contextmanager
def reading_beside(path: Path, meanwhile: Callable[[], None] | None = None) -> Iterator[Reading]:
    """What a log that is open already says, asked with one more connection that only reads.

    It was looked at when it was opened, and is not again. All answers are of the moment of the
    first, but for a log in a synced folder, where who writes would have to wait for the last.
    ``meanwhile`` is called about once a millisecond while SQLite is at work; to raise there ends
    it. Raises Trouble if the log cannot be read, or not to the end.
    """
    try:
        with reading(path, PATIENCE) as connection:
            connection.set_progress_handler(meanwhile, _STEPS if meanwhile else 0)
            (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
            if mode == "wal":
                connection.execute("BEGIN")
            yield Reading(connection)
    except sqlite3.Error as error:
        raise trouble_of(error, path) from error
