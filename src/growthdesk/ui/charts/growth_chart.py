"""The growth chart: one account with all that its log knows, or several side by side."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from growthdesk.analysis.common_days import first_day_with
from growthdesk.analysis.forecast import Forecast
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui.charts import count_axis, readout
from growthdesk.ui.charts.alone import Alone
from growthdesk.ui.charts.crosshair import Crosshair, Told
from growthdesk.ui.charts.day_axis import Ticks
from growthdesk.ui.charts.drawing import Drawing, drawing_of
from growthdesk.ui.charts.gestures import Gestures
from growthdesk.ui.charts.keys import pressed
from growthdesk.ui.charts.legend import Legend
from growthdesk.ui.charts.pens import pen
from growthdesk.ui.charts.picture import Picture
from growthdesk.ui.charts.plot import Ends, Plot
from growthdesk.ui.charts.scale import heights
from growthdesk.ui.charts.several import Several
from growthdesk.ui.charts.strands import strand_of, year_before
from growthdesk.ui.charts.subject import Subject
from growthdesk.ui.charts.walk import Walk
from growthdesk.ui.theme import Theme
from growthdesk.ui.twin import ChartTable, with_twin

ScaleName = Literal["linear", "log"]

_LEFT = 48


class GrowthChart(QWidget):
    """Looked at day by day, zoomed and moved, by mouse (Gestures) and by keyboard (keys).

    ``day_chosen`` carries the day that was double-clicked, or Enter pressed on, if it is one of
    the log; ``menu_wanted`` the day under the pointer or the crosshair, or None, and the place of
    the menu. ``zoomed`` says whether other days are shown than were chosen. A ``compact`` chart
    has no legend but for gaps, and always shows the days it was told to show.
    """

    day_chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)
    zoomed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        *,
        compact: bool = False,
        titles: readout.Titles | None = None,
        origin: readout.Origin | None = None,
    ) -> None:
        """``titles`` and ``origin`` are what the crosshair tells with, as in ``readout``."""
        super().__init__()
        self._theme = theme
        self.compact = compact
        self._titles = titles
        self._origin = origin
        self._days: int | None = None
        self._width = 0.0
        self._subject: Subject | None = None
        self.drawings: tuple[Drawing, ...] = ()
        self.plot = Plot(theme, _LEFT, self._ends, self._ticks)
        self.plot.draw_under_grid(self._draw_under)
        self.plot.draw_over_grid(self._draw_over)
        self.crosshair = Crosshair(self.plot, theme, self._tell)
        self.walk = Walk(self.plot, self.crosshair, self.setAccessibleDescription)
        self.gestures = Gestures(self.plot, theme, self, zooms=not compact)
        self.legend = Legend(theme, _LEFT)
        layout = self._rows = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(4)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.legend)
        self.plot.moved.connect(lambda: self.zoomed.emit(self.is_zoomed))
        self.plot.resized.connect(self._take_width)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(150 if compact else 290)

    def hasHeightForWidth(self) -> bool:
        """Its height is what the page gives it, though the legend below may wrap."""
        return False

    def show_log(
        self, log: AccountLog, ahead: Forecast | None, *, with_year_before: bool = False
    ) -> None:
        """Show one account with its forecast, at the days that were chosen last."""
        drawing = drawing_of(log, ahead)
        before = None
        if with_year_before and len(log.counts):
            before = year_before(drawing, self.tr("a year before"))
        alone = Alone(drawing, before, self.compact, self._titles, self._origin)
        self._show(alone, (drawing,))

    def show_logs(
        self, logs: Sequence[AccountLog], *, aligned: bool = False, followers: int | None = None
    ) -> None:
        """Show several accounts side by side, without forecast, gaps and posts.

        ``aligned`` lays them over each other from the first count of each on, or from the day
        on which each had so many followers; an account of which that day is not known is left
        out. Each log has a count.
        """
        drawings = [drawing_of(log, None) for log in logs]
        starts = [first_day_with(log, followers) if aligned else 0 for log in logs]
        both = [pair for pair in zip(drawings, starts, strict=True) if pair[1] is not None]
        strands = [strand_of(drawing, start or 0) for drawing, start in both]
        today = max(log.as_of for log in logs)
        shown = Several(strands, today, about_days=not aligned)
        self._show(shown, tuple(drawing for drawing, _ in both))

    def show_days(self, days: int | None) -> None:
        """Show so many days up to today, or all since the first count, and some of the forecast."""
        self._days = days
        self.reset()
        self._explain()

    def show_scale(self, name: ScaleName) -> None:
        """Show counts on a linear or on a logarithmic scale."""
        self.plot.log = name == "log"
        self.plot.refit()

    def reset(self) -> None:
        """Show the days that were chosen, as before any zoom."""
        if self._subject is not None:
            self.look_at(None)
            self._show_chosen(self._subject)
            self.zoomed.emit(False)

    @property
    def is_zoomed(self) -> bool:
        """Whether other days are shown than were chosen."""
        if self._subject is None:
            return False
        both = zip(self.plot.days, self._chosen(self._subject), strict=True)
        return any(abs(shown - chosen) > 0.6 for shown, chosen in both)

    def picture(self, heading: str) -> Picture:
        """The chart as it is seen, without the crosshair, under a heading."""

        def draw(painter: QPainter) -> None:
            painter.save()
            self.plot.draw(painter)
            painter.restore()
            painter.translate(0, self.plot.height() + 4)
            self.legend.draw(painter)

        self._rows.activate()  # the legend may have grown just now
        high = self.plot.height() + 4 + self.legend.height()
        return Picture(heading, QSize(self.width(), high), self._theme.colours, draw)

    def as_table(self) -> ChartTable:
        """What is drawn, as rows."""
        if self._subject is None:
            return ChartTable(self.accessibleName(), (), ())
        return self._subject.as_table()

    def main_fact(self) -> str:
        """What a person who cannot see the chart should know of it."""
        return with_twin(self._subject.fact()) if self._subject else ""

    def look_at(self, day: int | None) -> None:
        """Stand on a day and tell of it, or on none."""
        if day is None or self._subject is None:
            self.crosshair.leave()
        else:
            self.crosshair.stand_on(day)

    def choose_day(self, day: int) -> None:
        """Tell of a day that was chosen; of one that has no date or is not yet, show all again."""
        subject = self._subject
        if subject is None:
            return
        alone = len(self.drawings) == 1 and subject.about_days
        if alone and day <= self.drawings[0].log.as_of.toordinal():
            self.day_chosen.emit(date.fromordinal(day))
        else:
            self.reset()

    def takes_wheel(self, event: QWheelEvent) -> bool:
        """Whether the wheel is meant for the chart: held Ctrl or Shift, focus, or a page that fits."""
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        return bool(event.modifiers() & held) or self.hasFocus() or not self._page_scrolls()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom, choose and reset."""
        if self._subject is None or not pressed(self, event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A screen reader that comes back is told the main fact again."""
        super().focusOutEvent(event)
        self.setAccessibleDescription(self.main_fact())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the day under the pointer or the crosshair."""
        if self.compact or self._subject is None:
            super().contextMenuEvent(event)
            return
        at = event.globalPos()
        day = self.gestures.day_at(self.plot.mapFromGlobal(at).toPointF())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            day, room = self.crosshair.day, self.plot.room()
            x = room.center().x() if day is None else room.left() + self.plot.scale().x(day)
            at = self.plot.mapToGlobal(QPoint(round(x), round(room.center().y())))
        known = day is not None and len(self.drawings) == 1 and self._subject.about_days
        self.menu_wanted.emit(date.fromordinal(day) if known and day else None, at)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ring of the focus around the chart."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen(self._theme.colours.accent, 1.2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _show(self, subject: Subject, drawings: tuple[Drawing, ...]) -> None:
        """Show it at the days that were chosen; still zoomed if it was about the same before."""
        same = self._subject is not None and self._subject.name == subject.name
        kept = self.plot.days if same and self.is_zoomed else None
        self._subject = self.walk.subject = subject
        self.drawings = drawings
        self.setAccessibleName(self.tr("Growth chart of {names}").format(names=subject.name))
        self.setAccessibleDescription(self.main_fact())
        self.reset()
        if kept is not None and subject.about_days:
            self.plot.show_days(*kept)
        self._explain()

    def _explain(self) -> None:
        """Say in the legend what is drawn."""
        if self._subject is not None:
            self.legend.show_entries(self._subject.entries(*self.plot.days))

    def _chosen(self, subject: Subject) -> Ends:
        return subject.chosen(self._days, self._width)

    def _take_width(self) -> None:
        """Show the same days in another width, unless others are looked at."""
        if self._subject is not None and not self.is_zoomed:
            self._show_chosen(self._subject)

    def _show_chosen(self, subject: Subject) -> None:
        """Show the days that were chosen, and let nobody move far beyond what is known."""
        self._width = self.plot.scale().width
        (first, last), chosen = subject.whole(), self._chosen(subject)
        beyond = max(last + (last - first) * 0.3 + 1, chosen[1])
        self.plot.bound(first - (last - first) * 0.05 - 1, beyond)
        self.plot.show_days(*chosen)

    def _ends(self, first: float, last: float, most: int) -> Ends | None:
        """Heights that show the counts of these days, and what else is near."""
        found = self._subject.extent(first, last) if self._subject else None
        if self._subject is None or found is None:
            return None
        log = self.plot.log
        low = max(found[0], 1.0) if log else found[0]
        ends = float(heights(low, log=log)), float(heights(max(found[1], 1.0), log=log))
        for count in self._subject.near(first, last):
            ends = count_axis.with_near(ends, float(heights(count, log=log)))
        return count_axis.log_ends(*ends) if log else count_axis.linear_ends(*ends, most)

    def _ticks(self, first: float, last: float, most: int) -> Ticks:
        return self._subject.ticks(first, last, most) if self._subject else []

    def _tell(self, day: int) -> Told:
        return self._subject.tell(day) if self._subject else ([], [])

    def _draw_under(self, painter: QPainter) -> None:
        if self._subject is not None:
            self._subject.draw_under(painter, self.plot.scale(), self._theme.colours)

    def _draw_over(self, painter: QPainter) -> None:
        if self._subject is not None:
            self._subject.draw_over(painter, self.plot.scale(), self._theme.colours)

    def _page_scrolls(self) -> bool:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above is not None and above.verticalScrollBar().maximum() > 0
