"""What each table and each of its columns means, read from the comments in the schema."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from growthdesk.store.schema import MIGRATIONS

_TABLE = re.compile(r"\s*CREATE TABLE (\w+) \(")
_ADDED = re.compile(r"\s*ALTER TABLE (\w+) ADD COLUMN (.*)", re.DOTALL)
_COLUMN = re.compile(r"\s*(\w+) (?:TEXT|INTEGER|REAL|BLOB)\b(.*?)(?:-- *(.*))?\s*")
_OWNER = re.compile(r"REFERENCES (\w+)")


@dataclass(slots=True)
class Told:
    """A table in words: what a row of it is, and what each column holds, with its unit."""

    says: str = ""
    columns: dict[str, str] = field(default_factory=dict)


def told_tables() -> dict[str, Told]:
    """Every table of the log by its name, as ``told_in`` tells it."""
    return told_in(one for _, statements in MIGRATIONS for one in statements)


def told_in(statements: Iterable[str]) -> dict[str, Told]:
    """Every table that is made by these statements, by its name.

    A column without a word of its own has that of the first of its name; one that no comment tells
    of at all has an empty text.
    """
    tables: dict[str, Told] = {}
    for statement in statements:
        if match := _TABLE.match(statement):
            tables[match[1]] = _table(statement)
        elif match := _ADDED.match(statement):
            tables[match[1]].columns.update(_columns(match[2]))
    first: dict[str, str] = {}
    for told in tables.values():
        for column, says in told.columns.items():
            told.columns[column] = says or first.get(column, "")
            first.setdefault(column, told.columns[column])
    return tables


def _table(statement: str) -> Told:
    lines = [line.strip() for line in statement.splitlines()]
    says = " ".join(line.removeprefix("--").strip() for line in lines if line.startswith("--"))
    return Told(says, dict(_columns(statement)))


def _columns(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        if match := _COLUMN.fullmatch(line):
            name, rest, says = match.groups()
            owner = _OWNER.search(rest)
            yield name, says or (f"the id of its {owner[1]}" if owner else "")
