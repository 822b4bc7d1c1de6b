"""What moved it: the posts after which an account gained more than its pace."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.pace import FEWEST_COUNTS, FEWEST_DAYS, WINDOW
from growthdesk.analysis.slope import slopes
from growthdesk.analysis.trusted import doubts, observed, trusted
from growthdesk.domain.account_log import KIND_INDEX, AccountLog, Floats, Ints

DAYS_AFTER = 3


@dataclass(frozen=True, slots=True)
class Moved:
    """A post, and the followers that its day and the two days after it gained beyond the pace.

    ``post`` is an index into ``log.posts``, the first of its day; ``sharing`` is the number of
    posts of those three days, among which the gain cannot be told apart.
    """

    day: date
    post: int
    gain: float
    sharing: int


def what_moved_it(log: AccountLog, most: int = 3) -> tuple[Moved, ...]:
    """The ``most`` posts with the largest gain above 0, largest first; empty if none is known.

    Of posts less than 3 days apart only the one with the largest gain is told. Kinds that do
    not count as posting are left out.
    """
    gains = followers_after(log)
    counted = ~np.isin(log.posts.kind, [KIND_INDEX[kind] for kind in log.rules.not_counted])
    told: list[Moved] = []
    for post in np.argsort(-gains, kind="stable"):
        # NaN is sorted last, and is not above 0.
        if len(told) == most or not gains[post] > 0:
            break
        day = int(log.posts.day[post])
        apart = all(abs(day - other.day.toordinal()) >= DAYS_AFTER for other in told)
        if counted[post] and apart:
            since = log.posts.day - day
            sharing = int((counted & (since >= 0) & (since < DAYS_AFTER)).sum())
            told.append(Moved(date.fromordinal(day), int(post), float(gains[post]), sharing))
    return tuple(told)


def followers_after(log: AccountLog) -> Floats:
    """Followers gained in 3 days beyond the pace, for each post, aligned with ``log.posts``.

    The three days are the post's day and the two after it: the count of the last of them less
    the count of the day before the post, less three days of the pace over the 28 days before.
    NaN where one of these two counts does not exist, a purge lies between them, the pace is
    not known, or the gain is less than what the rounding of the two counts may hide.
    """
    day, of_post = np.unique(log.posts.day, return_inverse=True)
    return _gain_from(log, day)[of_post]


def _gain_from(log: AccountLog, day: Ints) -> Floats:
    """The gain beyond the pace in the three days that begin with each day; NaN if not known."""
    days, levels = trusted(log)
    known_days = observed(log)
    gain = np.full(len(day), np.nan)
    start, end = (np.searchsorted(days, day - 1 + later) for later in (0, DAYS_AFTER))
    first = np.searchsorted(days, day - WINDOW)
    known = np.isin(day - 1, days) & np.isin(day - 1 + DAYS_AFTER, days)
    known &= start - first + 1 >= FEWEST_COUNTS
    start, end, first = start[known], end[known], first[known]
    usual = DAYS_AFTER * slopes(known_days, levels, first, start)
    beyond = levels[end] - levels[start] - usual
    doubt = doubts(log)
    sure = np.abs(beyond) >= doubt[start] + doubt[end]
    no_purge = known_days[end] - known_days[start] == DAYS_AFTER
    long_enough = days[start] - days[first] >= FEWEST_DAYS
    gain[known] = np.where(sure & no_purge & long_enough, beyond, np.nan)
    return gain
