"""Any sequence of deeds, held after each against a plain model: a dict of rows and a list of steps.

`make states` takes 100,000 of them, with new ones each time; prints how many of each there were.
"""

import argparse
import shutil
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.store.rows import Log, fitting, rows

from growthdesk.domain.edits import Edit, Put, batch, single
from growthdesk.domain.rows import Account, FollowerCount, Note, Row, key_of
from growthdesk.exports.compare import compare_log, known_rows
from growthdesk.exports.found import read_whole_log
from growthdesk.exports.tables import Made
from growthdesk.exports.write import write_export
from growthdesk.importers.files.source import read_sources
from growthdesk.store.backup import back_up
from growthdesk.store.backup_files import Why, backups_of
from growthdesk.store.history import KEPT_STEPS
from growthdesk.store.restoring import difference
from growthdesk.store.rotation import OTHERS
from growthdesk.store.store import Store
from growthdesk.store.tables import TABLES
from growthdesk.store.upkeep import backup_folder

_MEMORY = Path("/dev/shm")
START = datetime(2026, 11, 23, 8, tzinfo=UTC)
KAI = Account("kai", "bluesky", "kai.draws")
"""Whose rows only the other computer touches."""

_POOL = 24
places = st.integers(0, _POOL - 1)
deeds = st.lists(
    st.tuples(st.sampled_from(("put", "put", "remove")), places), min_size=1, max_size=3
)

Wish = list[tuple[str, int]]
some = st.integers(1, 3)


