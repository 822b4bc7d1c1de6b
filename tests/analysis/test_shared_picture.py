"""What a picture to share tells, worked out by hand."""

from datetime import date, timedelta

import pytest
from tests.logs import account_log, post, purge, span

from growthdesk.analysis.moments import Moment
from growthdesk.analysis.period import Period, Unit, period_of
from growthdesk.analysis.shared_picture import (
    months_to_share,
    picture_of_milestone,
    picture_of_month,
    shared_picture,
)
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.platform import Kind

TODAY = date(2026, 11, 23)
OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31), Unit.MONTH)


def october(**more: object) -> AccountLog:
    """1,000 followers before October, 1,060 in its middle, 1,100 at its end."""
    counts = {date(2026, 9, 30): 1_000, date(2026, 10, 15): 1_060, date(2026, 10, 31): 1_100}
    posts = [
        post("2026-09-20"),
        post("2026-10-02"),
        post("2026-10-30"),
        post("2026-10-31", Kind.STORY),
    ]
    return account_log("2026-10-31", counts=counts, posts=posts, **more)  # type: ignore[arg-type]


def test_a_month_is_told_from_the_last_count_before_it() -> None:
    told = picture_of_month(october(), OCTOBER)
    assert told is not None
    assert told.change is not None
    assert told.change.middle == 100
    assert told.share == pytest.approx(0.1)
    assert (told.posts, told.complete) == (2, True)
    assert (told.first_day, told.last_day) == (OCTOBER.first_day, OCTOBER.last_day)
    (line,) = told.lines
    assert [*line[0]] == [
        day.toordinal() for day in (date(2026, 9, 30), date(2026, 10, 15), date(2026, 10, 31))
    ]
    assert [*line[1]] == [1_000, 1_060, 1_100]
    assert [*told.growth[0][1]] == pytest.approx([0, 0.06, 0.1])


def test_posts_of_a_month_are_told_as_logged_where_they_are_not_complete() -> None:
    told = picture_of_month(october(spans=[span("2026-10-10")]), OCTOBER)
    assert told is not None
    assert (told.posts, told.complete) == (2, False)


def test_a_purge_is_in_the_line_and_not_in_the_growth() -> None:
    told = picture_of_month(october(notes=[purge("2026-10-15")]), OCTOBER)
    assert told is not None
    assert [*told.lines[0][1]] == [1_000, 1_060, 1_100]
    # The step of 60 is the platform's doing: 1,060 followers at first, and 1,100 now.
    assert [*told.growth[0][1]] == pytest.approx([0, 0, 40 / 1_060])
    assert told.change is not None
    assert told.change.middle == 40


def test_a_month_without_a_count_has_no_picture() -> None:
    log = account_log("2026-10-31", counts={date(2026, 9, 30): 9})
    assert picture_of_month(log, OCTOBER) is None
    assert picture_of_month(account_log("2026-10-31"), OCTOBER) is None


def test_who_began_with_nothing_has_no_share_of_it() -> None:
    counts = {date(2026, 9, 30): 0, date(2026, 10, 31): 50}
    told = picture_of_month(account_log("2026-10-31", counts=counts), OCTOBER)
    assert told is not None
    assert (told.share, told.growth) == (None, ())
    assert told.change is not None
    assert told.change.middle == 50


def test_a_milestone_is_told_with_a_year_before_it_and_every_post() -> None:
    days = {TODAY - timedelta(days=n): 1_000 - n for n in range(0, 500, 10)}
    log = account_log(TODAY, counts=days, posts=[post("2024-01-01"), post("2026-11-01")])
    told = picture_of_milestone(log, Moment(1_000, TODAY))
    assert (told.posts, told.complete, told.change) == (2, True, None)
    assert told.lines[0][0][0] == (TODAY - timedelta(days=360)).toordinal()
    assert told.share == pytest.approx(360 / 640)


def test_of_no_count_nothing_can_be_drawn() -> None:
    with pytest.raises(ValueError, match="no follower count"):
        picture_of_milestone(account_log(TODAY), Moment(1_000, TODAY))


def test_the_log_is_asked_for_as_of_the_last_day() -> None:
    asked = []

    def as_of(day: date) -> AccountLog:
        asked.append(day)
        return account_log(day, counts={date(2026, 9, 30): 1, date(2026, 10, 20): 2})

    shared_picture(OCTOBER, as_of)
    shared_picture(Moment(2, date(2026, 10, 20)), as_of)
    assert asked == [date(2026, 10, 31), date(2026, 10, 20)]


def test_months_with_a_known_change_are_offered_newest_first() -> None:
    counts = {
        date(2026, 7, 31): 900,  # nothing in August
        date(2026, 9, 30): 1_000,
        date(2026, 10, 31): 1_100,
        date(2026, 11, 20): 1_150,
    }
    log = account_log(TODAY, counts=counts)
    november = period_of(Unit.MONTH, TODAY, TODAY, 0)
    assert months_to_share(log) == (november, OCTOBER)
    assert november.running
    assert months_to_share(account_log(TODAY)) == ()
    assert months_to_share(account_log(TODAY, counts={TODAY: 1})) == ()
