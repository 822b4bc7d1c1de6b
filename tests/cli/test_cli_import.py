"""Files into the log and out again."""

import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Growthdesk

Table = Callable[[str, str], Path]


def test_several_files_are_one_step(mira: Growthdesk, table: Table) -> None:
    counts = table("counts.csv", "date,followers\n2026-01-01,100\n2026-01-02,103\n")
    posts = table("posts.csv", "published_at,title,likes\n2026-01-05 10:00,Rye,12\n")
    said = mira("import", counts, posts)
    assert "2 new, 0 updated, 0 same, 0 skipped" in said
    assert mira.json("account", "list")[0]["followers"] == 103
    assert mira.json("posts")[0]["likes"] == 12
    mira("undo")
    assert mira.json("account", "list")[0]["followers"] is None
    assert mira.json("posts") == []


def test_the_answer_has_its_keys_and_a_second_import_changes_nothing(
    mira: Growthdesk, table: Table
) -> None:
    rows = "date,followers\n2026-01-01,100\n2026-01-02,abc\n2026-01-03,120\n2027-01-01,9\n"
    counts = table("counts.csv", rows)
    (answer,) = mira.json("import", counts)
    assert list(answer) == [
        *("file", "name", "recognised_as", "account", "new", "updated", "same"),
        *("skipped", "doubts", "questions"),
    ]
    assert (answer["file"], answer["account"]) == (str(counts), "instagram:mira.bakes")
    assert (answer["new"], answer["updated"], answer["same"]) == (2, 0, 0)
    assert [(row["line"], bool(row["reason"])) for row in answer["skipped"]] == [
        (3, True),
        (5, True),
    ]
    (again,) = mira.json("import", counts)
    assert (again["new"], again["updated"], again["same"]) == (0, 0, 2)
    table("counts.csv", rows.replace(",120", ",121"))
    (changed,) = mira.json("import", counts)
    assert (changed["new"], changed["updated"], changed["same"]) == (0, 1, 1)


def test_a_row_that_is_left_out_is_told_with_its_line(mira: Growthdesk, table: Table) -> None:
    bad = "".join(f"2026-01-{day:02},many\n" for day in range(1, 26))
    said = mira("import", table("counts.csv", f"date,followers\n{bad}2026-02-01,100\n"))
    assert "1 new, 0 updated, 0 same, 25 skipped" in said
    assert "  line 2: " in said
    assert "and 5 more rows" in said


def test_a_dry_run_changes_nothing(mira: Growthdesk, table: Table) -> None:
    counts = table("counts.csv", "date,followers\n2026-01-01,100\n")
    assert "nothing was changed" in mira("import", counts, "--dry-run")
    assert mira.json("import", counts, "--dry-run")[0]["new"] == 1
    assert mira.json("account", "list")[0]["followers"] is None
    assert "Add an account" in mira("undo")


def test_if_one_file_gives_nothing_none_is_taken(mira: Growthdesk, table: Table) -> None:
    good = table("good.csv", "date,followers\n2026-01-01,100\n")
    for name, rows in (
        ("empty.csv", ""),
        ("header.csv", "date,followers\n"),
        ("bad.csv", "date,followers\n2026-01-01,many\n"),
        ("other.csv", "when,how much\n2026-01-01,3\n2026-01-02,4\n"),
    ):
        said = mira("import", good, table(name, rows), code=1)
        assert name in said
        assert mira.json("account", "list")[0]["followers"] is None


def test_posts_of_two_files_that_overlap_are_taken_once(mira: Growthdesk, table: Table) -> None:
    one = table("one.csv", "published_at,title,likes\n2026-01-05 10:00,Rye,12\n")
    two = table("two.csv", "published_at,title,likes\n2026-01-05 10:00,Rye,15\n2026-01-06,Buns,3\n")
    first, second = mira.json("import", one, two)
    assert (first["new"], second["new"], second["updated"]) == (1, 1, 1)
    assert [(post["title"], post["likes"]) for post in mira.json("posts")] == [
        ("Buns", 3),
        ("Rye", 15),
    ]


def test_a_partial_list_makes_no_gaps(mira: Growthdesk, table: Table) -> None:
    posts = table("posts.csv", "published_at\n2025-01-05\n2025-03-05\n")
    mira("import", posts, "--partial")
    assert mira.json("gaps", today="2025-12-31") == []
    mira("undo")
    mira("import", posts)
    assert mira.json("gaps", today="2025-03-05")[0]["first_day"] == "2025-01-06"


def test_the_account_must_be_clear(growthdesk: Growthdesk, table: Table) -> None:
    counts = table("counts.csv", "date,followers\n2026-01-01,100\n")
    assert "There is no log" in growthdesk("import", counts, code=1)
    growthdesk("account", "add", "x:mira")
    growthdesk("account", "add", "tiktok:mira")
    said = growthdesk("import", counts, code=1)
    assert "--account: x:mira, tiktok:mira" in said
    assert growthdesk.json("import", counts, "--account", "tiktok:mira")[0]["new"] == 1
    growthdesk("delete", "account", "x:mira")
    growthdesk("delete", "account", "mira")
    assert "no account yet" in growthdesk("import", counts, code=1)


