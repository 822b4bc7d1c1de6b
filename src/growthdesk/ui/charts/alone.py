"""One account in the chart, with all that its log knows."""

from dataclasses import dataclass
from datetime import date

import numpy as np
from PySide6.QtGui import QPainter

from growthdesk.domain.account_log import Ints
from growthdesk.ui.charts import marks, readout
from growthdesk.ui.charts.crosshair import Told
from growthdesk.ui.charts.day_axis import Ticks, day_ticks
from growthdesk.ui.charts.drawing import Drawing, Extent, extent, level_on, widest
from growthdesk.ui.charts.goal_mark import draw_goal
from growthdesk.ui.charts.growth_table import growth_table
from growthdesk.ui.charts.legend import Entry, bands_of, entries_of, entry_before
from growthdesk.ui.charts.pens import DASHED, line_pen
from growthdesk.ui.charts.plot import Ends
from growthdesk.ui.charts.scale import Scale
from growthdesk.ui.charts.strands import Strand
from growthdesk.ui.charts.subject import FEWEST_DAYS
from growthdesk.ui.colours import Colours
from growthdesk.ui.twin import ChartTable
from growthdesk.ui.words import account_name

_AHEAD, _AHEAD_COMPACT = 0.55, 0.4
"""Days of the forecast that are shown at first, for each day of the history that is shown."""

_UNDER_GRID = (marks.draw_gaps, marks.draw_fan)
_OVER_GRID = (
    draw_goal,
    marks.draw_posts,
    marks.draw_history,
    marks.draw_milestones,
    marks.draw_newest,
    marks.draw_notes,
)
_COMPACT = (draw_goal, marks.draw_posts, marks.draw_history, marks.draw_newest)


@dataclass(frozen=True, slots=True, eq=False)
class Alone:
    """A Subject: an account's drawing, and what was a year before if that is shown.

    A ``compact`` one draws no notes and milestones, and explains only bands in sight.
    """

    drawing: Drawing
    before: Strand | None = None
    compact: bool = False
    titles: readout.Titles | None = None
    origin: readout.Origin | None = None
    about_days: bool = True

    @property
    def name(self) -> str:
        """The account's name."""
        return account_name(self.drawing.log.account)

    @property
    def newest_day(self) -> int:
        """The day of the newest count; today without one."""
        return self.drawing.newest[0] if self.drawing.newest else self._today

    @property
    def _today(self) -> int:
        return self.drawing.log.as_of.toordinal()

    def whole(self) -> Ends:
        """From the first count, and some days before today at least, to the end of the forecast."""
        return min(self.drawing.first_day, self._today - FEWEST_DAYS), self.drawing.last_day

    def chosen(self, days: int | None, width: float) -> Ends:
        """So many days up to today, and a part of the forecast."""
        del width
        (first, end), today = self.whole(), self._today
        if days is not None:
            first = max(first, today - days)
        shown = max(today - first, 1.0)
        if end > today:
            end = min(end, today + max(shown * (_AHEAD_COMPACT if self.compact else _AHEAD), 14))
        return first - shown * 0.008, max(end, today + shown * 0.015)

    def extent(self, first: float, last: float) -> Extent | None:
        """All that is drawn of these days."""
        found = extent(self.drawing, first, last)
        newest = self.drawing.newest
        if found is None and newest is not None:
            found = newest[1], newest[1]  # not where the last zoom happened to be
        return widest([found, self.before.extent(first, last) if self.before else None])

    def near(self, first: float, last: float) -> list[float]:
        """The goal, and counts that were wrong."""
        days, levels = self.drawing.glitches
        wrong = levels[(days >= first) & (days <= last) & (levels > 0)]
        return [self.drawing.log.account.goal, *wrong.tolist()]

    def stops(self) -> Ints:
        """The counts, and weeks of the forecast."""
        ahead = self.drawing.ahead
        weeks = ahead.day[6::7] if ahead is not None else np.empty(0, np.int64)
        return np.unique(np.concatenate((self.drawing.log.counts.day, weeks)))

    def tell(self, day: int) -> Told:
        """The day with its count, posts, notes and forecast, and its count a year before."""
        drawing, when = self.drawing, date.fromordinal(day)
        lines = readout.day_lines(drawing, when, self.titles, self.origin)
        level = level_on(drawing, when)
        levels = [] if level is None else [level]
        ahead = drawing.ahead
        if ahead is not None and 0 < day - ahead.origin <= len(ahead.day):
            levels.append(float(ahead.median[day - ahead.origin - 1]))
        place = self.before.place(day) if self.before else None
        if self.before is not None and place is not None:
            lines.append(f"{self.before.name}: {readout.followers(self.before.counts, place)}")
            levels.append(_level(self.before, place))
        return lines, levels

    def fact(self) -> str:
        """The newest count, and where the forecast ends."""
        return readout.main_fact(self.drawing)

    def entries(self, first: float, last: float) -> list[Entry]:
        """All signs of the account; in a compact chart only bands, if they are in sight."""
        if self.compact:
            return bands_of(self.drawing, first, last)
        before = [entry_before(self.before.name)] if self.before else []
        return [*entries_of(self.drawing), *before]

    def ticks(self, first: float, last: float, most: int) -> Ticks:
        """Days, among them today."""
        return day_ticks(first, last, most, self.drawing.log.as_of)

    def draw_under(self, painter: QPainter, scale: Scale, colours: Colours) -> None:
        """Draw gaps and the forecast."""
        for draw in _UNDER_GRID:
            draw(painter, scale, colours, self.drawing)

    def draw_over(self, painter: QPainter, scale: Scale, colours: Colours) -> None:
        """Draw the year before, and over it the account."""
        if self.before is not None:
            line = line_pen(scale, colours.muted, 1.5, DASHED)
            marks.draw_lines(painter, scale, line, self.before.lines)
            marks.draw_dots(painter, scale, colours.muted, (), self.before.alone)
        for draw in _COMPACT if self.compact else _OVER_GRID:
            painter.save()
            draw(painter, scale, colours, self.drawing)
            painter.restore()

    def as_table(self) -> ChartTable:
        """A row for each day on which something is known."""
        return growth_table(self.drawing, self.before)


def _level(strand: Strand, place: int) -> float:
    return float(strand.counts.low[place] + strand.counts.high[place]) / 2
