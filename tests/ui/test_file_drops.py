"""Files are dropped anywhere on a window, over fields too; what is no file is not taken."""

from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.ui.desk import Desk
from growthdesk.ui.dialogs.import_sheet import ImportSheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.file_drops import FileDrops

_AT = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
_OVER: Any = QPointF(30, 30) if PySide6.__version_info__ >= (6, 12) else QPoint(30, 30)
"""Qt 6.12 has the old form no more, and 6.11 not yet the new one."""


def dragged(*urls: str) -> QMimeData:
    """Files as a file manager drags them, with their names as text beside them."""
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    data.setText("\n".join(urls))
    return data


def drop(target: QObject, data: QMimeData) -> bool:
    """Drag over something and drop on it; whether it was taken."""
    over = QDragEnterEvent(_OVER, Qt.DropAction.CopyAction, data, *_AT)
    over.ignore()
    QApplication.sendEvent(target, over)
    if not over.isAccepted():
        return False
    QApplication.sendEvent(
        target, QDropEvent(QPointF(30, 30), Qt.DropAction.CopyAction, data, *_AT)
    )
    return True


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that is one field all over."""
    made = QDialog()
    field = QLineEdit()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field)
    qtbot.addWidget(made)
    return made


def test_files_are_taken_before_a_field_takes_their_names(window: QWidget) -> None:
    drops, taken = FileDrops(window), list[list[Path]]()
    drops.dropped.connect(taken.append)
    window.show()
    assert drop(window.windowHandle(), dragged("file:///tmp/a.zip", "file:///tmp/folder"))
    assert taken == [[Path("/tmp/a.zip"), Path("/tmp/folder")]]
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


def test_what_lies_elsewhere_is_not_taken(window: QWidget) -> None:
    drops, taken = FileDrops(window), list[list[Path]]()
    drops.dropped.connect(taken.append)
    window.show()
    for target in (window, window.windowHandle()):
        drop(target, dragged("https://example.org/a.zip"))
    assert taken == []


def test_text_is_left_to_the_field(window: QWidget) -> None:
    FileDrops(window)
    window.show()
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    text = QMimeData()
    text.setText("7412")
    assert drop(field, text)
    assert field.text() == "7412"


def test_a_file_dropped_on_the_window_opens_the_sheet_and_one_on_the_sheet_is_added(
    qtbot: QtBot, session: Session, theme: Theme, settings: QSettings, tmp_path: Path
) -> None:
    desk = Desk(session, theme, settings)
    qtbot.addWidget(desk.window)
    desk.window.show()
    paths = [tmp_path / "a.csv", tmp_path / "b.csv"]
    for path in paths:
        path.write_text("date,followers\n2026-11-20,7380\n")
    urls = [QUrl.fromLocalFile(str(path)).toString() for path in paths]
    assert drop(desk.window.windowHandle(), dragged(urls[0]))
    sheet = desk.window.findChild(ImportSheet)
    assert isinstance(sheet, ImportSheet)
    assert drop(sheet.windowHandle(), dragged(urls[1]))
    qtbot.waitUntil(lambda: sheet.plan.is_ready and len(sheet.plan.lines) == 2)
    sheet.main.click()
    assert desk.window.toast.text == "✓ Imported a row"
