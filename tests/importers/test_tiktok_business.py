"""What the tables of TikTok's business accounts give, row by row."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from tests.importers.files import read
from tests.importers.tiktok_files import BUSINESS, VIDEOS, business, video_id, video_link

from growthdesk.domain.counts import exactly
from growthdesk.domain.platform import Kind
from growthdesk.importers.found import (
    FoundChange,
    FoundCount,
    FoundPost,
    FoundViews,
    Options,
    Whose,
)

OPTIONS = Options(ZoneInfo("America/Los_Angeles"), date(2026, 11, 23))


def test_the_account_by_day_has_both_sides_of_its_change() -> None:
    rows = [
        ("2025/10/30", 500, 321, 12, 40, 2, 3, "NAN", "NAN", 4, 9, 5),
        ("2025/10/31", 610, "--", 15, 41, 1, 0, "NAN", "NAN", -2, 3, 5),
        ("2025/11/01", "NAN", "--", "--", "--", "--", "--", "NAN", "NAN", 6, "--", "--"),
        ("2025/11/02", "--", "--", "--", "--", "--", "--", "NAN", "NAN", "--", "--", "--"),
    ]
    found = read("Overview.csv", business(BUSINESS, rows), OPTIONS)
    assert found.recognised_as == "TikTok business account: numbers by day"
    assert found.changes == (
        FoundChange(2, date(2025, 10, 30), gained=9, lost=5),
        FoundChange(3, date(2025, 10, 31), gained=3, lost=5),
        FoundChange(4, date(2025, 11, 1), net=6),
    )
    assert found.views == (
        FoundViews(2, date(2025, 10, 30), 500, 12, 321),
        FoundViews(3, date(2025, 10, 31), 610, 15),
    )
    assert (found.counts, found.skipped, found.questions) == ((), (), ())


def test_the_audience_by_day_has_totals_where_they_are_given() -> None:
    header = ("Date", "New followers", "Total followers", "Reached audience", "Engaged audience")
    rows = [("2025/10/30", 9, "--", 321, 12), ("2025/10/31", 3, "1,204", 300, 11)]
    found = read("Audience.csv", business(header, rows), OPTIONS)
    assert found.counts == (FoundCount(3, date(2025, 10, 31), exactly(1204)),)
    assert [change.gained for change in found.changes] == [9, 3]
    assert [views.reach for views in found.views] == [321, 300]


def test_videos_have_their_time_in_utc() -> None:
    posted = datetime(2025, 10, 31, 5, 19, 10, tzinfo=UTC)
    link = video_link(posted, "bakery")
    rows = [
        ("A video, with comma", link, "2025/10/31 05:19:10", 900, 40, 3, 2, 7),
        ("Bad", link + "x", "soon", 1, 1, 1, 1, 1),
    ]
    found = read("Videos.csv", business(VIDEOS, rows), OPTIONS)
    assert found.recognised_as == "TikTok business account: videos"
    assert found.whose == Whose("tiktok", "bakery")
    assert found.posts == (
        FoundPost(
            2,
            date(2025, 10, 30),
            posted,
            "America/Los_Angeles",
            Kind.VIDEO,
            title="A video, with comma",
            link=link,
            platform_id=video_id(posted),
            numbers=(900, None, 40, 3, 2, 7, None),
        ),
    )
    assert [row.reason for row in found.skipped] == ["“soon” is not a day."]
    assert found.complete is None
