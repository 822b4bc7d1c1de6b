"""The accounts that files can go into: those of the log, and those that the import would add."""

from collections.abc import Callable, Collection, Mapping

from growthdesk.domain.deeds import add_account
from growthdesk.domain.edits import Edit
from growthdesk.domain.known_rows import KnownRows
from growthdesk.domain.rows import Account
from growthdesk.errors import Trouble
from growthdesk.importers.comparing.known_after import known_after
from growthdesk.importers.found import Whose
from growthdesk.importers.whose import address_of, likely_account
from growthdesk.store.reading import Reading
from growthdesk.ui.session import Session


class ImportAccounts:
    """What an import needs to know of accounts; nothing is written by it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._new: dict[str, tuple[Account, Edit]] = {}
        self._known: dict[str, KnownRows] = {}

    @property
    def all(self) -> tuple[Account, ...]:
        """Those of the log first."""
        there = self._session.accounts
        ids = {account.id for account in there}
        return (*there, *(account for account, _ in self._new.values() if account.id not in ids))

    def is_new(self, account: Account) -> bool:
        """Whether the import would add it."""
        return account.id in self._new

    def add(self, address: str, name: str = "") -> Account:
        """An account that the import would add. Raises Trouble as ``deeds.add_account`` does."""
        account, edit = add_account(address, self._session.today, self.all, name=name)
        self._new[account.id] = (account, edit)
        return account

    def guess(self, whose: Whose | None) -> Account | None:
        """The account that a file names, a new one where its platform is not in the log yet."""
        likely = likely_account(whose, self.all)
        if likely is not None:
            return likely
        selected = self._session.account
        if whose is None:
            return selected
        address = address_of(whose)
        if address is None:
            return selected if selected and selected.platform == whose.platform else None
        if any(account.platform == whose.platform for account in self.all):
            return None  # a second one, or one of them under an earlier name: who knows
        try:
            return self.add(address)
        except Trouble:
            return None

    def known(self, ids: Collection[str]) -> Callable[[Reading], dict[str, KnownRows]]:
        """What the log has of accounts, or would have of new ones, by id.

        It is asked of the log in the thread that calls this, with questions of its own.
        """
        there = {identity: self._known[identity] for identity in ids if identity in self._known}
        new = {identity: self._new[identity][1] for identity in ids if identity in self._new}

        def ask(read: Reading) -> dict[str, KnownRows]:
            asked = {identity: read.known_rows(identity) for identity in {*ids} - {*there, *new}}
            added = {identity: known_after(KnownRows(), edit) for identity, edit in new.items()}
            return {**added, **asked, **there}

        return ask

    def keep(self, known: Mapping[str, KnownRows]) -> None:
        """Ask no more for what is known now."""
        self._known = dict(known)

    def forget(self) -> None:
        """Ask the log again."""
        self._known.clear()

    def edits(self, ids: Collection[str]) -> list[Edit]:
        """The edits that add those of these accounts that are new."""
        return [edit for identity, (_, edit) in self._new.items() if identity in ids]