def test_what_a_file_leaves_open_is_told_and_can_be_answered(
    mira: Growthdesk, table: Table
) -> None:
    counts = table("counts.csv", "date,followers\n3/4/2026,100\n")
    said = mira("import", counts, "--dry-run")
    assert "Which day is 3/4/2026 in “date”? Taken as: 2026-04-03." in said
    assert "Otherwise: --answer day_order=month_first" in said
    (answer,) = mira.json("import", counts, "--answer", "day_order=month_first")
    assert answer["questions"] == [
        {
            "key": "day_order",
            "says": "Which day is 3/4/2026 in “date”?",
            "choices": {"day_first": "2026-04-03", "month_first": "2026-03-04"},
            "answer": "month_first",
        }
    ]
    assert mira.json("status")[0]["counted_on"] == "2026-03-04"
    assert "answers no question" in mira("import", counts, "--answer", "month", code=1)


def test_a_typed_count_stays_unless_told_otherwise(mira: Growthdesk, table: Table) -> None:
    mira("log", "followers", "mira.bakes", "100", "--on", "2026-01-05")
    counts = table("counts.csv", "date,followers\n2026-01-05,110\n2026-01-06,112\n")
    (kept,) = mira.json("import", counts)
    assert (kept["new"], kept["updated"]) == (1, 0)
    assert kept["skipped"] == [
        {"line": 2, "reason": "You typed 100 for this day; the file says 110."}
    ]
    (replaced,) = mira.json("import", counts, "--replace-typed")
    assert (replaced["updated"], replaced["skipped"]) == (1, [])


def test_where_a_number_comes_from(mira: Growthdesk, table: Table) -> None:
    assert "No file was imported yet" in mira("imports")
    mira("import", table("counts.csv", "date,followers\n2026-01-05,110\n2026-02-06,112\n"))
    (file,) = mira.json("imports")
    assert (file["account"], file["name"], file["size"]) == (
        "instagram:mira.bakes",
        "counts.csv",
        45,
    )
    assert file["sha256"] == "0c019ed4201727bb0ff87878cd9f8c4f525bf5d520a00ebd82387182113d9f1f"
    assert (file["first_day"], file["last_day"]) == ("2026-01-05", "2026-02-06")
    assert "counts.csv" in mira("imports")
    mira("undo")
    assert mira.json("imports") == []


OVERVIEW = (
    "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,"
    "Profile visits,Create Post,Video views,Media views\n"
    '"Sat, Sep 6, 2025",100,1,2,0,0,5,1,0,0,7,0,0,0\n'
)


def test_a_file_of_another_platform_is_not_put_into_the_only_account(
    mira: Growthdesk, table: Table
) -> None:
    overview = table("account_overview_analytics.csv", OVERVIEW)
    said = mira("import", overview, code=1)
    assert "is of X, of which this log has no account." in said
    assert "growthdesk account add x:your.name" in said
    mira("account", "add", "x:mira")
    (answer,) = mira.json("import", overview)
    assert (answer["account"], answer["new"]) == ("x:mira", 2)


def test_an_account_that_a_file_names_can_be_added_with_it(mira: Growthdesk, table: Table) -> None:
    posts = table(
        "content.csv",
        "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,"
        "Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks\n"
        '1963000000000000000,"Wed, Sep 3, 2025",Rye,https://x.com/mira/status/1963000000000000000,'
        "9,1,2,0,0,0,0,0,0,0,0,0,0\n",
    )
    said = mira("import", posts, code=1)
    assert "is of x:mira, which is not in this log." in said
    (answer,) = mira.json("import", posts, "--add-account")
    assert (answer["account"], answer["new"]) == ("x:mira", 1)
    mira("undo")
    assert [one["account"] for one in mira.json("account", "list")] == ["instagram:mira.bakes"]


def test_the_account_that_is_said_can_be_added_with_its_file(
    mira: Growthdesk, table: Table
) -> None:
    counts = table("counts.csv", "Date,Followers\n2026-11-01,300\n2026-11-02,304\n")
    assert "There is no account “bluesky:mira”" in mira(
        "import", counts, "--account", "bluesky:mira", code=1
    )
    (answer,) = mira.json("import", counts, "--account", "bluesky:mira", "--add-account")
    assert (answer["account"], answer["new"]) == ("bluesky:mira", 2)
    (again,) = mira.json("import", counts, "--account", "bluesky:mira", "--add-account")
    assert (again["account"], again["same"]) == ("bluesky:mira", 2)
    mira("undo")
    assert [one["account"] for one in mira.json("account", "list")] == ["instagram:mira.bakes"]


def pack(path: Path, name: str, content: bytes) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, content)


def test_what_is_no_export_in_a_folder_is_told_and_keeps_nothing_out(
    mira: Growthdesk, tmp_path: Path
) -> None:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    (folder / "notes.txt").write_text("Buy flour.")
    pack(folder / "photos.zip", "a.jpg", b"\xff\xd8\xff")
    pack(folder / "counts.zip", "counts.csv", b"date,followers\n2026-01-01,100\n")
    said = mira("import", folder)
    assert "1 new" in said
    assert "Nothing in “photos.zip” is an export that is known. It is left out." in said
    mira("undo")
    assert "photos.zip" in mira("import", folder / "photos.zip", code=1)


def test_photos_beside_an_archive_are_not_told(mira: Growthdesk, tmp_path: Path) -> None:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    pack(folder / "counts.zip", "counts.csv", b"date,followers\n2026-01-01,100\n")
    said = mira("import", folder)
    assert "1 new" in said
    assert "left out" not in said
