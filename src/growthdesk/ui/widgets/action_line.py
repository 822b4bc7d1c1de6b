"""A line of the sidebar that does an action of the menus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from growthdesk.ui.shortcuts import keys_shown
from growthdesk.ui.widgets.card import label


class ActionLine(QPushButton):
    """A button for an action, with its shortcut in faint letters at the right.

    A ``quiet`` one is gone while its action cannot be done.
    """

    def __init__(self, action: QAction, *, quiet: bool = False) -> None:
        super().__init__()
        self._action = action
        self._quiet = quiet
        self.setProperty("role", "nav-quiet" if quiet else "nav")
        self._keys = label()
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 9, 0)
        inside.addStretch()
        inside.addWidget(self._keys)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Say the words and the keys that the action has now."""
        self.setText(self._action.text().replace("&", "").removesuffix("…"))
        keys = keys_shown(self._action.shortcut())
        self._keys.setText(keys)
        self.setAccessibleDescription(keys)
        if self._quiet:
            self.setHidden(not self._action.isEnabled())
