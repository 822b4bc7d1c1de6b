"""Where an account stands on a day: what Today shows, and what ``growthdesk status`` says."""

from dataclasses import dataclass, field
from datetime import date

from growthdesk.analysis.forecast import Forecast
from growthdesk.analysis.goal import GoalForecast, goal_forecast, look_ahead, needed_per_day, tier
from growthdesk.analysis.once import once
from growthdesk.analysis.pace import Pace, pace
from growthdesk.analysis.score import score
from growthdesk.analysis.silence import Silence, silence
from growthdesk.analysis.trusted import newest
from growthdesk.analysis.weeks import Week, running_week
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Account, Precision


@dataclass(frozen=True, slots=True)
class Status:
    """An account at the end of ``day``; None is "not known", never zero.

    ``followers`` to ``highest`` is the newest count that is no glitch, both inclusive, and
    ``counted_on`` its day. Paces are followers a day, ``score`` lies in 0 to 100. ``ahead`` is
    the forecast from which all else about the future is told.
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
    ahead: Forecast | None = field(compare=False, repr=False)


@once
def status(log: AccountLog) -> Status:
    """How an account stands at the end of a day.

    Its follower count is the newest up to that day that no note calls a glitch; a rounded one is
    known from its lowest to its highest value.

    In code: the day is that of the log.
    """
    counts, place = log.counts, newest(log)
    ahead = look_ahead(log)
    return Status(
        account=log.account,
        day=log.as_of,
        followers=None if place is None else int(counts.low[place]),
        highest=None if place is None else int(counts.high[place]),
        counted_on=None if place is None else date.fromordinal(int(counts.day[place])),
        precision=None if place is None else _precision(log, place),
        tier=tier(log),
        pace=pace(log),
        needed_per_day=needed_per_day(log),
        goal_forecast=goal_forecast(log, ahead),
        silence=silence(log),
        score=score(log),
        week=running_week(log),
        ahead=ahead,
    )


def _precision(log: AccountLog, place: int) -> Precision:
    counts = log.counts
    if counts.estimated[place]:
        return Precision.ESTIMATED
    return Precision.EXACT if counts.low[place] == counts.high[place] else Precision.ROUNDED
