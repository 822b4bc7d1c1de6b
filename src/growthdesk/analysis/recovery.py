"""How soon the plan was kept again after a gap."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.cost import ENOUGH
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.rhythm import (
    active_week,
    complete_spans,
    counted_days,
    plans_on,
    posting_days,
    running_active,
)
from growthdesk.domain.account_log import AccountLog, Bools, Ints


@dataclass(frozen=True, slots=True)
class Recovery:
    """When the plan was kept again after a gap.

    ``back_on`` is the first day from which it was, None if that has not come. ``days`` runs
    from the first post after the gap to that day, or as far as is known without it: 0 is
    back at once. Both are None while the gap is open.
    """

    back_on: date | None
    days: int | None


@dataclass(frozen=True, slots=True)
class RecoveryOfGaps:
    """Days from the first post after a gap until the plan was kept again, over closed gaps.

    ``back`` is after how many of them it was, ``not_yet`` after how many it was not.
    ``missing`` is how many more closed gaps it takes for a median. ``least`` and ``most``
    are of those after which it was; None without any.
    """

    back: int
    not_yet: int
    missing: int
    least: int | None
    most: int | None
    median: int | None


def recoveries(log: AccountLog, gaps: Sequence[Gap]) -> tuple[Recovery, ...]:
    """When the plan was kept again after each gap.

    That is the first posting day after the gap from which a week holds as many posts as the plan of
    that day asks for. A week is 7 − R active days here, with R rest days: rest days and breaks do
    not count. With one post a week it takes two weeks with two posts, since one post is no rhythm
    yet. Until then the wait goes on, through a later gap too. It is counted from the first post
    after the gap, so that 0 days is at once.

    In code: in the order of ``gaps``, which are those of the account. Nothing more is known where
    the days with complete posts end.
    """
    days = posting_days(log)
    spans = complete_spans(log)
    on_plan = days[_on_plan(log, days, spans)]
    return tuple(_recovery(gap, on_plan, spans) for gap in gaps)


def _recovery(gap: Gap, on_plan: Ints, spans: Sequence[range]) -> Recovery:
    if gap.open:
        return Recovery(None, None)
    returned = gap.last_day.toordinal() + 1
    last = next(span for span in spans if returned in span)[-1]
    place = int(np.searchsorted(on_plan, returned))
    if place == len(on_plan) or on_plan[place] > last:
        return Recovery(None, last - returned)
    back = int(on_plan[place])
    return Recovery(date.fromordinal(back), back - returned)


def _on_plan(log: AccountLog, days: Ints, spans: Sequence[range]) -> Bools:
    """Whether the plan was kept from each of these posting days on."""
    counted = counted_days(log)
    span_ends = np.zeros(len(days), dtype=np.int64)
    for span in spans:
        span_ends[(days >= span.start) & (days < span.stop)] = span[-1]
    kept = np.zeros(len(days), dtype=np.bool_)
    for plan, there in plans_on(log, days):
        weeks = 1 if plan.posts_a_week > 1 else 2
        begun = days[there]
        evening_before = int(begun[0]) - 1
        running = running_active(log, plan, evening_before, log.as_of.toordinal())
        full = running[begun - 1 - evening_before] + weeks * active_week(plan)
        last = np.minimum(evening_before + np.searchsorted(running, full), span_ends[there])
        posts = np.searchsorted(counted, last, side="right") - np.searchsorted(counted, begun)
        kept[there] = posts >= weeks * plan.posts_a_week
    return kept


def recovery_of_gaps(recoveries: Sequence[Recovery]) -> RecoveryOfGaps:
    """How soon the plan is usually kept again after a gap, over all closed gaps.

    It is kept again from the first posting day on from which a week (7 − R active days, with R rest
    days) holds as many posts as it asks for; with one post a week, two weeks with two posts. Days
    are counted from the first post after the gap. The median takes a gap after which that has not
    come for longer than the wait so far. With fewer than 5 closed gaps there is none, nor where
    most of them still wait.

    Source of the median: Kaplan and Meier, Journal of the American Statistical Association 53
    (1958), 457.

    In code: ``recoveries`` are those of the gaps; the ones of open gaps are passed over.
    """
    back = sorted(one.days for one in recoveries if one.back_on and one.days is not None)
    waiting = [one.days for one in recoveries if not one.back_on and one.days is not None]
    missing = max(ENOUGH - len(back) - len(waiting), 0)
    return RecoveryOfGaps(
        back=len(back),
        not_yet=len(waiting),
        missing=missing,
        least=back[0] if back else None,
        most=back[-1] if back else None,
        median=None if missing else _median(back, waiting),
    )


def _median(back: Sequence[int], waiting: Sequence[int]) -> int | None:
    """The first number of days after which at most half were still waiting."""
    still = 1.0
    for days in sorted(set(back)):
        followed = sum(one >= days for one in back) + sum(one >= days for one in waiting)
        still *= 1 - back.count(days) / followed
        if still <= 0.5 + 1e-9:  # products of fractions
            return days
    return None
