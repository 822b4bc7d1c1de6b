"""The pages of a report on the screen, exactly as they will be written."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from growthdesk.ui import words
from growthdesk.ui.paper.paper import Paper
from growthdesk.ui.paper.sheet import MARGIN, Sheet
from growthdesk.ui.widgets.card import button, label

Zoom = Literal["width", "page"] | float
"""As wide as the well, the whole page, or so many times as large as on paper."""

LIFE_SIZE = 96 / 72
"""Logical pixels for a point of paper at 100 %."""

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)

READABLE = 0.77
"""Pixels for a point under which a page is not made so small by itself that the whole is seen."""

_LEAST_CHOICE = 96
_NOTCH = 120
"""What a wheel tells for one of its steps."""


class Well(QScrollArea):
    """Where the page lies: it takes the focus, and tells the page."""


class Preview(QFrame):
    """A well with one page of the report, steps to the others, and its size.

    Until a size is chosen the whole page is shown where it can be read so, else its width.
    """

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._zoom: Zoom | None = None
        self._turning = 0
        self._sheet = Sheet()
        self._area = self._well()
        self.before = self._small("‹", self.tr("Page before"))
        self.after = self._small("›", self.tr("Page after"))
        self.smaller = self._small("−", self.tr("Smaller"))
        self.larger = self._small("+", self.tr("Larger"))
        self.before.clicked.connect(lambda _=False: self.turn(self.number - 1))
        self.after.clicked.connect(lambda _=False: self.turn(self.number + 1))
        self.smaller.clicked.connect(lambda _=False: self.step_zoom(-1))
        self.larger.clicked.connect(lambda _=False: self.step_zoom(1))
        self.size_choice = QComboBox()
        self.size_choice.setMinimumWidth(_LEAST_CHOICE)  # it gives way before the page's number
        self.size_choice.setAccessibleName(self.tr("Size of the page"))
        self.size_choice.addItem(self.tr("Fit width"), "width")
        self.size_choice.addItem(self.tr("Whole page"), "page")
        for zoom in ZOOMS:
            self.size_choice.addItem(words.percent(zoom, 0), zoom)
        self.size_choice.activated.connect(lambda _: self.zoom_to(self.size_choice.currentData()))
        self._which = label(role="muted")
        self._steps = QWidget()
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        for part in (self.before, self._which, self.after):
            steps.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 8)
        row.addWidget(self._steps)
        row.addStretch()
        row.addWidget(self.smaller)
        row.addWidget(self.size_choice)
        row.addWidget(self.larger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._area, 1)
        column.addLayout(row)

    def _well(self) -> QScrollArea:
        area = Well()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setProperty("role", "clear")
        area.viewport().setAutoFillBackground(False)
        area.setWidget(self._sheet)
        self._sheet.setAutoFillBackground(False)
        area.viewport().installEventFilter(self)
        area.installEventFilter(self)
        return area

    def _small(self, sign: str, name: str) -> QPushButton:
        made = button(sign, "small", name)
        made.setAccessibleName(name)
        return made

    @property
    def number(self) -> int:
        """The page that is shown, the first being 0."""
        return self._sheet.number

    @property
    def paper(self) -> Paper | None:
        """What is shown; None before there is anything."""
        return self._sheet.paper

    @property
    def scale(self) -> float:
        """How large the page is shown, 1 being its size on paper."""
        return self._sheet.scale / LIFE_SIZE

    def show_paper(self, paper: Paper) -> None:
        """Show these pages, on the same number as before if there is one."""
        self._sheet.show_paper(paper)
        self._steps.setVisible(len(paper) > 1)
        self._fit()
        self._say()

    def turn(self, number: int, *, to_foot: bool = False) -> None:
        """Show another page, the first being 0, from its head or its foot on."""
        if self.paper is None or not 0 <= number < len(self.paper):
            return
        bar = self._area.verticalScrollBar()
        if number != self.number:
            bar.setValue(bar.maximum() if to_foot else 0)
        self._sheet.show_page(number, self._sheet.scale)
        self._say()
        self.turned.emit(number)

    def zoom_to(self, zoom: Zoom) -> None:
        """Show the page in this size from now on."""
        self._zoom = zoom
        self._fit()

    def step_zoom(self, step: int) -> None:
        """Show the page in the next larger size, or with a negative step in the next smaller."""
        ahead = [z for z in ZOOMS if (z > self.scale + 0.01 if step > 0 else z < self.scale - 0.01)]
        if ahead:
            self.zoom_to(ahead[0] if step > 0 else ahead[-1])

    def take_key(self, event: QKeyEvent) -> bool:
        """Turn the page or change its size as a key asks for; whether it is one of these."""
        deed = self._deed_of(event)
        if deed is not None:
            deed()
        return deed is not None

    def knows_key(self, event: QKeyEvent) -> bool:
        """Whether a key turns the page or changes its size."""
        return self._deed_of(event) is not None

    def _deed_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_PageUp if not held:
                return lambda: self.turn(self.number - 1)
            case Qt.Key.Key_PageDown if not held:
                return lambda: self.turn(self.number + 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal if control:
                return lambda: self.step_zoom(1)
            case Qt.Key.Key_Minus if control:
                return lambda: self.step_zoom(-1)
            case Qt.Key.Key_0 if control:
                return lambda: self.zoom_to(1.0)
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the page to the well when that changes; let keys and the wheel turn and zoom it."""
        if watched is self._area.viewport():
            if event.type() is QEvent.Type.Resize:
                self._fit()
            elif isinstance(event, QWheelEvent):
                return self._take_wheel(event)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_own_key(event)
        return super().eventFilter(watched, event)

    def _take_own_key(self, event: QKeyEvent) -> bool:
        """While the well has the focus, the first and the last page have keys too."""
        match event.key():
            case Qt.Key.Key_Home:
                self.turn(0)
            case Qt.Key.Key_End:
                self.turn(len(self.paper) - 1 if self.paper is not None else 0)
            case _:
                return self.take_key(event)
        return True

    def _take_wheel(self, event: QWheelEvent) -> bool:
        """With Ctrl another size, at the end of a page the next one."""
        down = -event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._gather(down, lambda notch: self.step_zoom(-notch))
            return True
        bar = self._area.verticalScrollBar()
        at_end = bar.value() == (bar.maximum() if down > 0 else bar.minimum())
        if not at_end or not down:
            self._turning = 0
            return False
        self._gather(down, lambda notch: self.turn(self.number + notch, to_foot=notch < 0))
        return True

    def _gather(self, delta: int, deed: Callable[[int], None]) -> None:
        """Do it once for each notch of the wheel, which a touch pad tells in small parts."""
        if self._turning * delta < 0:
            self._turning = 0
        self._turning += delta
        if abs(self._turning) >= _NOTCH:
            self._turning = 0
            deed(1 if delta > 0 else -1)

    def _fit(self) -> None:
        """Give the page its size; 100 % is that on paper."""
        if self.paper is None:
            return
        room = self._area.maximumViewportSize()
        wide = (room.width() - 2 * MARGIN) / self.paper.width
        whole = min(wide, (room.height() - 2 * MARGIN) / self.paper.height)
        zoom = self._zoom or ("page" if whole >= READABLE else "width")
        match zoom:
            case "page":
                scale = whole
            case "width":
                bar = self._area.verticalScrollBar().sizeHint().width()
                scale = (room.width() - bar - 2 * MARGIN) / self.paper.width
            case _:
                scale = zoom * LIFE_SIZE
        least, most = ZOOMS[0] / 2, ZOOMS[-1]
        scale = min(max(scale, least * LIFE_SIZE), most * LIFE_SIZE)
        self._sheet.show_page(self.number, scale)
        self.size_choice.setCurrentIndex(self.size_choice.findData(zoom))
        self.smaller.setEnabled(self.scale > ZOOMS[0] + 0.01)
        self.larger.setEnabled(self.scale < ZOOMS[-1] - 0.01)

    def _say(self) -> None:
        paper, number = self.paper, self.number
        if paper is None:
            return
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number < len(paper) - 1)
        which = self.tr("Page {number} of {pages}").format(number=number + 1, pages=len(paper))
        self._which.setText(which)
        for part in (self._area, self._sheet):
            part.setAccessibleName(self.tr("Preview: {page}").format(page=which))
            part.setAccessibleDescription(paper.text(number))
