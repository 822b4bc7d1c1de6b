"""How steadily each account posts, side by side."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from growthdesk.analysis.gaps import gaps
from growthdesk.analysis.inputs import days_of_score, last_posting_day
from growthdesk.analysis.rhythm import posting_days
from growthdesk.analysis.score import score
from growthdesk.analysis.silence import silence
from growthdesk.analysis.weeks import kept_of_last_year, weeks
from growthdesk.domain.account_log import AccountLog
from growthdesk.ui import answers, words
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.side_by_side import SideBySide
from growthdesk.ui.words import account_name


class AccountScores(SideBySide):
    """Score, weeks, gaps and silence of each account."""

    def __init__(self) -> None:
        heads = [self.tr("Score"), self.tr("Weeks on plan"), self.tr("Gaps"), self.tr("Posting")]
        super().__init__(heads, (0, 1, 2))
        self.body.addWidget(
            label(self.tr("Choose an account to see its year and its gaps."), "muted", wrap=True)
        )

    def fill(self, logs: Sequence[AccountLog]) -> None:
        """Show these accounts, in this order."""
        self.show_lines([(log.account, self._cells(log)) for log in logs])

    def _cells(self, log: AccountLog) -> list[QWidget]:
        year = kept_of_last_year(weeks(log))
        kept = words.MISSING
        if year.judged:
            kept = self.tr("{kept} of {weeks}").format(kept=year.kept, weeks=year.judged)
        is_known = log.spans and len(posting_days(log))
        found = words.number(len(gaps(log))) if is_known else words.MISSING
        name, complete = account_name(log.account), days_of_score(log)
        cells = (
            (self.tr("Score of {account}"), label(words.number(score(log))), score, complete),
            (self.tr("Weeks on plan, {account}"), label(kept), kept_of_last_year, complete),
            (self.tr("Gaps of {account}"), label(found), gaps, complete),
            (
                self.tr("Days quiet, {account}"),
                label(*answers.quiet_pill(silence(log))),
                silence,
                last_posting_day(log),
            ),
        )
        return [
            explain(cell, asked.format(account=name), made_by, inputs)
            for asked, cell, made_by, inputs in cells
        ]
