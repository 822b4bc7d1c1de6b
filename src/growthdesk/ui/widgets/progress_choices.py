"""What can be chosen of a progress report: period, accounts, what is in it, and its paper."""

from PySide6.QtWidgets import QVBoxLayout

from growthdesk.analysis.period import Period
from growthdesk.reports.progress import USUAL, Include
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.kind import Choices
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.account_boxes import AccountBoxes
from growthdesk.ui.widgets.choice_rows import choice_rows, in_a_column
from growthdesk.ui.widgets.elided_box import ElidedBox
from growthdesk.ui.widgets.paper_choice import PaperChoice
from growthdesk.ui.widgets.period_choice import PeriodChoice


class ProgressChoices(Choices):
    """What the report is to be; its paper is remembered."""

    def __init__(self, session: Session, period: Period, preferences: Preferences) -> None:
        super().__init__()
        self.period = PeriodChoice(period, lambda: (session.today, session.rules.first_weekday))
        self.period.chosen.connect(self.changed)
        self.accounts = AccountBoxes(session)
        self.accounts.changed.connect(self.changed)
        self.include_boxes = {
            include: ElidedBox(self._named(include), ticked=include in USUAL) for include in Include
        }
        for box in self.include_boxes.values():
            box.toggled.connect(lambda _: self.changed.emit())
        self.paper = PaperChoice(preferences)
        self.paper.chosen.connect(self.changed)
        rows = (
            (self.tr("Period"), self.period),
            (self.tr("Accounts"), self.accounts),
            (self.tr("Include"), in_a_column(self.include_boxes.values())),
            (self.tr("Paper"), self.paper),
        )
        choice_rows(QVBoxLayout(self), rows)

    @property
    def include(self) -> frozenset[Include]:
        """What is to be in the report."""
        return frozenset(part for part, box in self.include_boxes.items() if box.isChecked())

    def fill(self) -> None:
        """Offer what the log holds now."""
        self.accounts.fill()
        self.period.look_again()
        self.paper.look_again()

    def _named(self, include: Include) -> str:
        """What a section is called in the window."""
        names = {
            Include.GROWTH: self.tr("Growth and forecast"),
            Include.COMPARISON: self.tr("Comparison"),
            Include.CONSISTENCY: self.tr("Consistency and gaps"),
            Include.WEEKS: self.tr("Week by week"),
            Include.ENGAGEMENT: self.tr("Engagement"),
            Include.NICHES: self.tr("Niches"),
            Include.KINDS: self.tr("Kinds of post"),
            Include.TOP_POSTS: self.tr("Top posts"),
            Include.NEXT: self.tr("What is next"),
            Include.TRACK_RECORD: self.tr("Past forecasts"),
            Include.ALL_POSTS: self.tr("All posts"),
            Include.NOTES: self.tr("Notes and breaks"),
        }
        return names[include]
