"""The numbers of a few posts by id, with all that they are made of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from growthdesk.analysis.engagement import PARTS, parts_of, rates
from growthdesk.domain.account_log import (
    NUMBERS,
    AccountLog,
    Floats,
    Ints,
    PostRow,
    Posts,
    Results,
    posts_from,
)
from growthdesk.domain.rows import Post, Result
from growthdesk.store.posts import PostRead

ENGAGEMENT = "engagement"


@dataclass(frozen=True, slots=True, eq=False)
class PostFigures:
    """The newest numbers and the engagement rate of a few posts of one account.

    ``log`` is the log of the account with only these posts, ``place`` tells where in it each stands.
    """

    log: AccountLog
    place: Mapping[str, int]
    engagement: Floats

    def value(self, post_id: str, name: str) -> float:
        """A number of a post as it was last seen.

        It is that of the newest result of the post, as it was typed or imported. Earlier results
        stay in the log.

        In code: one of NUMBERS or ENGAGEMENT; NaN if it is not known.
        """
        column = self.engagement if name == ENGAGEMENT else self.log.posts.numbers[name]
        return float(column[self.place[post_id]])

    def parts(self, post_id: str) -> tuple[str, ...]:
        """The parts that the engagement rate of a post is made of."""
        return parts_of(self.log, self.place[post_id])


def post_figures(log: AccountLog, read: Iterable[PostRead]) -> PostFigures:
    """The numbers of these posts of an account; other posts of ``log`` are left out."""
    few = sorted(read, key=lambda one: one[0].day)
    log = replace(log, posts=posts_from([_row(post, result) for post, result in few]))
    places = {post.id: place for place, (post, _) in enumerate(few)}
    return PostFigures(log, places, rates(log))


def _row(post: Post, result: Result | None) -> PostRow:
    """A post but for its time of day."""
    seen = result.seen_on.toordinal() if result else 0
    numbers: tuple[float | None, ...] = tuple(getattr(result, name, None) for name in NUMBERS)
    day = post.day.toordinal()
    return (post.id, day, -1, post.kind, post.niche, post.pinned, seen, *numbers)


def engagement_of(log: AccountLog, days: Ints, numbers: Mapping[str, Floats]) -> Floats:
    """The engagement of many posts of an account, of which days and numbers are known.

    The columns are aligned and in any order; other posts of ``log`` are left out.
    """
    order = np.argsort(days, kind="stable")
    of_posts = {name: column[order] for name, column in numbers.items()}
    rate = np.empty(len(days))
    rate[order] = rates(replace(log, posts=_posts(days[order], of_posts)))
    return rate


def numbers_of_engagement(log: AccountLog) -> Sequence[str]:
    """Which of NUMBERS the engagement of posts is made of."""
    below = log.rules.denominator.value
    return (*PARTS, below) if below in NUMBERS else PARTS


def _posts(days: Ints, numbers: dict[str, Floats]) -> Posts:
    """Posts of which nothing else is known."""
    none = np.zeros(len(days), np.int64)
    no = np.zeros(len(days), np.bool_)
    newest = Results(none, numbers)
    return Posts((), days, none - 1, none, none, ("",), no, no, none, numbers, newest)
