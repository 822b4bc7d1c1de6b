"""Where each account stands, side by side."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from growthdesk.analysis.pace import change_over
from growthdesk.analysis.status import Status
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import answers, words
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.side_by_side import SideBySide


class AccountLines(SideBySide):
    """Count, changes, forecast and silence of each account."""

    def __init__(self) -> None:
        heads = [self.tr("Followers"), self.tr("7 days"), self.tr("28 days")]
        super().__init__([*heads, self.tr("Goal likely"), self.tr("Posting")], (0, 1, 2))

    def fill(self, standings: Sequence[Status], logs: Sequence[AccountLog]) -> None:
        """Show these accounts, in this order."""
        both = zip(standings, logs, strict=True)
        self.show_lines([(one.account, _cells(one, log)) for one, log in both])


def _cells(standing: Status, log: AccountLog) -> list[QWidget]:
    changes = [change_over(log, days) for days in (7, 28)]
    forecast = standing.goal_forecast
    _, answer, chance = answers.when_likely(forecast, standing)
    if forecast.state == "likely":
        answer = f"{answer}\n{answers.likely_range(forecast, standing)}"
    likely = label(answer, wrap=True)
    likely.setToolTip(chance)
    return [
        label(words.number(standing.followers)),
        *(label(words.signed(change.middle if change else None)) for change in changes),
        likely,
        label(*answers.quiet_pill(standing.silence)),
    ]
