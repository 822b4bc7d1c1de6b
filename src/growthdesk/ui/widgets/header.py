"""The head of a page: its title, a quiet line under it, its buttons at the right."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.elided_label import ElidedLabel


class Header(QWidget):
    """Title and line can change; the buttons are given once, the last is the main one.

    ``line`` is the quiet text under the title, which a page may explain.
    """

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self._title = label(role="title")
        self.line = ElidedLabel(role="muted")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for button in buttons:
            row.addWidget(button)

    def say(self, title: str, line: str) -> None:
        """Show this title and line."""
        self._title.setText(title)
        self.line.say(line)


def page_layout(page: QWidget, header: Header) -> QVBoxLayout:
    """The layout of a page: its header, and room under it."""
    page.setProperty("role", "page")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(28, 20, 28, 22)
    layout.setSpacing(16)
    layout.addWidget(header)
    return layout


class Fresh(QObject):
    """Keeps a page true: it is filled when it is shown, and again when the log changed.

    A page that is not seen is not filled: what nobody looks at is not computed.
    """

    def __init__(self, page: QWidget, session: Session, refresh: Callable[[], None]) -> None:
        """``refresh`` fills the page."""
        super().__init__(page)
        self._page = page
        self._refresh = refresh
        self._stale = True
        page.installEventFilter(self)
        session.changed.connect(self._on_news)
        session.selected.connect(self._on_news)

    def _on_news(self, _: object = None) -> None:
        self._stale = True
        if self._page.isVisible():
            self._fill()

    def _fill(self) -> None:
        self._stale = False
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the page before it is seen."""
        if event.type() is QEvent.Type.Show and self._stale:
            self._fill()
        return super().eventFilter(watched, event)
