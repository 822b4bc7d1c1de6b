"""Reading a log beside the window, in a thread of its own."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from growthdesk.store.reading import Reading
from growthdesk.store.troubles import trouble_of


@contextmanager
def reading_beside(path: Path) -> Iterator[Reading]:
    """What a log that is open already says, asked with one more connection that only reads.

    It was looked at when it was opened, and is not again. Raises Trouble if it cannot be read.
    """
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("SELECT 1 FROM sqlite_master")
    except sqlite3.Error as error:
        raise trouble_of(error, path) from error
    with closing(connection):
        yield Reading(connection)
