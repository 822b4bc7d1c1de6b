"""The import sheet: rows with their fate before anything is saved, one undo after it."""

import shutil
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from growthdesk.domain.counts import exactly
from growthdesk.domain.deeds import add_account, log_followers
from growthdesk.domain.rows import FollowerCount
from growthdesk.store.posts import PostQuery
from growthdesk.ui.dialogs.import_sheet import ImportSheet
from growthdesk.ui.dialogs.sheet import Sheet
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.column_matching import ColumnMatching

COUNTS = "date,followers\n2026-11-20,7380\n2026-11-21,7391\n2026-11-22,abc\n2026-12-30,7500\n"
POSTS = "published_at,title,likes\n2026-10-09 12:10,Plum galette,201\n2026-11-02,Rye,30\n"
AMBIGUOUS = "date,followers\n01/02/2026,100\n02/03/2026,120\n03/04/2026,130\n"

Open = Callable[[Session], ImportSheet]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Open:
    """Opens a sheet on a session."""

    def open_sheet(session: Session) -> ImportSheet:
        made = ImportSheet(session, theme, None)
        qtbot.addWidget(made)
        made.show()
        return made

    return open_sheet


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[ImportSheet], None]:
    """Waits until everything is read and compared."""
    return lambda sheet: qtbot.waitUntil(lambda: sheet.plan.is_ready, timeout=10_000)


Settled = Callable[[ImportSheet], None]


def files_in(folder: Path, files: Mapping[str, str]) -> list[Path]:
    paths = []
    for name, text in files.items():
        (folder / name).write_text(text)
        paths.append(folder / name)
    return paths


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(field: QComboBox, words: str) -> None:
    place = field.findText(words)
    assert place >= 0, [field.itemText(n) for n in range(field.count())]
    field.setCurrentIndex(place)
    field.activated.emit(place)


def dropped_on(target: QWidget | object, paths: list[Path]) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText(str(paths[0]))  # as file managers do: a field would take it
    for kind in (QDragEnterEvent, QDropEvent):
        where = QPoint(40, 40) if kind is QDragEnterEvent else QPointF(40, 40)
        event = kind(
            where,  # type: ignore[arg-type] # the two events take points of two kinds
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(target, event)
    return event
