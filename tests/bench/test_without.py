"""What is measured is what a person has: nothing that only tests need is loaded along."""

import sys
from pathlib import Path

from tests.bench.running import run


def test_sqlite_utils_is_measured_without_pandas(tmp_path: Path) -> None:
    told = "import sqlite_utils, sys; print(sqlite_utils.db.pd, 'pandas' in sys.modules)"
    assert run([sys.executable, "-c", told], tmp_path).said.split() == ["None", "False"]
