"""What is to be in a media kit, and the way to what she says of herself in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from growthdesk.reports.media_kit import USUAL_KIT, KitInclude
from growthdesk.ui.widgets.action_button import ActionButton
from growthdesk.ui.widgets.card import label
from growthdesk.ui.words import without_mnemonic


class KitChoices(QWidget):
    """Boxes to tick; ``changed`` tells when a person chooses something else."""

    changed = Signal()

    def __init__(self, your_details: QAction) -> None:
        """``your_details`` opens the sheet of what she says of herself."""
        super().__init__()
        self.include_boxes = {
            KitInclude.CONTACT: self._box(self.tr("Contact")),
            KitInclude.ABOUT: self._box(self.tr("About you")),
            KitInclude.CHART: self._box(self.tr("Growth of a year")),
            KitInclude.ACCOUNTS: self._box(self.tr("Accounts")),
            KitInclude.POSTS: self._box(self.tr("Posts that worked")),
            KitInclude.OFFERS: self._box(self.tr("Offers and terms")),
            KitInclude.RATES: self._box(self.tr("Your rates")),
            KitInclude.PUBLIC_RATES: self._box(self.tr("What others publish about prices")),
        }
        for include, box in self.include_boxes.items():
            box.setChecked(include in USUAL_KIT)
            box.toggled.connect(lambda _: self.changed.emit())
        self.details = ActionButton(your_details, self.tr("Your details…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Include"), "muted"))
        for box in self.include_boxes.values():
            column.addWidget(box)
        column.addSpacing(8)
        column.addWidget(self.details, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def include(self) -> frozenset[KitInclude]:
        """What is to be in the kit."""
        return frozenset(part for part, box in self.include_boxes.items() if box.isChecked())

    @staticmethod
    def _box(words: str) -> QCheckBox:
        return QCheckBox(without_mnemonic(words))
