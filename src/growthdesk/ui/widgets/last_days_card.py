"""The card of Today with the growth of the last 90 days, which comes after the numbers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QSizePolicy, QStackedLayout

from growthdesk.analysis.forecast import forecast, forecast_of
from growthdesk.analysis.inputs import all_counts
from growthdesk.analysis.trusted import trusted
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui.explain import explain
from growthdesk.ui.shortcuts import way_to
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, button, label
from growthdesk.ui.widgets.sides import LEADING_TOP, as_seen

if TYPE_CHECKING:
    from growthdesk.ui.charts.growth_chart import GrowthChart

_DAYS = 90
_DAYS_AHEAD = 30


class LastDaysCard(Card):
    """The chart, or why there is none. ``open`` leads to the page Growth.

    The chart is imported and made when all else was painted once.
    """

    def __init__(self, theme: Theme) -> None:
        self.open = button(self.tr("Open Growth"), "link")
        super().__init__(self.tr("Last 90 days"), self.open)
        self._theme = theme
        self._log: AccountLog | None = None
        self._painted = False
        self.chart: GrowthChart | None = None
        self._none = label(role="muted", wrap=True)
        self._none.setAlignment(as_seen(LEADING_TOP))
        self._room = QStackedLayout()
        self.body.addLayout(self._room, 1)
        # It shows its first widget at once, which would be a window while it is in no card.
        self._room.addWidget(self._none)

    def fill(self, log: AccountLog) -> None:
        """Show the growth of an account, as soon as the numbers of the page are on the screen."""
        self._log = log
        if self._painted:
            QTimer.singleShot(0, self, self._draw)

    def event(self, event: QEvent) -> bool:
        """Once it was painted without it, draw the chart."""
        is_first = event.type() is QEvent.Type.Paint and not self._painted
        done = super().event(event)
        if is_first:
            self._painted = True
            QTimer.singleShot(0, self, self._draw)
        return done

    def _draw(self) -> None:
        log = self._log
        if log is None:
            return
        if self.chart is None:
            self.chart = self._made_chart()
        self._none.setText(self._why_none(log))
        self._room.setCurrentWidget(self._none if self._none.text() else self.chart)
        self.chart.show_log(log, forecast_of(log, _DAYS_AHEAD))
        self.chart.show_days(_DAYS)
        explain(self, self.tr("Forecast"), forecast, all_counts(log))

    def _made_chart(self) -> "GrowthChart":
        from growthdesk.ui.charts.growth_chart import GrowthChart

        chart = GrowthChart(self._theme, compact=True)
        self._room.addWidget(chart)
        chart.setMinimumHeight(170)
        # It takes what room there is, instead of making the page scroll.
        policy = chart.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
        chart.setSizePolicy(policy)
        return chart

    def _why_none(self, log: AccountLog) -> str:
        days, _ = trusted(log)
        if not len(days):
            return self.tr(
                "The line begins with your first follower count. {key} logs one."
            ).format(key=way_to("log_followers"))
        if log.as_of.toordinal() - int(days[-1]) > _DAYS:
            none = self.tr("No follower count in the last %n day(s).", "", _DAYS)
            return self.tr("{none} {key} logs one.").format(none=none, key=way_to("log_followers"))
        return ""
