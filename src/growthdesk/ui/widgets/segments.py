"""A row of joined buttons of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from growthdesk.ui.words import without_mnemonic


class Segments(QWidget):
    """Choices side by side: ``value`` is the key of the chosen one, None while none is.

    ``chosen`` tells when a person chooses another; setting the value does not.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], name: str, value: str = "") -> None:
        """Choices are pairs of key and words; ``name`` is what a screen reader calls them."""
        super().__init__()
        self.setAccessibleName(name)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._name = name
        self._buttons: dict[str, QPushButton] = {}
        self.offer(choices, value)

    def offer(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        """Show these choices in place of the earlier ones."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for index, (key, words) in enumerate(choices):
            button = QPushButton(without_mnemonic(words))
            button.setCheckable(True)
            button.setAutoDefault(False)  # Enter saves the sheet; the arrows and space choose
            button.setAccessibleName(f"{self._name}: {words}")
            role = "segment"
            if index == 0:
                role = "segment-first"
            if index == len(choices) - 1:
                role = "segment-last" if index else "small"
            button.setProperty("role", role)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._layout.addWidget(button)
            self._buttons[key] = button
        self.value = value

    @property
    def value(self) -> str | None:
        """The key of the chosen one; None while none is."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), None)

    @value.setter
    def value(self, key: str | None) -> None:
        if key in self._buttons:
            self._buttons[key].setChecked(True)
