"""What can be chosen of a media kit: accounts, what is in it, its paper, and what she says of herself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from growthdesk.reports.media_kit import USUAL_KIT, KitInclude
from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.kind import Choices
from growthdesk.ui.session import Session
from growthdesk.ui.widgets.account_boxes import AccountBoxes
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.choice_rows import choice_rows, in_a_column
from growthdesk.ui.widgets.elided_box import ElidedBox
from growthdesk.ui.widgets.paper_choice import PaperChoice


class KitChoices(Choices):
    """What the kit is to be; its paper is that of every report."""

    def __init__(self, session: Session, preferences: Preferences, your_details: QAction) -> None:
        """``your_details`` opens the sheet of what she says of herself."""
        super().__init__()
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
        for box in self.include_boxes.values():
            box.toggled.connect(lambda _: self.changed.emit())
        self.paper = PaperChoice(preferences)
        self.paper.chosen.connect(self.changed)
        self.details = ActionButton(your_details, self.tr("Your details…"))
        column = QVBoxLayout(self)
        column.addWidget(self.details, 0, Qt.AlignmentFlag.AlignLeading)
        rows = (
            (self.tr("Accounts"), self.accounts),
            (self.tr("Include"), in_a_column(self.include_boxes.values())),
            (self.tr("Paper"), self.paper),
        )
        choice_rows(column, rows)

    @property
    def include(self) -> frozenset[KitInclude]:
        """What is to be in the kit."""
        return frozenset(part for part, box in self.include_boxes.items() if box.isChecked())

    def fill(self) -> None:
        """Offer what the log holds now."""
        self.accounts.fill()
        self.paper.look_again()
