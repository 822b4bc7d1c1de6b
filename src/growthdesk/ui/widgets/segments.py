"""A row of joined buttons of which one is chosen."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from growthdesk.ui.style_sheet import give_role
from growthdesk.ui.tab_order import tab_as_read
from growthdesk.ui.words import without_mnemonic

_BETWEEN_LINES = 4
_EDGE = 1
_WITH_LAST_EDGE = ("segment-last", "segment-alone")
"""Those that draw the edge at which their line ends; the others share that of the next."""


class Segments(QWidget):
    """Choices side by side: ``value`` is the key of the chosen one, None while none is.

    ``chosen`` tells when a person chooses another; setting the value does not.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        name: str,
        value: str = "",
        *,
        wraps: bool = False,
    ) -> None:
        """Choices are pairs of key and words; ``name`` is what a screen reader calls them.

        With ``wraps`` they go on in a next line where one is too narrow.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._wraps = wraps
        self._lines: list[list[QPushButton]] = []
        self._are_new = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_BETWEEN_LINES)
        self._group = QButtonGroup(self)
        self._name = name
        self._buttons: dict[str, QPushButton] = {}
        self.offer(choices, value)

    def offer(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        """Show these choices in place of the earlier ones."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for key, words in choices:
            button = QPushButton(without_mnemonic(words))
            button.setCheckable(True)
            button.setAutoDefault(False)  # Enter saves the sheet; the arrows and space choose
            button.setAccessibleName(f"{self._name}: {words}")
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
        self._set_in_lines([list(self._buttons.values())])
        self._are_new = True
        self.value = value
        tab_as_read(self)

    @property
    def value(self) -> str | None:
        """The key of the chosen one; None while none is."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), None)

    @value.setter
    def value(self, key: str | None) -> None:
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        one_line = sum(button.sizeHint().width() for button in self._buttons.values())
        return QSize(one_line, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The widest alone, if there may be several lines."""
        least = super().minimumSizeHint()
        if self._wraps:
            widths = (button.sizeHint().width() for button in self._buttons.values())
            least.setWidth(max(widths, default=0))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on in a next line, or come back to one."""
        super().resizeEvent(event)
        self._look_again()

    def event(self, event: QEvent) -> bool:
        """Put other choices in lines in the same room, once they have their looks."""
        laid_out = event.type() is QEvent.Type.LayoutRequest and self._are_new
        done = super().event(event)  # which may also delete this
        if laid_out:
            self._are_new = False
            self._look_again()
        return done

    def _look_again(self) -> None:
        if self._wraps:
            lines = self._lines_in(self.width())
            if lines != self._lines:
                self._set_in_lines(lines)

    def changeEvent(self, event: QEvent) -> None:
        """Round the other corners where lines are read from the right."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._round_the_ends()

    def _lines_in(self, width: int) -> list[list[QPushButton]]:
        """As few lines as there is room for, and as many choices in each as can be."""
        buttons = list(self._buttons.values())
        lines: list[list[QPushButton]] = []
        for button in buttons:
            if not lines or not _fits([*lines[-1], button], width):
                lines.append([])
            lines[-1].append(button)
        size, more = divmod(len(buttons), max(len(lines), 1))
        ends = accumulate(size + (place < more) for place in range(len(lines)))
        even = [buttons[start:end] for start, end in pairwise((0, *ends))]
        return even if all(_fits(line, width) for line in even) else lines

    def _set_in_lines(self, lines: list[list[QPushButton]]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if (earlier := item.layout()) is not None:
                while earlier.takeAt(0) is not None:
                    pass
                earlier.deleteLater()
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(0)
            for button in line:
                row.addWidget(button)
            self._layout.addLayout(row)
        self._lines = lines
        self._round_the_ends()

    def _round_the_ends(self) -> None:
        """Each line looks like one button: round where it begins and ends, as the eye sees it."""
        for line in self._lines:
            shown = line[::-1] if self.isRightToLeft() else line
            roles = ["segment"] * len(shown)
            if shown:
                roles[0], roles[-1] = "segment-first", "segment-last"
            if len(shown) == 1:
                roles = ["segment-alone" if len(self._buttons) > 1 else "small"]
            for button, role in zip(shown, roles, strict=True):
                give_role(button, role)


def _fits(line: Sequence[QPushButton], width: int) -> bool:
    needed = (
        button.sizeHint().width() - _EDGE * (button.property("role") in _WITH_LAST_EDGE)
        for button in line
    )
    return sum(needed) <= width - _EDGE
