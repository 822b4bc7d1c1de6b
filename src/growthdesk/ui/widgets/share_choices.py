"""What can be chosen of a picture to share: whose, of what, and how it looks."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QVBoxLayout

from growthdesk.analysis.moments import Moment
from growthdesk.domain.rows import Account
from growthdesk.ui import words
from growthdesk.ui.reporting.kind import Choices
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.card import button, label
from growthdesk.ui.widgets.card_choices import CardChoices


class ShareChoices(Choices):
    """The picture that is to be made; an account that is selected in the sidebar is shown first."""

    def __init__(self, session: Session, *, dark: bool, copy: Callable[[], object]) -> None:
        super().__init__()
        self._session = session
        self._selected: str | None = None
        self.account_field = QComboBox()
        self.account_field.setAccessibleName(self.tr("Account"))
        self.account_field.activated.connect(lambda _: self._choose_account())
        self.card = CardChoices(dark=dark)
        self.card.changed.connect(self.changed)
        self.copy = button(self.tr("Copy picture"))
        self.copy.clicked.connect(lambda _=False: copy())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Account"), "muted"))
        column.addWidget(self.account_field)
        column.addSpacing(10)
        column.addWidget(self.card)
        column.addSpacing(10)
        column.addWidget(self.copy)
        self.changed.connect(self._tell_whether)

    @property
    def account(self) -> Account | None:
        """Whose picture it is."""
        chosen = self.account_field.currentData()
        return next((one for one in self._session.accounts if one.id == chosen), None)

    def fill(self) -> None:
        """Offer the accounts of the log, and the milestones and months of one."""
        session = self._session
        wanted = self.account_field.currentData()
        selected = session.account.id if session.account else ""
        if selected != self._selected:
            self._selected = selected
            wanted = selected or wanted
        self.account_field.clear()
        for place, account in enumerate(session.accounts):
            self.account_field.addItem(words.account_name(account), account.id)
            if account.id == wanted:
                self.account_field.setCurrentIndex(place)
        self._offer()

    def show_milestone(self, account: Account, moment: Moment | None) -> None:
        """Choose an account and one of its milestones, the newest if None."""
        self.account_field.setCurrentIndex(self.account_field.findData(account.id))
        self.card.show_milestone(self._session.log(account), moment)
        self._tell_whether()

    def _choose_account(self) -> None:
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        if (account := self.account) is not None:
            self.card.offer(self._session.log(account))
        self._tell_whether()

    def _tell_whether(self) -> None:
        self.copy.setEnabled(self.account is not None and self.card.about is not None)
