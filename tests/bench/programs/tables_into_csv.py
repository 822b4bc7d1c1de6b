"""The least an export can do: every table of a log through csv into a file, and once more as JSON."""

import csv
import json
import sqlite3
import sys
from pathlib import Path

connection = sqlite3.connect(sys.argv[1])
folder = Path(sys.argv[2])
folder.mkdir()
everything = {}
for table in ("account", "post", "result", "follower_count", "imported_file"):
    found = connection.execute(f"SELECT * FROM {table}")
    names = [name for name, *_ in found.description]
    lines = found.fetchall()
    with (folder / f"{table}.csv").open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(names)
        out.writerows(lines)
    everything[table] = [dict(zip(names, line, strict=True)) for line in lines]
with (folder / "log.json").open("w", encoding="utf-8") as file:
    json.dump(everything, file, ensure_ascii=False)
