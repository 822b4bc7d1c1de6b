"""The plan that would fit what is really posted, offered where it is another than the one that holds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from growthdesk.analysis.inputs import posts_of_weeks
from growthdesk.analysis.rhythm import plan_on
from growthdesk.analysis.suggested_plan import suggested_plan, weeks_looked_at
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Plan
from growthdesk.ui.explain import explain
from growthdesk.ui.widgets.card import button, label


class FittingPlan(QWidget):
    """A sentence and a button; nothing is seen where the plan fits.

    ``plan_wanted`` carries the plan that would fit, when the button is pressed.
    """

    plan_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._sentence = label(role="muted", wrap=True)
        self.button = button("", "small")
        self.button.clicked.connect(lambda _=False: self._want())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def said(self) -> str:
        """What is said; empty if the plan that holds fits."""
        return self._sentence.text()

    def fill(self, log: AccountLog) -> None:
        """Show this account."""
        found = suggested_plan(log)
        looked_at = posts_of_weeks(weeks_looked_at(log))
        explain(self._sentence, self.tr("A plan that fits"), suggested_plan, looked_at)
        self._plan = found.plan if found.is_other else None
        said = ""
        if self._plan is not None:
            said = self._offer(self._plan, log, found.kept, found.weeks)
        elif found.missing and log.spans:
            said = self.tr(
                "Not enough yet: %n more week(s) to see what plan fits.", "", found.missing
            )
        self._sentence.setText(said)
        self.setVisible(bool(said))
        self.button.setVisible(self._plan is not None)

    def _want(self) -> None:
        # A key can still reach the button, hidden under the sheet in which its plan was taken.
        if self._plan is not None:
            self.plan_wanted.emit(self._plan)

    def _offer(self, plan: Plan, log: AccountLog, kept: int, weeks: int) -> str:
        text = self.tr("Plan %n a week…", "", plan.posts_a_week)
        self.button.setText(text)
        self.button.setAccessibleName(text)
        posts = self.tr("%n post(s) or more", "", plan.posts_a_week)
        if plan.days_a_week:
            posts = self.tr("{posts}, on %n day(s)", "", plan.days_a_week).format(posts=posts)
        holds = plan_on(log, log.as_of).posts_a_week
        return self.tr("{kept} of your last {weeks} weeks had {posts}; the plan is {plan}.").format(
            kept=kept, weeks=weeks, posts=posts, plan=holds
        )
