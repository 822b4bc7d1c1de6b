"""The page about the file's tables says what a new log says of itself."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from growthdesk.store.store import Store
from growthdesk.store.tables import TABLES

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def schema(loaded: Callable[[str], ModuleType]) -> ModuleType:
    """The module that writes it, which is no part of the package."""
    return loaded("schema.py")


def test_the_page_is_as_a_new_log_is(schema: ModuleType) -> None:
    written = (ROOT / "docs" / "schema.md").read_text("utf-8")
    assert schema.page() == written, "Run: make schema"


def test_every_column_of_the_file_stands_there_with_its_meaning(
    schema: ModuleType, store: Store
) -> None:
    told = re.findall(r"^### `(\w+)`$|^\| `(\w+)` \| \w+ \| (.+?) \| ", schema.page(), re.MULTILINE)
    table, found = "", set()
    for heading, column, _ in told:
        table = heading or table
        found.add((table, column))
    with closing(sqlite3.connect(store.path)) as log:
        there = {
            (name, column)
            for (name,) in log.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            for _, column, *_ in log.execute(f"PRAGMA table_info({name})")
            if not name.startswith(("_", "sqlite_"))
        }
    assert there <= found
    assert {table.name for table in TABLES.values()} <= {name for name, _ in there}


def test_conditions_and_owners_are_rules_of_their_column(schema: ModuleType) -> None:
    page = schema.page()
    assert "| `highest` | INTEGER | followers at most | `highest >= followers` |" in page
    assert "| `post_id` | TEXT | the id of its post | key, a row of `post` |" in page
    assert "| `pinned` | INTEGER | to the top of the profile | `pinned IN (0, 1)` |" in page
