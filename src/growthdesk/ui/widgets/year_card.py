"""The card with the year as a grid: its legend, its years, and what the chosen days hold."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from growthdesk.analysis.day_marks import day_marks
from growthdesk.analysis.gaps import Gap
from growthdesk.analysis.inputs import posts_on
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui.explain import explain
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, button, label
from growthdesk.ui.widgets.chosen_days import ChosenDays
from growthdesk.ui.widgets.day_cell import Look, Swatch
from growthdesk.ui.widgets.year_grid import YearGrid, first_shown

_YEAR = timedelta(weeks=52)


class YearCard(Card):
    """53 weeks of one account; earlier years are a button away.

    ``break_wanted`` carries the first and the last of the days that are to be a break,
    ``break_not_wanted`` a Break that is to go, ``post_wanted`` a post of the chosen days.
    """

    break_wanted = Signal(object, object)
    break_not_wanted = Signal(object)
    post_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        head = QWidget()
        super().__init__(self.tr("Posting days"), head)
        self._log: AccountLog | None = None
        self._gaps: tuple[Gap, ...] = ()
        self._last: date | None = None
        self._unknown = QWidget()
        self.legend = QWidget()
        self.earlier = self._arrow("‹", self.tr("A year earlier"))
        self.later = self._arrow("›", self.tr("A year later"))
        self.earlier.clicked.connect(lambda _=False: self._turn(-1))
        self.later.clicked.connect(lambda _=False: self._turn(1))
        self._fill_legend(theme)
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(6)
        for part in (self.legend, self.earlier, self.later):
            self._head.addWidget(part)
        self.grid = YearGrid(theme)
        self.days = ChosenDays(session)
        self.grid.chosen.connect(self.days.show_days)
        self.grid.looked_at.connect(self.days.say)
        self.days.break_wanted.connect(self.break_wanted)
        self.days.break_not_wanted.connect(self.break_not_wanted)
        self.days.post_wanted.connect(self.post_wanted)
        for done in (self.days.break_wanted, self.days.break_not_wanted, self.days.closed):
            done.connect(self._go_back)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.days)

    def _arrow(self, text: str, name: str) -> QPushButton:
        made = button(text, "small", name)
        made.setAccessibleName(name)
        made.setFixedWidth(28)
        return made

    def _fill_legend(self, theme: Theme) -> None:
        row = QHBoxLayout(self.legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        posts = Swatch(theme, Look.NONE, Look.ONE, Look.TWO, Look.MANY)
        row.addWidget(label(self.tr("no post"), "muted"))
        for swatch, text in (
            (posts, self.tr("3 or more")),
            (Swatch(theme, Look.GAP), self.tr("gap")),
            (Swatch(theme, Look.BREAK), self.tr("break")),
        ):
            row.addWidget(swatch)
            row.addWidget(label(text, "muted"))
            row.addSpacing(6)
        unknown = QHBoxLayout(self._unknown)
        unknown.setContentsMargins(0, 0, 6, 0)
        unknown.setSpacing(6)
        unknown.addWidget(Swatch(theme, Look.UNKNOWN))
        unknown.addWidget(label(self.tr("posts not complete"), "muted"))
        row.addWidget(self._unknown)
        row.addStretch()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the days; the legend finds its place."""
        margins = self.body.contentsMargins()
        width = self.grid.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the legend beside the title where there is room, else under it."""
        super().resizeEvent(event)
        self._place_legend()

    def _place_legend(self) -> None:
        title_row = self.body.itemAt(0)
        if title_row is None:
            return
        beside = self._head.indexOf(self.legend) >= 0
        wanted = title_row.sizeHint().width()
        if not beside:
            wanted += self.legend.sizeHint().width() + self._head.spacing()
        fits = wanted <= self.body.contentsRect().width()
        if fits and not beside:
            self._head.insertWidget(0, self.legend)
        elif beside and not fits:
            self.body.insertWidget(1, self.legend)

    def fill(self, log: AccountLog, gaps: tuple[Gap, ...]) -> None:
        """Show this account; its year stays if it was the one that is shown already."""
        same = self._log is not None and self._log.account.id == log.account.id
        if not same or (self._log is not None and self._log.as_of != log.as_of):
            self._last = log.as_of
        self._log, self._gaps = log, gaps
        self._show_year()

    def _turn(self, years: int) -> None:
        if self._log is not None and self._last is not None:
            self._last = min(self._last + years * _YEAR, self._log.as_of)
            self._show_year()

    def _go_back(self, *_: object) -> None:
        """Give up the choice; who came from the grid by keyboard goes on there."""
        self.grid.choose(None)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_year(self) -> None:
        log, last = self._log, self._last
        if log is None or last is None:
            return
        weekday = log.rules.first_weekday
        first = first_shown(last, weekday)
        marks = day_marks(log, self._gaps, range(first.toordinal(), last.toordinal() + 1))
        self.days.of(log)
        explain(self, self.tr("Posting days"), day_marks, posts_on(log, marks.days))
        self.grid.show_days(marks, weekday, log.as_of)
        self._unknown.setVisible(not bool(marks.complete.all()))
        begun = _begun(log)
        self.earlier.setEnabled(begun is not None and begun < first)
        self.later.setEnabled(last < log.as_of)
        longer = self.earlier.isEnabled() or self.later.isEnabled()
        self.earlier.setVisible(longer)
        self.later.setVisible(longer)
        self._place_legend()


def _begun(log: AccountLog) -> date | None:
    """The first day of which something is known; None if there is none."""
    days = [span.first_day for span in log.spans]
    if len(log.posts):
        days.append(date.fromordinal(int(log.posts.day[0])))
    return min(days, default=None)
