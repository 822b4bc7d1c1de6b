"""Weeks that were kept, and weeks that were missed."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from growthdesk.analysis.once import once_of_posts
from growthdesk.analysis.rhythm import (
    active_between,
    active_week,
    complete_spans,
    counted_days,
    plans_on,
)
from growthdesk.domain.account_log import AccountLog, Ints
from growthdesk.domain.days import week_start

YEAR = 52
"""Weeks over which kept weeks are told."""


class Week(NamedTuple):
    """Seven days from ``first_day`` on, with the posts in them that count.

    ``plan`` is the posts a week of the plan on the first day, ``expected`` what is left of
    it by rest days and breaks. ``kept`` is None where nothing was expected, which is
    neither kept nor missed; the running week is ``open`` and never False: True once it is
    kept, None until then.
    """

    first_day: date
    posts: int
    plan: int
    expected: int
    kept: bool | None
    open: bool


class KeptWeeks(NamedTuple):
    """Of the last 52 weeks before the running one: how many were kept, out of those judged.

    A week with nothing expected, or with posts that are not complete, is not judged.
    """

    kept: int
    judged: int


@once_of_posts
def weeks(log: AccountLog, first: date = date.min) -> tuple[Week, ...]:
    """How many posts each week holds, against the plan on its first day.

    Expected is ⌊T × active days ÷ (7 − R)⌋, with T posts a week, R rest days, and breaks taken off.
    A week with as many posts is kept; one with nothing expected is neither kept nor missed. The
    running week is open, and never missed. Before it stand the weeks that lie wholly in days whose
    posts are complete.

    In code: ascending, from the first week that begins on ``first`` or later; the running week is
    always the last. Weeks begin on the first weekday of the log's rules.
    """
    running = _running_start(log)
    starts: list[int] = []
    for span in complete_spans(log):
        begin = max(span.start, first.toordinal())
        starts += range(begin + (running - begin) % 7, min(span.stop - 6, running), 7)
    return _judged(log, np.asarray([*starts, running], dtype=np.int64))


def running_week(log: AccountLog) -> Week:
    """The week that holds the day of the log, with its posts so far, whatever the spans."""
    return _judged(log, np.asarray([_running_start(log)], dtype=np.int64))[0]


def run_of_kept_weeks(weeks: Sequence[Week]) -> int:
    """How many weeks in a row were kept, up to now.

    The running week adds to the run once it is kept, and does not end it before. A week
    with nothing expected does neither. A missed week ends the run, and so does a week that
    is not among these because its posts are not complete.
    """
    run = 0
    later: Week | None = None
    for week in reversed(weeks):
        follows = later is None or (later.first_day - week.first_day).days == 7
        if not follows or week.kept is False:
            break
        run += week.kept is True
        later = week
    return run


def kept_of_last_year(weeks: Sequence[Week]) -> KeptWeeks:
    """How many of the last 52 weeks were on plan; the running week is not among them.

    A week is on plan with as many posts as were expected. One with nothing expected, or with posts
    that are not complete, is not judged.

    In code: ``weeks`` ends with the running week, as ``weeks(log)`` gives them.
    """
    running = weeks[-1].first_day
    verdicts = [
        week.kept
        for week in weeks[-1 - YEAR : -1]
        if week.kept is not None and (running - week.first_day).days <= 7 * YEAR
    ]
    return KeptWeeks(kept=sum(verdicts), judged=len(verdicts))


def _running_start(log: AccountLog) -> int:
    return week_start(log.as_of, log.rules.first_weekday).toordinal()


def _judged(log: AccountLog, starts: Ints) -> tuple[Week, ...]:
    """The weeks that begin on these days, judged by the plan on each; the last one is running."""
    days = counted_days(log)
    posts = np.searchsorted(days, starts + 7) - np.searchsorted(days, starts)
    promised = np.zeros(len(starts), dtype=np.int64)
    expected = np.zeros(len(starts), dtype=np.int64)
    for plan, there in plans_on(log, starts):
        active = active_between(log, plan, starts[there] - 1, starts[there] + 6)
        promised[there] = plan.posts_a_week
        # Whole numbers all the way: ⌊T × active days ÷ (7 − R)⌋ must not lose a post.
        expected[there] = plan.posts_a_week * active // active_week(plan)
    columns = (column.tolist() for column in (starts, posts, promised, expected))
    *over, (start, posted, plan_posts, due) = zip(*columns, strict=True)
    return (
        *(_week_that_is_over(*row) for row in over),
        Week(
            first_day=date.fromordinal(start),
            posts=posted,
            plan=plan_posts,
            expected=due,
            kept=True if due and posted >= due else None,
            open=True,
        ),
    )


def _week_that_is_over(start: int, posts: int, plan: int, expected: int) -> Week:
    kept = posts >= expected if expected else None
    return Week(date.fromordinal(start), posts, plan, expected, kept, open=False)
