"""What is written on the command line stands in the log, and goes out again with undo."""

from datetime import date, datetime
from pathlib import Path

import pytest
from tests.cli.conftest import Growthdesk, python

from growthdesk.app import clock
from growthdesk.domain.edits import Put
from growthdesk.domain.rows import Setting
from growthdesk.store.store import Store


def titles(growthdesk: Growthdesk) -> list[str]:
    return [post["title"] for post in growthdesk.json("posts")]


def test_an_account_is_added_with_all_that_is_said_of_it(growthdesk: Growthdesk) -> None:
    said = ("--niche", "Food", "--goal", "10k", "--by", "2027-04-01", "--plan", "5")
    growthdesk("account", "add", "ig:@mira.bakes", *said, "--from", "2024-01-01")
    assert growthdesk.json("account", "list") == [
        {
            "account": "instagram:mira.bakes",
            "name": "",
            "niche": "Food",
            "goal": 10_000,
            "goal_day": "2027-04-01",
            "followers": None,
            "counted_on": None,
            "precision": None,
        }
    ]
    (plan,) = growthdesk.json("plan", "list", "mira.bakes")
    assert (plan["posts_a_week"], plan["first_day"]) == (5, "2024-01-01")


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("myspace:mira",),
        ("instagram:mira", "--goal", "0"),
        ("instagram:mira", "--plan", "0"),
        ("instagram:mira", "--from", "2026-11-24"),
    ],
)
def test_an_account_that_is_refused_leaves_no_log_behind(
    growthdesk: Growthdesk, words: tuple[str, ...]
) -> None:
    growthdesk("account", "add", *words, code=1)
    assert not growthdesk.path.exists()
    growthdesk.path.touch()
    growthdesk("account", "add", *words, code=1)
    assert growthdesk.path.read_bytes() == b""


def test_the_same_account_is_not_added_twice(mira: Growthdesk) -> None:
    said = mira("account", "add", "Instagram:Mira.Bakes", code=1)
    assert said.startswith("@mira.bakes on Instagram is in this log already.")


def test_followers_are_logged_on_the_day_of_the_command_or_another(mira: Growthdesk) -> None:
    mira("log", "followers", "mira.bakes", "7,412", "--on", "2026-11-22")
    mira("log", "followers", "MIRA.BAKES", "+37")
    status = mira.json("status", "instagram:mira.bakes")
    assert (status["followers"], status["counted_on"]) == (7_449, "2026-11-23")
    said = mira("log", "followers", "mira.bakes", "-5")
    assert "7,407 followers on 2026-11-23, instead of 7,449" in said
    mira("log", "followers", "mira.bakes", "7.4k")
    status = mira.json("status", "mira.bakes")
    assert (status["followers"], status["precision"]) == (7_400, "rounded")


def test_a_post_takes_its_kind_and_niche_from_the_last_one(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "Rye", "--at", "2026-11-16 12:30", "--kind", "carousel")
    mira("log", "post", "mira.bakes", "Spelt", "--niche", "Bread", "--url", "https://x.org/p/1")
    mira("log", "post", "mira.bakes", "Buns")
    buns, spelt, rye = mira.json("posts", "mira.bakes")
    assert (rye["day"], rye["kind"], rye["niche"]) == ("2026-11-16", "carousel", "Food")
    assert (spelt["kind"], spelt["niche"]) == ("carousel", "Bread")
    assert (buns["day"], buns["kind"], buns["niche"]) == ("2026-11-23", "carousel", "Bread")


def test_a_post_is_named_by_words_by_its_id_or_as_the_newest(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "Rye bread", "--at", "2026-11-16")
    mira("log", "post", "mira.bakes", "Spelt bread", "--at", "2026-11-18")
    (_, rye) = mira.json("posts")
    mira("log", "result", "mira.bakes", "rye", "--likes", "120", "--views", "3.4k")
    mira("log", "result", "mira.bakes", rye["id"][:8], "--likes", "130", "--on", "2026-11-22")
    mira("log", "result", "mira.bakes", "--comments", "7")
    (spelt, rye) = mira.json("posts")
    assert (rye["likes"], rye["views"], rye["comments"]) == (120, 3_400, None)
    assert (spelt["likes"], spelt["comments"]) == (None, 7)
    several = mira("log", "result", "mira.bakes", "bread", "--likes", "1", code=1)
    assert "any of 2 posts" in several
    assert rye["id"][:8] in several
    assert "“Rye bread”, 2026-11-16" in several
    assert "has “buns” in it" in mira("delete", "post", "mira.bakes", "buns", code=1)


