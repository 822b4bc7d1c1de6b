"""What is known of an export of YouTube Studio beside its tables."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from growthdesk.importers.found import Whose

TOTAL = "The row is the sum of all."
CUT = "The table is cut off here: it shows only the first of all."


@dataclass(frozen=True, slots=True)
class Export:
    """Whose it is, which days it was made for (both inclusive), and when it was written (UTC).

    ``days`` are None if no name tells them, ``written`` if neither archive nor file tell it.
    """

    whose: Whose
    days: tuple[date, date] | None
    written: datetime | None

    def seen_at(self, newest: date | None, today: date) -> datetime | None:
        """When its numbers were seen: at the end of its days, else when it was written.

        ``newest`` is the newest day in it: days that end before it are not believed.
        """
        if self.are_sound(newest, today) and self.days is not None:
            return datetime.combine(self.days[1], time(12), UTC)
        return self.written

    def are_sound(self, newest: date | None, today: date) -> bool:
        """Whether its days are told, are over or today, and nothing in it is later."""
        if self.days is None or self.days[1] > today:
            return False
        return newest is None or newest <= self.days[1]
