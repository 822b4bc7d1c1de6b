"""What a brand asks about a creator: her accounts as they stand, by her own log."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

import numpy as np

from growthdesk.analysis.engagement import (
    LAST_POSTS,
    AccountEngagement,
    account_engagement,
    comparable,
)
from growthdesk.analysis.pace import Change, change_over
from growthdesk.analysis.period import Period
from growthdesk.analysis.period_growth import Growth, growth_shown
from growthdesk.analysis.public_rates import PublicRate, rates_for
from growthdesk.analysis.rhythm import complete_spans, counted_days
from growthdesk.analysis.summary import PostLine, best_posts, post_lines
from growthdesk.analysis.trusted import newest, trusted
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.creator import Creator
from growthdesk.domain.rows import Account
from growthdesk.domain.rules import Denominator

YEAR = 364
"""Days of posting that are told: 52 weeks."""

FEWEST_DAYS = 28
"""Days on which posts are complete, from which on posts a week are told."""

QUARTER = 91
"""Days of growth that are told: 3 months."""

SHORTEST_LINE = 27
"""Days from the first to the last count of a line that is shown."""

MONTH = 30.4375
"""Days of a month, on average."""

FEWEST_FOLLOWERS = 100
"""Of fewer followers growth is told as a number: a share of so few says nothing."""


@dataclass(frozen=True, slots=True)
class Steadiness:
    """Posts a week on the days of the last 52 weeks on which posts are complete.

    ``weeks`` is how many whole weeks these days are.
    """

    posts_a_week: float
    weeks: int


@dataclass(frozen=True, slots=True)
class MonthlyGrowth:
    """Followers a month over the last 3 months, on average.

    ``share`` is the growth a month that, month after month, leads from the followers of then to
    those of now (0.05 is 5 %); None below FEWEST_FOLLOWERS. ``about`` says that one of the two
    counts is rounded, or lies on another day than asked for.
    """

    followers: float
    share: float | None
    about: bool


@dataclass(frozen=True, slots=True)
class Typical:
    """The median of reach, or of views, over the last ``posts`` posts that have it."""

    measure: Literal["reach", "views"]
    middle: float
    posts: int


@dataclass(frozen=True, slots=True, eq=False)
class KitAccount:
    """An account as a brand is told of it; what is not known is None, never 0.

    ``followers`` to ``highest`` is the newest count, both inclusive, of the day ``counted_on``.
    ``denominator`` is what its engagement is divided by. ``best`` are the best posts of the last
    52 weeks, best first. ``year`` is the line of a year or of what there is of it, None if that is
    less than four weeks.
    """

    account: Account
    followers: int | None
    highest: int | None
    counted_on: date | None
    last_28: Change | None
    monthly: MonthlyGrowth | None
    steadiness: Steadiness | None
    engagement: AccountEngagement | None
    denominator: Denominator
    typical: Typical | None
    best: tuple[PostLine, ...]
    year: Growth | None
    public_rates: tuple[PublicRate, ...]


@dataclass(frozen=True, slots=True, eq=False)
class MediaKit:
    """The creator and her accounts at the end of ``day``, in the order in which they were given."""

    creator: Creator
    day: date
    accounts: tuple[KitAccount, ...]

    @property
    def main(self) -> KitAccount | None:
        """The account with most followers, the first of several; None without accounts."""
        return max(
            self.accounts,
            key=lambda one: -1 if one.highest is None else one.highest,
            default=None,
        )

    @property
    def main_first(self) -> tuple[KitAccount, ...]:
        """The main account and then the others: what the one does not know, another may."""
        main = self.main
        return (main, *(one for one in self.accounts if one is not main)) if main else ()

    @property
    def counted(self) -> tuple[KitAccount, ...]:
        """The accounts with a follower count."""
        return tuple(one for one in self.accounts if one.followers is not None)


def media_kit(creator: Creator, logs: Sequence[AccountLog], day: date) -> MediaKit:
    """The answer to what a brand asks, of logs as of that day."""
    return MediaKit(creator, day, tuple(map(_account, logs)))


def _account(log: AccountLog) -> KitAccount:
    place = newest(log)
    rated, engagement = _rated(log)
    since = log.as_of - timedelta(days=YEAR - 1)
    highest = None if place is None else int(log.counts.high[place])
    return KitAccount(
        account=log.account,
        followers=None if place is None else int(log.counts.low[place]),
        highest=highest,
        counted_on=None if place is None else date.fromordinal(int(log.counts.day[place])),
        last_28=change_over(log, 28),
        monthly=monthly_growth(log),
        steadiness=steadiness(log),
        engagement=engagement,
        denominator=rated.rules.denominator,
        typical=typical(log),
        best=best_posts(post_lines(rated, since)),
        year=_year(log),
        public_rates=rates_for(log.account.platform, highest),
    )


def steadiness(log: AccountLog) -> Steadiness | None:
    """Posts a week over the last 52 weeks, without the days on which posts are not complete.

    Breaks and rest days are days too: it is what a follower saw.

    In code: None with fewer than 28 such days, or without a post on them.
    """
    last = log.as_of.toordinal()
    whole = [range(max(span.start, last - YEAR + 1), span.stop) for span in complete_spans(log)]
    days = sum(map(len, whole))
    if days < FEWEST_DAYS:
        return None
    posted = counted_days(log)
    posts = sum(int(((posted >= span.start) & (posted < span.stop)).sum()) for span in whole)
    return Steadiness(7 * posts / days, days // 7) if posts else None


def monthly_growth(log: AccountLog) -> MonthlyGrowth | None:
    """Followers a month over the last 3 months, as a number and as a share that compounds.

    It is made of the newest count and the last one from before these months. Glitches and the
    steps of purges are left out.

    In code: None as in ``change_over``.
    """
    change = change_over(log, QUARTER)
    if change is None:
        return None
    _, levels = trusted(log)
    now = float(levels[-1])
    then = now - change.middle
    months = (change.to_day - change.from_day).days / MONTH
    share = (now / then) ** (1 / months) - 1 if then >= FEWEST_FOLLOWERS and now > 0 else None
    return MonthlyGrowth(change.middle / months, share, change.about)


def typical(log: AccountLog) -> Typical | None:
    """The median reach of the last 12 posts, or that of their views where more of them have views.

    A post takes part once its numbers were seen at the result age or later. Pinned posts and the
    kinds that do not count as posting are left out.

    In code: None if no such post has either.
    """
    last = np.flatnonzero(comparable(log))[-LAST_POSTS:]
    known = {
        measure: log.posts.numbers[measure][last][~np.isnan(log.posts.numbers[measure][last])]
        for measure in ("reach", "views")
    }
    measure: Literal["reach", "views"] = (
        "views" if len(known["views"]) > len(known["reach"]) else "reach"
    )
    seen = known[measure]
    return Typical(measure, float(np.median(seen)), len(seen)) if len(seen) else None


def _rated(log: AccountLog) -> tuple[AccountLog, AccountEngagement | None]:
    """The log by the denominator that gives a rate: the log's own, else the first that does."""
    for denominator in (log.rules.denominator, *Denominator):
        by = replace(log, rules=replace(log.rules, denominator=denominator))
        engagement = account_engagement(by)
        if engagement is not None:
            return by, engagement
    return log, None


def _year(log: AccountLog) -> Growth | None:
    shown = growth_shown(log, Period(log.as_of, log.as_of), (), None)
    if shown is None or shown.counts.day[-1] - shown.counts.day[0] < SHORTEST_LINE:
        return None
    # On which days she posted, and when she rested, is between her and her log.
    return replace(shown, posts=shown.posts[:0], breaks=())