def test_numbers_are_not_seen_before_their_post(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "Rye", "--at", "2026-11-16")
    words = ("log", "result", "mira.bakes", "--likes", "1", "--on")
    assert "published on 2026-11-16" in mira(*words, "2026-11-15", code=1)
    assert "has not come yet" in mira(*words, "2026-11-24", code=1)


def test_plans_breaks_and_notes_can_do_without_the_word_add(mira: Growthdesk) -> None:
    mira("plan", "mira.bakes", "5", "--rest", "sat,Sunday", "--from", "2026-11-01")
    mira("plan", "add", "mira.bakes", "2", "--days", "1")
    mira("break", "mira.bakes", "2026-06-06", "2026-06-14", "--why", "Holiday")
    mira("note", "mira.bakes", "New oven", "--on", "2026-02-05")
    mira("note", "add", "mira.bakes", "", "--mark", "purge")
    plans = mira.json("plan", "list", "mira.bakes")
    assert [(p["first_day"], p["posts_a_week"], p["rest_days"]) for p in plans] == [
        ("2026-01-01", 3, []),
        ("2026-11-01", 5, [5, 6]),
        ("2026-11-23", 2, []),
    ]
    assert mira("plan", "list", "mira.bakes").splitlines() == [
        "3 posts a week from 2026-01-01 on",
        "5 posts a week from 2026-11-01 on, sat, sun off",
        "2 posts a week on 1 day from 2026-11-23 on",
    ]
    (pause,) = mira.json("break", "list", "mira.bakes")
    assert (pause["first_day"], pause["last_day"]) == ("2026-06-06", "2026-06-14")
    notes = mira.json("note", "list", "mira.bakes")
    assert [(n["day"], n["text"], n["mark"]) for n in notes] == [
        ("2026-02-05", "New oven", ""),
        ("2026-11-23", "", "purge"),
    ]
    assert "not a weekday" in mira("plan", "mira.bakes", "3", "--rest", "noday", code=1)


def test_a_break_of_one_day_is_told_as_one(mira: Growthdesk) -> None:
    mira("break", "mira.bakes", "2026-06-06")
    assert mira("break", "list", "mira.bakes") == "2026-06-06\n"
    gone = mira("delete", "break", "mira.bakes", "2026-06-06")
    assert gone.startswith("Deleted the break of 2026-06-06. ")


def test_the_fields_of_an_account_that_are_named_are_changed(mira: Growthdesk) -> None:
    mira("edit", "account", "mira.bakes", "--handle", "mira", "--by", "2027-01-31")
    mira("edit", "account", "mira", "--name", "Mira", "--goal", "25k", "--niche", "Bread")
    (account,) = mira.json("account", "list")
    assert (account["account"], account["name"]) == ("instagram:mira", "Mira")
    assert (account["goal"], account["goal_day"], account["niche"]) == (
        25_000,
        "2027-01-31",
        "Bread",
    )
    mira("edit", "account", "mira", "--no-day")
    assert mira.json("account", "list")[0]["goal_day"] is None
    assert "Nothing was said" in mira("edit", "account", "mira", code=1)
    mira("account", "add", "instagram:other")
    assert "already" in mira("edit", "account", "mira", "--handle", "Other", code=1)


def test_posts_are_complete_from_the_day_that_is_said(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "Rye", "--at", "2026-02-01")
    mira("log", "post", "mira.bakes", "Rye again", "--at", "2026-03-01")
    mira("log", "post", "mira.bakes", "Spelt", "--at", "2026-11-22")
    assert len(mira.json("gaps")) == 2
    mira("edit", "account", "mira.bakes", "--complete-from", "2026-02-15")
    assert [gap["first_day"] for gap in mira.json("gaps")] == ["2026-03-02"]
    mira("undo")
    assert len(mira.json("gaps")) == 2


