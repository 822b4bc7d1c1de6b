"""A report that was made: which days, whose, what was in it, and of which log."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report that was made, and all that it takes to make it again.

    ``period`` is the key of its days, ``accounts`` the ids of its accounts and ``sections`` what
    was in it, each with commas between. ``name`` is that of its file, whose ending tells the
    format; where it lies is no part of the row. ``as_of`` is a local day: numbers that were seen
    later are not in it. ``digest`` is the fingerprint of the log as far as it is about its
    accounts, ``numbers`` that of all numbers in it.
    """

    KEY: ClassVar = ("id",)

    id: str
    kind: str
    period: str
    accounts: str
    sections: str
    language: str
    name: str
    as_of: date
    made_at: datetime
    version: str
    digest: str
    numbers: str

    @property
    def account_ids(self) -> tuple[str, ...]:
        """The ids of its accounts, in their order."""
        return tuple(filter(None, self.accounts.split(",")))

    @property
    def section_names(self) -> tuple[str, ...]:
        """What was in it, by the names of the sections."""
        return tuple(filter(None, self.sections.split(",")))
