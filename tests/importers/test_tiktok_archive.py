"""TikTok's download of all data, in each generation and as texts."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers.packed import OPTIONS, WRITTEN, only_in, packed

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.counts import exactly
from growthdesk.errors import Trouble
from growthdesk.importers.found import FoundCount, FoundPost, Whose
from growthdesk.importers.recognise import recognise
from growthdesk.importers.tiktok.archive import recognise_tiktok_archive

ZIP = "TikTok_Data.zip"


def video(published: str, likes: str, seen_by: str = "Everyone", **more: str) -> dict[str, Any]:
    link = "https://v16.example/storage/v1/x?expires=1"
    return {"Date": published, "Link": link, "Likes": likes, "WhoCanView": seen_by} | more


VIDEOS = [
    video("2026-01-20 23:00:11", "60", Title="N/A", Sound="original sound"),
    video("2026-01-11 18:01:11", "0", Title="Bread, slowly"),
    video("2026-01-05 18:05:11", "15", "Private"),
]
WATCHED = [video("2026-01-21 08:00:00", "5000", Title="Of somebody else")]
FANS = [{"Date": "2026-01-28 09:00:00", "UserName": "a_fan"}, {"Date": "soon", "UserName": "b_fan"}]
PROFILE = {"userName": "mira.bakes", "followerCount": 1204, "likesReceived": "108"}

NEWEST = {
    "Post": {"Posts": {"VideoList": VIDEOS}, "Recently Deleted Posts": {"PostList": None}},
    "Profile And Settings": {
        "Follower": {"FansList": FANS},
        "Profile Info": {"App": 1, "ProfileMap": PROFILE},
    },
    "Your Activity": {"Watch History": {"VideoList": WATCHED}},
}
OLDER = {
    "Your Activity": {
        "Watch History": {"VideoList": WATCHED},
        "Follower": {"FansList": FANS},
    },
    "Post": {"Posts": {"VideoList": VIDEOS}},
    "Profile": {"Profile Info": {"ProfileMap": PROFILE}},
}
OLDEST = {
    "Activity": {
        "Video Browsing History": {"VideoList": WATCHED},
        "Follower List": {"FansList": FANS},
    },
    "Video": {"Videos": {"VideoList": VIDEOS}},
    "Profile": {"Profile Information": {"ProfileMap": PROFILE}},
}
TEXTS = {
    "TikTok/Post/Posts.txt": "".join(
        f"Date: {one['Date']} UTC\nLink: {one['Link']}\nLike(s): {one['Likes']}\n"
        f"Who can view: {one['WhoCanView']}\nTitle: {one.get('Title', 'N/A')}\n\n"
        for one in VIDEOS
    ),
    "TikTok/Profile/Profile Info.txt": "Username: mira.bakes\nFollower count: 1204\n",
    "TikTok/Your Activity/Follower.txt": "Date: 2026-01-28 09:00:00 UTC\nUsername: a_fan\n",
    "TikTok/Your Activity/Watch History.txt": "Date: 2026-01-21 08:00:00 UTC\nLink: x\n",
}


def post(line: int, published: datetime, day: date, likes: int, title: str = "") -> FoundPost:
    numbers = tuple(likes if name == "likes" else None for name in NUMBERS)
    return FoundPost(line, day, published, "Europe/Sofia", title=title, numbers=numbers)


POSTS = (
    post(1, datetime(2026, 1, 20, 23, 0, 11, tzinfo=UTC), date(2026, 1, 21), 60),
    post(2, datetime(2026, 1, 11, 18, 1, 11, tzinfo=UTC), date(2026, 1, 11), 0, "Bread, slowly"),
)


@pytest.mark.parametrize(
    "files",
    [
        {"user_data_tiktok.json": json.dumps(NEWEST)},
        {"user_data_tiktok.json": json.dumps(OLDER)},
        {"TikTok/user_data.json": json.dumps(OLDEST), "TikTok/Videos/1.mp4": b"\0"},
        {"renamed.json": json.dumps(NEWEST)},
        TEXTS,
    ],
)
def test_every_generation_gives_the_same(files: dict[str, str | bytes]) -> None:
    found = only_in(packed(ZIP, files))
    assert found.posts == POSTS
    assert [(row.line, "“Private”" in row.reason) for row in found.skipped] == [(3, True)]
    assert found.counts == (FoundCount(4, date(2026, 11, 20), exactly(1204)),)
    assert found.whose == Whose("tiktok", "mira.bakes")
    assert found.complete == (date(2026, 1, 11), date(2026, 11, 20))
    assert found.seen_at == WRITTEN
    assert found.doubts == ()
    # Nobody else's name, and no link that ends within days.
    assert not any(word in repr(found) for word in ("fan", "somebody", "example"))


def test_the_texts_beside_are_taken_too() -> None:
    source = packed(ZIP, TEXTS | {"readme/notes.txt": "Date,followers\n2026-01-01,4\n"})
    taken = [{part.name for part in one.parts} for one in recognise(source)]
    assert taken == [set(TEXTS), {"readme/notes.txt"}]


def test_a_download_without_a_count_says_so() -> None:
    profile = {key: value for key, value in PROFILE.items() if key != "followerCount"}
    data = OLDEST | {"Profile": {"Profile Information": {"ProfileMap": profile}}}
    found = only_in(packed(ZIP, {"user_data.json": json.dumps(data)}))
    assert found.counts == ()
    assert len(found.doubts) == 1
    assert found.posts == POSTS


@pytest.mark.parametrize("written", [None, datetime(2026, 1, 27, tzinfo=UTC)])
def test_a_count_without_a_day_is_left_out(written: datetime | None) -> None:
    # A fan of 28 January was there before it was written.
    found = only_in(packed(ZIP, {"user_data.json": json.dumps(NEWEST)}, written))
    assert (found.counts, found.seen_at, found.complete) == ((), None, None)
    assert "1,204" in found.doubts[0]


def test_the_name_of_the_archive_tells_when_it_was_written() -> None:
    files = {"user_data_tiktok.json": json.dumps(NEWEST)}
    found = only_in(packed("TikTok_Data_1770000000.zip", files))
    assert found.seen_at == datetime(2026, 2, 2, 2, 40, tzinfo=UTC)
    assert found.counts[0].day == date(2026, 2, 2)


@pytest.mark.parametrize(
    "link",
    [
        "https://www.tiktokv.com/share/video/7300000000000000001/",
        "https://www.tiktok.com/@mira.bakes/video/7300000000000000001",
    ],
)
def test_a_lasting_link_is_kept_and_names_the_post(link: str) -> None:
    data = {"Video": {"Videos": {"VideoList": [video("2026-01-05 18:05:11", "1", Link=link)]}}}
    (found,) = only_in(packed(ZIP, {"user_data.json": json.dumps(data)})).posts
    assert (found.link, found.platform_id) == (link, "7300000000000000001")


def test_days_follow_the_zone_and_rows_that_cannot_be_used_are_listed() -> None:
    videos = [video("2026-11-25 10:00:00", "1"), video("", "1"), *VIDEOS[:1]]
    data = {"Post": {"Posts": {"VideoList": videos}}}
    options = replace(OPTIONS, zone=ZoneInfo("America/Los_Angeles"))
    found = only_in(packed(ZIP, {"user_data.json": json.dumps(data)}), options)
    assert [(one.line, one.day) for one in found.posts] == [(3, date(2026, 1, 20))]
    assert [row.line for row in found.skipped] == [1, 2]


def test_damaged_json_is_told_in_one_sentence() -> None:
    with pytest.raises(Trouble, match="user_data_tiktok"):
        recognise(packed(ZIP, {"user_data_tiktok.json": json.dumps(NEWEST)[:-40]}))


KEYS = st.sampled_from(
    [
        *("Post", "Posts", "VideoList", "ProfileMap", "FansList", "Date", "Likes", "Link"),
        *("WhoCanView", "userName", "followerCount", "Title"),
    ]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(["2026-01-20 18:00:11", "9999-12-31 23:59:59", "0001-01-01 00:00:00", "108"])
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=15,
)


@settings(max_examples=80, deadline=None)
@given(JSON, JSON)
def test_no_shape_of_json_breaks_it(videos: Any, anything: Any) -> None:
    data = {"Post": {"Posts": {"VideoList": videos}}, "Profile": {"ProfileMap": anything}}
    for value in (data, anything):
        source = packed(ZIP, {"user_data.json": json.dumps(value)})
        for thing in recognise_tiktok_archive(source):
            found = thing.read(OPTIONS)
            assert all(one.day <= OPTIONS.today for one in found.posts)
