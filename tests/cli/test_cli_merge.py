"""Merging another copy of the log on the command line."""

import shutil
from pathlib import Path

import pytest
from tests.cli.conftest import Growthdesk


@pytest.fixture
def there(mira: Growthdesk, tmp_path: Path) -> Growthdesk:
    """The same log on another computer, where the same day was counted and a post written."""
    path = tmp_path / "there.growthdesk"
    shutil.copy(mira.path, path)
    mira("log", "followers", "mira.bakes", "7412")
    other = Growthdesk(path)
    other("log", "followers", "mira.bakes", "7409", today="2026-11-23")
    other("log", "post", "mira.bakes", "Rye")
    return other


def test_rows_that_differ_are_listed_before_anything_is_changed(
    mira: Growthdesk, there: Growthdesk
) -> None:
    said = mira("merge", there.path, "--dry-run")
    assert "New: 1 post\n" in said
    assert "follower count of 2026-11-23, instagram:mira.bakes" in said
    assert "Nothing was changed." in said
    assert mira.json("posts") == []
    (one,) = mira.json("merge", there.path, "--dry-run")["differences"]
    assert (one["here"]["followers"], one["there"]["followers"]) == (7_412, 7_409)
    assert one["parted"] is True


def test_a_merge_is_one_step_and_merging_again_changes_nothing(
    mira: Growthdesk, there: Growthdesk
) -> None:
    assert "Merged." in mira("merge", there.path)
    assert [post["title"] for post in mira.json("posts")] == ["Rye"]
    (note,) = mira.json("note", "list", "mira.bakes")
    assert note["text"].startswith("Also counted 7,4")
    assert mira("merge", there.path).endswith("Nothing was changed.\n")
    assert mira("undo").startswith("Undone: Merge with another log.")
    assert mira.json("posts") == []


@pytest.mark.parametrize("number", [1, 2])
def test_the_other_version_is_kept_by_its_number(
    mira: Growthdesk, there: Growthdesk, number: int
) -> None:
    if number == 2:
        said = mira("merge", there.path, "--other", "2", code=1)
        assert said.startswith("There is no row with the number 2.")
        return
    (one,) = mira.json("merge", there.path, "--dry-run")["differences"]
    other = one["there"] if one["kept"] == "here" else one["here"]
    mira("merge", there.path, "--other", "1")
    assert mira.json("status", "mira.bakes")["followers"] == other["followers"]


def test_the_log_itself_and_what_is_no_log_are_refused(mira: Growthdesk, tmp_path: Path) -> None:
    assert mira("merge", mira.path, code=1).startswith("That is the log that is open already.")
    assert mira("merge", tmp_path / "none", code=1).startswith("There is no log at")
