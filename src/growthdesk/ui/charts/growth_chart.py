"""The growth chart: history, forecast, goal, gaps and posts of an account over its days."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal, cast

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from growthdesk.analysis.forecast import Forecast
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui.charts import accounts, count_axis, marks, readout
from growthdesk.ui.charts.crosshair import Crosshair, Told
from growthdesk.ui.charts.drawing import Drawing, drawing_of, extent, level_on
from growthdesk.ui.charts.legend import Legend, bands_of, entries_of
from growthdesk.ui.charts.picture import picture_of
from growthdesk.ui.charts.plot import Ends, Plot
from growthdesk.ui.charts.scale import Scale, heights
from growthdesk.ui.colours import Colours
from growthdesk.ui.theme import Theme

ScaleName = Literal["linear", "log"]

_LEFT = 48
_AHEAD, _AHEAD_COMPACT = 0.55, 0.4
"""Days of the forecast that are shown at first, for each day of the history that is shown."""

_FEWEST_DAYS = 14
"""Days before today that are shown at least, so that a first count has room around it."""

_ZOOM = 0.8
_UNDER_GRID = (marks.draw_gaps, marks.draw_fan)
_OVER_GRID = (
    marks.draw_goal,
    marks.draw_posts,
    marks.draw_history,
    marks.draw_milestones,
    marks.draw_newest,
    marks.draw_notes,
)
_COMPACT = (marks.draw_goal, marks.draw_posts, marks.draw_history, marks.draw_newest)

DrawOne = Callable[[QPainter, Scale, Colours, Drawing], None]


class GrowthChart(QWidget):
    """One account with all that its log knows, or several side by side as bare lines.

    Left and right move the crosshair by counts and then by weeks of the forecast, + and −
    zoom, 0 resets; a drag moves, the wheel zooms, a double click resets. A ``compact`` chart
    has no legend but for gaps, and always shows the days it was told to show.
    """

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
        self._compact = compact
        self._titles = titles
        self._origin = origin
        self._days: int | None = None
        self.drawings: tuple[Drawing, ...] = ()
        self.plot = Plot(theme, _LEFT, self._ends)
        for draw in _UNDER_GRID:
            self._add(draw, under_grid=True)
        for draw in _COMPACT if compact else _OVER_GRID:
            self._add(draw)
        self.plot.add_layer(self._draw_accounts)
        self.crosshair = Crosshair(self.plot, theme, self._tell)
        self.legend = Legend(theme, _LEFT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(4)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.legend)
        self.plot.box.setMouseEnabled(x=not compact, y=False)
        self.plot.view.viewport().installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(150 if compact else 290)

    def hasHeightForWidth(self) -> bool:
        """Its height is what the page gives it, though the legend below may wrap."""
        return False

    def show_log(self, log: AccountLog, ahead: Forecast | None) -> None:
        """Show one account with its forecast, at the days that were chosen last."""
        self._show((drawing_of(log, ahead),))
        self._explain()

    def show_logs(self, logs: Sequence[AccountLog]) -> None:
        """Show several accounts side by side, without forecast, gaps and posts."""
        self._show(tuple(drawing_of(log, None) for log in logs))
        self._explain()

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
        if self.drawings:
            self.crosshair.leave()
            self.plot.show_days(*self._chosen())

    def picture(self, heading: str) -> QImage:
        """The chart as it is seen, without the crosshair, under a heading."""
        self.crosshair.leave()
        return picture_of(self, heading, self._theme.colours)

    def main_fact(self) -> str:
        """What a person who cannot see the chart should know of it, in two sentences."""
        return " ".join(readout.main_fact(drawing) for drawing in self.drawings)

    def _show(self, drawings: tuple[Drawing, ...]) -> None:
        self.drawings = drawings
        self.plot.today = max((d.log.as_of for d in drawings), default=date.min)
        names = ", ".join(drawing.log.account.label for drawing in drawings)
        self.setAccessibleName(self.tr("Growth chart of {names}").format(names=names))
        self.setAccessibleDescription(self.main_fact())
        if drawings:
            first, last = self._whole()
            self.plot.bound(first - (last - first) * 0.05 - 1, last + (last - first) * 0.3 + 1)
            self.reset()

    def _add(self, draw: DrawOne, *, under_grid: bool = False) -> None:
        def paint(painter: QPainter) -> None:
            if len(self.drawings) == 1:
                draw(painter, self.plot.scale(), self._theme.colours, self.drawings[0])

        self.plot.add_layer(paint, under_grid=under_grid)

    def _draw_accounts(self, painter: QPainter) -> None:
        if len(self.drawings) > 1:
            accounts.draw_accounts(painter, self.plot.scale(), self._theme.colours, self.drawings)

    def _explain(self) -> None:
        """Say in the legend what is drawn; in a compact chart only bands, if they are in sight."""
        if len(self.drawings) == 1:
            (drawing,) = self.drawings
            days = self.plot.days
            entries = bands_of(drawing, *days) if self._compact else entries_of(drawing)
        else:
            entries = accounts.entries_of_accounts(self.drawings)
        self.legend.show_entries(entries)

    def _whole(self) -> Ends:
        firsts = [drawing.first_day for drawing in self.drawings]
        first = min(*firsts, self.plot.today.toordinal() - _FEWEST_DAYS)
        return first, max(drawing.last_day for drawing in self.drawings)

    def _chosen(self) -> Ends:
        first, end = self._whole()
        today = self.plot.today.toordinal()
        if self._days is not None:
            first = max(first, today - self._days)
        shown = max(today - first, 1.0)
        ahead = _AHEAD_COMPACT if self._compact else _AHEAD
        if end > today:
            end = min(end, today + max(shown * ahead, 14))
        if len(self.drawings) > 1:
            names = accounts.room_for_names(self.drawings)
            width = max(self.plot.scale().width, 3 * names)
            return first, today + shown * names / (width - names)
        return first - shown * 0.008, max(end, today + shown * 0.015)

    def _ends(self, first: float, last: float, most: int) -> Ends | None:
        """Heights that show the counts of these days, and the goal or a glitch if it is near."""
        found = [extent(drawing, first, last) for drawing in self.drawings]
        known = [one for one in found if one is not None]
        if not known:  # no count of these days: around the newest one, not where it stood before
            known = [(level, level) for d in self.drawings if d.newest for level in d.newest[1:]]
        if not known:
            return None
        log = self.plot.log
        low, high = min(low for low, _ in known), max(high for _, high in known)
        ends = (
            float(heights(max(low, 1.0) if log else low, log=log)),
            float(heights(max(high, 1.0), log=log)),
        )
        if len(self.drawings) == 1:
            (drawing,) = self.drawings
            days, levels = drawing.glitches
            shown = levels[(days >= first) & (days <= last) & (levels > 0)]
            for count in (drawing.log.account.goal, *shown.tolist()):
                ends = count_axis.with_near(ends, float(heights(count, log=log)))
        return count_axis.log_ends(*ends) if log else count_axis.linear_ends(*ends, most)

    def _tell(self, ordinal: int) -> Told:
        day = date.fromordinal(ordinal)
        levels = [level for d in self.drawings if (level := level_on(d, day)) is not None]
        if len(self.drawings) != 1:
            return readout.accounts_lines(self.drawings, day), levels
        (drawing,) = self.drawings
        ahead = drawing.ahead
        if ahead is not None and 0 < ordinal - ahead.origin <= len(ahead.day):
            levels.append(float(ahead.median[ordinal - ahead.origin - 1]))
        return readout.day_lines(drawing, day, self._titles, self._origin), levels

    def step(self, by: int) -> None:
        """Move the crosshair by so many counts, and weeks of the forecast after the newest."""
        stops = self._stops()
        if len(stops) == 0:
            return
        if self.crosshair.day is None:
            place = int(np.searchsorted(stops, self.plot.today.toordinal(), side="right")) - 1
        elif by > 0:
            place = int(np.searchsorted(stops, self.crosshair.day, side="right")) + by - 1
        else:
            place = int(np.searchsorted(stops, self.crosshair.day)) + by
        day = int(stops[min(max(place, 0), len(stops) - 1)])
        first, last = self.plot.days
        if not first <= day <= last:
            off = day - last if day > last else day - first
            self.plot.show_days(first + off, last + off)
        self.crosshair.stand_on(day)
        self.setAccessibleDescription(self.crosshair.text)

    def _stops(self) -> np.ndarray:
        days = [drawing.log.counts.day for drawing in self.drawings]
        days += [d.ahead.day[6::7] for d in self.drawings if d.ahead is not None]
        return np.unique(np.concatenate(days)) if days else np.empty(0, np.int64)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom and reset."""
        key, plus = event.key(), (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (*plus, Qt.Key.Key_Minus) and not self._compact:
            self.plot.zoom(_ZOOM if key in plus else 1 / _ZOOM, self.crosshair.day)
        elif key == Qt.Key.Key_0:
            self.reset()
        elif key == Qt.Key.Key_Escape and self.crosshair.day is not None:
            self.crosshair.leave()
            self.setAccessibleDescription(self.main_fact())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the plot."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._follow(cast("QMouseEvent", event))
        elif kind == QEvent.Type.Leave:
            self.crosshair.leave()
        elif kind == QEvent.Type.MouseButtonDblClick:
            self.reset()
            return True
        elif kind == QEvent.Type.Wheel:
            self._wheel(cast("QWheelEvent", event))
            return True
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent) -> None:
        room = self.plot.room()
        if event.buttons() or not self.drawings or not room.contains(event.position()):
            self.crosshair.leave()
            return
        self.crosshair.stand_on(self.plot.scale().day(event.position().x() - room.left()))

    def _wheel(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._compact or not turned or not (held or self.hasFocus() or not self._page_scrolls()):
            event.ignore()  # the page takes it
            return
        at = event.position().x() - self.plot.room().left()
        self.plot.zoom(_ZOOM ** (turned / 120), float(self.plot.scale().day(at)))
        self.crosshair.leave()
        event.accept()

    def _page_scrolls(self) -> bool:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above is not None and above.verticalScrollBar().maximum() > 0

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ring of the focus around the chart."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(marks.pen(self._theme.colours.accent, 1.2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
