"""Gaps once more, in ten lines that know nothing of the program but the rule."""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

ONE = timedelta(1)


def gaps_by_hand(
    posted: Iterable[date], posts_a_week: int, today: date
) -> list[tuple[date, date, int]]:
    """First day, last day and silence of each gap, without rest days and breaks."""
    usual = Fraction(7, min(posts_a_week, 7))
    limit = max(2 * usual, usual + 2)
    days = sorted({day for day in posted if day <= today})
    closed = [
        (before + ONE, after - ONE, (after - before).days)
        for before, after in pairwise(days)
        if (after - before).days > limit
    ]
    quiet = [(days[-1] + ONE, today, (today - days[-1]).days)] if days else []
    return closed + [gap for gap in quiet if gap[2] > limit]
