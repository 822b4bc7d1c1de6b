"""How regular the posting is: how many posts came about when the plan expects them."""

from typing import NamedTuple

import numpy as np

from growthdesk.analysis.gaps import silence_today, silences
from growthdesk.analysis.rhythm import active_between, limits, plans_on
from growthdesk.analysis.weeks import YEAR
from growthdesk.domain.account_log import AccountLog

ENOUGH = 5
"""Silences before a share is told."""


class OnTime(NamedTuple):
    """Of ``silences`` between two posting days of the last 52 weeks, how many were on time.

    ``share`` is on_time ÷ silences, None under five; ``missing`` is how many it takes still.
    """

    silences: int
    on_time: int
    share: float | None
    missing: int


def on_time(log: AccountLog) -> OnTime:
    """How many posting days came on time, of those that ended a silence in the last 52 weeks.

    On time is within 1.5 · I active days of the posting day before, with I = (7 − R) ÷ D for R rest
    days and posts on D days a week: not yet slipping, by the plan on the day before. Rest days and
    breaks do not count. The silence of today is among them once it is longer. It is a share and no
    spread of the intervals, so that one long silence weighs no more than a short one.
    """
    after, until = silences(log)
    now = silence_today(log)
    if now is not None:
        after, until = np.append(after, now[0]), np.append(until, now[1])
    kept = np.zeros(len(after), dtype=np.bool_)
    for plan, there in plans_on(log, after):
        active = active_between(log, plan, after[there], until[there])
        kept[there] = active <= limits(plan).slipping
    judged = until > log.as_of.toordinal() - 7 * YEAR
    if now is not None and kept[-1]:
        judged[-1] = False
    count, good = int(judged.sum()), int((judged & kept).sum())
    missing = max(ENOUGH - count, 0)
    return OnTime(count, good, None if missing else good / count, missing)
