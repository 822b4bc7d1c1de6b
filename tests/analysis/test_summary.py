"""The summary of a period, worked by hand on one small account, and what is missing in it."""

from collections.abc import Callable
from datetime import date, datetime

import numpy as np
import pytest
from tests.logs import account_log, free, glitch, plan, post, span
from tests.october import write_october

from growthdesk.analysis.cost import Cost, costs
from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.period import Period, Unit, read_period
from growthdesk.analysis.period_rhythm import Rhythm
from growthdesk.analysis.status import status
from growthdesk.analysis.summary import Summary, summarise
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import Kind
from growthdesk.store.store import Store

TODAY = date(2026, 11, 23)
OCTOBER = read_period("2026-10", TODAY, 0)


@pytest.fixture
def log(store: Store, now: Callable[[], datetime]) -> AccountLog:
    """The account of tests/october.py as of the last day of October, results as of today."""
    account = write_october(store, now().date())
    return store.read.account_log(account, OCTOBER.last_day, now().date())


@pytest.fixture
def october(log: AccountLog) -> Summary:
    """Its summary of October."""
    return summarise(log, OCTOBER)


def test_growth_by_hand(october: Summary) -> None:
    """1,124 on 31 October, 1,000 on 30 September, 900 on 31 August: +124 after +100.

    From 10 to 20 to 31 October it is 4 a day whichever two counts are taken.
    """
    assert october.status.followers == 1124
    assert october.gained is not None
    assert october.gained_before is not None
    assert (october.gained.middle, october.gained_before.middle) == (124, 100)
    assert october.gained.as_asked
    assert october.status.pace.per_day == pytest.approx(4.0)


def test_rhythm_by_hand(october: Summary) -> None:
    """Posts on 1, 4, 8, 11, 22 and 29 October, after one on 28 September; a story does not count.

    ⌊3 × 31 ÷ 7⌋ = 13 are expected. The longest silence is from 11 to 22. Weeks that ended in
    October: 28 September (3 posts, kept), 5, 12 and 19 October (2, 0 and 1, missed).
    """
    assert october.rhythm == Rhythm(
        posts=6,
        posting_days=6,
        complete_days=31,
        expected=13,
        longest_silence=11,
        kept=1,
        judged=4,
    )


def test_gaps_by_hand(october: Summary) -> None:
    """More than 2 · 7/3 = 4.7 days: 11 to 22 and 22 to 29. Only before them are there two counts."""
    assert [(gap.first_day.day, gap.last_day.day) for gap in october.gaps] == [(12, 21), (23, 28)]
    assert october.costs == (Cost(4.0, None, None), Cost(4.0, None, None))


def test_posts_by_hand(october: Summary) -> None:
    """120 ÷ 1,000 = 12 % is first; of two with 52 ÷ 1,040 = 5 % the one with more reach.

    The story does not count, and what was seen after two days is too young to compare.
    Numbers that were seen in November are known.
    """
    assert [line.day.day for line in october.top_posts] == [4, 11, 8]
    rates = [line.rate for line in october.top_posts]
    assert rates == [pytest.approx(0.12), pytest.approx(0.05), pytest.approx(0.05)]
    assert october.top_posts[0].number("reach") == 2000
    assert october.top_posts[0].number("saves") is None
    assert [line.day.day for line in october.posts] == [1, 4, 8, 11, 12, 22, 29]
    assert october.engagement is not None
    assert october.engagement.rate == pytest.approx(0.05)


def test_the_pages_say_the_same(log: AccountLog, october: Summary) -> None:
    assert october.status == status(log)
    assert october.gaps == gaps(log)
    assert october.costs == costs(log, gaps(log))


def test_the_chart_reaches_back_to_the_first_count_and_ahead_by_half_of_it(
    october: Summary,
) -> None:
    growth = october.growth
    assert growth is not None
    assert growth.first_day == date(2026, 8, 31)
    assert growth.last_day == date(2026, 11, 30)
    assert growth.counts.low.tolist() == [900, 1000, 1040, 1080, 1124]
    assert growth.ahead is not None
    assert growth.ahead.day[-1] == growth.last_day.toordinal()
    assert [note.text for note in october.notes] == ["New oven"]


def test_an_account_with_nothing() -> None:
    summary = summarise(account_log("2026-10-31", spans=()), OCTOBER)
    assert summary.status.followers is None
    assert summary.gained is None
    assert summary.growth is None
    assert summary.posts == ()
    assert summary.top_posts == ()
    assert summary.gaps == ()
    assert summary.rhythm == Rhythm(0, 0, 0, None, None, 0, 0)


