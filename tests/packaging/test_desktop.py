"""What is installed beside the program: menu entry, icons, metainfo, type of a log, manual."""

import gzip
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from configparser import ConfigParser
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QApplication

from growthdesk import __version__
from growthdesk.cli import cli
from growthdesk.identity import HOME, PROGRAM_ID
from growthdesk.store.store import Store

ROOT = Path(__file__).parents[2]
_MAKE = ROOT / "packaging" / "desktop" / "make.py"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
_SHELLS = ("bash-completion/completions/growthdesk", "zsh/vendor-completions/_growthdesk")


def made(folder: Path, *options: str) -> Path:
    """The folder, with all that the script writes."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SOURCE_DATE_EPOCH": "1795392000"}
    subprocess.run([sys.executable, str(_MAKE), *options, str(folder)], check=True, env=environment)
    return folder


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("share"))


def entry(share: Path) -> ConfigParser:
    parser = ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys have capitals
    parser.read(share / "applications" / f"{PROGRAM_ID}.desktop", "utf-8")
    return parser


def metainfo(share: Path) -> ElementTree.Element:
    return ElementTree.parse(share / "metainfo" / f"{PROGRAM_ID}.metainfo.xml").getroot()


def validated(*command: str | Path) -> str:
    """What a validator says. The test is skipped where it is not installed."""
    program = shutil.which(str(command[0]))
    if program is None:
        pytest.skip(f"{command[0]} is not installed here")
    run = subprocess.run(
        [program, *map(str, command[1:])], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout + run.stderr


def test_menu_window_icon_and_metainfo_go_by_one_name(share: Path) -> None:
    menu = entry(share)["Desktop Entry"]
    about = metainfo(share)
    assert menu["Icon"] == about.findtext("id") == about.findtext("icon") == PROGRAM_ID
    assert about.findtext("launchable") == f"{PROGRAM_ID}.desktop"
    assert menu["MimeType"].rstrip(";") == about.findtext("provides/mediatype")
    assert menu["Exec"] == "growthdesk-gui %f"


def test_the_places_in_the_web_are_told_alike() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["urls"]["Homepage"] == HOME
    owner = HOME.removeprefix("https://github.com/").partition("/")[0]
    assert PROGRAM_ID.startswith(f"io.github.{owner}.")
    for file in ("bundle/windows/growthdesk.iss", "debian/build"):
        assert HOME in (ROOT / "packaging" / file).read_text("utf-8")


def test_the_flatpak_has_no_way_to_the_network_nor_to_the_files_of_the_user() -> None:
    text = (ROOT / "packaging" / "flatpak" / f"{PROGRAM_ID}.yaml").read_text("utf-8")
    asked = re.findall(r"^ +- (--[a-z]+=\S+)$", text, re.MULTILINE)
    assert asked == [
        "--share=ipc",
        "--socket=wayland",
        "--socket=fallback-x11",
        "--device=dri",
    ]


def test_the_menu_entry_speaks_the_languages_of_the_window(share: Path) -> None:
    quick = entry(share)["Desktop Action quick"]
    assert quick["Name[de]"] == "Follower und einen Beitrag eintragen"
    assert {key for key in quick if key.startswith("Name[")} == {
        f"Name[{code}]" for code in ("de", "es", "fr", "pt_BR")
    }


def test_the_menu_entry_validates(share: Path) -> None:
    said = validated("desktop-file-validate", share / "applications" / f"{PROGRAM_ID}.desktop")
    assert said == ""


def test_the_metainfo_validates(share: Path) -> None:
    validated(
        "appstreamcli", "validate", "--no-net", share / "metainfo" / f"{PROGRAM_ID}.metainfo.xml"
    )


def test_the_metainfo_tells_each_release_and_pictures_that_are_there(share: Path) -> None:
    about = metainfo(share)
    newest, *_ = about.iter("release")
    assert newest.attrib["version"] == __version__
    assert newest.attrib["type"] in ("development", "stable")
    assert date.fromisoformat(newest.attrib["date"])
    assert newest.findtext("description/ul/li")
    shown = [image.text or "" for image in about.iter("image")]
    assert shown
    for address in shown:
        place = address.partition("/HEAD/")[2]
        assert QImage(str(ROOT / place)).width() >= 1000


def test_a_log_is_known_by_what_stands_in_it(
    share: Path, tmp_path: Path, now: Callable[[], datetime]
) -> None:
    log = tmp_path / "no-name-tells-it"
    with Store(log, now):
        pass
    data = log.read_bytes()
    tree = ElementTree.parse(share / "mime" / "packages" / f"{PROGRAM_ID}.xml")
    sqlite, ours = tree.iter(f"{_MIME}match")
    assert data.startswith(sqlite.attrib["value"].replace(r"\000", "\0").encode())
    begin = int(ours.attrib["offset"])
    assert int.from_bytes(data[begin : begin + 4], "big") == int(ours.attrib["value"], 16)


def test_file_managers_take_a_log_for_a_log(
    share: Path, tmp_path: Path, now: Callable[[], datetime]
) -> None:
    for program in ("update-mime-database", "gio"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed here")
    shutil.copytree(share / "mime", tmp_path / "data" / "mime")
    subprocess.run(["update-mime-database", str(tmp_path / "data" / "mime")], check=True)
    with Store(tmp_path / "any-name", now):
        pass
    said = subprocess.run(
        ["gio", "info", "-a", "standard::content-type", str(tmp_path / "any-name")],
        env=os.environ | {"XDG_DATA_HOME": str(tmp_path / "data")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "application/x-growthdesk" in said.stdout


def test_there_is_a_sharp_icon_of_every_size(share: Path) -> None:
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{PROGRAM_ID}.png"
        image = QImage(str(place))
        assert (image.width(), image.height()) == (size, size)
        # The tile, the line and the threshold can be told apart, small as they are.
        colours = {image.pixelColor(x, y).name() for x in range(size) for y in range(size)}
        assert any(int(c[1:3], 16) > 240 and int(c[5:7], 16) > 240 for c in colours), "no line"
        assert any(int(c[1:3], 16) > 240 and int(c[5:7], 16) < 110 for c in colours), "no gold"


def widths(file: Path) -> set[int]:
    """The widths of the pictures in a file."""
    reader = QImageReader(str(file))
    found = set()
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        found.add(reader.read().width())
    return found


def test_windows_and_macos_get_an_icon_that_can_be_read(tmp_path: Path, qapp: QApplication) -> None:
    folder = made(tmp_path, "--icons")
    assert widths(folder / "growthdesk.ico") == {16, 24, 32, 48, 64, 128, 256}
    assert widths(folder / "growthdesk.icns") == {16, 32, 64, 128, 256, 512, 1024}


def leaves(group: click.Group, before: str = "") -> list[str]:
    """The whole names of all commands."""
    names = []
    for name, command in group.commands.items():
        whole = f"{before}{name}"
        if isinstance(command, click.Group):
            names += leaves(command, f"{whole} ")
        else:
            names.append(whole)
    return names


def test_the_manual_tells_every_command(share: Path) -> None:
    page = gzip.decompress((share / "man" / "man1" / "growthdesk.1.gz").read_bytes()).decode()
    assert [name for name in leaves(cli) if f"\n.SS {name} " not in page] == []
    assert "\\-\\-in\\-tray" in page


def test_the_manual_has_no_mistake_of_troff(share: Path) -> None:
    page = share / "man" / "man1" / "growthdesk.1.gz"
    assert "warning" not in validated("man", "--warnings", "--local-file", page)


def test_shells_complete_the_commands(share: Path) -> None:
    for place in _SHELLS:
        assert "_GROWTHDESK_COMPLETE" in (share / place).read_text("utf-8")
    completed = subprocess.run(
        [sys.executable, "-m", "growthdesk"],
        env=os.environ
        | {
            "_GROWTHDESK_COMPLETE": "bash_complete",
            "COMP_WORDS": "growthdesk ga",
            "COMP_CWORD": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.stdout.split() == ["plain,gaps"]


def test_windows_name_their_menu_entry_so_that_wayland_finds_the_icon(tmp_path: Path) -> None:
    program = """
from PySide6.QtGui import QGuiApplication
from growthdesk.ui.application import new_application
kept = new_application()
print(QGuiApplication.desktopFileName())
"""
    run = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split() == [PROGRAM_ID]