def test_the_fields_of_a_post_that_are_named_are_changed(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "Rye", "--at", "2026-11-16 12:30", "--niche", "Bread")
    mira("edit", "post", "mira.bakes", "rye", "--title", "Rye loaf", "--kind", "photo", "--pinned")
    mira("edit", "post", "mira.bakes", "newest", "--at", "2026-11-15")
    (post,) = mira.json("posts")
    assert (post["title"], post["kind"], post["pinned"]) == ("Rye loaf", "photo", True)
    assert (post["day"], post["published_at"], post["niche"]) == ("2026-11-15", None, "Bread")
    assert "has not come" in mira(
        "edit", "post", "mira.bakes", "rye", "--at", "2027-01-01 10:00", code=1
    )
    assert "no title" in mira("edit", "post", "mira.bakes", "rye", "--title", " ", code=1)


def test_a_post_that_is_moved_back_takes_the_complete_days_along(growthdesk: Growthdesk) -> None:
    growthdesk("account", "add", "instagram:mira.bakes", "--from", "2026-11-16")
    growthdesk("log", "post", "mira.bakes", "Rye", "--at", "2026-11-20")
    growthdesk("edit", "post", "mira.bakes", "rye", "--at", "2026-11-02")
    with Store(growthdesk.path, clock(None)) as store:
        (account,) = store.read.accounts()
        (span,) = store.read.spans(account.id)
    assert span.first_day == date(2026, 11, 2)


def test_a_link_that_leads_to_no_web_page_is_refused(mira: Growthdesk) -> None:
    said = mira("log", "post", "mira.bakes", "Rye", "--url", "javascript:alert(1)", code=1)
    assert said.startswith("“javascript:alert(1)” does not lead to a web page.")
    mira("log", "post", "mira.bakes", "Rye", "--url", "https://x.org/p/1")
    mira("edit", "post", "mira.bakes", "rye", "--url", "")
    assert "to a web page" in mira("edit", "post", "mira.bakes", "rye", "--url", "x.org", code=1)
    assert [post["link"] for post in mira.json("posts")] == [""]


def test_what_is_deleted_comes_back_with_undo_and_goes_with_redo(mira: Growthdesk) -> None:
    mira("log", "followers", "mira.bakes", "7412")
    mira("log", "post", "mira.bakes", "Rye", "--at", "2026-11-16")
    mira("log", "result", "mira.bakes", "--likes", "5")
    mira("note", "mira.bakes", "New oven")
    mira("break", "mira.bakes", "2026-06-06", "2026-06-14")
    everything = [
        mira("posts"),
        mira("account", "list"),
        mira("note", "list", "mira.bakes"),
        mira("break", "list", "mira.bakes"),
        mira("plan", "list", "mira.bakes"),
    ]
    for words in (
        ("result", "mira.bakes", "rye"),
        ("post", "mira.bakes", "rye"),
        ("count", "mira.bakes", "2026-11-23"),
        ("note", "mira.bakes", "2026-11-23", "--text", "oven"),
        ("break", "mira.bakes", "2026-06-10"),
        ("plan", "mira.bakes", "2026-01-01"),
        ("account", "mira.bakes"),
    ):
        mira("delete", *words)
    assert mira.json("account", "list") == []
    for _ in range(7):
        mira("undo")
    assert everything == [
        mira("posts"),
        mira("account", "list"),
        mira("note", "list", "mira.bakes"),
        mira("break", "list", "mira.bakes"),
        mira("plan", "list", "mira.bakes"),
    ]
    assert "Done again: Delete a result" in mira("redo")
    assert mira.json("posts")[0]["likes"] is None


def test_what_is_not_there_is_not_deleted_and_what_is_near_is_named(mira: Growthdesk) -> None:
    mira("log", "followers", "mira.bakes", "7412")
    said = mira("delete", "count", "mira.bakes", "2026-11-01", code=1)
    assert said == (
        "instagram:mira.bakes has no follower count on 2026-11-01. There is one on 2026-11-23.\n"
    )
    mira("note", "mira.bakes", "one")
    mira("note", "mira.bakes", "two")
    assert "has 2 notes" in mira("delete", "note", "mira.bakes", "2026-11-23", code=1)
    mira("delete", "note", "mira.bakes", "2026-11-23", "--text", "TWO")
    assert [note["text"] for note in mira.json("note", "list", "mira.bakes")] == ["one"]


