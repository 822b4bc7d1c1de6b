"""What a picture to share tells: of a milestone, or of a month, by the log as of its last day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.joined import Line, drawn_levels, joined
from growthdesk.analysis.moments import Moment
from growthdesk.analysis.pace import Change, gained
from growthdesk.analysis.period import Period, Unit, period_before, period_of
from growthdesk.analysis.rhythm import complete_spans, counted_days
from growthdesk.analysis.trusted import reliable, trusted
from growthdesk.domain.account_log import AccountLog, Bools
from growthdesk.domain.rows import Account
from growthdesk.domain.rules import Rules

SHOWN_DAYS = 365
"""Days before a milestone whose line is shown."""


@dataclass(frozen=True, slots=True, eq=False)
class SharedPicture:
    """What is told of an account from ``first_day`` to ``last_day``, both inclusive.

    ``about`` is the milestone that was reached on the last day, or the month. ``change`` is that
    over the month, None for a milestone or if it is not known. ``posts`` are those of these days;
    all of them, if ``complete``. ``lines`` are what is drawn, never empty. ``growth`` are the same
    days with the share that was gained since the first of them (0.05 is 5 %), without the steps of
    purges; empty if there is one count alone, or it began at nothing.
    """

    account: Account
    about: Moment | Period
    first_day: date
    last_day: date
    change: Change | None
    posts: int
    complete: bool
    lines: tuple[Line, ...]
    growth: tuple[Line, ...]
    rules: Rules

    @property
    def share(self) -> float | None:
        """The growth from the first to the last count that is drawn; None if it is not known."""
        return float(self.growth[-1][1][-1]) if self.growth else None


def shared_picture(
    about: Moment | Period, log_as_of: Callable[[date], AccountLog]
) -> SharedPicture | None:
    """The picture of a milestone or a month; ``log_as_of`` gives the log as it was on a day.

    None for a month without a follower count.
    """
    if isinstance(about, Moment):
        return picture_of_milestone(log_as_of(about.day), about)
    return picture_of_month(log_as_of(about.last_day), about)


def picture_of_milestone(log: AccountLog, moment: Moment) -> SharedPicture:
    """What led to a milestone, by the log as of its day: the line of a year, and every post.

    Without what came later. Raises ValueError if there is no follower count.
    """
    posts = log.posts.day
    first = int(posts[0]) if len(posts) else log.as_of.toordinal()
    shown = _shown(log, log.as_of.toordinal() - SHOWN_DAYS)
    return SharedPicture(
        account=log.account,
        about=moment,
        first_day=date.fromordinal(first),
        last_day=log.as_of,
        change=None,
        posts=len(posts),
        complete=_complete(log, first),
        lines=_lines(log, shown),
        growth=_growth(log, shown),
        rules=log.rules,
    )


def picture_of_month(log: AccountLog, month: Period) -> SharedPicture | None:
    """What came of a month, by the log as of its last day: its line, its posts, its followers.

    The line begins with the last count before the month. None without a follower count in it.
    """
    first = month.first_day.toordinal()
    counted, _ = trusted(log)
    if not len(counted) or counted[-1] < first:
        return None
    before = counted[counted < first]
    shown = _shown(log, int(before[-1]) if len(before) else first)
    change = gained(log, month.first_day, month.last_day)
    return SharedPicture(
        account=log.account,
        about=month,
        first_day=month.first_day,
        last_day=log.as_of,
        change=change,
        posts=int((counted_days(log) >= first).sum()),
        complete=_complete(log, first),
        lines=_lines(log, shown),
        growth=_growth(log, shown),
        rules=log.rules,
    )


def months_to_share(log: AccountLog) -> tuple[Period, ...]:
    """The months of which a change is known, the newest first; the running one is cut at today."""
    found = []
    counted, _ = trusted(log)
    month = period_of(Unit.MONTH, log.as_of, log.as_of, log.rules.first_weekday)
    while len(counted) and month.last_day.toordinal() >= counted[0]:
        if gained(log, month.first_day, month.last_day) is not None:
            found.append(month)
        month = period_before(month)
    return tuple(found)


def _shown(log: AccountLog, first: int) -> Bools:
    return reliable(log) & (log.counts.day >= first)


def _lines(log: AccountLog, shown: Bools) -> tuple[Line, ...]:
    days = log.counts.day[shown]
    if not len(days):
        raise ValueError("there is no follower count to be drawn")
    return tuple(joined(days, drawn_levels(days, log.counts.low[shown], log.counts.high[shown])))


def _growth(log: AccountLog, shown: Bools) -> tuple[Line, ...]:
    days, levels = trusted(log)
    here = np.isin(days, log.counts.day[shown])
    days, levels = days[here], levels[here]
    if len(days) < 2 or levels[0] <= 0:
        return ()
    return tuple(joined(days, levels / levels[0] - 1))


def _complete(log: AccountLog, first: int) -> bool:
    """Whether every post from that day on is in the log."""
    last = log.as_of.toordinal()
    return any(span.start <= first and span.stop > last for span in complete_spans(log))