class LogAndModel(RuleBasedStateMachine):
    """A log on disk, and what it should hold."""

    done: ClassVar[Counter[str]] = Counter()
    """How many deeds of each name there were, in all sequences."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)
        self.place = Path(self._folder.name)
        self._moment = START
        self.log: Log = {}
        self.steps: list[tuple[str, Log]] = []
        """What can be undone: the label of each step, and what there was before it."""
        self.undone: list[tuple[str, Log]] = []
        """What can be redone: the label of each step, and what there was after it."""
        self.backups: list[tuple[Path, Log]] = []
        self._names = 0
        self.pool: list[Row] = []
        self.store = Store(self.place / "log.growthdesk", self.now)

    def now(self) -> datetime:
        """Later each time, as a clock is."""
        self._moment += timedelta(seconds=1)
        return self._moment

    def teardown(self) -> None:
        """Close the log, and leave nothing of it."""
        self.store.close()
        self._folder.cleanup()

    @initialize(pool=st.lists(rows, min_size=_POOL, max_size=_POOL))
    def fill(self, pool: list[Row]) -> None:
        """Choose the rows that are put and removed."""
        self.pool = pool

    @rule(wanted=st.lists(deeds, min_size=2, max_size=6))
    def edit(self, wanted: list[Wish]) -> None:
        """Put and remove some rows, in one step after the other."""
        for wish in wanted:
            self._count("edit")
            self._apply(self._edit(wish), self._label("edit"))
            self.as_the_model_says()

    @precondition(lambda self: self.steps)
    @rule(times=some)
    def undo(self, times: int) -> None:
        """Take back the newest step, and perhaps those before it."""
        for _ in range(times):
            self._count("undo")
            told = self.store.undo()
            assert (told.label if told else None) == (self.steps[-1][0] if self.steps else None)
            if self.steps:
                label, before = self.steps.pop()
                self.undone.append((label, self.log))
                self.log = before
            self.as_the_model_says()

    @precondition(lambda self: self.undone)
    @rule(times=some)
    def redo(self, times: int) -> None:
        """Do again what was undone last, and perhaps what was undone before."""
        for _ in range(times):
            self._count("redo")
            told = self.store.redo()
            assert (told.label if told else None) == (self.undone[-1][0] if self.undone else None)
            if self.undone:
                label, after = self.undone.pop()
                self.steps.append((label, self.log))
                self.log = after
            self.as_the_model_says()

    @rule()
    def reopen(self) -> None:
        """Close the log and open it again."""
        self._count("reopen")
        self.store.close()
        self.store = Store(self.store.path, self.now, create=False)

    @rule()
    def back_up(self) -> None:
        """Ask for a backup."""
        self._count("backup")
        self._back_up(Why.ASKED)

    @precondition(lambda self: self.backups)
    @rule(which=st.integers(0, OTHERS - 1))
    def restore(self, which: int) -> None:
        """Restore one of the backups, after a backup of now as the program makes it."""
        self._count("restore")
        path, then = self.backups[which % len(self.backups)]
        found = difference(self.store.path, path)
        keys = self.log.keys() | then.keys()
        assert len(found) == sum(self.log.get(key) != then.get(key) for key in keys)
        if len(found):
            self._back_up(Why.RESTORE)
            self._apply(found.edit, self._label("restore"))
        assert self.log == then

    @rule(form=st.sampled_from(("log", "log.zip", "log.json")))
    def export(self, form: str) -> None:
        """Everything out, and into an empty log, which is equal then."""
        self._count("export")
        made = Made("0", START.date(), self.store.read.digest())
        out = self.place / f"export-{form}"
        write_export(out, self.store.read.everything(), made, lambda _: None)
        (source,) = read_sources(out)
        found = read_whole_log(source, lambda _: None)
        assert found.doubts == ()
        path = self.place / "imported.growthdesk"
        with Store(path, self.now) as other:
            other.apply(compare_log(found, known_rows(other.read.every)).edit, "import")
            assert _held(other) == self.log
            assert other.read.digest() == made.digest
        path.unlink()

    @rule(ours=deeds, theirs=st.lists(st.integers(0, 9), min_size=1, max_size=3))
    def merge(self, ours: Wish, theirs: list[int]) -> None:
        """Let a copy go its own way, write here too, and bring the two together."""
        self._count("merge")
        self.reopen()  # so that the file has all of it
        copy = self.place / "copy.growthdesk"
        shutil.copyfile(self.store.path, copy)
        days = [date(2026, 11, 1 + number) for number in theirs]
        puts: list[Row] = [KAI]
        puts += [FollowerCount(KAI.id, day, self._names, self._names) for day in days]
        puts += [Note(f"{day}", KAI.id, day, f"{self._names}") for day in days]
        with Store(copy, self.now) as other:
            other.apply(batch(map(Put, puts)), "theirs")
        self._apply(self._edit(ours), self._label("ours"))
        self.as_the_model_says()
        came = {(type(row), key_of(row)): row for row in puts}
        merged = self.store.merge(copy)
        copy.unlink()
        assert merged.is_nothing is (came.items() <= self.log.items())
        if not merged.is_nothing:
            self._step("Merge with another log", self.log | came)

    @invariant()
    def as_the_model_says(self) -> None:
        """Every row, what undo and redo would do, and the backups that are kept."""
        assert _held(self.store) == self.log
        assert self.store.undo_label == (self.steps[-1][0] if self.steps else None)
        assert self.store.redo_label == (self.undone[-1][0] if self.undone else None)

    def _edit(self, wish: Wish) -> Edit:
        return fitting(dict(self.log), [(deed, self.pool[place]) for deed, place in wish])

    def _apply(self, edit: Edit, label: str) -> None:
        log, changes = dict(self.log), False
        for one in single(edit):
            key = (type(one.row), key_of(one.row)) if isinstance(one, Put) else (one.kind, one.key)
            row = one.row if isinstance(one, Put) else None
            changes = changes or log.get(key) != row
            log.pop(key, None)
            if row is not None:
                log[key] = row
        self.store.apply(edit, label)
        if changes:
            self._step(label, log)

    def _step(self, label: str, log: Log) -> None:
        self.steps = [*self.steps, (label, self.log)][-KEPT_STEPS:]
        self.undone = []
        self.log = log

    def _back_up(self, why: Why) -> None:
        made = back_up(self.store.path, self.now(), why)
        self.backups.append((made.path, self.log))
        folder = backup_folder(self.store.path)
        there = [one.path for one in backups_of(self.store.path, folder)]
        wanted = [path for path, _ in self.backups[-OTHERS:]]
        # Of those that were asked for the newest of the day is kept too.
        asked = [path for path, _ in self.backups if Why.ASKED in path.name][-1:]
        assert {*there} == {*wanted, *asked}
        self.backups = [one for one in self.backups if one[0] in there]

    def _label(self, what: str) -> str:
        self._names += 1
        return f"{what} {self._names}"

    def _count(self, what: str) -> None:
        type(self).done[what] += 1


def _held(store: Store) -> Log:
    """Every row that a log says it holds."""
    return {(kind, key_of(row)): row for kind in TABLES for row in store.read.every(kind)}


def take_steps(examples: int, steps: int, *, anew: bool) -> Counter[str]:
    """Take so many sequences of at most so many deeds; how many of each there were."""
    LogAndModel.done.clear()
    run_state_machine_as_test(
        LogAndModel,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=not anew,
            suppress_health_check=[*HealthCheck],
            phases=[Phase.generate],
        ),
    )
    return +LogAndModel.done


def main() -> int:
    """Take steps until there were so many; the exit code."""
    parser = argparse.ArgumentParser(prog="make states ARGS=…", description=__doc__)
    parser.add_argument("--steps", type=int, default=100_000, help="how many deeds (100,000)")
    wishes = parser.parse_args()
    done: Counter[str] = Counter()
    while done.total() < wishes.steps:
        done += take_steps(50, 250, anew=True)
        print(f"{done.total():,} deeds so far", flush=True)  # noqa: T201
    print(", ".join(f"{n:,} {what}" for what, n in done.most_common()))  # noqa: T201
    print(f"{done.total():,} deeds, after each of which the log was as the model said")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
