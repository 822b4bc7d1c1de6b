"""The accounts of a report: a box for each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from growthdesk.domain.rows import Account
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import clear
from growthdesk.ui.widgets.elided_box import ElidedBox
from growthdesk.ui.words import account_on_platform


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
        self.boxes: dict[str, ElidedBox] = {}

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
        self.boxes = {account.id: ElidedBox(account_on_platform(account)) for account in accounts}
        for box in self.boxes.values():
            box.toggled.connect(lambda _: self.changed.emit())
            self._rows.addWidget(box)

    @property
    def accounts(self) -> Sequence[Account]:
        """The accounts that are ticked, in their order."""
        return [account for account in self._accounts if self.boxes[account.id].isChecked()]
