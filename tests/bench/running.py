"""Running a program to its end: how long it took, and how much memory it had at most."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[2]
WITHOUT = Path(__file__).parent / "without"
"""What lies here takes the place of packages that a person has not."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a program took: seconds from start to exit, and MiB of memory at the most.

    ``said`` is what it wrote.
    """

    seconds: float
    peak: float
    said: str


def run(command: Sequence[str | Path], folder: Path) -> Run:
    """Run a program in a folder. Raises RuntimeError with what it said if it fails."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "src", ROOT, WITHOUT))),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "TZ": "Europe/Berlin",
    }
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
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
        _, status, used = os.wait4(process.pid, 0)
        seconds = perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{process.args!r} failed:\n{said.read_text()[-2000:]}")
    peak = used.ru_maxrss / 1024 / (1024 if sys.platform == "darwin" else 1)
    return Run(seconds, peak, said.read_text())


def figure(command: Sequence[str | Path], folder: Path) -> float:
    """What a program has measured of itself: the last line that it wrote."""
    return float(run(command, folder).said.split()[-1])


def program(name: str, *words: str | Path) -> list[str | Path]:
    """The command line of one of the small programs beside this module."""
    return [sys.executable, Path(__file__).parent / "programs" / f"{name}.py", *words]


def growthdesk(log: Path, *words: str | Path) -> list[str | Path]:
    """The command line of Growthdesk at a log, on the day the logs end."""
    return [sys.executable, "-m", "growthdesk", "--file", log, "--today", "2026-11-23", *words]
