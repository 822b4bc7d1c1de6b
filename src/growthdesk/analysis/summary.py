"""What a report says of one account and one period: the answers that every format draws."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from growthdesk.analysis.benchmarks import Benchmark, benchmarks_for
from growthdesk.analysis.consistency import Consistency, consistency
from growthdesk.analysis.cost import Cost
from growthdesk.analysis.engagement import (
    LAST_POSTS,
    AccountEngagement,
    account_engagement,
    log_on,
    posts_of_rate,
    rates,
)
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.goal import MilestoneLine, milestones
from growthdesk.analysis.moved import what_moved_it
from growthdesk.analysis.named_groups import NamedGroups, kind_groups, niche_groups
from growthdesk.analysis.pace import Change, gained
from growthdesk.analysis.period import Period, period_before
from growthdesk.analysis.period_growth import Growth, growth_shown
from growthdesk.analysis.period_numbers import PeriodNumbers, period_numbers
from growthdesk.analysis.period_rhythm import Rhythm, rhythm_of, weeks_of
from growthdesk.analysis.posts_ahead import PostsAhead, posts_ahead
from growthdesk.analysis.recovery import Recovery
from growthdesk.analysis.status import Status, status
from growthdesk.analysis.track_record import TrackRecord, track_record
from growthdesk.analysis.trusted import trusted
from growthdesk.analysis.weeks import Week
from growthdesk.domain.account_log import KINDS, NUMBERS, AccountLog
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Account, Break, Note
from growthdesk.domain.rules import Rules

TOP = 5
"""How many of the best posts are told."""

COMPARED = 365
"""Days up to the last one whose posts are compared, as on the page Insights."""


@dataclass(frozen=True, slots=True)
class MovedBy:
    """A post of the period, and the followers gained in the 3 days from it on beyond the pace.

    ``sharing`` is the number of posts of those days, among which the gain cannot be told apart.
    """

    id: str
    day: date
    gain: float
    sharing: int


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
    the change over ``before``, the period before; ``now`` and ``then`` hold the two periods
    against each other. ``weeks`` ended in the period. ``consistency`` is over all days up to the
    last; of its gaps, ``gaps`` touch the period, ``costs`` and ``recoveries`` are theirs.
    ``published`` is what others say of engagement at this size. ``niches`` and ``kinds`` are of the
    posts of the last COMPARED days. ``moved`` are the posts of the period after which most was
    gained. ``top_posts`` are best first, ``posts`` all of the period by day and time. ``growth`` is
    None without a follower count. ``track_record`` compares past forecasts with counts up to the
    last day. ``posts_ahead`` is what the plan still asks for. ``breaks`` touch the period. ``rules``
    are those of the log by which all of this was answered.
    """

    account: Account
    period: Period
    before: Period
    status: Status
    gained: Change | None
    gained_before: Change | None
    now: PeriodNumbers
    then: PeriodNumbers
    rhythm: Rhythm
    weeks: tuple[Week, ...]
    consistency: Consistency
    gaps: tuple[Gap, ...]
    costs: tuple[Cost, ...]
    recoveries: tuple[Recovery, ...]
    engagement: AccountEngagement | None
    published: tuple[Benchmark, ...]
    niches: NamedGroups
    kinds: NamedGroups
    moved: tuple[MovedBy, ...]
    top_posts: tuple[PostLine, ...]
    posts: tuple[PostLine, ...]
    growth: Growth | None
    milestones: tuple[MilestoneLine, ...]
    track_record: tuple[TrackRecord, ...]
    posts_ahead: PostsAhead
    notes: tuple[Note, ...]
    breaks: tuple[Break, ...]
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
    steadiness = consistency(log)
    touching = [i for i, gap in enumerate(steadiness.gaps) if gap.last_day >= period.first_day]
    compared_since = period.last_day - timedelta(days=COMPARED - 1)
    lines = post_lines(log, period.first_day)
    return Summary(
        account=log.account,
        period=period,
        before=before,
        status=standing,
        gained=gained(log, period.first_day, period.last_day) or _gained_within(log, period),
        gained_before=gained(log, before.first_day, before.last_day),
        now=period_numbers(log, period, over=over),
        then=period_numbers(log, before),
        rhythm=rhythm_of(log, period, over=over),
        weeks=weeks_of(log, period, over=over),
        consistency=steadiness,
        gaps=tuple(steadiness.gaps[i] for i in touching),
        costs=tuple(steadiness.costs[i] for i in touching),
        recoveries=tuple(steadiness.recoveries[i] for i in touching),
        engagement=account_engagement(log),
        published=_published(log, standing),
        niches=niche_groups(log, compared_since),
        kinds=kind_groups(log, compared_since),
        moved=_moved(log, period),
        top_posts=best_posts(lines),
        posts=lines,
        growth=growth_shown(log, period, steadiness.gaps, standing.ahead),
        milestones=milestones(log, standing.ahead),
        track_record=track_record(log),
        posts_ahead=posts_ahead(log, period, standing),
        notes=tuple(note for note in log.notes if note.day >= period.first_day),
        breaks=tuple(one for one in log.breaks if _touches(one, period)),
        rules=log.rules,
    )


def told_from(period: Period) -> date:
    """The first day whose posts are told with their numbers, or are compared by them."""
    return min(period_before(period).first_day, period.last_day - timedelta(days=COMPARED - 1))


def is_told_by(log: AccountLog, period: Period) -> bool:
    """Whether a log that holds numbers only ``told_from`` a day on tells the same as the whole.

    That is so if the posts of both engagement rates are all from that day on.
    """
    first, before = told_from(period), period_before(period)
    if not len(log.posts) or log.posts.day[0] >= first.toordinal():
        return True
    return len(posts_of_rate(log_on(log, before.last_day))) == LAST_POSTS


def _published(log: AccountLog, standing: Status) -> tuple[Benchmark, ...]:
    _, levels = trusted(log)
    followers = float(levels[-1]) if len(levels) and standing.followers is not None else None
    return benchmarks_for(log.account.platform, followers, log.rules.denominator)


def _moved(log: AccountLog, period: Period) -> tuple[MovedBy, ...]:
    found = what_moved_it(log, since=period.first_day)
    return tuple(MovedBy(log.posts.id[one.post], one.day, one.gain, one.sharing) for one in found)


def _touches(free: Break, period: Period) -> bool:
    return free.last_day >= period.first_day and free.first_day <= period.last_day


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
