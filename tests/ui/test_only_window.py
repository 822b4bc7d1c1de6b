"""One window for each log, whatever its name, and whatever became of the one before."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from growthdesk.errors import Trouble
from growthdesk.ui.only_window import OnlyWindow

SOURCES = Path(__file__).parents[2] / "src"
HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from growthdesk.ui.only_window import OnlyWindow
app = QCoreApplication([])
only = OnlyWindow()
only.asked.connect(lambda: print("asked", flush=True))
print(only.take(Path(sys.argv[1])), flush=True)
app.exec()
"""


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has a window of a log with a difficult name."""
    path = os.pathsep.join([str(SOURCES), os.environ.get("PYTHONPATH", "")])
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, named(tmp_path)],
        env=os.environ | {"PYTHONPATH": path},
        stdout=subprocess.PIPE,
        text=True,
    ) as holding:
        assert holding.stdout is not None
        assert holding.stdout.readline() == "True\n"
        yield holding
        holding.kill()


def named(folder: Path) -> Path:
    return folder / "mein Lög 日記.growthdesk"


def test_a_folder_that_cannot_be_made_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    (tmp_path / "growthdesk").mkdir()
    (tmp_path / "growthdesk" / "windows").write_text("no folder")
    with pytest.raises(Trouble, match="cannot be made"):
        OnlyWindow()


def test_a_second_start_asks_the_first_to_come_to_the_front(
    qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path
) -> None:
    second = OnlyWindow()
    log = named(tmp_path)
    assert second.is_elsewhere(log)
    assert not second.take(log)
    assert second.ask(log)
    assert first.stdout is not None
    assert first.stdout.readline() == "asked\n"


def test_a_log_by_another_way_is_the_same_log(
    qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    assert OnlyWindow().is_elsewhere(named(tmp_path / "link"))


def test_another_log_has_a_window_of_its_own(
    qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path
) -> None:
    second = OnlyWindow()
    assert second.take(tmp_path / "other.growthdesk")
    assert second.take(tmp_path / "third.growthdesk")
    assert not OnlyWindow().is_elsewhere(tmp_path / "other.growthdesk")


def test_a_process_that_was_killed_holds_nothing(
    qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path
) -> None:
    first.send_signal(signal.SIGKILL)
    first.wait()
    second = OnlyWindow()
    assert not second.is_elsewhere(named(tmp_path))
    assert second.take(named(tmp_path))


def test_a_window_that_does_not_answer_keeps_nobody_from_the_log(
    qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path
) -> None:
    first.send_signal(signal.SIGSTOP)
    assert not OnlyWindow().ask(named(tmp_path))
    first.send_signal(signal.SIGCONT)
