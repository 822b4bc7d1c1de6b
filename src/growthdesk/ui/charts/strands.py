"""A line beside others: an account's counts, on their own days or laid over those of others."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.common_days import a_year_later
from growthdesk.analysis.joined import Line
from growthdesk.domain.account_log import Counts, Ints
from growthdesk.ui.charts.drawing import Drawing, line_extent
from growthdesk.ui.words import account_name


@dataclass(frozen=True, slots=True, eq=False)
class Strand:
    """The counts of one account without its forecast, gaps and posts.

    All days are ordinals, or numbers of days after ``origin``, which is 0 for ordinals. ``lines``,
    ``alone`` and ``newest`` are those of a Drawing; ``counts`` are all of them, glitches too.
    """

    name: str
    origin: int
    counts: Counts
    lines: tuple[Line, ...]
    alone: Line
    newest: tuple[int, float] | None

    @property
    def first_day(self) -> int:
        """The day of the first count."""
        return int(self.counts.day[0])

    @property
    def last_day(self) -> int:
        """The day of the last count."""
        return int(self.counts.day[-1])

    def place(self, day: int) -> int | None:
        """Where in ``counts`` this day's count stands; None if there is none."""
        return self.counts.place(day)

    def extent(self, first: float, last: float) -> tuple[float, float] | None:
        """The lowest and the highest count drawn from first to last day; None without one."""
        return line_extent((*self.lines, self.alone), first, last)


def strand_of(drawing: Drawing, origin: int = 0) -> Strand:
    """The counts of an account, from the day of origin on if there is one."""
    start = origin or int(np.iinfo(np.int64).min)
    counts = drawing.log.counts
    kept = counts.day >= start
    lines = (
        (days[days >= start] - origin, levels[days >= start]) for days, levels in drawing.lines
    )
    alone = drawing.alone[0] >= start
    return Strand(
        name=account_name(drawing.log.account),
        origin=origin,
        counts=Counts(
            counts.day[kept] - origin, counts.low[kept], counts.high[kept], counts.estimated[kept]
        ),
        lines=tuple(line for line in lines if len(line[0])),
        alone=(drawing.alone[0][alone] - origin, drawing.alone[1][alone]),
        newest=None if drawing.newest is None else (drawing.newest[0] - origin, drawing.newest[1]),
    )


def days_counted(strands: Iterable[Strand]) -> Ints:
    """The days on which any of them has a count, ascending; empty without a strand."""
    days = [strand.counts.day for strand in strands]
    return np.unique(np.concatenate([np.empty(0, np.int64), *days]))


def year_before(drawing: Drawing, name: str) -> Strand:
    """The counts of an account a year later than they were, under another name."""
    counts = drawing.log.counts
    return Strand(
        name=name,
        origin=0,
        counts=Counts(a_year_later(counts.day), counts.low, counts.high, counts.estimated),
        lines=tuple((a_year_later(days), levels) for days, levels in drawing.lines),
        alone=(a_year_later(drawing.alone[0]), drawing.alone[1]),
        newest=None,
    )
