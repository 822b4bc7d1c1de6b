"""Tables of several accounts, and several tables in one file or workbook."""

import pytest
from tests.importers.tables import counts, founds_in
from tests.importers.workbooks import xlsx

from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.importers.found import Whose
from growthdesk.importers.tables.account_names import (
    account_in,
    account_in_title,
    platforms_in,
    told,
)
from growthdesk.importers.values.names import Field
from growthdesk.importers.whose import address_of, likely_account

WEEKS = (("2025-01-01", "7,412", "310", ""), ("2025-01-08", "7,500", "352", "12"))


@pytest.mark.parametrize(
    "header",
    [
        ("Date", "Instagram", "TikTok", "YouTube"),
        ("Datum", "IG Follower", "TT Follower", "YT Abonnenten"),
        ("Fecha", "Seguidores en Instagram", "Seguidores TikTok", "Suscriptores YouTube"),
        ("Jour", "Abonnés Instagram", "Abonnés TikTok", "Abonnés YouTube"),
        ("Data", "Seguidores no Instagram", "Seguidores do TikTok", "Inscritos YouTube"),
        ("Week", "Follower – Instagram", "TikTok (followers)", "YouTube: subscribers"),
        ("day", "instagram_followers", "tik tok", "You Tube 🎬"),
    ],
)
def test_a_column_for_each_platform(header: tuple[str, ...]) -> None:
    text = "\n".join("\t".join(row) for row in (header, *WEEKS))
    founds = founds_in(text, "t.tsv")
    assert list(founds) == ["t.tsv – Instagram", "t.tsv – TikTok", "t.tsv – YouTube"]
    assert [one.whose for one in founds.values()] == [
        *(Whose("instagram"), Whose("tiktok"), Whose("youtube")),
    ]
    assert [counts(one) for one in founds.values()] == [
        [(2, "2025-01-01", 7412), (3, "2025-01-08", 7500)],
        [(2, "2025-01-01", 310), (3, "2025-01-08", 352)],
        [(3, "2025-01-08", 12)],
    ]


def test_several_columns_of_each_account_and_one_of_none() -> None:
    founds = founds_in(
        "Date,@mira.bakes,@mira.bakes views,@mira (TikTok),Newsletter,Total followers\n"
        "2025-01-01,100,7,20,3,120\n"
    )
    assert [one.whose for one in founds.values()] == [
        *(Whose("", "mira.bakes"), Whose("tiktok", "mira")),
    ]
    first, second = founds.values()
    assert first.columns == {Field.DAY: 0, Field.FOLLOWERS: 1, Field.VIEWS: 2}
    assert counts(second) == [(2, "2025-01-01", 20)]
    assert first.doubts[0] == "“Total followers” is left out: it is of no account alone."


def test_two_lines_of_headers_are_joined() -> None:
    above = ",Instagram,,TikTok,\nDate,Followers,New followers,Followers,New followers\n"
    below = "Date,Instagram,,TikTok,\n,Followers,New followers,Followers,New followers\n"
    for header in (above, below):
        founds = founds_in(header + "2025-01-01,10,1,20,2\n2025-01-02,11,1,22,2\n")
        assert [counts(one) for one in founds.values()] == [
            [(3, "2025-01-01", 10), (4, "2025-01-02", 11)],
            [(3, "2025-01-01", 20), (4, "2025-01-02", 22)],
        ]
        assert [[c.gained for c in one.changes] for one in founds.values()] == [[1, 1], [2, 2]]


def test_rows_that_name_their_account() -> None:
    founds = founds_in(
        "Date,Platform,Handle,Followers\n2025-01-01,Instagram,@mira.bakes,100\n"
        "2025-01-01,TikTok,mira,20\n2025-01-02,Instagram,@mira.bakes,101\n2025-01-03,,,7\n"
        "Total,,,228\n"
    )
    assert list(founds) == ["t.csv – @mira.bakes on Instagram", "t.csv – @mira on TikTok"]
    first, second = founds.values()
    assert (first.whose, second.whose) == (
        Whose("instagram", "mira.bakes"),
        Whose("tiktok", "mira"),
    )
    assert counts(first) == [(2, "2025-01-01", 100), (4, "2025-01-02", 101)]
    assert counts(second) == [(3, "2025-01-01", 20)]
    assert [(row.line, row.reason) for row in first.skipped] == [
        (5, "The row names no account."),
        (6, "The row adds up others."),
    ]
    assert not second.skipped


def test_posts_that_name_one_platform_or_several() -> None:
    founds = founds_in(
        "Date,Title,Network\n2025-01-01,Rye,IG + TikTok\n,Buns,IG\n2025-01-05,Jam,Instagram Reels\n"
    )
    titles = {name: [post.title for post in one.posts] for name, one in founds.items()}
    assert titles == {"t.csv – Instagram": ["Rye", "Buns", "Jam"], "t.csv – TikTok": ["Rye"]}


def test_one_account_in_all_rows_is_that_of_the_table() -> None:
    ((name, found),) = founds_in(
        "Fecha,Cuenta,Seguidores\n2025-01-01,mira.bakes,5\n2025-01-02,mira.bakes,6\n"
    ).items()
    assert (name, found.whose) == ("t.csv", Whose("", "mira.bakes"))
    assert len(found.counts) == 2


def test_a_list_of_strangers_is_not_taken() -> None:
    rows = "".join(f"2025-01-01,@someone{n},{n}\n" for n in range(60))
    (found,) = founds_in("Date,Account,Followers\n" + rows).values()
    assert found.is_empty
    assert "It is of 60 accounts, more than anyone has" in found.doubts[0]


