"""What an answer was made of: how many counts, posts or weeks, of which days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from growthdesk.domain.account_log import Ints


class Thing(StrEnum):
    """What is counted.

    ``COUNT_PAIR`` are the two follower counts of a change, ``DAYS`` those with complete posts.
    """

    COUNTS = "counts"
    COUNT_PAIR = "count pair"
    POSTS = "posts"
    RESULTS = "results"
    DAYS = "days"
    POSTING_DAYS = "posting days"
    WEEKS = "weeks"
    GAPS = "gaps"
    FORECASTS = "forecasts"


@dataclass(frozen=True, slots=True)
class MadeOf:
    """So many things from the first to the last day, both inclusive; None without any.

    Of ``COUNTS`` there is one a day, so ``n`` of the days in between have one.
    """

    thing: Thing
    n: int
    first_day: date | None
    last_day: date | None


def made_of(thing: Thing, days: Sequence[int] | Ints) -> MadeOf:
    """Things that lie on these ordinals, in any order, each as often as there are things."""
    if not len(days):
        return MadeOf(thing, 0, None, None)
    first, last = (date.fromordinal(int(end)) for end in (np.min(days), np.max(days)))
    return MadeOf(thing, len(days), first, last)
