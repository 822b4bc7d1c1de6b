"""What the window has to say about its log as a whole, on a bar above the page, until it is closed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from growthdesk.ui.widgets.card import button, label

Offer = tuple[str, Callable[[], object]]
"""The words of a button, and what it does."""


class Notices(QWidget):
    """A bar for each notice, by name: one that is said again takes the place of the earlier."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 12, 28, 0)
        self._column.setSpacing(8)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is said now."""
        return [bar.accessibleName() for bar in self._bars.values()]

    def says(self, name: str) -> bool:
        """Whether a notice is there."""
        return name in self._bars

    def say(
        self,
        name: str,
        text: str,
        offers: Sequence[Offer] = (),
        on_close: Callable[[], object] | None = None,
    ) -> None:
        """Show a text with buttons; each closes the notice, and then does what it offers.

        ``on_close`` is done when the notice is closed without one of them.
        """
        self.take_back(name)
        bar = QFrame()
        bar.setProperty("role", "card")
        bar.setAccessibleName(text)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        words = label(text, wrap=True)
        row.addWidget(words, 1)
        for offered, deed in offers:
            row.addWidget(self._button(name, offered, deed))
        close = self._button(name, "×", on_close)
        close.setAccessibleName(self.tr("Close this message"))
        row.addWidget(close)
        self._bars[name] = bar
        self._column.addWidget(bar)
        self.show()

    def take_back(self, name: str) -> None:
        """Close a notice; nothing happens if it is not there."""
        bar = self._bars.pop(name, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def _button(self, name: str, words: str, deed: Callable[[], object] | None) -> QPushButton:
        made = button(words, "small")

        def press() -> None:
            self.take_back(name)
            if deed is not None:
                deed()

        made.clicked.connect(lambda _=False: press())
        return made
