"""When catching up on days without a follower count is worth a word."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from tests.logs import account_log

from growthdesk.analysis.missing_days import days_without_count, first_to_catch_up, uncounted_since

TODAY = date(2026, 11, 23)


def counts(*days_ago: int) -> Mapping[date, int]:
    return {TODAY - timedelta(days=days): 1_000 - days for days in days_ago}


@pytest.mark.parametrize(
    ("counted", "since"),
    [
        ((), None),  # nothing to start from
        ((1, 2, 3), None),
        ((2, 3, 4), None),  # one day is missing
        ((3, 4, 5), 3),
        ((0, 3, 4, 5), 3),  # today's count leaves the days before open
        ((0, 1, 9, 10), None),  # they were left empty, and that is the end of it
        ((3,), 3),
        ((7, 14, 21), None),  # once a week is a rhythm of its own
        ((15, 22, 29), 15),
        ((14, 21, 28), None),
        ((60, 61, 62), 60),
    ],
)
def test_a_pause_in_counting_is_longer_than_usual(
    counted: tuple[int, ...], since: int | None
) -> None:
    expected = None if since is None else TODAY - timedelta(days=since)
    assert uncounted_since(account_log(TODAY, counts=counts(*counted))) == expected


def test_days_without_a_count_are_listed_with_today() -> None:
    log = account_log(TODAY, counts=counts(1, 3, 4))
    missing = days_without_count(log, TODAY - timedelta(days=4))
    assert missing == (TODAY - timedelta(days=2), TODAY)


@pytest.mark.parametrize(
    ("counted", "first"), [((1, 2), 7), ((3, 4), 7), ((11, 12), 10), ((90, 91), 14), ((), 7)]
)
def test_a_week_is_offered_or_more_after_a_longer_pause(
    counted: tuple[int, ...], first: int
) -> None:
    log = account_log(TODAY, counts=counts(*counted))
    assert first_to_catch_up(log, 14) == TODAY - timedelta(days=first)
