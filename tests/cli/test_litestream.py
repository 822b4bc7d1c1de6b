"""The ready configuration of Litestream copies a log while it is written, and gives it back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import SOURCES, Growthdesk
from tests.store.rows import dump

CONFIGURATION = SOURCES.parent / "packaging" / "litestream" / "growthdesk.yml"
LITESTREAM = Path(sys.executable).with_name("litestream")
LOOKS = 500


@pytest.mark.skipif(os.name == "nt", reason="there is no Litestream for Windows")
def test_what_is_logged_beside_litestream_is_in_what_it_restores(
    mira: Growthdesk, tmp_path: Path
) -> None:
    paths = {"GROWTHDESK_LOG": str(mira.path), "GROWTHDESK_COPY": str(tmp_path / "copy")}

    def litestream(*words: str) -> subprocess.Popen[bytes]:
        command = [str(LITESTREAM), words[0], "-config", str(CONFIGURATION), *words[1:]]
        return subprocess.Popen(
            command,
            env=os.environ | paths,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    beside = litestream("replicate")
    try:
        mira("log", "post", "mira.bakes", "Rye loaf")
        # It is a second behind; what it has is asked for until the post is there.
        for look in range(LOOKS):
            restored = tmp_path / f"restored-{look}.growthdesk"
            given_back = litestream("restore", "-o", str(restored), str(mira.path)).wait() == 0
            if given_back and dump(restored, everything=True) == dump(mira.path, everything=True):
                break
    finally:
        beside.terminate()
        beside.wait()
    assert "Rye loaf" in Growthdesk(restored)("posts", today="2199-01-01")
    assert dump(restored, everything=True) == dump(mira.path, everything=True)
