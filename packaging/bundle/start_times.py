"""Compares how fast a bundle starts with how fast its packages start from Python, run by run.

    python packaging/bundle/start_times.py BUNDLE [RUNS]

Both are started in turn, warm: the command line until it ends, in seconds and in seconds of
processor time, which other work on the computer disturbs less; and the window until a window manager
shows it. It needs a display of its own with a window manager (Xvfb and openbox will do), and runs
with the Python whose packages were bundled.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

import click

DAY = ("--today", "2026-11-23")


def main() -> None:
    """Print medians, and how many times the bundle takes of what Python takes."""
    bundle = Path(sys.argv[1]).resolve() / "growthdesk"
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    with tempfile.TemporaryDirectory() as home:
        log = Path(home, "sample.growthdesk")
        python = [sys.executable, "-m", "growthdesk"]
        subprocess.run([*python, "--file", log, *DAY, "sample"], check=True, capture_output=True)  # noqa: S603
        os.environ["XDG_CONFIG_HOME"] = home
        words = ["--file", str(log), *DAY]
        for what, measure, tail in (
            ("status", _ended, ["status"]),
            ("status, processor", _worked, ["status"]),
            ("window", _shown, []),
        ):
            taken: dict[str, list[float]] = {"Python": [], "bundle": []}
            for turn in range(runs + 1):
                for name, start in (("Python", python), ("bundle", [str(bundle)])):
                    seconds = measure([*start, *words, *tail])
                    if turn:  # the first one only warms
                        taken[name].append(seconds)
            plain, bundled = map(statistics.median, taken.values())
            click.echo(
                f"{what}: from Python {plain:.3f} s, from the bundle {bundled:.3f} s, "
                f"{bundled / plain:.2f} times (median of {runs})"
            )


def _ended(command: Sequence[str]) -> float:
    began = perf_counter()
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603
    return perf_counter() - began


def _worked(command: Sequence[str]) -> float:
    before = os.times()
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603
    after = os.times()
    return sum(after[2:4]) - sum(before[2:4])  # of children that have ended


def _shown(command: Sequence[str]) -> float:
    """Seconds until the window manager lists a window more."""
    watch = ["xprop", "-root", "-spy", "_NET_CLIENT_LIST"]
    with subprocess.Popen(watch, stdout=subprocess.PIPE, text=True) as watcher:  # noqa: S603
        assert watcher.stdout is not None  # noqa: S101 - it was asked for
        watcher.stdout.readline()
        began = perf_counter()
        with subprocess.Popen(command) as program:  # noqa: S603
            while "0x" not in watcher.stdout.readline():
                pass
            seconds = perf_counter() - began
            program.terminate()
        while "0x" in watcher.stdout.readline():
            pass
        watcher.terminate()
    return seconds


if __name__ == "__main__":
    main()
