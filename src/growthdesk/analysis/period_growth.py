"""What the chart of a period shows: the history that led to it, and what lies ahead."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from growthdesk.analysis.forecast import Forecast
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.joined import Line, drawn_levels, joined
from growthdesk.analysis.period import Period
from growthdesk.analysis.rhythm import posting_days
from growthdesk.analysis.trusted import reliable
from growthdesk.domain.account_log import AccountLog, Counts, Ints
from growthdesk.domain.rows import Break

HISTORY = 365
"""Days before the end of the period that the chart shows at least, if there are counts."""

AROUND = 90
"""Days before the newest count that it shows at least, if there are counts."""

SHORTEST_AHEAD, LONGEST_AHEAD = 30, 120
"""Days of forecast in the chart: half of the history shown, between these two."""


@dataclass(frozen=True, slots=True, eq=False)
class Growth:
    """What the chart shows, from ``first_day`` to ``last_day`` inclusive.

    Glitches are left out of ``counts``; ``ahead`` is the forecast for the days after the
    newest of them, None if there is none; ``lines`` are the stretches of counts that are
    joined; ``posts`` holds the ordinals of posting days. Gaps and breaks may begin earlier.
    """

    first_day: date
    last_day: date
    counts: Counts
    ahead: Forecast | None
    lines: tuple[Line, ...]
    posts: Ints
    gaps: tuple[Gap, ...]
    breaks: tuple[Break, ...]


def growth_shown(
    log: AccountLog, period: Period, all_gaps: tuple[Gap, ...], ahead: Forecast | None
) -> Growth | None:
    """What the chart of a period shows; None without a follower count that is no glitch.

    ``all_gaps`` and ``ahead`` are what ``gaps`` and ``look_ahead`` answered for the log.
    """
    kept = reliable(log)
    if not kept.any():
        return None
    last = period.last_day.toordinal()
    oldest, newest = log.counts.day[kept][[0, -1]].tolist()
    # However old the newest count is, it is shown, and how it came about.
    first = max(min(period.first_day.toordinal(), last - HISTORY, newest - AROUND), oldest)
    shown = kept & (log.counts.day >= first)
    counts = Counts(
        *(getattr(log.counts, name)[shown] for name in ("day", "low", "high", "estimated"))
    )
    days_ahead = min(max((last - first) // 2, SHORTEST_AHEAD), LONGEST_AHEAD) if ahead else 0
    days = posting_days(log)
    return Growth(
        first_day=date.fromordinal(first),
        last_day=period.last_day + timedelta(days=days_ahead),
        counts=counts,
        ahead=_until(ahead, last + days_ahead) if ahead else None,
        lines=tuple(joined(counts.day, drawn_levels(counts.day, counts.low, counts.high))),
        posts=days[days >= first],
        gaps=tuple(gap for gap in all_gaps if gap.last_day.toordinal() >= first),
        breaks=tuple(free for free in log.breaks if free.last_day.toordinal() >= first),
    )


def _until(ahead: Forecast, last: int) -> Forecast:
    """The same forecast up to a day, inclusive."""
    end = int(np.searchsorted(ahead.day, last, side="right"))
    names = ("day", "median", "low50", "high50", "low80", "high80")
    return ahead._replace(**{name: getattr(ahead, name)[:end] for name in names})
