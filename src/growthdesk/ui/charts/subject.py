"""What a growth chart is about: one account, or several side by side."""

from typing import Protocol

from PySide6.QtGui import QPainter

from growthdesk.domain.account_log import Ints
from growthdesk.ui.charts.crosshair import Told
from growthdesk.ui.charts.day_axis import Ticks
from growthdesk.ui.charts.drawing import Extent
from growthdesk.ui.charts.legend import Entry
from growthdesk.ui.charts.plot import Ends
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.colours import Colours
from growthdesk.ui.twin import ChartTable

FEWEST_DAYS = 14
"""Days before today that are shown at least, so that a first count has room around it."""


class Subject(Protocol):
    """What the chart asks of it. Days are ordinals, or numbers of days from a common day on."""

    @property
    def name(self) -> str:
        """Whose chart it is."""

    @property
    def newest_day(self) -> int:
        """Where the keyboard begins."""

    @property
    def about_days(self) -> bool:
        """Whether a day of the chart is one day of the calendar."""

    def whole(self) -> Ends:
        """The first and the last day of which anything is known."""

    def chosen(self, days: int | None, width: float) -> Ends:
        """The days that are shown for so many, or for all; ``width`` is that of the room."""

    def extent(self, first: float, last: float) -> Extent | None:
        """The lowest and the highest count from first to last day; else those of the newest."""

    def near(self, first: float, last: float) -> list[float]:
        """Counts that are shown too if they are near."""

    def stops(self) -> Ints:
        """The days on which something is known, ascending."""

    def tell(self, day: int) -> Told:
        """A day in lines of text, and the counts that are marked on it."""

    def fact(self) -> str:
        """What a person who cannot see the chart should know of it."""

    def entries(self, first: float, last: float) -> list[Entry]:
        """The signs and their words."""

    def ticks(self, first: float, last: float, most: int) -> Ticks:
        """What is written under the chart."""

    def draw_under(self, painter: QPainter, scale: Scale, colours: Colours) -> None:
        """Draw what lies under the grid."""

    def draw_over(self, painter: QPainter, scale: Scale, colours: Colours) -> None:
        """Draw what lies over the grid."""

    def as_table(self) -> ChartTable:
        """The same as rows."""
