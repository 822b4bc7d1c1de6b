"""The archive of X: posts, the follower count of its day, and what is left out."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from growthdesk.domain.counts import exactly
from growthdesk.domain.platform import Kind
from growthdesk.errors import Trouble
from growthdesk.importers.files.part import Part
from growthdesk.importers.files.source import Source
from growthdesk.importers.found import Found, FoundCount, Options, Whose
from growthdesk.importers.recognise import recognise
from growthdesk.importers.x.script import items_in

OPTIONS = Options(ZoneInfo("Europe/Berlin"), date(2026, 11, 23))
ROUND = 1_700_000_000_000  # 14 November 2023, 22:13:20 UTC


def name_at(seconds: int) -> str:
    """The id of a post so many seconds after ROUND."""
    return str((ROUND + 1000 * seconds - 1_288_834_974_657) << 22)


def moment_at(seconds: int) -> datetime:
    return datetime.fromtimestamp(ROUND // 1000 + seconds, UTC)


def tweet(seconds: int, text: str, **more: object) -> dict[str, Any]:
    """A post as it stands in the archive."""
    return {
        "tweet": {
            "id_str": name_at(seconds),
            "full_text": text,
            "created_at": f"{moment_at(seconds):%a %b %d %H:%M:%S +0000 %Y}",
            "favorite_count": "12",
            "retweet_count": "2",
            **more,
        }
    }


def script(sort: str, value: object) -> bytes:
    return f"window.YTD.{sort}.part0 = {json.dumps(value, indent=2, ensure_ascii=False)}".encode()


def manifest(**about: object) -> bytes:
    value = {
        "userInfo": {"accountId": "1", "userName": "mira_bakes", "displayName": "Mira"},
        "archiveInfo": {"generationDate": "2026-02-11T23:46:38.082Z", **about},
        "dataTypes": {},
    }
    return b"window.__THAR_CONFIG = " + json.dumps(value).encode()


ACCOUNT = script(
    "account",
    [{"account": {"email": "m@example.com", "username": "mira_bakes", "accountDisplayName": "M"}}],
)
FOLLOWERS = script(
    "follower",
    [
        {
            "follower": {
                "accountId": str(n),
                "userLink": f"https://twitter.com/intent/user?user_id={n}",
            }
        }
        for n in range(9)
    ],
)


def source_of(files: Mapping[str, bytes]) -> Source:
    parts = (Part(f"data/{name}", len(data), partial(bytes, data)) for name, data in files.items())
    return Source("twitter-2026-02-12-0123abcd.zip", tuple(parts))


def found_in(options: Options = OPTIONS, **files: bytes) -> Found:
    """What is found in files that are named without their ends: ``tweets=…``."""
    named = {f"{name.replace('_', '-')}.js": data for name, data in files.items()}
    (recognised,) = recognise(source_of(named))
    return recognised.read(options)


def test_a_whole_archive() -> None:
    found = found_in(
        manifest=manifest(),
        account=ACCOUNT,
        follower=FOLLOWERS,
        tweets=script(
            "tweets",
            [
                tweet(0, "Hello &amp; welcome, ünï 🎂"),
                tweet(60, "RT @someone: shared", retweet_count="400"),
                tweet(120, "@someone yes", in_reply_to_status_id_str="1"),
            ],
        ),
    )
    assert found.recognised_as == "X: archive"
    assert found.whose == Whose("x", "mira_bakes", "M")
    # The archive is of the next day in Berlin.
    assert found.counts == (FoundCount(1, date(2026, 2, 12), exactly(9)),)
    hello, reply = found.posts
    assert hello.published_at == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert (hello.line, hello.day) == (1, date(2023, 11, 14))
    assert (hello.kind, hello.caption) == (Kind.TEXT, "Hello & welcome, ünï 🎂")
    assert hello.link == f"https://x.com/mira_bakes/status/{name_at(0)}"
    assert hello.platform_id == name_at(0)
    assert hello.numbers == (None, None, 12, None, 2, None, None)
    assert (reply.line, reply.kind, reply.day) == (3, Kind.REPLY, date(2023, 11, 14))
    assert [(row.line, row.reason) for row in found.skipped] == [
        (2, "A repost, whose numbers are those of someone else's post.")
    ]
    assert found.complete == (date(2023, 11, 14), date(2026, 2, 12))
    assert found.seen_at == datetime(2026, 2, 11, 23, 46, 38, tzinfo=UTC)
    assert "example.com" not in repr(found)
    assert "intent" not in repr(found)


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"extended_entities": {"media": [{"type": "photo"}, {"type": "photo"}]}}, Kind.PHOTO),
        ({"extended_entities": {"media": [{"type": "video"}]}}, Kind.VIDEO),
        ({"entities": {"media": [{"type": "animated_gif"}]}}, Kind.VIDEO),
        ({"entities": {"urls": [{"expanded_url": "https://bread.example/"}]}}, Kind.LINK),
        ({"entities": {"urls": [{"expanded_url": "https://twitter.com/a/status/1"}]}}, Kind.TEXT),
        ({"in_reply_to_user_id_str": "5"}, Kind.REPLY),
        ({"entities": [], "extended_entities": None}, Kind.TEXT),
    ],
)
def test_kinds(more: dict[str, Any], kind: Kind) -> None:
    (post,) = found_in(tweets=script("tweets", [tweet(0, "Bread", **more)])).posts
    assert post.kind is kind


def test_an_old_archive_is_not_wrapped_and_has_counted_ids() -> None:
    old = {"id_str": "20", "text": "just", "created_at": "Wed Mar 22 04:50:00 +0000 2006"}
    found = found_in(tweet=script("tweet", [old]), account=ACCOUNT)
    (post,) = found.posts
    assert (post.published_at, post.caption) == (
        datetime(2006, 3, 22, 4, 50, tzinfo=UTC),
        "just",
    )
    assert post.numbers == (None,) * 7
    assert found.complete is None


@pytest.mark.parametrize(
    ("created_at", "moment"),
    [
        ("Tue Nov 14 22:13:00 +0000 2023", datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        ("Tue Nov 14 20:00:30 +0000 2023", datetime(2023, 11, 14, 20, 0, 30, tzinfo=UTC)),
        ("Tue Nov 14 20:00:30 2023", datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        (None, datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
    ],
)
def test_the_written_time_counts_if_it_is_one(created_at: str | None, moment: datetime) -> None:
    post = tweet(0, "Bread", created_at=created_at)
    assert found_in(tweets=script("tweets", [post])).posts[0].published_at == moment


def test_long_texts_come_from_the_notes() -> None:
    long = "A long story about bread & butter. " * 20
    cut = html_of(long[:270]) + "… https://t.co/abcdef1234"
    notes = [
        {"noteTweet": {"noteTweetId": "77", "core": {"text": other}}}
        for other in (long[:100] + "but otherwise", long)
    ]
    found = found_in(
        tweets=script("tweets", [tweet(0, cut), tweet(9, "Short")]),
        note_tweet=script("note_tweet", notes),
    )
    assert [post.caption for post in found.posts] == [long, "Short"]


def html_of(text: str) -> str:
    return text.replace("&", "&amp;")


def test_several_files_are_one_list() -> None:
    files = {
        "tweets-part1.js": script("tweets", [tweet(60, "Two")]),
        "tweets.js": script("tweets", [tweet(0, "One")]),
        "manifest.js": manifest(),
    }
    (recognised,) = recognise(source_of(files))
    found = recognised.read(OPTIONS)
    assert [(post.line, post.caption) for post in found.posts] == [(1, "One"), (2, "Two")]
    assert found.complete == (date(2023, 11, 14), date(2026, 2, 12))
    del files["tweets.js"]
    (recognised,) = recognise(source_of(files))
    lacking = recognised.read(OPTIONS)
    assert lacking.complete is None
    assert len(lacking.doubts) == 1


def test_a_partial_archive_proves_no_silence() -> None:
    tweets = script("tweets", [tweet(0, "One")])
    assert found_in(tweets=tweets, manifest=manifest(isPartialArchive=True)).complete is None
    assert found_in(tweets=tweets, manifest=manifest()).complete is not None
    unread = script("tweets", [tweet(0, "One"), {"tweet": {"id_str": "x"}}])
    assert found_in(tweets=unread, manifest=manifest()).complete is None


def test_what_lies_beside_the_lists_does_no_harm() -> None:
    source = source_of({"tweets.js": script("tweets", [tweet(0, "One")])})
    page = b"<html>\xff\x00"
    whole = replace(source, parts=(*source.parts, Part("archive.html", 8, partial(bytes, page))))
    (recognised,) = recognise(whole)
    assert [part.file_name for part in recognised.parts] == ["tweets.js"]


def test_followers_without_a_day_are_not_counted() -> None:
    found = found_in(follower=FOLLOWERS, tweets=script("tweets", []))
    assert found.counts == ()
    assert len(found.doubts) == 1
    early = replace(OPTIONS, today=date(2026, 2, 1))
    assert found_in(early, follower=FOLLOWERS, manifest=manifest()).counts == ()


@pytest.mark.parametrize(
    "data",
    [
        b"window.YTD.tweets.part0 = ",
        b"window.YTD.tweets.part0 = {}",
        b"window.YTD.tweets.part0 = [" + b"[" * 100_000,
        b'window.YTD.tweets.part0 = [{"tweet": {"id_str": "1',
        b"window.YTD.tweets.part0 = [" + b"9" * 6000 + b"]",
        b"window.YTD.tweets.part0 = alert(1)",
        b"window.YTD.tweets.part0 = [" + b"{}," * 600_000 + b"{}]",
        script("tweets", [tweet(0, "x" * 2_500_000)]),
    ],
)
def test_what_is_no_archive_is_told_in_a_sentence(data: bytes) -> None:
    (recognised,) = recognise(source_of({"tweets.js": data}))
    with pytest.raises(Trouble):
        recognised.read(OPTIONS)


def test_entries_of_any_kind_are_left_out_and_told() -> None:
    odd: list[object] = [
        7,
        None,
        "x",
        [],
        {"tweet": 5},
        {"tweet": {"id_str": 5}},
        tweet(0, "Good \ud800 one"),
    ]
    data = b"window.YTD.tweets.part0 = " + json.dumps(odd).encode()
    found = found_in(
        tweets=data, manifest=b"window.__THAR_CONFIG = [", account=script("account", 3)
    )
    assert [post.caption for post in found.posts] == ["Good ? one"]
    assert [row.line for row in found.skipped] == [1, 2, 3, 4, 5, 6]
    assert found.whose == Whose("x")


@pytest.mark.parametrize("length", [1_000, 1_048_500, 2_000_000])
def test_items_are_whole_wherever_they_are_cut(length: int) -> None:
    values = [{"text": "🎂" * 7, "number": n} for n in range(length // 60)]
    data = (
        b" window.YTD.tweets.part12 = " + json.dumps(values, ensure_ascii=False).encode() + b";\n"
    )
    part = Part("tweets.js", len(data), lambda: data)
    assert list(items_in(part)) == values