def test_a_table_is_not_called_by_signs_that_move_a_cursor() -> None:
    table = "Date,Followers\n2025-07-01,5\n2025-07-02,6\n"
    founds = founds_in(f"Alpha\n{table}\n\x1b[2J\n{table}")
    assert list(founds) == ["t.csv – Alpha", "t.csv – \ufffd[2J"]


def test_several_tables_below_each_other() -> None:
    founds = founds_in(
        "# Start Date: 1 Jul 2025\n\nPost Insights\n\n"
        "Date,Social account,Social network,Post text,Post type,Reactions,Comments\n"
        "2025-07-31 10:45,Mira Bakes,Instagram,Hello,Photo,-,3\n"
        "2025-07-30 10:45,Mira Bakes,Facebook,Hi,Status,5,3\n\n"
        "Overview\n\nWorkspace Name,Country,People\nMine,Germany,5000\n\n"
        "TikTok\nDate,Followers\n2025-07-01,5\n2025-07-02,6\n\nNote: by hand\n"
    )
    assert list(founds) == [
        "t.csv – Post Insights – Mira Bakes on Instagram",
        "t.csv – Post Insights – Mira Bakes on Facebook",
        "t.csv – TikTok",
    ]
    instagram, facebook, tiktok = founds.values()
    assert instagram.whose == Whose("instagram", "", "Mira Bakes")
    assert instagram.posts[0].numbers == (None, None, None, 3, None, None, None)
    assert [(s.line, s.reason) for s in instagram.skipped] == [
        (11, "Another table begins here, without a column for the day.")
    ]
    assert [post.caption for post in facebook.posts] == ["Hi"]
    assert (tiktok.whose, counts(tiktok)) == (
        Whose("tiktok"),
        [(16, "2025-07-01", 5), (17, "2025-07-02", 6)],
    )
    assert [(s.line, s.reason) for s in tiktok.skipped] == [(19, "The row is a note, not a day.")]


def test_months_below_each_other_are_one_table() -> None:
    ((name, found),) = founds_in(
        "January\nDate,Title\n2025-01-01,A\n\nFebruary 2025\nDate,Title\n2025-02-01,B\n"
        "Date,Title\n2025-02-02,C\n"
    ).items()
    assert (name, [post.title for post in found.posts]) == ("t.csv", ["A", "B", "C"])
    assert not found.skipped


def test_tables_with_other_titles_stay_apart() -> None:
    founds = founds_in("date,followers\n2025-01-01,5\n\nOther\ndate,followers\n2025-01-01,9\n")
    assert {name: counts(one) for name, one in founds.items()} == {
        "t.csv – table 1": [(2, "2025-01-01", 5)],
        "t.csv – Other": [(6, "2025-01-01", 9)],
    }


def test_each_sheet_with_a_table_is_found() -> None:
    book = xlsx(
        {
            "Instagram": [["Date", "Followers"], ["2025-01-01", 100], ["2025-01-02", 101]],
            "Read me": [["Made by hand"], ["Ask Mira"]],
            "Posts": [
                ["Posts of 2025"],
                [],
                ["Date", "Title", "Likes"],
                ["2025-01-03", "Rye", 7],
                ["Total", "", 7],
                [],
                ["Date", "Followers"],
                ["2025-01-04", 9],
            ],
        }
    )
    founds = founds_in(book, "mine.xlsx")
    assert list(founds) == [
        *("mine.xlsx – Instagram", "mine.xlsx – Posts – Posts of 2025"),
        "mine.xlsx – Posts – table 2",
    ]
    first, posts, last = founds.values()
    assert (first.whose, [c.count.followers for c in first.counts]) == (
        Whose("instagram"),
        [100, 101],
    )
    assert [(p.title, p.numbers[2]) for p in posts.posts] == [("Rye", 7)]
    assert [s.reason for s in posts.skipped] == ["The row adds up others."]
    assert [c.count.followers for c in last.counts] == [9]
    with pytest.raises(Trouble, match=r"no table of follower counts or posts in “mine\.xlsx”"):
        founds_in(xlsx({"Read me": [["Made by hand", "Ask"], ["Mira", "or not"]]}), "mine.xlsx")


@pytest.mark.parametrize(
    ("text", "whose", "rest"),
    [
        ("IG followers", Whose("instagram"), "followers"),
        ("Twitter/X", Whose("x"), ""),
        ("Instagram Business Account", Whose("instagram"), ""),
        ("@mira.bakes", Whose("", "mira.bakes"), ""),
        ("Follower auf YouTube", Whose("youtube"), "follower"),
        ("Linked In views", Whose("linkedin"), "views"),
    ],
)
def test_what_a_header_names(text: str, whose: Whose, rest: str) -> None:
    named = account_in(text)
    assert named is not None
    assert (named.whose, named.rest) == (whose, rest)


def test_what_names_no_account() -> None:
    assert account_in("Followers") is None
    assert account_in("IG and TikTok") is None
    assert account_in("mail@example.com") is None
    assert platforms_in("Bread, Buns") == []
    assert platforms_in("IG / FB, X") == ["instagram", "facebook", "x"]
    assert account_in_title("x.csv") is None
    assert account_in_title("followers_instagram_2025.csv") == Whose("instagram")
    assert told(Whose("tiktok", "mira")) == "@mira on TikTok"


def test_a_handle_or_name_alone_fits_an_account_of_any_platform() -> None:
    mira = Account("1", "instagram", "mira.bakes", "Mira Bakes")
    other = Account("2", "tiktok", "mira", "Mira")
    both = (mira, other)
    assert likely_account(Whose("", "Mira.Bakes"), both) == mira
    assert likely_account(Whose("", "", "mira bakes"), both) == mira
    assert likely_account(Whose("", "", "newsletter"), (mira,)) is None
    assert likely_account(Whose("", "somebody"), (mira,)) is None
    assert address_of(Whose("", "mira")) is None
