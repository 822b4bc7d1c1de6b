"""Every command and every example of the manual, run as a reader would, page after page.

Each page has a home of its own. The program is the real one, in processes of its own, on the day
of the pictures; Datasette, Litestream and pandas are real too.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click
import pytest
from tests.downloads import hand_over

from growthdesk import manual
from growthdesk.cli import cli
from growthdesk.importers.files.source import read_source
from growthdesk.importers.meta.audience import recognise_meta_audience
from growthdesk.importers.recognise import IMPORTERS

TODAY = "2026-11-23"
SOURCES = Path(__file__).parents[1] / "src"
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LOG = ".local/share/growthdesk/log.growthdesk"

BEGINS_EMPTY = ("first-day", "command-line")
"""Pages on which the reader has no log yet; the others are read with the sample as her log."""

INSTEAD = {
    # It would wait for Ctrl+C; so it ends after one question.
    f"datasette ~/{LOG} --open": f"datasette ~/{LOG} --get /log",
    # It would go on for ever; so it ends when all there is was copied.
    "replicate -config growthdesk.yml": "replicate -config growthdesk.yml -once",
    "/media/disk/": "disk/",
}
"""What cannot be run as it stands, and what is run in its place."""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the commands are written for sh")


def fences(page: manual.Page, *languages: str) -> list[tuple[str, str]]:
    """The language and the text of each block of code of a page, in order."""
    found = [(match[1], match[2]) for match in FENCE.finditer(page.text)]
    return [one for one in found if not languages or one[0] in languages]


class Reader:
    """Somebody who has the manual open, and types."""

    def __init__(self, home: Path) -> None:
        self.home = home
        programs = home / "bin"
        programs.mkdir()
        for name, words in {"growthdesk": f"-m growthdesk --today {TODAY}", "python3": ""}.items():
            script = programs / name
            script.write_text(f'#!/bin/sh\nexec "{sys.executable}" {words} "$@"\n')
            script.chmod(0o755)
        beside = Path(sys.executable).parent
        self._environment = {
            "HOME": str(home),
            "PATH": os.pathsep.join([str(programs), str(beside), os.environ["PATH"]]),
            "PYTHONPATH": os.pathsep.join([str(SOURCES), os.environ.get("PYTHONPATH", "")]),
            "QT_QPA_PLATFORM": "offscreen",
            "TZ": "Europe/Berlin",
            "LANG": "C.UTF-8",
        }

    def types(self, lines: str) -> str:
        """Run lines of shell one after the other, up to the first that fails."""
        for there, instead in INSTEAD.items():
            lines = lines.replace(there, instead)
        return self._run(["sh", "-ex"], lines)

    def runs_python(self, text: str) -> str:
        """Run a program in Python that was copied from the page."""
        return self._run([sys.executable, "-W", "error", "-"], text)

    def _run(self, command: list[str], given: str) -> str:
        run = subprocess.run(
            command,
            input=given,
            env=self._environment,
            cwd=self.home,
            check=False,
            capture_output=True,
            text=True,
        )
        assert run.returncode == 0, f"{given}\n{run.stdout}\n{run.stderr}"
        assert "Traceback" not in run.stderr
        return run.stdout


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    home = tmp_path / "home"
    home.mkdir()
    return Reader(home)


def settle_in(reader: Reader, name: str) -> None:
    """Give a reader what she has when she comes to a page."""
    if name not in BEGINS_EMPTY:
        (reader.home / LOG).parent.mkdir(parents=True)
        reader.types(f"growthdesk --file ~/{LOG} sample")
    if name == "importing":
        hand_over(reader.home)
    if name == "backups":
        (reader.home / "Sync").mkdir()
        other = reader.home / "Sync" / "laptop.growthdesk"
        shutil.copy(reader.home / LOG, other)
        reader.types(f'growthdesk --file {other} log post mira.bakes "Written on the laptop"')


@pytest.mark.parametrize("name", manual.NAMES)
def test_what_a_page_says_can_be_done(reader: Reader, name: str) -> None:
    settle_in(reader, name)
    for language, text in fences(manual.page(name)):
        match language:
            case "sh":
                reader.types(text)
            case "cron":
                moment, command = re.fullmatch(r"((?:[\d*]+ ){5})(.+)\n", text).groups()  # type: ignore[union-attr]
                assert all(part == "*" or int(part) < 60 for part in moment.split())
                assert "%" not in command  # cron would take it for the end of a line
                reader.types(command)
            case "yaml":
                (reader.home / "growthdesk.yml").write_text(text)
            case "python":
                assert reader.runs_python(text).strip()
            case "sql":
                place = f"{(reader.home / LOG).as_uri()}?mode=ro"
                with closing(sqlite3.connect(place, uri=True)) as log:
                    assert log.execute(text).fetchall()
            case _:
                pytest.fail(f"nobody knows how to run {language!r}:\n{text}")


def test_litestream_is_set_up_as_in_the_file_that_is_ready() -> None:
    ((_, told),) = fences(manual.page("backups"), "yaml")
    ready = (SOURCES.parent / "packaging" / "litestream" / "growthdesk.yml").read_text("utf-8")
    assert told in ready


def test_the_page_about_importing_has_a_file_for_each_importer(tmp_path: Path) -> None:
    hand_over(tmp_path)
    commands = "".join(text for _, text in fences(manual.page("importing"), "sh"))
    told = [path for path in sorted(tmp_path.iterdir()) if path.name in commands]
    assert len(told) == len(list(tmp_path.iterdir()))
    sources = [read_source(path) for path in told]
    unused = {one for one in IMPORTERS if not any(one(source) for source in sources)}
    # It says what is in Meta's tables of an audience, of which nothing is taken.
    assert unused == {recognise_meta_audience}


def commands_said() -> Iterator[str]:
    """Every command that stands within a sentence."""
    for page in manual.pages():
        yield from re.findall(r"`(growthdesk [^`]+)`", FENCE.sub("", page.text))


@pytest.mark.parametrize("said", sorted({*commands_said()}))
def test_a_command_in_a_sentence_is_known(said: str) -> None:
    words = said.split()[1:]
    command: click.Command = cli
    while words and isinstance(command, click.Group) and not words[0].startswith("-"):
        found = command.get_command(click.Context(command), words.pop(0))
        assert found is not None, said
        command = found
    context = click.Context(command, info_name="growthdesk")
    options = {name for option in command.get_params(context) for name in option.opts}
    assert {word for word in words if word.startswith("--")} <= options


def test_options_in_sentences_are_known() -> None:
    """An option that stands alone belongs to some command."""

    def of(command: click.Command) -> Iterator[str]:
        context = click.Context(command)
        for option in command.get_params(context):
            yield from option.opts
        for name in command.list_commands(context) if isinstance(command, click.Group) else ():
            below = command.get_command(context, name)  # type: ignore[attr-defined]
            assert below is not None
            yield from of(below)

    known = {*of(cli)}
    for page in manual.pages():
        said = re.findall(r"`(--[a-z-]+)[^`]*`", FENCE.sub("", page.text))
        assert {*said} <= known, page.name
