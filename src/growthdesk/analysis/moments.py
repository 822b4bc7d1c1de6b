"""Milestones that were just reached, and what a picture of one tells."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.once import once
from growthdesk.analysis.trusted import reliable
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.milestones import MILESTONES, Tiers, milestones_to

NOTICED_DAYS = 7
"""Days after a milestone in which it is worth a word; one that an import brings from long ago is not."""

COUNTS_OF_MOMENT = NOTICED_DAYS + 1
"""So many of the newest follower counts tell whether a milestone can be just reached."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A milestone, and the day of the first follower count that was there.

    ``or_before`` is True where already the first count of the log was there.
    """

    followers: int
    day: date
    or_before: bool = False


@once
def moments(log: AccountLog) -> tuple[Moment, ...]:
    """The milestones that were reached, ascending: those everybody has, and the goal.

    Each is reached on the day of the first follower count that is there, glitches left out, a
    rounded count with its lowest; it stays reached when followers are lost again. Unlike the way to
    the goal they go on beyond it.
    """
    kept = reliable(log)
    days, lows = log.counts.day[kept], log.counts.low[kept]
    found = []
    for followers in sorted({*MILESTONES, *milestones_to(log.account.goal)}):
        there = np.flatnonzero(lows >= followers)
        if len(there):
            day = date.fromordinal(int(days[there[0]]))
            found.append(Moment(followers, day, or_before=bool(there[0] == 0)))
    return tuple(found)


def moment_of_today(log: AccountLog, seen: int = 0) -> Moment | None:
    """The largest milestone that was reached in the last 7 days, today included.

    It is reached on the day of the first follower count that is there, a rounded one with its
    lowest. One that was passed before the first count of the log is none, nor one that the newest
    count lies below again.

    In code: one up to ``seen`` was told before, and is none either; None if there is none.
    """
    kept = reliable(log)
    if not kept.any():
        return None
    newest = int(log.counts.high[kept][-1])
    for moment in reversed(moments(log)):
        fresh = 0 <= (log.as_of - moment.day).days < NOTICED_DAYS
        if (
            moment.followers > seen
            and moment.followers <= newest
            and not moment.or_before
            and fresh
        ):
            return moment
    return None


@once
def may_be_moment(log: AccountLog) -> bool:
    """Whether the counts of a log pass a milestone, so that there may be a moment of today.

    The newest COUNTS_OF_MOMENT of an account are enough: the oldest of them is no moment of today.
    """
    counts = log.counts
    steps = {*MILESTONES, *milestones_to(log.account.goal)}
    return len(counts) > 0 and any(counts.low.min() < one <= counts.high.max() for one in steps)


def stretch(followers: int, goal: int, tiers: Tiers) -> tuple[str, str]:
    """What a milestone is on the way, as a word and the tier it is about; two empty texts for nothing.

    The words are "goal" (for the goal itself), "tier" (the first count of that tier) and
    "halfway" (half of the first count of that tier).
    """
    firsts = {first: name for first, name in tiers if first}
    if followers in firsts:
        return "tier", firsts[followers]
    if followers == goal:
        return "goal", ""
    return ("halfway", firsts[2 * followers]) if 2 * followers in firsts else ("", "")
