"""The page Growth: the chart, the pace, the milestones, and what moved it."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QScrollArea,
    QWidget,
)

from growthdesk.analysis.forecast import FEWEST_COUNTS, FEWEST_DAYS, forecast
from growthdesk.analysis.inputs import all_counts
from growthdesk.analysis.joined import drawn_levels
from growthdesk.analysis.status import Status, status
from growthdesk.analysis.trusted import trusted
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import answers, words
from growthdesk.ui.explain import explain
from growthdesk.ui.origin import origin_of
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, button, label
from growthdesk.ui.widgets.empty import Empty
from growthdesk.ui.widgets.file_dialogs import ask_where_to_save
from growthdesk.ui.widgets.growth_lines import (
    milestone_lines,
    moved_lines,
    pace_lines,
    titles_in,
)
from growthdesk.ui.widgets.header import Fresh, Header, page_layout
from growthdesk.ui.widgets.lines_card import LinesCard
from growthdesk.ui.widgets.scrolling import scrolling
from growthdesk.ui.widgets.segments import Segments

_NARROW = 860
"""Points of width below which the three cards do not fit side by side."""


class GrowthPage(QWidget):
    """One account with its forecast, or the lines of all accounts side by side."""

    def __init__(self, session: Session, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        # pyqtgraph takes half a second to import; the pages before this one do without it.
        from growthdesk.ui.charts.growth_chart import GrowthChart

        self._session = session
        ranges = (("30", self.tr("30 d")), ("90", self.tr("90 d")), ("365", self.tr("1 y")))
        scales = (("linear", self.tr("Linear")), ("log", self.tr("Log")))
        self.range = Segments((*ranges, ("all", self.tr("All"))), self.tr("Days shown"), "365")
        self.scale = Segments(scales, self.tr("Scale of the counts"), "linear")
        self.save_button = button(self.tr("Save image"), tip=self.tr("Save the chart as a PNG"))
        self._header = Header(self.range, self.scale, self.save_button)
        layout = page_layout(self, self._header)
        self._titles = titles_in(session)
        self.chart = GrowthChart(theme, titles=self._titles, origin=self._origin)
        self.forecast_line = label(role="muted", wrap=True)
        self._chart_card = Card()
        self.no_account = Empty(
            self.tr("Add your first account, and its growth is drawn here."),
            actions["add_account"],
        )
        self.no_count = Empty(
            self.tr("Log your first follower count, and its line begins here."),
            actions["log_followers"],
            actions["import"],
        )
        self.pace = LinesCard(self.tr("Pace"), "")
        self.milestones = LinesCard(self.tr("Milestones"), "")
        self.moved = LinesCard(
            self.tr("What moved it"),
            self.tr("Nothing stands out yet. It takes daily counts around a post or a gap."),
        )
        self._cards = QGridLayout()
        self._wide: bool | None = None
        self._room = self._scrolling()
        for part in (self._room, self.no_account, self.no_count):
            layout.addWidget(part, 1)
        self.range.chosen.connect(self._show_range)
        self.scale.chosen.connect(self.chart.show_scale)
        self.save_button.clicked.connect(lambda _=False: self._ask_where_to_save())
        self._show_range(self.range.value or "")
        self._fresh = Fresh(self, session, self.refresh)

    def _scrolling(self) -> QScrollArea:
        self._chart_card.body.setContentsMargins(14, 14, 14, 12)
        self._chart_card.body.addWidget(self.chart, 1)
        self._chart_card.body.addWidget(self.forecast_line)
        self._cards.setSpacing(16)
        return scrolling((self._chart_card, 1), (self._cards, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the three cards side by side where there is room, else the last under the others."""
        super().resizeEvent(event)
        wide = self.width() >= _NARROW
        if wide is not self._wide:
            self._wide = wide
            places = ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1) if wide else (1, 0, 1, 2))
            cards = (self.pace, self.milestones, self.moved)
            for card, place in zip(cards, places, strict=True):
                self._cards.removeWidget(card)
                self._cards.addWidget(card, *place)
            for column in range(3):
                self._cards.setColumnStretch(column, 1 if wide or column < 2 else 0)

    def refresh(self) -> None:
        """Show the selected account, or all of them, as they stand today."""
        session = self._session
        shown = (session.account,) if session.account else session.accounts
        logs = [session.log(account) for account in shown]
        counted = [log for log in logs if len(log.counts)]
        alone = logs[0] if len(logs) == 1 else None
        self._header.say(self.tr("Growth"), self._line(logs))
        self._room.setVisible(bool(counted))
        self.no_account.setVisible(not logs)
        self.no_count.setVisible(bool(logs) and not counted)
        for control in (self.range, self.scale, self.save_button):
            control.setEnabled(bool(counted))
        for card in (self.pace, self.milestones, self.moved):
            card.setVisible(alone is not None)
        self.forecast_line.hide()
        if not counted:
            return
        if alone is None:
            self.chart.show_logs(counted)
            explain(self.chart, self.tr("Lines"), drawn_levels, *map(all_counts, counted))
        else:
            self._show_account(alone)

    def _show_account(self, log: AccountLog) -> None:
        standing = status(log)
        self.chart.show_log(log, standing.ahead)
        for part in (self.chart, self.forecast_line):
            explain(
                part, self.tr("Forecast"), forecast, all_counts(log), shown=self.tr("80% range")
            )
        self.pace.show_lines(pace_lines(log, standing))
        self.milestones.show_lines(milestone_lines(log, standing))
        self.moved.show_lines(moved_lines(log, self._titles))
        said = self._about_forecast(log, standing)
        self.forecast_line.setText(said)
        self.forecast_line.setVisible(bool(said))

    def _line(self, logs: Sequence[AccountLog]) -> str:
        if len(logs) == 1:
            account = logs[0].account
            return self.tr("{account} toward {goal}").format(
                account=account.label, goal=words.number(account.goal)
            )
        return self.tr("Accounts side by side") if logs else ""

    def _about_forecast(self, log: AccountLog, standing: Status) -> str:
        """What a forecast still needs, or the old count it goes on from; empty if neither."""
        if standing.ahead is not None:
            return answers.old_count(standing)
        days, _ = trusted(log)
        counts = max(FEWEST_COUNTS - len(days), 0)
        since = log.as_of.toordinal() - int(days[0]) if len(days) else 0
        span = max(FEWEST_DAYS - since, 0)
        if not counts and not span:
            counts = 1  # the days are there by now, and no count has told it yet
        said = [
            *([self.tr("%n more count(s)", "", counts)] if counts else []),
            *([self.tr("%n more day(s)", "", span)] if span else []),
        ]
        return self.tr("A forecast takes 5 counts over 28 days. Still missing: {what}.").format(
            what=self.tr(" and ").join(said)
        )

    def _origin(self, day: date) -> str:
        """Where the count of a day comes from, while one account is shown."""
        (drawing,) = self.chart.drawings
        count = self._session.read.count_on(drawing.log.account.id, day)
        return origin_of(count, self._session) if count is not None else ""

    def _show_range(self, key: str) -> None:
        self.chart.show_days(int(key) if key.isdecimal() else None)

    def _ask_where_to_save(self) -> None:
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = Path(QStandardPaths.writableLocation(pictures))
        name = f"growth {self._session.today.isoformat()}.png"
        title = self.tr("Save image")
        ask_where_to_save(self, title, folder / name, ["PNG (*.png)"], self.save_image)

    def save_image(self, path: Path) -> None:
        """Save the chart as it is seen to a PNG, and tell of it or of what went wrong."""
        from growthdesk.ui.charts.picture import write_png  # lazy as in __init__

        names = ", ".join(drawing.log.account.label for drawing in self.chart.drawings)
        heading = f"{names} · {words.short_day(self._session.today)}"
        if self._session.attempt(lambda: write_png(self.chart.picture(heading), path)):
            self._session.told.emit(self.tr("Saved {name}").format(name=path.name), False)
