"""Lets the disk be full at every page that a deed would write, and looks what is left of the log.

The whole home of a creator lies on a small disk in memory (tmpfs, so it needs root). For each deed
the disk has no page left, then one, two, and so on until the deed can be done: each time the log has
to be as before, the sentence has to be clear, and nothing half may lie around.
Run by `make full-disk`; prints its figures, and ends with 1 if one of them is wrong.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from click.testing import CliRunner
from tests.attack.deeds import Standing, is_whole, now

from growthdesk.cli import cli
from growthdesk.store.store import Store

TODAY = "2026-11-23"
PAGE = 4096

DEEDS: Mapping[str, tuple[str, ...]] = {
    "begin a log": ("--file", "new.growthdesk", "account", "add", "instagram:new"),
    "log a count": ("log", "followers", "mira.bakes", "7412"),
    "log a post": ("log", "post", "mira.bakes", "Rye bread"),
    "undo": ("undo",),
    "import": ("import", "everything.json"),
    "backup": ("backup",),
    "restore": ("restore", "earlier.growthdesk"),
    "merge": ("merge", "other.growthdesk"),
    "export a folder": ("export", "out"),
    "export a zip": ("export", "out.zip"),
    "export JSON": ("export", "out.json"),
    "report in HTML": ("report", "--output", "report.html"),
    "report in PDF": ("report", "--output", "report.pdf"),
}
"""What is done, as words of the command line."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a deed ended: whether it was done, what was said about it, and what is wrong."""

    done: bool
    said: str
    wrong: str = ""


def run(home: Path, words: tuple[str, ...], *, today: str = TODAY) -> tuple[int, str]:
    """Run a command on the log of a home; its exit code, and what it said of trouble."""
    command = [*(() if "--file" in words else ("--file", "log.growthdesk")), *words]
    with at(home):
        ran = CliRunner().invoke(cli, ["--today", today, *command], prog_name="growthdesk")
    if ran.exception is not None and not isinstance(ran.exception, SystemExit):
        raise ran.exception
    return ran.exit_code, ran.stderr


@contextmanager
def at(home: Path) -> Iterator[None]:
    """Let everything that the program keeps lie in that home."""
    here, kept, temporary = Path.cwd(), dict(os.environ), tempfile.tempdir
    os.environ |= {
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_DATA_HOME": str(home / "data"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    tempfile.tempdir = str(home / "tmp")
    os.chdir(home)
    try:
        yield
    finally:
        os.chdir(here)
        os.environ.clear()
        os.environ.update(kept)
        tempfile.tempdir = temporary


def furnish(home: Path) -> None:
    """A home with a log, a backup of it, an export, and a copy that went its own way."""
    (home / "tmp").mkdir(parents=True)
    for words in (
        ("--file", "other.growthdesk", "sample"),
        ("--file", "other.growthdesk", "export", "everything.json"),
        ("account", "add", "instagram:mira.bakes"),
        ("log", "followers", "mira.bakes", "7000", "--on", "2026-11-01"),
        ("backup",),
        ("log", "post", "mira.bakes", "Focaccia"),
    ):
        code, said = run(home, words)
        assert code == 0, (words, said)
    (backup,) = (home / "backups").iterdir()
    backup.rename(home / "earlier.growthdesk")
    shutil.rmtree(home / "backups", ignore_errors=True)


def attempt(
    home: Path, words: tuple[str, ...], full: Callable[[], AbstractContextManager[object]]
) -> Outcome:
    """Do a deed in a home while its disk is full, and look at what is left."""
    before, files = _standing(home), _files(home)
    with full():
        code, said = run(home, words)
    if code == 0:
        return Outcome(done=True, said=said)
    after = _standing(home)
    added = _files(home) - files
    # A report may be done, and only its place in the list of reports not.
    told = {name for name in added if f"“{name}” is written, but not in the list" in said}
    wrong = [f"{name} was left" for name in added - told if not _is_sound(home / name)]
    if before is None or after is None or replace(after, backups=before.backups) != before:
        wrong.append(f"the log was {before} and is {after}")
    if code != 1 or not re.fullmatch(r".{20,}\.\s.{10,}(\.|FOLDER)\s*", said, re.DOTALL):
        wrong.append(f"it ended with {code}")
    return Outcome(done=False, said=said, wrong="; ".join(wrong))


def _standing(home: Path) -> Standing | None:
    """How the log stands; None if it is damaged."""
    path = home / "log.growthdesk"
    with Store(path, now, create=False) as store:
        return Standing.of(store) if is_whole(path) else None


def _is_sound(path: Path) -> bool:
    """Whether a file is a whole log that somebody may go on with: a backup, or one without a row."""
    if path.suffix != ".growthdesk":
        return False
    with Store(path, now, create=False):
        return is_whole(path)


def _files(home: Path) -> set[str]:
    """The names of all files; those that SQLite keeps beside a log are a part of it."""
    return {
        str(path.relative_to(home)).removesuffix("-wal").removesuffix("-shm")
        for path in home.rglob("*")
        if path.is_file() and path.relative_to(home).parts[0] not in ("state", "config")
    }


@contextmanager
def room_for(disk: Path, pages: int) -> Iterator[None]:
    """Let a disk have so many pages left."""
    filler = disk / "filler"
    facts = os.statvfs(disk)
    with filler.open("wb") as file:
        # One page may go to the list of pages itself.
        os.posix_fallocate(file.fileno(), 0, max(1, facts.f_bavail - pages) * facts.f_bsize)
        try:
            yield
        finally:
            filler.unlink()


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Path]:
    """A disk of its own in memory; needs root."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}M", "growthdesk", str(place)]
    if subprocess.run(mount, check=False).returncode != 0:
        sys.exit("A small disk can be made by root only. Try: sudo make full-disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def fill_for(disk: Path, template: Path, words: tuple[str, ...], stride: int) -> Iterator[Outcome]:
    """A deed with ever more pages left, until it was done three times."""
    done, pages = 0, 0
    while done < 3:
        for path in disk.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        home = disk / "home"
        shutil.copytree(template, home)
        outcome = attempt(home, words, lambda pages=pages: room_for(disk, pages))  # type: ignore[misc]
        yield outcome
        done = done + 1 if outcome.done else 0
        pages += stride


def main() -> int:
    """Fill the disk for every deed; the exit code."""
    parser = argparse.ArgumentParser(prog="make full-disk ARGS=…", description=__doc__)
    parser.add_argument("--stride", type=int, default=1, help="pages more each time (1)")
    parser.add_argument("--only", default="", help="deeds with this in their name")
    wishes = parser.parse_args()
    wrong, tries = 0, 0
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        disk = stack.enter_context(small_disk(folder / "disk", 24))
        furnish(folder / "home")
        for name, words in DEEDS.items():
            if wishes.only not in name:
                continue
            outcomes = []
            for one in fill_for(disk, folder / "home", words, wishes.stride):
                outcomes.append(one)
                if one.wrong:
                    print(f"{name}, try {len(outcomes)}: {one.wrong}: {one.said}", flush=True)  # noqa: T201
            refused = [one for one in outcomes if not one.done]
            said = {" ".join(one.said.split()).replace(str(disk), "…") for one in refused}
            print(f"{name}: {len(outcomes)} disks, {len(refused)} full", flush=True)  # noqa: T201
            for sentence in sorted(said):
                print(f"    {sentence}")  # noqa: T201
            wrong += sum(bool(one.wrong) for one in outcomes)
            tries += len(outcomes)
    print(f"{tries} disks that were full at some page, {wrong} wrong")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
