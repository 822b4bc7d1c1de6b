"""The choice of the account that a file goes into."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from growthdesk.domain.platform import PLATFORMS
from growthdesk.domain.rows import Account
from growthdesk.importers.found import Whose
from growthdesk.importers.whose import address_of
from growthdesk.ui.importing.line import Line
from growthdesk.ui.words import account_on_platform

_NEW = "new"
_OUT = "out"
_ALL = "all"


class IntoField(QComboBox):
    """An account, a new one, or none: the file is left out.

    ``account_chosen`` carries an Account, None for "Leave out". ``account_named`` carries the
    address of a new account that the file itself names, ``account_wanted`` asks for one. A whole
    log brings its accounts along: ``all_chosen`` takes them.
    """

    account_chosen = Signal(object)
    account_named = Signal(str)
    account_wanted = Signal()
    all_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(210)
        self.setMaximumWidth(300)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._tell)

    def offer(
        self, line: Line, accounts: Sequence[Account], is_new: Callable[[Account], bool]
    ) -> None:
        """Offer these accounts for a line, and show the chosen one."""
        self.clear()
        self.setPlaceholderText(self.tr("Choose…"))
        self.setAccessibleName(self.tr("Account for {file}").format(file=line.thing.name))
        if line.log is not None:
            self.addItem(self.tr("All its accounts"), _ALL)
            self.addItem(self.tr("Leave out"), _OUT)
            self.setCurrentIndex(1 if line.left_out else 0)
            return
        for account in accounts:
            name = account_on_platform(account)
            self.addItem(
                self.tr("New: {account}").format(account=name) if is_new(account) else name, account
            )
        whose = line.found.whose if line.found is not None else None
        address = address_of(whose)
        if (
            whose is not None
            and address is not None
            and address.casefold() not in {account.address.casefold() for account in accounts}
        ):
            self.addItem(self._named(whose), address)
        self.addItem(self.tr("New account…"), _NEW)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Leave out"), _OUT)
        chosen = -1
        if line.left_out:
            chosen = self.count() - 1
        elif line.account is not None:
            ids = [account.id for account in accounts]
            chosen = ids.index(line.account.id) if line.account.id in ids else -1
        self.setCurrentIndex(chosen)

    def _named(self, whose: Whose) -> str:
        platform = PLATFORMS.get(whose.platform, PLATFORMS["other"]).name
        return self.tr("New: {account}").format(account=f"@{whose.handle} · {platform}")

    def _tell(self) -> None:
        match self.currentData():
            case Account() as account:
                self.account_chosen.emit(account)
            case "all":
                self.all_chosen.emit()
            case "out":
                self.account_chosen.emit(None)
            case "new":
                self.account_wanted.emit()
            case str(address):
                self.account_named.emit(address)
