"""Which account of the log a file belongs to, as far as the file tells."""

from collections.abc import Sequence

from growthdesk.domain.rows import Account
from growthdesk.importers.found import Whose


def likely_account(whose: Whose | None, accounts: Sequence[Account]) -> Account | None:
    """The account that a file names; None if it is not clear, or not in the log.

    A file with a handle is that handle's. One that names only a platform or a display name is
    the account's that alone fits; one that says nothing at all fits a log with one account.
    """
    if whose is None:
        return accounts[0] if len(accounts) == 1 else None
    fitting = [one for one in accounts if whose.platform in ("", one.platform)]
    if whose.handle:
        handle = whose.handle.casefold().removeprefix("@")
        fitting = [one for one in fitting if one.handle.casefold() == handle]
    elif whose.name:
        named = [one for one in fitting if whose.name.casefold() in _names(one)]
        fitting = named or (fitting if whose.platform else [])
    return fitting[0] if len(fitting) == 1 else None


def address_of(whose: Whose | None) -> str | None:
    """What a new account of that file would be called, like ``tiktok:mira.bakes``; None if unknown."""
    known = whose is not None and whose.platform and whose.handle
    return f"{whose.platform}:{whose.handle}" if whose is not None and known else None


def _names(account: Account) -> tuple[str, str]:
    return account.name.casefold(), account.handle.casefold()
