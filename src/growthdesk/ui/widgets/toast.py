"""A short word at the foot of the window, with Undo where something was done."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from growthdesk.ui.widgets.card import label

_SHOWN_MS = 6_000
_TROUBLE_MS = 15_000


class Toast(QFrame):
    """Says what was done, or what went wrong, without asking for anything."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setProperty("role", "toast")
        self._text = label(wrap=True)
        self._deed: Callable[[], object] | None = None
        self.deed = QPushButton()
        self.deed.clicked.connect(self._do)
        self.deed.hide()
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self.undo_requested)
        self._undo.clicked.connect(self.hide)
        self._close = QPushButton("×")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self.deed)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, *, undo: bool = False, trouble: bool = False) -> None:
        """Show a text for some seconds, longer for a trouble."""
        self._show(text, undo=undo)
        self._timer.start(_TROUBLE_MS if trouble else _SHOWN_MS)

    def offer(self, text: str, words: str, deed: Callable[[], object]) -> None:
        """Show a text with a button that does something; longer, since it was not asked for."""
        self._show(text, undo=False)
        self._deed = deed
        self.deed.setText(words)
        self.deed.setAccessibleName(f"{words}: {text}")
        self.deed.show()
        self._timer.start(_TROUBLE_MS)

    def _do(self) -> None:
        self.hide()
        if self._deed is not None:
            self._deed()

    def _show(self, text: str, *, undo: bool) -> None:
        self._text.setText(text)
        self._undo.setVisible(undo)
        self.deed.hide()
        # A screen reader reads the name of what appears.
        self.setAccessibleName(text)
        self._text.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Lie at the foot of the window, in its middle."""
        room = self._window.rect()
        text_width = self._text.fontMetrics().horizontalAdvance(self._text.text())
        width = min(room.width() - 64, max(280, text_width + 170))
        self.setFixedWidth(width)
        height = max(self._row.heightForWidth(width), self.sizeHint().height())
        self.setFixedHeight(height)
        self.move((room.width() - width) // 2, room.height() - height - 24)
