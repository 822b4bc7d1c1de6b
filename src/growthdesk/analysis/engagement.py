"""How much the followers take part, and which posts wait for their numbers."""

from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from growthdesk.analysis.nearest import nearest
from growthdesk.analysis.once import once, once_of_posts
from growthdesk.analysis.resampled import ENOUGH, range_of_median
from growthdesk.analysis.rhythm import counted
from growthdesk.analysis.trusted import reliable
from growthdesk.domain.account_log import AccountLog, Bools, Floats, Ints
from growthdesk.domain.rules import Denominator, Rules

PARTS = ("likes", "comments", "shares", "saves")
LAST_POSTS = 12
COUNT_WITHIN = 7
ASKED_FOR = 21

_DIVIDED_BY = {
    Denominator.FOLLOWERS: "followers at publication",
    Denominator.REACH: "reach",
    Denominator.VIEWS: "views",
}


@dataclass(frozen=True, slots=True)
class AccountEngagement:
    """The account's rate: the median of the rates of its last ``posts`` posts that have one.

    ``parts`` names what was counted, and ``everywhere`` is False if some of these posts lack
    some of it. ``low`` and ``high`` are the middle 80 % of resampled medians, None under 5 posts.
    """

    rate: float
    low: float | None
    high: float | None
    posts: int
    parts: tuple[str, ...]
    everywhere: bool
    label: str


@once
def rates(log: AccountLog) -> Floats:
    """The engagement of each post: what people did with it, by how many could have.

    Its likes, comments, shares and saves are added up as far as they are known, and divided by the
    followers at publication, or by reach or views where that is chosen in Insights. The newest
    results count. Followers at publication are those of the follower count nearest to the day of
    the post, at most 7 days from it. Not told where none of the parts is known, or what they are
    divided by is missing.

    In code: aligned with ``log.posts``; 0.05 is 5 %, NaN is "not known".
    """
    given = np.stack([log.posts.numbers[part] for part in PARTS])
    missing = np.isnan(given)
    total = np.where(missing, 0.0, given).sum(axis=0)
    return np.where(missing.all(axis=0), np.nan, total) / denominators(log)


def denominators(log: AccountLog) -> Floats:
    """What each post's rate is divided by, aligned with ``log.posts``; NaN where not known or 0.

    Followers at publication are those of the follower count nearest to the post's day and at
    most 7 days from it, the earlier of two; glitches are left out, purges are not corrected.
    """
    match log.rules.denominator:
        case Denominator.FOLLOWERS:
            below = _followers_at_publication(log)
        case Denominator.REACH:
            below = log.posts.numbers["reach"]
        case Denominator.VIEWS:
            below = log.posts.numbers["views"]
    return np.where(below > 0, below, np.nan)


def parts_of(log: AccountLog, post: int) -> tuple[str, ...]:
    """The parts that the rate of this post (an index into ``log.posts``) is made of."""
    return tuple(part for part in PARTS if not np.isnan(log.posts.numbers[part][post]))


def label(parts: tuple[str, ...], denominator: Denominator) -> str:
    """What a rate is, in words: ``(likes + comments) ÷ followers at publication``."""
    return f"({' + '.join(parts)}) ÷ {_DIVIDED_BY[denominator]}"


def account_engagement(log: AccountLog) -> AccountEngagement | None:
    """The engagement of an account: the median of its last 12 posts that have a rate.

    A post's rate is its likes, comments, shares and saves, as far as they are known, divided by the
    followers at publication, or by reach or views where that is chosen. A post takes part once its
    numbers were seen at the result age (7 days unless changed) or later. Pinned posts and the kinds
    that do not count as posting (stories and replies unless the log says otherwise) are left out.

    In code: None if no post has a rate.
    """
    rate = rates(log)
    last = posts_of_rate(log)
    if len(last) == 0:
        return None
    parts_of_each = [parts_of(log, int(post)) for post in last]
    parts = tuple(part for part in PARTS if any(part in each for each in parts_of_each))
    everywhere = all(each == parts for each in parts_of_each)
    words = label(parts, log.rules.denominator) + ("" if everywhere else ", where given")
    low, high = range_of_median(rate[last]) if len(last) >= ENOUGH else (None, None)
    middle = float(np.median(rate[last]))
    return AccountEngagement(middle, low, high, len(last), parts, everywhere, words)


