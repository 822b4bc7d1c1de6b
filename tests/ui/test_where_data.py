"""Help tells where her data lies: each file, its path to copy, its folder to open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from growthdesk.paths import default_log
from growthdesk.store.backup import back_up
from growthdesk.store.backup_files import Why
from growthdesk.ui.dialogs.where_data import WhereDataSheet, places
from growthdesk.ui.session import Session


class Opened(QObject):
    """Takes the addresses that the desktop is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.folders: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        """Keep an address of this computer."""
        self.folders.append(address.toLocalFile())


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    """A desktop that opens nothing."""
    made = Opened()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type] # PySide takes text
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def preferences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of preferences; the usual folder of logs is empty."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    path = tmp_path / "window.ini"
    path.write_text("")
    return path


def test_only_files_that_are_there_are_told(sample: Session, preferences: Path) -> None:
    told = [(place.name, place.path) for place in places(sample, preferences)]
    shown = sample.store.path
    assert told == [("The log that is open", shown), ("Preferences", preferences)]
    own = default_log()
    own.write_bytes(bytes(2_000))
    second = places(sample, preferences)[1]
    assert (second.name, second.path, second.holds) == ("Your own log", own, "2.0 kB")


def test_what_was_written_last_is_part_of_its_size(sample: Session, preferences: Path) -> None:
    (place, _) = places(sample, preferences)
    parts = (sample.store.path, sample.store.path.with_name("sample.db-wal"))
    size = sum(part.stat().st_size for part in parts) / 1_000
    assert place.holds.endswith(f"{size:.1f} kB")


def test_a_path_is_copied_and_its_folder_opened(
    qtbot: QtBot, sample: Session, preferences: Path, opened: Opened
) -> None:
    sheet = WhereDataSheet(sample, preferences, None)
    qtbot.addWidget(sheet)
    assert [line.text() for line in sheet.paths] == [str(sample.store.path), str(preferences)]
    buttons = [
        b for b in sheet.findChildren(QPushButton) if "Preferences" in b.accessibleDescription()
    ]
    for one in buttons:
        one.click()
    assert QGuiApplication.clipboard().text() == str(preferences)
    assert opened.folders == [str(preferences.parent)]


def test_backups_are_told_once_there_is_one(sample: Session, preferences: Path) -> None:
    called = "Backups"
    assert called not in [place.name for place in places(sample, preferences)]
    made = back_up(sample.store.path, sample.now(), Why.ASKED)
    (told,) = [place for place in places(sample, preferences) if place.name == called]
    assert told.path == made.path.parent
    assert told.holds.startswith("Last backup: today")
