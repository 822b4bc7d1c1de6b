"""A line of an import: one thing of a file, and all that was chosen for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.exports.found import RECOGNISED_AS, WholeLog
from growthdesk.importers.comparing.compare import Wishes
from growthdesk.importers.comparing.fates import Fate
from growthdesk.importers.found import Columns, Found
from growthdesk.importers.together import Into, Outcome, Thing


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of a file with all that was chosen for it.

    ``log`` is what it is if that is a whole log, with accounts of its own; None for anything else.
    ``account`` is None while none is chosen, ``outcome`` until it is known what it would do.
    ``complete`` None leaves it to the file whether every post is in it.
    """

    thing: Thing
    log: WholeLog | None = None
    account: Account | None = None
    left_out: bool = False
    complete: bool | None = None
    replace_typed: bool = False
    columns: Columns | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    outcome: Outcome | None = None

    @property
    def found(self) -> Found | None:
        """What was found in it; None if it cannot be read."""
        return self.thing.found if isinstance(self.thing.found, Found) else None

    @property
    def trouble(self) -> Trouble | None:
        """Why it cannot be read; None if it can."""
        return self.thing.found if isinstance(self.thing.found, Trouble) else None

    @property
    def into(self) -> Into | None:
        """What would be imported; None if it is left out, or cannot be."""
        if self.left_out or self.account is None or self.found is None or self.thing.facts is None:
            return None
        wishes = Wishes(self.complete, self.replace_typed)
        return Into(self.found, self.thing.facts, self.account, wishes)

    @property
    def is_taken(self) -> bool:
        """Whether it would be imported."""
        return self.into is not None or (self.log is not None and not self.left_out)

    @property
    def waits(self) -> bool:
        """Whether only an account is missing."""
        needs_one = self.found is not None and self.log is None
        return needs_one and self.account is None and not self.left_out


def line_of_log(log: WholeLog) -> Line:
    """A line for a whole log, with what was doubtful in it."""
    return Line(Thing(log.name, Found(log.name, RECOGNISED_AS, doubts=log.doubts)), log=log)


def rows_of(lines: Sequence[Line]) -> int:
    """How many rows of the log would be new or other than before."""
    outcomes = [line.outcome for line in lines if line.is_taken and line.outcome]
    return sum(one.numbers[Fate.NEW] + one.numbers[Fate.UPDATED] for one in outcomes)
