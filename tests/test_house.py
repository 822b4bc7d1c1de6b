"""The house rules that a program can check: layers, map, words, sizes, and a sound Qt."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "growthdesk"

LEAVES = {"error_log", "errors", "identity", "licences", "paths", "resources", "whole_files"}
"""Modules that know nothing of the rooms."""

BELOW = {
    "domain": {"errors"},
    "analysis": {"domain", "errors"},
    "store": {"domain", *LEAVES},
    "importers": {"domain", "errors", "resources"},
    "reports": {"domain", "analysis", *LEAVES},
    "exports": {"domain", "store", "importers", "errors"},
    "ui": {"domain", "analysis", "store", "importers", "exports", "reports", "manual", *LEAVES},
    "error_log": {"errors", "paths"},
    "errors": set[str](),
    "identity": set[str](),
    "licences": {"resources"},
    "manual": {"resources"},
    "paths": {"errors", "whole_files"},
    "resources": {"errors"},
    "whole_files": set[str](),
    "__init__": set[str](),
}
"""What a room or module may import from the package, besides itself. Those that are not named
here put the parts together and may import everything."""

ONLY_IN = {
    "PySide6": ("ui",),
    "shiboken6": ("ui",),
    "sqlite3": ("store",),
    "sqlite_utils": ("store",),
}

NETWORK = (
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "aiohttp",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.error",
    "urllib.request",
    "urllib3",
    "xmlrpc",
)

CLOCK = {
    "datetime.date.today",
    "datetime.datetime.now",
    "datetime.datetime.today",
    "datetime.datetime.utcnow",
    "time.ctime",
    "time.gmtime",
    "time.localtime",
    "time.strftime",
    "time.time",
    "time.time_ns",
    "PySide6.QtCore.QDate.currentDate",
    "PySide6.QtCore.QDateTime.currentDateTime",
    "PySide6.QtCore.QDateTime.currentDateTimeUtc",
    "PySide6.QtCore.QDateTime.currentMSecsSinceEpoch",
    "PySide6.QtCore.QDateTime.currentSecsSinceEpoch",
    "PySide6.QtCore.QTime.currentTime",
}

LONGEST_MODULE = 300
LONGEST_FUNCTION = 60
LONGER_WITH_A_REASON = {
    "ui/style_sheet.py::style_sheet": "one text in Qt's own language, without a step in it",
}
"""`file.py` or `file.py::function`, and why it is longer than the others."""


def modules(package: Path) -> Iterator[tuple[str, ast.Module]]:
    """The Python files of a package: path inside it, and syntax tree."""
    for file in sorted(package.rglob("*.py")):
        yield file.relative_to(package).as_posix(), ast.parse(file.read_text("utf-8"))


def imported(tree: ast.Module) -> dict[str, str]:
    """Every import of a module, wherever it stands: the local name, and the whole one."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for name in node.names:
                names[name.asname or name.name] = name.name
        elif isinstance(node, ast.ImportFrom):
            for name in node.names:
                names[name.asname or name.name] = f"{node.module}.{name.name}"
    return names


def is_in(name: str, parent: str, separator: str = ".") -> bool:
    """Whether a dotted name (or a path) is the other one, or stands below it."""
    return name == parent or name.startswith(parent + separator)


def broken_layers(package: Path) -> list[str]:
    """Imports that go up or sideways, a foreign library in the wrong room, and the network."""
    found = []
    for path, tree in modules(package):
        room = path.split("/", 1)[0].removesuffix(".py")
        for whole in imported(tree).values():
            if is_in(whole, "growthdesk"):
                asked = [*whole.split("."), ""][1]
                is_below = room not in BELOW or asked in BELOW[room] | {room, "", "__version__"}
                if not is_below:
                    found.append(f"{path} imports {whole}")
            found += [
                f"{path} imports {whole}"
                for library, rooms in ONLY_IN.items()
                if is_in(whole, library) and not any(is_in(path, place, "/") for place in rooms)
            ]
            found += [f"{path} imports {whole}" for name in NETWORK if is_in(whole, name)]
    return found


def clock_readings(package: Path) -> list[str]:
    """Places outside app.py that ask the computer for the day or the time."""
    found = []
    for path, tree in modules(package):
        names = imported(tree)
        for node in ast.walk(tree):
            if path == "app.py" or not isinstance(node, ast.Attribute | ast.Name):
                continue
            first, *rest = ast.unparse(node).split(".")
            if ".".join([names.get(first, first), *rest]) in CLOCK:
                found.append(f"{path}:{node.lineno} reads the clock")
    return found


def first_sentence(tree: ast.Module) -> str:
    """The first sentence of a docstring on one line, without its full stop."""
    text = " ".join((ast.get_docstring(tree) or "").split())
    return re.split(r"\.(?:\s|$)", text, maxsplit=1)[0]


def true_map(package: Path, indent: str = "") -> list[str]:
    """The map that the docstring of a package should hold: a line for every room and module.

    Modules come first; only rooms are entered, since their modules are told in the room.
    """
    files = [f for f in package.glob("*.py") if f.name != "__init__.py"] if not indent else []
    rooms = [d for d in package.iterdir() if (d / "__init__.py").exists()]
    lines = []
    for place in sorted(files) + sorted(rooms):
        tree = ast.parse(((place / "__init__.py") if place.is_dir() else place).read_text("utf-8"))
        name = f"{indent}{place.name}{'/' if place.is_dir() else ''}"
        lines.append(f"{name:<16}{first_sentence(tree)}")
        if place.is_dir():
            lines += true_map(place, indent + "    ")
    return lines