def test_undo_and_redo_end_where_the_steps_end(growthdesk: Growthdesk) -> None:
    growthdesk("account", "add", "x:mira")
    assert "nothing to redo" in growthdesk("redo", code=1)
    growthdesk("undo")
    assert "nothing to undo" in growthdesk("undo", code=1)
    growthdesk("redo")
    assert len(growthdesk.json("account", "list")) == 1


def test_posts_are_found_by_words_kind_niche_and_days(mira: Growthdesk) -> None:
    for day, title, kind in (
        ("2026-11-01", "Rye loaf", "photo"),
        ("2026-11-10", "Rye buns", "reel"),
        ("2026-11-20", "Spelt loaf", "photo"),
    ):
        mira("log", "post", "mira.bakes", title, "--at", day, "--kind", kind)
    assert titles(mira) == ["Spelt loaf", "Rye buns", "Rye loaf"]
    assert [p["title"] for p in mira.json("posts", "--search", "RYE")] == ["Rye buns", "Rye loaf"]
    assert [p["title"] for p in mira.json("posts", "--kind", "reel")] == ["Rye buns"]
    between = mira.json("posts", "--from", "2026-11-01", "--to", "2026-11-10")
    assert [p["title"] for p in between] == ["Rye buns", "Rye loaf"]
    assert "and 2 more posts" in mira("posts", "--most", "1")
    assert [p["title"] for p in mira.json("posts", today="2026-11-05")] == ["Rye loaf"]
    assert mira("posts", "--search", "cake") == "No post.\n"


def test_the_day_that_is_said_holds_whenever_the_log_begins_its_days(mira: Growthdesk) -> None:
    with Store(mira.path, clock()) as store:
        store.apply(Put(Setting("day_start", "23")), "Change the rules")
    mira("log", "followers", "mira.bakes", "7412", today="2026-11-20")
    status = mira.json("status", "mira.bakes", today="2026-11-20")
    assert (status["day"], status["counted_on"]) == ("2026-11-20", "2026-11-20")


def test_a_title_can_do_nothing_to_a_terminal(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "Rye\x1b[2J\nbread\u202e")
    assert "Rye [2J bread" in mira("posts")
    assert "\x1b" not in mira("posts")


def test_the_sample_is_never_mixed_with_a_log_of_ones_own(mira: Growthdesk, tmp_path: Path) -> None:
    assert "not of the sample" in mira("sample", code=1)
    assert len(mira.json("account", "list")) == 1
    sample = Growthdesk(tmp_path / "sample.growthdesk")
    assert str(sample.path) in sample("sample")
    assert len(sample.json("account", "list")) == 3
    sample("sample")
    assert len(sample.json("account", "list")) == 3


def test_the_link_of_a_profile_names_its_account(mira: Growthdesk) -> None:
    mira("account", "add", "https://www.tiktok.com/@mira.bakes?lang=en")
    link = "https://www.instagram.com/Mira.Bakes/"
    assert "instagram:mira.bakes has 7,412" in mira("log", "followers", link, "7412")
    said = mira("log", "followers", "https://www.youtube.com/@mira.bakes", "1", code=1)
    assert "There is no account" in said


def test_an_option_that_is_none_is_named(mira: Growthdesk) -> None:
    said = mira("log", "followers", "mira.bakes", "1,300", "--day", "2026-11-20", code=2)
    assert "No such option '--day'" in said


@pytest.mark.parametrize("at", ["0:00", "00:00", " 2026-11-23 00:00 "])
def test_a_time_alone_is_one_of_today(mira: Growthdesk, at: str) -> None:
    mira("log", "post", "mira.bakes", "Rye", "--at", at)
    (post,) = mira.json("posts")
    assert post["day"] == "2026-11-23"
    moment = datetime.fromisoformat(post["published_at"])
    assert moment.astimezone(clock()().tzinfo).strftime("%H:%M") == "00:00"


@pytest.mark.parametrize("program", ["growthdesk.cli", "growthdesk.app"])
def test_without_a_display_it_is_said_so(tmp_path: Path, program: str) -> None:
    nowhere = dict.fromkeys(("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"), "")
    start = f"from {program} import main; main()"
    run = python("-c", start, HOME=str(tmp_path), **nowhere)
    assert run.returncode == 1
    assert run.stderr.startswith("There is no display to open a window on. Use the commands")
    assert run.stdout == ""