def posts_of_rate(log: AccountLog) -> Ints:
    """The posts that the account's rate is made of, as ascending indexes into ``log.posts``."""
    published = log.posts.day <= log.as_of.toordinal()
    return np.flatnonzero(published & comparable(log) & ~np.isnan(rates(log)))[-LAST_POSTS:]


def engagement_on(log: AccountLog, day: date) -> AccountEngagement | None:
    """The engagement of an account as of an earlier day.

    It is the median of the last 12 posts until that day, made of the posts and follower counts
    until then, with the results that are known now, whenever they were seen.

    In code: None if no post until then has a rate.
    """
    return account_engagement(log_on(log, day))


def log_on(log: AccountLog, day: date) -> AccountLog:
    """The log with the follower counts of an earlier day, and its newest results."""
    return replace(log, as_of=day, counts=log.counts.only(log.counts.day <= day.toordinal()))


def divided_by(log: AccountLog, denominator: Denominator) -> AccountEngagement | None:
    """The engagement of an account if it were divided by something else.

    It is the median of the last 12 posts that have such a rate: by followers at publication, by
    reach, or by views.

    In code: None if no post has such a rate.
    """
    return account_engagement(replace(log, rules=replace(log.rules, denominator=denominator)))


def comparable(log: AccountLog) -> Bools:
    """Which posts may be compared by their numbers, aligned with ``log.posts``.

    Those whose numbers were seen at or after the result age, that are not pinned, and whose
    kind counts as posting. Whether the numbers that a comparison needs are given is not asked.
    """
    old_enough = log.posts.seen_day >= log.posts.day + log.rules.result_age
    return old_enough & ~log.posts.pinned & counted(log)


def days_asked(rules: Rules) -> int:
    """Of how many days, today included, posts can wait for their numbers."""
    return rules.result_age + ASKED_FOR + 1


def results_due(log: AccountLog) -> tuple[str, ...]:
    """The posts that wait for their numbers, the oldest first.

    A post asks from the result age on (7 days after publication unless changed) until its numbers
    were seen at that age or later, and no longer than 21 days. Posts that had that age when they
    were imported never ask, nor do kinds that do not count as posting.

    In code: the ids of these posts.
    """
    return tuple(log.posts.id[post] for post in posts_due(log).tolist())


@once_of_posts
def posts_due(log: AccountLog) -> Ints:
    """The posts of ``results_due``, as ascending indexes into ``log.posts``."""
    posts, last = log.posts, log.as_of.toordinal() - log.rules.result_age
    first, end = np.searchsorted(posts.day, (last - ASKED_FOR, last + 1))
    asked = slice(first, end)  # of a long log only these few days are looked at
    unseen = posts.seen_day[asked] < posts.day[asked] + log.rules.result_age
    return np.flatnonzero(unseen & posts.asks[asked] & counted(log)[asked]) + int(first)


@once
def counts_at_publication(log: AccountLog) -> Ints:
    """Indexes into ``log.counts`` of the follower counts nearest to each post; −1 without one."""
    kept = np.flatnonzero(reliable(log))
    days = log.counts.day[kept]
    if len(days) == 0:
        return np.full(len(log.posts), -1)
    place = nearest(days, log.posts.day)
    is_near = np.abs(days[place] - log.posts.day) <= COUNT_WITHIN
    return np.where(is_near, kept[place], -1)


def _followers_at_publication(log: AccountLog) -> Floats:
    if not len(log.counts):
        return np.full(len(log.posts), np.nan)
    place = counts_at_publication(log)
    return np.where(place >= 0, log.counts.levels[place], np.nan)
