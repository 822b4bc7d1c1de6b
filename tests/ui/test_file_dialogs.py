"""Where the dialogs for files begin."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from growthdesk.ui.widgets.file_dialogs import ask_for_files


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window to ask from."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def begins_in(parent: QWidget, folder: Path | None = None) -> Path:
    """The folder that a dialog for files shows first."""
    dialog = ask_for_files(parent, "Import files", list, folder=folder)
    begun = Path(dialog.directory().absolutePath())
    dialog.close()
    return begun


def test_files_are_looked_for_in_the_downloads_first(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    started = tmp_path / "where-it-was-started"
    started.mkdir()
    monkeypatch.chdir(started)
    downloads = QStandardPaths.StandardLocation.DownloadLocation
    folder = Path(QStandardPaths.writableLocation(downloads))
    assert begins_in(parent) == tmp_path  # there is no such folder yet
    folder.mkdir()
    assert begins_in(parent) == folder
    assert begins_in(parent, started) == started
