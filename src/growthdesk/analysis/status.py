"""Where an account stands on a day: what Today shows, and what ``growthdesk status`` says."""

from dataclasses import dataclass
from datetime import date

from growthdesk.analysis.goal import GoalForecast, goal_forecast, look_ahead, needed_per_day, tier
from growthdesk.analysis.pace import Pace, pace
from growthdesk.analysis.score import score
from growthdesk.analysis.silence import Silence, silence
from growthdesk.analysis.weeks import Week, running_week
from growthdesk.domain.account_log import AccountLog, Counts
from growthdesk.domain.rows import Account, Precision


@dataclass(frozen=True, slots=True)
class Status:
    """An account at the end of ``day``; None is "not known", never zero.

    ``followers`` to ``highest`` is the newest count, both inclusive, and ``counted_on`` its
    day. Paces are followers a day, ``score`` lies in 0 to 100.
    """

    account: Account
    day: date
    followers: int | None
    highest: int | None
    counted_on: date | None
    precision: Precision | None
    tier: str | None
    pace: Pace
    needed_per_day: float | None
    goal_forecast: GoalForecast
    silence: Silence
    score: float | None
    week: Week


def status(log: AccountLog) -> Status:
    """The account of a log on the log's day."""
    counts = log.counts
    known = len(counts) > 0
    followers = int(counts.low[-1]) if known else None
    highest = int(counts.high[-1]) if known else None
    return Status(
        account=log.account,
        day=log.as_of,
        followers=followers,
        highest=highest,
        counted_on=date.fromordinal(int(counts.day[-1])) if known else None,
        precision=_precision(counts),
        tier=tier(log),
        pace=pace(log),
        needed_per_day=needed_per_day(log),
        goal_forecast=goal_forecast(log, look_ahead(log)),
        silence=silence(log),
        score=score(log),
        week=running_week(log),
    )


def _precision(counts: Counts) -> Precision | None:
    if len(counts) == 0:
        return None
    if counts.estimated[-1]:
        return Precision.ESTIMATED
    return Precision.EXACT if counts.low[-1] == counts.high[-1] else Precision.ROUNDED
