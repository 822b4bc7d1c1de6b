"""What each day of a calendar is to the creator: posts, a gap, a break, or not known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.rhythm import complete_spans, counted_days
from growthdesk.domain.account_log import AccountLog, Bools, Ints


@dataclass(frozen=True, slots=True, eq=False)
class DayMarks:
    """A column for each question, with an entry for each of ``days`` (ordinals, ascending).

    ``posts`` counts those that count as posting. ``gap`` leaves out the days of a break,
    which are in ``free``; ``complete`` is true where every post is in the log.
    """

    days: range
    posts: Ints
    gap: Bools
    free: Bools
    complete: Bools


def day_marks(log: AccountLog, gaps: Sequence[Gap], days: range) -> DayMarks:
    """What each day was: how many posts it had, and whether it lies in a gap or in a break.

    A post counts on its local day, unless its kind does not count as posting (stories and replies
    unless the log says otherwise). A day of a break is never one of a gap. Where posts are not
    complete nothing is said of a day without one.

    In code: ``gaps`` are those of the account.
    """
    posted = counted_days(log)
    inside = posted[(posted >= days.start) & (posted < days.stop)] - days.start
    free = _inside(
        days, ((b.first_day.toordinal(), b.last_day.toordinal() + 1) for b in log.breaks)
    )
    gap = _inside(days, ((g.first_day.toordinal(), g.last_day.toordinal() + 1) for g in gaps))
    return DayMarks(
        days=days,
        posts=np.bincount(inside, minlength=len(days)),
        gap=gap & ~free,
        free=free,
        complete=_inside(days, ((span.start, span.stop) for span in complete_spans(log))),
    )


def _inside(days: range, spans: Iterable[tuple[int, int]]) -> Bools:
    """Whether each day lies in one of these spans of a first day and the day after the last."""
    column = np.zeros(len(days), dtype=np.bool_)
    for first, end in spans:
        column[max(first - days.start, 0) : max(end - days.start, 0)] = True
    return column
