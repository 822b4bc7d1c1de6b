"""An export is written whole or not at all, and takes no other folder's place."""

import os
import zipfile
from datetime import date
from pathlib import Path

import pytest
from tests.exports.test_whole_log import exported, found_in

from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import Account, Setting
from growthdesk.errors import Trouble
from growthdesk.exports.tables import Made
from growthdesk.exports.write import write_export
from growthdesk.store.store import Store


class StoppedError(Exception):
    """What a job meets when it is stopped."""


@pytest.fixture
def written(store: Store) -> Store:
    """A log with two rows."""
    rows = (Account("mira", "instagram", "mira.bakes"), Setting("day_start", "4"))
    store.apply(batch(Put(row) for row in rows), "these")
    return store


def handles(path: Path) -> list[str]:
    return [row.handle for _, row in found_in(path).rows[Account] if isinstance(row, Account)]


def everything_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("name", ["log", "log.zip", "log.json"])
def test_an_earlier_export_is_replaced(written: Store, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    exported(written, folder / name)
    written.apply(Put(Account("mira", "instagram", "mira")), "renamed")
    exported(written, folder / name)
    assert handles(folder / name) == ["mira"]
    assert [path.name for path in folder.iterdir()] == [name]


@pytest.mark.parametrize("name", ["log", "log.zip", "log.json"])
def test_one_that_is_stopped_leaves_what_was_there(
    written: Store, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    exported(written, folder / name)
    before = everything_in(folder)
    made = Made("0.1.0", date(2026, 11, 23), written.read.digest())

    def stop(about: str) -> None:
        if about in ("posts.csv", "log.json"):  # the second of many files, or the only one
            raise StoppedError

    with pytest.raises(StoppedError):
        write_export(folder / name, written.read.everything(), made, stop)
    assert everything_in(folder) == before


def test_a_folder_with_something_else_is_left_alone(written: Store, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "cat.jpg").write_bytes(b"a cat")
    with pytest.raises(Trouble, match="holds something else"):
        exported(written, folder)
    assert everything_in(folder) == {"cat.jpg": b"a cat"}
    (folder / "cat.jpg").unlink()
    assert handles(exported(written, folder)) == ["mira.bakes"]  # an empty one is as good as new
    (folder / "cat.jpg").write_bytes(b"a cat")
    with pytest.raises(Trouble, match="holds something else"):
        exported(written, folder)
    assert (folder / "cat.jpg").read_bytes() == b"a cat"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("away/log", "The folder “.*away” is not there."),
        ("away/log.zip", "The folder “.*away” is not there."),
        ("there.txt", "“there.txt” is a file, and an export is a folder of tables."),
        ("there.zip", "“there.zip” is a folder."),
        ("x" * 300, "its name will not do"),
        ("x" * 300 + ".zip", "its name will not do"),
    ],
)
def test_where_nothing_can_be_written_it_says_so(
    written: Store, tmp_path: Path, name: str, says: str
) -> None:
    (tmp_path / "there.txt").write_text("mine")
    (tmp_path / "there.zip").mkdir()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Trouble, match=says):
        exported(written, tmp_path / name)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(os.name != "posix", reason="only here a folder can be closed to writing")
def test_a_closed_folder_is_told(written: Store, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    with pytest.raises(Trouble, match="write-protected"):
        exported(written, folder / "log")


def test_a_zip_is_one_that_everything_opens(written: Store, tmp_path: Path) -> None:
    with zipfile.ZipFile(exported(written, tmp_path / "log.zip")) as archive:
        assert archive.testzip() is None
        assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o644}
        assert "README.txt" in archive.namelist()


def test_a_log_within_a_folder_of_a_zip_is_found(written: Store, tmp_path: Path) -> None:
    folder = exported(written, tmp_path / "log")
    packed = tmp_path / "packed.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in folder.iterdir():
            archive.write(path, f"Growthdesk/{path.name}")
        archive.writestr("elsewhere/accounts.csv", "id\r\n")
    assert handles(packed) == ["mira.bakes"]
