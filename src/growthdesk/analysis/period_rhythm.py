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
    """The rhythm of a period by the log as of its last day; ``over`` says whether that is past."""
    first, last = period.first_day.toordinal(), period.last_day.toordinal()
    posted = counted_days(log)
    days = posting_days(log)
    whole = [range(max(span.start, first), span.stop) for span in complete_spans(log)]
    complete = [day for span in whole for day in span]
    verdicts = [
        _kept(log, week, over=over)
        for week in weeks(log)
        if first <= week.first_day.toordinal() + 6 <= last
    ]
    return Rhythm(
        posts=int((posted >= first).sum()),
        posting_days=int((days >= first).sum()),
        complete_days=len(complete),
        expected=_expected(log, np.asarray(complete, np.int64)) if complete else None,
        longest_silence=_longest_silence(log, first, days),
        kept=verdicts.count(True),
        judged=len(verdicts) - verdicts.count(None),
    )


def _kept(log: AccountLog, week: Week, *, over: bool) -> bool | None:
    """Whether a week was kept; None if it is not to be judged.

    A week that ends with the period is still open in the log of that day, and over for
    whoever reads of it when the day is past. On the day itself it is never missed.
    """
    if not week.open:
        return week.kept
    span = span_today(log)
    if span is None or week.first_day.toordinal() not in span or not week.expected:
        return None
    kept = week.posts >= week.expected
    return kept if kept or over else None


def _expected(log: AccountLog, days: Ints) -> int:
    """What the plans ask for on these days: ⌊sum of T ÷ (7 − R) over the active ones⌋."""
    asked = Fraction()
    for plan, there in plans_on(log, days):
        active = is_active(log, plan, range(int(days[0]), int(days[-1]) + 1))
        asked += Fraction(plan.posts_a_week * int(active[days[there] - days[0]].sum())) / (
            active_week(plan)
        )
    return int(asked)


def _longest_silence(log: AccountLog, first: int, days: Ints) -> int | None:
    """The longest silence with a quiet day from ``first`` on, the one that goes on included."""
    after, until = silences(log)
    touching = until > first
    lengths = (until - after)[touching].tolist()
    today, span = log.as_of.toordinal(), span_today(log)
    if span is not None and len(days) and days[-1] in span and days[-1] < today:
        lengths.append(today - int(days[-1]))
    return max(lengths, default=None)
