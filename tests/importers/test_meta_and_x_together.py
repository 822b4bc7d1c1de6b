"""Files of Meta and of X beside each other, again, and damaged."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers import test_meta_daily, test_x_archive, test_x_tables
from tests.importers.files import read
from tests.importers.meta_files import INSTAGRAM, PACIFIC, content_csv, reel, written

from growthdesk.domain.edits import NOTHING
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import Account
from growthdesk.domain.rules import Rules
from growthdesk.errors import Trouble
from growthdesk.importers.comparing.compare import FileFacts, compare
from growthdesk.importers.comparing.fates import Comparison, Fate
from growthdesk.importers.comparing.known_after import known_after
from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import Found, Options
from growthdesk.importers.recognise import recognise

SOFIA = ZoneInfo("Europe/Sofia")
OPTIONS = Options(SOFIA, date(2026, 11, 23))
NOW = datetime(2026, 11, 23, 12, tzinfo=SOFIA)
SENT = datetime(2025, 3, 20, 20, 10, 5, tzinfo=UTC)

LIST = content_csv(INSTAGRAM, [reel(SENT + timedelta(days=day)) for day in range(3)])
CONTENT = (
    test_x_tables.CONTENT
    + f'{test_x_archive.name_at(0)},"Tue, Nov 14, 2023",Bread,'
    + f"https://x.com/mira_bakes/status/{test_x_archive.name_at(0)},15,12,7,4,0,2,5,2,9,2,1,0,0\n"
).encode()
TWEETS = test_x_archive.script(
    "tweets", [test_x_archive.tweet(0, "Bread"), test_x_archive.tweet(90, "Butter")]
)
SEEDS = (
    ("list.csv", LIST),
    ("Follows.csv", test_meta_daily.daily_csv(("Follows", "Date", test_meta_daily.ROWS))),
    ("Audience.csv", test_meta_daily.AUDIENCE),
    ("overview.csv", (test_x_tables.OVERVIEW + test_x_tables.DAYS).encode()),
    ("content.csv", CONTENT),
    ("tweets.js", TWEETS),
    ("follower.js", test_x_archive.FOLLOWERS),
)


def compared(name: str, data: bytes, platform: str, known: KnownRows) -> Comparison:
    account = Account("mira", platform, "mira")
    file = FileFacts(name, len(data), name)
    return compare(read(name, data, OPTIONS), account, known, NOW, rules=Rules(), file=file)


def test_a_list_of_posts_imported_again_changes_nothing() -> None:
    first = compared("list.csv", LIST, "instagram", KnownRows())
    assert first.count(Fate.NEW) == 3
    known = known_after(KnownRows(), first.edit)
    again = compared("list.csv", LIST, "instagram", known)
    assert (again.count(Fate.SAME), again.edit) == (3, NOTHING)


def test_a_post_of_the_archive_and_of_the_analytics_is_one() -> None:
    known = KnownRows()
    for name, data in (("content.csv", CONTENT), ("tweets.js", TWEETS)):
        known = known_after(known, compared(name, data, "x", known).edit)
    assert [post.caption for post in known.posts] == ["Bread", "Butter"]
    assert known.results[known.posts[0].id].views == 15
    for name, data in (("tweets.js", TWEETS), ("content.csv", CONTENT)):
        assert compared(name, data, "x", known).edit == NOTHING


@given(
    st.lists(st.integers(0, 10 * 366 * 86_400), min_size=1, max_size=12),
    st.sampled_from([PACIFIC, SOFIA, ZoneInfo("Asia/Kathmandu"), ZoneInfo("America/St_Johns")]),
    st.integers(0, 600),
)
@settings(max_examples=60, deadline=None)
def test_whatever_zone_a_list_is_in_the_links_prove_its_times(
    seconds: Sequence[int], zone: ZoneInfo, late: int
) -> None:
    first = datetime(2016, 1, 1, tzinfo=UTC)
    sent = [first + timedelta(seconds=one) for one in seconds]
    out = [moment + timedelta(seconds=late) for moment in sent]
    rows = [
        reel(moment, Publish_time=written(when, zone))
        for moment, when in zip(sent, out, strict=True)
    ]
    found = read("list.csv", content_csv(INSTAGRAM, rows), OPTIONS)
    told = {post.platform_id: post.published_at for post in found.posts}
    for moment, row in zip(sent, rows, strict=True):
        when = told[row["Permalink"].rstrip("/").rpartition("/")[2]]
        assert when is not None
        assert moment - timedelta(minutes=1) <= when <= moment + timedelta(minutes=15)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_gives_what_is_whole_or_one_sentence(data: st.DataObject) -> None:
    name, whole = data.draw(st.sampled_from(SEEDS))
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(0, len(damaged) - 1)))
        length = data.draw(st.integers(0, 40))
        damaged[at : at + length] = data.draw(st.binary(max_size=8))
    found: list[Found] = []
    with suppress(Trouble):
        found = [one.read(OPTIONS) for one in recognise(in_memory(name, bytes(damaged)))]
    for one in found:
        assert all(post.day <= OPTIONS.today for post in one.posts)
        names = [post.platform_id for post in one.posts if post.platform_id]
        assert len(names) == len(set(names))
