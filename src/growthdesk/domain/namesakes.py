"""Accounts that are called the same, which most creators have, and what tells them apart."""

from collections import Counter
from collections.abc import Iterable

from growthdesk.domain.rows import Account


def told_apart(accounts: Iterable[Account]) -> dict[str, str]:
    """What is said beside the label of an account that shares it with another: its platform.

    Where they are on one platform too it is the platform with the handle. By account id;
    accounts whose label is their own are left out. Two labels that differ only in capitals are
    the same.
    """
    known = list(accounts)
    labels = Counter(account.label.casefold() for account in known)
    places = Counter((account.label.casefold(), account.platform) for account in known)
    told = {}
    for account in known:
        label, platform = account.label.casefold(), account.platform_facts.name
        if labels[label] > 1:
            is_alone = places[label, account.platform] == 1
            told[account.id] = platform if is_alone else f"{platform} @{account.handle}"
    return told
