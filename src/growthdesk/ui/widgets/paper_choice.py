"""The paper of every report: A4 or Letter, remembered from one to the next."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize

from growthdesk.ui.preferences import Preferences
from growthdesk.ui.reporting.paper_size import paper_of, size_named
from growthdesk.ui.widgets.segments import Segments


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaperChoice", text)


class PaperChoice(Segments):
    """The paper that was chosen last, or that people have in the country of the system."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        papers = [("a4", "A4"), ("letter", _tr("Letter"))]
        super().__init__(papers, _tr("Paper"), paper_of(preferences))
        self.chosen.connect(self._remember)

    @property
    def page_size(self) -> QPageSize.PageSizeId:
        """The paper that the report is laid out for."""
        return size_named(self.value or "")

    def look_again(self) -> None:
        """Show what was chosen elsewhere."""
        self.value = paper_of(self._preferences)

    def _remember(self, name: str) -> None:
        self._preferences.paper = name
