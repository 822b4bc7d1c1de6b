"""A list of rows of the log, each of which can be removed, and changed where that is offered."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from growthdesk.domain.edits import remove
from growthdesk.domain.rows import Row
from growthdesk.ui.session import Session
from growthdesk.ui.tab_order import tab_as_read
from growthdesk.ui.widgets.card import button, clear
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.widgets.sides import LEADING_TOP, as_seen

_ROW = 30
_SHOWN = 4


class RowList(QScrollArea):
    """Lines of text with a button that removes the row at once, as a step of undo.

    It follows the log while it is shown, and hides while there is nothing to list.
    ``change_wanted`` carries a row that is to be changed.
    """

    change_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        read: Callable[[], Sequence[tuple[str, Row]]],
        step: str,
        name: str,
        *,
        can_change: bool = False,
    ) -> None:
        """``read`` gives texts with their rows, ``step`` is the label of a removal.

        Rows that ``can_change`` have a button for that too.
        """
        super().__init__()
        self._can_change = can_change
        self._session = session
        self._read = read
        self._step = step
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("role", "page")
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.setWidget(inside)
        self.texts: list[str] = []
        session.changed.connect(self._fill)
        self._fill()

    def _fill(self, _: object = None) -> None:
        rows = self._read()
        self.texts = [text for text, _ in rows]
        clear(self._lines)
        for text, row in rows:
            self._lines.addWidget(self._line(text, row))
        self._lines.addStretch()
        tab_as_read(self)
        self.setFixedHeight(_ROW * min(len(rows), _SHOWN))
        self.setVisible(bool(rows))

    def _line(self, text: str, row: Row) -> QWidget:
        line = QWidget()
        line.setFixedHeight(_ROW)
        inside = QHBoxLayout(line)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.addWidget(ElidedLabel(text), 1)
        if self._can_change:
            changed = button(self.tr("Change"), "action-link")
            changed.setAccessibleName(self.tr("Change {what}").format(what=text))
            changed.clicked.connect(lambda _=False: self.change_wanted.emit(row))
            inside.addWidget(changed)
        taken = button(self.tr("Remove"), "action-link")
        taken.setAccessibleName(self.tr("Remove {what}").format(what=text))
        taken.clicked.connect(partial(self._remove, row))
        inside.addWidget(taken)
        return line

    def _remove(self, row: Row, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's "checked"
        self._session.attempt(lambda: self._session.do(remove(row), self._step))


def level_with_first_line(name: QLabel) -> None:
    """Let the name of a list stand level with its first line, however long it is."""
    name.setAlignment(as_seen(LEADING_TOP))
    name.setContentsMargins(0, (_ROW - 18) // 2, 0, 0)
