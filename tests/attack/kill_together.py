"""Kills programs with -9 while two of them write to one log, and looks whether anything is lost.

Two that keep the log open, two commands after another, one of each, and the window, worked by its
keys, beside a command: it logs counts and posts, and imports some thousand rows and undoes them
beside itself. Run by `make kill-together`; prints its figures, and ends with 1 if one is wrong.
"""

import argparse
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

import sqlite_utils  # noqa: F401 - so that no child spends its short life on this
from tests.attack.deeds import MIRA, now
from tests.attack.kill import Round, tell
from tests.attack.writers import Expected, line, write_on

from growthdesk.domain.edits import Put
from growthdesk.store.store import Store

_KILLS_A_LOG = 20
_ROOT = Path(__file__).parents[2]

PAIRS = {
    "two that stay open": (False, False),
    "one that stays open, and commands": (False, True),
    "commands on both sides": (True, True),
}
"""Whether each of the two opens the log anew for each deed."""


@dataclass(frozen=True, slots=True)
class Child:
    """A writer: its process, and the end of the pipe where it is heard."""

    pid: int
    heard: int

    def kill(self) -> list[bytes]:
        """Kill it, and return the whole lines that it had told."""
        os.kill(self.pid, signal.SIGKILL)
        with os.fdopen(self.heard, "rb") as pipe:
            told = [one for one in pipe if one.endswith(b"\n")]
        _, status = os.waitpid(self.pid, 0)
        if not os.WIFSIGNALED(status):
            sys.exit("A writer failed by itself.")
        return told


def writer(path: Path, name: str, *, reopen: bool) -> Child:
    """Let a child write to a log."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        try:
            write_on(path, name, lambda *told: os.write(writes, line(*told)), reopen=reopen)
        finally:  # it never comes to an end by itself
            traceback.print_exc()
            os._exit(1)
    os.close(writes)
    return Child(child, reads)


def window(path: Path, name: str) -> Child:
    """Let a real window write to a log, off-screen; it has its first page when this returns."""
    reads, writes = os.pipe()
    with ExitStack() as stack:
        stack.callback(os.close, writes)
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.attack.window", str(path), name, str(writes)],
            pass_fds=[writes],
            cwd=_ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)},
        )
        child.returncode = 0  # it is waited for by its id
    os.read(reads, 1)
    return Child(child.pid, reads)


def begin(path: Path) -> None:
    """A log with an account that nobody can undo: who writes has no part in that."""
    path.parent.mkdir()
    with Store(path, now) as store:
        store.apply(Put(MIRA), "begin")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM step")


def rounds(
    folder: Path,
    where: str,
    kills: int,
    random: Random,
    start: Callable[[Path, str], tuple[Child, Child]],
    longest: float,
) -> Iterator[Round]:
    """So many kills: of one of two at a random instant, and of the other a moment later or at once."""
    folder.mkdir()
    expected = Expected()
    for number in range(kills):
        path = folder / f"{number // _KILLS_A_LOG}" / "log.growthdesk"
        if number % _KILLS_A_LOG == 0:
            expected = Expected()
            begin(path)
        both = start(path, f"{number}")
        time.sleep(random.uniform(0.0, longest))
        first, second = random.sample(both, 2)
        told = [first.kill()]
        time.sleep(random.choice((0.0, random.uniform(0.0, 0.1))))
        told.append(second.kill())
        confirmed, cut_off = expected.take(told)
        yield Round(where, confirmed, "", expected.trouble(path, cut_off))


def all_rounds(folder: Path, kills: int, random: Random) -> Iterator[Round]:
    """So many kills, a quarter of them with each pair."""
    for number, (where, (one, other)) in enumerate(PAIRS.items()):

        def pair(
            path: Path, name: str, one: bool = one, other: bool = other
        ) -> tuple[Child, Child]:
            return (
                writer(path, f"{name}a", reopen=one),
                writer(path, f"{name}b", reopen=other),
            )

        yield from rounds(folder / str(number), where, kills // 4, random, pair, 0.3)
    yield from window_rounds(folder / "window", kills - 3 * (kills // 4), random)


def window_rounds(folder: Path, kills: int, random: Random) -> Iterator[Round]:
    """So many kills of the window, and of a command beside it."""

    def pair(path: Path, name: str) -> tuple[Child, Child]:
        return window(path, f"{name}w"), writer(path, f"{name}b", reopen=True)

    return rounds(folder, "the window, and commands", kills, random, pair, 1.5)


def main() -> int:
    """Kill as often as it is asked for; the exit code."""
    parser = argparse.ArgumentParser(prog="make kill-together ARGS=…", description=__doc__)
    parser.add_argument("--kills", type=int, default=400, help="how often (400)")
    parser.add_argument("--seed", type=int, default=0, help="another course of deeds")
    wishes = parser.parse_args()
    done: list[Round] = []
    with tempfile.TemporaryDirectory(prefix="growthdesk-kill-") as place:
        os.environ |= {"XDG_CONFIG_HOME": place, "XDG_STATE_HOME": place}
        for one in all_rounds(Path(place), wishes.kills, Random(wishes.seed)):
            done.append(one)
            if one.trouble:
                print(f"{one.where}, kill {len(done)}: {one.trouble}", flush=True)  # noqa: T201
    return tell(done)


if __name__ == "__main__":
    sys.exit(main())
