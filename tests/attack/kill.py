"""Kills the program with -9 at random instants, and looks whether anything that it confirmed is lost.

A child logs, counts, imports, undoes, backs up, restores and merges, and tells each deed through a
pipe once it is confirmed. After each kill the log is opened and held against what was told last.
Run by `make kill`; prints its figures, and ends with 1 if one of them is wrong.
"""

import argparse
import os
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

import sqlite_utils  # noqa: F401 - so that no child spends its short life on this
from tests.attack.deeds import Told, go_on, now, trouble_with
from tests.store.test_backup import RELEASED

from growthdesk.store.contents import look_into
from growthdesk.store.store import Store

_ENDLESS = 1_000_000
_KILLS_A_LOG = 20
"""So often is one log gone on with; then a new one begins."""


@dataclass(frozen=True, slots=True)
class Round:
    """One kill: where it was, after how many confirmed deeds, during which, and what was wrong.

    ``begun`` is empty where nobody knows during which.
    """

    where: str
    confirmed: int
    begun: str
    trouble: str


def killed(work: Callable[[Callable[[Told], object]], object], seconds: float) -> list[Told]:
    """Let a child work for so long, kill it, and return what it had told."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        code = 1
        try:
            work(lambda told: os.write(writes, told.line))
            code = 0
        finally:
            os._exit(code)
    os.close(writes)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reads, "rb") as pipe:
        told = [Told.read(line) for line in pipe if line.endswith(b"\n")]
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.waitstatus_to_exitcode(status) != 0:
        sys.exit("The child failed by itself.")
    return told


def rounds(folder: Path, where: str, kills: int, random: Random) -> Iterator[Round]:
    """So many kills of a child that goes on with a log, in a place of that name."""
    told: Told | None = None
    for number in range(kills):
        home = folder / f"{where}-{number // _KILLS_A_LOG}"
        log = home / "log" / "log.growthdesk"
        if number % _KILLS_A_LOG == 0:
            told = None
            log.parent.mkdir(parents=True)
            if "synced" in where:
                (log.parent / ".stfolder").mkdir()
        seed, reopen = random.randrange(2**32), "closing" in where
        work = partial(go_on, log, seed, deeds=_ENDLESS, reopen=reopen)
        said = killed(work, random.uniform(0.0, 0.3))
        told = said[-1] if said else told and Told("", told.standing)
        trouble = trouble_with(log, told)
        confirmed = sum(bool(one.begun) for one in said[:-1])
        yield Round(where, confirmed, told.begun if told else "", trouble)
        with Store(log, now) as store:  # what was taken back to look at it is how it stands now
            told = Told.of(store)


def migrating(folder: Path, kills: int, random: Random) -> Iterator[Round]:
    """So many kills while a log of an older version is brought up to date."""
    old = folder / "old.growthdesk"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript(random.choice(RELEASED).read_text("utf-8"))
    data, rows = old.read_bytes(), look_into(old).rows
    for number in range(kills):
        home = folder / f"migrating-{number}"
        home.mkdir()
        log = home / "log.growthdesk"
        log.write_bytes(data)

        def work(tell: Callable[[Told], object], log: Path = log) -> None:
            with Store(log, now) as store:
                tell(Told.of(store))

        said = killed(work, random.uniform(0.0, 0.06))
        trouble = trouble_with(log, said[-1] if said else None)
        if not trouble and look_into(log).rows != rows:
            trouble = f"rows were {rows}, and are {look_into(log).rows}"
        yield Round("while it is brought up to date", 0, "migration", trouble)


def main() -> int:
    """Kill as often as it is asked for; the exit code."""
    parser = argparse.ArgumentParser(prog="make kill ARGS=…", description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000, help="how often (1,000)")
    parser.add_argument("--seed", type=int, default=0, help="another course of deeds")
    wishes = parser.parse_args()
    random = Random(wishes.seed)
    fifth = max(1, wishes.kills // 5)
    with tempfile.TemporaryDirectory(prefix="growthdesk-kill-") as place:
        os.environ["XDG_CONFIG_HOME"] = place
        tempfile.tempdir = place  # what a killed merge leaves goes with it
        folder = Path(place)
        sources = [
            rounds(folder, "window", wishes.kills - 4 * fifth, random),
            rounds(folder, "closing", fifth, random),
            rounds(folder, "synced", fifth, random),
            rounds(folder, "synced, closing", fifth, random),
            migrating(folder, fifth, random),
        ]
        done = []
        for source in sources:
            for one in source:
                done.append(one)
                if one.trouble:
                    print(f"{one.where}, kill {len(done)}: {one.trouble}", flush=True)  # noqa: T201
    return tell(done)


def tell(done: list[Round]) -> int:
    """Print the figures; the exit code."""
    wrong = sum(bool(one.trouble) for one in done)
    for where, count in Counter(one.where for one in done).items():
        deeds = sum(one.confirmed for one in done if one.where == where)
        print(f"{where}: {count} kills, {deeds} confirmed deeds")  # noqa: T201
    caught = Counter(one.begun for one in done if one.begun)
    if caught:
        print("killed during:", ", ".join(f"{n} {what}" for what, n in caught.most_common()))  # noqa: T201
    print(f"{len(done)} kills in all; {wrong} logs that lost something or were damaged")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
