"""LinkedIn's download of all data: her posts, and nothing of what lies beside them."""

from datetime import UTC, date, datetime

import pytest
from tests.importers.packed import all_in, only_in, packed

from growthdesk.domain.platform import Kind
from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import Whose

POST = "https://www.linkedin.com/feed/update/urn%3Ali%3A"
SHARES = (
    "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n"
    f'2026-05-07 16:41:18,{POST}ugcPost%3A7458194261025673216,"A new\r\n\r\n""big"" oven",,,PUBLIC\r\n'
    f"2026-04-09 18:56:35,{POST}share%3A7448081445065035776,Read,https://example.com/a,,PUBLIC\r\n"
    f"yesterday,{POST}share%3A7448081445065035999,Hm,,,PUBLIC\r\n"
)
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT\n"
    "a,,Bob,Mira,2026-01-05 10:00:00 UTC,Hi,in confidence\n"
    "a,,Bob,Mira,2026-01-06 10:00:00 UTC,Hi,in confidence too\n"
)
COMMENTS = f"Date,Link,Message\n2026-01-05 09:50:45,{POST}activity%3A7280000000000000000,Nice\n"
REACTIONS = f"Date,Type,Link\n2026-01-05 09:50:45,LIKE,{POST}activity%3A7280000000000000000\n"
CONTACTS = (
    'Notes:\n"Some addresses are missing, since not all are told."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Bob,Bee,https://www.linkedin.com/in/bob,,ACME,Boss,05 Jan 2026\n"
)
LOGINS = "Login Date,IP Address\n2026-01-01,203.0.113.9\n2026-01-02,203.0.113.9\n"
PROFILE = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline\nMira,Öz,,,Jan 5,Baker\n"
BESIDE = {
    "messages.csv": MESSAGES,
    "Comments.csv": COMMENTS,
    "Reactions.csv": REACTIONS,
    "Connections.csv": CONTACTS,
    "Logins.csv": LOGINS,
    "Profile.csv": PROFILE,
}
NAME = "Complete_LinkedInDataExport_05-20-2026.zip"


@pytest.mark.parametrize("folder", ["", "Complete_LinkedInDataExport/"])
def test_posts_are_all_that_comes_in(folder: str) -> None:
    files = {"Shares.csv": SHARES} | BESIDE
    found = only_in(packed(NAME, {folder + name: text for name, text in files.items()}))
    assert found.whose == Whose("linkedin", name="Mira Öz")
    assert found.seen_at == datetime(2026, 5, 20, 12, tzinfo=UTC)
    oven, read = found.posts
    assert (oven.day, oven.published_at) == (
        date(2026, 5, 7),
        datetime(2026, 5, 7, 16, 41, 18, tzinfo=UTC),
    )
    assert (oven.kind, oven.caption) == (Kind.TEXT, 'A new\r\n\r\n"big" oven')
    assert oven.link == "https://www.linkedin.com/feed/update/urn:li:ugcPost:7458194261025673216"
    assert oven.platform_id == "7458194261025673216"
    assert (read.kind, read.caption) == (Kind.LINK, "Read")
    assert [(row.line, row.reason) for row in found.skipped] == [
        (6, "“yesterday” is not a time."),
    ]


def test_the_smaller_archive_says_where_posts_are() -> None:
    found = only_in(packed(NAME, BESIDE))
    assert found.is_empty
    assert "Shares.csv" in found.doubts[0]


@pytest.mark.parametrize("text", [MESSAGES, COMMENTS, REACTIONS, CONTACTS])
def test_nothing_of_other_people_is_taken_for_a_post(text: str) -> None:
    found = only_in(in_memory("list.csv", text.encode()))
    assert found.is_empty
    assert "other people" in found.doubts[0]


def test_the_file_of_posts_may_come_alone_and_be_called_anything() -> None:
    assert len(only_in(in_memory("Shares_17529409.csv", SHARES.encode())).posts) == 2


def test_quotes_before_each_line_are_no_part_of_it() -> None:
    text = SHARES.replace('"A new\r\n\r\n""big"" oven"', '"A new\r\n""\r\n""oven"')
    assert only_in(in_memory("Shares.csv", text.encode())).posts[0].caption == "A new\n\noven"


def test_a_table_kept_by_hand_is_not_taken_for_a_list_of_comments() -> None:
    rows = "Date,Type,Link\n2026-01-05,Reel,https://www.instagram.com/reel/DHL1abcdefg/\n"
    (found,) = all_in(in_memory("posts.csv", rows.encode()))
    assert [post.kind for post in found.posts] == [Kind.REEL]
