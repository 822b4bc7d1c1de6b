"""Reading a log beside the window, in a thread of its own."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from growthdesk.store.reading import Reading
from growthdesk.store.troubles import trouble_of
from growthdesk.store.uris import to_read

_STEPS = 20_000
"""Of SQLite’s machine, about a millisecond."""


@contextmanager
def reading_beside(path: Path, meanwhile: Callable[[], None] | None = None) -> Iterator[Reading]:
    """What a log that is open already says, asked with one more connection that only reads.

    It was looked at when it was opened, and is not again. ``meanwhile`` is called about once a
    millisecond while SQLite is at work; to raise there ends it. Raises Trouble if the log cannot
    be read, or not to the end.
    """
    try:
        with closing(sqlite3.connect(to_read(path), uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("SELECT 1 FROM sqlite_master")
            if meanwhile is not None:
                connection.set_progress_handler(meanwhile, _STEPS)
            yield Reading(connection)
    except sqlite3.Error as error:
        raise trouble_of(error, path) from error
