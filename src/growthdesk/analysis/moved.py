"""What moved it: the posts after which an account gained more than its pace."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.once import once
from growthdesk.analysis.pace import FEWEST_COUNTS, FEWEST_DAYS, WINDOW
from growthdesk.analysis.rhythm import counted
from growthdesk.analysis.slope import slopes
from growthdesk.analysis.trusted import doubts, observed, trusted
from growthdesk.domain.account_log import AccountLog, Floats, Ints

DAYS_AFTER = 3

STANDS_OUT = 3
"""Times the usual distance from the pace that a gain must be to be told."""

LOOK_BACK = 730
"""Days before today from which the usual distance is taken."""


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


@once
def what_moved_it(log: AccountLog, most: int = 3, since: date | None = None) -> tuple[Moved, ...]:
    """The posts after which most was gained beyond the usual pace.

    Looked at are the day of the post and the two days after it: the follower count at their end
    less that of the day before the post, less three days of the pace over the 28 days before
    (Theil–Sen). Of posts less than 3 days apart only the one with the largest gain is told, since
    they share it. A gain is told if it is three times what any three days of the last two years
    usually lie off the pace, or more: less than that is chance. Kinds that do not count as posting
    are left out, and so are days around a purge, and gains that the rounding of counts may hide.

    In code: at most ``most`` with a gain above 0, largest first, of posts from the day ``since``
    on; empty if none is known. Usual is the median of the distances from the pace.
    """
    gains = followers_after(log, since)
    counts = counted(log)
    least = STANDS_OUT * _usually_off(log)
    told: list[Moved] = []
    for post in np.argsort(-gains, kind="stable"):
        # NaN is sorted last, and is not above 0.
        if len(told) == most or not gains[post] > 0 or gains[post] < least:
            break
        day = int(log.posts.day[post])
        apart = all(abs(day - other.day.toordinal()) >= DAYS_AFTER for other in told)
        if counts[post] and apart:
            later = log.posts.day - day
            sharing = int((counts & (later >= 0) & (later < DAYS_AFTER)).sum())
            told.append(Moved(date.fromordinal(day), int(post), float(gains[post]), sharing))
    return tuple(told)


def followers_after(log: AccountLog, since: date | None = None) -> Floats:
    """Followers gained in 3 days beyond the pace, for each post.

    The three days are the post's day and the two after it: the follower count at their end less
    that of the day before the post, less three days of the pace over the 28 days before. Posts less
    than three days apart share them. Not told where one of these two counts does not exist, a purge
    lies between them, the pace is not known, or the gain is less than what the rounding of the two
    counts may hide.

    In code: aligned with ``log.posts``; NaN if not told, and for posts before ``since``.
    """
    gains = np.full(len(log.posts), np.nan)
    asked = log.posts.day >= (since.toordinal() if since else 0)
    day, of_post = np.unique(log.posts.day[asked], return_inverse=True)
    gains[asked] = _gain_from(log, day)[of_post]
    return gains


def _usually_off(log: AccountLog) -> float:
    """The median distance of three days from the pace, with a post or without; 0 if not known.

    What rounding may hide is no distance.
    """
    days, _ = trusted(log)
    if len(days) == 0:
        return 0.0
    first = max(log.as_of.toordinal() - LOOK_BACK, int(days[0]) + FEWEST_DAYS)
    evenings = days[(days >= first) & np.isin(days + DAYS_AFTER, days)]
    if len(evenings) == 0:
        return 0.0
    return float(np.median(np.abs(np.nan_to_num(_gain_from(log, evenings + 1)))))


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
