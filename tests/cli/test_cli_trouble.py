"""What goes wrong is told in one sentence and one advice, on a real command line."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from tests.cli.conftest import SOURCES, Growthdesk, process, python

from growthdesk import __version__
from growthdesk.cli import Commands

PROGRAM = ("-m", "growthdesk")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("log", "followers", "mira.bakes", "74x"), "“74x” is not a number of followers."),
        (("log", "followers", "mira.bakes", "1", "--on", "2026-11-24"), "has not come yet."),
        (("log", "followers", "mira.bakes", "1", "--on", "23.11."), "“23.11.” is not a day."),
        (("log", "post", "mira.bakes", " "), "The post has no title."),
        (("log", "post", "mira.bakes", "Rye", "--at", "2026-11-23 25:00"), "is not a time."),
        (("log", "result", "mira.bakes"), "instagram:mira.bakes has no post yet."),
        (("status", "nobody"), "There is no account “nobody” in this log."),
        (("status", "tiktok:mira.bakes"), "It has instagram:mira.bakes."),
        (("break", "mira.bakes", "2026-06-14", "2026-06-06"), "The break ends before it begins."),
        (("import", "nowhere.csv"), "There is no file “nowhere.csv”."),
        (("import", os.devnull), "is empty."),
    ],
)
def test_trouble_is_told_and_nothing_is_changed(
    mira: Growthdesk, words: tuple[str, ...], says: str
) -> None:
    said = mira(*words, code=1)
    assert says in said
    assert said.count("\n") == 1
    assert "Add an account" in mira("undo")


@pytest.mark.parametrize(
    "words",
    [
        ("bogus",),
        ("log", "followers", "mira.bakes"),
        ("log", "post", "mira.bakes", "Rye", "--kind", "poem"),
        ("forecast", "--days", "0"),
        ("forecast", "--days", "3651"),
        ("status", "--bogus"),
        ("edit", "account", "mira.bakes", "--by", "2027-01-01", "--no-day"),
        ("import",),
    ],
)
def test_wrong_usage_is_exit_code_2(mira: Growthdesk, words: tuple[str, ...]) -> None:
    assert "Usage: growthdesk" in mira(*words, code=2)


def test_a_log_that_is_none_is_told_and_left_alone(tmp_path: Path) -> None:
    missing = tmp_path / "missing.growthdesk"
    said = Growthdesk(missing)("status", code=1)
    assert said.startswith(f"There is no log at {missing} yet. Begin one with: growthdesk account")
    assert not missing.exists()
    assert "is a folder" in Growthdesk(tmp_path)("status", code=1)
    text = tmp_path / "notes.txt"
    text.write_text("not a log")
    assert "is not a Growthdesk log" in Growthdesk(text)("account", "add", "x:mira", code=1)
    assert text.read_text() == "not a log"
    away = Growthdesk(tmp_path / "away" / "log")
    assert "There is no folder" in away("account", "add", "x:mira", code=1)


def test_what_was_damaged_while_it_was_open_is_trouble(mira: Growthdesk) -> None:
    with sqlite3.connect(mira.path) as connection:
        connection.execute("DROP TABLE follower_count")
    connection.close()
    said = mira("status", code=1)
    assert str(mira.path) in said


def test_a_day_that_is_not_one_is_told_before_anything_else(growthdesk: Growthdesk) -> None:
    assert "“2026-13-01” is not a day." in growthdesk("status", today="2026-13-01", code=1)


def test_status_needs_neither_qt_nor_the_library_for_tables(mira: Growthdesk) -> None:
    heavy = ("PySide6", "shiboken6", "sqlite_utils")
    code = f"""
import sys
from growthdesk.cli import cli
cli(["--file", {str(mira.path)!r}, "status"], standalone_mode=False)
print([name for name in {heavy} if name in sys.modules])
"""
    run = python("-c", code)
    assert run.stdout.endswith("[]\n")
    assert "instagram:mira.bakes" in run.stdout


def test_a_terminal_without_dashes_is_spoken_to_plainly(mira: Growthdesk) -> None:
    mira("log", "post", "mira.bakes", "Crêpes – “quick” \U0001f950")
    latin = {"PYTHONIOENCODING": "latin-1"}
    run = python(*PROGRAM, "--file", mira.path, "posts", **latin)
    assert 'Crêpes - "quick" ?' in run.stdout
    assert run.stderr == ""
    run = python(*PROGRAM, "--file", mira.path, "status", "nobody", **latin)
    assert run.stderr.startswith('There is no account "nobody"')


@pytest.mark.parametrize("encoding", ["ascii", "cp437", "utf-8"])
def test_no_terminal_makes_an_answer_fail(mira: Growthdesk, encoding: str) -> None:
    mira("log", "post", "mira.bakes", "Crêpes – “quick” 🥐")
    spoken = {"PYTHONIOENCODING": encoding, "LC_ALL": "C"}
    for words in (("posts",), ("status",), ("status", "nobody")):
        run = python(*PROGRAM, "--file", mira.path, *words, **spoken)
        assert run.returncode == ("nobody" in words)
        assert "Traceback" not in run.stderr


def test_the_module_is_the_program(mira: Growthdesk) -> None:
    run = python(*PROGRAM, "--version")
    assert (run.stdout, run.stderr) == (f"Growthdesk {__version__}\n", "")
    assert python(*PROGRAM, "--file", mira.path, "status", "nobody").returncode == 1


def test_a_reader_that_goes_away_is_no_trouble(mira: Growthdesk) -> None:
    run = process(*PROGRAM, "--file", mira.path, "forecast", "--json")
    assert run.stdout is not None
    run.stdout.close()
    assert run.stderr is not None
    assert run.stderr.read() == ""
    run.stderr.close()
    run.wait()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_a_full_disk_is_told(mira: Growthdesk) -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [sys.executable, "-m", "growthdesk", "--file", str(mira.path), "status"],
            env=os.environ | {"PYTHONPATH": str(SOURCES)},
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert run.returncode == 1
    assert run.stderr.startswith("The output could not be written: ")
    assert run.stderr.count("\n") == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_command_that_is_stopped_ends_quietly(mira: Growthdesk, tmp_path: Path) -> None:
    pipe = tmp_path / "slow.csv"
    os.mkfifo(pipe)
    # Where the tests run behind a shell, what they start would not heed Ctrl+C.
    kept = signal.signal(signal.SIGINT, signal.default_int_handler)
    run = process(*PROGRAM, "--file", mira.path, "import", pipe)
    signal.signal(signal.SIGINT, kept)
    with pipe.open("w"):  # waits until the program reads
        run.send_signal(signal.SIGINT)
        out, err = run.communicate()
    assert (run.returncode, out) == (1, "")
    assert err.strip() == "Stopped. Nothing was left half-done."
    assert "Add an account" in mira("undo")


def test_an_error_of_the_program_itself_is_one_sentence_and_an_exit_code_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    @click.group(cls=Commands)
    def program() -> None:
        pass

    @program.command()
    def fail() -> None:
        raise KeyError("kept-by-mira-4711")

    run = CliRunner().invoke(program, ["fail"])
    assert run.exit_code == 70
    assert run.stdout == ""
    assert run.stderr.startswith("Error: Something went wrong inside Growthdesk: KeyError in ")
    kept = tmp_path / "state" / "growthdesk" / "errors.txt"
    assert str(kept) in run.stderr.replace("\n", "")
    assert "KeyError" in kept.read_text()
    assert "4711" not in run.stderr + kept.read_text()
