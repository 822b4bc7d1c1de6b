"""The head of a page: its title, a quiet line under it, its buttons at the right."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.elided_label import ElidedLabel

_SPACING = 8
_SIDE, _ABOVE, _BELOW = 28, 20, 22
_WIDEST = 1_920
"""Pixels beyond which a page grows no wider."""


class Header(QWidget):
    """Title and line can change; the buttons are given once, the last is the main one.

    ``line`` is the quiet text under the title, which a page may explain.
    """

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self._title = label(role="title")
        self.line = ElidedLabel(role="muted")
        # It ends in … before a button gives way.
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self.line)
        self._buttons = buttons
        beside = QHBoxLayout()
        beside.setSpacing(_SPACING)
        for button in buttons:
            beside.addWidget(button)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(_SPACING)
        self._parts.addLayout(texts, 1)
        self._parts.addLayout(beside)

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the buttons under the title, where they are put if need be."""
        spacing = _SPACING * max(0, len(self._buttons) - 1)
        least = sum(button.minimumSizeHint().width() for button in self._buttons) + spacing
        width = max(least, self._title.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the title where there is room, else under it."""
        super().resizeEvent(event)
        self._look_again()

    def event(self, event: QEvent) -> bool:
        """Look again whether there is room when a word changed."""
        laid_out = event.type() is QEvent.Type.LayoutRequest
        done = super().event(event)  # which may also delete this
        if laid_out:
            self._look_again()
        return done

    def _look_again(self) -> None:
        widths = [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
        needed = self._title.sizeHint().width() + sum(widths) + _SPACING * len(widths)
        direction = QBoxLayout.Direction.LeftToRight
        if needed > self.width():
            direction = QBoxLayout.Direction.TopToBottom
        if direction is not self._parts.direction():
            self._parts.setDirection(direction)

    def say(self, title: str, line: str) -> None:
        """Show this title and line."""
        self._title.setText(title)
        self.line.say(line)


def page_layout(page: QWidget, header: Header) -> QVBoxLayout:
    """The layout of a page: its header, and room under it."""
    page.setProperty("role", "page")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(_SIDE, _ABOVE, _SIDE, _BELOW)
    layout.setSpacing(16)
    layout.addWidget(header)
    _Clamp(page, layout)
    return layout


class _Clamp(QObject):
    """Keeps a page in the middle of a very wide window: lines longer than that are hard to follow."""

    def __init__(self, page: QWidget, layout: QVBoxLayout) -> None:
        super().__init__(page)
        self._layout = layout
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room beyond the widest between both sides."""
        if isinstance(event, QResizeEvent) and event.type() is QEvent.Type.Resize:
            side = max(_SIDE, (event.size().width() - _WIDEST) // 2)
            self._layout.setContentsMargins(side, _ABOVE, side, _BELOW)
        return super().eventFilter(watched, event)


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
