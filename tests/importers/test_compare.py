"""What an import would do: matching, differences, and nothing at the second time."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importers.files import read

from growthdesk.domain.account_log import NUMBERS
from growthdesk.domain.counts import exactly
from growthdesk.domain.edits import NOTHING, Edit, Put, Remove, single
from growthdesk.domain.identity import id_from
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import (
    Account,
    CompleteSpan,
    FollowerChange,
    FollowerCount,
    ImportedFile,
    Post,
    Precision,
    Result,
    Row,
    key_of,
)
from growthdesk.domain.rules import Rules
from growthdesk.importers.comparing.compare import FileFacts, Wishes, compare
from growthdesk.importers.comparing.fates import Comparison, Difference, Fate
from growthdesk.importers.comparing.known_after import known_after
from growthdesk.importers.found import (
    Found,
    FoundChange,
    FoundCount,
    FoundPost,
    FoundViews,
    Numbers,
    Options,
)

ZONE = ZoneInfo("Europe/Berlin")
OPTIONS = Options(ZONE, date(2026, 11, 23))
NOW = datetime(2026, 11, 23, 12, 0, 0, 5, tzinfo=ZONE)
LATER = datetime(2026, 11, 23, 18, tzinfo=ZONE)
MIRA = Account("mira", "instagram", "mira.bakes")


def import_of(
    text: str, known: KnownRows | None = None, now: datetime = NOW, *, complete: bool = True
) -> Comparison:
    found = read("t.csv", text, OPTIONS)
    file = FileFacts("t.csv", len(text), sha256(text.encode()).hexdigest())
    known = known or KnownRows()
    return compare(
        found, MIRA, known, now, rules=Rules(), file=file, wishes=Wishes(complete=complete)
    )


def after(edit: Edit, known: KnownRows | None = None) -> KnownRows:
    """What the log has once the edit is applied."""
    old = known or KnownRows()
    kept: list[Row] = [*old.counts.values(), *old.changes.values(), *old.posts]
    kept += [*old.results.values(), *old.spans]
    rows: dict[tuple[object, ...], Row] = {(type(row), *key_of(row)): row for row in kept}
    for one in single(edit):
        match one:
            case Put(row):
                rows[type(row), *key_of(row)] = row
            case Remove(kind, key):
                rows.pop((kind, *key), None)
    return known_rows(rows.values())


def known_rows(rows: Iterable[Row]) -> KnownRows:
    rows = list(rows)
    results = sorted((r for r in rows if isinstance(r, Result)), key=lambda r: r.seen_at)
    return KnownRows(
        counts={r.day: r for r in rows if isinstance(r, FollowerCount)},
        changes={r.day: r for r in rows if isinstance(r, FollowerChange)},
        posts=sorted((r for r in rows if isinstance(r, Post)), key=lambda p: p.id),
        results={r.post_id: r for r in results},
        spans=[r for r in rows if isinstance(r, CompleteSpan)],
    )


def changes_of(comparison: Comparison) -> list[Put | Remove]:
    """The edits of an import, without the record of the file and where rows came from."""
    changes = []
    for one in single(comparison.edit):
        if isinstance(one, Put) and isinstance(one.row, ImportedFile):
            continue
        if isinstance(one, Put) and isinstance(
            one.row, FollowerCount | FollowerChange | Post | Result
        ):
            one = Put(replace(one.row, imported_from=None))
        changes.append(one)
    return changes


def tally(comparison: Comparison) -> tuple[int, int, int, int]:
    new, updated, same, skipped = (comparison.count(fate) for fate in Fate)
    return new, updated, same, skipped


COUNTS = "date,followers\n2025-01-01,100\n2025-01-02,x\n2025-01-08,120\n"


def test_counts_are_new_then_the_same_then_updated() -> None:
    first = import_of(COUNTS)
    assert tally(first) == (2, 0, 0, 1)
    assert [(f.line, f.fate) for f in first.fates] == [
        (2, Fate.NEW),
        (3, Fate.SKIPPED),
        (4, Fate.NEW),
    ]
    assert changes_of(first) == [
        Put(FollowerCount("mira", date(2025, 1, 1), 100, 100)),
        Put(FollowerCount("mira", date(2025, 1, 8), 120, 120)),
    ]
    known = after(first.edit)
    again = import_of(COUNTS, known)
    assert (tally(again), again.edit) == ((0, 0, 2, 1), NOTHING)
    changed = import_of(COUNTS.replace("120", "125"), known)
    assert tally(changed) == (0, 1, 1, 1)
    assert changed.fates[2].differences == (
        Difference("followers", 120, 125),
        Difference("highest", 120, 125),
    )


def test_a_rounded_count_does_not_blur_the_exact_one_it_holds() -> None:
    day = date(2025, 1, 1)
    known = KnownRows(counts={day: FollowerCount("mira", day, 12_345, 12_345, imported_from="f")})
    assert import_of("date,followers\n2025-01-01,12.3K\n", known).edit == NOTHING
    rounded = import_of("date,followers\n2025-01-01,12.4K\n", known)
    assert changes_of(rounded) == [
        Put(FollowerCount("mira", day, 12_400, 12_499, Precision.ROUNDED))
    ]


def test_changes_fill_in_and_blank_nothing() -> None:
    day = date(2025, 1, 1)
    known = KnownRows(changes={day: FollowerChange("mira", day, gained=5, lost=1)})
    both = import_of("date,gained,net\n2025-01-01,5,4\n", known)
    assert changes_of(both) == [Put(FollowerChange("mira", day, 5, 1, 4))]
    assert import_of("date,gained\n2025-01-01,5\n", known).edit == NOTHING


POSTS = (
    "published_at,title,kind,likes,views\n"
    "2025-01-01T10:00:00Z,Focaccia,reel,5,100\n"
    "2025-01-03T10:00:00Z,Rye,,7,\n"
)


def test_new_posts_come_with_results_and_a_complete_span() -> None:
    first = import_of(POSTS)
    focaccia, rye = (
        id_from("post", "mira", "table", f"2025-01-0{day}T10:00:00+00:00", title, "", "1")
        for day, title in ((1, "Focaccia"), (3, "Rye"))
    )
    seen = (datetime(2026, 11, 23, 11, tzinfo=UTC), date(2026, 11, 23))
    assert changes_of(first) == [
        Put(
            Post(
                focaccia,
                "mira",
                date(2025, 1, 1),
                datetime(2025, 1, 1, 10, tzinfo=UTC),
                "Europe/Berlin",
                Kind.REEL,
                "Focaccia",
                asks=False,
            )
        ),
        Put(Result(focaccia, *seen, likes=5, views=100)),
        Put(
            Post(
                rye,
                "mira",
                date(2025, 1, 3),
                datetime(2025, 1, 3, 10, tzinfo=UTC),
                "Europe/Berlin",
                Kind.REEL,  # what Instagram has most
                "Rye",
                asks=False,
            )
        ),
        Put(Result(rye, *seen, likes=7)),
        Put(CompleteSpan("mira", date(2025, 1, 1))),
    ]
    partial = import_of(POSTS, complete=False)
    assert changes_of(partial) == changes_of(first)[:-1]


def test_a_result_is_added_only_when_its_numbers_differ() -> None:
    known = after(import_of(POSTS).edit)
    assert import_of(POSTS, known, LATER).edit == NOTHING
    liked = import_of(POSTS.replace(",5,100", ",6,"), known, LATER)
    assert liked.fates[0].differences == (Difference("likes", 5, 6),)
    (added,) = changes_of(liked)
    assert isinstance(added, Put)
    assert isinstance(added.row, Result)
    assert (added.row.likes, added.row.views) == (6, 100)  # a number not given is carried over
    assert added.row.seen_at == LATER.astimezone(UTC)


def logged(identity: str, day: date, **facts: Any) -> Post:
    return Post(identity, "mira", day, kind=Kind.PHOTO, **facts)


def test_a_post_that_was_logged_by_hand_is_found_again() -> None:
    day = date(2025, 1, 1)
    noon = datetime(2025, 1, 1, 11, 0, tzinfo=UTC)
    link = "https://www.instagram.com/p/Cabc/"
    for mine, row in (
        (logged("p", day, platform_id="Cabc"), f"{link},2025-01-01 12:00,"),
        (logged("p", day, link="http://instagram.com/reel/Cabc?x=1"), f"{link},2025-01-01 12:00,"),
        (
            logged("p", day, link="https://mira.example/a"),
            "https://www.mira.example/a/,2025-01-01,",
        ),
        (logged("p", day, title="Rye  bread"), ",2025-01-01 12:00,rye bread"),
        (logged("p", day, title="Rye bread", published_at=noon), ",2025-01-01 12:00,Rye bread"),
    ):
        got = import_of(f"link,published_at,title\n{row}\n", KnownRows(posts=[mine]))
        assert got.count(Fate.NEW) == 0, mine
        twin = got.fates[0].row
        assert isinstance(twin, Post)
        assert (twin.id, twin.kind, twin.title.casefold().split()) == (
            "p",
            Kind.PHOTO,
            mine.title.casefold().split(),
        )
    other_time = logged("p", day, title="Rye bread", published_at=noon.replace(hour=20))
    got = import_of(
        "published_at,title\n2025-01-01 12:00,Rye bread\n", KnownRows(posts=[other_time])
    )
    assert got.count(Fate.NEW) == 1


def test_what_the_file_lacks_is_not_blanked() -> None:
    mine = logged(
        "p",
        date(2025, 1, 1),
        platform_id="7",
        title="Rye",
        niche="Bread",
        note="went well",
        pinned=True,
        published_at=datetime(2025, 1, 1, 11, 0, 31, tzinfo=UTC),
        zone="Asia/Tokyo",
        imported_from="f",
    )
    known = KnownRows(posts=[mine], spans=[CompleteSpan("mira", date(2025, 1, 1))])
    text = "post id,published_at,title,niche\n7,2025-01-01 12:00,,\n"
    assert import_of(text, known).edit == NOTHING
    assert import_of(text.replace(" 12:00", ""), known).edit == NOTHING
    titled = import_of(text.replace(",,", ",Rye bread,"), known)
    assert changes_of(titled) == [Put(replace(mine, title="Rye bread", imported_from=None))]
    assert titled.fates[0].differences == (Difference("title", "Rye", "Rye bread"),)


def test_alike_rows_are_as_many_posts() -> None:
    text = "published_at,likes\n2025-01-01,1\n2025-01-01,2\n2025-01-02,3\n"
    first = import_of(text)
    assert first.count(Fate.NEW) == 3
    known = after(first.edit)
    assert import_of(text, known, LATER).edit == NOTHING
    one_more = import_of(text + "2025-01-01,4\n", known, LATER)
    assert tally(one_more) == (1, 0, 3, 0)


def test_a_post_that_was_logged_by_hand_takes_one_of_two_rows() -> None:
    text = "date,title\n2025-01-01,Rye\n2025-01-01,Rye\n"
    known = KnownRows(posts=[logged("p", date(2025, 1, 1), title="Rye")])
    first = import_of(text, known)
    assert tally(first) == (1, 0, 1, 0)
    assert import_of(text, after(first.edit, known), LATER).edit == NOTHING


def test_a_link_that_all_posts_share_joins_none() -> None:
    text = "date,title,link\n" + "".join(
        f"2025-01-0{n},T{n},https://mira.example/shop\n" for n in range(1, 4)
    )
    known = after(import_of(text).edit)
    assert len(known.posts) == 3
    assert import_of(text, known, LATER).edit == NOTHING


def test_a_new_post_never_takes_the_place_of_one_that_was_changed_since() -> None:
    first = import_of("date,title,link\n2025-01-01,Rye,\n")
    (rye,) = after(first.edit).posts
    known = KnownRows(posts=[replace(rye, title="Spelt", link="https://mira.example/spelt")])
    text = "date,title,link\n2025-01-01,Spelt,https://mira.example/spelt\n2025-01-01,Rye,\n"
    got = import_of(text, known)
    assert got.count(Fate.NEW) == 1
    both = after(got.edit, known)
    assert {post.title for post in both.posts} == {"Rye", "Spelt"}
    assert import_of(text, both, LATER).edit == NOTHING


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["2025-01-01", "2025-01-02 10:00", "2025-01-02 10:00:30", "bad"]),
        st.sampled_from(["", "Rye", "rye", "Spelt"]),
        st.sampled_from(["", "https://a.example/1", "https://a.example/2", "ftp://x"]),
        st.sampled_from(["", "7", "8"]),
        st.sampled_from(["", "1", "2", "x"]),
        st.sampled_from(["", "500", "1.2K"]),
    ),
    max_size=8,
)


def table_of(rows: list[tuple[str, ...]]) -> str:
    lines = ["date,title,link,post id,likes,followers", "2025-01-05,Last,,,,", *map(",".join, rows)]
    return "\n".join(lines)


@settings(max_examples=150, deadline=None)
@given(ROWS, ROWS)
def test_the_same_file_again_changes_nothing(
    earlier: list[tuple[str, ...]], rows: list[tuple[str, ...]]
) -> None:
    known = after(import_of(table_of(earlier)).edit)
    first = import_of(table_of(rows), known, LATER)
    then = after(first.edit, known)
    assert len(then.posts) >= len(known.posts)
    again = import_of(table_of(rows), then, LATER.replace(hour=20))
    assert again.edit == NOTHING
    assert again.count(Fate.NEW) == again.count(Fate.UPDATED) == 0
    assert again.count(Fate.SAME) == sum(tally(first)[:3])


def test_only_posts_that_are_younger_than_the_result_age_ask_for_their_numbers() -> None:
    """Imported on 23 November: the post of the 16th is seven days old, that of the 17th is six."""
    done = import_of("published_at,title\n2026-11-16,Rye\n2026-11-17,Choux\n")
    asks = {row.title: row.asks for row in (one.row for one in done.fates) if isinstance(row, Post)}
    assert asks == {"Rye": False, "Choux": True}


DAY = date(2025, 1, 1)
NOON = datetime(2025, 1, 1, 11, tzinfo=UTC)
SHORTLY = NOON + timedelta(minutes=9)


def compared(
    found: Found, known: KnownRows | None = None, now: datetime = NOW, **wishes: bool
) -> Comparison:
    file = FileFacts(found.name, 1, found.name)
    known = known or KnownRows()
    return compare(found, MIRA, known, now, rules=Rules(), file=file, wishes=Wishes(**wishes))


def test_a_typed_count_stays_unless_it_shall_be_replaced() -> None:
    known = KnownRows(counts={DAY: FollowerCount("mira", DAY, 7412, 7412)})
    found = Found("a.csv", "counts", counts=(FoundCount(2, DAY, exactly(7398)),))
    kept = compared(found, known)
    assert (tally(kept), kept.edit) == ((0, 0, 0, 1), NOTHING)
    assert kept.fates[0].reason == "You typed 7,412 for this day; the file says 7,398."
    replaced = compared(found, known, replace_typed=True)
    assert changes_of(replaced) == [Put(FollowerCount("mira", DAY, 7398, 7398))]


def test_the_export_that_was_written_later_is_right_whichever_comes_first() -> None:
    def export(name: str, day: int, gained: int, lost: int | None, likes: int) -> Found:
        return Found(
            name,
            "an export",
            changes=(FoundChange(2, DAY, gained=gained, lost=lost),),
            views=(FoundViews(2, DAY, views=10 * gained),),
            posts=(
                FoundPost(3, DAY, NOON, link="https://x.com/m/status/7", numbers=likes_of(likes)),
            ),
            seen_at=datetime(2025, 1, day, 12, tzinfo=UTC),
        )

    early, late = export("early", 2, 5, 1, 10), export("late", 9, 6, None, 20)
    whole = []
    for order in ((early, late), (late, early)):
        known = KnownRows()
        for found in order:
            known = known_after(known, compared(found, known).edit)
        whole.append(known)
        assert [compared(found, known).edit for found in order] == [NOTHING, NOTHING]
    for known in whole:
        change = known.changes[DAY]
        assert (change.gained, change.lost) == (6, 1)  # what the later one left open is filled in
        assert known.views[DAY].views == 60
        (result,) = known.results.values()
        assert (result.likes, result.seen_on) == (20, date(2025, 1, 9))


def likes_of(number: int) -> Numbers:
    return tuple(number if name == "likes" else None for name in NUMBERS)


def test_numbers_seen_earlier_are_a_result_of_their_own() -> None:
    post = FoundPost(2, DAY, NOON, platform_id="7", numbers=likes_of(10))
    now = Found("now", "an export", posts=(replace(post, numbers=likes_of(20)),))
    then = Found("then", "an export", posts=(post,), seen_at=datetime(2025, 1, 9, tzinfo=UTC))
    known = known_after(KnownRows(), compared(now).edit)
    (added,) = changes_of(compared(then, known))
    assert isinstance(added, Put)
    assert isinstance(added.row, Result)
    assert (added.row.likes, added.row.seen_on) == (10, date(2025, 1, 9))


def test_a_file_cannot_have_been_written_before_what_it_tells_of() -> None:
    copied = datetime(2024, 1, 1, tzinfo=UTC)
    found = Found("t", "an export", posts=(FoundPost(2, DAY, numbers=likes_of(1)),), seen_at=copied)
    (result,) = known_after(KnownRows(), compared(found).edit).results.values()
    assert result.seen_at == NOW.astimezone(UTC).replace(microsecond=0)


@pytest.mark.parametrize(
    ("logged_post", "found_post", "is_same"),
    [
        # An archive knows the second, but no link; the id of a link is up to 12 minutes older.
        ({"published_at": SHORTLY, "caption": "Rye"}, {"platform_id": "C1"}, True),
        (
            {"published_at": SHORTLY, "caption": "Rye"},
            {"platform_id": "C1", "caption": "rye"},
            True,
        ),
        ({"published_at": SHORTLY, "caption": "Rye"}, {"caption": "Spelt"}, False),
        ({"published_at": SHORTLY, "platform_id": "C2"}, {"platform_id": "C1"}, False),
        ({"published_at": NOON + timedelta(minutes=16)}, {}, False),
        ({"published_at": SHORTLY, "kind": Kind.STORY}, {"kind": Kind.REEL}, False),
    ],
)
def test_posts_near_in_time_are_one_unless_something_speaks_against_it(
    logged_post: dict[str, Any], found_post: dict[str, Any], is_same: bool
) -> None:
    mine = replace(logged("p", DAY, imported_from="f"), **logged_post)
    found = Found("t", "posts", posts=(FoundPost(2, DAY, NOON, **found_post),))
    assert compared(found, KnownRows(posts=[mine])).count(Fate.NEW) == (not is_same)


def test_the_typed_posts_of_a_day_are_those_of_the_platform_if_there_are_as_many() -> None:
    mine = [
        logged("b", DAY, title="Rye, evening", published_at=NOON.replace(hour=19)),
        logged("a", DAY, title="Focaccia", niche="Bread", published_at=NOON),
    ]
    theirs = tuple(
        FoundPost(
            line, DAY, NOON.replace(hour=hour), kind=Kind.REEL, title=title, platform_id=title
        )
        for line, hour, title in ((2, 18, "C1"), (3, 10, "C2"))
    )
    got = compared(Found("t", "posts", posts=theirs), KnownRows(posts=mine))
    rows = [fate.row for fate in got.fates]
    assert [
        (row.id, row.title, row.niche, row.kind, row.platform_id)
        for row in rows
        if isinstance(row, Post)
    ] == [
        ("b", "Rye, evening", "", Kind.PHOTO, "C1"),  # what was typed stays
        ("a", "Focaccia", "Bread", Kind.PHOTO, "C2"),
    ]
    three = compared(Found("t", "posts", posts=theirs), KnownRows(posts=mine[:1]))
    assert three.count(Fate.NEW) == 2


@pytest.mark.parametrize(
    ("spans", "first", "last", "whole"),
    [
        ((), "01-05", "01-09", (("01-05", "01-09"),)),
        ((("01-01", "01-04"),), "01-05", "01-09", (("01-01", "01-09"),)),  # they touch
        ((("01-01", "01-03"),), "01-05", "01-09", (("01-01", "01-03"), ("01-05", "01-09"))),
        ((("01-10", None),), "01-05", "01-09", (("01-05", None),)),
        ((("01-01", "01-06"), ("01-08", None)), "01-05", "01-09", (("01-01", None),)),
        ((("01-01", None),), "01-05", "01-09", (("01-01", None),)),
        ((("01-01", "01-31"),), "01-05", "01-09", (("01-01", "01-31"),)),
    ],
)
def test_the_days_in_which_an_export_has_every_post_join_those_that_are_known(
    spans: tuple[tuple[str, str | None], ...],
    first: str,
    last: str,
    whole: tuple[tuple[str, str | None], ...],
) -> None:
    def day(text: str) -> date:
        return date.fromisoformat(f"2025-{text}")

    kept = [CompleteSpan("mira", day(a), day(b) if b else None) for a, b in spans]
    found = Found("t", "p", posts=(FoundPost(2, day(first)),), complete=(day(first), day(last)))
    known = known_after(KnownRows(spans=kept), compared(found, KnownRows(spans=kept)).edit)
    told = sorted(
        (f"{s.first_day:%m-%d}", f"{s.last_day:%m-%d}" if s.last_day else None) for s in known.spans
    )
    assert told == sorted(whole)