def test_a_month_with_no_data_after_others() -> None:
    log = account_log(
        "2026-10-31", posts=["2026-07-01", "2026-07-03"], counts={"2026-07-01": 10}, plans=[plan(3)]
    )
    summary = summarise(log, OCTOBER)
    assert summary.gained is None
    assert summary.posts == ()
    assert summary.rhythm.posts == 0
    assert summary.rhythm.expected == 13
    assert summary.rhythm.longest_silence == 120
    (gap,) = summary.gaps
    assert gap.open
    assert summary.growth is not None


def test_a_glitch_is_not_in_the_chart() -> None:
    counts = {"2026-10-01": 100, "2026-10-02": 9, "2026-10-03": 102}
    log = account_log("2026-10-31", counts=counts, notes=[glitch("2026-10-02")])
    growth = summarise(log, OCTOBER).growth
    assert growth is not None
    assert growth.counts.low.tolist() == [100, 102]


def test_breaks_rest_days_and_incomplete_days_are_not_expected() -> None:
    """From 12 to 31 October are 20 days; a break takes 12 to 18, rest on Sundays 25: 12 remain.

    With 3 posts in 6 active days that is ⌊12 ÷ 2⌋ = 6. Before 12 October nothing is complete.
    """
    log = account_log(
        "2026-10-31",
        posts=["2026-10-20"],
        plans=[plan(3, rest=[6])],
        breaks=[free("2026-10-12", "2026-10-18")],
        spans=[span("2026-10-12")],
    )
    rhythm = summarise(log, OCTOBER).rhythm
    assert (rhythm.complete_days, rhythm.expected) == (20, 6)


def test_a_new_plan_is_asked_from_its_day_on() -> None:
    """1 a week over 1 to 15 October and 7 a week over 16 to 31: ⌊15 ÷ 7 + 16⌋ = 18."""
    log = account_log(
        "2026-10-31", spans=[span("2026-10-01")], plans=[plan(1), plan(7, "2026-10-16")]
    )
    assert summarise(log, OCTOBER).rhythm.expected == 18


@pytest.mark.parametrize(
    ("today", "last", "judged"),
    [
        ("2026-10-12", "2026-10-11", 1),
        ("2026-10-11", "2026-10-11", 0),  # its last day is not over yet
        ("2026-10-10", "2026-10-10", 0),
    ],
)
def test_a_week_is_judged_once_it_is_over(today: str, last: str, judged: int) -> None:
    week = read_period("2026-W41", date.fromisoformat(today), 0)
    log = account_log(last, posts=["2026-10-05"], spans=[span("2026-09-01")], plans=[plan(3)])
    rhythm = summarise(log, week, over=last < today).rhythm
    assert (rhythm.kept, rhythm.judged) == (0, judged)


def test_the_best_posts_without_followers_are_those_with_most_reach() -> None:
    posts = [
        post("2026-10-01", Kind.REEL, seen="2026-10-20", reach=10, name="some"),
        post("2026-10-02", Kind.REEL, seen="2026-10-20", reach=90, name="most"),
        post("2026-10-03", Kind.REEL, name="unseen"),
    ]
    summary = summarise(account_log("2026-10-31", posts=posts), OCTOBER)
    assert [line.id for line in summary.top_posts] == ["most", "some"]


def test_the_log_must_be_of_the_last_day() -> None:
    with pytest.raises(ValueError, match="as of"):
        summarise(account_log("2026-11-01"), OCTOBER)


def test_a_line_is_left_open_where_counts_are_missing() -> None:
    days = [*range(1, 6), *range(20, 25)]
    counts = {date(2026, 10, day): 100 + day for day in days}
    growth = summarise(account_log("2026-10-31", counts=counts), OCTOBER).growth
    assert growth is not None
    assert [len(line) for line, _ in growth.lines] == [5, 5]


def test_the_newest_count_is_shown_however_old_it_is() -> None:
    counts = {"2024-01-01": 1, "2024-05-01": 90, "2024-06-01": 100}
    growth = summarise(account_log("2026-10-31", counts=counts), OCTOBER).growth
    assert growth is not None
    assert growth.counts.low.tolist() == [90, 100]


def test_a_long_period_is_shown_whole() -> None:
    counts = {date.fromordinal(day): day for day in range(738_000, 739_900, 10)}
    first, last = date.fromordinal(738_100), date.fromordinal(739_800)
    growth = summarise(account_log(last, counts=counts), Period(first, last, Unit.RANGE)).growth
    assert growth is not None
    assert growth.first_day == first
    assert np.all(np.diff(growth.counts.day) > 0)


def test_counts_that_begin_within_the_period_tell_what_they_hold() -> None:
    counts = {"2026-10-14": 512, "2026-10-19": 530, "2026-10-28": 541}
    found = summarise(account_log("2026-10-31", counts=counts), OCTOBER)
    assert found.gained is not None
    assert (found.gained.middle, found.gained.from_day) == (29, date(2026, 10, 14))
    alone = summarise(account_log("2026-10-31", counts={"2026-10-14": 512}), OCTOBER)
    assert alone.gained is None
