"""Errors that nobody expected are kept without a word of the log."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from growthdesk import error_log
from growthdesk.domain.addresses import read_address
from growthdesk.error_log import (
    described,
    keep,
    keep_error,
    last_crash,
    place_of,
    read_error_log,
    versions,
)

Now = Callable[[], datetime]
MARKED = "kept-by-mira-4711"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for what the program keeps."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "growthdesk"


def met() -> BaseException:
    """An error from deep inside, whose message and values hold words of a creator."""
    try:
        [*read_address(f"instagram:{MARKED}")][7]
    except IndexError as first:
        try:
            raise KeyError(f"/home/{MARKED}/log.growthdesk") from first
        except KeyError as error:
            return error
    raise AssertionError


def test_what_is_kept_names_places_of_the_program_and_no_word_of_the_log(
    state: Path, now: Now
) -> None:
    keep_error(met(), now(), Qt="6")
    told = read_error_log()
    assert "KeyError" in told
    assert "after IndexError" in told
    assert "Qt 6" in told
    for private in (MARKED, str(Path.home()), str(state), "/home/"):
        assert private not in told


def test_only_the_creator_can_read_it(state: Path, now: Now) -> None:
    keep("a", now())
    assert (state / "errors.txt").stat().st_mode & 0o777 == 0o600
    assert state.stat().st_mode & 0o777 == 0o700


def test_it_keeps_three_files_and_no_more(state: Path, now: Now) -> None:
    for number in range(9):
        keep(f"{number}" * (200 * 1024), now())
    assert sorted(file.name for file in state.iterdir()) == [
        "errors.txt",
        "errors.txt.1",
        "errors.txt.2",
    ]
    assert sum(file.stat().st_size for file in state.iterdir()) < 3 * 460 * 1024
    assert "8888" in read_error_log()
    assert "0000" not in read_error_log()
    assert {file.stat().st_mode & 0o777 for file in state.iterdir()} == {0o600}


def test_where_it_cannot_be_kept_it_is_told(
    state: Path, now: Now, capsys: pytest.CaptureFixture[str]
) -> None:
    state.parent.mkdir()
    state.write_text("no folder")
    assert "KeyError" in keep_error(met(), now())
    assert "KeyError" in capsys.readouterr().err


def test_the_last_place_inside_the_program_is_the_one_that_is_named() -> None:
    with pytest.raises(AttributeError) as met:
        read_address(7)  # type: ignore[arg-type]
    assert place_of(met.value).startswith("AttributeError in domain/addresses.py:")
    assert "domain/addresses.py:" in described(met.value)


def test_a_program_that_ended_all_at_once_is_told_of_once(state: Path, tmp_path: Path) -> None:
    program = tmp_path / f"{MARKED}.py"
    program.write_text(
        "import ctypes\n"
        "from growthdesk.error_log import watch_for_crashes\n"
        "file = watch_for_crashes()\n"
        "ctypes.string_at(0)\n"
    )
    sources = os.pathsep.join(
        [str(Path(error_log.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    )
    ended = subprocess.run(
        [sys.executable, program],
        env=os.environ | {"PYTHONPATH": sources},
        check=False,
        capture_output=True,
    )
    assert ended.returncode != 0
    crash = last_crash()
    assert crash is not None
    assert "Segmentation fault" in crash
    assert str(tmp_path) not in crash
    assert last_crash() is None


def test_versions_name_the_program_and_the_system() -> None:
    assert versions(Qt="6").startswith("Growthdesk ")
    assert ", Qt 6, " in versions(Qt="6")
