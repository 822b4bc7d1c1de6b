"""Recipes of CONTRIBUTING.md, read as a stranger reads them and followed to the letter.

A recipe is a section whose title begins with “Recipe: ”. Each block of code in it says in the
words above it what becomes of it: “A new file, `path`” is written there whole; a diff changes the
file that was named last; a console is typed, and must answer as it stands there, where a line
with … alone stands for any lines.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
_SECTION = re.compile(r"^## Recipe: (.+)$", re.MULTILINE)
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"`([\w./]+\.\w+)`")
_COPIED = ("src", "resources", "tests", "packaging")


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code: its language, the words before it, the file named last, and its text."""

    language: str
    words: str
    path: str
    text: str

    @property
    def is_new_file(self) -> bool:
        """Whether the words before it say that it is one."""
        return "new file" in " ".join(self.words.split()).lower()


def recipes() -> dict[str, list[Block]]:
    """The blocks of each recipe, by what it adds."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    starts = [*_SECTION.finditer(text)]
    return {start[1]: [*_blocks(_section(text, start.end()))] for start in starts}


def _section(text: str, start: int) -> str:
    end = re.compile(r"^## ", re.MULTILINE).search(text, start)
    return text[start : end.start() if end else len(text)]


def _blocks(section: str) -> Iterator[Block]:
    path, after = "", 0
    for block in _BLOCK.finditer(section):
        words = section[after : block.start()]
        path = (_FILE.findall(words) or [path])[-1]
        after = block.end()
        yield Block(block[1], words, path, block[2])


def _says(answer: str, shown: str) -> bool:
    """Whether an answer is what is shown of it; a line with … alone stands for any lines."""
    pattern = "".join(
        "(?:.*\n)*" if line == "…\n" else re.escape(line)
        for line in shown.splitlines(keepends=True)
    )
    return re.fullmatch(pattern, answer) is not None


class Checkout:
    """A copy of the checkout that a recipe may change, and a home of nobody to try it in."""

    def __init__(self, place: Path) -> None:
        self.root, self.home = place / "checkout", place / "home"
        self.home.mkdir(parents=True)
        for name in _COPIED:
            shutil.copytree(
                ROOT / name, self.root / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        shutil.copy(ROOT / "pyproject.toml", self.root)

    def follow(self, recipe: list[Block]) -> None:
        """Do what the blocks say, one after the other."""
        for block in recipe:
            if block.language == "console":
                self._type(block.text)
            elif block.language == "diff":
                self.change(block.path, block.text)
            else:
                assert block.is_new_file, block
                folder = self.root if "/" in block.path else self.home
                assert not (folder / block.path).exists(), block.path
                (folder / block.path).write_text(block.text, "utf-8")

    def change(self, path: str, diff: str) -> None:
        """Put the lines with + in place of those with −; what stands there must be there once."""
        file = self.root / path
        lines = diff.splitlines(keepends=True)
        old = "".join(line[1:] for line in lines if line[0] in " -")
        new = "".join(line[1:] for line in lines if line[0] in " +")
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{path} has this {text.count(old)} times:\n{old}"
        file.write_text(text.replace(old, new), "utf-8")

    def python(self, *words: str) -> subprocess.CompletedProcess[str]:
        """What a Python in the checkout does with these words."""
        return self._run([sys.executable, *words], self.root)

    def _type(self, console: str) -> None:
        """Type each line that begins with $; what stands below it is what it says."""
        for typed in re.split(r"^\$ ", console, flags=re.MULTILINE)[1:]:
            command, said = typed.split("\n", 1)
            words = shlex.split(command)
            if words[0] == "growthdesk":
                words = [sys.executable, "-m", *words]
            run = self._run(words, self.home)
            assert (run.returncode, run.stderr) == (0, ""), f"{command}\n{run.stderr}"
            assert _says(run.stdout, said), f"{command}\n{run.stdout}"

    def _run(self, command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
        own = {"HOME": self.home, "XDG_DATA_HOME": self.home, "XDG_STATE_HOME": self.home}
        ours = {name: str(place) for name, place in own.items()} | {
            "PYTHONPATH": str(self.root / "src"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONIOENCODING": "utf-8",
        }
        return subprocess.run(
            command,
            cwd=folder,
            env=os.environ | ours,
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
