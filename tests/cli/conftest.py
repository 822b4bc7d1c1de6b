"""A command line on a log of its own, on a day of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from growthdesk.cli import cli

TODAY = "2026-11-23"
SOURCES = Path(__file__).parents[2] / "src"


def python(*words: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """What Python does with these words, in a process of its own."""
    with process(*words, **variables) as run:
        out, err = run.communicate()
    return subprocess.CompletedProcess(run.args, run.returncode, out, err)


def process(*words: object, **variables: str) -> subprocess.Popen[str]:
    """Python in a process of its own that has begun."""
    path = os.pathsep.join([str(SOURCES), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(
        [sys.executable, *map(str, words)],
        env=os.environ | {"PYTHONPATH": path} | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="latin-1" if variables.get("PYTHONIOENCODING") == "latin-1" else "utf-8",
        errors="replace",
    )


class Growthdesk:
    """Runs commands on one log, as on 23 November 2026 unless another day is said."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __call__(self, *words: object, today: str = TODAY, code: int = 0) -> str:
        """What a command writes to standard output; to standard error if it is to fail."""
        command = ["--file", str(self.path), "--today", today, *map(str, words)]
        run = CliRunner().invoke(cli, command, prog_name="growthdesk")
        assert run.exit_code == code, run.output
        assert "Traceback" not in run.output
        if code == 0:
            assert run.stderr == ""
            return run.stdout
        assert run.stdout == ""
        return run.stderr

    def json(self, *words: object, today: str = TODAY) -> Any:
        """The JSON answer of a command."""
        return json.loads(self(*words, "--json", today=today))


@pytest.fixture
def growthdesk(tmp_path: Path) -> Growthdesk:
    """A command line without a log yet."""
    return Growthdesk(tmp_path / "log.growthdesk")


@pytest.fixture
def mira(growthdesk: Growthdesk) -> Growthdesk:
    """A log with one account, whose posts are complete since the beginning of 2026."""
    growthdesk("account", "add", "instagram:mira.bakes", "--niche", "Food", "--from", "2026-01-01")
    return growthdesk


@pytest.fixture
def table(tmp_path: Path) -> Callable[[str, str], Path]:
    """Writes a file of rows."""

    def write(name: str, rows: str) -> Path:
        path = tmp_path / name
        path.write_text(rows, "utf-8")
        return path

    return write
