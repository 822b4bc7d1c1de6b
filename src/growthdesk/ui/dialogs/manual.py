"""The window in which the manual is read, beside the log or beside a sheet."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from growthdesk.manual import NAMES, pages
from growthdesk.ui.tab_order import tab_as_read
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.manual_page import ManualPage

_SIZE, _LEAST = (1010, 720), (680, 420)
_CONTENTS, _ITEM = 232, 34


@dataclass(frozen=True, slots=True)
class _Place:
    """A page that was read, and how far down."""

    row: int
    top: int


def open_manual(name: str, above: QWidget) -> "ManualWindow":
    """Show a page of the manual over a window or sheet, which can be used meanwhile.

    There is one manual for each of them: a sheet keeps its window from being used, and with it
    the manual that belongs to the window.
    """
    made = above.findChild(ManualWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if made is None:
        made = ManualWindow(above)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tab_as_read(made)
    made.show_page(name)
    made.show()
    made.raise_()
    made.activateWindow()
    return made


class ManualWindow(QDialog):
    """The pages at the side, the chosen one to read, and a field that searches all of them.

    Enter in the field goes from place to place, on to the next page after the last of one.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(_tr("Manual"))
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST)
        self._pages = pages()
        self._plain: list[str] = []
        self._past: list[_Place] = []
        self._coming: list[_Place] = []
        self._row = -1
        self._place = -1
        self.search = QLineEdit()
        self.search.setPlaceholderText(_tr("Search the manual"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.contents = self._contents()
        self.page = ManualPage()
        self.back = button("‹", "small", _tr("Back"))
        self.forward = button("›", "small", _tr("Forward"))
        self.found = label(role="muted")
        self.close_button = button(_tr("Close"), "small")
        for one in (self.back, self.forward, self.close_button):
            one.setAutoDefault(False)  # Enter in the field is for the next place
        self.back.setAccessibleName(self.back.toolTip())
        self.forward.setAccessibleName(self.forward.toolTip())
        self._lay_out()
        self._connect()
        self.page.setFocus()

    def show_page(self, name: str, at_section: str = "") -> None:
        """Turn to a page, and remember where one was."""
        self._turn(_Place(NAMES.index(name), 0), at_section)

    def find_next(self, steps: int = 1) -> None:
        """Go to the next place of what is searched for, or back with -1; round at the end."""
        wanted = self.search.text().strip()
        rows = [row for row, count in enumerate(self._counts(wanted)) if count]
        if not rows:
            return
        places = self.page.places(wanted)
        self._place += steps
        if not 0 <= self._place < len(places):
            turn = [row for row in rows if (row - self._row) * steps > 0]
            row = (min(turn) if steps > 0 else max(turn)) if turn else rows[0 if steps > 0 else -1]
            self._turn(_Place(row, 0))
            places = self.page.places(wanted)
            self._place = 0 if steps > 0 else len(places) - 1
        self.page.setTextCursor(places[self._place])
        self.page.ensureCursorVisible()
        self._tell(len(places))

    def _contents(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(_tr("Pages of the manual"))
        made.setFrameShape(QListWidget.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in self._pages:
            item = QListWidgetItem(one.title)
            item.setSizeHint(QSize(0, _ITEM))
            made.addItem(item)
        return made

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("role", "sidebar")
        side.setFixedWidth(_CONTENTS)
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 18, 14, 14)
        column.setSpacing(12)
        column.addWidget(label(_tr("Manual"), "answer"))
        column.addWidget(self.search)
        column.addWidget(self.contents, 1)
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 10)
        head.setSpacing(6)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        head.addSpacing(8)
        head.addWidget(self.found, 1)
        head.addWidget(self.close_button)
        reading = QVBoxLayout()
        reading.setSpacing(0)
        reading.addLayout(head)
        reading.addWidget(self.page, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(reading, 1)

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(lambda row: self._turn(_Place(row, 0)))
        self.page.page_wanted.connect(self.show_page)
        self.search.textChanged.connect(lambda _: self._search())
        self.back.clicked.connect(lambda _=False: self._step(self._past, self._coming))
        self.forward.clicked.connect(lambda _=False: self._step(self._coming, self._past))
        self.close_button.clicked.connect(lambda _=False: self.close())
        keys = QKeySequence.StandardKey
        for key, deed in (
            (keys.Back, self.back.click),
            (keys.Forward, self.forward.click),
            (keys.Find, self._focus_search),
            (keys.FindNext, self.find_next),
            (keys.FindPrevious, lambda: self.find_next(-1)),
            (keys.ZoomIn, lambda: self.page.change_size(1)),
            (keys.ZoomOut, lambda: self.page.change_size(-1)),
            (QKeySequence("Ctrl+0"), lambda: self.page.change_size(0)),
        ):
            QShortcut(key, self, deed)

    def _turn(self, to: _Place, at_section: str = "") -> None:
        if to.row < 0 or (to.row == self._row and not at_section):
            return
        if self._row >= 0:
            self._past.append(self._here())
            self._coming.clear()
        self._open(to, at_section)

    def _step(self, back: list[_Place], on: list[_Place]) -> None:
        """Go to the last of one row of places, and keep this one in the other."""
        if back:
            on.append(self._here())
            self._open(back.pop())

    def _here(self) -> _Place:
        return _Place(self._row, self.page.verticalScrollBar().value())

    def _open(self, to: _Place, at_section: str = "") -> None:
        if to.row != self._row:
            self._row = to.row
            self.contents.setCurrentRow(to.row)
        self.page.show_page(self._pages[to.row], at_section)
        if not at_section:
            self.page.verticalScrollBar().setValue(to.top)
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._coming))
        self._mark()

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _search(self) -> None:
        """Tell beside each page how often it has what is searched for; go to the first place."""
        counts = self._counts(self.search.text().strip())
        for row, (one, count) in enumerate(zip(self._pages, counts, strict=True)):
            item = self.contents.item(row)
            item.setText(f"{one.title} · {count}" if count else one.title)
        self._mark()
        if any(counts):
            self.find_next()

    def _mark(self) -> None:
        """Let the places of this page stand out; the next step is to the first of them."""
        places = self.page.places(self.search.text().strip())
        self.page.mark(places)
        self._place = -1
        self._tell(len(places))

    def _tell(self, count: int) -> None:
        wanted = self.search.text().strip()
        if not wanted:
            text = ""
        elif self._place >= 0:
            text = _tr("{place} of {all} on this page").format(place=self._place + 1, all=count)
        elif count or any(self._counts(wanted)):
            text = _tr("%n place(s) on this page", count)
        else:
            text = _tr("The manual does not say that.")
        self.found.setText(text)

    def _counts(self, wanted: str) -> list[int]:
        """How often each page has a text, capitals or not: as Qt finds it, which takes no ß for ss."""
        if not wanted:
            return [0] * len(self._pages)
        if not self._plain:
            for one in self._pages:
                document = QTextDocument()
                document.setMarkdown(one.text)
                self._plain.append(document.toPlainText().lower())
        return [text.count(wanted.lower()) for text in self._plain]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field goes on to the next place, with Shift to the one before."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.find_next(-1 if back else 1)
            return
        super().keyPressEvent(event)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Manual", text, "", n)
