"""The pages of a report on the screen, exactly as they will be written."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from growthdesk.ui.paper.pages import Pages
from growthdesk.ui.widgets.card import button, label

MARGIN = 15
"""Room between the page and the edge of the well, which its shadow needs."""

SMALLEST, LARGEST = 0.5, 1.1
"""Logical pixels for a point of paper."""

READABLE = 0.77
"""Pixels for a point under which a whole page is not made to fit the height."""


class _Sheet(QWidget):
    """One page of paper with its shadow."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: Pages | None = None
        self.number = 0
        self._scale = 1.0

    def fit(self, room: QSize) -> None:
        """Be as wide as the room allows, and no larger than is read at ease."""
        if self.pages is None:
            return
        wide = (room.width() - 2 * MARGIN) / self.pages.width
        high = (room.height() - 2 * MARGIN) / self.pages.height
        self._scale = min(max(min(wide, max(high, READABLE)), SMALLEST), LARGEST)
        self.setFixedSize(
            round(self.pages.width * self._scale) + 2 * MARGIN,
            round(self.pages.height * self._scale) + 2 * MARGIN,
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the page on white, whatever the scheme."""
        if self.pages is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(MARGIN, MARGIN)
        size = QRectF(0, 0, self.pages.width * self._scale, self.pages.height * self._scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in (6, 4, 2, 1):
            painter.setBrush(QColor(0, 0, 0, 9))
            painter.drawRoundedRect(size.adjusted(-spread, 1 - spread, spread, 1 + spread), 3, 3)
        painter.fillRect(size, QColor("white"))
        painter.scale(self._scale, self._scale)
        self.pages.paint(painter, self.number)


class Preview(QFrame):
    """A well with one page of the report, and steps to the others where there are more."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._sheet = _Sheet()
        self._area = QScrollArea()
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setProperty("role", "clear")
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self._sheet)
        self._sheet.setAutoFillBackground(False)
        self._area.viewport().installEventFilter(self)
        self.before = button("‹", "small", self.tr("Page before"))
        self.after = button("›", "small", self.tr("Page after"))
        self.before.setAccessibleName(self.tr("Page before"))
        self.after.setAccessibleName(self.tr("Page after"))
        self.before.clicked.connect(lambda _=False: self.turn(self.number - 1))
        self.after.clicked.connect(lambda _=False: self.turn(self.number + 1))
        self._which = label(role="muted")
        self._steps = QWidget()
        row = QHBoxLayout(self._steps)
        row.setContentsMargins(0, 0, 0, 8)
        row.addStretch()
        row.addWidget(self.before)
        row.addWidget(self._which)
        row.addWidget(self.after)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._area, 1)
        column.addWidget(self._steps)

    @property
    def number(self) -> int:
        """The page that is shown, the first being 0."""
        return self._sheet.number

    @property
    def pages(self) -> Pages | None:
        """What is shown; None before there is anything."""
        return self._sheet.pages

    def show_pages(self, pages: Pages) -> None:
        """Show these pages, on the same number as before if there is one."""
        self._sheet.pages = pages
        self._steps.setVisible(len(pages) > 1)
        self.turn(min(self.number, len(pages) - 1))
        self._sheet.fit(self._area.viewport().size())

    def turn(self, number: int) -> None:
        """Show another page, the first being 0."""
        pages = self._sheet.pages
        if pages is None or not 0 <= number < len(pages):
            return
        if number != self._sheet.number:
            self._area.verticalScrollBar().setValue(0)
        self._sheet.number = number
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number < len(pages) - 1)
        which = self.tr("Page {number} of {pages}").format(number=number + 1, pages=len(pages))
        self._which.setText(which)
        self._sheet.setAccessibleName(self.tr("Preview: {page}").format(page=which))
        self._sheet.setAccessibleDescription(pages.text(number))
        self._sheet.update()
        self.turned.emit(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the page to the well when that changes."""
        if event.type() is QEvent.Type.Resize and watched is self._area.viewport():
            self._sheet.fit(self._area.viewport().size())
        return super().eventFilter(watched, event)
