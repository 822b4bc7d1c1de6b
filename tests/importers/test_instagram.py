"""Downloads from Instagram: posts, insights and follower counts, in every shape and language."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers.files import read
from tests.importers.instagram_export import (
    DAY,
    LANGUAGES,
    NEWEST,
    NOVEMBER,
    OLDER,
    OLDEST,
    ROOT,
    as_json,
    audience,
    followers,
    found_in,
    insights,
    medium,
    post_insights,
    posts,
    reels,
    request,
    said,
    source,
    stories,
    whole,
)

from growthdesk.domain.counts import exactly
from growthdesk.domain.platform import Kind
from growthdesk.errors import Trouble
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import FoundCount, FoundPost, Options, Skipped, Whose
from growthdesk.importers.instagram import files as instagram_files
from growthdesk.importers.instagram.audience import last_day
from growthdesk.importers.recognise import recognise

OPTIONS = Options(ZoneInfo("Europe/Berlin"), date(2026, 11, 23))
INSIGHTS = "logged_information/past_instagram_insights/"
FOLLOWERS = "connections/followers_and_following/"
MEDIA = "your_instagram_activity/media/"
REQUESTS = "your_instagram_activity/other_activity/your_information_download_requests.json"
EXPORTED = int(datetime(2026, 2, 12, 9, tzinfo=UTC).timestamp())
AT = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def stamp(post: FoundPost) -> tuple[int, date, Kind | None, str]:
    return post.line, post.day, post.kind, post.caption


def test_a_whole_download_row_by_row() -> None:
    found = found_in(whole(), OPTIONS)
    assert found.recognised_as == "Instagram download: posts and a follower count"
    assert found.whose == Whose("instagram", "mira.bakes")
    assert found.seen_at == datetime(2026, 2, 12, 12, tzinfo=UTC)
    assert found.complete == (date(2021, 2, 17), date(2026, 2, 12))
    assert found.counts == (FoundCount(6, date(2026, 2, 11), exactly(1204)),)
    assert (*found.changes, *found.views, *found.skipped) == ()
    assert [stamp(post) for post in found.posts] == [
        (1, date(2023, 11, 14), Kind.PHOTO, "Première photo ☕ #café"),
        (2, date(2023, 12, 4), Kind.CAROUSEL, "Carousel 🎉"),
        (3, date(2021, 2, 17), Kind.VIDEO, "Old video"),
        (4, date(2024, 1, 13), Kind.REEL, "R"),
        (5, date(2024, 1, 14), Kind.STORY, ""),
    ]
    first, *others = found.posts
    assert (first.published_at, first.zone) == (AT, "Europe/Berlin")
    assert first.numbers == (2011, 1530, 96, 7, 3, 11, None)
    assert all(set(post.numbers) == {None} for post in others)
    assert all(post.platform_id is None for post in found.posts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_gives_the_same(language: str) -> None:
    assert found_in(whole(language), OPTIONS) == found_in(whole(), OPTIONS)


@pytest.mark.parametrize("paths", [OLDER, OLDEST])
def test_every_generation_gives_the_same(paths: dict[str, str]) -> None:
    assert found_in(whole(paths=paths), OPTIONS) == found_in(whole(), OPTIONS)


def test_the_day_follows_the_zone() -> None:
    tokyo = Options(ZoneInfo("Asia/Tokyo"), OPTIONS.today)
    assert found_in(whole(), tokyo).posts[0].day == date(2023, 11, 15)
    late = Options(ZoneInfo("Asia/Tokyo"), OPTIONS.today, day_start=12)
    assert found_in(whole(), late).posts[0].day == date(2023, 11, 14)


def test_days_to_come_are_skipped() -> None:
    early = Options(OPTIONS.zone, date(2023, 12, 1))
    found = found_in(whole(), early)
    assert [post.line for post in found.posts] == [1, 3]
    assert found.skipped[0] == Skipped(2, "2023-12-04 has not come yet.")
    assert found.counts == ()


def test_names_of_files_do_not_matter_where_keys_tell() -> None:
    files = {"a.json": reels(), "b.json": post_insights(), "c.json": audience(), "d.json": posts()}
    found = found_in(files, OPTIONS)
    assert sorted(post.caption for post in found.posts)[1:] == [
        "Old video",
        "Première photo ☕ #café",
        "R",
    ]
    assert found.posts[-1].kind is Kind.REEL or found.posts[0].numbers[0] == 2011
    assert found.counts[0].count == exactly(1204)
    assert found.complete is None  # loose files may be a part of the lists
    assert found.may_be_complete


def test_a_loose_list_of_posts_is_read() -> None:
    found = read("posts_1.json", as_json(posts()), OPTIONS)
    assert len(found.posts) == 3
    assert found.whose == Whose("instagram")


def test_a_reel_that_posts_list_too_is_one_reel() -> None:
    created = NOVEMBER - 900 * DAY
    both = [{"media": [medium("media/posts/9.mp4", created, "Twice")]}]
    other = {"ig_reels_media": [{"media": [medium("media/reels/8.mp4", created, "Twice")]}]}
    found = found_in({MEDIA + "posts_1.json": both, MEDIA + "reels.json": other}, OPTIONS)
    assert [post.kind for post in found.posts] == [Kind.REEL]
    assert found.skipped == (Skipped(2, "The post is entry 1 already."),)


def test_a_story_of_the_same_photo_stays_a_story() -> None:
    shown = {"ig_stories": [medium("media/posts/202311/1_1.jpg", NOVEMBER)]}
    files = {MEDIA + "posts_1.json": posts()[:1], MEDIA + "stories.json": shown}
    insight = {INSIGHTS + "posts.json": post_insights()}
    found = found_in(files | insight, OPTIONS)
    assert [post.kind for post in found.posts] == [Kind.PHOTO, Kind.STORY]
    assert [post.numbers[0] for post in found.posts] == [2011, None]


def test_kinds_follow_the_list_and_the_file() -> None:
    late = NOVEMBER
    files = {
        MEDIA + "posts_1.json": [{"media": [medium("media/posts/a.MP4?x=1", late)]}],
        MEDIA + "igtv_videos.json": {"ig_igtv_media": [{"media": [medium("b.mp4", late - DAY)]}]},
        MEDIA + "archived_posts.json": {
            "ig_archived_post_media": [{"media": [medium("c.jpg", late - 2 * DAY)]}]
        },
        MEDIA + "recently_deleted_content.json": {
            "ig_recently_deleted_media": [{"media": [medium("d.jpg", late - 3 * DAY)]}]
        },
    }
    found = found_in(files, OPTIONS)
    assert [post.kind for post in found.posts] == [Kind.REEL, Kind.VIDEO, Kind.PHOTO]


def test_a_post_without_a_time_is_skipped() -> None:
    bad = [{"media": [{"uri": "x.jpg", "creation_timestamp": 0, "title": "x"}]}, *posts()[:1]]
    found = found_in({MEDIA + "posts_1.json": bad}, OPTIONS)
    assert [post.line for post in found.posts] == [2]
    assert found.skipped == (Skipped(1, "The post has no time of publication."),)


def test_a_carousel_without_its_media_is_a_post() -> None:
    bare = [{"creation_timestamp": NOVEMBER, "title": "x", "media": []}]
    (post,) = found_in({MEDIA + "posts_1.json": bare}, OPTIONS).posts
    assert stamp(post) == (1, date(2023, 11, 14), Kind.PHOTO, "x")


def test_the_newest_dialect_with_labels() -> None:
    link = "https://www.instagram.com/p/Cznq3xyIabc/"
    post = {
        "timestamp": NOVEMBER,
        "media": [],
        "label_values": [
            {"label": "MÃ\xaddia", "media": [medium("a.jpg", NOVEMBER), medium("b.jpg", NOVEMBER)]},
            {"label": "Legenda", "value": "OlÃ¡"},
            {"label": "URL", "value": link, "href": link},
            {"title": "x", "dict": [{"label": "y", "value": "z"}]},
        ],
    }
    (found,) = found_in({MEDIA + "posts_1.json": [post]}, OPTIONS).posts
    assert (found.kind, found.caption, found.link) == (Kind.CAROUSEL, "Olá", link)
    assert found.platform_id == "Cznq3xyIabc"


@pytest.mark.parametrize("label", ["Beschreibung", "Description", "Descrizione", "Pie de foto"])
def test_a_caption_by_its_label_in_any_language(label: str) -> None:
    labels = [{"label": label, "value": "Rye"}, {"label": "Ort", "value": "Berlin"}]
    post = {"timestamp": NOVEMBER, "media": [medium("a.jpg", NOVEMBER)], "label_values": labels}
    (found,) = found_in({MEDIA + "posts_1.json": [post]}, OPTIONS).posts
    assert found.caption == "Rye"


def test_insights_in_italian_and_dutch() -> None:
    for labels in (
        {"Visualizzazioni": "2.011", "Account raggiunti": "1.530", "“Mi piace”": "96"},
        {"Weergaven": "2.011", "Bereikte accounts": "1.530", "Vind-ik-leuks": "96"},
    ):
        data = insights("organic_insights_posts", "media/p.jpg", NOVEMBER, labels)
        (post,) = found_in({INSIGHTS + "posts.json": data}, OPTIONS).posts
        assert post.numbers[:3] == (2011, 1530, 96)


def test_insights_find_their_post_by_time_or_file() -> None:
    by_time = insights("organic_insights_posts", "https://cdn/y.jpg?a=1", NOVEMBER, {"Likes": "5"})
    by_file = insights("organic_insights_posts", "x/2_1.jpg", NOVEMBER + 5, {"Likes": "6"})
    by_time["organic_insights_posts"] += by_file["organic_insights_posts"]
    files = {MEDIA + "posts_1.json": posts(), INSIGHTS + "posts.json": by_time}
    assert [post.numbers[2] for post in found_in(files, OPTIONS).posts] == [5, 6, None]


def test_insights_without_a_list_are_posts() -> None:
    labels = {"Instagram Plays": "55.000", "Likes do Instagram": "1", "Accounts reached": "40.210"}
    data = insights("organic_insights_reels", "media/r.mp4", NOVEMBER, labels)
    found = found_in({INSIGHTS + "reels.json": data}, OPTIONS)
    (post,) = found.posts
    assert stamp(post) == (1, date(2023, 11, 14), Kind.REEL, "Première ☕")
    assert post.numbers == (55_000, 40_210, 1, None, None, None, None)
    assert found.complete is None


def test_insights_of_stories_and_lives() -> None:
    story = insights("organic_insights_stories", "s.mp4", NOVEMBER, {"Antworten": "2"})
    live = insights("organic_insights_live", "l.jpg", NOVEMBER + 9, {"Erreichte Konten": "59"})
    found = found_in(
        {INSIGHTS + "stories.json": story, INSIGHTS + "live_videos.json": live}, OPTIONS
    )
    assert [(p.kind, p.numbers[1], p.numbers[3]) for p in found.posts] == [
        (Kind.STORY, None, 2),
        (Kind.LIVE, 59, None),
    ]


def test_insights_in_an_unknown_language_give_no_numbers_and_say_so() -> None:
    data = insights("organic_insights_posts", "1_1.jpg", NOVEMBER, {"Tavoitetut tilit": "15"})
    found = found_in({MEDIA + "posts_1.json": posts()[:1], INSIGHTS + "posts.json": data}, OPTIONS)
    assert set(found.posts[0].numbers) == {None}
    assert any("language that is not known" in doubt for doubt in found.doubts)


def test_views_count_before_impressions() -> None:
    labels = {"Impressions": "9", "Views": "12", "Instagram Plays": "11"}
    data = insights("organic_insights_posts", "1_1.jpg", NOVEMBER, labels)
    assert found_in({INSIGHTS + "posts.json": data}, OPTIONS).posts[0].numbers[0] == 12


def test_an_audience_that_does_not_add_up_is_not_taken() -> None:
    files = {INSIGHTS + "audience_insights.json": audience(net="1,204")}
    found = found_in(files, OPTIONS)
    assert found.is_empty
    assert any("do not add up" in doubt for doubt in found.doubts)


@pytest.mark.parametrize(
    ("days", "last"),
    [
        ("Feb 6 - May 6", date(2025, 5, 6)),
        ("Nov 14 - Feb 12", date(2026, 2, 12)),
        ("Dec 1, 2025 - Jan 17, 2026", date(2026, 1, 17)),
        ("9. Juli - 6. Okt.", date(2025, 10, 6)),
        ("14 Kas - 11 Şub", date(2026, 2, 11)),
        ("Dec 1 - Feb 29", date(2024, 2, 29)),
        ("Dec 1, 2025 - Feb 17, 2027", None),
        ("1 - 2", None),
        ("so - so", None),
    ],
)
def test_a_range_without_a_year_ends_before_the_download(days: str, last: date | None) -> None:
    assert last_day(days, date(2026, 2, 12)) == last


def test_the_list_of_followers_counts_where_no_insights_do() -> None:
    files = {
        FOLLOWERS + "followers_1.json": followers(12),
        FOLLOWERS + "followers_2.json": followers(8, 10),
    }
    found = found_in(files, OPTIONS)
    assert found.counts == (FoundCount(1, date(2026, 2, 12), exactly(18)),)
    assert "All time" in found.doubts[0]
    assert "example_fan" not in repr(found)


def test_a_missing_part_of_the_list_of_followers_is_told() -> None:
    found = found_in({FOLLOWERS + "followers_2.json": followers(3)}, OPTIONS)
    assert found.is_empty
    assert "part of the list of followers is missing" in found.doubts[0]


@pytest.mark.parametrize("answer", ["all", "some"])
def test_the_date_range_is_asked(answer: str) -> None:
    files = {MEDIA + "posts_1.json": posts(), FOLLOWERS + "followers_1.json": followers(3)}
    options = Options(OPTIONS.zone, OPTIONS.today, answers={"date_range": answer})
    found = found_in(files, options)
    assert found.questions[0].answer == answer
    assert len(found.posts) == 3
    assert (len(found.counts), found.complete is not None) == (
        (1, True) if answer == "all" else (0, False)
    )


def test_a_download_as_old_as_an_offered_range_is_taken_for_one() -> None:
    recent = [{"media": [medium("a.jpg", EXPORTED - 364 * DAY)]}]
    found = found_in({MEDIA + "posts_1.json": recent}, OPTIONS)
    assert found.questions[0].answer == "some"
    assert found.complete is None
    older = [*recent, {"media": [medium("b.jpg", EXPORTED - 600 * DAY)]}]
    assert found_in({MEDIA + "posts_1.json": older}, OPTIONS).complete is not None


@pytest.mark.parametrize(
    ("times", "is_all"),
    [((EXPORTED - 365 * DAY, EXPORTED), False), ((EXPORTED + 60,), True), ((1_286_323_200,), True)],
)
def test_the_list_of_requests_proves_the_date_range(times: tuple[int, ...], is_all: bool) -> None:
    files = {MEDIA + "posts_1.json": posts(), REQUESTS: request(EXPORTED, *times)}
    files |= {FOLLOWERS + "followers_1.json": followers(3)}
    found = found_in(files, OPTIONS)
    assert found.questions == ()
    assert (found.complete is not None, len(found.counts)) == (is_all, int(is_all))


def test_a_damaged_list_is_told_and_the_others_are_read() -> None:
    files: dict[str, Any] = whole()
    files[MEDIA + "reels.json"] = as_json(reels())[:-20]
    found = found_in(files, OPTIONS)
    assert len(found.posts) == 4
    assert found.complete is None
    assert any("reels.json" in doubt for doubt in found.doubts)


def test_a_list_that_cannot_be_unpacked_is_told() -> None:
    def refuse() -> bytes:
        raise Trouble("“x.zip” is damaged.", "Download it again.")

    whole_one = source(whole())
    parts = [
        replace(part, read=refuse) if part.file_name == "reels.json" else part
        for part in whole_one.parts
    ]
    (recognised,) = recognise(Source("x.zip", tuple(parts)))
    assert recognised.read(OPTIONS).doubts == ("“x.zip” is damaged. It is left out.",)


def test_lists_that_would_fill_the_memory_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instagram_files, "MOST_MEMORY", 20_000)
    found = found_in(whole(), OPTIONS)
    assert found.complete is None
    assert any("larger than any list" in doubt for doubt in found.doubts)


def test_only_damaged_lists_are_a_trouble() -> None:
    with pytest.raises(Trouble, match="not written as JSON"):
        found_in({MEDIA + "reels.json": as_json(reels())[:-20]}, OPTIONS)


def test_missing_posts_2_leaves_the_days_open() -> None:
    files = {MEDIA + "posts_1.json": posts(), MEDIA + "posts_3.json": posts()[:1]}
    found = found_in(files, OPTIONS)
    assert found.complete is None


def test_web_pages_are_refused_with_the_way_out() -> None:
    files = {MEDIA + "posts_1.html": b"<html></html>", "start_here.html": b"<html></html>"}
    (recognised,) = recognise(source(files))
    with pytest.raises(Trouble, match="JSON and the date range “All time”"):
        recognised.read(OPTIONS)


def test_an_export_with_nothing_in_it_says_so() -> None:
    found = found_in({INSIGHTS + "no-data.txt": b"no data", MEDIA + "no-data.txt": b""}, OPTIONS)
    assert found.is_empty
    assert found.doubts == ("Instagram had nothing to tell of posts or followers.",)


def test_numbers_of_a_period_are_known_and_not_kept() -> None:
    reach = {"organic_insights_reach": [{"string_map_data": {"Accounts reached": said("5")}}]}
    found = found_in({INSIGHTS + "profiles_reached.json": reach}, OPTIONS)
    assert found.is_empty
    assert "period as a whole" in found.doubts[0]


@pytest.mark.parametrize(
    ("root", "name", "handle", "day"),
    [
        ("", "instagram-mira.bakes-2026-02-12-AbCdEfGh.zip", "mira.bakes", date(2026, 2, 12)),
        (
            "meta-2026-Jan-10/instagram-mi_ra-2026-01-09-f6TM2NkJ/",
            "x.zip",
            "mi_ra",
            date(2026, 1, 9),
        ),
        ("", "mira_20240304_part_1.zip", "mira", date(2024, 3, 4)),
        ("", "x.zip", "", date(2023, 12, 4)),
    ],
)
def test_whose_and_when(root: str, name: str, handle: str, day: date) -> None:
    found = found_in({MEDIA + "posts_1.json": posts()}, OPTIONS, root, name)
    assert found.whose == Whose("instagram", handle)
    assert found.seen_at is not None
    assert found.seen_at.date() == day


def test_the_handle_stands_in_the_profile() -> None:
    profile = {"profile_user": [{"string_map_data": {"Nom dâ\x80\x99utilisateur": said("mira")}}]}
    path = "personal_information/personal_information/personal_information.json"
    found = found_in({path: profile, MEDIA + "posts_1.json": posts()}, OPTIONS, "")
    assert found.whose == Whose("instagram", "mira")


def test_other_files_are_left_alone() -> None:
    files = whole() | {
        FOLLOWERS + "following.json": {"relationships_following": followers(2)},
        "your_instagram_activity/messages/inbox/a/message_1.json": {"messages": []},
        "your_instagram_activity/likes/liked_posts.json": [{"label_values": [], "timestamp": 1}],
        "media/posts/202311/1_1.jpg": b"JPEG",
    }
    (recognised,) = recognise(source(files))
    assert {part.file_name for part in recognised.parts} == {
        *("posts_1.json", "reels.json", "stories.json", "audience_insights.json", "posts.json"),
        "followers_1.json",
    }
    assert recognised.read(OPTIONS) == found_in(whole(), OPTIONS)


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("media", "uri", "creation_timestamp", "title", "label_values", "value"),
                    *("string_map_data", "media_map_data", "string_list_data", "timestamp"),
                    *("Followers", "Likes", "href", "label", "dict", "Creation Timestamp"),
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)
NAMES = st.sampled_from(
    [*whole(), *whole(paths=OLDEST), REQUESTS, "x.json", MEDIA + "posts_2.json"]
)
ROOTS = st.sampled_from(
    [
        *("organic_insights_posts", "organic_insights_audience", "ig_stories", "profile_user"),
        *("relationships_followers", "text_post_app_text_posts", "media"),
    ]
)


@given(st.dictionaries(NAMES, JSONS | st.tuples(ROOTS, JSONS), min_size=1, max_size=4))
@settings(max_examples=150, deadline=None)
def test_any_shape_is_read_or_told(files: dict[str, Any]) -> None:
    texts = {
        path: json.dumps(dict([value]) if isinstance(value, tuple) else value).encode()
        for path, value in files.items()
    }
    with suppress(Trouble):
        for recognised in recognise(source(texts, ROOT)):
            for post in recognised.read(OPTIONS).posts:
                assert post.day <= OPTIONS.today


def mangled(value: Any, draw: st.DataObject) -> Any:
    """The value with some of its parts replaced by something else."""
    if draw.draw(st.integers(0, 14)) == 0:
        return draw.draw(JSONS)
    if isinstance(value, dict):
        return {key: mangled(inner, draw) for key, inner in value.items()}
    if isinstance(value, list):
        return [mangled(inner, draw) for inner in value]
    return value


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_download_with_anything_in_the_wrong_place_is_read_or_told(data: st.DataObject) -> None:
    files = {path: mangled(value, data) for path, value in whole("de", NEWEST).items()}
    texts = {path: json.dumps(value).encode() for path, value in files.items()}
    with suppress(Trouble):
        for recognised in recognise(source(texts)):
            found = recognised.read(OPTIONS)
            assert all(count.count.followers <= 1204 for count in found.counts)
            assert len(found.posts) + len(found.skipped) <= 20


def test_stories_alone_are_read() -> None:
    assert [post.kind for post in read("s.json", as_json(stories()), OPTIONS).posts] == [Kind.STORY]