def too_long(package: Path) -> list[str]:
    """Modules and functions, by `file.py` or `file.py::function`, that fill more than a screen."""
    found = []
    for path, tree in modules(package):
        if len((package / path).read_text("utf-8").splitlines()) > LONGEST_MODULE:
            found.append(path)
        found += [
            f"{path}::{node.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
        ]
    return found


def test_imports_go_down_only() -> None:
    assert broken_layers(PACKAGE) == []


def test_only_app_reads_the_clock() -> None:
    assert clock_readings(PACKAGE) == []


def test_the_map_names_every_room_and_module_and_nothing_else() -> None:
    docstring = ast.get_docstring(ast.parse((PACKAGE / "__init__.py").read_text("utf-8"))) or ""
    drawn = re.findall(r"^ *[a-z_]+(?:/|\.py) .*$", docstring, re.MULTILINE)
    wanted = ["    " + line for line in true_map(PACKAGE)]
    assert drawn == wanted, "The map should be:\n" + "\n".join(wanted)


def test_every_room_tells_what_belongs_there_and_where_to_begin() -> None:
    for room in PACKAGE.rglob("__init__.py"):
        told = ast.get_docstring(ast.parse(room.read_text("utf-8"))) or ""
        named = re.findall(r"``([\w/]+\.py)``", told)
        assert len(told.splitlines()) > 2, room
        assert re.search(r"[Bb]egin(?: there, then)? with ``", told) or room.parent == PACKAGE, room
        there = [(place / name).exists() for name in named for place in (room.parent, PACKAGE)]
        assert sum(there) == len(named), (room, named)


def test_what_is_long_is_long_for_a_reason() -> None:
    assert sorted(too_long(PACKAGE)) == sorted(LONGER_WITH_A_REASON)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("domain/days.py", "from growthdesk.store import opening"),
        ("analysis/gaps.py", "import growthdesk.reports"),
        ("errors.py", "from growthdesk import paths"),
        ("cli.py", "from PySide6.QtWidgets import QApplication"),
        ("ui/window.py", "from PySide6 import QtNetwork"),
        ("importers/tables/table.py", "import sqlite3"),
        ("importers/page.py", "from urllib.request import urlopen"),
    ],
)
def test_the_layer_law_sees(tmp_path: Path, path: str, line: str) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"def lazily():\n    {line}\n")
    assert len(broken_layers(tmp_path)) == 1


@pytest.mark.parametrize(
    "lines",
    [
        "from datetime import date\nday = date.today()",
        "import datetime as dt\nread = dt.datetime.now",
        "from time import time\nmoment = time()",
        "from PySide6.QtCore import QDate\nday = QDate.currentDate()",
    ],
)
def test_the_clock_law_sees(tmp_path: Path, lines: str) -> None:
    (tmp_path / "app.py").write_text(lines)
    assert clock_readings(tmp_path) == []
    (tmp_path / "cli.py").write_text(lines)
    assert clock_readings(tmp_path) == ["cli.py:2 reads the clock"]


def committed_files() -> list[Path]:
    """What git keeps of the checkout, new files that are not ignored too; text only."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is not a git checkout")
    listing = subprocess.run(
        [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    files = [ROOT / name for name in listing.stdout.split("\0") if name]
    return [f for f in files if f.is_file() and b"\0" not in f.read_bytes()]


def test_no_committed_file_names_a_package_index_or_has_leftovers() -> None:
    # Put together here, so that this file does not hold what it looks for.
    hosts = ["py" + "pi.org", "python" + "hosted.org", "debian" + ".org/debian"]
    leftovers = ["TO" + "DO", "FIX" + "ME", "X" * 3, "break" + "point()", "<" * 7, ">" * 7]
    words = [rf"\b{word}\b" if word.isalpha() else re.escape(word) for word in hosts + leftovers]
    unwanted = re.compile("|".join([*words, "^--(?:extra-)?index" + "-url"]), re.MULTILINE)
    found = [
        f"{file.relative_to(ROOT)}: {match[0]}"
        for file in committed_files()
        for match in unwanted.finditer(file.read_text("utf-8", errors="replace"))
    ]
    assert found == []


def test_every_dependency_is_pinned_with_its_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = {
        "run": project["project"]["dependencies"],
        "build": project["build-system"]["requires"],
        "dev": project["project"]["dependencies"] + project["dependency-groups"]["dev"],
    }
    for kind, requirements in wanted.items():
        lock = (ROOT / "packaging" / "requirements" / f"{kind}.txt").read_text("utf-8")
        pinned = re.findall(r"^([a-z0-9-]+)==.* \\\n +--hash=sha256:", lock, re.MULTILINE)
        assert {re.split(r"[^\w.-]", name)[0] for name in requirements} <= set(pinned)


def test_qt_survives_a_hundred_thousand_calls() -> None:
    # 6.12.0 on Python 3.11 drops a reference to None with each of them, and aborts on the way.
    program = """
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
app, thing = QApplication([]), QObject()
label = QLabel()
for _ in range(100_000):
    thing.setObjectName("a")
    label.setText("a")
"""
    run = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", program],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stderr) == (0, "")
