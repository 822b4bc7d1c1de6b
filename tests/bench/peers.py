"""``python -m tests.bench.peers``: start and memory beside those of other desktop programs.

All are started on one screen of their own, in turn, each with a home of its own that it has seen
once before. A start ends when a window, be it only a splash, is on the screen and painted, which
the screen itself tells; the memory is what the program and those it has started have a
while later.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

import click
from tests.bench import kept, logs
from tests.bench.display import Display, a_display
from tests.bench.machine import Machine
from tests.bench.running import growthdesk, home

_LOOK_EVERY = 0.004
_LATER = 3.0
"""Seconds from the first window to the memory."""

_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Peer:
    """A program, and the command line that starts it with an empty file or none."""

    name: str
    command: tuple[str, ...]

    @property
    def is_here(self) -> bool:
        """Whether it is installed."""
        return shutil.which(self.command[0]) is not None


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds to the first painted window, and MiB a while later."""

    seconds: float
    memory: float


PEERS = (
    Peer("HomeBank", ("homebank",)),
    Peer("GnuCash", ("gnucash", "--nofile")),
    Peer("Anki", ("anki", "-l", "en_US")),
    Peer("novelWriter", ("novelwriter",)),
)


def start(command: Sequence[str], own_home: Path, display: Display) -> Start:
    """Start a program, and end it. Raises RuntimeError if there is no window."""
    began = perf_counter()
    process = subprocess.Popen(
        command,
        cwd=own_home,
        env={**os.environ, **home(own_home), "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # what it starts goes with it
    )
    try:
        while not display.shows_window():
            sleep(_LOOK_EVERY)
            if process.poll() is not None or perf_counter() > began + _PATIENCE:
                raise RuntimeError(f"{command[0]} shows no window")
        seconds = perf_counter() - began
        sleep(_LATER)
        return Start(seconds, sum(map(resident, family(process.pid))))
    finally:
        _end(process)
        _wait_until_empty(display)


def family(pid: int) -> list[int]:
    """A process, and all that it has started, directly or not."""
    found = [pid]
    for one in found:
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            with suppress(OSError):  # it may have come to its end
                found += map(int, children.read_text().split())
    return found


def resident(pid: int) -> float:
    """The MiB of memory that a process has; 0 if it has come to its end."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _end(process: subprocess.Popen[bytes]) -> None:
    for how in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, how)
        with suppress(subprocess.TimeoutExpired):
            process.wait(3)


def _wait_until_empty(display: Display) -> None:
    until = perf_counter() + _PATIENCE
    while not display.is_empty():
        sleep(0.05)
        if perf_counter() > until:
            raise RuntimeError("a window stays on the screen")


def _ours(name: str, log: Path) -> Peer:
    return Peer(name, tuple(map(str, growthdesk(log))))


def _in_turn(
    programs: Sequence[Peer], rounds: int, room: Path, display: Display
) -> dict[str, list[Start]]:
    """The starts of each program; one that shows no window is left out."""
    found: dict[str, list[Start]] = {peer.name: [] for peer in programs}
    for number in range(rounds + 1):
        for peer in [one for one in programs if one.name in found]:
            own_home = room / "homes" / peer.name.replace(" ", "-")
            own_home.mkdir(parents=True, exist_ok=True)
            try:
                seen = start(peer.command, own_home, display)
            except RuntimeError:
                del found[peer.name]
                continue
            if number:  # the first start makes its files
                found[peer.name].append(seen)
    return found


@click.command()
@click.option("--rounds", default=9, show_default=True, help="How often each is started.")
def peers(rounds: int) -> None:
    """Start Growthdesk and those of its peers that are installed, and compare."""
    kept.FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=kept.FOLDER) as folder, a_display() as display:
        assert display is not None
        room = Path(folder)
        ours = []
        for name, log in (("light", logs.light()), ("heavy", logs.heavy())):
            (room / name).mkdir()
            ours.append(_ours(f"Growthdesk, {name} log", kept.copy(log, room / name)))
        here = [peer for peer in (*ours, *PEERS) if peer.is_here]
        click.echo(f"{Machine.this('xcb')}\nMedians of {rounds} rounds, in turn.\n")
        found = _in_turn(here, rounds, room, display)
    click.echo("\n".join(table(found)))
    for peer in PEERS:
        if not peer.is_here:
            click.echo(f"{peer.name} is not installed here: there is no {peer.command[0]}.")
        elif peer.name not in found:
            click.echo(f"{peer.name} shows no window here.")


def table(found: dict[str, list[Start]]) -> list[str]:
    """The starts of each program as a table, the fastest first."""
    lines = ["| program | start to first window | memory |", "|---|--:|--:|"]
    for name, starts in sorted(found.items(), key=lambda one: median(s.seconds for s in one[1])):
        seconds = median(one.seconds for one in starts)
        memory = median(one.memory for one in starts)
        lines.append(f"| {name} | {seconds:.2f} s | {memory:.0f} MiB |")
    return lines


if __name__ == "__main__":
    sys.exit(peers())
