"""The accounts of a report: a box for each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from growthdesk.domain.rows import Account
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import clear
from growthdesk.ui.words import account_name, tip, without_mnemonic

_LONGEST = 240
"""Pixels of words beside a box."""


def check_box(words: str, *, ticked: bool = False) -> QCheckBox:
    """A box with its words, which end in … where they are too long."""
    box = QCheckBox()
    box.setChecked(ticked)
    box.setAccessibleName(words)
    cut = box.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _LONGEST)
    box.setText(without_mnemonic(cut))
    box.setToolTip(tip(words) if cut != words else "")
    return box


class AccountBoxes(QWidget):
    """The accounts of the log; one that is selected in the sidebar is ticked alone.

    ``changed`` tells when a person ticks or unticks one.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._accounts: tuple[Account, ...] = ()
        self._selected: str | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self.boxes: dict[str, QCheckBox] = {}

    def fill(self) -> None:
        """Show the accounts of the log; another one selected in the sidebar becomes the chosen."""
        session = self._session
        chosen = {account.id for account in self.accounts}
        selected = session.account.id if session.account else ""
        if selected != self._selected:
            self._selected = selected
            chosen = {selected} if selected else {account.id for account in session.accounts}
        if session.accounts != self._accounts:
            self._offer(session.accounts)
        for identity, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(identity in chosen)
            box.blockSignals(False)

    def _offer(self, accounts: tuple[Account, ...]) -> None:
        clear(self._rows)
        self._accounts = accounts
        self.boxes = {
            account.id: check_box(f"{account_name(account)} · {account.platform_facts.name}")
            for account in accounts
        }
        for box in self.boxes.values():
            box.toggled.connect(lambda _: self.changed.emit())
            self._rows.addWidget(box)

    @property
    def accounts(self) -> Sequence[Account]:
        """The accounts that are ticked, in their order."""
        return [account for account in self._accounts if self.boxes[account.id].isChecked()]
