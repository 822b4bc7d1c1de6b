"""How far long work is, on a line, with a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from growthdesk.ui.widgets.card import button
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.work import Progress

_BAR = 160


class WorkLine(QWidget):
    """Says what is being done while something is; otherwise it keeps its place, and is empty."""

    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = ElidedLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self.stop = button(self.tr("Stop"), "small")
        self.stop.setAutoDefault(False)  # Enter is not to stop what it cannot import yet
        self.stop.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        self.setFixedHeight(self.stop.sizeHint().height())
        self.show_progress(None)

    @property
    def text(self) -> str:
        """What it says; empty while nothing is being done."""
        return self._words.accessibleName()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far it is, None once it is done."""
        for part in (self._bar, self.stop):
            part.setVisible(progress is not None)
        self._words.say(progress.about if progress is not None else "")
        if progress is not None:
            self._bar.setRange(0, progress.total if progress.total > 1 else 0)
            self._bar.setValue(progress.done)

    def say(self, text: str) -> None:
        """Say something while nothing is being done."""
        self._words.say(text)
