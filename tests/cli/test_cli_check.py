"""Checking and repairing from the command line."""

import os
from pathlib import Path

from tests.cli.conftest import Growthdesk


def broken(mira: Growthdesk) -> bytes:
    """Break the log a little, after posts and a backup; its bytes."""
    for title in ("Rye loaf", "Focaccia"):
        mira("log", "post", "mira.bakes", title)
    mira("backup")
    mira("log", "post", "mira.bakes", "Only in the log")
    with mira.path.open("r+b") as file:
        file.seek(-4096, os.SEEK_END)
        file.write(b"\x5a" * 4096)
    return mira.path.read_bytes()


def test_a_sound_log_is_told(mira: Growthdesk) -> None:
    said = mira("check")
    assert f"{mira.path} is sound: 1 account, 0 posts, 0 follower counts, last day —." in said
    assert "is sound" in mira("check", "--repair")


def test_a_damaged_log_is_told_by_every_command_and_not_touched(mira: Growthdesk) -> None:
    before = broken(mira)
    for words in (("status",), ("log", "followers", "mira.bakes", "7412"), ("backup",), ("undo",)):
        said = mira(*words, code=1)
        assert said.startswith(f"{mira.path} is damaged. It was not written to.")
        assert "growthdesk check --repair" in said
    assert mira.path.read_bytes() == before


def test_repairing_takes_what_holds_more_and_keeps_the_damaged_file(mira: Growthdesk) -> None:
    before = broken(mira)
    told = mira("check", "--repair")
    assert "backup:  1 account, 2 posts" in told
    assert "salvage: 1 account, " in told
    (aside,) = mira.path.parent.glob("log-damaged-*.growthdesk")
    assert aside.read_bytes() == before
    assert str(aside) in told
    assert "mira.bakes" in mira("posts")


def test_the_backup_is_taken_where_it_is_wished(mira: Growthdesk) -> None:
    broken(mira)
    mira("check", "--repair", "--take", "backup")
    posts = mira("posts")
    assert "Focaccia" in posts
    assert "Only in the log" not in posts


def test_a_file_of_another_program_is_not_repaired(mira: Growthdesk, tmp_path: Path) -> None:
    letter = tmp_path / "letter.growthdesk"
    letter.write_text("Dear Mira")
    other = Growthdesk(letter)
    assert "is not a Growthdesk log" in other("check", "--repair", code=1)
    assert letter.read_text() == "Dear Mira"
