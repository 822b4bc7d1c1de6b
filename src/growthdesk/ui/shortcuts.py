"""The keys of the actions: the usual ones, and those that were chosen instead."""

import re
import sys
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from growthdesk.ui.actions import MENUS, SEPARATOR, translated

_GROUP = "shortcuts"
_PORTABLE = QKeySequence.SequenceFormat.PortableText

_FOR_TEXT = ("Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A")
_HELD = {"Ctrl", "Alt", "Meta"}

OF_POSTS = {deed.name for _, deeds in MENUS for deed in deeds if deed.of_posts}
"""Actions whose keys work in the table of posts only, where nothing is typed."""

USUAL: Mapping[str, QKeySequence] = {
    deed.name: QKeySequence(deed.shortcut)
    for _, deeds in MENUS
    for deed in deeds
    if deed is not SEPARATOR
}
"""The keys that each action has unless others are chosen; empty for one without."""


_WORDS = {deed.name: deed.words for _, deeds in MENUS for deed in deeds}


class Shortcuts:
    """Gives the actions their keys, and keeps those that a person chose.

    Menus, buttons and tool tips follow, since they ask the action.
    """

    def __init__(self, actions: Mapping[str, QAction], settings: QSettings) -> None:
        self._actions = actions
        self._settings = settings
        for name in USUAL:
            kept = settings.value(f"{_GROUP}/{name}")
            if isinstance(kept, str):
                actions[name].setShortcut(QKeySequence(kept, _PORTABLE))

    def of(self, name: str) -> QKeySequence:
        """The keys of an action now; empty without any."""
        return self._actions[name].shortcut()

    def is_changed(self, name: str) -> bool:
        """Whether an action has other keys than usual."""
        return self.of(name) != USUAL[name]

    def change(self, name: str, keys: QKeySequence) -> None:
        """Give an action these keys, or none; an action that had them loses them."""
        taken = self.taken_by(keys, name)
        if taken is not None:
            self._keep(taken, QKeySequence())
        self._keep(name, keys)

    def reset(self, names: Iterable[str] = tuple(USUAL)) -> None:
        """Give these actions their usual keys again; who has them by choice gets its own back."""
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            taken = self.taken_by(USUAL[name], name)
            self._keep(name, USUAL[name])
            if taken is not None and taken not in waiting:
                self._keep(taken, QKeySequence())
                waiting.append(taken)

    def taken_by(self, keys: QKeySequence, besides: str) -> str | None:
        """The name of another action that has these keys; None if they are free."""
        if keys.isEmpty():
            return None
        for name in USUAL:
            if name != besides and self.of(name) == keys:
                return name
        return None

    def _keep(self, name: str, keys: QKeySequence) -> None:
        self._actions[name].setShortcut(keys)
        key = f"{_GROUP}/{name}"
        if keys == USUAL[name]:
            self._settings.remove(key)
        else:
            self._settings.setValue(key, keys.toString(_PORTABLE))


def gets_in_the_way(keys: QKeySequence, name: str) -> bool:
    """Whether these keys of an action are needed for typing, moving about or copying text."""
    if keys.isEmpty() or name in OF_POSTS:
        return False
    text = keys.toString(_PORTABLE)
    *held, key = text.split("+")
    return text in _FOR_TEXT or not (_HELD.intersection(held) or re.fullmatch(r"F[0-9]+", key))


def way_to(name: str) -> str:
    """How a sentence names an action: by the keys it has in the window now, else by its words."""
    there = (
        top.findChild(QAction, name, Qt.FindChildOption.FindDirectChildrenOnly)
        for top in QApplication.topLevelWidgets()
    )
    action = next((one for one in there if isinstance(one, QAction)), None)
    keys = action.shortcut() if action is not None else USUAL[name]
    if not keys.isEmpty():
        return keys_shown(keys)
    named = translated(_WORDS[name]).replace("&", "").removesuffix("…")
    return f"“{named}”"


def keys_shown(keys: QKeySequence) -> str:
    """Keys as this system writes them: Ctrl+L.

    What Qt calls Return bears the word Enter, as on most keyboards and in every sentence here; on a
    Mac it has a sign of its own.
    """
    if sys.platform != "darwin":
        keys = QKeySequence(re.sub(r"\bReturn\b", "Enter", keys.toString(_PORTABLE)))
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
