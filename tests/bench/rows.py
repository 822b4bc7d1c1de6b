"""A row of the table: what is measured, against what, and how far apart they may be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Literal

Measure = Callable[[Path], float]
"""Does a thing once, in an empty folder of its own: what it took, in the unit of its row."""

Unit = Literal["s", "ms", "MiB"]

Sort = Literal["times", "more", "at most"]
"""What a bound is: how often the floor, how much more than it, or a figure of its own."""

Verdict = Literal["kept", "missed", "not asked", "failed"]


@dataclass(frozen=True, slots=True)
class Side:
    """One of those that are compared: what is done, in a few words, and how it is measured."""

    says: str
    measure: Measure


@dataclass(frozen=True, slots=True)
class Row:
    """What is measured. ``bound`` is what ours may be by the medians, as ``sort`` says.

    ``beside`` are others that ours has to be ahead of. A bound in pictures a second is asked only
    of a machine that can keep it: where the floor takes more than ``asked_under``, it is not.
    """

    name: str
    says: str
    unit: Unit
    bound: float
    floor: Side
    ours: Side
    beside: Sequence[Side] = ()
    sort: Sort = "times"
    asked_under: float | None = None

    @property
    def sides(self) -> tuple[Side, ...]:
        """All of them, in the order in which each round measures them."""
        return (self.floor, *self.beside, self.ours)


@dataclass(slots=True)
class Figures:
    """What the rounds of one side gave."""

    says: str
    values: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """The middle one."""
        return median(self.values)

    @property
    def p95(self) -> float:
        """What 95 of 100 rounds stay under, between the two nearest of those that were measured."""
        if len(self.values) == 1:
            return self.values[0]
        return quantiles(self.values, n=20, method="inclusive")[-1]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A row with what was measured: of the floor, of those beside, and of ours."""

    row: Row
    floor: Figures
    beside: tuple[Figures, ...]
    ours: Figures

    @property
    def ratio(self) -> float:
        """How often ours is the floor."""
        return self.ours.median / self.floor.median

    @property
    def against_bound(self) -> float:
        """What is held against the bound, in its sort."""
        match self.row.sort:
            case "times":
                return self.ratio
            case "more":
                return self.ours.median - self.floor.median
            case "at most":
                return self.ours.median

    @property
    def is_asked(self) -> bool:
        """Whether the machine is one of which the bound is asked."""
        return self.row.asked_under is None or self.floor.median < self.row.asked_under

    @property
    def is_kept(self) -> bool:
        """Whether the bound is kept, and ours is ahead of all beside it."""
        ahead = all(self.ours.median < other.median for other in self.beside)
        return self.against_bound <= self.row.bound and ahead

    @property
    def verdict(self) -> Verdict:
        """What became of the bound."""
        if not self.is_asked:
            return "not asked"
        return "kept" if self.is_kept else "missed"


@dataclass(frozen=True, slots=True)
class Failed:
    """A row that could not be measured, and why."""

    row: Row
    why: str

    verdict: Verdict = "failed"


def measured(row: Row, rounds: int, folder: Path) -> Outcome | Failed:
    """Measure each side of a row so many times, one after the other in each round."""
    figures = [Figures(side.says) for side in row.sides]
    for _ in range(rounds):
        for side, seen in zip(row.sides, figures, strict=True):
            with TemporaryDirectory(dir=folder) as room:
                try:
                    seen.values.append(side.measure(Path(room)))
                except (RuntimeError, ValueError, IndexError) as error:
                    return Failed(row, f"{side.says}: {error}")
    return Outcome(row, figures[0], tuple(figures[1:-1]), figures[-1])
