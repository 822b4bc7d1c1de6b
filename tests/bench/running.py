"""Running a program to its end: how long it took, and what it told."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from time import perf_counter

ROOT = Path(__file__).parents[2]
_HOMES = ("CONFIG", "DATA", "STATE", "CACHE")
_PATIENCE = 900.0
"""Seconds after which a program that did not end is taken for stuck."""


@dataclass(frozen=True, slots=True)
class Run:
    """When a program was started, by the clock of the computer, and how many seconds it took.

    ``said`` is what it wrote.
    """

    began: float
    seconds: float
    said: str


def home(folder: Path) -> dict[str, str]:
    """The environment of programs that are at home in a folder."""
    return {
        "HOME": str(folder),
        **{f"XDG_{what}_HOME": str(folder / what.lower()) for what in _HOMES},
        "TZ": "Europe/Berlin",
    }


def run(command: Sequence[str | Path], folder: Path) -> Run:
    """Run a program in a folder, at home there and without what the person there has set up.

    Raises RuntimeError with what it said if it fails, or does not end.
    """
    environment = {
        **os.environ,
        **home(folder),
        "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
    }
    said = folder / "said.txt"
    with said.open("wb") as output:
        began = perf_counter()
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=folder,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        watchdog = Timer(_PATIENCE, process.kill)
        watchdog.start()
        process.wait()
        seconds = perf_counter() - began
        watchdog.cancel()
    if process.returncode:
        raise RuntimeError(f"{process.args!r} failed:\n{said.read_text()[-2000:]}")
    return Run(began, seconds, said.read_text())


def figure(command: Sequence[str | Path], folder: Path) -> float:
    """What a program has measured of itself: the last line that it wrote."""
    return float(run(command, folder).said.split()[-1])


def until_told(command: Sequence[str | Path], folder: Path) -> float:
    """The seconds from before a program was there to the time that it has told."""
    ran = run(command, folder)
    return float(ran.said.split()[-1]) - ran.began


def program(name: str, *words: str | Path) -> list[str | Path]:
    """The command line of one of the small programs beside this module."""
    return [sys.executable, Path(__file__).parent / "programs" / f"{name}.py", *words]


def growthdesk(log: Path, *words: str | Path) -> list[str | Path]:
    """The command line of Growthdesk at a log, on the day the logs end."""
    return [sys.executable, "-m", "growthdesk", "--file", log, "--today", "2026-11-23", *words]
