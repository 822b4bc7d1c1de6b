"""Texts of a creator are texts: nothing that a page or a sheet shows is read as rich text."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QSettings, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.hostile_log import MARK, hostile, write_hostile_log

from growthdesk.analysis.period import read_period
from growthdesk.reports.document import Document
from growthdesk.reports.html import html
from growthdesk.reports.progress import document, progress
from growthdesk.store.store import Store
from growthdesk.ui.desk import Desk
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.tour import settle, sheets
from growthdesk.ui.widgets.manual_page import ManualPage

mightBeRichText = QtGui.Qt.mightBeRichText  # noqa: N816 - Qt's own

_MOST_ROWS = 40
_LOADS = re.compile(r"<(?:img|a) ")

Clock = Callable[[], datetime]


@pytest.fixture
def desk(
    qtbot: QtBot, theme: Theme, settings: QSettings, tmp_path: Path, now: Clock
) -> Iterator[Desk]:
    """The window on a log whose every text is hostile."""
    path = tmp_path / "log.growthdesk"
    write_hostile_log(path, now(), tmp_path / "picture.png")
    with Store(path, now) as store:
        made = Desk(Session(store, now), theme, settings)
        made.window.show()
        yield made
        made.close()


def rich(widget: QWidget) -> list[str]:
    """What below a widget would be read as rich text and holds something to load or to follow."""
    inside = [widget, *widget.findChildren(QWidget)]
    found = [where for one in inside for where in _rich_texts(one)]
    found += [
        f"tip of action {action.objectName()}"
        for action in widget.findChildren(QAction)
        if is_rich(action.toolTip())
    ]
    return [f"{where} {type(widget).__name__}" for where in found]


def _rich_texts(one: QWidget) -> Iterator[str]:
    name = f"{type(one).__name__} {one.objectName()}"
    if any(map(is_rich, (one.toolTip(), one.whatsThis(), one.statusTip()))):
        yield f"tip of {name}"
    match one:
        case QLabel():
            format_ = one.textFormat()
            if format_ is not Qt.TextFormat.PlainText and is_rich(one.text(), format_):
                yield f"label {name}: {one.text()[:80]}"
        case ManualPage():
            pass  # it has links and pictures, and nothing of a log
        case QTextEdit() | QPlainTextEdit():
            if has_more_than_text(one.document()):
                yield f"document of {name}"
        case QAbstractItemView():
            if one.model() is not None:
                yield from rich_cells(one.model(), name)
        case QGraphicsView():
            items = one.scene().items() if one.scene() is not None else []
            texts = [item for item in items if isinstance(item, QGraphicsTextItem)]
            if any(has_more_than_text(item.document()) for item in texts):
                yield f"text in {name}"


def rich_cells(model: QAbstractItemModel, name: str) -> Iterator[str]:
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        # A list hides how many columns it has.
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and is_rich(tip):
                yield f"tip of cell {row}, {column} of {name}: {tip[:80]}"


def is_rich(text: str, form: Qt.TextFormat = Qt.TextFormat.AutoText) -> bool:
    """Whether Qt would find something to load or to follow in a text."""
    if form is Qt.TextFormat.AutoText and not mightBeRichText(text):
        return False
    made = QTextDocument()
    made.setHtml(text)
    return has_more_than_text(made)


def has_more_than_text(made: QTextDocument) -> bool:
    """Whether a document has a picture, or a link."""
    return bool(_LOADS.search(made.toHtml()))


def test_the_law_sees_what_would_be_loaded(qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel(hostile(tmp_path / "x.png", "a"))
    qtbot.addWidget(label)
    assert len([*rich(label)]) == 1
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(hostile(tmp_path / "x.png", "a"))
    assert len([*rich(label)]) == 1
    label.setToolTip("")
    assert [*rich(label)] == []


def test_no_page_and_no_sheet_reads_a_text_of_the_log_as_more(
    qapp: QApplication, desk: Desk
) -> None:
    found: list[str] = []
    for account in (desk.session.accounts[0], None):
        desk.session.select(account)
        for page in desk.window.page_names:
            desk.window.open_page(page)
            settle(qapp)
            found += [f"{page}: {one}" for one in rich(desk.window)]
    for name, sheet in sheets(qapp, desk):
        found += [f"{name}: {one}" for one in rich(sheet)]
    desk.session.undo()
    settle(qapp)
    found += [f"toast: {one}" for one in rich(desk.window)]
    assert sorted({*found}) == []


class Loads(HTMLParser):
    """Collects what a page of HTML would load or run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that loads, or an attribute that leads somewhere."""
        if tag in ("img", "script", "iframe", "link", "object", "embed", "base", "video", "audio"):
            self.found.append(tag)
        self.found += [
            f"{tag} {name}"
            for name, value in attrs
            if name.startswith("on") or (name in ("href", "src", "srcset", "action") and MARK in (value or ""))
        ]  # fmt: skip


def test_a_report_loads_nothing_and_leads_nowhere(desk: Desk) -> None:
    session = desk.session
    period = read_period("2026-10", session.today, session.rules.first_weekday)
    told: Document = document(progress(session.read, session.accounts, period, session.today))
    page = html(told)
    assert MARK in page
    loads = Loads()
    loads.feed(page)
    assert loads.found == []
    styles = page.split("<style>")[1].split("</style>")[0]
    assert "@import" not in styles
    assert "url(" not in styles
