"""The rows of the settings: a name, a sentence about it, and what changes it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from growthdesk.errors import Trouble
from growthdesk.ui.said import trouble_said
from growthdesk.ui.widgets.card import Card, label, rule

_GAP = 24


class SettingRow(QWidget):
    """One setting, with its names for a screen reader and for the search made on the way.

    The control stands beside the words, or ``below`` them where it needs the width. A wheel
    that scrolls past changes nothing: it turns a control only while that has the cursor.
    """

    def __init__(
        self, name: str, about: str, control: QWidget, *, below: bool = False, also: str = ""
    ) -> None:
        """``also`` are further words by which the row is found."""
        super().__init__()
        self.name = name
        self.control = control
        self._found_by = " ".join((name, about, also)).casefold()
        self._about = about
        title = label(name, wrap=True)
        title.setBuddy(control)
        control.setAccessibleName(name)
        control.setAccessibleDescription(about)
        self._reason = label(role="trouble", wrap=True)
        self._reason.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(label(about, "small", wrap=True))
        self.rule = rule()
        inside: QHBoxLayout | QVBoxLayout = QVBoxLayout() if below else QHBoxLayout()
        inside.setSpacing(8 if below else _GAP)
        inside.addLayout(words, 1)
        if below:
            inside.addWidget(control)
        else:
            inside.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.rule)
        column.addLayout(inside)
        column.addWidget(self._reason)
        for part in (control, *control.findChildren(QWidget)):
            if isinstance(part, QComboBox | QSpinBox):
                part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                part.installEventFilter(self)

    def is_found_by(self, words: Sequence[str]) -> bool:
        """Whether each of these words, in small letters, stands in the row."""
        return all(word in self._found_by for word in words)

    @property
    def reason(self) -> str:
        """Why the value was not taken; empty if nothing was wrong."""
        return "" if self._reason.isHidden() else self._reason.text()

    def say(self, trouble: Trouble | None) -> None:
        """Show why a value was not taken, or nothing."""
        text = trouble_said(trouble) if trouble else ""
        self._reason.setText(text)
        self._reason.setVisible(bool(text))
        self.control.setAccessibleDescription(text or self._about)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a wheel over a control that has no cursor scroll the settings."""
        turned = watched if event.type() is QEvent.Type.Wheel else None
        if isinstance(turned, QWidget) and not turned.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class SettingGroup(Card):
    """A card of rows with thin rules between those that are shown."""

    def __init__(self, title: str, about: str, rows: Sequence[SettingRow]) -> None:
        super().__init__(title)
        self.rows = tuple(rows)
        self._title = title.casefold()
        if about:
            self.body.addWidget(label(about, "small", wrap=True))
        for row in rows:
            self.body.addWidget(row)
        self.show_found(())

    def show_found(self, words: Sequence[str]) -> bool:
        """Show the rows in which, or in whose title, each of these words stands; is one shown."""
        left = [word for word in words if word not in self._title]
        found = False
        for row in self.rows:
            shown = row.is_found_by(left)
            row.rule.setVisible(found)
            row.setVisible(shown)
            found = found or shown
        self.setVisible(found)
        return found
