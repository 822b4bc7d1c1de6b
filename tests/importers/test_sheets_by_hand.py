"""Sheets as people keep them by hand, and what they write into them beside numbers."""

from datetime import UTC, datetime

import pytest
from tests.importers.packed import all_in, packed
from tests.importers.tables import OPTIONS, counts, founds_in

from growthdesk.domain.links import platform_in
from growthdesk.errors import Trouble
from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import Found, FoundChange, Whose
from growthdesk.importers.recognise import recognise

UNKNOWN = b"\x81\x8d\x8f\x90\x9d"
"""Bytes that Windows-1252 has no letter for."""


def one_in(data: str | bytes) -> Found:
    (found,) = founds_in(data).values()
    return found


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mon 02.02.2026", "Tue 03.02.2026"),
        ("Mo., 02.02.2026", "Di., 03.02.2026"),
        ("lunes 02/02/2026", "martes 03/02/2026"),
        ("Sam. 2026-01-31", "Mi 2026-02-04"),
    ],
)
def test_a_day_of_the_week_may_stand_before_figures(first: str, second: str) -> None:
    found = one_in(f'Date,Followers\n"{first}",1200\n"{second}",1210\n')
    assert [line for line, _, _ in counts(found)] == [2, 3]


def test_any_other_word_before_figures_makes_no_day() -> None:
    found = one_in("Date,Followers\n2026-02-01,1200\nStand 2026-02-02,1210\n")
    assert [row.line for row in found.skipped] == [3]


@pytest.mark.parametrize("time", ["18.30 Uhr", "18:30 Uhr", "6.30pm", "6:30 PM", "18h30"])
def test_a_time_of_day_is_read_as_people_write_it(time: str) -> None:
    (post,) = one_in(f"Datum;Uhrzeit;Titel\n01.03.2026;{time};Brot\n").posts
    assert post.published_at == datetime(2026, 3, 1, 17, 30, tzinfo=UTC)


def test_a_column_of_times_that_holds_none_is_told() -> None:
    found = one_in("Date,Time,Title\n2026-03-01,12.50,Rye\n2026-03-02,0.75,Rolls\n")
    assert [post.published_at for post in found.posts] == [None, None]
    assert found.doubts == ("“Time” is left out: it holds no times of day.",)


def test_what_is_not_published_yet_is_no_post() -> None:
    found = one_in(
        "Date,Title,Status,Likes\n2026-03-01,Rye,Published,12\n2026-03-02,Rolls,Draft,\n"
        "2026-03-03,Buns,Scheduled,\n2026-03-04,Pies,Idée,\n2026-03-05,Tarts,,\n"
    )
    assert [post.title for post in found.posts] == ["Rye", "Buns", "Tarts"]
    assert [(row.line, row.reason) for row in found.skipped] == [
        (3, "The post is not published: its state is “Draft”."),
        (5, "The post is not published: its state is “Idée”."),
    ]


def test_subscribers_above_those_gained_are_the_total() -> None:
    rows = "DATE,SUBSCRIBERS GAINED,SUBSCRIBERS\n2026-02-01,10,1200\n2026-02-02,12,1212\n"
    (thing,) = recognise(in_memory("t.csv", rows.encode()))
    found = thing.read(OPTIONS)
    assert [followers for _, _, followers in counts(found)] == [1200, 1212]
    assert found.changes == (
        FoundChange(2, found.counts[0].day, gained=10),
        FoundChange(3, found.counts[1].day, gained=12),
    )


def test_a_column_of_links_to_posts_needs_no_name() -> None:
    link = "https://www.tiktok.com/@mira/video/7677566715342605589"
    found = one_in(f"Date,Title,Wo,Shop\n2026-03-01,Rye,{link},https://example.com/p\n")
    (post,) = found.posts
    assert (post.link, post.platform_id) == (link, "7677566715342605589")
    assert found.whose == Whose("tiktok")


def test_links_to_several_platforms_tell_no_account() -> None:
    found = one_in(
        "Date,Title,Link\n2026-03-01,Rye,https://www.instagram.com/p/DHL1abcdefg/\n"
        "2026-03-02,Rolls,https://youtu.be/dQw4w9WgXcQ\n"
    )
    assert found.whose is None


@pytest.mark.parametrize(
    ("link", "platform"),
    [
        ("https://www.instagram.com/reel/DHL1abcdefg/", "instagram"),
        ("https://m.youtube.com/watch?v=dQw4w9WgXcQ", "youtube"),
        ("https://twitter.com/mira/status/1800000000000000000", "x"),
        ("https://www.pinterest.co.uk/pin/123/", "pinterest"),
        ("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7448081445065035776", "linkedin"),
        ("https://www.instagram.com/mira/", None),
        ("https://example.com/p/DHL1abcdefg/", None),
    ],
)
def test_a_link_to_a_post_tells_its_platform(link: str, platform: str | None) -> None:
    assert platform_in(link) == platform


@pytest.mark.parametrize(
    "header", ["From,To,Date,Subject,Content", "Date,Sender,Message,Title,Link"]
)
def test_what_people_wrote_to_each_other_is_no_table_of_posts(header: str) -> None:
    rows = "Bob,Mira,2026-01-05,Hi,in confidence\nMira,Bob,2026-01-06,Hi,in confidence too\n"
    if header.startswith("Date"):
        rows = "2026-01-05,Bob,Hi,in confidence,\n2026-01-06,Bob,Hi,in confidence too,\n"
    with pytest.raises(Trouble, match="no table of follower counts or posts"):
        founds_in(f"{header}\n{rows}")


def test_lists_of_who_knows_what_beside_a_table_are_not_told() -> None:
    logins = "Login Date,Address\n2026-01-01,203.0.113.9\n2026-01-02,203.0.113.9\n"
    counted = "Date,Followers\n2026-01-01,100\n2026-01-02,101\n"
    assert [one.name for one in all_in(packed("a.zip", {"l.csv": logins, "c.csv": counted}))] == [
        "c.csv"
    ]
    assert [one.name for one in all_in(packed("a.zip", {"l.csv": logins}))] == ["l.csv"]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_letters_that_a_spreadsheet_read_wrongly_and_saved_are_mended(mark: bytes) -> None:
    meant = "Published,Title,Likes\n2026-03-01,Brötchen – süß 🍞,3\n2026-03-02,“Crêpes”,4\n"
    misread = "".join(
        bytes([byte]).decode("cp1252") if byte not in UNKNOWN else chr(byte)
        for byte in meant.encode()
    )
    found = one_in(mark + misread.encode())
    assert [post.title for post in found.posts] == ["Brötchen – süß 🍞", "“Crêpes”"]
    assert "saved as Windows-1252" in found.doubts[0]


@pytest.mark.parametrize("title", ["NÃO É PÃO", "Ärger in Åre", "Brötchen Ã¶"])
def test_letters_that_are_meant_stay(title: str) -> None:
    (post,) = one_in(f"Published,Title,Likes\n2026-03-01,{title},3\n").posts
    assert post.title == title
