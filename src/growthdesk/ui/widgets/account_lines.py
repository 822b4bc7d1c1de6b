"""Where each account stands, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from growthdesk.analysis.goal import goal_forecast
from growthdesk.analysis.inputs import all_counts, counts_of_change, last_posting_day, newest_count
from growthdesk.analysis.pace import change_over
from growthdesk.analysis.silence import silence
from growthdesk.analysis.status import status
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import answers, words
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.side_by_side import SideBySide
from growthdesk.ui.words import account_name

_APART = 6
"""Pixels between a forecast of three lines and the rules above and below it."""


class AccountLines(SideBySide):
    """Count, changes, forecast and silence of each account."""

    def __init__(self) -> None:
        heads = [self.tr("Followers"), self.tr("7 days"), self.tr("28 days")]
        super().__init__([*heads, self.tr("Goal likely"), self.tr("Posting")], (0, 1, 2))

    def fill(self, logs: Sequence[AccountLog], counted: Sequence[AccountLog]) -> None:
        """Show these accounts, in this order; ``counted`` are their logs whose counts are shown."""
        both = zip(logs, counted, strict=True)
        self.show_lines([(log.account, _cells(log, shown)) for log, shown in both])


def _cells(today: AccountLog, log: AccountLog) -> list[QWidget]:
    standing = status(log)
    changes = [change_over(log, days) for days in (7, 28)]
    forecast = standing.goal_forecast
    _, answer, chance = answers.when_likely(forecast, standing)
    if forecast.state == "likely":
        said = (answer, answers.likely_range(forecast, standing), answers.old_count(standing))
        answer = "\n".join(filter(None, said))
    likely = label(answer, wrap=True)
    likely.setContentsMargins(0, _APART, 0, _APART)
    likely.setToolTip(chance)
    followers = label(words.count(standing.followers))
    gained = [label(words.signed_count(change.middle if change else None)) for change in changes]
    quiet = label(*answers.quiet_pill(silence(today)))
    name = account_name(standing.account)
    explain(
        followers, _tr("Followers of {account}").format(account=name), status, newest_count(log)
    )
    for change, days, cell in zip(changes, (7, 28), gained, strict=True):
        asked = _tr("Followers of {account} gained in %n day(s)", days).format(account=name)
        explain(cell, asked, change_over, *counts_of_change(change))
    explain(likely, _tr("Goal of {account}").format(account=name), goal_forecast, all_counts(log))
    asked = _tr("Days quiet, {account}").format(account=name)
    explain(quiet, asked, silence, last_posting_day(today))
    return [followers, *gained, likely, quiet]


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("AccountLines", text, "", n)
