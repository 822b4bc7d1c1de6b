"""The card at the top of Today: the count, the way to the goal, and when it is likely."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from growthdesk.analysis.goal import MilestoneLine, goal_forecast, milestones
from growthdesk.analysis.inputs import all_counts, newest_count
from growthdesk.analysis.pace import Change, change_over, change_since_first
from growthdesk.analysis.status import Status, status
from growthdesk.domain.account_log import AccountLog
from growthdesk.domain.rows import Precision
from growthdesk.ui import answers, words
from growthdesk.ui.explain import explain
from growthdesk.ui.theme import Theme
from growthdesk.ui.widgets.card import Card, label, rule
from growthdesk.ui.widgets.changes_label import ChangesLabel
from growthdesk.ui.widgets.elided_label import ElidedLabel
from growthdesk.ui.widgets.milestone_bar import MilestoneBar
from growthdesk.ui.words import account_name


class StandingCard(Card):
    """Where one account stands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._who = ElidedLabel(role="muted")
        self._count = label(role="number")
        self._changes = ChangesLabel()
        self._counted_on = label(role="muted")
        self._bar = MilestoneBar(theme)
        self._asked = label(role="muted", wrap=True)
        self._answer = label(role="answer", wrap=True)
        self._chance = label(role="muted", wrap=True)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch()
        for widget in (self._who, self._count, self._changes, self._counted_on):
            left.addWidget(widget)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addStretch()
        for widget in (self._asked, self._answer, self._chance):
            right.addWidget(widget)
        right.addStretch()
        line = rule()
        line.setFixedWidth(1)
        line.setMaximumHeight(16_777_215)
        line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 5)
        row.addWidget(self._bar, 5, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(line)
        row.addLayout(right, 7)
        self.body.addLayout(row)

    def fill(self, standing: Status, log: AccountLog, *, weekly: bool = False) -> None:
        """Show this account; that its numbers are those of a week is said beside its name."""
        account = standing.account
        self.setAccessibleName(account_name(account))
        until = words.week_to(standing.day, standing.day)
        who = (account_name(account), account.niche, until if weekly else "")
        self._who.say(" · ".join(filter(None, who)))
        count = words.count(standing.followers)
        about = standing.precision is not None and standing.precision is not Precision.EXACT
        self._count.setText(self.tr("about {count}").format(count=count) if about else count)
        said = self.tr("{count} followers").format(count=self._count.text())
        self._count.setAccessibleName(words.spoken(said))
        self._count.setToolTip(self._counted(standing, log))
        changes = self._known_changes(standing, log)
        self._changes.setVisible(bool(changes))
        made_by = change_over if len(changes) > 1 else change_since_first
        self._changes.show_changes(changes, made_by)
        self._counted_on.setVisible(not changes and len(log.counts) > 0)
        self._counted_on.setText(self._counted(standing, log))
        lines = milestones(log, standing.ahead)
        ahead = next((one for one in lines if one.state == "likely" and one.median_day), None)
        # After an old count the forecast may have passed a milestone that nobody has counted.
        days = (ahead.median_day - standing.day).days if ahead and ahead.median_day else 0
        self._bar.show_way(standing.followers, account.goal, lines, days or None)
        asked, answer, chance = answers.when_likely(standing.goal_forecast, standing)
        self._asked.setText(asked)
        self._answer.setText(answer)
        self._chance.setText("\n".join(filter(None, (self._reached(lines[-1], standing), chance))))

        counted, every = newest_count(log), all_counts(log)
        for part in (self._count, self._counted_on):
            explain(part, self.tr("Followers"), status, counted, shown=self._count.text())
        way = f"{count} / {words.number(account.goal)}"
        explain(self._bar, self.tr("Milestones"), milestones, every, shown=way)
        for part in (self._asked, self._answer, self._chance):
            explain(part, self.tr("Goal"), goal_forecast, every, shown=answer)

    def _known_changes(self, standing: Status, log: AccountLog) -> list[tuple[Change | None, str]]:
        """The changes of 7 and 28 days; where none of them is known, that since the first count."""
        if answers.old_count(standing):
            return []
        told = [(change_over(log, days), self._days(days)) for days in (7, 28)]
        if any(change for change, _ in told):
            return told
        since = change_since_first(log)
        if since is None:
            return []
        first = words.short_day(since.from_day, standing.day)
        return [(since, self.tr("since {day}").format(day=first))]

    def _reached(self, goal: MilestoneLine, standing: Status) -> str:
        """When the goal was reached, and what is missing to it again."""
        if goal.state != "reached":
            return ""
        day = words.short_day(goal.reached_day, standing.day)
        if below := answers.below_again(goal, standing):
            return self.tr("It was there on {day}, {below}").format(day=day, below=below)
        said = self.tr("by {day}") if goal.or_before else self.tr("first on {day}")
        return said.format(day=day)

    def _days(self, days: int) -> str:
        return self.tr("in %n day(s)", "", days)

    def _counted(self, standing: Status, log: AccountLog) -> str:
        if standing.counted_on is None:
            if len(log.counts):
                return self.tr("No follower count but glitches")
            return self.tr("No follower count yet")
        return self.tr("Counted on {day}").format(
            day=words.short_day(standing.counted_on, standing.day)
        )
