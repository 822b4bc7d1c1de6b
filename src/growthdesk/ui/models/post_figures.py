"""The numbers of many posts by id, and posts in the order of one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from growthdesk.analysis.engagement import PARTS, rates
from growthdesk.domain.account_log import NUMBERS, AccountLog, Floats

ENGAGEMENT = "engagement"


@dataclass(frozen=True, slots=True, eq=False)
class PostFigures:
    """The newest numbers and the engagement rate of posts, in one column each.

    ``place`` tells where in the columns a post stands. ``columns`` has NUMBERS and
    ENGAGEMENT; NaN is "not known".
    """

    place: dict[str, int]
    columns: dict[str, Floats]

    def value(self, post_id: str, name: str) -> float:
        """A number of a post as it was last seen.

        It is that of the newest result of the post, as it was typed or imported. Earlier results
        stay in the log.

        In code: one of ``columns``; NaN if it is not known.
        """
        place = self.place.get(post_id)
        return float("nan") if place is None else float(self.columns[name][place])

    def largest(self, name: str) -> float | None:
        """The largest of these numbers over all posts; None if not one is known."""
        column = self.columns[name]
        known = column[~np.isnan(column)]
        return float(known.max()) if len(known) else None

    def parts(self, post_id: str) -> tuple[str, ...]:
        """The parts that the engagement rate of a post is made of."""
        return tuple(part for part in PARTS if not np.isnan(self.value(post_id, part)))

    def ordered(self, ids: Sequence[str], name: str, *, descending: bool) -> list[str]:
        """These posts in the order of one number; those without it come last either way."""
        outside = len(self.place)
        places = np.fromiter((self.place.get(i, outside) for i in ids), np.int64, len(ids))
        values = np.append(self.columns[name], np.nan)[places]
        order = np.argsort(-values if descending else values, kind="stable")
        return [ids[int(index)] for index in order]


def post_figures(logs: Sequence[AccountLog]) -> PostFigures:
    """The numbers of all posts of these accounts."""
    ids = [identity for log in logs for identity in log.posts.id]
    columns = {
        name: np.concatenate([np.empty(0), *(log.posts.numbers[name] for log in logs)])
        for name in NUMBERS
    }
    columns[ENGAGEMENT] = np.concatenate([np.empty(0), *(rates(log) for log in logs)])
    return PostFigures({identity: place for place, identity in enumerate(ids)}, columns)
