"""Words that a person types by mistake, or an attacker on purpose."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Growthdesk, python

Table = Callable[[str, str], Path]

PROGRAM = ("-m", "growthdesk")
BROKEN = "\udcff"
"""What a byte that is no UTF-8 becomes on its way into the program."""


@pytest.mark.parametrize(
    "words",
    [
        ("account", "add", f"x:{BROKEN}"),
        ("account", "add", "x:jo", "--niche", BROKEN),
        ("posts", "--search", BROKEN),
        ("posts", "--niche", BROKEN),
        ("status", BROKEN),
        ("delete", "post", "mira.bakes", BROKEN),
        ("log", "result", "mira.bakes", BROKEN, "--likes", "4"),
        ("log", "post", "mira.bakes", BROKEN),
        ("edit", "account", "mira.bakes", "--handle", BROKEN),
        ("import", f"{BROKEN}.csv"),
        ("report", "--period", BROKEN, "-o", "a.html"),
    ],
)
def test_a_broken_character_is_told_and_nothing_is_changed(
    mira: Growthdesk, words: tuple[str, ...]
) -> None:
    assert mira(*words, code=1).count("\n") == 1
    assert "Add an account" in mira("undo")


@pytest.mark.parametrize("handle", ["a b:c 🥐", "مرحبا", "mira@example.org", "instagram:mira"])
def test_an_account_with_an_odd_handle_is_found_again(mira: Growthdesk, handle: str) -> None:
    mira("account", "add", f"x:{handle}")
    for name in (f"x:{handle}", f"Twitter:@{handle}"):
        assert mira.json("status", name)["account"] == f"x:{handle}"


def test_a_handle_written_on_a_mac_is_the_same(mira: Growthdesk) -> None:
    mira("account", "add", "x:über")
    assert "is in this log already" in mira("account", "add", "x:u\u0308ber", code=1)
    assert mira.json("status", "u\u0308ber")["account"] == "x:über"


def test_the_advice_for_a_twin_needs_no_window(mira: Growthdesk) -> None:
    said = mira("account", "add", "IG:@MIRA.BAKES", code=1)
    assert said == (
        "@mira.bakes on Instagram is in this log already."
        " Nothing was changed. Use that account, or check the handle.\n"
    )


def test_a_handle_may_move_to_another_platform(mira: Growthdesk) -> None:
    assert mira("edit", "account", "mira.bakes", "--handle", "tt:mira") == "Changed tiktok:mira.\n"
    assert mira("edit", "account", "mira", "--handle", "mi:ra") == "Changed tiktok:mi:ra.\n"


@pytest.mark.parametrize("number", ["-3", "+37", "=", "many", "99999999999", ""])
def test_a_number_that_is_none_is_told_with_its_option(mira: Growthdesk, number: str) -> None:
    mira("log", "post", "mira.bakes", "Rye")
    for words, option in (
        (("log", "result", "mira.bakes", "--likes"), "--likes"),
        (("edit", "account", "mira.bakes", "--goal"), "--goal"),
    ):
        said = mira(*words, number, code=1)
        assert said == (
            f"“{number}” is no number for {option}."
            " Write a whole number like 7412, 7,412 or 7.4k.\n"
        )
    assert "Log a post" in mira("undo")


@pytest.mark.parametrize("day", ["0001-01-01", "2201-01-01", "9999-12-31"])
def test_a_year_that_nobody_means_is_told(mira: Growthdesk, day: str) -> None:
    assert "is too far away. Choose a day from 2000" in mira("status", today=day, code=1)
    for words in (
        ("plan", "mira.bakes", "3", "--from", day),
        ("break", "mira.bakes", day),
        ("edit", "account", "mira.bakes", "--by", day),
        ("account", "add", "x:jo", "--by", day),
    ):
        assert "is too far away." in mira(*words, code=1)
    assert "Add an account" in mira("undo")


def test_a_goal_day_that_has_passed_is_told(mira: Growthdesk) -> None:
    mira("edit", "account", "mira.bakes", "--by", "2026-11-22")
    assert "10,000 by 2026-11-22, which has passed\n" in mira("status")
    mira("edit", "account", "mira.bakes", "--by", "2026-11-23")
    assert "has passed" not in mira("status")


def test_emoji_stay_whole_and_nothing_turns_the_line(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "\u202eevil\u202c 👩\u200d🍳 \x1b[31m")
    mira("edit", "account", "mira.bakes", "--name", "Mi\x1b[31m\nra")
    assert "evil 👩\u200d🍳 [31m" in mira("posts")
    for said in (mira("posts"), mira("status"), mira("status", "a\nb\x1b", code=1)):
        assert not {"\x1b", "\u202e", "\u202c"} & set(said)
    assert "(Mi [31m ra)" in mira("status")
    assert mira("status", "a\nb", code=1).count("\n") == 1


def test_of_breaks_that_overlap_the_one_that_is_named_is_deleted(mira: Growthdesk) -> None:
    mira("break", "mira.bakes", "2026-06-01", "2026-06-20")
    mira("break", "mira.bakes", "2026-06-10", "2026-06-30")
    said = mira("delete", "break", "mira.bakes", "2026-06-15", code=1)
    assert "lies in 2 breaks. Name one by its first day: 2026-06-01, 2026-06-10." in said
    said = mira("delete", "break", "mira.bakes", "2026-06-10")
    assert said.startswith("Deleted the break of 2026-06-10 to 2026-06-30.")
    assert mira("break", "list", "mira.bakes") == "2026-06-01 to 2026-06-20\n"


def test_a_file_that_may_not_be_read_is_trouble_and_no_wrong_usage(
    mira: Growthdesk, table: Table, tmp_path: Path
) -> None:
    rows = table("rows.csv", "date,followers\n2026-10-01,5\n")
    log = tmp_path / "other.growthdesk"
    log.touch()
    for path in (rows, log):
        path.chmod(0)
    if os.access(rows, os.R_OK):
        pytest.skip("this user may read everything")
    assert "“rows.csv” cannot be read" in mira("import", rows, code=1)
    assert "cannot be read" in Growthdesk(log)("status", code=1)


def test_a_folder_without_an_export_is_told(
    mira: Growthdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "holiday"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert "The folder “.” is empty." in mira("import", ".", code=1)
    (folder / "notes.txt").write_text("Rye, spelt\nand all that\n", "utf-8")
    (folder / "sea.jpg").write_bytes(b"\xff\xd8\xff")
    assert "Nothing in “holiday” is an export that is known." in mira("import", folder, code=1)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system says the time zone")
@pytest.mark.parametrize("zone", ["nonsense", "UTC+25", "../../etc/passwd", "/etc/passwd", "/etc"])
def test_a_time_zone_that_is_none_is_told(mira: Growthdesk, zone: str) -> None:
    run = python(*PROGRAM, "--file", mira.path, "status", TZ=zone)
    assert run.returncode == 1
    assert run.stderr.startswith("The time zone of this computer is not known. Set TZ")
    assert run.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the folder is no variable")
@pytest.mark.parametrize("words", [("status",), ("account", "add", "x:mira"), ("sample",), ()])
def test_a_home_that_cannot_hold_the_log_is_told(words: tuple[str, ...]) -> None:
    run = python(*PROGRAM, *words, XDG_DATA_HOME=f"{os.devnull}/share")
    assert run.returncode == 1
    assert run.stderr.startswith("The folder for the log cannot be made: /dev/null/share")
    assert run.stderr.count("\n") == 1
