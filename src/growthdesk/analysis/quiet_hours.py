"""The hours in which nobody is reminded of anything."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From the hour ``start`` to the hour ``end``, which is not quiet any more; 0 to 23.

    They may go over midnight. With one hour for both no hour is quiet.
    """

    start: int = 21
    end: int = 9

    def hold(self, hour: int) -> bool:
        """Whether an hour of the day is quiet."""
        if self.start <= self.end:
            return self.start <= hour < self.end
        return hour >= self.start or hour < self.end
