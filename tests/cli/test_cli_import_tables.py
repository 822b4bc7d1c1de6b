"""Tables whose columns or rows are of several accounts, and columns matched by hand."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Growthdesk

Table = Callable[[str, str], Path]

MINE = "When,Mine,Likes\n2026-01-01,100,7\n2026-01-02,101,8\n"


def followers(growthdesk: Growthdesk) -> dict[str, int]:
    return {one["account"]: one["followers"] for one in growthdesk.json("account", "list")}


def test_each_account_of_a_table_gets_its_own(mira: Growthdesk, table: Table) -> None:
    wide = table("wide.csv", "Date,Instagram,TikTok\n2026-01-01,100,20\n")
    said = mira("import", wide)
    assert "“wide.csv – TikTok” is left out: it is of another account." in said
    mira("undo")
    mira("account", "add", "tiktok:mira")
    first, second = mira.json("import", wide)
    assert (first["account"], second["account"]) == ("instagram:mira.bakes", "tiktok:mira")
    assert (first["new"], second["new"]) == (1, 1)
    (only,) = mira.json("import", wide, "--account", "tiktok:mira", "--dry-run")
    assert (only["account"], only["same"]) == ("tiktok:mira", 1)


def test_a_table_of_other_accounts_is_not_put_into_one(mira: Growthdesk, table: Table) -> None:
    wide = table("wide.csv", "Date,TikTok,YouTube\n2026-01-01,100,20\n")
    said = mira("import", wide, "--account", "mira.bakes", code=1)
    assert "None of the accounts in “wide.csv” is instagram:mira.bakes." in said
    assert "is of TikTok, of which this log has no account." in mira("import", wide, code=1)
    named = table("named.csv", "Date,@anna\n2026-01-01,100\n")
    assert "is of @anna, of which this log has no account." in mira("import", named, code=1)
    assert mira.json("import", named, "--account", "mira.bakes")[0]["new"] == 1


def test_columns_matched_by_hand_are_remembered_until_undo(mira: Growthdesk, table: Table) -> None:
    mine = table("mine.csv", MINE)
    assert mira.json("import", mine, "--dry-run")[0]["recognised_as"] == "A table of posts"
    by_hand = ("--column", "followers=MINE", "--column", "likes=")
    (answer,) = mira.json("import", mine, *by_hand)
    assert (answer["recognised_as"], answer["new"]) == ("A table of follower counts", 2)
    later = table("later.csv", MINE + "2026-01-03,104,9\n")
    (again,) = mira.json("import", later, "--dry-run")
    assert (again["new"], again["same"]) == (1, 2)
    assert "matched as you matched them the last time" in again["doubts"][0]
    mira("undo")
    assert mira.json("import", later, "--dry-run")[0]["recognised_as"] == "A table of posts"


def test_a_dry_run_remembers_nothing(mira: Growthdesk, table: Table) -> None:
    mine = table("mine.csv", MINE)
    mira("import", mine, "--column", "followers=#2", "--column", "likes=", "--dry-run")
    assert mira.json("import", mine, "--dry-run")[0]["recognised_as"] == "A table of posts"


def test_columns_that_are_not_there_are_told(mira: Growthdesk, table: Table) -> None:
    mine = table("mine.csv", MINE)
    said = mira("import", mine, "--column", "followers=Fans", code=1)
    assert "No table has a column “Fans”." in said
    assert "Its columns are: When, Mine, Likes." in said
    said = mira("import", mine, "--column", "fame=Mine", code=1)
    assert "“fame=Mine” matches no column." in said
    assert "“followers” matches no column." in mira("import", mine, "--column", "followers", code=1)


def test_a_post_of_two_linkedin_exports_is_one(growthdesk: Growthdesk, tmp_path: Path) -> None:
    growthdesk("account", "add", "linkedin:mira")
    shared, activity = ((1778172078377 + later) << 22 for later in (0, 940))
    shares = tmp_path / "Shares.csv"
    shares.write_text(
        "Date,ShareLink,ShareCommentary\n2026-05-07 16:41:18,"
        f"https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A{shared},A new oven\n",
        "utf-8",
    )
    table = tmp_path / "seen.csv"
    table.write_text(
        "Published at,Link,Views\n2026-05-07T16:41:19Z,"
        f"https://www.linkedin.com/feed/update/urn:li:activity:{activity},500\n",
        "utf-8",
    )
    growthdesk("import", shares)
    (answer,) = growthdesk.json("import", table)
    assert (answer["new"], answer["updated"]) == (0, 1)
    (post,) = growthdesk.json("posts")
    assert post["views"] == 500
