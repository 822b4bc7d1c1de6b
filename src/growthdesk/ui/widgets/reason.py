"""The reason why a field could not be kept, right under the field."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from growthdesk.errors import Trouble
from growthdesk.ui.said import trouble_said
from growthdesk.ui.widgets.card import label


class Reason(QFrame):
    """A small card over its parent; hidden until there is something to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setProperty("role", "card")
        self._text = label(role="trouble")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(10, 7, 10, 7)
        inside.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, trouble: Trouble, field: QWidget) -> None:
        """Show a trouble under a field, and let a screen reader tell it with the field."""
        self._text.setText(trouble_said(trouble))
        self.setAccessibleName(self._text.text())
        field.setAccessibleDescription(self._text.text())
        self.show()
        self.place_under(field)

    def place_under(self, field: QWidget) -> None:
        """Lie under a field, or over it where there is no room."""
        self.adjustSize()
        room = self._room.rect()
        left = max(0, min(field.x(), room.width() - self.width()))
        below = field.geometry().bottom() + 4
        above = field.y() - self.height() - 4
        self.move(left, below if below + self.height() <= room.height() else max(0, above))
        self.raise_()
