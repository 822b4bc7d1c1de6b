"""What a report says of one account and one period: the answers that every format draws."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

import numpy as np

from growthdesk.analysis.cost import Cost, CostOfGaps, cost_of_gaps, costs
from growthdesk.analysis.engagement import AccountEngagement, account_engagement, rates
from growthdesk.analysis.forecast import Forecast
from growthdesk.analysis.gaps import Gap, gaps, silences
from growthdesk.analysis.goal import MilestoneLine, look_ahead, milestones
from growthdesk.analysis.joined import Line, joined
from growthdesk.analysis.pace import Change, gained
from growthdesk.analysis.period import Period, period_before
from growthdesk.analysis.rhythm import (
    active_week,
    complete_spans,
    counted_days,
    is_active,
    plans_on,
    posting_days,
    span_today,
)
from growthdesk.analysis.status import Status, status
from growthdesk.analysis.trusted import reliable
from growthdesk.analysis.weeks import Week, weeks
from growthdesk.domain.account_log import KINDS, NUMBERS, AccountLog, Counts, Ints
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, Break, Note
from growthdesk.domain.rules import Rules

TOP = 5
"""How many of the best posts are told."""

HISTORY = 365
"""Days before the end of the period that the chart shows at least, if there are counts."""

SHORTEST_AHEAD, LONGEST_AHEAD = 30, 120
"""Days of forecast in the chart: half of the history shown, between these two."""


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post of the period with the newest numbers that are known, in the order of NUMBERS.

    ``rate`` is its engagement (0.05 is 5 %); what was not seen is None. ``settled`` says
    whether its numbers were seen at the result age or later.
    """

    id: str
    day: date
    kind: Kind
    niche: str
    counted: bool
    settled: bool
    numbers: tuple[int | None, ...]
    rate: float | None

    def number(self, name: str) -> int | None:
        """One of NUMBERS by its name."""
        return self.numbers[NUMBERS.index(name)]


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


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """One account over one period, as of its last day.

    ``status`` is that of the last day. ``gained_before`` is the change over ``before``, the
    period before. ``gaps`` touch the period and ``costs`` are theirs; ``cost_of_all`` is over
    every gap up to the last day. ``top_posts`` are best first, ``posts`` all of the period
    by day and time. ``growth`` is None without a follower count. ``rules`` are those of the
    log by which all of this was answered.
    """

    account: Account
    period: Period
    before: Period
    status: Status
    gained: Change | None
    gained_before: Change | None
    rhythm: Rhythm
    gaps: tuple[Gap, ...]
    costs: tuple[Cost, ...]
    cost_of_all: CostOfGaps
    engagement: AccountEngagement | None
    top_posts: tuple[PostLine, ...]
    posts: tuple[PostLine, ...]
    growth: Growth | None
    milestones: tuple[MilestoneLine, ...]
    notes: tuple[Note, ...]
    rules: Rules


def summarise(log: AccountLog, period: Period) -> Summary:
    """The summary of a period by the log as of its last day.

    Results that came in later may be in the log: the numbers of a post are those that are
    known, whenever seen. Raises ValueError if the log is not that of the period's last day.
    """
    if log.as_of != period.last_day:
        raise ValueError(f"the log is as of {log.as_of}, the period ends {period.last_day}")
    before = period_before(period)
    ahead = look_ahead(log)
    all_gaps = gaps(log)
    all_costs = costs(log, all_gaps)
    touching = [i for i, gap in enumerate(all_gaps) if gap.last_day >= period.first_day]
    lines = _posts(log, period)
    return Summary(
        account=log.account,
        period=period,
        before=before,
        status=status(log),
        gained=gained(log, period.first_day, period.last_day),
        gained_before=gained(log, before.first_day, before.last_day),
        rhythm=_rhythm(log, period),
        gaps=tuple(all_gaps[i] for i in touching),
        costs=tuple(all_costs[i] for i in touching),
        cost_of_all=cost_of_gaps(all_gaps, all_costs),
        engagement=account_engagement(log),
        top_posts=_top(lines),
        posts=lines,
        growth=_growth(log, period, all_gaps, ahead),
        milestones=milestones(log, ahead),
        notes=tuple(note for note in log.notes if note.day >= period.first_day),
        rules=log.rules,
    )


def _posts(log: AccountLog, period: Period) -> tuple[PostLine, ...]:
    posts = log.posts
    rate = rates(log)
    start = int(np.searchsorted(posts.day, period.first_day.toordinal()))
    return tuple(
        PostLine(
            id=posts.id[place],
            day=date.fromordinal(int(posts.day[place])),
            kind=KINDS[posts.kind[place]],
            niche=posts.niches[posts.niche[place]],
            counted=KINDS[posts.kind[place]] not in log.rules.not_counted,
            settled=bool(posts.seen_day[place] >= posts.day[place] + log.rules.result_age),
            numbers=tuple(_whole(posts.numbers[name][place]) for name in NUMBERS),
            rate=None if np.isnan(rate[place]) else float(rate[place]),
        )
        for place in range(start, len(posts))
    )


def _whole(value: float) -> int | None:
    return None if np.isnan(value) else int(value)


def _top(lines: tuple[PostLine, ...]) -> tuple[PostLine, ...]:
    """The posts that count, with numbers of the result age: engagement first, then reach."""
    fit = [line for line in lines if line.counted and line.settled and max(_worth(line)) >= 0]
    return tuple(sorted(fit, key=_worth, reverse=True)[:TOP])


def _worth(line: PostLine) -> tuple[float, ...]:
    """What posts are compared by; what is not known is worth less than nothing."""
    known = (line.rate, line.number("reach"), line.number("views"))
    return tuple(-1.0 if value is None else value for value in known)


def _rhythm(log: AccountLog, period: Period) -> Rhythm:
    first, last = period.first_day.toordinal(), period.last_day.toordinal()
    posted = counted_days(log)
    days = posting_days(log)
    whole = [range(max(span.start, first), span.stop) for span in complete_spans(log)]
    complete = [day for span in whole for day in span]
    verdicts = [
        _kept(log, week, period)
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


def _kept(log: AccountLog, week: Week, period: Period) -> bool | None:
    """Whether a week was kept; None if it is not to be judged.

    A week that ends with the period is still open in the log of that day, and over for
    whoever reads of a period that is over.
    """
    if not week.open:
        return week.kept
    span = span_today(log)
    if span is None or week.first_day.toordinal() not in span or not week.expected:
        return None
    kept = week.posts >= week.expected
    return kept if kept or not period.running else None


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


def _growth(
    log: AccountLog, period: Period, all_gaps: tuple[Gap, ...], ahead: Forecast | None
) -> Growth | None:
    kept = reliable(log)
    if not kept.any():
        return None
    last = period.last_day.toordinal()
    earliest = min(period.first_day.toordinal(), last - HISTORY)
    first = max(earliest, int(log.counts.day[kept][0]))
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
        lines=tuple(joined(counts.day, (counts.low + counts.high) / 2)),
        posts=days[days >= first],
        gaps=tuple(gap for gap in all_gaps if gap.last_day.toordinal() >= first),
        breaks=tuple(free for free in log.breaks if free.last_day.toordinal() >= first),
    )


def _until(ahead: Forecast, last: int) -> Forecast:
    """The same forecast up to a day, inclusive."""
    end = int(np.searchsorted(ahead.day, last, side="right"))
    names = ("day", "median", "low50", "high50", "low80", "high80")
    return replace(ahead, **{name: getattr(ahead, name)[:end] for name in names})
