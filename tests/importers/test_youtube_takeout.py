"""The videos of a channel in Google Takeout, row by row."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.importers.packed import OPTIONS, WRITTEN, all_in, only_in, packed

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.platform import Kind
from growthdesk.importers.found import FoundPost, Whose
from growthdesk.importers.recognise import recognise

ROOT = "Takeout/YouTube and YouTube Music/"
CHANNEL = "UCaBcDeFgHiJkLmNoPqRsTuV"
OTHER = "UC0123456789012345678901"
ENGLISH = (
    *("Video ID", "Approx Duration (ms)", "Video Audio Language", "Video Category"),
    *("Video Description (Original)", "Channel ID", "Tag 1", "Video Title (Original)"),
    *("Privacy", "Video State", "Video Create Timestamp", "Video Publish Timestamp"),
)
GERMAN = (
    *("Video-ID", "Ungefähre Dauer (ms)", "Audiosprache des Videos", "Videokategorie"),
    *("Videobeschreibung (Original)", "Kanal-ID", "Tag: 1", "Videotitel (Original)"),
    *("Datenschutz", "Videostatus", "Zeitstempel bei Videoerstellung"),
    "Zeitstempel bei Videoveröffentlichung",
)
UNKNOWN = tuple(f"Dálkur {number}" for number in range(12))


def row(
    name: str,
    published: str,
    privacy: str = "Public",
    *,
    duration: int = 252_000,
    channel: str = CHANNEL,
) -> tuple[str, ...]:
    created = "2018-12-01T20:00:00+00:00"
    return (
        *(name, str(duration), "en", "Food", f"About {name},\nin two lines", channel, "bread"),
        *(f"Title {name}", privacy, "Processed", created, published),
    )


def table(header: Sequence[str], *rows: Sequence[str]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([header, *rows])
    return out.getvalue()


A, B, C = "dQw4w9WgXcQ", "-HHGH-TTqYM", "a1B2c3D4e5F"
TIMES = {A: "2018-12-02T22:55:54+00:00", B: "2026-11-01T08:00:00+00:00"}


def post(line: int, name: str, day: date, kind: Kind = Kind.VIDEO) -> FoundPost:
    return FoundPost(
        line,
        day,
        datetime.fromisoformat(TIMES[name]),
        "Europe/Sofia",
        kind,
        title=f"Title {name}",
        caption=f"About {name},\nin two lines",
        link=f"https://www.youtube.com/watch?v={name}",
        platform_id=name,
        numbers=(None,) * len(NUMBERS),
    )


@pytest.mark.parametrize(
    ("header", "words"),
    [
        (ENGLISH, ("Public", "Unlisted")),
        (tuple(name.lower() for name in ENGLISH), ("Public", "Private")),
        (GERMAN, ("Öffentlich", "Nicht gelistet")),
        (UNKNOWN, ("Opinbert", "Óskráð")),
    ],
)
def test_public_videos_are_posts_in_every_language(
    header: tuple[str, ...], words: tuple[str, str]
) -> None:
    text = table(
        header,
        row(A, TIMES[A], words[0]),
        row(C, TIMES[A], words[1]),
        row(B, TIMES[B], words[0], duration=59_900),
    )
    found = only_in(packed("takeout.zip", {ROOT + "video metadata/videos.csv": text}))
    # At 22:55 in UTC it is the next day in Sofia.
    assert found.posts == (
        post(2, A, date(2018, 12, 3)),
        post(4, B, date(2026, 11, 1), Kind.SHORT),
    )
    assert [skipped.line for skipped in found.skipped] == [3]
    assert words[1].casefold()[:4] in found.skipped[0].reason.casefold()
    assert bool(found.doubts) == (header is UNKNOWN)
    assert found.complete == (date(2018, 12, 3), date(2026, 11, 20))
    assert found.seen_at == WRITTEN


def test_pages_are_one_list_in_their_order() -> None:
    folder = "Takeout/YouTube und YouTube Music/Videometadaten/"
    first, second = table(ENGLISH, row(A, TIMES[A])), table(ENGLISH, row(B, TIMES[B]))
    pages = {f"{folder}videos(1).csv": second, f"{folder}videos.csv": first}
    found = only_in(packed("takeout.zip", pages))
    assert [(one.line, one.platform_id) for one in found.posts] == [(2, A), (3, B)]
    assert found.complete is not None
    del pages[f"{folder}videos.csv"]
    assert only_in(packed("takeout.zip", pages)).complete is None


def test_the_name_of_the_archive_tells_when_it_was_written() -> None:
    text = table(ENGLISH, row(A, TIMES[A]))
    files = {ROOT + "video metadata/videos.csv": text}
    found = only_in(packed("takeout-20260212T230000Z-001.zip", files))
    assert found.seen_at == datetime(2026, 2, 12, 23, tzinfo=UTC)
    assert found.complete == (date(2018, 12, 3), date(2026, 2, 13))
    assert only_in(packed("t.zip", files, written=None)).complete is None
    too_early = datetime(2017, 1, 1, tzinfo=UTC)
    assert only_in(packed("t.zip", files, written=too_early)).complete is None


def test_what_is_of_others_is_taken_and_never_read() -> None:
    files = {
        "Takeout/archive_browser.html": "<html></html>",
        ROOT + "video metadata/videos.csv": table(ENGLISH, row(A, TIMES[A])),
        ROOT + "channels/channel.csv": table(
            ("Channel ID", "Channel Country", "Channel Title (Original)", "Channel Visibility"),
            (CHANNEL, "BG", "Mira Bakes", "Public"),
        ),
        ROOT + "subscriptions/subscriptions.csv": table(
            ("Channel Id", "Channel Url", "Channel Title"),
            (OTHER, f"http://www.youtube.com/channel/{OTHER}", "Somebody"),
        ),
        ROOT + "playlists/Liked-videos.csv": table(
            ("Video ID", "Playlist Video Creation Timestamp"), (B, TIMES[B])
        ),
        ROOT + "history/watch-history.json": (
            '[{"header": "YouTube", "title": "Watched Somebody", "time": "2026-01-01T08:00:00Z"}]'
        ),
        ROOT + "comments/comments.csv": table(
            ("Comment ID", "Channel ID", "Comment Create Timestamp", "Comment Text"),
            ("Ugx", CHANNEL, TIMES[B], "Hello Somebody"),
        ),
    }
    (thing,) = recognise(packed("takeout.zip", files))
    assert {part.name for part in thing.parts} == {
        name for name in files if not name.endswith("html")
    }
    found = thing.read(OPTIONS)
    assert found.whose == Whose("youtube", name="Mira Bakes")
    assert [one.platform_id for one in found.posts] == [A]
    assert "Somebody" not in repr(found)


@pytest.mark.parametrize(
    "text",
    [
        table(("Channel Id", "Channel Url", "Channel Title"), (OTHER, "http://y.example", "She")),
        table(("Video-ID", "Zeitstempel bei Erstellung des Playlist-Videos"), (B, TIMES[B])),
    ],
)
def test_a_loose_list_of_others_gives_nothing(text: str) -> None:
    found = only_in(packed("subscriptions.csv", {"subscriptions.csv": text}))
    assert found.is_empty
    assert found.doubts


def test_a_takeout_without_videos_gives_nothing() -> None:
    folder = "Takeout/YouTube og YouTube Music/"
    comments = table(("Auðkenni", "Dagsetning", "Texti"), ("Ugx", TIMES[B], "Hello Somebody"))
    source = packed("takeout.zip", {f"{folder}athugasemdir/athugasemdir.csv": comments})
    found = only_in(source)
    assert found.is_empty
    assert found.doubts


def test_a_loose_list_leaves_other_tables_to_others() -> None:
    files = {
        "videos.csv": table(ENGLISH, row(A, TIMES[A])),
        "own.csv": "Date,Followers\n2026-01-01,900\n",
    }
    found = all_in(packed("Downloads", files))
    assert [(len(one.posts), len(one.counts)) for one in found] == [(1, 0), (0, 1)]


def test_each_channel_is_on_its_own() -> None:
    text = table(ENGLISH, row(A, TIMES[A]), row(B, TIMES[B], channel=OTHER))
    found = all_in(packed("takeout.zip", {ROOT + "video metadata/videos.csv": text}))
    assert [[one.platform_id for one in each.posts] for each in found] == [[A], [B]]


def test_times_that_are_missing_or_to_come() -> None:
    text = table(
        ENGLISH,
        row(A, ""),
        row(B, "2026-11-24T08:00:00+00:00"),
        (*row(C, "")[:-2], "", "soon"),
    )
    found = only_in(packed("videos.csv", {"videos.csv": text}))
    assert [one.published_at for one in found.posts] == [datetime(2018, 12, 1, 20, tzinfo=UTC)]
    assert "upload" in found.doubts[0]
    assert [skipped.line for skipped in found.skipped] == [3, 4]


def test_the_day_is_that_of_the_zone_and_its_start() -> None:
    source = packed("videos.csv", {"videos.csv": table(ENGLISH, row(A, TIMES[A]))})
    for options, day in (
        (replace(OPTIONS, zone=ZoneInfo("UTC")), date(2018, 12, 2)),
        (OPTIONS, date(2018, 12, 3)),
        (replace(OPTIONS, day_start=4), date(2018, 12, 2)),
    ):
        assert only_in(source, options).posts[0].day == day
