"""A report's file is written as a whole, or not at all."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from growthdesk.errors import Trouble
from growthdesk.reports.document import Document
from growthdesk.reports.progress import Progress
from growthdesk.reports.write import write_report, write_whole


def pdf(document: Document) -> bytes:
    """Stands for the drawing, which is a room of its own."""
    return f"%PDF of {document.title}".encode()


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("october.pdf", b"%PDF of October 2026"),
        ("october.html", b"<!doctype html>"),
        ("October.HTML", b"<!doctype html>"),
        ("october.csv", b"\xef\xbb\xbfaccount,section"),
        ("october.json", b'{\n  "made_with"'),
        ("october.md", b"# October 2026"),
    ],
)
def test_the_ending_says_what_is_written(
    tmp_path: Path, october: Progress, name: str, start: bytes
) -> None:
    write_report(tmp_path / name, october, pdf)
    assert (tmp_path / name).read_bytes().startswith(start)
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("name", ["october", "october.docx", "october.pdf.bak"])
def test_an_unknown_ending(tmp_path: Path, october: Progress, name: str) -> None:
    with pytest.raises(Trouble, match=r"\.pdf, \.html, \.xlsx, \.csv, \.json or \.md"):
        write_report(tmp_path / name, october, pdf)
    assert not (tmp_path / name).exists()


def test_a_file_that_is_there_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old and longer")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "real.csv", tmp_path / "link.csv"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.fixture
def small_disk() -> Iterator[int]:
    """No file can grow beyond a thousand bytes."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    yield 1000
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_cannot_be_finished_leaves_the_old_file_alone(tmp_path: Path, small_disk: int) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"old")
    with pytest.raises(Trouble, match="could not be written"):
        write_whole(path, bytes(3 * small_disk))
    assert [file.name for file in tmp_path.iterdir()] == ["a.html"]
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("missing/a.csv", "is not there"),
        ("file/a.csv", "is not there"),
        ("folder", "is a folder"),
        ("x" * 300 + ".csv", "name will not do"),
    ],
)
def test_places_that_cannot_be_written(tmp_path: Path, place: str, says: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"here")
    with pytest.raises(Trouble, match=says):
        write_whole(tmp_path / place, b"new")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_write_protected(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(Trouble, match="write-protected"):
            write_whole(tmp_path / "a.csv", b"new")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no folder that refuses root")
def test_a_folder_that_takes_no_files() -> None:
    with pytest.raises(Trouble):
        write_whole(Path("/proc/self/a.csv"), b"new")


@pytest.mark.skipif(os.name != "posix", reason="there are no named pipes")
def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "report.csv"
    os.mkfifo(pipe)
    with pytest.raises(Trouble, match="is not a file but a device"):
        write_whole(pipe, b"new")
    assert pipe.is_fifo()
