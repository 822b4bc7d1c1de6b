"""How a period was posted, against the plan."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from growthdesk.analysis.gaps import silences
from growthdesk.analysis.period import Period
from growthdesk.analysis.rhythm import (
    active_week,
    complete_spans,
    counted_days,
    is_active,
    plans_on,
    posting_days,
    span_today,
)
from growthdesk.analysis.weeks import Week, weeks
from growthdesk.domain.account_log import AccountLog, Ints


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How the period was posted, against the plan.

    ``posts`` are those that count as posting, on ``posting_days`` different days. ``expected``
    is what the plan asked for on the ``complete_days`` of the period on which posts are
    complete, breaks and rest days taken off; None if there is no such day.
    ``longest_silence`` is in days, of the silences that touch the period, whole; None
    without one. ``kept`` and ``judged`` are the weeks that ended in the period.
    """

    posts: int
    posting_days: int
    complete_days: int
    expected: int | None
    longest_silence: int | None
    kept: int
    judged: int


def rhythm_of(log: AccountLog, period: Period, *, over: bool) -> Rhythm:
    """The rhythm of a period that ends on the day of the log or before.

    ``over`` says whether its last day is past.
    """
    first, last = period.first_day.toordinal(), period.last_day.toordinal()
    posted, days = counted_days(log), posting_days(log)
    complete = complete_days(log, period)
    verdicts = [week.kept for week in weeks_of(log, period, over=over)]
    return Rhythm(
        posts=int(((posted >= first) & (posted <= last)).sum()),
        posting_days=int(((days >= first) & (days <= last)).sum()),
        complete_days=len(complete),
        expected=expected_on(log, complete) if len(complete) else None,
        longest_silence=_longest_silence(log, first, last, days),
        kept=verdicts.count(True),
        judged=len(verdicts) - verdicts.count(None),
    )


def weeks_of(log: AccountLog, period: Period, *, over: bool) -> tuple[Week, ...]:
    """The weeks that ended in the period, ascending, as they are judged once that is over.

    A week that ends with the period is still open in the log of that day, and over for
    whoever reads of it when the day is past.
    """
    first, last = period.first_day.toordinal(), period.last_day.toordinal()
    return tuple(
        week._replace(kept=_kept(log, week, over=over), open=False) if week.open else week
        for week in weeks(log)
        if first <= week.first_day.toordinal() + 6 <= last
    )


def complete_days(log: AccountLog, period: Period) -> Ints:
    """The days of the period on which every post is in the log, as ascending ordinals."""
    first, last = period.first_day.toordinal(), period.last_day.toordinal()
    inside = [range(max(one.start, first), min(one.stop, last + 1)) for one in complete_spans(log)]
    return np.asarray([day for days in inside for day in days], np.int64)


def expected_on(log: AccountLog, days: Ints) -> int:
    """What the plans ask for on these ascending days: ⌊sum of T ÷ (7 − R) over the active ones⌋.

    0 without a day.
    """
    asked = Fraction()
    for plan, there in plans_on(log, days):
        active = is_active(log, plan, range(int(days[0]), int(days[-1]) + 1))
        asked += Fraction(plan.posts_a_week * int(active[days[there] - days[0]].sum())) / (
            active_week(plan)
        )
    return int(asked)


def _kept(log: AccountLog, week: Week, *, over: bool) -> bool | None:
    """Whether the running week was kept; None if it is not to be judged.

    On its last day it is never missed.
    """
    span = span_today(log)
    if span is None or week.first_day.toordinal() not in span or not week.expected:
        return None
    kept = week.posts >= week.expected
    return kept if kept or over else None


def _longest_silence(log: AccountLog, first: int, last: int, days: Ints) -> int | None:
    """The longest silence with a quiet day in the period, the one that goes on included."""
    after, until = silences(log)
    touching = (until > first) & (after < last)
    lengths = (until - after)[touching].tolist()
    today, span = log.as_of.toordinal(), span_today(log)
    if span is not None and len(days) and days[-1] in span and days[-1] < min(today, last):
        lengths.append(today - int(days[-1]))
    return max(lengths, default=None)
