"""What does well for an account: its posts by niche, kind, weekday and part of the day.

``since`` is the first day of the posts that are compared, inclusive; None for all of them.
Kinds that do not count as posting are left out everywhere.
"""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

import numpy as np

from growthdesk.analysis.engagement import PARTS as RATE_PARTS
from growthdesk.analysis.engagement import comparable, counted, label, rates
from growthdesk.analysis.groups import Comparison, compare
from growthdesk.analysis.moved import followers_after
from growthdesk.domain.account_log import KINDS, AccountLog, Bools, Floats, Ints
from growthdesk.domain.platform import Kind

PARTS_OF_DAY = ((0, 6), (6, 12), (12, 18), (18, 24))
"""The four parts of the day, night to evening, as hours; the second is not in the part."""

LATE = 14
"""Days after the result age from which numbers count as seen late."""

WEEKDAYS = 7


class Measure(StrEnum):
    """What posts are compared by.

    Engagement is the rate by the log's denominator, at the result age; followers after a post
    are those gained in 3 days beyond the pace (``moved.followers_after``).
    """

    ENGAGEMENT = "engagement"
    FOLLOWERS_AFTER = "followers after"


@dataclass(frozen=True, slots=True)
class SameAge:
    """How many posts can be compared by their numbers, and at which age these were seen.

    ``late`` of the ``posts`` were first seen more than 14 days after the result age, with
    more time to gather numbers than the others. ``label`` says what a rate is.
    """

    posts: int
    late: int
    label: str


def at_result_age(log: AccountLog) -> AccountLog:
    """The log with each post's numbers as first seen at the result age or later.

    So a post is not ahead of others because its numbers were seen again a year later.
    """
    settled = log.posts.settled
    posts = replace(log.posts, seen_day=settled.seen_day, numbers=settled.numbers)
    return replace(log, posts=posts)


def niches(
    log: AccountLog, since: date | None = None, by: Measure = Measure.ENGAGEMENT
) -> Comparison:
    """Posts by niche; keys are indexes into ``log.posts.niches``.

    A post without a niche belongs to no group.
    Each group tells its n, median and 80 % bootstrap range, and is ranked by the median shrunk
    toward the account's own, (n·x + 5·x̄) ÷ (n + 5). None stands out under 5 posts.
    """
    unnamed = [place for place, niche in enumerate(log.posts.niches) if not niche]
    keys = np.where(np.isin(log.posts.niche, unnamed), -1, log.posts.niche)
    return compare(_measured(log, since, by), keys)


def kinds(
    log: AccountLog, since: date | None = None, by: Measure = Measure.ENGAGEMENT
) -> Comparison:
    """Posts by kind; keys are indexes into ``KINDS``.

    Each group tells its n, median and 80 % bootstrap range, and is ranked by the median shrunk
    toward the account's own, (n·x + 5·x̄) ÷ (n + 5). None stands out under 5 posts.
    """
    return compare(_measured(log, since, by), log.posts.kind)


def posts_of_kinds(log: AccountLog, since: date | None = None) -> dict[Kind, int]:
    """How many posts there are of each kind that was posted, the most frequent first."""
    posted = log.posts.kind[counted(log) & _since(log, since)]
    found = Counter(KINDS[kind] for kind in posted.tolist())
    return dict(found.most_common())


def weekdays(
    log: AccountLog, since: date | None = None, by: Measure = Measure.ENGAGEMENT
) -> Comparison:
    """Posts by weekday; keys are 0 for Monday to 6.

    Each group tells its n, median and 80 % bootstrap range, and is ranked by the median shrunk
    toward the account's own, (n·x + 5·x̄) ÷ (n + 5). None stands out under 5 posts.
    """
    return compare(_measured(log, since, by), weekday_of(log))


def parts_of_day(
    log: AccountLog, since: date | None = None, by: Measure = Measure.ENGAGEMENT
) -> Comparison:
    """Posts by part of the day, in the creator's own time; keys are indexes into PARTS_OF_DAY.

    A post without a time belongs to no group.
    """
    return compare(_measured(log, since, by), part_of(log))


def same_age(log: AccountLog, since: date | None = None) -> SameAge:
    """How many posts have a rate at the result age, and how many of them were seen late."""
    known = ~np.isnan(_measured(log, since, Measure.ENGAGEMENT))
    age = log.posts.settled.seen_day - log.posts.day
    late = known & (age > log.rules.result_age + LATE)
    return SameAge(int(known.sum()), int(late.sum()), label_of(log, known))


def label_of(log: AccountLog, known: Bools) -> str:
    """What the rates of these posts at the result age are, in words."""
    numbers = log.posts.settled.numbers
    given = (part for part in RATE_PARTS if np.any(known & ~np.isnan(numbers[part])))
    return label(tuple(given), log.rules.denominator)


def rates_at_result_age(log: AccountLog) -> Floats:
    """The engagement rate of each post that may be compared, at the result age; else NaN."""
    settled = at_result_age(log)
    return np.where(comparable(settled), rates(settled), np.nan)


def weekday_of(log: AccountLog) -> Ints:
    """The weekday of each post, 0 for Monday."""
    return np.asarray((log.posts.day - 1) % WEEKDAYS)  # ordinal 1 was a Monday


def part_of(log: AccountLog) -> Ints:
    """The part of the day of each post, −1 for a post without a time."""
    return np.where(log.posts.second >= 0, log.posts.second // (6 * 3600), -1)


def _measured(log: AccountLog, since: date | None, by: Measure) -> Floats:
    if by is Measure.ENGAGEMENT:
        values = rates_at_result_age(log)
    else:
        values = np.where(counted(log), followers_after(log), np.nan)
    return np.where(_since(log, since), values, np.nan)


def _since(log: AccountLog, since: date | None) -> Bools:
    return np.asarray(log.posts.day >= (since.toordinal() if since else 0))
