"""A page of the manual to read: its links, its sections, and what is searched for in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from growthdesk.manual import NAMES, Page, picture, section
from growthdesk.ui.manual_look import Look, dress, look_of, mark_format

COLUMN = 680
"""Pixels that a line has at most: longer ones are hard to read."""
_LEAST_SIDE, _TOP = 28, 20
_USUAL = 10.5
_SIZES = (8.5, 9.5, _USUAL, 11.5, 13.0, 15.0, 18.0)
"""Sizes of letters, in points."""


class ManualPage(QTextBrowser):
    """Shows one page at a time in the colours of the window.

    ``page_wanted`` carries the name of another page and of its section, which may be empty.
    Links into the web open in the browser, on a click only.
    """

    page_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self._points = _USUAL
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def show_page(self, page: Page, at_section: str = "") -> None:
        """Show a page from its top, or from one of its sections."""
        self._page = page
        self._set_out()
        self.setAccessibleName(page.title)
        self.go_to_section(at_section)

    def go_to_section(self, name: str) -> None:
        """Bring the heading of a section to the top; the beginning if there is none of that name."""
        block = next(
            (one for one in headings(self.document()) if section(one.text()) == name), None
        )
        cursor = QTextCursor(block) if block is not None else QTextCursor(self.document())
        self.setTextCursor(cursor)
        layout = self.document().documentLayout()
        top = layout.blockBoundingRect(cursor.block()).top() if block is not None else 0
        self.verticalScrollBar().setValue(int(top))

    def places(self, text: str) -> list[QTextCursor]:
        """Where a text stands on the page, in order, capitals or not; nowhere if it is empty."""
        found, cursor = [], QTextCursor(self.document())
        while text:
            cursor = self.document().find(text, cursor)
            if cursor.isNull():
                break
            found.append(QTextCursor(cursor))
        return found

    def mark(self, places: Sequence[QTextCursor]) -> None:
        """Let these places stand out, and no others."""
        marks = []
        for place in places:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = place
            selection.format = mark_format()
            marks.append(selection)
        self.setExtraSelections(marks)

    def change_size(self, steps: int) -> None:
        """Make the letters larger, or smaller; the usual size with 0."""
        place = _SIZES.index(self._points) + steps if steps else _SIZES.index(_USUAL)
        self._points = _SIZES[min(max(place, 0), len(_SIZES) - 1)]
        self._set_out_again()

    def loadResource(self, kind: int, address: QUrl | str) -> object:
        """A picture of the manual; nothing else is loaded from anywhere."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        try:
            drawn = QImage.fromData(picture(QUrl(address).path(), dark=self._look().dark))
        except OSError:
            return QImage()  # a page without a picture can be read all the same
        # In its very size: a document would drop dots to make it fit.
        ratio = self.devicePixelRatioF()
        wide = round(min(drawn.width(), self._column()) * ratio)
        fitting = drawn.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        fitting.setDevicePixelRatio(ratio)
        return fitting

    def _look(self) -> Look:
        return look_of(QGuiApplication.palette(), self._points)

    def _set_out(self) -> None:
        if self._page is None:
            return
        self.document().clear()
        self.document().setMarkdown(self._page.text)
        dress(self.document(), self._look(), self._column())
        self.setTextCursor(QTextCursor(self.document()))  # it was moved to the end of what came

    def _set_out_again(self) -> None:
        """Set the same page out anew, and stay where it is read."""
        bar = self.verticalScrollBar()
        read = bar.value() / max(bar.maximum(), 1)
        self._set_out()
        bar.setValue(round(read * bar.maximum()))

    def _column(self) -> int:
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2
        return min(COLUMN, room - 2 * _LEAST_SIDE)

    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif not name:
            self.go_to_section(link.fragment())
        elif name in NAMES:
            self.page_wanted.emit(name, link.fragment())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text a column in the middle, and pictures as wide as it at most."""
        if event.oldSize().width() != event.size().width():
            room = self.width() - self.verticalScrollBar().sizeHint().width() - 2
            side = (room - self._column()) // 2
            self.setViewportMargins(side, _TOP, side, 0)
            self._set_out_again()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._set_out_again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size of the letters."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.change_size(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


def headings(document: QTextDocument) -> list[QTextBlock]:
    """The headings of a document below its title, in order."""
    found, block = [], document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() > 1:
            found.append(QTextBlock(block))
        block = block.next()
    return found
