"""Cuts the power at every point of a day's work, and looks whether anything that was confirmed is lost.

strace records what a child really asks of the system while it logs, imports, undoes, backs up and
restores: each write, sync, truncation, and change of a folder, and each confirmation in between.
From that come the states in which a disk may be found after a cut at any point: what was synced is
there; of what was not, any part may be, in any order, torn at sectors of 512 bytes; names in a
folder that was not synced may be the old ones. Each state is opened by the program itself.
Run by `make power-cut`; prints its figures, and ends with 1 if one of them is wrong.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.attack.deeds import Told, go_on, trouble_with
from tests.attack.disk import Disk, Surviving
from tests.attack.trace import Said, events

from growthdesk.errors import Trouble

ROOT = Path(__file__).parents[2]
_MEMORY = Path("/dev/shm")
_CHANGES = "openat,close,read,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,mkdir,dup"


@dataclass(frozen=True, slots=True)
class Work:
    """A course of deeds: in which kind of folder, and how many."""

    where: str
    deeds: int
    reopen: bool

    @property
    def marks(self) -> tuple[str, ...]:
        """Folders that make the place what it is."""
        return (".stfolder",) if "synced" in self.where else ()


def recorded(work: Work, folder: Path, seed: int) -> tuple[Path, Path]:
    """Let a child do its deeds under strace; its folder, and the trace."""
    home = folder / work.where.replace(" ", "-")
    place = home / "log"
    place.mkdir(parents=True)
    for mark in work.marks:
        (place / mark).mkdir()
    trace = home / "trace"
    command: list[str | Path] = [
        "strace",
        "-qq",
        "-xx",
        "-s",
        "200000000",
        "-e",
        f"trace={_CHANGES}",
        "-o",
        trace,
    ]
    me = ["-m", "tests.attack.power_cut", "--child", str(place), "--seed", str(seed)]
    more = ["--deeds", str(work.deeds), *(["--reopen"] if work.reopen else [])]
    subprocess.run(
        [*command, sys.executable, *me, *more],
        cwd=ROOT,
        env=os.environ
        | {"PYTHONPATH": f"{ROOT}/src:{ROOT}", "XDG_CONFIG_HOME": str(home / "config")},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return place, trace


def states(work: Work, place: Path, trace: Path, each: int, random: Random) -> Iterator[str]:
    """What is wrong with each state after a cut, empty if nothing is; ``each`` of them for a point.

    Each is put where the log was: a journal may name its place.
    """
    recorded = place.rename(place.with_name("recorded"))
    disk, told = Disk(work.marks), None
    seen: set[int] = set()
    for number, event in enumerate(events(trace, place)):
        if isinstance(event, Said):
            told = Told.read(event.line)
            continue
        disk.take(event)
        for way in (Surviving.ALL, Surviving.NONE, *[Surviving.SOME] * (each - 2)):
            state = disk.after_cut(way, random)
            mark = hash((frozenset(state.items()), told))
            if mark not in seen:
                seen.add(mark)
                _put(place, state)
                wrong = _wrong(place / "log.growthdesk", told)
                yield f"point {number}, {way}: {wrong}" if wrong else ""
    if (left := disk.after_cut(Surviving.ALL, random)) != _files(recorded):
        sys.exit(f"What was recorded does not give what is there: {[*left]}, {[*_files(recorded)]}")


def _put(place: Path, state: dict[str, bytes | None]) -> None:
    """Let a folder hold these files, and nothing else."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name in sorted(state):
        data = state[name]
        if data is None:
            (place / name).mkdir()
        else:
            (place / name).write_bytes(data)


def _wrong(log: Path, told: Told | None) -> str:
    try:
        return trouble_with(log, told)
    except Trouble as trouble:
        return f"it does not open: {trouble.says}"


def _files(folder: Path) -> dict[str, bytes | None]:
    """What stands in a folder: files with their bytes, folders with None."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def main() -> int:
    """Record, cut and look; the exit code."""
    parser = argparse.ArgumentParser(prog="make power-cut ARGS=…", description=__doc__)
    parser.add_argument("--each", type=int, default=4, help="states for each point, 3 or more (4)")
    parser.add_argument("--deeds", type=int, default=60, help="deeds of each course (60)")
    parser.add_argument("--seed", type=int, default=0, help="another course of deeds")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--reopen", action="store_true", help=argparse.SUPPRESS)
    wishes = parser.parse_args()
    if wishes.child is not None:
        log = wishes.child / "log.growthdesk"
        tell = lambda told: os.write(1, told.line)  # noqa: E731
        go_on(log, wishes.seed, tell, deeds=wishes.deeds, reopen=wishes.reopen)
        return 0
    if shutil.which("strace") is None:
        sys.exit("strace is missing. Install it, such as with: sudo apt-get install strace")
    done: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    random = Random(wishes.seed)
    # In memory where that can be: the sync calls are what counts, not their waiting.
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as place:
        os.environ["XDG_CONFIG_HOME"] = place
        for where in ("window", "closing", "synced", "synced, closing"):
            work = Work(where, wishes.deeds, "closing" in where)
            folder, trace = recorded(work, Path(place), wishes.seed)
            for trouble in states(work, folder, trace, wishes.each, random):
                done[where] += 1
                if trouble:
                    wrong[where] += 1
                    print(f"{where}, {trouble}", flush=True)  # noqa: T201
            print(f"{where}: {done[where]} states, {wrong[where]} wrong", flush=True)  # noqa: T201
    print(f"{done.total()} states after a power cut, {wrong.total()} wrong")  # noqa: T201
    return 1 if wrong.total() else 0


if __name__ == "__main__":
    sys.exit(main())
