"""All accounts side by side: a line each, never a sum of their audiences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from growthdesk.domain.rows import Account
from growthdesk.ui.widgets.card import Card, label, rule
from growthdesk.ui.widgets.elided_label import ElidedButton
from growthdesk.ui.words import account_on_platform

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LINE_HEIGHT = 44
_NAME_WIDTH = 112
"""Room for a name in which most are told whole."""


class SideBySide(Card):
    """A table with a line for each account; ``account_wanted`` carries the one that is clicked."""

    account_wanted = Signal(object)

    def __init__(self, heads: Sequence[str], numbers: Sequence[int]) -> None:
        """``heads`` stand over the columns after the account; ``numbers`` are the places of those
        that hold numbers, counted from 0 without the account.
        """
        super().__init__(self.tr("Accounts side by side"))
        self._heads = (self.tr("Account"), *heads)
        self._numbers = {place + 1 for place in numbers}
        self._inside: QWidget | None = None

    def show_lines(self, lines: Sequence[tuple[Account, Sequence[QWidget]]]) -> None:
        """Show these accounts with the cells of their columns, in this order."""
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        for column, text in enumerate(self._heads):
            head = label(text, "small")
            head.setMinimumHeight(26)
            grid.addWidget(head, 0, column, self._side(column))
        for index, (account, cells) in enumerate(lines):
            row = 2 * index + 2
            grid.addWidget(rule(), row - 1, 0, 1, len(self._heads))
            grid.setRowMinimumHeight(row, _LINE_HEIGHT)
            for column, cell in enumerate((self._name(account), *cells)):
                grid.addWidget(cell, row, column, self._side(column))

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if column in self._numbers else _LEFT

    def _name(self, account: Account) -> QWidget:
        name = ElidedButton(account_on_platform(account), "action-link")
        name.clicked.connect(lambda _=False: self.account_wanted.emit(account))
        return name
