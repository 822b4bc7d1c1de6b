"""Walking over the days of a chart by keyboard."""

from collections.abc import Callable

import numpy as np

from growthdesk.ui import words
from growthdesk.ui.charts.crosshair import Crosshair
from growthdesk.ui.charts.plot import Plot
from growthdesk.ui.charts.subject import Subject


class Walk:
    """Moves the crosshair of a subject; the view comes along, and each day is told in words."""

    def __init__(self, plot: Plot, crosshair: Crosshair, tell: Callable[[str], None]) -> None:
        """``tell`` is for a screen reader."""
        self._plot = plot
        self._crosshair = crosshair
        self._tell = tell
        self.subject: Subject | None = None

    def to(self, day: int) -> None:
        """Stand on a day, or on the nearest of which anything is known."""
        if self.subject is None:
            return
        known = self.subject.whole()
        day = round(min(max(day, known[0]), known[1]))
        first, last = self._plot.days
        if not first <= day <= last:
            off = day - last if day > last else day - first
            self._plot.show_days(first + off, last + off)
        self._crosshair.stand_on(day)
        self._tell(words.spoken(self._crosshair.text))

    def by(self, days: int) -> None:
        """Move so many days; the first time to the newest count, or as near as is shown."""
        if self.subject is None:
            return
        here = self._crosshair.day
        if here is None:
            first, last = self._plot.days
            self.to(round(min(max(self.subject.newest_day, first + 0.5), last - 0.5)))
        else:
            self.to(here + days)

    def to_count(self, by: int) -> None:
        """Move to the next count or week of the forecast, or to the one before."""
        stops = self.subject.stops() if self.subject is not None else np.empty(0, np.int64)
        here = self._crosshair.day
        if here is None or len(stops) == 0:
            self.by(0)
        elif by > 0:
            self.to(int(stops[stops > here][0]) if here < stops[-1] else here)
        else:
            self.to(int(stops[stops < here][-1]) if here > stops[0] else here)

    def to_first(self) -> None:
        """Go to the first count."""
        if self.subject is not None:
            self.to(int(self.subject.stops()[0]) if len(self.subject.stops()) else 0)

    def to_newest(self) -> None:
        """Go to the newest count; from there to the last day that is shown."""
        if self.subject is not None:
            newest = self.subject.newest_day
            last = int(self._plot.days[1])
            self.to(max(last, newest) if self._crosshair.day == newest else newest)
