"""The whole log on the command line: out, and back in."""

from pathlib import Path

import pytest
from tests.cli.conftest import Growthdesk


@pytest.fixture
def sample(growthdesk: Growthdesk) -> Growthdesk:
    growthdesk("sample")
    return growthdesk


@pytest.mark.parametrize("name", ["log", "log.zip", "log.json"])
def test_a_log_that_is_not_there_yet_is_restored(
    sample: Growthdesk, tmp_path: Path, name: str
) -> None:
    out = tmp_path / name
    said = sample("export", out)
    other = Growthdesk(tmp_path / "other.growthdesk")
    assert other("import", out).splitlines()[0] == f"{out}: Growthdesk: a whole log"
    again = tmp_path / "again.zip"
    assert other("export", again).partition(": ")[2] == said.partition(": ")[2]
    assert other("status") == sample("status")
    assert "0 new, 0 updated" in other("import", out)
    assert other("undo") == "Undone: Import a whole log. “growthdesk redo” does it again.\n"
    assert other.json("posts") == []


def test_what_it_would_do_is_told_first(sample: Growthdesk, tmp_path: Path) -> None:
    sample("export", tmp_path / "log.zip")
    sample("edit", "account", "instagram:mira.bakes", "--niche", "Cakes")
    (told,) = sample.json("import", tmp_path / "log.zip", "--dry-run")
    assert (told["new"], told["updated"], told["skipped"], told["doubts"]) == (0, 1, [], [])
    assert "Cakes" in str(sample.json("account", "list"))
    sample("import", tmp_path / "log.zip")
    assert "Cakes" not in str(sample.json("account", "list"))


def test_what_cannot_be_read_is_told_and_the_rest_comes(sample: Growthdesk, tmp_path: Path) -> None:
    sample("export", tmp_path / "log")
    accounts = tmp_path / "log" / "accounts.csv"
    text = accounts.read_bytes().decode("utf-8-sig")
    accounts.write_bytes(text.replace("10000", "lots", 1).encode())
    other = Growthdesk(tmp_path / "other.growthdesk")
    said = other("import", tmp_path / "log").splitlines()
    assert "accounts.csv, line 2: goal: “lots” is not a whole number." in "".join(said)
    assert "Its account is neither in the export nor in the log." in "".join(said)
    assert said[-1].endswith("more rows; --json lists all of them")
    (told,) = other.json("import", tmp_path / "log", "--dry-run")
    assert len(told["skipped"]) > 500


def test_it_comes_alone_and_without_wishes(sample: Growthdesk, tmp_path: Path) -> None:
    out, table = tmp_path / "log.zip", tmp_path / "counts.csv"
    table.write_text("date,followers\n2026-11-20,7000\n")
    sample("export", out)
    assert "Import it alone" in sample("import", out, table, code=1)
    assert "without further options" in sample("import", out, "--account", "mira.bakes", code=1)
    assert "without further options" in sample("import", out, "--partial", code=1)


def test_where_it_cannot_be_written_nothing_is_lost(sample: Growthdesk, tmp_path: Path) -> None:
    assert "not there" in sample("export", tmp_path / "away" / "log.zip", code=1)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "diary.txt").write_text("mine")
    assert "holds something else" in sample("export", tmp_path / "mine", code=1)
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["diary.txt"]
