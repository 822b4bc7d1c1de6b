"""Publer's analytics: several tables and several accounts in one file."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers.packed import OPTIONS, WRITTEN, all_in, only_in, packed

from growthdesk.domain.counts import exactly
from growthdesk.domain.platform import Kind
from growthdesk.importers.found import FoundCount, FoundPost, Whose
from growthdesk.importers.publer import recognise_publer

PREAMBLE = "# Start Date: 1 Jul 2025\n# End Date: 31 Jul 2025\n\n"
OVERVIEW = 'Workspace Name,Posts,Followers,Reach\nMira,3,"1,204",900\n\n'
POSTS = (
    "Date,Social account,Social network,Post link,Post text,Post type,Reach,Reach rate (%),"
    "Reactions,Comments,Shares,Video views\n"
)
BREAD = (
    '2025-07-31 22:45,Mira Bakes,Instagram,https://www.instagram.com/p/DAbc1234567/,"Bread,\n\n'
    'slowly",Reel,530,3.1,41,2,-,900\n'
)
CRUMBS = "2025-07-30 10:00,Mira Bakes,Instagram,-,Crumbs,Photo,-,-,-,-,-,-\n"
ELSEWHERE = "2025-07-29 08:15,mira,X / Twitter,https://x.com/mira/status/1950000000000000000,Hi,Status,9,,1,0,0,\n"


def file_of(*tables: str) -> dict[str, str | bytes]:
    return {"report.csv": PREAMBLE + "".join(tables)}


def test_one_account_with_its_posts_and_its_count() -> None:
    found = only_in(packed("report.csv", file_of(OVERVIEW, POSTS, BREAD, CRUMBS)))
    assert found.posts == (
        FoundPost(
            8,
            date(2025, 7, 31),
            datetime(2025, 7, 31, 19, 45, tzinfo=UTC),
            "Europe/Sofia",
            Kind.REEL,
            caption="Bread,\n\nslowly",
            link="https://www.instagram.com/p/DAbc1234567/",
            platform_id="DAbc1234567",
            numbers=(900, 530, 41, 2, None, None, None),
        ),
        FoundPost(
            11,
            date(2025, 7, 30),
            datetime(2025, 7, 30, 7, 0, tzinfo=UTC),
            "Europe/Sofia",
            Kind.PHOTO,
            caption="Crumbs",
        ),
    )
    assert found.counts == (FoundCount(5, date(2025, 7, 31), exactly(1204)),)
    assert found.whose == Whose("instagram", name="Mira Bakes")
    assert (found.seen_at, found.complete, found.may_be_complete) == (WRITTEN, None, False)
    assert (found.skipped, found.doubts) == ((), ())


def test_each_account_is_on_its_own_and_has_no_count_of_all() -> None:
    found = all_in(packed("report.csv", file_of(OVERVIEW, POSTS, BREAD, ELSEWHERE)))
    assert [one.whose for one in found] == [
        Whose("instagram", name="Mira Bakes"),
        Whose("x", name="mira"),
    ]
    assert [[each.line for each in one.posts] for one in found] == [[8], [11]]
    assert found[1].posts[0].kind is Kind.TEXT
    assert all(one.counts == () and one.doubts for one in found)


def test_an_overview_by_account_gives_each_its_count() -> None:
    overview = (
        "Workspace Name,Social account,Social network,Followers\n"
        "Mira,Mira Bakes,Instagram,1204\nMira,mira,X / Twitter,97\n\n"
    )
    found = all_in(packed("report.csv", file_of(overview, POSTS, BREAD, ELSEWHERE)))
    assert [one.counts[0].count.followers for one in found] == [1204, 97]


def test_an_overview_alone() -> None:
    found = only_in(packed("report.csv", file_of(OVERVIEW)))
    assert found.counts == (FoundCount(5, date(2025, 7, 31), exactly(1204)),)
    assert found.whose is None
    undated = only_in(packed("report.csv", {"report.csv": OVERVIEW}))
    assert undated.counts == ()
    assert undated.doubts


def test_times_are_those_of_the_zone() -> None:
    options = replace(OPTIONS, zone=ZoneInfo("America/New_York"))
    found = only_in(packed("report.csv", file_of(POSTS, BREAD)), options)
    assert found.posts[0].published_at == datetime(2025, 8, 1, 2, 45, tzinfo=UTC)


def test_rows_that_cannot_be_read_are_listed() -> None:
    late = BREAD.replace("2025-07-31", "2027-07-31")
    many = BREAD.replace(",41,", ",many,").replace("DAbc1234567", "DAbc7654321")
    found = only_in(packed("report.csv", file_of(POSTS, late, many, BREAD, BREAD)))
    assert [one.line for one in found.posts] == [14]
    assert [row.line for row in found.skipped] == [5, 8, 11]


CELLS = st.sampled_from(
    [
        *("Date", "Social account", "Social network", "Post link", "Workspace Name", "Followers"),
        *("#", "", "-", "2025-07-31 10:45", "Instagram", "12", "1.2K", "Mira"),
    ]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=6))
def test_no_rows_of_such_cells_break_it(rows: list[list[str]]) -> None:
    text = "\n".join(",".join(row) for row in rows)
    for one in recognise_publer(packed("report.csv", file_of(POSTS, BREAD, "\n", text))):
        found = one.read(OPTIONS)
        assert all(post.day <= OPTIONS.today for post in found.posts)
