"""Backups from the command line: made by themselves and on demand, listed, and restored."""

from pathlib import Path

from tests.cli.conftest import Growthdesk


def names(growthdesk: Growthdesk) -> list[str]:
    """The words that the names of the backups end with, the newest first."""
    return [one["why"] for one in growthdesk.json("backups")]


def test_the_first_edit_of_a_day_makes_a_backup(mira: Growthdesk) -> None:
    assert names(mira) == []
    mira("log", "followers", "mira.bakes", "7412")
    mira("log", "followers", "mira.bakes", "7413")
    mira("status")
    assert names(mira) == ["daily"]
    mira("log", "followers", "mira.bakes", "7500", today="2026-11-24")
    assert names(mira) == ["daily", "daily"]
    assert [one["contents"]["rows"]["follower_count"] for one in mira.json("backups")] == [1, 0]


def test_a_backup_is_restored_and_the_restoring_undone(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "Rye loaf")
    assert "1 account, 1 post" in mira("backup")
    mira("delete", "post", "mira.bakes", "Rye")
    told = mira("restore", "newest", "--dry-run")
    assert "posts: 1 back" in told
    assert "+ 2026-11-23 Rye loaf" in told
    assert told.endswith("Nothing was changed.\n")
    assert "Rye loaf" not in mira("posts")
    assert "Restored: 1 row changed." in mira("restore", "newest")
    assert "Rye loaf" in mira("posts")
    assert names(mira)[0] == "before-restore"
    mira("undo")
    assert "Rye loaf" not in mira("posts")


def test_restoring_what_is_the_same_changes_nothing(mira: Growthdesk) -> None:
    mira("backup")
    assert "The log is just like it." in mira("restore", "newest")
    assert names(mira) == ["asked"]


def test_a_backup_is_restored_where_there_is_no_log(mira: Growthdesk, tmp_path: Path) -> None:
    mira("log", "post", "mira.bakes", "Rye loaf")
    mira("backup", "--to", tmp_path)
    (backup,) = tmp_path.glob("log-*-asked.growthdesk")
    new = Growthdesk(tmp_path / "new" / "log.growthdesk")
    new.path.parent.mkdir()
    new("restore", backup)
    assert "Rye loaf" in new("posts")


def test_the_folder_of_backups_is_chosen_and_its_loss_told(
    mira: Growthdesk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert str(stick) in mira("backups", "--keep-in", stick)
    mira("log", "followers", "mira.bakes", "7412")
    (made,) = stick.iterdir()
    made.unlink()
    stick.rmdir()
    said = mira("backup", code=1)
    assert said.startswith(f"The folder for backups, {stick}, is not there.")
    assert str(tmp_path / "backups") in mira("backups", "--keep-in", "usual")
    mira("backup")


def test_a_daily_backup_that_fails_is_told_and_keeps_nobody_from_logging(
    mira: Growthdesk, tmp_path: Path
) -> None:
    (tmp_path / "backups").write_text("a file where the folder would be")
    from click.testing import CliRunner

    from growthdesk.cli import cli

    words = ["--file", str(mira.path), "--today", "2026-11-23", "log", "followers", "mira.bakes"]
    run = CliRunner().invoke(cli, [*words, "7412"])
    assert run.exit_code == 0
    assert "No backup could be made in" in run.stderr
    assert "7,412" in run.stdout
    assert "7,412" in mira("status")


def test_before_a_large_import_a_backup_is_made(mira: Growthdesk, tmp_path: Path) -> None:
    table = tmp_path / "counts.csv"
    rows = [f"{2020 + n // 336}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02},{n}" for n in range(1_100)]
    table.write_text("\n".join(["date,followers", *rows]), "utf-8")
    mira("import", table, "--account", "mira.bakes")
    assert names(mira) == ["before-many-changes"]


def test_what_is_no_backup_is_told_and_changes_nothing(mira: Growthdesk, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Mira")
    assert "is not a Growthdesk log" in mira("restore", letter, code=1)
    assert "There is no backup at" in mira("restore", "nothing.growthdesk", code=1)
    assert "There is no backup in" in mira("restore", "newest", code=1)
    assert "Add an account" in mira("undo")
