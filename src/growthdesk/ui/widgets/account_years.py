"""The posting days of each account, one year under the other, so that rhythms can be compared."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from growthdesk.analysis.day_marks import day_marks
from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.inputs import posts_on
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Account
from growthdesk.ui.explain import explain
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, clear
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.widgets.year_grid import YearGrid, first_shown
from growthdesk.ui.words import account_name, account_on_platform

_MOST = 6
"""More accounts than that have their line in the table only: nobody compares thirty years."""


class AccountYears(Card):
    """The last 53 weeks of the first accounts; ``account_wanted`` carries the one whose day is chosen."""

    account_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Posting days"))
        self._theme = theme
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.body.addLayout(self._rows)

    def fill(self, logs: Sequence[AccountLog]) -> None:
        """Show the accounts of these logs that have a post, in this order."""
        clear(self._rows)
        posted = [log for log in logs if len(log.posts)]
        self.setVisible(bool(posted))
        more = len(posted) - _MOST
        self.say_aside(self.tr("%n more account(s) in the table", "", more) if more > 0 else "")
        for log in posted[:_MOST]:
            self._rows.addWidget(ElidedLabel(_named(log.account)))
            self._rows.addWidget(self._year(log))

    def _year(self, log: AccountLog) -> QWidget:
        weekday = log.rules.first_weekday
        first = first_shown(log.as_of, weekday)
        days = range(first.toordinal(), log.as_of.toordinal() + 1)
        marks = day_marks(log, gaps(log), days)
        grid = YearGrid(self._theme)
        grid.show_days(marks, weekday, log.as_of)
        name = self.tr("Posting days of {account}").format(account=account_name(log.account))
        grid.setAccessibleName(name)
        grid.chosen.connect(lambda first, _: self._want(log.account, chosen=first is not None))
        return explain(grid, name, day_marks, posts_on(log, days))

    def _want(self, account: Account, *, chosen: bool) -> None:
        if chosen:
            self.account_wanted.emit(account)


def _named(account: Account) -> str:
    return account_on_platform(account)
