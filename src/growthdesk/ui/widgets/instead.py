"""What stands where something would be: a sentence, and what to do about it."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from growthdesk.ui.widgets.card import clear
from growthdesk.ui.widgets.empty import Empty


class Instead(QWidget):
    """Says one thing at a time, with buttons for some of the actions of the menus."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._actions = actions
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def say(self, sentence: str, names: Sequence[str] = ()) -> None:
        """Say this, with the actions of these names, the first being the next thing to do."""
        clear(self._layout)
        self._layout.addWidget(Empty(sentence, *(self._actions[name] for name in names)))
