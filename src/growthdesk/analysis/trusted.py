"""The follower counts that can be reckoned with: without glitches, and across purges."""

import numpy as np

from growthdesk.analysis.distinct import distinct
from growthdesk.analysis.once import once
from growthdesk.domain.account_log import AccountLog, Bools, Floats, Ints
from growthdesk.domain.rows import Mark


@once
def trusted(log: AccountLog) -> tuple[Ints, Floats]:
    """Days and levels of the counts that can be trusted, ascending, at most one a day.

    Days are ordinals; a level is the middle of the count's interval. A count on a day whose
    note says glitch is left out. The step into a day whose note says purge, from the last
    count before it to the first on or after it, is taken out by shifting every earlier
    level, so the newest level is true and no difference across a purge is a loss. Shifted
    levels are for differences; they may lie below 0. Two empty columns without a count.
    """
    kept = reliable(log)
    days = log.counts.day[kept]
    return days, _without_steps(log.counts.levels[kept], _purged(log, days))


@once
def observed(log: AccountLog) -> Ints:
    """The days of ``trusted`` with the days of each purge's step taken out, in the same way.

    Differences of these are days whose growth is known: a slope over them takes the step
    out without taking it for days that stood still. The counts around a step have one day.
    """
    days = log.counts.day[reliable(log)]
    return _without_steps(days.astype(np.float64), _purged(log, days)).astype(np.int64)


@once
def doubts(log: AccountLog) -> Floats:
    """Half the width of each trusted count's interval, aligned with ``trusted``; 0 if exact."""
    kept = reliable(log)
    return np.asarray((log.counts.high[kept] - log.counts.low[kept]) / 2)


@once
def reliable(log: AccountLog) -> Bools:
    """Which of ``log.counts`` are no glitch, in their order."""
    glitches = _days_marked(log, Mark.GLITCH)
    if not len(glitches):
        return np.ones(len(log.counts), dtype=np.bool_)
    return ~np.isin(log.counts.day, glitches)


def newest(log: AccountLog) -> int | None:
    """The index into ``log.counts`` of the newest count that is no glitch; None without one."""
    kept = np.flatnonzero(reliable(log))
    return int(kept[-1]) if len(kept) else None


def _purged(log: AccountLog, days: Ints) -> Ints:
    """The indexes of the counts into which a purge stepped."""
    into = distinct(np.sort(np.searchsorted(days, _days_marked(log, Mark.PURGE))))
    return into[(into > 0) & (into < len(days))]


def _without_steps(column: Floats, into: Ints) -> Floats:
    if not len(into):
        return column
    steps = np.zeros_like(column)
    steps[into - 1] = column[into] - column[into - 1]
    return column + np.cumsum(steps[::-1])[::-1]


def _days_marked(log: AccountLog, mark: Mark) -> Ints:
    return np.array([note.day.toordinal() for note in log.notes if note.mark == mark], np.int64)
