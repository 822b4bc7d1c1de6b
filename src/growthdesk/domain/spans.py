"""The spans of days in which posts are complete, and how they grow."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from growthdesk.domain.days import ONE_DAY
from growthdesk.domain.edits import Edit, Put, remove
from growthdesk.domain.rows import CompleteSpan


def complete_back_to(account_id: str, day: date, spans: Sequence[CompleteSpan]) -> list[Edit]:
    """The edits after which posts are complete from that day on; none if they are already.

    The span that comes next begins on that day then; without one, a new span does, and stays
    open. Days between other spans stay as they are: nobody said that they are complete.
    """
    if any(s.first_day <= day and (s.last_day is None or day <= s.last_day) for s in spans):
        return []
    later = [s for s in spans if s.first_day > day]
    if not later:
        return [Put(CompleteSpan(account_id, day))]
    nearest = min(later, key=lambda span: span.first_day)
    return [remove(nearest), Put(replace(nearest, first_day=day))]


def complete_between(
    account_id: str, first_day: date, last_day: date, spans: Sequence[CompleteSpan]
) -> list[Edit]:
    """The edits after which posts are complete between two days, both inclusive.

    Spans that the days overlap or touch become one with them; none are needed if one span
    holds them already.
    """
    touched = [
        span
        for span in spans
        if span.first_day <= last_day + ONE_DAY
        and (span.last_day is None or span.last_day >= first_day - ONE_DAY)
    ]
    ends = [span.last_day for span in touched]
    whole = CompleteSpan(
        account_id,
        min([first_day, *(span.first_day for span in touched)]),
        None if None in ends else max([last_day, *(end for end in ends if end is not None)]),
    )
    if touched == [whole]:
        return []
    gone = [remove(span) for span in touched if span.first_day != whole.first_day]
    return [*gone, Put(whole)]
