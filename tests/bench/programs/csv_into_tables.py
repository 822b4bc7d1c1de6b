"""The least an import of posts can do: csv, and executemany into the tables of a log."""

import csv
import sqlite3
import sys

SEEN = "2026-11-23T11:00:00Z"

connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA foreign_keys = ON")
connection.execute("PRAGMA synchronous = FULL")
((account,),) = connection.execute("SELECT id FROM account").fetchall()
posts, results = [], []
with open(sys.argv[2], newline="", encoding="utf-8") as file:  # noqa: PTH123 - no pathlib either
    rows = csv.reader(file)
    next(rows)
    for at, title, caption, kind, link, name, *numbers in rows:
        posts.append(
            (
                *(name, account, at[:10], f"{at[:10]}T{at[11:]}Z", "Europe/Berlin", kind, title),
                *(caption, link, "", 0, "", name, 0, None, SEEN),
            )
        )
        results.append((name, SEEN, SEEN[:10], *map(int, numbers), None, SEEN))
connection.execute("BEGIN IMMEDIATE")
connection.executemany(f"INSERT INTO post VALUES ({', '.join('?' * 16)})", posts)
connection.executemany(f"INSERT INTO result VALUES ({', '.join('?' * 12)})", results)
connection.execute("COMMIT")
