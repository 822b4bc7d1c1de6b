"""A file is found by SQLite under every name that a disk can give it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from growthdesk.store.uris import to_read


@pytest.mark.parametrize("immutable", [False, True])
@pytest.mark.parametrize(
    "name", ["log.db", "a b", "100%?mode=rwc#x&y=1", "ü 日本 🎂", "tab\tline\n", "'\"\\"]
)
def test_the_file_is_read_whatever_its_name(tmp_path: Path, name: str, *, immutable: bool) -> None:
    path = tmp_path / name
    with closing(sqlite3.connect(path)) as log:
        log.execute("CREATE TABLE one (x)")
    with closing(sqlite3.connect(to_read(path, immutable=immutable), uri=True)) as read:
        assert read.execute("SELECT count(*) FROM one").fetchone() == (0,)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            read.execute("CREATE TABLE other (x)")
