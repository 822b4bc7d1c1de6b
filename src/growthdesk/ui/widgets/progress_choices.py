"""What can be chosen of a progress report: period, accounts, what is in it, and its paper."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from growthdesk.analysis.period import Period
from growthdesk.reports.progress import USUAL, Include
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.kind import Choices
from growthdesk.ui.reporting.paper_size import SIZES, size_named, usual_size
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.account_boxes import AccountBoxes
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.elided_box import ElidedBox
from growthdesk.ui.widgets.period_choice import PeriodChoice
from growthdesk.ui.widgets.segments import Segments


class ProgressChoices(Choices):
    """What the report is to be; its paper is remembered."""

    def __init__(self, session: Session, period: Period, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.period = PeriodChoice(period, lambda: (session.today, session.rules.first_weekday))
        self.period.chosen.connect(self.changed)
        self.accounts = AccountBoxes(session)
        self.accounts.changed.connect(self.changed)
        self.include_boxes = {
            include: ElidedBox(self._named(include), ticked=include in USUAL) for include in Include
        }
        for box in self.include_boxes.values():
            box.toggled.connect(lambda _: self.changed.emit())
        papers = [("a4", "A4"), ("letter", self.tr("Letter"))]
        usual = preferences.paper if preferences.paper in SIZES else usual_size(QLocale.system())
        self.paper = Segments(papers, self.tr("Paper"), usual)
        self.paper.chosen.connect(self._choose_paper)
        includes = QWidget()
        rows = QVBoxLayout(includes)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for box in self.include_boxes.values():
            rows.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for words, field in (
            (self.tr("Period"), self.period),
            (self.tr("Accounts"), self.accounts),
            (self.tr("Include"), includes),
            (self.tr("Paper"), self.paper),
        ):
            if column.count():
                column.addSpacing(10)
            column.addWidget(label(words, "muted"))
            column.addWidget(field)

    @property
    def include(self) -> frozenset[Include]:
        """What is to be in the report."""
        return frozenset(part for part, box in self.include_boxes.items() if box.isChecked())

    @property
    def page_size(self) -> QPageSize.PageSizeId:
        """The paper that the report is laid out for."""
        return size_named(self.paper.value or "")

    def fill(self) -> None:
        """Offer what the log holds now."""
        self.accounts.fill()
        self.period.look_again()

    def _choose_paper(self, name: str) -> None:
        self._preferences.paper = name
        self.changed.emit()

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
