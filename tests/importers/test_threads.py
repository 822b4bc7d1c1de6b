"""Threads inside a download from Instagram: an account of its own."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.importers.files import read
from tests.importers.instagram_export import (
    NOVEMBER,
    ROOT,
    as_json,
    followers,
    medium,
    source,
    whole,
)

from growthdesk.domain.counts import exactly
from growthdesk.domain.platform import Kind
from growthdesk.importers.found import FoundCount, Options, Skipped, Whose
from growthdesk.importers.recognise import recognise

OPTIONS = Options(ZoneInfo("Europe/Berlin"), date(2026, 11, 23))
FOLDER = "your_instagram_activity/threads/"


def threads() -> dict[str, Any]:
    posts = [
        {"media": [medium("", NOVEMBER, "Ein schöner Tag ☕")]},
        {"media": [medium("", NOVEMBER + 60, "@lena danke")]},
        {"media": [medium("media/posts/a.jpg", NOVEMBER + 120, "Bild")]},
        {"media": [medium("media/posts/b.mp4", NOVEMBER + 180)]},
        {"media": [{"title": "no time"}]},
    ]
    return {"text_post_app_text_posts": posts}


def both() -> dict[str, Any]:
    listed = {"text_post_app_text_post_app_followers": followers(7)}
    own = {FOLDER + "threads_and_replies.json": threads(), FOLDER + "followers.json": listed}
    return whole() | own


def test_threads_row_by_row_beside_instagram() -> None:
    own, instagram = (one.read(OPTIONS) for one in recognise(source(both())))
    assert own.recognised_as == "Threads in an Instagram download: posts and a follower count"
    assert own.whose == Whose("threads", "mira.bakes")
    assert own.seen_at == datetime(2026, 2, 12, 12, tzinfo=UTC)
    assert own.complete == (date(2023, 11, 14), date(2026, 2, 12))
    assert [(post.line, post.kind, post.caption) for post in own.posts] == [
        (1, Kind.TEXT, "Ein schöner Tag ☕"),
        (2, Kind.REPLY, "@lena danke"),
        (3, Kind.PHOTO, "Bild"),
        (4, Kind.VIDEO, ""),
    ]
    assert own.skipped == (Skipped(5, "The post has no time of publication."),)
    assert own.counts == (FoundCount(6, date(2026, 2, 12), exactly(7)),)
    assert "example_fan" not in repr(own)
    (alone,) = recognise(source(whole()))
    assert instagram == alone.read(OPTIONS)


def test_each_takes_its_own_files() -> None:
    own, instagram = recognise(source(both()))
    names = [{part.name for part in one.parts} for one in (own, instagram)]
    assert names[0] == {ROOT + FOLDER + n for n in ("threads_and_replies.json", "followers.json")}
    assert not names[0] & names[1]


def test_a_loose_list_of_threads_is_read() -> None:
    found = read("threads.json", as_json(threads()), OPTIONS)
    assert len(found.posts) == 4
    assert found.complete is None


def test_damaged_threads_are_told_beside_instagram() -> None:
    damaged = {FOLDER + "threads_and_replies.json": as_json(threads())[:-9]}
    own, instagram = (one.read(OPTIONS) for one in recognise(source(both() | damaged)))
    assert "threads_and_replies.json" in own.doubts[0]
    assert (len(own.posts), len(own.counts), own.complete) == (0, 1, None)
    assert instagram.complete is not None
