"""What happened to followers before, during and after a gap."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.resampled import range_of_median
from growthdesk.analysis.trusted import observed, trusted
from growthdesk.domain.account_log import AccountLog, Floats, Ints

AROUND = 28
"""Days on each side of a gap to which it is compared."""

ENOUGH = 5
"""Closed gaps with a cost before a median is told."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Followers a day in the 28 days before a gap, in it, and in the 28 days after it.

    Each is None where it cannot be told from the counts that there are.
    """

    before: float | None
    during: float | None
    after: float | None

    @property
    def around_minus_during(self) -> float | None:
        """Followers a day that were missing in the gap, negative if it had more than its sides.

        The sides are averaged, so that an account that speeds up or slows down evenly shows
        no cost; None unless all three are known.
        """
        if self.before is None or self.during is None or self.after is None:
            return None
        return (self.before + self.after) / 2 - self.during


@dataclass(frozen=True, slots=True)
class CostOfGaps:
    """Followers a day that closed gaps were short of the 28 days around them.

    ``gaps`` is how many closed gaps have a cost, and ``missing`` how many more it takes for
    a median. Until then ``median``, ``low`` and ``high`` (an 80 % range) are None, and only
    ``least`` and ``most`` are told; these are None without any.
    """

    gaps: int
    missing: int
    least: float | None
    most: float | None
    median: float | None
    low: float | None
    high: float | None


def costs(log: AccountLog, gaps: Sequence[Gap]) -> tuple[Cost, ...]:
    """Followers a day in a gap, in the 28 days before it, and in the 28 days after it.

    Each is the slope between the first and the last follower count of its days, from the evening
    before; a span that counts cover by less than a quarter says nothing. What the gap cost is the
    mean of the two sides less what was gained in the gap. The days after a gap end today, so that
    nothing comes after an open one. Glitches and the steps of purges are left out. A gap and slow
    growth can share a cause.

    In code: in the order of ``gaps``, which are those of the account.
    """
    day, level = trusted(log)
    grown = observed(log)
    today = log.as_of.toordinal()
    found = []
    for gap in gaps:
        first, last = gap.first_day.toordinal(), gap.last_day.toordinal()
        before = _a_day(day, grown, level, first - AROUND, first - 1)
        during = _a_day(day, grown, level, first, last)
        after = _a_day(day, grown, level, last + 1, min(last + AROUND, today))
        found.append(Cost(before, during, after))
    return tuple(found)


def _a_day(day: Ints, grown: Ints, level: Floats, first: int, last: int) -> float | None:
    """Followers a day from the first to the last day, both inclusive.

    None under two counts, where they span less than a quarter of the days, and where a purge lies
    between the only two: ``grown`` are the days without the steps of purges.
    """
    start = int(np.searchsorted(day, first - 1))
    end = int(np.searchsorted(day, last, side="right")) - 1
    if end <= start or grown[end] == grown[start]:
        return None
    if 4 * (day[end] - day[start]) < last - first + 1:
        return None  # a few days say nothing of months
    return float((level[end] - level[start]) / (grown[end] - grown[start]))


def cost_of_gaps(gaps: Sequence[Gap], costs: Sequence[Cost]) -> CostOfGaps:
    """What the closed gaps cost, taken together: the median of followers a day.

    Each gap counts with the mean of the 28 days before and the 28 days after it, less what was
    gained in the gap. The range is the middle 80 % of the medians of 2,000 samples drawn from these
    gaps with replacement, the same at every reading. With fewer than 5 closed gaps only the
    smallest and the largest are told. A gap and slow growth can share a cause: this is no proof.

    Source of the range: Efron, Annals of Statistics 7 (1979), 1.

    In code: ``costs`` are those of ``gaps``, in order.
    """
    known = [
        cost.around_minus_during
        for gap, cost in zip(gaps, costs, strict=True)
        if not gap.open and cost.around_minus_during is not None
    ]
    missing = max(ENOUGH - len(known), 0)
    if missing:
        least, most = (min(known), max(known)) if known else (None, None)
        return CostOfGaps(len(known), missing, least, most, None, None, None)
    values = np.asarray(known)
    low, high = range_of_median(values)
    return CostOfGaps(
        gaps=len(known),
        missing=0,
        least=float(values.min()),
        most=float(values.max()),
        median=float(np.median(values)),
        low=low,
        high=high,
    )
