"""Files into the log and out again."""

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
    assert list(answer) == ["file", "recognised_as", "account", "new", "updated", "same", "skipped"]
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
