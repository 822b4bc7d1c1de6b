"""The scores of all accounts side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.score import score
from growthdesk.analysis.silence import silence
from growthdesk.analysis.weeks import kept_of_last_year, weeks
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Account
from growthdesk.ui import answers, words
from growthdesk.ui.widgets.card import Card, button, label, rule

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AccountScores(Card):
    """A line for each account; ``account_wanted`` carries the one whose name was clicked."""

    account_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Accounts side by side"))
        self._inside: QWidget | None = None
        self.body.addWidget(
            label(self.tr("Choose an account to see its year and its gaps."), "muted", wrap=True)
        )

    def fill(self, logs: Sequence[AccountLog]) -> None:
        """Show these accounts, in this order."""
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for column, text in enumerate(
            (
                self.tr("Account"),
                self.tr("Score"),
                self.tr("Weeks on plan"),
                self.tr("Gaps"),
                self.tr("Posting"),
            )
        ):
            grid.addWidget(label(text, "small"), 0, column, _RIGHT if 0 < column < 4 else _LEFT)
        for index, log in enumerate(logs):
            row = 2 * index + 2
            grid.addWidget(rule(), row - 1, 0, 1, 5)
            grid.setRowMinimumHeight(row, 44)
            self._add_line(grid, row, log)

    def _add_line(self, grid: QGridLayout, row: int, log: AccountLog) -> None:
        account = log.account
        name = button(f"{account.label} · {account.platform_facts.name}", "action-link")
        name.clicked.connect(partial(self._want, account))
        grid.addWidget(name, row, 0, _LEFT)
        year = kept_of_last_year(weeks(log))
        kept = words.MISSING
        if year.judged:
            kept = self.tr("{kept} of {weeks}").format(kept=year.kept, weeks=year.judged)
        found = words.number(len(gaps(log))) if log.spans else words.MISSING
        for column, text in enumerate((words.number(score(log)), kept, found), 1):
            grid.addWidget(label(text), row, column, _RIGHT)
        text, role = answers.quiet_pill(silence(log))
        grid.addWidget(label(text, role), row, 4, _LEFT)

    def _want(self, account: Account, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's "checked"
        self.account_wanted.emit(account)
