"""What LinkedIn's workbooks give, row by row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.importers.files import read
from tests.importers.linkedin_files import (
    DAYS,
    activity,
    american,
    brazilian,
    english,
    portuguese,
    rankings,
)
from tests.importers.workbooks import Cell, xlsx

from growthdesk.domain.counts import exactly
from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import (
    FoundChange,
    FoundCount,
    FoundPost,
    FoundViews,
    Options,
    Whose,
)
from growthdesk.importers.linkedin.analytics import recognise_linkedin
from growthdesk.importers.linkedin.days import day_near, days_told

OPTIONS = Options(ZoneInfo("Europe/Berlin"), date(2026, 11, 23))
FIRST = datetime(2025, 1, 8, 23, 30, tzinfo=UTC)
SECOND = datetime(2025, 2, 3, 7, tzinfo=UTC)
OLD = "Content_2025-01-01_2025-03-01_MiraBakes (2).xlsx"
NEW = "AggregateAnalytics_Mira Bakes_2025-01-01_2025-03-01.xlsx"


@pytest.mark.parametrize(
    ("name", "data", "whose"),
    [(OLD, english(()), "MiraBakes"), (NEW, portuguese(()), "Mira Bakes")],
)
def test_an_account_by_day_in_any_language(name: str, data: bytes, whose: str) -> None:
    found = read(name, data, OPTIONS)
    assert found.recognised_as == "LinkedIn: analytics of a creator"
    assert found.whose == Whose("linkedin", name=whose)
    assert found.counts == (FoundCount(1, date(2025, 3, 1), exactly(412)),)
    assert found.changes == tuple(
        FoundChange(4 + n, day, gained=n % 5) for n, day in enumerate(DAYS)
    )
    assert {one.day: one.views for one in found.views} == {
        day: 10 + n for n, day in enumerate(DAYS)
    }
    assert (found.skipped, found.questions, found.posts) == ((), (), ())
    assert (found.complete, found.may_be_complete) == (None, False)


def test_days_of_the_account_stand_where_they_stood() -> None:
    found = read(OLD, english(()), OPTIONS)
    assert found.views[0] == FoundViews(2, DAYS[-1], 69)
    assert found.views[-1] == FoundViews(61, DAYS[0], 10)


@pytest.mark.parametrize("build", [english, portuguese])
def test_two_rankings_are_one_list_of_posts(build: Callable[[object], bytes]) -> None:
    write = american if build is english else brazilian
    one, two = activity(FIRST), activity(SECOND)
    engaged: list[tuple[str, str, Cell]] = [
        (one, write(date(2025, 1, 8)), 90),
        ("481", "", 481),
        (two, write(date(2025, 2, 3)), 12),
    ]
    found = read(OLD, build(rankings(engaged, [(two, write(date(2025, 2, 3)), "1,900")])), OPTIONS)
    assert found.posts == (
        FoundPost(
            4,
            date(2025, 1, 9),
            FIRST,
            "Europe/Berlin",
            link=one,
            platform_id=one.rpartition(":")[2],
        ),
        FoundPost(
            6,
            date(2025, 2, 3),
            SECOND,
            "Europe/Berlin",
            link=two,
            platform_id=two.rpartition(":")[2],
            numbers=(1900, None, None, None, None, None, None),
        ),
    )


def test_impressions_are_the_larger_numbers_wherever_they_stand() -> None:
    posts = [(activity(FIRST), "1/8/2025"), (activity(SECOND), "2/3/2025")]
    larger: list[tuple[str, str, Cell]] = [(*posts[0], 900), (*posts[1], 700)]
    smaller: list[tuple[str, str, Cell]] = [(*posts[0], 9), (*posts[1], 7)]
    for rows in (rankings(larger, smaller), rankings(smaller, larger)):
        found = read(OLD, english(rows), OPTIONS)
        assert [post.numbers[0] for post in found.posts] == [900, 700]


def test_a_post_that_was_planned_has_the_day_of_the_file() -> None:
    rows = rankings([], [(activity(FIRST), "1/20/2025", 5)])
    (post,) = read(OLD, english(rows), OPTIONS).posts
    assert (post.day, post.published_at) == (date(2025, 1, 20), None)


def test_days_that_may_be_read_two_ways_are_asked_for() -> None:
    def few(order: Callable[[date], str]) -> bytes:
        days = [date(2025, 3, 4), date(2025, 3, 5)]
        return xlsx(
            {
                "E": [("Date", "Impressions", "Engagements"), *((order(d), 1, 1) for d in days)],
                "F": [
                    ("Total followers on 3/5/2025:", 412),
                    ("Date", "New followers"),
                    *((order(d), 2) for d in days),
                ],
            }
        )

    found = read(OLD, few(american), OPTIONS)
    assert [change.day for change in found.changes] == [date(2025, 3, 4), date(2025, 3, 5)]
    assert found.questions[0].key == "day_order"
    told = replace(OPTIONS, answers={"day_order": "day_first"})
    assert read(OLD, few(american), told).changes[0].day == date(2025, 4, 3)


def test_what_cannot_be_read_is_told_with_its_sheet() -> None:
    days = [american(day) for day in DAYS[:20]]
    data = xlsx(
        {
            "E": [("Date", "Impressions", "Engagements"), *((day, 5, 1) for day in days)],
            "F": [
                ("Total followers on 1/20/2025:", 412),
                ("Date", "New followers"),
                *((day, 2) for day in days),
                ("1/21/2025", "many"),
                ("1/22/2027", 2),
            ],
        }
    )
    found = read(OLD, data, OPTIONS)
    assert [(row.line, row.reason[:9]) for row in found.skipped] == [
        (23, "In “F”: “"),
        (24, "In “F”: 2"),
    ]
    assert len(found.changes) == 20


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Total followers on 8/5/2024:", date(2024, 8, 5)),
        ("Total followers on 8/5/24", date(2024, 8, 5)),
        ("Total de seguidores em 05/08/2024", date(2024, 8, 5)),
        ("2024年8月5日的关注者总数", date(2024, 8, 5)),
        ("Gesamtzahl der Follower am 05.08.2024:", date(2024, 8, 5)),
        ("Follower am 5. August 2024", date(2024, 8, 5)),
        ("Total followers on Aug 5, 2024", date(2024, 8, 5)),
        ("2024-08-05", date(2024, 8, 5)),
        ("Total followers", None),
        ("13/13/2024", None),
    ],
)
def test_a_day_in_words(text: str, day: date | None) -> None:
    assert day_near(text, date(2024, 8, 5)) == day
    assert (day in days_told(text)) is (day is not None)


def test_one_post_has_all_its_numbers() -> None:
    link = activity(SECOND)
    data = xlsx(
        {
            "PERFORMANCE": [
                ("Post URL", link),
                ("Post Date", "Feb 3, 2025"),
                ("Impressions", "1,900"),
                ("Members reached", "1,200"),
                ("Reactions", "31"),
                ("Comments", "4"),
                ("Reposts", "2"),
                ("Saves", "5"),
                ("Followers gained from this post", "3"),
            ]
        }
    )
    found = read("SinglePostAnalytics_Mira Bakes_1.xlsx", data, OPTIONS)
    assert found.recognised_as == "LinkedIn: analytics of one post"
    (post,) = found.posts
    assert (post.published_at, post.numbers) == (SECOND, (1900, 1200, 31, 4, 2, 5, 3))


def test_a_workbook_of_someone_else_is_not_taken() -> None:
    rows: list[tuple[Cell, ...]] = [("Date", "Followers")]
    rows += [(day.isoformat(), n) for n, day in enumerate(DAYS)]
    data = xlsx({"Sheet1": rows, "Notes": [("a", "b")]})
    assert not recognise_linkedin(in_memory("mine.xlsx", data))
    assert not recognise_linkedin(in_memory("posts.csv", b"Post URL,Reactions\nx,1\n"))


def test_posts_of_an_id_without_a_time_have_their_day_only() -> None:
    rows = rankings(
        [], [("https://www.linkedin.com/posts/x-share-123456789012345-ab", "1/9/25", 5)]
    )
    found = read(OLD, english(rows), OPTIONS)
    assert [(post.day, post.published_at) for post in found.posts] == [(date(2025, 1, 9), None)]


def test_engagement_before_the_first_day_is_not_invented() -> None:
    found = read(OLD, english(()), OPTIONS)
    assert found.days == (DAYS[0], DAYS[-1])
    assert DAYS[0] - timedelta(days=1) not in {change.day for change in found.changes}
