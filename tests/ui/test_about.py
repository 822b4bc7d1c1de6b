"""About: what is running, where its log lies, and whose work it rests on."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QIcon
from pytestqt.qtbot import QtBot

from growthdesk import __version__
from growthdesk.identity import RELEASES
from growthdesk.licences import Licence
from growthdesk.ui.dialogs.about import AboutSheet
from growthdesk.ui.widgets.card import label

PARTS = (
    Licence("growthdesk 0.1.0", "MIT", "Permission is hereby granted"),
    Licence("PySide6_Essentials 6.11.3", "LGPL-3.0-only", ""),
)


@pytest.fixture
def sheet(qtbot: QtBot) -> AboutSheet:
    made = AboutSheet(Path("/home/mira/log.growthdesk"), PARTS, QIcon(), None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_tells_version_log_licence_and_where_updates_are(sheet: AboutSheet) -> None:
    shown = [one.text() for one in sheet.findChildren(type(label()))]
    assert f"Growthdesk {__version__}" in shown
    assert "/home/mira/log.growthdesk" in sheet.told.text()
    assert "MIT" in sheet.told.text()
    assert RELEASES in sheet.told.text()


def test_each_part_shows_its_terms_and_their_text(sheet: AboutSheet, qtbot: QtBot) -> None:
    assert sheet.text.toPlainText() == "MIT\n\nPermission is hereby granted"
    qtbot.keyClick(sheet.parts, Qt.Key.Key_Down)
    assert sheet.text.toPlainText() == "LGPL-3.0-only\n\nIts text comes with the part itself."
    assert "PySide6_Essentials" in sheet.text.accessibleName()


class Browser(QObject):
    """Gets what the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_updates_are_looked_for_in_the_browser_and_only_on_a_click(
    sheet: AboutSheet, qtbot: QtBot
) -> None:
    browser = Browser()
    # Its types ask for bytes; it takes a string and nothing else.
    hand_over: Any = QDesktopServices.setUrlHandler
    hand_over("https", browser, "open")
    before = list(browser.opened)
    qtbot.mouseClick(sheet.updates, Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("https")
    assert (before, browser.opened) == ([], [RELEASES])
