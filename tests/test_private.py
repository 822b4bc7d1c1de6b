"""Nothing leaves the computer: a tour of every page and sheet, watched from inside Python."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[1] / "src"

WATCHED = """
import json, os, sys
written, asked = [], []
ASKS = ("socket.", "subprocess.", "webbrowser.", "urllib.", "http.", "ftplib.", "smtplib.")
CALLS = ("os.system", "os.exec", "os.posix_spawn", "os.startfile")
CHANGES = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate")
def watch(event, args):
    if event.startswith(ASKS) or event in CALLS:
        asked.append(event)
    elif event == "open":
        path, mode, flags = args
        writes = set(mode or "") & set("wax+") or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writes and isinstance(path, (str, bytes)):
            written.append(os.fsdecode(path))
    elif event in CHANGES and isinstance(args[0], (str, bytes)):
        path = os.fsdecode(args[0])
        # A whole folder is removed by names inside it, of which only the folder was told.
        if os.path.isabs(path) or args[-1] == -1:
            written.append(path)
sys.addaudithook(watch)
{what}
print(json.dumps({{"written": written, "asked": asked}}))
"""

TOUR = """
from growthdesk.cli import cli
cli(["--today", "2026-11-23", "tour", sys.argv[1], "--look", "light"], standalone_mode=False)
"""


def watched(what: str, folder: Path) -> dict[str, list[str]]:
    """What a program writes to and whom it asks, as Python's own audit tells."""
    home = {name: str(folder / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    run = subprocess.run(
        [sys.executable, "-c", WATCHED.format(what=what), folder / "tour"],
        env=os.environ
        | home
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join([str(SOURCES), os.environ.get("PYTHONPATH", "")]),
            "PYTHONDONTWRITEBYTECODE": "1",
            "TMPDIR": str(folder / "temporary"),
        },
        check=True,
        capture_output=True,
        text=True,
    )
    told: dict[str, list[str]] = json.loads(run.stdout.splitlines()[-1])
    return told


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a place for temporary files in it."""
    (tmp_path / "temporary").mkdir()
    return tmp_path


def test_a_tour_asks_nobody_and_writes_only_where_it_was_told_to(folder: Path) -> None:
    told = watched(TOUR, folder)
    assert told["asked"] == []
    assert len(told["written"]) > 3
    elsewhere = [path for path in told["written"] if not Path(path).is_relative_to(folder)]
    assert elsewhere == []
    assert [*(folder / "temporary").iterdir()] == []
    assert len([*(folder / "tour").glob("*.png")]) > 20


@pytest.mark.parametrize(
    ("what", "event"),
    [
        ("import socket; socket.socket()", "socket.__new__"),
        ("import subprocess; subprocess.run(['true'])", "subprocess.Popen"),
    ],
)
def test_the_watch_sees_who_asks(folder: Path, what: str, event: str) -> None:
    assert event in watched(what, folder)["asked"]


def test_the_watch_sees_what_is_written(folder: Path) -> None:
    place = str(folder / "x")
    assert place in watched(f"open({place!r}, 'w').close()", folder)["written"]
