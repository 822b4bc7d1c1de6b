"""The least that confirms a count: INSERT and COMMIT, in the same file, synchronous FULL."""

import sqlite3
from functools import partial

from tests.bench.inside import log, tell_p95, took

connection = sqlite3.connect(log(), isolation_level=None)
connection.execute("PRAGMA foreign_keys = ON")
connection.execute("PRAGMA synchronous = FULL")
((account,),) = connection.execute("SELECT id FROM account LIMIT 1").fetchall()


def confirm(number: int) -> None:
    """Write one count, and wait until it is on the disk."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO follower_count VALUES (?, ?, ?, ?, 'exact', NULL, '2026-11-23T11:00:00Z')",
        (account, f"2027-01-{number + 1:02}", 7_000 + number, 7_000 + number),
    )
    connection.execute("COMMIT")


tell_p95(took(partial(confirm, number)) for number in range(28))
