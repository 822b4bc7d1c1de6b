"""The lines of an import are compared with the log, beside the window."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rules import Rules
from growthdesk.exports.compare import compare_log, known_rows
from growthdesk.exports.found import WholeLog
from growthdesk.importers.together import Into, Outcome, compare_together, outcome_of
from growthdesk.store.reading import Reading
from growthdesk.store.store import Store
from growthdesk.ui.work import Progress, Tell

Known = Callable[[Reading], Mapping[str, KnownRows]]
"""Asks the log what it has of the accounts of an import, by id."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What the lines would do, by number, and what is known of the accounts they go into, by id."""

    outcomes: Mapping[int, Outcome]
    known: Mapping[str, KnownRows]


def comparing(
    wanted: Sequence[tuple[int, Into]],
    logs: Sequence[tuple[int, WholeLog]],
    known: Known,
    path: Path,
    now: Callable[[], datetime],
    rules: Rules,
) -> Callable[[Tell], Compared]:
    """A job: to compare lines, which come with their numbers, with the log at a path."""
    total = len(wanted) + len(logs)

    def job(tell: Tell) -> Compared:
        for _, into in wanted[:1]:
            tell(Progress(0, total, into.found.name))
        with Store(path, now, create=False) as store:
            read = known(store.read)
            # Into a whole log everything is compared that there is; else nothing of it is read.
            there = known_rows(store.read.every) if logs else {}
        outcomes = compare_together([into for _, into in wanted], read, now(), rules)
        done: dict[int, Outcome] = {}
        for number, into in wanted:
            tell(Progress(len(done), total, into.found.name))
            done[number] = next(outcomes)
        for number, log in logs:
            tell(Progress(len(done), total, log.name))
            done[number] = outcome_of(compare_log(log, there))
        return Compared(done, read)

    return job
