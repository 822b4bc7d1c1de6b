"""All accounts side by side: a line each, never a sum of their audiences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from growthdesk.analysis.pace import change_over
from growthdesk.analysis.status import Status
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import answers, words
from growthdesk.ui.session import Session
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, button, label, rule

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBERS = (1, 2, 3)


class AccountLines(Card):
    """A line for each account; its name opens it."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(self.tr("Accounts side by side"))
        self._session = session
        self._theme = theme
        self._inside: QWidget | None = None

    def fill(self, standings: Sequence[Status], logs: Sequence[AccountLog]) -> None:
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
        heads = (
            self.tr("Account"),
            self.tr("Followers"),
            self.tr("7 days"),
            self.tr("28 days"),
            self.tr("Goal likely"),
            self.tr("Posting"),
        )
        for column, text in enumerate(heads):
            head = label(text, "small")
            head.setMinimumHeight(26)
            grid.addWidget(head, 0, column, _RIGHT if column in _NUMBERS else _LEFT)
        for index, (standing, log) in enumerate(zip(standings, logs, strict=True)):
            row = 2 * index + 2
            grid.addWidget(rule(), row - 1, 0, 1, len(heads))
            grid.setRowMinimumHeight(row, 44)
            for column, cell in enumerate(self._cells(standing, log)):
                grid.addWidget(cell, row, column, _RIGHT if column in _NUMBERS else _LEFT)

    def _cells(self, standing: Status, log: AccountLog) -> list[QWidget]:
        account = standing.account
        name = button(f"{account.label} · {account.platform_facts.name}", "action-link")
        name.clicked.connect(lambda _=False: self._session.select(account))
        changes = [change_over(log, days) for days in (7, 28)]
        _, answer, chance = answers.when_likely(standing.goal_forecast, standing)
        likely = label(answer)
        likely.setToolTip(chance)
        text, role = answers.quiet_pill(standing.silence)
        return [
            name,
            label(words.number(standing.followers)),
            *(label(words.signed(change.middle if change else None)) for change in changes),
            likely,
            label(text, role),
        ]
