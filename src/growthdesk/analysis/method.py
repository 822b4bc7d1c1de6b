"""What a way of forecasting is: counts in, a median and two ranges for each day ahead out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from growthdesk.domain.account_log import Floats, Ints


class Ahead(Protocol):
    """Follower counts for each day after the newest count, as columns of one length."""

    @property
    def median(self) -> Floats:
        """What half of the outcomes should lie above."""

    @property
    def low50(self) -> Floats:
        """The lower end of the range that should hold in 50 of 100 cases."""

    @property
    def high50(self) -> Floats:
        """Its upper end."""

    @property
    def low80(self) -> Floats:
        """The lower end of the range that should hold in 80 of 100 cases."""

    @property
    def high80(self) -> Floats:
        """Its upper end."""


Method = Callable[[Ints, Floats, Floats, int], Ahead | None]
"""Days, lowest and highest count of each, days ahead → one row a day; None if it cannot tell.

Days are ascending ordinals, one count a day, with any holes; the first row is the day after
the last of them.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Fan:
    """The plainest ``Ahead``: only its columns."""

    median: Floats
    low50: Floats
    high50: Floats
    low80: Floats
    high80: Floats
