"""The days that are told of an answer are those that it is made of, and no others."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.logs import Day, account_log, plan

from growthdesk.analysis.inputs import (
    counts_of_change,
    counts_of_pace,
    days_of_last_year,
    last_posting_day,
    newest_count,
)
from growthdesk.analysis.made_of import MadeOf, Thing, made_of
from growthdesk.analysis.pace import change_over, pace
from growthdesk.domain.account_log import AccountLog, Counts

TODAY = date(2026, 11, 23)

counted = st.dictionaries(st.integers(0, 80), st.integers(1_000, 2_000), max_size=40)


def log_with(levels: dict[int, int]) -> AccountLog:
    """A count so many days ago, each."""
    counts: dict[Day, int | tuple[int, int]] = {
        TODAY - timedelta(ago): level for ago, level in levels.items()
    }
    return account_log(TODAY, counts=counts)


def only(log: AccountLog, kept: MadeOf) -> AccountLog:
    """The log without the counts of other days."""
    assert kept.first_day is not None
    assert kept.last_day is not None
    days = log.counts.day
    there = (days >= kept.first_day.toordinal()) & (days <= kept.last_day.toordinal())
    seen = log.counts
    left = Counts(seen.day[there], seen.low[there], seen.high[there], seen.estimated[there])
    return replace(log, counts=left)


@settings(max_examples=60)
@given(counted)
def test_the_pace_needs_no_other_counts(levels: dict[int, int]) -> None:
    log = log_with(levels)
    told = counts_of_pace(log)
    assert pace(only(log, told)).per_day == pace(log).per_day
    assert told.n == len(only(log, told).counts)
    assert (told.last_day, told.first_day) == (TODAY, TODAY - timedelta(27))


@settings(max_examples=60)
@given(counted)
def test_a_change_needs_no_other_counts(levels: dict[int, int]) -> None:
    log = log_with(levels)
    change = change_over(log, 7)
    for told in counts_of_change(change):
        assert change_over(only(log, told), 7) == change


def test_without_anything_nothing_is_made_of_anything() -> None:
    log = account_log(TODAY)
    assert newest_count(log) == MadeOf(Thing.COUNTS, 0, None, None)
    assert last_posting_day(log).n == 0
    assert counts_of_change(None) == ()


def test_days_come_from_first_to_last() -> None:
    days = [TODAY.toordinal() - ago for ago in (2, 9, 4)]
    assert made_of(Thing.POSTS, np.array(days)) == MadeOf(
        Thing.POSTS, 3, TODAY - timedelta(9), TODAY - timedelta(2)
    )


def test_a_year_of_posting_days_is_52_weeks() -> None:
    """364 days end today: the day 364 days ago is not among them."""
    posts = [TODAY - timedelta(ago) for ago in (364, 363, 0)]
    told = days_of_last_year(account_log(TODAY, posts=posts, plans=[plan(3)]))
    assert (told.n, told.first_day) == (2, TODAY - timedelta(363))
