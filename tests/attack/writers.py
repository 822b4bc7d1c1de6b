"""Programs that write to one log at once, and what the log has to hold once they were killed.

Each writer tells on one line of JSON what it begins, and on another that it was confirmed. What it
does bears a label of its own, so that it can be found in the log whoever wrote or undid what after it.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.attack.deeds import FIRST_DAY, MIRA, START, is_whole, now

from growthdesk.domain.edits import Batch, Edit, Put, batch, single
from growthdesk.domain.rows import FollowerCount, Post, Result
from growthdesk.errors import Trouble
from growthdesk.store.store import Store

Tell = Callable[[str, str, int], object]
"""Tells ``begin``, ``did``, ``undo``, ``undid``, ``done`` or ``refused``, a label, and its rows."""

SIZES = (1, 1, 1, 50, 300)
"""Posts of a deed, as often as it stands here."""


def line(what: str, label: str, rows: int) -> bytes:
    """What is told, as a line of JSON."""
    return json.dumps([what, label, rows]).encode() + b"\n"


def posts_of(label: str, rows: int) -> Edit:
    """So many posts with their results, all of which bear the label."""
    edits: list[Edit] = []
    for number in range(rows):
        day = FIRST_DAY + timedelta(days=number % 300)
        post = Post(f"{label}-{number}", MIRA.id, day, title=label)
        edits += [Put(post), Put(Result(post.id, START, START.date(), likes=number))]
    return batch(edits)


def labels_in(edit: Batch) -> set[str]:
    """The labels of what an edit puts."""
    rows = [one.row for one in single(edit) if isinstance(one, Put)]
    return {row.title for row in rows if isinstance(row, Post)} | {
        f"count {row.followers}" for row in rows if isinstance(row, FollowerCount)
    }


def write_on(path: Path, name: str, tell: Tell, *, reopen: bool) -> None:
    """Log and undo for ever; with ``reopen`` each time as a command of its own would."""
    random, number = Random(name), 0
    while True:
        with Store(path, now) as store:
            for _ in range(1 if reopen else 1_000):
                number += 1
                _write(store, f"{name}-{number}", random, tell)


def _write(store: Store, label: str, random: Random, tell: Tell) -> None:
    try:
        if random.random() < 0.25:
            tell("undo", "", 0)
            step = store.undo()
            for undone in labels_in(step.opposite) if step else ():
                tell("undid", undone, 0)
            tell("done", "", 0)
            return
        rows = random.choice(SIZES)
        tell("begin", label, rows)
        store.apply(posts_of(label, rows), label)
        tell("did", label, rows)
    except Trouble as trouble:
        if not trouble.says.startswith("Another program is writing"):
            raise
        tell("refused", label, 0)


@dataclass
class Expected:
    """What was told of a log by all its writers."""

    rows: dict[str, int] = field(default_factory=dict)
    """How many rows each label has that was ever begun."""

    stands: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)

    def take(self, told: Iterable[Iterable[bytes]]) -> tuple[int, int]:
        """Add what each writer told: how many deeds were confirmed, how many undos were cut off."""
        confirmed = cut_off = 0
        undone = set[str]()
        for lines in told:
            what = ""
            for one in lines:
                what, label, rows = json.loads(one)
                if what == "begin":
                    self.rows[label] = rows
                elif what == "did":
                    self.stands.add(label)
                elif what == "undid" and label:
                    undone.add(label)
                elif what == "undid":
                    cut_off += 1  # something was undone, nobody knows what
                elif what == "refused":
                    self.gone.add(label)
                confirmed += what in ("did", "undid")
            cut_off += what == "undo"
        self.stands -= undone
        self.gone |= undone
        return confirmed, cut_off

    def trouble(self, path: Path, cut_off: int) -> str:
        """What is wrong with the log, empty if nothing is; from now on it is expected as found."""
        with Store(path, now) as store:
            if not is_whole(path):
                return "the log is damaged"
            found = Counter(post.title for post in store.read.every(Post))
            results = Counter(one.post_id.rsplit("-", 1)[0] for one in store.read.every(Result))
            counts = {f"count {one.followers}" for one in store.read.every(FollowerCount)}
        for label, rows in self.rows.items():
            there = int(label in counts) if label.startswith("count ") else found[label]
            if there not in (0, rows) or results[label] not in (0, there):
                return f"{label} stands in part: {there} of {rows} posts, {results[label]} results"
        there_now = {label for label in self.rows if found[label] or label in counts}
        if back := self.gone & there_now:
            return f"undone or refused, and there: {sorted(back)}"
        lost = self.stands - there_now
        if len(lost) > cut_off:
            return f"confirmed, and not there: {sorted(lost)}"
        self.rows = {label: self.rows[label] for label in there_now}
        self.stands, self.gone = there_now, set()
        return ""
