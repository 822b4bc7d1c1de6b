"""What tables of follower counts and posts give, worked by hand column by column."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from growthdesk.domain.counts import Count
from growthdesk.domain.platform import Kind
from growthdesk.domain.rows import Precision
from growthdesk.errors import Trouble
from growthdesk.importers.files.source import in_memory
from growthdesk.importers.found import Found, FoundChange, FoundPost, Options, Question
from growthdesk.importers.tables.any_table import recognise_tables
from growthdesk.importers.values.names import Field

OPTIONS = Options(ZoneInfo("Europe/Berlin"), date(2026, 11, 23))


def found_in(text: str, options: Options = OPTIONS) -> Found:
    (table,) = recognise_tables(in_memory("t.csv", text.encode()))
    return table.read(options)


def days_of(*cells: str, options: Options = OPTIONS) -> list[str | None]:
    rows = "".join(f"{cell}\t{number}\n" for number, cell in enumerate(cells, start=1))
    found = found_in("date\tfollowers\n" + rows, options)
    days = {count.line: count.day.isoformat() for count in found.counts}
    return [days.get(line) for line in range(2, len(cells) + 2)]


def followers_of(*cells: str) -> list[int | str | None]:
    rows = "".join(f"2025-01-{n:02}\t{cell}\n" for n, cell in enumerate(cells, start=1))
    found = found_in("date\tfollowers\n" + rows)
    said: dict[int, int | str] = {c.line: c.count.followers for c in found.counts}
    said |= {row.line: row.reason for row in found.skipped}
    return [said.get(line) for line in range(2, len(cells) + 2)]


@pytest.mark.parametrize(
    "cells",
    [
        ("2025-03-04", "2025-03-05", "2025-03-20"),
        ("2025/3/4", "2025/03/05", "2025/03/20"),
        ("20250304", "20250305", "20250320"),
        ("04.03.2025", "5.3.2025", "20.3.25"),
        ("04/03/2025", "05/03/2025", "20/03/2025"),
        ("3/4/2025", "3/5/2025", "3/20/2025"),
        ("04-03-2025 08:00", "05-03-2025 09:30", "20-03-2025 10:00"),
        ("Mar 4, 2025", "March 5th, 2025", "Mar 20, 2025"),
        ("Tue, Mar 4, 2025", "Wed, Mar 5, 2025", "Thu, Mar 20, 2025"),
        ("4. März 2025", "5. März 2025", "20. März 2025"),
        ("4 de marzo de 2025", "5 de marzo de 2025", "20 de marzo de 2025"),
        ("4 mars 2025", "5 mars 2025", "20 mars 2025"),
        ("4-Mar-25", "5-Mar-25", "20-Mar-25"),
        (
            "Tue Mar 04 20:19:24 +0000 2025",
            "Wed Mar 05 20:19:24 +0000 2025",
            "Thu Mar 20 20:19:24 +0000 2025",
        ),
        ("2025-03-04T10:00:00Z", "2025-03-05T10:00:00+0200", "2025-03-20T10:00:00-05:00"),
        ("1741082400", "1741168800", "1742464800"),
        ("1741082400000", "1741168800000", "1742464800000"),
        ("45720", "45721", "45736"),
        ("45720.5", "45721.5", "45736.25"),
        ("2025-03-04T00:00:00", "2025-03-05T00:00:00", "2025-03-20T01:00:00"),
        ("2025-03-04T00:00:00Z", "2025-03-05T00:00:00Z", "2025-03-20T00:00:00Z"),
    ],
)
def test_one_column_of_days_in_every_format(cells: tuple[str, ...]) -> None:
    new_york = replace(OPTIONS, zone=ZoneInfo("America/New_York"))
    assert days_of(*cells, options=new_york) == ["2025-03-04", "2025-03-05", "2025-03-20"]


@pytest.mark.parametrize(
    ("cells", "days", "doubted"),
    [
        (("1/2/2025", "2/2/2025", "3/2/2025"), ("2025-02-01", "2025-02-02", "2025-02-03"), True),
        (("2/1/2025", "2/2/2025", "2/3/2025"), ("2025-02-01", "2025-02-02", "2025-02-03"), True),
        (("2/3/2025", "2/2/2025", "2/1/2025"), ("2025-02-03", "2025-02-02", "2025-02-01"), True),
        (("11/12/2026", "11/11/2026"), ("2026-11-12", "2026-11-11"), True),
        (("1.2.2025", "1.3.2025"), ("2025-02-01", "2025-03-01"), False),
        (("1/1/2025", "2/2/2025"), ("2025-01-01", "2025-02-02"), False),
        (("1/2/2025", "13/2/2025", "2/13/2025"), ("2025-02-01", "2025-02-13", None), True),
    ],
)
def test_day_or_month_first_is_settled_by_the_column(
    cells: tuple[str, ...], days: tuple[str | None, ...], doubted: bool
) -> None:
    assert tuple(days_of(*cells)) == days
    found = found_in("date,followers\n" + "".join(f"{cell},1\n" for cell in cells))
    assert bool(found.questions) is doubted


def test_the_order_of_day_and_month_can_be_told() -> None:
    for order, day in (("day_first", "2025-04-03"), ("month_first", "2025-03-04")):
        answered = replace(OPTIONS, answers={"day_order": order})
        assert days_of("3/4/2025", options=answered) == [day]
    assert found_in("date,followers\n3/4/2025,1\n").questions == (
        Question(
            "day_order",
            "Which day is 3/4/2025 in “date”?",
            (("day_first", "2025-04-03"), ("month_first", "2025-03-04")),
            "day_first",
        ),
    )


@pytest.mark.parametrize(
    ("cells", "numbers"),
    [
        (("7412", "7,412", "1,234,567"), (7412, 7412, 1234567)),
        (("7.412", "8.000"), (7412, 8000)),
        (("7 412", "7\u202f412", "7'412", "7’412"), (7412,) * 4),
        (("12.3K", "1,234"), (12300, 1234)),
        (("12,3 Tsd.", "1.234"), (12300, 1234)),
        (("1.2M", "12.3k followers", "2,316 Followers"), (1200000, 12300, 2316)),
        (("376.0", "7.412"), (376, "“7.412” is not a whole number of followers.")),
        (("", "-", "--", "—", "n/a", "NaN", "undefined"), (None,) * 7),
        (("-5", "+7"), ("below zero", "is a change")),
        (("abc", "5%", "²"), ("“abc” is not a number of followers.", "“5%” is not", 2)),
        (("9" * 30, "99999999999"), ("too large", "too large")),
    ],
)
def test_one_column_of_numbers(
    cells: tuple[str, ...], numbers: tuple[int | str | None, ...]
) -> None:
    for got, wanted in zip(followers_of(*cells), numbers, strict=True):
        assert got == wanted or (isinstance(wanted, str) and wanted in str(got))


def test_a_shortened_number_is_an_interval() -> None:
    found = found_in("date,followers\n2025-01-01,12.3K\n")
    assert found.counts[0].count == Count(12_300, 12_399, Precision.ROUNDED)


def test_bad_rows_are_told_and_the_good_ones_taken() -> None:
    found = found_in(
        "date,followers\n2025-01-01,10\n,\n2025-02-30,11\n2027-01-01,12\n1999-01-01,3\n"
        ",13\n2025-01-02,abc\n2025-01-03,20\n2025-01-03,21\n"
    )
    assert found.recognised_as == "A table of follower counts"
    assert [(c.line, c.count.followers) for c in found.counts] == [(2, 10), (10, 21)]
    assert [(s.line, s.reason) for s in found.skipped] == [
        (4, "“2025-02-30” is not a day."),
        (5, "2027-01-01 has not come yet."),
        (6, "1999-01-01 is before any platform."),
        (7, "The row has no day."),
        (8, "“abc” is not a number of followers."),
        (9, "The day comes again on line 10."),
    ]


def test_posts_with_everything_beside_them() -> None:
    found = found_in(
        "Post ID,Publish time,Title,Caption,Permalink,Post type,Niche,Pinned,"
        "Views,Reach,Likes,Comments,Shares,Saves,Follows,Views\n"
        "17,2025-07-01 00:30,Focaccia,Three ways,https://x.com/a/status/1,IG carousel,Bread,yes,"
        '"1,520",900,33,5,,4,0,0\n',
        replace(OPTIONS, day_start=4),
    )
    assert found.recognised_as == "A table of posts"
    assert found.posts == (
        FoundPost(
            line=2,
            day=date(2025, 6, 30),
            published_at=datetime(2025, 6, 30, 22, 30, tzinfo=UTC),
            zone="Europe/Berlin",
            kind=Kind.CAROUSEL,
            title="Focaccia",
            caption="Three ways",
            link="https://x.com/a/status/1",
            niche="Bread",
            pinned=True,
            platform_id="17",
            numbers=(1520, 900, 33, 5, None, 4, 0),
        ),
    )


def test_a_row_whose_numbers_are_bad_is_no_post() -> None:
    found = found_in(
        "published_at,likes\n2025-01-01,5\n2025-01-02,-1\n2025-01-03,x\n2025-01-04,-\n"
    )
    assert [post.line for post in found.posts] == [2, 5]
    assert [row.line for row in found.skipped] == [3, 4]


@pytest.mark.parametrize(
    ("link", "kept", "platform_id"),
    [
        ("https://www.instagram.com/reel/C_ab-1/?igsh=x", True, "C_ab-1"),
        ("https://www.tiktok.com/@a.b/video/7300000000000000001", True, "7300000000000000001"),
        ("https://youtu.be/dQw4w9WgXcQ?t=1", True, "dQw4w9WgXcQ"),
        ("https://www.youtube.com/watch?app=m&v=dQw4w9WgXcQ", True, "dQw4w9WgXcQ"),
        ("https://evil.example/?u=instagram.com/p/abc", True, None),
        ("javascript:alert(1)", False, None),
        ("file:///etc/passwd", False, None),
        ("http://[", False, None),
    ],
)
def test_only_links_to_the_web_are_kept(link: str, kept: bool, platform_id: str | None) -> None:
    post = found_in(f"published_at,link\n2025-01-01,{link}\n").posts[0]
    assert (post.link, post.platform_id) == (link if kept else "", platform_id)


def test_a_rounded_platform_id_gives_way_to_the_link() -> None:
    text = "post id,date,link\n1.47689E+18,2025-01-01,https://x.com/a/status/1476890000000000001\n"
    assert found_in(text).posts[0].platform_id == "1476890000000000001"


def test_of_one_post_twice_the_last_counts() -> None:
    found = found_in("post id,date,likes\n7,2025-01-01,1\n8,2025-01-01,2\n7,2025-01-01,3\n")
    assert [(p.platform_id, p.line) for p in found.posts] == [("8", 3), ("7", 4)]
    assert [(s.line, s.reason) for s in found.skipped] == [(2, "The post comes again on line 4.")]


@pytest.mark.parametrize(
    ("header", "sort"),
    [
        ("published_at", "A table of posts"),
        ("date,title", "A table of posts"),
        ("date,likes,comments", "A table of posts"),
        ("Datum,Beitragstyp,Gefällt mir", "A table of posts"),
        ("date,followers", "A table of follower counts"),
        ("Fecha,Seguidores", "A table of follower counts"),
        ("date,followers,likes,views", "A table of follower counts"),
        ("Date,New follows,Unfollows,Likes", "A table of follower changes"),
        ("date,follows", "A table of follower changes"),
        ("date,followers,new followers", "A table of follower counts and follower changes"),
        ("date,followers,title,likes", "A table of follower counts and posts"),
        ("Date,Primary", "A table whose columns are not known"),
        ("when,how many", "A table whose columns are not known"),
    ],
)
def test_what_a_table_is_taken_for(header: str, sort: str) -> None:
    cells = header.count(",")
    found = found_in(f"{header}\n2025-01-02{',5' * cells}\n2025-01-09{',6' * cells}\n")
    assert found.recognised_as == sort


def test_numbers_of_every_day_are_those_of_the_account() -> None:
    days = [date(2025, 1, 1) + timedelta(days=n) for n in range(14)]
    text = "Date,Views,Likes\n" + "".join(f"{day},5,1\n" for day in days)
    found = found_in(text)
    assert not found.posts
    assert "match the day as its publication" in found.doubts[0]
    by_hand = {Field.PUBLISHED: 0, Field.LIKES: 2}
    assert len(found_in(text, replace(OPTIONS, columns=by_hand)).posts) == 14


def test_changes_keep_what_is_missing_apart_from_zero() -> None:
    found = found_in("Date,Gained,Lost,Net\n2025-01-01,5,-2,3\n2025-01-02,0,,\n2025-01-03,,,\n")
    assert found.changes == (
        FoundChange(2, date(2025, 1, 1), 5, 2, 3),
        FoundChange(3, date(2025, 1, 2), 0, None, None),
    )


def test_subscribers_that_go_below_zero_are_changes() -> None:
    found = found_in("Date,Subscribers\n2025-01-01,4\n2025-01-02,-1\n")
    assert [(c.net, c.gained) for c in found.changes] == [(4, None), (-1, None)]
    of_videos = found_in("Video publish time,Video title,Subscribers\n2025-01-01,A,3\n")
    assert (of_videos.counts, len(of_videos.posts)) == ((), 1)


def subscribers(*numbers: int, **answers: str) -> Found:
    days = [date(2025, 1, 1) + timedelta(days=n) for n in range(len(numbers))]
    rows = "".join(f"{day},{number}\n" for day, number in zip(days, numbers, strict=True))
    return found_in("Date,Abonnés\n" + rows, replace(OPTIONS, answers=answers))


def test_subscribers_may_be_totals_or_changes() -> None:
    rising = subscribers(*range(9000, 9030))
    assert (len(rising.counts), rising.changes, rising.questions) == (30, (), ())
    short = subscribers(9992, 10019)
    assert [c.count.followers for c in short.counts] == [9992, 10019]
    (question,) = short.questions
    assert (question.says, question.answer) == ("What are the numbers in “Abonnés”?", "total")
    falling = subscribers(5, 3, 9)
    assert [c.net for c in falling.changes] == [5, 3, 9]
    assert falling.questions[0].answer == "net"
    answered = subscribers(5, 3, 9, subscribers="total")
    assert [c.count.followers for c in answered.counts] == [5, 3, 9]
    assert answered.questions[0].answer == "total"


def test_months_are_days_of_them_as_a_person_says() -> None:
    text = "Monat;Follower\nJanuar 2025;1.000\nFeb. 2025;1.100\nNovember 2026;9\n"
    found = found_in(text)
    assert [c.day for c in found.counts] == [date(2025, 1, 31), date(2025, 2, 28)]
    assert found.skipped[0].reason == "2026-11-30 has not come yet."
    assert found.questions[0].says == "“Monat” has only months. Which day is meant?"
    first = found_in(text, replace(OPTIONS, answers={"day_of_month": "first"}))
    assert [c.day.day for c in first.counts] == [1, 1, 1]


def test_days_without_a_year_are_walked_out() -> None:
    found = found_in("Date,Followers\n28 Dec,90\n4 Jan,95\n11 Jan,99\n")
    days = [date(2025, 12, 28), date(2026, 1, 4), date(2026, 1, 11)]
    assert [c.day for c in found.counts] == days
    assert (found.questions[0].key, found.questions[0].answer) == ("year", "2026")


def test_totals_units_and_notes_are_no_days() -> None:
    found = found_in(
        "Date,Followers,Likes\n,(count),(count)\n2025-01-01,10,1\nJanuary,,\n2025-01-02,11,2\n"
        "Total,21,3\nSource: Insights,,\n2025-13-45,,\n"
    )
    assert [c.line for c in found.counts] == [3, 5]
    assert [(s.line, s.reason) for s in found.skipped] == [
        (2, "The row has units, no numbers."),
        (4, "The row is a note, not a day."),
        (6, "The row adds up others."),
        (7, "The row is a note, not a day."),
        (8, "“2025-13-45” is not a day."),
    ]


def test_blank_days_of_a_calendar_are_the_day_above() -> None:
    found = found_in(
        "Datum;Titel;Format\n03.03.2025;A;Reel\n;B;Story\n05.03.2025;C;Reel\n;D;Story\n"
        "07.03.2025;E;Bild\n"
    )
    assert [(p.title, p.day.day) for p in found.posts] == [
        *(("A", 3), ("B", 3), ("C", 5), ("D", 5), ("E", 7)),
    ]
    assert found.doubts == ("Where “Datum” is blank, the day above is meant (2 rows).",)


@pytest.mark.parametrize(
    "text",
    [
        "date,followers\n2025-01-01,5\n,6\n2025-01-03,7\n",
        "date,title\n2025-01-01,A\n2025-01-01,B\n,C\n2025-01-03,D\n",
        "date,title\n2025-01-01,A\n2025-01-02,B\n2025-01-03,C\n,idea\n,idea\n",
        "date,title,likes\n2025-01-01,A,1\n,,5\n2025-01-03,D,2\n",
    ],
)
def test_days_are_not_filled_where_that_is_not_clear(text: str) -> None:
    found = found_in(text)
    assert {row.reason for row in found.skipped} == {"The row has no day."}
    assert not found.doubts


@pytest.mark.parametrize(
    ("header", "field"),
    [
        *(("Followers (total)", Field.FOLLOWERS), ("# Followers", Field.FOLLOWERS)),
        *(("Likes ❤️", Field.LIKES), ("Total comments", Field.COMMENTS)),
        *(("Follower – gesamt", Field.FOLLOWERS), ("Followers (gained)", Field.GAINED)),
        *(("Number of likes", Field.LIKES), ("Nº de seguidores", Field.FOLLOWERS)),
        *(("NOMBRE DE VUES", Field.VIEWS), ("Seguidores novos", None), ("Followers (%)", None)),
        *(("Follower growth rate", None), ("Followers (new)", Field.GAINED)),
    ],
)
def test_a_header_is_known_however_it_is_dressed(header: str, field: Field | None) -> None:
    found = found_in(f"Date,Title,{header}\n2025-01-01,A,5\n")
    fields = {place: field for field, place in found.columns.items()}
    assert fields.get(2) in {field, Field.FOLLOWS if field is Field.GAINED else field}


def test_a_day_and_a_time_of_day_stand_in_two_columns() -> None:
    for header in ("Date,Time,Title", "Date,Post time,Title"):
        found = found_in(f"{header}\n2025-07-01,18:30,A\n2025-07-02,6:15 PM,B\n2025-07-03,,C\n")
        assert [p.published_at for p in found.posts] == [
            datetime(2025, 7, 1, 16, 30, tzinfo=UTC),
            datetime(2025, 7, 2, 16, 15, tzinfo=UTC),
            None,
        ]


def test_columns_that_cannot_be_what_they_are_called_are_left_out() -> None:
    found = found_in(
        "date,day,title,comments\n"
        "2025-01-01,Wed,A,nice one\n2025-01-02,Thu,B,went well\n2025-01-03,Fri,C,again\n"
    )
    assert dict(found.columns) == {Field.DAY: 0, Field.TITLE: 2}
    assert found.doubts == ("“comments” is left out: it holds no whole numbers.",)
    lifetime = found_in("Date,Publish time,Likes\nLifetime,2025-01-01 10:00,5\n")
    assert Field.DAY not in lifetime.columns
    assert lifetime.posts[0].numbers[2] == 5


def test_the_matching_is_changed_by_hand_and_the_file_read_again() -> None:
    (table,) = recognise_tables(in_memory("w.csv", b"Date,Mine,Hers\n2025-01-01,7412,310\n"))
    found = table.read(OPTIONS)
    assert (found.counts, found.columns) == ((), {Field.DAY: 0})
    assert [(h.text, h.samples) for h in found.headers] == [
        ("Date", ("2025-01-01",)),
        ("Mine", ("7412",)),
        ("Hers", ("310",)),
    ]
    for place, followers in ((1, 7412), (2, 310)):
        columns = {**found.columns, Field.FOLLOWERS: place}
        again = table.read(replace(OPTIONS, columns=columns))
        assert [c.count.followers for c in again.counts] == [followers]
    with pytest.raises(Trouble, match="has only 3 columns"):
        table.read(replace(OPTIONS, columns={Field.DAY: 3}))


def test_a_count_beside_each_post_of_a_day_loses_no_post() -> None:
    found = found_in("date,title,followers\n2025-01-01,A,10\n2025-01-01,B,12\n2025-01-02,C,x\n")
    assert [p.title for p in found.posts] == ["A", "B"]
    assert [(c.line, c.count.followers) for c in found.counts] == [(3, 12)]
    assert [s.line for s in found.skipped] == [4]


def test_a_table_without_header_is_known_by_its_cells() -> None:
    assert found_in("2025-01-01,5\n2025-01-02,6\n").recognised_as == "A table of follower counts"
    assert found_in("2025-01-01\n2025-01-02\n").recognised_as == "A table of posts"
    unknown = found_in("2025-01-01,5,9\n2025-01-02,6,8\n")
    assert [h.text for h in unknown.headers] == ["Column 1", "Column 2", "Column 3"]
    assert not unknown.counts
