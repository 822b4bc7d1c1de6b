"""Writes docs/schema.md: what stands in a log, read from a new log itself.

`make schema` runs it; a test tells when the page is no longer what a log says. The words are the
comments in the file's own CREATE statements, those that anyone sees who opens a log in a tool for
SQLite; types, keys and checks are what SQLite answers.
"""

import re
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "schema.md"
sys.path.insert(0, str(ROOT / "src"))

from growthdesk.store.store import Store  # noqa: E402  # where it lies is known only now
from growthdesk.store.tables import KINDS  # noqa: E402
from growthdesk.store.told import Told, told_in  # noqa: E402
from growthdesk.store.versions import version_of  # noqa: E402

_HEAD = """
# The file and its tables

This page is written by `make schema` from a new log; do not edit it. The words are the comments in the file itself:
`sqlite3 log.growthdesk .schema` shows the same ones.

A log is one SQLite file. Days are ISO texts (`2026-11-23`) in the creator's own time, moments are ISO texts in UTC
(`2026-11-23T11:00:00Z`), yes and no are 1 and 0, and null is what is not known, never zero. Every table is
`STRICT`: a column holds its type or nothing. To read is always safe, `SELECT` in another program included; to change
rows there is possible, but leaves no step of undo.
"""

_WRITTEN = """
## What is written down

`growthdesk export` writes these tables, all columns but `changed_at`, and nothing else of the file.
"""

_KEPT = """
## History and merging

What the program keeps so that a step can be undone and two copies of a log can be merged. No export holds it.
"""

_VIEWS = """
## Views

Ready answers for the common questions.
"""

_TOLD_HERE = {
    ("tombstone", "of_table"): "the table that the row was in",
    ("step", "id"): "its number, in the order in which steps were done",
    ("step", "label"): "what the menu calls it",
    ("step", "edit"): "the edit itself",
    ("step", "undone"): "whether it is undone now, so that it can be done again",
    ("report_place", "report_id"): "a made_report",
    ("report_place", "path"): "the whole path of the file",
    ("earlier", "of_table"): "the table that the row is in",
    ("same_as", "of_table"): "account or post",
    ("same_as", "of_id"): "the id that gave way",
    ("same_as", "is_now"): "the id that stayed",
}
"""What statements that were released do not tell, or tell of another table of that column."""


def page() -> str:
    """The whole page, from a log that is made for it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "new.growthdesk")
        with Store(path, lambda: datetime(2026, 11, 23, tzinfo=UTC)):
            pass
        with closing(sqlite3.connect(path)) as log:
            return "\n".join(_lines(log)).lstrip()


def _lines(log: sqlite3.Connection) -> Iterator[str]:
    made = dict(_made(log, "table"))
    told = told_in(made.values())
    yield _HEAD
    yield from _numbers(log)
    yield _WRITTEN
    for name in (one for one in made if one in KINDS):
        yield from _table(log, name, made[name], told[name])
    yield _KEPT
    for name in (one for one in told if one not in KINDS):
        yield from _table(log, name, made[name], told[name])
    steps = log.execute("SELECT name FROM _sqlite_migrations ORDER BY rowid")
    yield "`_sqlite_migrations` is kept by sqlite-utils: the steps by which the file came to its shape,"
    yield ", ".join(f"`{step}`" for (step,) in steps) + "."
    yield _VIEWS
    for name, statement in _made(log, "view"):
        yield f"### `{name}`\n"
        yield f"```sql\n{dedent(' ' * 4 + statement).strip()};\n```\n"


def _made(log: sqlite3.Connection, kind: str) -> Iterator[tuple[str, str]]:
    """The tables or views of a log in the order in which they were made, with their statements."""
    asked = "SELECT name, sql FROM sqlite_master WHERE type = ? ORDER BY rowid"
    yield from log.execute(asked, (kind,))


def _numbers(log: sqlite3.Connection) -> Iterator[str]:
    (application,) = log.execute("PRAGMA application_id").fetchone()
    (version,) = log.execute("PRAGMA user_version").fetchone()
    letters = application.to_bytes(4, "big").decode("ascii")
    yield (
        f"`PRAGMA application_id` is {application} (“{letters}” in its four bytes), by which file managers know a\n"
        f"log. `PRAGMA user_version` is the Growthdesk that wrote last: {version_of(version)} is {version}."
    )


def _table(log: sqlite3.Connection, name: str, statement: str, told: Told) -> Iterator[str]:
    """A table in words: what a row is, its columns, and what else SQLite holds it to."""
    yield f"### `{name}`\n"
    yield f"{told.says}\n"
    yield "| column | type | what it holds | rules |"
    yield "|---|---|---|---|"
    owners = {row[3]: row[2] for row in log.execute(f"PRAGMA foreign_key_list({name})")}
    for _, column, kind, needed, default, key in log.execute(f"PRAGMA table_info({name})"):
        says = _TOLD_HERE.get((name, column)) or told.columns[column]
        rules = [
            "key" if key else "",
            f"a row of `{owners[column]}`" if column in owners else "",
            "" if needed or key else "may be null",
            f"default {default}" if default is not None else "",
            *(f"`{check}`" for check in _checks(statement, column)),
        ]
        yield f"| `{column}` | {kind} | {says} | {', '.join(filter(None, rules))} |"
    asked = "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql NOT NULL"
    for (index,) in log.execute(asked, (name,)):
        yield f"\n    {' '.join(index.split())}"
    yield ""


def _checks(statement: str, column: str) -> list[str]:
    """The conditions on a column, as they are written beside it."""
    lines = [one for one in statement.splitlines() if re.match(rf"\s*{column}\s", one)]
    return [found[1] for one in lines for found in re.finditer(r"CHECK \((.*?)\)(?=,| --|$)", one)]


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
