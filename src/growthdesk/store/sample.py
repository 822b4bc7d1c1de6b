"""The sample log as a file of its own."""

from datetime import date

from growthdesk.domain.creator import Creator
from growthdesk.domain.edits import Put, batch
from growthdesk.domain.rows import Setting
from growthdesk.domain.sample import is_sample, sample_log
from growthdesk.errors import Trouble
from growthdesk.store.store import Store


def write_sample(store: Store, today: date) -> None:
    """Make an empty log, or one with an older sample, the sample log of today.

    A sample of today stays as it is, with what was tried out in it. Raises Trouble, with
    nothing changed, if the log holds anything of a creator's own.
    """
    accounts = store.read.accounts()
    made_for = Setting("sample", today.isoformat())
    made_before = store.read.setting(made_for.name)
    described = made_before is None and store.read.creator() != Creator()
    if not is_sample(accounts) or described:
        what = "your details" if described else "accounts that are not of the sample"
        raise Trouble(
            f"{store.path} holds {what}.", "Nothing was changed. Choose another place with --file."
        )
    if made_before == made_for.value:
        return
    older = [store.read.removal_of_account(account) for account in accounts]
    store.apply(batch([*older, sample_log(today), Put(made_for)]), "Write the sample log")
