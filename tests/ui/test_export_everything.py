"""File, Export everything: the whole log is written beside the window, or nothing is."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.exports.test_whole_log import found_in

from growthdesk.domain.rows import Account
from growthdesk.ui.dialogs.export_everything import ExportEverythingSheet
from growthdesk.ui.session import Session


@pytest.fixture
def sheet(sample: Session, qtbot: QtBot) -> ExportEverythingSheet:
    made = ExportEverythingSheet(sample, None)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("form", ["zip", "folder", "json"])
def test_the_log_is_written_as_it_was_chosen(
    sheet: ExportEverythingSheet, sample: Session, qtbot: QtBot, tmp_path: Path, form: str
) -> None:
    sheet.form.value = form
    path = tmp_path / sheet.name()
    assert path.name == f"Growthdesk 2026-11-23{'' if form == 'folder' else '.' + form}"
    with qtbot.waitSignal(sample.told, timeout=20_000) as told:
        sheet.write(path)
    assert told.args == [f"Exported everything to {path.name}", False]
    assert not sheet.isVisible()
    found = found_in(path)
    assert len(found.rows[Account]) == len(sample.accounts)
    assert found.doubts == ()


def test_what_went_wrong_is_told_and_can_be_tried_again(
    sheet: ExportEverythingSheet, sample: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet.write(tmp_path / "away" / "log.zip")
    qtbot.waitUntil(lambda: bool(sheet.reason), timeout=20_000)
    assert sheet.reason == f"The folder “{tmp_path / 'away'}” is not there. Choose another folder."
    assert sheet.main.isEnabled()
    with qtbot.waitSignal(sample.told, timeout=20_000):
        sheet.write(tmp_path / "log.zip")


def test_closing_gives_it_up(sheet: ExportEverythingSheet, qtbot: QtBot, tmp_path: Path) -> None:
    sheet.write(tmp_path / "log")
    work = sheet._work
    assert work is not None
    sheet.reject()
    qtbot.waitUntil(work._future.done, timeout=20_000)
    # One that was done before it could be stopped has left all of it.
    left = [path.name for path in tmp_path.iterdir() if not path.name.startswith("sample.db")]
    assert left in ([], ["log"])
    assert not left or found_in(tmp_path / "log").doubts == ()
