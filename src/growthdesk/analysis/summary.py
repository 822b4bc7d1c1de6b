"""What a report says of one account and one period: the answers that every format draws."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from growthdesk.analysis.cost import Cost, CostOfGaps, cost_of_gaps, costs
from growthdesk.analysis.engagement import AccountEngagement, account_engagement, rates
from growthdesk.analysis.gaps import Gap, gaps
from growthdesk.analysis.goal import MilestoneLine, milestones
from growthdesk.analysis.pace import Change, gained
from growthdesk.analysis.period import Period, period_before
from growthdesk.analysis.period_growth import Growth, growth_shown
from growthdesk.analysis.period_rhythm import Rhythm, rhythm_of
from growthdesk.analysis.status import Status, status
from growthdesk.analysis.track_record import TrackRecord, track_record
from growthdesk.analysis.trusted import trusted
from growthdesk.domain.account_log import KINDS, NUMBERS, AccountLog
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, Note
from growthdesk.domain.rules import Rules

TOP = 5
"""How many of the best posts are told."""


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


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """One account over one period, as of its last day.

    ``status`` is that of the last day. ``gained`` is the change over the period, or, where counts
    reach only into a part of it, that from its first count to its newest. ``gained_before`` is
    the change over ``before``, the period before. ``gaps`` touch the period and ``costs`` are theirs; ``cost_of_all`` is over
    every gap up to the last day. ``top_posts`` are best first, ``posts`` all of the period
    by day and time. ``growth`` is None without a follower count. ``track_record``
    compares past forecasts with counts up to the last day. ``rules`` are those of the
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
    track_record: tuple[TrackRecord, ...]
    notes: tuple[Note, ...]
    rules: Rules


def summarise(log: AccountLog, period: Period, *, over: bool = True) -> Summary:
    """What a report tells of one account over one period, as of its last day.

    Followers gained lie between the newest count of the period and the newest one before it. Posts
    are those that count as posting, held against the plan. Pace, forecast, gaps, score and
    engagement are what the pages told on that day, each explained where it stands there. Results
    that came in later are used: the numbers of a post are those that are known, whenever seen.

    In code: by the log as of the last day; ``over`` says whether that is past. Raises ValueError if
    the log is not that of the period's last day.
    """
    if log.as_of != period.last_day:
        raise ValueError(f"the log is as of {log.as_of}, the period ends {period.last_day}")
    before = period_before(period)
    standing = status(log)
    all_gaps = gaps(log)
    all_costs = costs(log, all_gaps)
    touching = [i for i, gap in enumerate(all_gaps) if gap.last_day >= period.first_day]
    lines = post_lines(log, period.first_day)
    return Summary(
        account=log.account,
        period=period,
        before=before,
        status=standing,
        gained=gained(log, period.first_day, period.last_day) or _gained_within(log, period),
        gained_before=gained(log, before.first_day, before.last_day),
        rhythm=rhythm_of(log, period, over=over),
        gaps=tuple(all_gaps[i] for i in touching),
        costs=tuple(all_costs[i] for i in touching),
        cost_of_all=cost_of_gaps(all_gaps, all_costs),
        engagement=account_engagement(log),
        top_posts=best_posts(lines),
        posts=lines,
        growth=growth_shown(log, period, all_gaps, standing.ahead),
        milestones=milestones(log, standing.ahead),
        track_record=track_record(log),
        notes=tuple(note for note in log.notes if note.day >= period.first_day),
        rules=log.rules,
    )


def _gained_within(log: AccountLog, period: Period) -> Change | None:
    """Between the first and the newest count of the period, which the counts do not hold whole."""
    counted, _ = trusted(log)
    inside = counted[counted >= period.first_day.toordinal()]
    if len(inside) < 2:
        return None
    first, newest = int(inside[0]), int(inside[-1])
    return gained(log, date.fromordinal(first + 1), date.fromordinal(newest))


def post_lines(log: AccountLog, first_day: date) -> tuple[PostLine, ...]:
    """The posts from a day on, inclusive, by day and time; empty if there is none."""
    posts = log.posts
    rate = rates(log)
    start = int(np.searchsorted(posts.day, first_day.toordinal()))
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


def best_posts(lines: tuple[PostLine, ...]) -> tuple[PostLine, ...]:
    """The best of these posts that count, with numbers of the result age, the best first.

    What decides is engagement, then reach, then views.

    In code: at most TOP; empty if none has such numbers.
    """
    fit = [line for line in lines if line.counted and line.settled and max(_worth(line)) >= 0]
    return tuple(sorted(fit, key=_worth, reverse=True)[:TOP])


def _worth(line: PostLine) -> tuple[float, ...]:
    """What posts are compared by; what is not known is worth less than nothing."""
    known = (line.rate, line.number("reach"), line.number("views"))
    return tuple(-1.0 if value is None else value for value in known)
