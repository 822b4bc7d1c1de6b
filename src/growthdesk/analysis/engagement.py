"""How much the followers take part, and which posts wait for their numbers."""

from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from growthdesk.analysis.trusted import reliable
from growthdesk.domain.account_log import KIND_INDEX, AccountLog, Counts, Floats
from growthdesk.domain.rules import Denominator

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
    some of it.
    """

    rate: float
    posts: int
    parts: tuple[str, ...]
    everywhere: bool
    label: str


def rates(log: AccountLog) -> Floats:
    """The engagement rate of each post, aligned with ``log.posts``; 0.05 is 5 %.

    It is the sum of those of likes, comments, shares and saves that are given, divided by what
    the rules say. NaN where none of them is given, or the denominator is missing or 0.
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
    """The median rate of the last 12 posts that have one; None if there is no such post.

    A post takes part once its numbers were seen at or after the result age. Pinned posts and
    the kinds that do not count as posting (stories and replies unless the log says otherwise)
    are left out.
    """
    rate = rates(log)
    published = log.posts.day <= log.as_of.toordinal()
    last = np.flatnonzero(published & comparable(log) & ~np.isnan(rate))[-LAST_POSTS:]
    if len(last) == 0:
        return None
    parts_of_each = [parts_of(log, int(post)) for post in last]
    parts = tuple(part for part in PARTS if any(part in each for each in parts_of_each))
    everywhere = all(each == parts for each in parts_of_each)
    words = label(parts, log.rules.denominator) + ("" if everywhere else ", where given")
    return AccountEngagement(float(np.median(rate[last])), len(last), parts, everywhere, words)


def engagement_on(log: AccountLog, day: date) -> AccountEngagement | None:
    """The account's rate as of an earlier day; None if no post until then has one.

    It is made of the posts and counts until that day, with the results that are known now,
    whenever they were seen.
    """
    seen, until = log.counts, log.counts.day <= day.toordinal()
    counts = Counts(seen.day[until], seen.low[until], seen.high[until], seen.estimated[until])
    return account_engagement(replace(log, as_of=day, counts=counts))


def divided_by(log: AccountLog, denominator: Denominator) -> AccountEngagement | None:
    """The account's rate if it were divided by this; None if no post has such a rate."""
    return account_engagement(replace(log, rules=replace(log.rules, denominator=denominator)))


def counted(log: AccountLog) -> NDArray[np.bool_]:
    """Which posts are of a kind that counts as posting, aligned with ``log.posts``."""
    return ~np.isin(log.posts.kind, [KIND_INDEX[kind] for kind in log.rules.not_counted])


def comparable(log: AccountLog) -> NDArray[np.bool_]:
    """Which posts may be compared by their numbers, aligned with ``log.posts``.

    Those whose numbers were seen at or after the result age, that are not pinned, and whose
    kind counts as posting. Whether the numbers that a comparison needs are given is not asked.
    """
    old_enough = log.posts.seen_day >= log.posts.day + log.rules.result_age
    return old_enough & ~log.posts.pinned & counted(log)


def results_due(log: AccountLog) -> tuple[str, ...]:
    """The ids of the posts that ask for their numbers, oldest first.

    A post asks from the result age on until its numbers were seen at that age or later, and no
    longer than 21 days. Posts that had that age when they were imported never ask, nor do
    kinds that do not count as posting.
    """
    due = log.posts.day + log.rules.result_age
    today = log.as_of.toordinal()
    waits = (due <= today) & (today <= due + ASKED_FOR) & (log.posts.seen_day < due)
    asking = np.flatnonzero(waits & log.posts.asks & counted(log))
    return tuple(log.posts.id[int(post)] for post in asking)


def _followers_at_publication(log: AccountLog) -> Floats:
    kept = reliable(log)
    days = log.counts.day[kept]
    if len(days) == 0:
        return np.full(len(log.posts), np.nan)
    levels = (log.counts.low[kept] + log.counts.high[kept]) / 2
    after = np.clip(np.searchsorted(days, log.posts.day), 0, len(days) - 1)
    before = np.maximum(after - 1, 0)
    nearer = np.abs(log.posts.day - days[before]) <= np.abs(days[after] - log.posts.day)
    nearest = np.where(nearer, before, after)
    near = np.abs(days[nearest] - log.posts.day) <= COUNT_WITHIN
    return np.where(near, levels[nearest], np.nan)
