"""What a page says while it has nothing to show: the one next thing, and its button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.card import Card, label


class Empty(Card):
    """A sentence, and buttons of which the first is the next thing to do."""

    def __init__(self, sentence: str, *actions: QAction) -> None:
        super().__init__()
        self.setAccessibleName(sentence)
        said = label(sentence, "muted", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for index, action in enumerate(actions):
            buttons.addWidget(ActionButton(action, role="" if index else "primary"))
        buttons.addStretch()
        self.body.addStretch()
        self.body.addWidget(said)
        self.body.addSpacing(6)
        self.body.addLayout(buttons)
        self.body.addStretch()
