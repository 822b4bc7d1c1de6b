"""Several accounts in one chart: by date, or laid over each other from a common day on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QPainter

from growthdesk.domain.account_log import Ints
from growthdesk.ui.charts import accounts, readout
from growthdesk.ui.charts.crosshair import Told
from growthdesk.ui.charts.day_axis import Ticks, day_ticks, number_ticks
from growthdesk.ui.charts.drawing import Extent, widest
from growthdesk.ui.charts.growth_table import strands_table
from growthdesk.ui.charts.legend import Entry
from growthdesk.ui.charts.plot import Ends
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.charts.strands import Strand, days_counted
from growthdesk.ui.charts.subject import FEWEST_DAYS
from growthdesk.ui.colours import Colours
from growthdesk.ui.twin import ChartTable


@dataclass(frozen=True, slots=True, eq=False)
class Several:
    """A Subject: strands that all are on days of the calendar, or all count from a day of their own.

    There may be none with a day of its own: nobody has reached it. Nothing is ever added up.
    """

    strands: Sequence[Strand]
    today: date
    about_days: bool

    @property
    def name(self) -> str:
        """The names of the accounts."""
        return ", ".join(strand.name for strand in self.strands)

    @property
    def newest_day(self) -> int:
        """The newest day of all; the common one if nobody has a day."""
        return max((strand.newest[0] for strand in self.strands if strand.newest), default=0)

    def whole(self) -> Ends:
        """From the first count to today, or to the last of the longest."""
        if not self.about_days:
            return 0, max(self.newest_day, FEWEST_DAYS)
        today = self.today.toordinal()
        first = min(strand.first_day for strand in self.strands)
        return min(first, today - FEWEST_DAYS), today

    def chosen(self, days: int | None, width: float) -> Ends:
        """So many days up to today, or from the common day on; and room for the names."""
        first, last = self.whole()
        if days is not None:
            first, last = (
                (max(first, last - days), last) if self.about_days else (0, min(days, last))
            )
        names = accounts.room_for_names(self.strands)
        width = max(width, 3 * names)
        shown = max(last - first, 1.0)
        return first, last + shown * names / (width - names)

    def extent(self, first: float, last: float) -> Extent | None:
        """From the lowest to the highest line."""
        found = widest(strand.extent(first, last) for strand in self.strands)
        levels = (strand.newest[1] for strand in self.strands if strand.newest)
        return found or widest((level, level) for level in levels)

    def near(self, first: float, last: float) -> list[float]:
        """Nothing: each account has its own goal."""
        del first, last
        return []

    def stops(self) -> Ints:
        """The counts of all."""
        return days_counted(self.strands)

    def tell(self, day: int) -> Told:
        """The day, and what each account had on exactly that day."""
        return readout.strands_lines(self.strands, day, about_days=self.about_days)

    def fact(self) -> str:
        """The newest count of each."""
        return readout.strands_fact(self.strands, about_days=self.about_days)

    def entries(self, first: float, last: float) -> list[Entry]:
        """The names with their lines."""
        del first, last
        return accounts.entries_of_strands(self.strands)

    def ticks(self, first: float, last: float, most: int) -> Ticks:
        """Days, or numbers of days from the common one on."""
        if self.about_days:
            return day_ticks(first, last, most, self.today)
        return number_ticks(first, last, most)

    def draw_under(self, painter: QPainter, scale: Scale, colours: Colours) -> None:
        """Nothing lies under the grid."""

    def draw_over(self, painter: QPainter, scale: Scale, colours: Colours) -> None:
        """Draw the lines and their names."""
        accounts.draw_strands(painter, scale, colours, self.strands)

    def as_table(self) -> ChartTable:
        """A row for each day on which any of them has a count."""
        return strands_table(self.strands, about_days=self.about_days)
