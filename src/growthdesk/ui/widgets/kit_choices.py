"""What can be chosen of a media kit: accounts, what is in it, its paper, and what she says of herself."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QPageSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from growthdesk.reports.media_kit import USUAL_KIT, KitInclude
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.kind import Choices
from growthdesk.ui.reporting.paper_size import SIZES, size_named, usual_size
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.account_boxes import AccountBoxes
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.card import label
from growthdesk.ui.widgets.elided_box import ElidedBox
from growthdesk.ui.widgets.segments import Segments


class KitChoices(Choices):
    """What the kit is to be; its paper is that of every report."""

    def __init__(self, session: Session, preferences: Preferences, your_details: QAction) -> None:
        """``your_details`` opens the sheet of what she says of herself."""
        super().__init__()
        self._preferences = preferences
        self.accounts = AccountBoxes(session)
        self.accounts.changed.connect(self.changed)
        self.include_boxes = {
            include: ElidedBox(words, ticked=include in USUAL_KIT)
            for include, words in (
                (KitInclude.CONTACT, self.tr("Contact")),
                (KitInclude.ABOUT, self.tr("About you")),
                (KitInclude.CHART, self.tr("Growth of a year")),
                (KitInclude.ACCOUNTS, self.tr("Accounts")),
                (KitInclude.POSTS, self.tr("Posts that worked")),
                (KitInclude.OFFERS, self.tr("Offers and terms")),
                (KitInclude.RATES, self.tr("Your rates")),
                (KitInclude.PUBLIC_RATES, self.tr("What others publish about prices")),
            )
        }
        includes = QWidget()
        rows = QVBoxLayout(includes)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for box in self.include_boxes.values():
            box.toggled.connect(lambda _: self.changed.emit())
            rows.addWidget(box)
        papers = [("a4", "A4"), ("letter", self.tr("Letter"))]
        self.paper = Segments(papers, self.tr("Paper"), self._usual_paper())
        self.paper.chosen.connect(self._choose_paper)
        self.details = ActionButton(your_details, self.tr("Your details…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.details, 0, Qt.AlignmentFlag.AlignLeading)
        for words, field in (
            (self.tr("Accounts"), self.accounts),
            (self.tr("Include"), includes),
            (self.tr("Paper"), self.paper),
        ):
            column.addSpacing(10)
            column.addWidget(label(words, "muted"))
            column.addWidget(field)

    @property
    def include(self) -> frozenset[KitInclude]:
        """What is to be in the kit."""
        return frozenset(part for part, box in self.include_boxes.items() if box.isChecked())

    @property
    def page_size(self) -> QPageSize.PageSizeId:
        """The paper that the kit is laid out for."""
        return size_named(self.paper.value or "")

    def fill(self) -> None:
        """Offer what the log holds now."""
        self.accounts.fill()
        self.paper.value = self._usual_paper()

    def _usual_paper(self) -> str:
        kept = self._preferences.paper
        return kept if kept in SIZES else usual_size(QLocale.system())

    def _choose_paper(self, name: str) -> None:
        self._preferences.paper = name
        self.changed.emit()
