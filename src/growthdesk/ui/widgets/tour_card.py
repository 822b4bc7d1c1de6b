"""A small card over the window that tells one step of the tour, and the frame around its subject."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from growthdesk.ui.widgets.card import button, label

_WIDTH = 380
_FROM_EDGE = 24
_AROUND = 3
"""Pixels between what is told of and the frame around it."""


class TourFrame(QFrame):
    """A frame of the accent colour around something in a window, through which clicks go."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "tour-frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, seen: QRect) -> None:
        """Stand around a rectangle of the window; an empty one hides the frame."""
        self.setVisible(not seen.isEmpty())
        self.setGeometry(seen.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))
        self.raise_()


class TourCard(QFrame):
    """Says one step, with the ways back and on. Escape closes it while it has the cursor.

    ``turned`` carries the step that is wanted, from 0; ``finished`` asks for her own log after
    the last one, ``closed`` for nothing more.
    """

    turned = Signal(int)
    finished = Signal()
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "tour")
        self._step, self._steps = 0, 0
        self._place = label(role="small")
        self._title = label(role="section", wrap=True)
        self._text = label(wrap=True)
        self._leave = button(self.tr("Leave the tour"), "link")
        self._leave.clicked.connect(lambda _=False: self.closed.emit())
        self._back = button(self.tr("Back"))
        self._back.clicked.connect(lambda _=False: self.turned.emit(self._step - 1))
        self.next = button(self.tr("Next"), "primary")
        self.next.clicked.connect(lambda _=False: self._go_on())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.closed.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self._leave)
        ways.addStretch()
        ways.addWidget(self._back)
        ways.addWidget(self.next)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 14)
        column.setSpacing(6)
        for part in (self._place, self._title, self._text):
            column.addWidget(part)
        column.addSpacing(6)
        column.addLayout(ways)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for one, following in ((self._back, self.next), (self.next, self._leave)):
            QWidget.setTabOrder(one, following)
        self.hide()

    def say(self, step: int, steps: int, title: str, text: str) -> None:
        """Tell one step of so many, counted from 0, and put the cursor on the way on."""
        self._step, self._steps = step, steps
        self._place.setText(self.tr("{step} of {steps}").format(step=step + 1, steps=steps))
        self._title.setText(title)
        self._text.setText(text)
        is_last = step == steps - 1
        self._back.setVisible(step > 0)
        self.next.setText(self.tr("Open my own log") if is_last else self.tr("Next"))
        # A screen reader says the button that gets the cursor: with it, what there is to know.
        self.setAccessibleName(f"{self._place.text()}. {title}. {text}")
        self.next.setAccessibleDescription(self.accessibleName())
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.TabFocusReason)

    def stand_clear(self, room: QRect, seen: QRect) -> None:
        """Go to that corner at the foot of a room that hides less of what is seen.

        Both are rectangles of the window. The head of a page stays in sight.
        """
        self._column.activate()  # its row of buttons does not know yet that one has other words
        inner = room.adjusted(_FROM_EDGE, _FROM_EDGE, -_FROM_EDGE, -_FROM_EDGE)
        width = min(max(_WIDTH, self.minimumSizeHint().width()), inner.width())
        self.setFixedWidth(width)
        self.setFixedHeight(self.heightForWidth(width))
        top = inner.bottom() - self.height() + 1
        corners = [QPoint(x, top) for x in (inner.right() - width + 1, inner.left())]
        self.move(min(corners, key=lambda corner: _hidden(QRect(corner, self.size()), seen)))

    def _go_on(self) -> None:
        if self._step == self._steps - 1:
            self.finished.emit()
        else:
            self.turned.emit(self._step + 1)


def _hidden(card: QRect, seen: QRect) -> int:
    both = card.intersected(seen)
    return max(0, both.width()) * max(0, both.height())
